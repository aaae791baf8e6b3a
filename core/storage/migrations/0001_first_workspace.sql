-- The first workspace: sessions and everything that hangs on them, plus what the program needs beside them
-- (drafts, undo history, the search index and its queue).

CREATE TABLE series (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    document_id TEXT NOT NULL,
    title TEXT NOT NULL,
    overarching_theme TEXT NOT NULL,
    pilot TEXT NOT NULL,
    kept TEXT
) STRICT;
CREATE UNIQUE INDEX series_document ON series (document_id) WHERE document_id <> '';

CREATE TABLE session (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    document_id TEXT NOT NULL,
    series_id INTEGER REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 0),
    language TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('planned', 'live', 'closed', 'cancelled')),
    title TEXT NOT NULL,
    type TEXT NOT NULL,
    format TEXT NOT NULL,
    date TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('day', 'month', 'quarter', 'tba')),
    time_zone TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    place TEXT NOT NULL,
    mode TEXT NOT NULL,
    organiser TEXT NOT NULL,
    document_kind TEXT NOT NULL,
    document_state TEXT NOT NULL CHECK (document_state IN ('draft', 'in_review', 'finished', 'sent')),
    registration_state TEXT NOT NULL CHECK (registration_state IN ('undecided', 'not_registered', 'registered')),
    registration_number TEXT NOT NULL,
    confidentiality_checked INTEGER NOT NULL CHECK (confidentiality_checked IN (0, 1)),
    confidentiality_checked_by TEXT NOT NULL,
    adjustment TEXT NOT NULL,
    retention_note TEXT NOT NULL,
    ground_rules TEXT,
    open_agenda INTEGER NOT NULL CHECK (open_agenda IN (0, 1)),
    kept TEXT,
    CHECK ((date IS NULL) = (date_precision = 'tba'))
) STRICT;
CREATE UNIQUE INDEX session_document ON session (document_id) WHERE document_id <> '';
CREATE INDEX session_date ON session (date);
CREATE INDEX session_series ON session (series_id);

CREATE TABLE participant (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL,
    role TEXT NOT NULL,
    perspective TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('lived', 'service', 'research', 'none')),
    organisation TEXT NOT NULL,
    attendance TEXT NOT NULL
        CHECK (attendance IN ('invited', 'registered', 'waiting', 'present', 'remote', 'absent')),
    note TEXT NOT NULL,
    present_from_id INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    present_to_id INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    kept TEXT
) STRICT;
CREATE INDEX participant_session ON participant (session_id);

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 1),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    planned_minutes INTEGER NOT NULL CHECK (planned_minutes BETWEEN 0 AND 1440),
    started_at INTEGER,
    ended_at INTEGER,
    pauses TEXT,
    grants TEXT,
    actual_minutes INTEGER CHECK (actual_minutes >= 0),
    actual_start TEXT,
    kept TEXT
) STRICT;
CREATE INDEX agenda_item_session ON agenda_item (session_id, position);

CREATE TABLE question (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL,
    text TEXT NOT NULL,
    perspective TEXT NOT NULL,
    dots INTEGER NOT NULL CHECK (dots >= 0),
    status TEXT NOT NULL
        CHECK (status IN ('raised', 'in_discussion', 'discussed', 'answered', 'decided', 'parked', 'carried',
                          'declined', 'escalated')),
    agenda_item_id INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    outcome_id INTEGER,
    m4 TEXT NOT NULL,
    carried_from TEXT,
    parking_position INTEGER NOT NULL CHECK (parking_position >= 0),
    raised_at INTEGER,
    history TEXT,
    kept TEXT
) STRICT;
CREATE INDEX question_session ON question (session_id);
CREATE INDEX question_carried ON question (session_id)
    WHERE carried_from IS NOT NULL OR status = 'carried';

CREATE TABLE note (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    perspective TEXT NOT NULL,
    agenda_item_id INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    m4 TEXT NOT NULL,
    refs TEXT,
    quote INTEGER NOT NULL CHECK (quote IN (0, 1)),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    written_at INTEGER,
    kept TEXT
) STRICT;
CREATE INDEX note_session ON note (session_id);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL,
    text TEXT NOT NULL,
    reasons TEXT NOT NULL,
    decision_maker TEXT NOT NULL,
    method TEXT NOT NULL,
    concerns TEXT NOT NULL,
    agenda_item_id INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    from_questions TEXT,
    degree TEXT NOT NULL,
    phase TEXT NOT NULL,
    mandate TEXT,
    kept TEXT
) STRICT;
CREATE INDEX decision_session ON decision (session_id);

CREATE TABLE action (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    status TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')),
    kept TEXT
) STRICT;
CREATE INDEX action_session ON action (session_id);
CREATE INDEX action_open ON action (due) WHERE status = 'open';

CREATE TABLE carried_question (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL,
    from_question_id INTEGER REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    kept TEXT
) STRICT;
CREATE INDEX carried_question_session ON carried_question (session_id);

CREATE TABLE next_session (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL UNIQUE REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('day', 'month', 'quarter', 'tba')),
    status TEXT NOT NULL,
    label TEXT NOT NULL,
    inherits TEXT,
    kept TEXT
) STRICT;

-- Text that has been typed but not finished.
CREATE TABLE draft (
    window TEXT NOT NULL,
    session_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (window, session_id, field)
) STRICT, WITHOUT ROWID;

-- What each window can take back (undone = 0) and do again (undone = 1). The change stands in full.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    window TEXT NOT NULL,
    label TEXT NOT NULL,
    edits TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX history_undone ON history (window, id) WHERE undone = 1;

-- Everything that can be searched, under one number.
CREATE VIEW search_source (id, kind, session_id, text) AS
    SELECT id, 'session', id, title FROM session
    UNION ALL SELECT id, 'question', session_id, text FROM question
    UNION ALL SELECT id, 'note', session_id, text FROM note
    UNION ALL SELECT id, 'decision', session_id, text FROM decision;

-- Rows whose text the index does not know yet. `indexed` is the text that it still holds for the row (none
-- for a new row): an index without content needs it to forget.
CREATE TABLE search_queue (
    row_id INTEGER PRIMARY KEY,
    indexed TEXT
) STRICT;

-- Accents other than those of å, ä and ö are folded before a text comes here.
CREATE VIRTUAL TABLE search_words USING fts5 (text, content = '', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE search_parts USING fts5 (text, content = '', tokenize = 'trigram');
