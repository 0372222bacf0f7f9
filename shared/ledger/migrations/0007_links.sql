-- At a library kiosk: which library number a card stands for, where its holder said so once. The number is
-- sealed with a key that is not in this file.
CREATE TABLE links (
    card_ref TEXT PRIMARY KEY,
    place    INTEGER NOT NULL,                             -- the order in which they were made
    body     BLOB NOT NULL
) WITHOUT ROWID;
-- Whose card a proposal came by, where it was a card's; `gone` once that person was erased: it goes at its end.
ALTER TABLE proposals ADD COLUMN card_ref TEXT;
ALTER TABLE proposals ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;
