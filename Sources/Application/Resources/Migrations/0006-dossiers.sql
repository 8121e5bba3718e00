-- The file of a review: claims that rest on facts while it is prepared; then, at the sharing, the dossier, byte for byte, and its seal.
CREATE TABLE dossier_claims (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    author_id uuid NOT NULL REFERENCES people (id),
    theme_id uuid NOT NULL REFERENCES themes (id),
    competency_id uuid REFERENCES competencies (id),
    sentence text NOT NULL CHECK (length(sentence) > 0),
    language text NOT NULL CHECK (language IN ('fr', 'en')),
    written_at timestamptz NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);
CREATE INDEX dossier_claims_by_review ON dossier_claims (review_id, written_at, id);

-- The facts a claim rests on.
CREATE TABLE dossier_citations (
    claim_id uuid NOT NULL REFERENCES dossier_claims (id),
    item_id uuid NOT NULL REFERENCES evidence_items (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (claim_id, item_id)
);

-- The bytes as they were shared, and their SHA-256. Nothing here is ever rewritten.
CREATE TABLE dossiers (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    subject_id uuid NOT NULL REFERENCES people (id),
    shared_by uuid NOT NULL REFERENCES people (id),
    shared_at timestamptz NOT NULL,
    content bytea NOT NULL,
    content_hash text NOT NULL CHECK (length(content_hash) = 64),
    document_fr bytea NOT NULL,
    document_fr_hash text NOT NULL CHECK (length(document_fr_hash) = 64),
    document_en bytea NOT NULL,
    document_en_hash text NOT NULL CHECK (length(document_en_hash) = 64),
    UNIQUE (review_id)
);
CREATE INDEX dossiers_by_subject ON dossiers (subject_id);

-- The managers of the day of the sharing: they keep the right to read.
CREATE TABLE dossier_managers (
    dossier_id uuid NOT NULL REFERENCES dossiers (id),
    person_id uuid NOT NULL REFERENCES people (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (dossier_id, person_id)
);

-- One Ed25519 key for each organization, made when it is first needed.
CREATE TABLE signing_keys (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    public_key bytea NOT NULL,
    private_key bytea NOT NULL,
    made_at timestamptz NOT NULL,
    UNIQUE (organization_id)
);

-- What was signed once the journal had sealed the record of the sharing, and the proof that it stands there.
CREATE TABLE dossier_seals (
    dossier_id uuid PRIMARY KEY NOT NULL REFERENCES dossiers (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    key_id uuid NOT NULL REFERENCES signing_keys (id),
    statement text NOT NULL,
    signature bytea NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    previous_hash text NOT NULL,
    hash text NOT NULL CHECK (length(hash) = 64),
    record text NOT NULL,
    salt text NOT NULL,
    details text NOT NULL,
    sealed_at timestamptz NOT NULL
);
