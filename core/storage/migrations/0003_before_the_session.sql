-- Before the session: what is planned (theme, goal, sign-up, groups), the register of people, an arena's
-- contributions, a series' log and glossary, and formats of one's own.

ALTER TABLE series ADD COLUMN programme TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN common_goal TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN description TEXT NOT NULL DEFAULT '';

ALTER TABLE session ADD COLUMN theme TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN common_goal TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN audience TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN context TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN support_lines TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN builds_on TEXT;
ALTER TABLE session ADD COLUMN concerns TEXT;
ALTER TABLE session ADD COLUMN report_title TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN note_kinds TEXT;
ALTER TABLE session ADD COLUMN last_day TEXT;
ALTER TABLE session ADD COLUMN sign_up TEXT;
ALTER TABLE session ADD COLUMN invitation_version INTEGER NOT NULL DEFAULT 0 CHECK (invitation_version >= 0);
ALTER TABLE session ADD COLUMN links TEXT;
ALTER TABLE session ADD COLUMN "groups" TEXT;
ALTER TABLE session ADD COLUMN rotation TEXT;
ALTER TABLE session ADD COLUMN mixing_seed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN handover TEXT;
ALTER TABLE session ADD COLUMN efforts TEXT;

ALTER TABLE agenda_item ADD COLUMN day INTEGER NOT NULL DEFAULT 0 CHECK (day >= 0);
ALTER TABLE agenda_item ADD COLUMN responsible TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN preparation TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN reserved INTEGER NOT NULL DEFAULT 0 CHECK (reserved IN (0, 1));
ALTER TABLE agenda_item ADD COLUMN rooms TEXT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    document_id TEXT NOT NULL,
    alias TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    perspective TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('lived', 'service', 'research', 'none')),
    organisation TEXT NOT NULL,
    sector TEXT NOT NULL,
    second_title TEXT NOT NULL,
    second_organisation TEXT NOT NULL,
    speaks_for TEXT NOT NULL,
    note TEXT NOT NULL,
    kept TEXT
) STRICT;
CREATE UNIQUE INDEX person_document ON person (document_id) WHERE document_id <> '';

ALTER TABLE participant ADD COLUMN person_id INTEGER
    REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE participant ADD COLUMN tasks TEXT;
ALTER TABLE participant ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN sector TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN second_title TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN second_organisation TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN speaks_for TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN "group" TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN mixed_group TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN fee TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN prepared INTEGER NOT NULL DEFAULT 0 CHECK (prepared IN (0, 1));
ALTER TABLE participant ADD COLUMN consent TEXT NOT NULL DEFAULT 'unasked'
    CHECK (consent IN ('unasked', 'asked', 'given', 'declined'));
CREATE INDEX participant_person ON participant (person_id) WHERE person_id IS NOT NULL;

-- What somebody brings to an arena, in its pool or placed in a pass (an agenda item).
CREATE TABLE contribution (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    contributors TEXT,
    organisation TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    language TEXT NOT NULL,
    remote INTEGER NOT NULL CHECK (remote IN (0, 1)),
    about_somebody_else INTEGER NOT NULL CHECK (about_somebody_else IN (0, 1)),
    script TEXT NOT NULL CHECK (script IN ('none', 'awaited', 'read')),
    consent TEXT NOT NULL CHECK (consent IN ('unasked', 'asked', 'given', 'declined')),
    follows_id INTEGER REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED CHECK (follows_id <> id),
    pass_id INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    room INTEGER NOT NULL CHECK (room >= 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    note TEXT NOT NULL,
    kept TEXT
) STRICT;
CREATE INDEX contribution_session ON contribution (session_id);

-- What happened in a pilot, month by month.
CREATE TABLE log_entry (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    series_id INTEGER NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL,
    date TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('day', 'month', 'quarter', 'tba')),
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    site TEXT NOT NULL,
    adopters INTEGER NOT NULL CHECK (adopters >= 0),
    kept TEXT
) STRICT;
CREATE INDEX log_entry_series ON log_entry (series_id);

CREATE TABLE glossary_term (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    series_id INTEGER NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL,
    swedish TEXT NOT NULL,
    english TEXT NOT NULL,
    swedish_meaning TEXT NOT NULL,
    english_meaning TEXT NOT NULL,
    kept TEXT
) STRICT;
CREATE INDEX glossary_term_series ON glossary_term (series_id);

CREATE TABLE format (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    language TEXT NOT NULL,
    "key" TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    items TEXT,
    document_kind TEXT NOT NULL,
    report_title TEXT NOT NULL,
    note_kinds TEXT,
    ground_rules TEXT,
    open_agenda INTEGER NOT NULL CHECK (open_agenda IN (0, 1)),
    kept TEXT
) STRICT;
