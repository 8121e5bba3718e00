-- Two who rename one craft: the second reads what the first did before anything changes.
ALTER TABLE crafts ADD COLUMN version integer NOT NULL DEFAULT 1;
