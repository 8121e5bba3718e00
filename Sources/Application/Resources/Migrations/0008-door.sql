-- Messages that could not leave, the second factor, and how a file of people that was sent is read.
ALTER TABLE invitations ADD COLUMN mailed_at timestamptz;
ALTER TABLE invitations ADD COLUMN mail_failed_at timestamptz;

-- When somebody who keeps accounts took a second factor away, until its person has seen it.
ALTER TABLE accounts ADD COLUMN factor_reset_at timestamptz;
ALTER TABLE accounts ADD COLUMN factor_reset_by uuid;

-- One for an account. Without confirmed_at nobody has shown yet that an authenticator holds it, and it is not asked for.
CREATE TABLE second_factors (
    account_id uuid PRIMARY KEY NOT NULL REFERENCES accounts (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    secret text NOT NULL,
    created_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    last_step integer
);

CREATE TABLE recovery_codes (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    digest text NOT NULL,
    created_at timestamptz NOT NULL,
    used_at timestamptz,
    UNIQUE (account_id, digest)
);

-- A right password that awaits its code. Like sessions it is read before the organization is known.
CREATE TABLE password_proofs (
    digest text PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    greeting_fr text,
    greeting_en text,
    expires_at timestamptz NOT NULL
);
CREATE INDEX password_proofs_by_account ON password_proofs (account_id);

ALTER TABLE people_imports ADD COLUMN encoding text CHECK (encoding IN ('utf8', 'windows1252'));
