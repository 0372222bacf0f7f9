-- Sign-ups begun at this desk, and their pages until the hub has them: sealed to the hub, unreadable here.
CREATE TABLE sign_ups (
    id       TEXT PRIMARY KEY,                             -- a UUID, by chance
    begun_ms INTEGER NOT NULL,
    place    INTEGER UNIQUE,                               -- of the pass that was signed for it here, if any
    state    TEXT NOT NULL DEFAULT 'open' CHECK
        (state IN ('open', 'waiting', 'issued', 'refused', 'forgotten'))
) WITHOUT ROWID;
CREATE TABLE sign_up_pages (
    sign_up TEXT NOT NULL,
    number  INTEGER NOT NULL,                              -- from 1; none is given twice
    page    TEXT NOT NULL,
    hub_key TEXT NOT NULL,                                 -- which of the hub's keys opens it
    sealed  BLOB NOT NULL,
    PRIMARY KEY (sign_up, number)
) WITHOUT ROWID;
