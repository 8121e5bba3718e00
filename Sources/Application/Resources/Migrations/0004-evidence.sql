-- Dated facts about somebody's work. What is shared never becomes private again; its text changes only by a further wording.
CREATE TABLE evidence_items (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    subject_id uuid NOT NULL REFERENCES people (id),
    author_id uuid NOT NULL REFERENCES people (id),
    kind text NOT NULL CHECK (kind IN ('document', 'measure', 'message', 'observation', 'decision', 'customer_feedback')),
    happened_on date NOT NULL,
    confidentiality text NOT NULL CHECK (confidentiality IN ('private', 'shared')),
    written_at timestamptz NOT NULL,
    shared_at timestamptz,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((confidentiality = 'shared') = (shared_at IS NOT NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
    CHECK (withdrawn_at IS NULL OR shared_at IS NOT NULL)
);
CREATE INDEX evidence_items_by_subject ON evidence_items (organization_id, subject_id, happened_on, id);
CREATE INDEX evidence_items_by_author ON evidence_items (organization_id, author_id, happened_on, id);

-- The first wording, then the corrections, each with its reason. The last one holds.
CREATE TABLE evidence_wordings (
    item_id uuid NOT NULL REFERENCES evidence_items (id),
    number integer NOT NULL CHECK (number > 0),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    language text NOT NULL CHECK (language IN ('fr', 'en')),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    detail text,
    reference text,
    reason text,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (item_id, number),
    CHECK ((number = 1) = (reason IS NULL))
);

CREATE TABLE evidence_competencies (
    item_id uuid NOT NULL REFERENCES evidence_items (id),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (item_id, competency_id)
);
CREATE INDEX evidence_competencies_by_competency ON evidence_competencies (competency_id);
