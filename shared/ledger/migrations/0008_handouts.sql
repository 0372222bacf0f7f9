-- What this device may hand out, and which referral codes were used.

-- Signed by the hub. An allotment counts only in the log that it was made for: a copy of this device, whose
-- log the hub ends, hands out nothing more.
CREATE TABLE allotments (
    id    TEXT PRIMARY KEY,
    log   TEXT NOT NULL,
    item  TEXT NOT NULL,
    units INTEGER NOT NULL CHECK (units > 0),
    left  INTEGER NOT NULL CHECK (left BETWEEN 0 AND units)
) WITHOUT ROWID;

-- How many of each item staff want to have here: what the hub is asked for.
CREATE TABLE stock_wanted (
    item  TEXT PRIMARY KEY,
    units INTEGER NOT NULL CHECK (units >= 0)
) WITHOUT ROWID;

-- Hashes of codes that were used, here or, as the hub says, elsewhere.
CREATE TABLE referrals_used (
    hash BLOB PRIMARY KEY
) WITHOUT ROWID;
