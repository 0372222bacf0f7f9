-- The log of one device: events, what follows from them, and signed checkpoints.

CREATE TABLE events (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    chain      BLOB NOT NULL CHECK (length(chain) = 32),
    salt       BLOB,
    payload    TEXT,
    at          TEXT    GENERATED ALWAYS AS (json_extract(payload, '$.at')) VIRTUAL,
    day         TEXT    GENERATED ALWAYS AS (json_extract(payload, '$.day')) VIRTUAL,
    kind        TEXT    GENERATED ALWAYS AS (json_extract(payload, '$.kind')) VIRTUAL,
    venue       TEXT    GENERATED ALWAYS AS (json_extract(payload, '$.venue')) VIRTUAL,
    service     TEXT    GENERATED ALWAYS AS (json_extract(payload, '$.service')) VIRTUAL,
    verdict     TEXT    GENERATED ALWAYS AS (json_extract(payload, '$.verdict')) VIRTUAL,
    reason      TEXT    GENERATED ALWAYS AS (json_extract(payload, '$.reason')) VIRTUAL,
    card_ref    TEXT    GENERATED ALWAYS AS (json_extract(payload, '$.card_ref')) VIRTUAL,
    trusted_ms  INTEGER GENERATED ALWAYS AS (json_extract(payload, '$.trusted_ms')) VIRTUAL,
    CHECK ((salt IS NULL) = (payload IS NULL))
);
CREATE INDEX events_by_day ON events (day, service, trusted_ms, kind, verdict, reason);
CREATE INDEX refusals ON events (day) WHERE verdict = 'refuse' AND card_ref IS NOT NULL;

-- Where the log stands: one row, written with every event.
CREATE TABLE head (
    one          INTEGER PRIMARY KEY CHECK (one = 1),
    log          TEXT NOT NULL,
    seq          INTEGER NOT NULL,           -- the newest event
    chain        BLOB NOT NULL,              -- and its hash
    newest_ms    INTEGER NOT NULL,           -- the latest trusted time of any event since staff confirmed the clock
    day          TEXT NOT NULL,              -- the city's day of the newest event
    admitted     INTEGER NOT NULL,           -- running number of the day's newest admission
    signed_seq   INTEGER NOT NULL,           -- the newest checkpoint
    signed_ms    INTEGER NOT NULL,
    start_seq    INTEGER NOT NULL,           -- events up to here were compacted
    start_chain  BLOB NOT NULL,
    acknowledged INTEGER NOT NULL            -- the hub has everything up to here
);

-- One use of a limited service. Can be rebuilt from the events, and outlives their compaction. It also tells which
-- issue of the card it was: one page less to write than a row of `versions`.
CREATE TABLE marks (
    card_ref TEXT NOT NULL,
    service  TEXT NOT NULL,
    period   TEXT NOT NULL,
    slot     INTEGER NOT NULL,
    version  INTEGER,
    PRIMARY KEY (card_ref, service, period, slot)
) WITHOUT ROWID;

-- The highest issue of a card seen here, where no mark tells it.
CREATE TABLE versions (
    card_ref TEXT PRIMARY KEY,
    version  INTEGER NOT NULL
) WITHOUT ROWID;

-- Rotating codes that were spent.
CREATE TABLE codes (
    step     INTEGER NOT NULL,
    card_ref TEXT NOT NULL,
    PRIMARY KEY (step, card_ref)
) WITHOUT ROWID;

-- Admissions that were undone or left, refusals that were overridden or dealt with: each at most once.
CREATE TABLE settled (
    seq INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('undone', 'left', 'sorted')),
    PRIMARY KEY (seq, how)
) WITHOUT ROWID;

CREATE TABLE checkpoints (
    seq       INTEGER PRIMARY KEY,
    at_ms     INTEGER NOT NULL,
    chain     BLOB NOT NULL,
    signature BLOB NOT NULL
);

-- Append-only: a row is new at the end, or loses its payload, or lies below a signed checkpoint.
CREATE TRIGGER events_append BEFORE INSERT ON events
WHEN NEW.seq <> (SELECT seq + 1 FROM head)
BEGIN SELECT RAISE(ABORT, 'events are appended, never put in between'); END;

CREATE TRIGGER events_keep BEFORE UPDATE ON events
WHEN NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.seq <> OLD.seq OR NEW.id <> OLD.id
    OR NEW.commitment <> OLD.commitment OR NEW.chain <> OLD.chain
BEGIN SELECT RAISE(ABORT, 'events are append-only: a payload can be erased, nothing else changes'); END;

CREATE TRIGGER events_stay BEFORE DELETE ON events
WHEN OLD.seq > (SELECT start_seq FROM head)
BEGIN SELECT RAISE(ABORT, 'events are append-only: only those below a signed checkpoint can be compacted'); END;

CREATE TRIGGER head_start BEFORE UPDATE OF start_seq ON head
WHEN NEW.start_seq <> OLD.start_seq AND NOT EXISTS (
    SELECT 1 FROM checkpoints WHERE seq = NEW.start_seq AND chain = NEW.start_chain AND seq > OLD.start_seq)
BEGIN SELECT RAISE(ABORT, 'a log can only start anew at a signed checkpoint'); END;

CREATE TRIGGER head_stays BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'a log has one head'); END;

-- For reports and for `sqlite3` in a shell.
CREATE VIEW counts AS
SELECT day, service, kind, verdict, reason, count(*) AS events
FROM events WHERE day IS NOT NULL GROUP BY day, service, kind, verdict, reason;

CREATE VIEW waiting AS
SELECT e.seq, e.id, e.at, e.day, e.venue, e.service, e.reason, e.commitment, e.chain, e.payload FROM events AS e
WHERE e.verdict = 'refuse' AND e.card_ref IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM settled WHERE settled.seq = e.seq);

CREATE VIEW admissions AS
SELECT e.seq, e.id, e.at, e.day, e.venue, e.service, e.verdict, e.reason, e.commitment, e.chain, e.payload FROM events AS e
WHERE e.verdict IN ('admit', 'note') AND e.kind IN ('decision', 'override')
    AND NOT EXISTS (SELECT 1 FROM settled WHERE settled.seq = e.seq AND settled.how = 'undone');
