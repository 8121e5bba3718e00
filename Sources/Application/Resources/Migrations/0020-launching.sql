-- A launch opens reviews some people at a time: how far it has come. The row goes when everybody has theirs.
CREATE TABLE cycle_launches (
    cycle_id uuid PRIMARY KEY NOT NULL REFERENCES review_cycles (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    begun_at timestamptz NOT NULL,
    people integer NOT NULL CHECK (people >= 0),
    opened integer NOT NULL CHECK (opened >= 0),
    after_id uuid NOT NULL
);

-- What the page of a cycle counts and lists among thousands of reviews.
CREATE INDEX reviews_by_cycle_state ON reviews (cycle_id, state, id);
CREATE INDEX contributions_by_review ON contributions (review_id, kind, state);
CREATE INDEX reporting_lines_by_dates ON reporting_lines (person_id, from_on, to_on, manager_id);
CREATE INDEX people_by_departure ON people (organization_id, left_on);
ALTER TABLE outstanding_forms ADD COLUMN asked integer NOT NULL DEFAULT 0 CHECK (asked >= 0);
CREATE INDEX outstanding_forms_by_number ON outstanding_forms (cycle_id, forms, person_id);
