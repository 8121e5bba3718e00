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

-- What the sealer of the journal has still to do: looked for among all entries, each round would read the whole journal.
CREATE TABLE journal_waiting (
    entry_id uuid PRIMARY KEY NOT NULL REFERENCES journal_entries (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    occurred_at timestamptz NOT NULL
);
CREATE INDEX journal_waiting_in_order ON journal_waiting (organization_id, occurred_at, entry_id);
INSERT INTO journal_waiting (entry_id, organization_id, occurred_at)
    SELECT e.id, e.organization_id, e.occurred_at FROM journal_entries e LEFT JOIN journal_seals s ON s.entry_id = e.id WHERE s.entry_id IS NULL;
