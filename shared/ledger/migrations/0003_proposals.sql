-- What is to be done in another system once it can be reached: not part of the log, never sent to the hub.
-- `body` says who and what, sealed with a key that is not in this file.
CREATE TABLE proposals (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,            -- the order; none is given twice
    kind     TEXT NOT NULL CHECK (kind IN ('loan', 'return')),
    body     BLOB NOT NULL,
    made_ms  INTEGER NOT NULL,
    state    TEXT NOT NULL CHECK
        (state IN ('waiting', 'sent', 'applied', 'applied_other_date', 'refused', 'unknown')),
    sent_ms  INTEGER,                                      -- the newest sending, written before it
    tries    INTEGER NOT NULL DEFAULT 0,                   -- sendings and questions that got no answer
    ended_ms INTEGER,
    outcome  TEXT,
    dealt    INTEGER NOT NULL DEFAULT 0 CHECK (dealt IN (0, 1))  -- it needs nobody, or somebody has seen to it
);
CREATE INDEX proposals_open ON proposals (number) WHERE ended_ms IS NULL;
