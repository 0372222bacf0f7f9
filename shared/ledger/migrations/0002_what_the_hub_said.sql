-- What the hub said: its rulings that need somebody, and where a sync goes on.

-- Rulings other than `accepted`, on events of this log and of other desks of the venue.
CREATE TABLE rulings (
    event   TEXT PRIMARY KEY,
    ruling  TEXT NOT NULL,
    why     TEXT,
    service TEXT,
    at_ms   INTEGER NOT NULL,                              -- when the hub ruled
    own     INTEGER NOT NULL CHECK (own IN (0, 1)),        -- on an event of this device
    dealt   INTEGER NOT NULL DEFAULT 0 CHECK (dealt IN (0, 1))
) WITHOUT ROWID;
CREATE INDEX rulings_newest ON rulings (dealt, at_ms);

-- The hub's incarnation, the number of its feed, and the like.
CREATE TABLE notes (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- How far the hub had acknowledged the log on each day that somebody looked: what is kept so many days longer.
CREATE TABLE acknowledged_by (
    at_ms INTEGER PRIMARY KEY,
    seq   INTEGER NOT NULL
);
