-- The answers of its review a claim rests on: one of the person's own, or what is published of a confidential perspective, never one answer of it.
CREATE TABLE dossier_answer_citations (
    claim_id uuid NOT NULL REFERENCES dossier_claims (id),
    source text NOT NULL CHECK (source IN ('self', 'peer', 'cross_team', 'report')),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (claim_id, source, competency_id)
);
