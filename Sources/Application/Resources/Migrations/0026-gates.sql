-- A gate changes the stage of a cycle for everybody at once; what then follows for each review is done some people at a time: how far it has come.
-- The row goes with the last of them.
CREATE TABLE cycle_gates (
    cycle_id uuid PRIMARY KEY NOT NULL REFERENCES review_cycles (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    state text NOT NULL CHECK (state IN ('collecting', 'manager_writing')),
    reviews integer NOT NULL CHECK (reviews >= 0),
    passed integer NOT NULL CHECK (passed >= 0),
    forms integer NOT NULL CHECK (forms >= 0),
    after_id uuid NOT NULL
);
