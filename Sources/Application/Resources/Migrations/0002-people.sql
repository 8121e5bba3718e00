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

-- One link, two secrets at most: the one shown to whoever made it, and the one sent by mail. Only digests are kept.
CREATE TABLE invitations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    digest text NOT NULL,
    mail_digest text,
    purpose text NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    created_by uuid,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    revoked_at timestamptz,
    UNIQUE (digest),
    UNIQUE (mail_digest)
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
CREATE INDEX reporting_lines_by_person ON reporting_lines (person_id, manager_id, from_on);
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

-- Files of people that were shown and await confirmation; carried out, their text (base64) is erased.
CREATE TABLE people_imports (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    name text NOT NULL CHECK (length(name) <= 200),
    file text NOT NULL,
    begins_on date NOT NULL,
    date_order text CHECK (date_order IN ('dayMonth', 'monthDay')),
    digest text NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    applied_at timestamptz,
    CHECK (applied_at IS NULL OR file = '')
);
CREATE INDEX people_imports_by_time ON people_imports (organization_id, created_at);
