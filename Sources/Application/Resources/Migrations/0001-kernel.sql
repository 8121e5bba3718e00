-- The installation, the journal, work to do later. Every row carries its organization.
CREATE TABLE organizations (
    id uuid PRIMARY KEY NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    language text NOT NULL CHECK (language IN ('fr', 'en')),
    time_zone text NOT NULL,
    created_at timestamptz NOT NULL
);

-- The one-time address that creates the organization and its first administrator.
CREATE TABLE setup_tokens (
    digest text PRIMARY KEY NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);

CREATE TABLE journal_entries (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    occurred_at timestamptz NOT NULL,
    actor_id uuid,
    kind text NOT NULL,
    subject text NOT NULL,
    commitment text NOT NULL CHECK (length(commitment) = 64)
);
CREATE INDEX journal_entries_by_time ON journal_entries (organization_id, occurred_at, id);
CREATE INDEX journal_entries_by_subject ON journal_entries (organization_id, subject, occurred_at);

-- What was written, apart from the chain: a purge removes these and the chain still verifies.
CREATE TABLE journal_details (
    entry_id uuid PRIMARY KEY NOT NULL REFERENCES journal_entries (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    salt text NOT NULL,
    details text NOT NULL
);

CREATE TABLE journal_seals (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    position integer NOT NULL CHECK (position > 0),
    entry_id uuid NOT NULL REFERENCES journal_entries (id),
    hash text NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (organization_id, position),
    UNIQUE (entry_id)
);

CREATE TABLE jobs (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    kind text NOT NULL,
    payload text NOT NULL,
    key text NOT NULL,
    run_at timestamptz NOT NULL,
    attempts integer NOT NULL,
    UNIQUE (organization_id, kind, key)
);
CREATE INDEX jobs_due ON jobs (run_at);

-- Keys of forms already taken: a form sent twice counts once.
CREATE TABLE submissions (
    key text PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    submitted_at timestamptz NOT NULL
);
