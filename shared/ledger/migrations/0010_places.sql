-- Places in the status list that passes of this desk had: none is used twice, also when its sign-up is
-- noted no more.
CREATE TABLE places_used (place INTEGER PRIMARY KEY);
INSERT INTO places_used (place) SELECT place FROM sign_ups WHERE place IS NOT NULL;
