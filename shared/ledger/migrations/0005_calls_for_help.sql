-- Who at which kiosk asks for a person: not part of the log. A kiosk has one call, the newest.
CREATE TABLE help_calls (
    device   TEXT PRIMARY KEY,
    event    TEXT NOT NULL,                                    -- the kiosk's event that made it
    name     TEXT NOT NULL,
    page     TEXT NOT NULL,
    at_ms    INTEGER NOT NULL,
    answered INTEGER NOT NULL DEFAULT 0 CHECK (answered IN (0, 1))
) WITHOUT ROWID;
