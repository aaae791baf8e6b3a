-- The live session, whole: who speaks, the queue, a go-round, short turns inside an item, what becomes of a
-- question, and when somebody last saw the session's clock run (to notice that the computer slept).

ALTER TABLE session ADD COLUMN dots_each INTEGER NOT NULL DEFAULT 0 CHECK (dots_each >= 0);
ALTER TABLE session ADD COLUMN queue_rule TEXT NOT NULL DEFAULT 'first_list'
    CHECK (queue_rule IN ('first_list', 'alternate_sides', 'plain'));
ALTER TABLE session ADD COLUMN voice_by_person INTEGER NOT NULL DEFAULT 0 CHECK (voice_by_person IN (0, 1));
ALTER TABLE session ADD COLUMN frozen_order TEXT;
ALTER TABLE session ADD COLUMN figures_when_read TEXT;

ALTER TABLE participant ADD COLUMN name TEXT NOT NULL DEFAULT '';

ALTER TABLE agenda_item ADD COLUMN fixed_start TEXT;
ALTER TABLE agenda_item ADD COLUMN discussion_questions TEXT;
ALTER TABLE agenda_item ADD COLUMN short_turns TEXT;
ALTER TABLE agenda_item ADD COLUMN from_question_id INTEGER
    REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agenda_item ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out IN (0, 1));

ALTER TABLE question ADD COLUMN raised_by_id INTEGER
    REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE question ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1));
ALTER TABLE question ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN passed_to TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN answer_due TEXT;
ALTER TABLE question ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN merged_into_id INTEGER
    REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED CHECK (merged_into_id <> id);

ALTER TABLE note ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN come_back TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN outcome_id INTEGER;

CREATE TABLE turn (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    perspective TEXT NOT NULL,
    participant_id INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    started_at INTEGER NOT NULL,
    ended_at INTEGER CHECK (ended_at >= started_at),
    assisted INTEGER NOT NULL CHECK (assisted IN (0, 1)),
    kept TEXT
) STRICT;
CREATE INDEX turn_session ON turn (session_id, started_at);

-- Who waits, speaks and has spoken while the session runs. Emptied when it ends.
CREATE TABLE queue_entry (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'speaking', 'spoken')),
    lifted INTEGER NOT NULL CHECK (lifted >= 0),
    assisted INTEGER NOT NULL CHECK (assisted IN (0, 1))
) STRICT;
CREATE INDEX queue_entry_session ON queue_entry (session_id);

-- A go-round while it goes on. How long each person spoke is not in it.
CREATE TABLE round (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    session_id INTEGER NOT NULL UNIQUE REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    agenda_item_id INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    seconds_each INTEGER NOT NULL CHECK (seconds_each >= 0),
    places TEXT,
    now_id INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    now_since INTEGER,
    now_extra_seconds INTEGER NOT NULL,
    CHECK ((now_id IS NULL) = (now_since IS NULL))
) STRICT;

-- When a window last saw this session's clock run; what lies between that and the next look is a gap.
CREATE TABLE last_seen (
    session_id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;
