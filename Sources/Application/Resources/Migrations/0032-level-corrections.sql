-- Why somebody who stood on a level was placed on another one without a change that both sides want: they read it.
ALTER TABLE person_levels ADD COLUMN reason text;
ALTER TABLE person_levels ADD COLUMN reason_language text CHECK (reason_language IN ('fr', 'en'));
