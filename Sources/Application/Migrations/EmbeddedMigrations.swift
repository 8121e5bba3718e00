// Written by bin/embed from Sources/Application/Resources/Migrations: change those files, then run bin/embed.
// swift-format-ignore-file
import Storage

package enum EmbeddedMigrations {
    package static let all: [Migration] = [
Migration(number: 1, name: "kernel", sql: #"""
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
"""#, own: [.sqlite: #"""
CREATE TRIGGER journal_entries_stay BEFORE UPDATE ON journal_entries BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_entries_remain BEFORE DELETE ON journal_entries BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_seals_stay BEFORE UPDATE ON journal_seals BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_seals_remain BEFORE DELETE ON journal_seals BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_details_stay BEFORE UPDATE ON journal_details BEGIN SELECT RAISE(ABORT, 'journal details are never changed'); END;
"""#, .postgres: #"""
CREATE FUNCTION palier_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER journal_entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entries FOR EACH STATEMENT EXECUTE FUNCTION palier_refuse_change();
CREATE TRIGGER journal_seals_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_seals FOR EACH STATEMENT EXECUTE FUNCTION palier_refuse_change();
CREATE TRIGGER journal_details_stay BEFORE UPDATE OR TRUNCATE ON journal_details FOR EACH STATEMENT EXECUTE FUNCTION palier_refuse_change();

-- The second wall: a transaction sees its own organization's rows only.
-- organizations, setup_tokens and jobs stand before the organization is known and have none.
CREATE FUNCTION palier_tenant() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT NULLIF(current_setting('palier.tenant', true), '')::uuid $$;
ALTER TABLE journal_entries ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON journal_entries USING (organization_id = palier_tenant());
ALTER TABLE journal_details ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON journal_details USING (organization_id = palier_tenant());
ALTER TABLE journal_seals ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON journal_seals USING (organization_id = palier_tenant());
ALTER TABLE submissions ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON submissions USING (organization_id = palier_tenant());
"""#]),
Migration(number: 2, name: "people", sql: #"""
-- People, how they sign in, and their dated relations. A last day (to_on, left_on) is included.
CREATE TABLE crafts (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    key text NOT NULL,
    name_fr text NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 200),
    name_en text NOT NULL CHECK (length(name_en) BETWEEN 1 AND 200),
    UNIQUE (organization_id, key)
);

CREATE TABLE people (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    employee_number text,
    given_name text NOT NULL CHECK (length(given_name) BETWEEN 1 AND 100),
    family_name text NOT NULL CHECK (length(family_name) BETWEEN 1 AND 100),
    email text,
    title text,
    craft_id uuid REFERENCES crafts (id),
    language text NOT NULL CHECK (language IN ('fr', 'en')),
    time_zone text NOT NULL,
    joined_on date,
    left_on date,
    is_external boolean NOT NULL,
    version integer NOT NULL,
    UNIQUE (organization_id, employee_number),
    UNIQUE (organization_id, email),
    CHECK (left_on IS NULL OR joined_on IS NULL OR left_on >= joined_on)
);
CREATE INDEX people_by_name ON people (organization_id, family_name, given_name);

CREATE TABLE accounts (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    email text NOT NULL,
    password_hash text,
    disabled_at timestamptz,
    created_at timestamptz NOT NULL,
    UNIQUE (person_id),
    UNIQUE (email)
);

CREATE TABLE sessions (
    digest text PRIMARY KEY NOT NULL,
    id uuid NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    started_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    ended_at timestamptz,
    device text NOT NULL,
    flash_fr text,
    flash_en text,
    UNIQUE (id)
);
CREATE INDEX sessions_by_account ON sessions (account_id, started_at);

CREATE TABLE invitations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    digest text NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    created_by uuid,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    revoked_at timestamptz,
    UNIQUE (digest)
);
CREATE INDEX invitations_by_account ON invitations (account_id, created_at);

CREATE TABLE sign_in_attempts (
    id uuid PRIMARY KEY NOT NULL,
    key text NOT NULL,
    attempted_at timestamptz NOT NULL
);
CREATE INDEX sign_in_attempts_by_key ON sign_in_attempts (key, attempted_at);

CREATE TABLE api_tokens (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    digest text NOT NULL,
    scope text NOT NULL CHECK (scope IN ('read', 'write')),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    UNIQUE (digest)
);

CREATE TABLE role_grants (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    role text NOT NULL CHECK (role IN ('admin', 'hr', 'ceo', 'cpo', 'head', 'member', 'coach')),
    from_on date NOT NULL,
    to_on date,
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX role_grants_by_person ON role_grants (person_id, from_on);

CREATE TABLE teams (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    closed_on date,
    version integer NOT NULL,
    UNIQUE (organization_id, name)
);

CREATE TABLE memberships (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    team_id uuid NOT NULL REFERENCES teams (id),
    person_id uuid NOT NULL REFERENCES people (id),
    from_on date NOT NULL,
    to_on date,
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX memberships_by_person ON memberships (person_id, from_on);
CREATE INDEX memberships_by_team ON memberships (team_id, from_on);

CREATE TABLE reporting_lines (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    manager_id uuid NOT NULL REFERENCES people (id),
    from_on date NOT NULL,
    to_on date,
    CHECK (person_id <> manager_id),
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX reporting_lines_by_person ON reporting_lines (person_id, from_on);
CREATE INDEX reporting_lines_by_manager ON reporting_lines (manager_id, from_on);

-- Relations that are not reporting lines: a right comes from one of these on a date.
CREATE TABLE relations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    kind text NOT NULL CHECK (kind IN ('craft_lead', 'case_holder', 'facilitator', 'staff_representative', 'second_reader', 'team_lead')),
    holder_id uuid NOT NULL REFERENCES people (id),
    team_id uuid REFERENCES teams (id),
    craft_id uuid REFERENCES crafts (id),
    from_on date NOT NULL,
    to_on date,
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX relations_by_holder ON relations (holder_id, from_on);
"""#, own: [.postgres: #"""
-- accounts, sessions, invitations, sign_in_attempts and api_tokens are the door: they are read before the organization is known.
ALTER TABLE crafts ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON crafts USING (organization_id = palier_tenant());
ALTER TABLE people ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON people USING (organization_id = palier_tenant());
ALTER TABLE role_grants ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON role_grants USING (organization_id = palier_tenant());
ALTER TABLE teams ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON teams USING (organization_id = palier_tenant());
ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON memberships USING (organization_id = palier_tenant());
ALTER TABLE reporting_lines ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON reporting_lines USING (organization_id = palier_tenant());
ALTER TABLE relations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON relations USING (organization_id = palier_tenant());
"""#]),
    ]
}
