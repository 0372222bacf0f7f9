-- A link that nobody uses is forgotten: the day since 1970-01-01 on which it was last found to have been used,
-- none while it was used since somebody looked.
ALTER TABLE links ADD COLUMN seen INTEGER;
