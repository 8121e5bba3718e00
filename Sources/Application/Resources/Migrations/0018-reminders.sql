-- The mornings on which somebody's tasks were looked at, and how many they were reminded of.
CREATE TABLE reminders (
    person_id uuid NOT NULL REFERENCES people (id),
    sent_on date NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    items integer NOT NULL CHECK (items >= 0),
    PRIMARY KEY (person_id, sent_on)
);
