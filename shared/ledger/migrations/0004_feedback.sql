-- What people think, until the hub has it: not part of the log. Keyed by a random id and without row numbers,
-- so that the order in which rows came cannot be read out of it. `words` are sealed to the hub.
CREATE TABLE feedback (
    id           TEXT NOT NULL PRIMARY KEY,                -- 128 random bits
    day          TEXT NOT NULL,                            -- YYYY-MM-DD on the city's clocks, and no time
    venue        TEXT NOT NULL,
    service      TEXT NOT NULL,
    satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
    vote         TEXT,
    words        TEXT
) WITHOUT ROWID;
