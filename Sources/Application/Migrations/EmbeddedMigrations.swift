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
ALTER TABLE people_imports ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON people_imports USING (organization_id = palier_tenant());
"""#]),
Migration(number: 3, name: "careers", sql: #"""
-- Frameworks and everything that hangs from one. Texts exist in French, in English or in both; framework_id stands in every table,
-- so that one condition keeps whole the texts of a published framework.
CREATE TABLE frameworks (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    lineage_id uuid NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    status text NOT NULL CHECK (status IN ('draft', 'in_review', 'consulted', 'published', 'superseded', 'archived')),
    name_fr text,
    name_en text,
    label text,
    context_fr text,
    context_en text,
    languages text NOT NULL CHECK (languages IN ('fr', 'en', 'fr,en', 'en,fr')),
    source_dialect text,
    effective_on date,
    published_at timestamptz,
    published_by uuid REFERENCES people (id),
    created_at timestamptz NOT NULL,
    created_by uuid REFERENCES people (id),
    revision integer NOT NULL CHECK (revision > 0),
    UNIQUE (organization_id, lineage_id, version),
    CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL),
    CHECK ((status IN ('published', 'superseded', 'archived')) = (published_at IS NOT NULL)),
    CHECK ((effective_on IS NULL) = (published_at IS NULL))
);
-- One version of a lineage is being written at a time.
CREATE UNIQUE INDEX frameworks_one_draft ON frameworks (lineage_id) WHERE published_at IS NULL;

CREATE TABLE framework_values (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    position integer NOT NULL,
    key text NOT NULL,
    name_fr text,
    name_en text,
    description_fr text,
    description_en text,
    UNIQUE (framework_id, key),
    CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL)
);

CREATE TABLE ladders (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    position integer NOT NULL,
    key text NOT NULL,
    craft text NOT NULL CHECK (craft <> ''),
    track text NOT NULL CHECK (track IN ('individual', 'manager')),
    name_fr text,
    name_en text,
    about_fr text,
    about_en text,
    is_additive boolean NOT NULL,
    revision integer NOT NULL CHECK (revision > 0),
    UNIQUE (framework_id, key),
    CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL)
);

CREATE TABLE levels (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    ladder_id uuid NOT NULL REFERENCES ladders (id),
    position integer NOT NULL,
    name_fr text,
    name_en text,
    scope_fr text,
    scope_en text,
    experience_fr text,
    experience_en text,
    is_defined boolean NOT NULL,
    revision integer NOT NULL CHECK (revision > 0),
    UNIQUE (ladder_id, position),
    CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL)
);
CREATE INDEX levels_by_framework ON levels (framework_id);

CREATE TABLE level_titles (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    level_id uuid NOT NULL REFERENCES levels (id),
    position integer NOT NULL,
    text_fr text,
    text_en text,
    UNIQUE (level_id, position),
    CHECK (text_fr IS NOT NULL OR text_en IS NOT NULL)
);
CREATE INDEX level_titles_by_framework ON level_titles (framework_id);

CREATE TABLE themes (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    key text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('hard', 'soft', 'values', 'management', 'business', 'vigilance', 'unspecified')),
    name_fr text,
    name_en text,
    CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL)
);
CREATE INDEX themes_by_framework ON themes (framework_id);

-- The same competency may stand in several ladders of a framework.
CREATE TABLE competencies (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    theme_id uuid NOT NULL REFERENCES themes (id),
    key text NOT NULL,
    name_fr text,
    name_en text,
    description_fr text,
    description_en text,
    CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL)
);
CREATE INDEX competencies_by_framework ON competencies (framework_id);
CREATE INDEX competencies_by_theme ON competencies (theme_id);

CREATE TABLE competency_grades (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    position integer NOT NULL,
    key text NOT NULL,
    name_fr text,
    name_en text,
    description_fr text,
    description_en text,
    UNIQUE (competency_id, key),
    CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL)
);
CREATE INDEX competency_grades_by_framework ON competency_grades (framework_id);

-- The rows of a ladder's matrix, in their order: a theme, and the competency under it.
CREATE TABLE ladder_competencies (
    ladder_id uuid NOT NULL REFERENCES ladders (id),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    position integer NOT NULL,
    PRIMARY KEY (ladder_id, competency_id),
    UNIQUE (ladder_id, position)
);
CREATE INDEX ladder_competencies_by_framework ON ladder_competencies (framework_id);
CREATE INDEX ladder_competencies_by_competency ON ladder_competencies (competency_id);

-- identity stays the same from one version of a framework to the next.
CREATE TABLE expectations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    ladder_id uuid NOT NULL REFERENCES ladders (id),
    level_id uuid NOT NULL REFERENCES levels (id),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    identity uuid NOT NULL,
    grade text,
    revision integer NOT NULL CHECK (revision > 0),
    UNIQUE (level_id, competency_id),
    UNIQUE (framework_id, identity)
);
CREATE INDEX expectations_by_ladder ON expectations (ladder_id);
CREATE INDEX expectations_by_competency ON expectations (competency_id);

-- What an expectation says, how it is seen, and examples; statement_id is set on the examples of one statement.
CREATE TABLE expectation_lines (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    expectation_id uuid NOT NULL REFERENCES expectations (id),
    statement_id uuid REFERENCES expectation_lines (id),
    kind text NOT NULL CHECK (kind IN ('statement', 'signal', 'example')),
    position integer NOT NULL,
    text_fr text,
    text_en text,
    UNIQUE (expectation_id, position),
    CHECK (text_fr IS NOT NULL OR text_en IS NOT NULL),
    CHECK (statement_id IS NULL OR kind = 'example')
);
CREATE INDEX expectation_lines_by_framework ON expectation_lines (framework_id);
CREATE INDEX expectation_lines_by_statement ON expectation_lines (statement_id);

-- How one reaches a level; without a level, how one reaches any level of the ladder that does not say otherwise.
CREATE TABLE progression_rules (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    ladder_id uuid NOT NULL REFERENCES ladders (id),
    level_id uuid REFERENCES levels (id),
    kind text NOT NULL CHECK (kind IN ('all', 'share', 'weighted', 'points')),
    at_least double precision,
    explanation_fr text,
    explanation_en text,
    UNIQUE (level_id),
    CHECK ((kind = 'all') = (at_least IS NULL)),
    CHECK (at_least IS NULL OR at_least > 0)
);
CREATE UNIQUE INDEX progression_rules_of_ladder ON progression_rules (ladder_id) WHERE level_id IS NULL;
CREATE INDEX progression_rules_by_framework ON progression_rules (framework_id);

CREATE TABLE progression_weights (
    rule_id uuid NOT NULL REFERENCES progression_rules (id),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    position integer NOT NULL,
    amount double precision NOT NULL,
    PRIMARY KEY (rule_id, competency_id)
);
CREATE INDEX progression_weights_by_framework ON progression_weights (framework_id);

CREATE TABLE progression_required (
    rule_id uuid NOT NULL REFERENCES progression_rules (id),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    position integer NOT NULL,
    PRIMARY KEY (rule_id, competency_id)
);
CREATE INDEX progression_required_by_framework ON progression_required (framework_id);

-- A condition in words, or an expectation shown already.
CREATE TABLE prerequisites (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    level_id uuid NOT NULL REFERENCES levels (id),
    position integer NOT NULL,
    condition_fr text,
    condition_en text,
    shown_competency_id uuid REFERENCES competencies (id),
    shown_level_id uuid REFERENCES levels (id),
    UNIQUE (level_id, position),
    CHECK ((shown_competency_id IS NULL) = (shown_level_id IS NULL)),
    CHECK ((condition_fr IS NULL AND condition_en IS NULL) = (shown_competency_id IS NOT NULL))
);
CREATE INDEX prerequisites_by_framework ON prerequisites (framework_id);

-- What the last import had to say of the files a framework comes from.
CREATE TABLE import_reports (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    imported_at timestamptz NOT NULL,
    imported_by uuid REFERENCES people (id),
    unlisted integer NOT NULL,
    UNIQUE (framework_id)
);

CREATE TABLE import_report_entries (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    report_id uuid NOT NULL REFERENCES import_reports (id),
    position integer NOT NULL,
    severity text NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
    file text NOT NULL,
    line_number integer,
    column_number integer,
    message_fr text NOT NULL,
    message_en text NOT NULL,
    UNIQUE (report_id, position)
);
CREATE INDEX import_report_entries_by_framework ON import_report_entries (framework_id);
"""#, own: [.sqlite: #"""
-- What is published never changes: nothing is added to it, rewritten or removed. Its status only goes forward.
CREATE TRIGGER frameworks_stay BEFORE UPDATE OF id, organization_id, lineage_id, version, name_fr, name_en, label, context_fr, context_en, languages, source_dialect, effective_on, published_at, published_by, created_at, created_by ON frameworks
WHEN OLD.published_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER frameworks_go_forward BEFORE UPDATE OF status ON frameworks
WHEN OLD.published_at IS NOT NULL AND NOT (OLD.status = 'published' AND NEW.status IN ('superseded', 'archived') OR OLD.status = 'superseded' AND NEW.status = 'archived')
BEGIN SELECT RAISE(ABORT, 'a published framework is superseded or archived, nothing else'); END;
CREATE TRIGGER frameworks_remain BEFORE DELETE ON frameworks
WHEN OLD.published_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER framework_values_closed BEFORE INSERT ON framework_values
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER framework_values_stay BEFORE UPDATE ON framework_values
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER framework_values_remain BEFORE DELETE ON framework_values
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladders_closed BEFORE INSERT ON ladders
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladders_stay BEFORE UPDATE ON ladders
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladders_remain BEFORE DELETE ON ladders
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER levels_closed BEFORE INSERT ON levels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER levels_stay BEFORE UPDATE ON levels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER levels_remain BEFORE DELETE ON levels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER level_titles_closed BEFORE INSERT ON level_titles
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER level_titles_stay BEFORE UPDATE ON level_titles
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER level_titles_remain BEFORE DELETE ON level_titles
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER themes_closed BEFORE INSERT ON themes
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER themes_stay BEFORE UPDATE ON themes
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER themes_remain BEFORE DELETE ON themes
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competencies_closed BEFORE INSERT ON competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competencies_stay BEFORE UPDATE ON competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competencies_remain BEFORE DELETE ON competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competency_grades_closed BEFORE INSERT ON competency_grades
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competency_grades_stay BEFORE UPDATE ON competency_grades
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competency_grades_remain BEFORE DELETE ON competency_grades
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_competencies_closed BEFORE INSERT ON ladder_competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_competencies_stay BEFORE UPDATE ON ladder_competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_competencies_remain BEFORE DELETE ON ladder_competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectations_closed BEFORE INSERT ON expectations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectations_stay BEFORE UPDATE ON expectations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectations_remain BEFORE DELETE ON expectations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectation_lines_closed BEFORE INSERT ON expectation_lines
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectation_lines_stay BEFORE UPDATE ON expectation_lines
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectation_lines_remain BEFORE DELETE ON expectation_lines
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_rules_closed BEFORE INSERT ON progression_rules
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_rules_stay BEFORE UPDATE ON progression_rules
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_rules_remain BEFORE DELETE ON progression_rules
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_weights_closed BEFORE INSERT ON progression_weights
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_weights_stay BEFORE UPDATE ON progression_weights
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_weights_remain BEFORE DELETE ON progression_weights
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_required_closed BEFORE INSERT ON progression_required
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_required_stay BEFORE UPDATE ON progression_required
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_required_remain BEFORE DELETE ON progression_required
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER prerequisites_closed BEFORE INSERT ON prerequisites
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER prerequisites_stay BEFORE UPDATE ON prerequisites
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER prerequisites_remain BEFORE DELETE ON prerequisites
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_reports_closed BEFORE INSERT ON import_reports
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_reports_stay BEFORE UPDATE ON import_reports
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_reports_remain BEFORE DELETE ON import_reports
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_report_entries_closed BEFORE INSERT ON import_report_entries
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_report_entries_stay BEFORE UPDATE ON import_report_entries
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_report_entries_remain BEFORE DELETE ON import_report_entries
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
"""#, .postgres: #"""
-- What is published never changes: nothing is added to it, rewritten or removed. Its status only goes forward.
CREATE FUNCTION palier_keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a published framework says never changes' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION palier_keep_published_rows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    is_published boolean;
BEGIN
    IF TG_OP = 'INSERT' THEN
        is_published := EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL);
    ELSIF TG_OP = 'UPDATE' THEN
        is_published := EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL);
    ELSE
        is_published := EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL);
    END IF;
    IF is_published THEN
        RAISE EXCEPTION 'what a published framework says never changes' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER frameworks_stay BEFORE UPDATE OF id, organization_id, lineage_id, version, name_fr, name_en, label, context_fr, context_en, languages, source_dialect, effective_on, published_at, published_by, created_at, created_by ON frameworks
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION palier_keep_published();
CREATE TRIGGER frameworks_go_forward BEFORE UPDATE OF status ON frameworks
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL AND NOT (OLD.status = 'published' AND NEW.status IN ('superseded', 'archived') OR OLD.status = 'superseded' AND NEW.status = 'archived'))
    EXECUTE FUNCTION palier_keep_published();
CREATE TRIGGER frameworks_remain BEFORE DELETE ON frameworks
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION palier_keep_published();
CREATE TRIGGER framework_values_stay BEFORE INSERT OR UPDATE OR DELETE ON framework_values FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER ladders_stay BEFORE INSERT OR UPDATE OR DELETE ON ladders FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER levels_stay BEFORE INSERT OR UPDATE OR DELETE ON levels FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER level_titles_stay BEFORE INSERT OR UPDATE OR DELETE ON level_titles FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER themes_stay BEFORE INSERT OR UPDATE OR DELETE ON themes FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER competencies_stay BEFORE INSERT OR UPDATE OR DELETE ON competencies FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER competency_grades_stay BEFORE INSERT OR UPDATE OR DELETE ON competency_grades FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER ladder_competencies_stay BEFORE INSERT OR UPDATE OR DELETE ON ladder_competencies FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER expectations_stay BEFORE INSERT OR UPDATE OR DELETE ON expectations FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER expectation_lines_stay BEFORE INSERT OR UPDATE OR DELETE ON expectation_lines FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER progression_rules_stay BEFORE INSERT OR UPDATE OR DELETE ON progression_rules FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER progression_weights_stay BEFORE INSERT OR UPDATE OR DELETE ON progression_weights FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER progression_required_stay BEFORE INSERT OR UPDATE OR DELETE ON progression_required FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER prerequisites_stay BEFORE INSERT OR UPDATE OR DELETE ON prerequisites FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER import_reports_stay BEFORE INSERT OR UPDATE OR DELETE ON import_reports FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER import_report_entries_stay BEFORE INSERT OR UPDATE OR DELETE ON import_report_entries FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();

-- The second wall: a transaction sees its own organization's rows only.
ALTER TABLE frameworks ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON frameworks USING (organization_id = palier_tenant());
ALTER TABLE framework_values ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON framework_values USING (organization_id = palier_tenant());
ALTER TABLE ladders ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON ladders USING (organization_id = palier_tenant());
ALTER TABLE levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON levels USING (organization_id = palier_tenant());
ALTER TABLE level_titles ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON level_titles USING (organization_id = palier_tenant());
ALTER TABLE themes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON themes USING (organization_id = palier_tenant());
ALTER TABLE competencies ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON competencies USING (organization_id = palier_tenant());
ALTER TABLE competency_grades ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON competency_grades USING (organization_id = palier_tenant());
ALTER TABLE ladder_competencies ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON ladder_competencies USING (organization_id = palier_tenant());
ALTER TABLE expectations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON expectations USING (organization_id = palier_tenant());
ALTER TABLE expectation_lines ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON expectation_lines USING (organization_id = palier_tenant());
ALTER TABLE progression_rules ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON progression_rules USING (organization_id = palier_tenant());
ALTER TABLE progression_weights ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON progression_weights USING (organization_id = palier_tenant());
ALTER TABLE progression_required ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON progression_required USING (organization_id = palier_tenant());
ALTER TABLE prerequisites ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON prerequisites USING (organization_id = palier_tenant());
ALTER TABLE import_reports ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON import_reports USING (organization_id = palier_tenant());
ALTER TABLE import_report_entries ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON import_report_entries USING (organization_id = palier_tenant());
"""#]),
Migration(number: 4, name: "evidence", sql: #"""
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
"""#, own: [.postgres: #"""
ALTER TABLE evidence_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON evidence_items USING (organization_id = palier_tenant());
ALTER TABLE evidence_wordings ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON evidence_wordings USING (organization_id = palier_tenant());
ALTER TABLE evidence_competencies ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON evidence_competencies USING (organization_id = palier_tenant());
"""#]),
Migration(number: 5, name: "reviews", sql: #"""
-- The six-month review. Which level somebody stands on, dated; cycles; what each contributes; what is shown and to whom.
CREATE TABLE person_levels (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    level_id uuid NOT NULL REFERENCES levels (id),
    from_on date NOT NULL,
    to_on date,
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE UNIQUE INDEX person_levels_one_open ON person_levels (person_id) WHERE to_on IS NULL;
CREATE INDEX person_levels_by_person ON person_levels (person_id, from_on);

CREATE TABLE review_cycles (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    period_from_on date NOT NULL,
    period_to_on date NOT NULL,
    quarters text NOT NULL,
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    time_zone text NOT NULL,
    starts_on date NOT NULL,
    nominations_due_on date NOT NULL,
    answers_due_on date NOT NULL,
    writing_due_on date NOT NULL,
    sharing_due_on date NOT NULL,
    conversation_due_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'checked', 'announced', 'nominating', 'collecting', 'manager_writing', 'publishing',
        'conversation', 'acknowledged', 'closed')),
    k_placements integer NOT NULL CHECK (k_placements >= 3),
    k_comments integer NOT NULL CHECK (k_comments >= 4),
    created_by uuid NOT NULL REFERENCES people (id),
    created_at timestamptz NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    CHECK (period_to_on >= period_from_on),
    CHECK (nominations_due_on >= starts_on AND answers_due_on > nominations_due_on AND writing_due_on > answers_due_on
        AND sharing_due_on > writing_due_on AND conversation_due_on > sharing_due_on)
);
CREATE INDEX review_cycles_by_state ON review_cycles (organization_id, state);

-- Whom a cycle concerns: everybody of these teams and crafts, but those left out by name.
CREATE TABLE review_cycle_scopes (
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    kind text NOT NULL CHECK (kind IN ('team', 'craft')),
    target_id uuid NOT NULL,
    PRIMARY KEY (cycle_id, kind, target_id)
);

CREATE TABLE review_cycle_exclusions (
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    person_id uuid NOT NULL REFERENCES people (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (cycle_id, person_id)
);

CREATE TABLE reviews (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    subject_id uuid NOT NULL REFERENCES people (id),
    level_id uuid NOT NULL REFERENCES levels (id),
    state text NOT NULL CHECK (state IN ('not_started', 'self_in_progress', 'self_submitted', 'peers_closed', 'manager_draft', 'ready', 'shared',
        'signed', 'signed_with_reservation')),
    shared_at timestamptz,
    shared_by uuid REFERENCES people (id),
    signed_at timestamptz,
    reservation text,
    reservation_language text CHECK (reservation_language IN ('fr', 'en')),
    UNIQUE (cycle_id, subject_id),
    CHECK ((shared_at IS NULL) = (state NOT IN ('shared', 'signed', 'signed_with_reservation'))),
    CHECK ((signed_at IS NULL) = (state NOT IN ('signed', 'signed_with_reservation'))),
    CHECK ((reservation IS NULL) = (state <> 'signed_with_reservation'))
);
CREATE INDEX reviews_by_subject ON reviews (subject_id);

CREATE TABLE nominations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    peer_id uuid NOT NULL REFERENCES people (id),
    proposed_by text NOT NULL CHECK (proposed_by IN ('subject', 'manager')),
    state text NOT NULL CHECK (state IN ('standing', 'removed', 'declined')),
    reason text,
    reason_language text CHECK (reason_language IN ('fr', 'en')),
    UNIQUE (review_id, peer_id)
);
CREATE INDEX nominations_by_peer ON nominations (peer_id);

-- No instant stands here: when somebody answered in confidence is kept nowhere.
CREATE TABLE contributions (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('self', 'peer', 'report', 'manager')),
    author_id uuid NOT NULL REFERENCES people (id),
    state text NOT NULL CHECK (state IN ('invited', 'draft', 'submitted')),
    is_late boolean NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    UNIQUE (review_id, kind, author_id)
);
CREATE INDEX contributions_by_author ON contributions (author_id, state);

-- One answer: a level seen, or nothing seen, or a comment alone.
CREATE TABLE answers (
    contribution_id uuid NOT NULL REFERENCES contributions (id),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    level_id uuid REFERENCES levels (id),
    is_unseen boolean NOT NULL,
    confidence text CHECK (confidence IN ('low', 'medium', 'high')),
    comment text,
    comment_language text CHECK (comment_language IN ('fr', 'en')),
    PRIMARY KEY (contribution_id, competency_id),
    CHECK (level_id IS NULL OR NOT is_unseen),
    CHECK ((comment IS NULL) = (comment_language IS NULL))
);

-- The facts an attributed answer rests on.
CREATE TABLE answer_evidence (
    contribution_id uuid NOT NULL REFERENCES contributions (id),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    item_id uuid NOT NULL REFERENCES evidence_items (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (contribution_id, competency_id, item_id)
);
CREATE INDEX answer_evidence_by_item ON answer_evidence (item_id);

-- What a manager's form ends with: the priorities of the coming period, each with its sign of success and the support promised.
CREATE TABLE review_axes (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    contribution_id uuid NOT NULL REFERENCES contributions (id),
    position integer NOT NULL CHECK (position BETWEEN 1 AND 3),
    text text,
    text_language text CHECK (text_language IN ('fr', 'en')),
    signal text,
    signal_language text CHECK (signal_language IN ('fr', 'en')),
    support text,
    support_language text CHECK (support_language IN ('fr', 'en')),
    UNIQUE (contribution_id, position),
    CHECK ((text IS NULL) = (text_language IS NULL)),
    CHECK ((signal IS NULL) = (signal_language IS NULL)),
    CHECK ((support IS NULL) = (support_language IS NULL))
);

-- What the person and their manager say of the axes of the review before.
CREATE TABLE previous_points (
    contribution_id uuid NOT NULL REFERENCES contributions (id),
    axis_id uuid NOT NULL REFERENCES review_axes (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    standing text CHECK (standing IN ('kept', 'progressed', 'dropped')),
    comment text,
    comment_language text CHECK (comment_language IN ('fr', 'en')),
    PRIMARY KEY (contribution_id, axis_id),
    CHECK ((comment IS NULL) = (comment_language IS NULL))
);

-- What confidential answers become when their stage closes: frozen, without authors, without dates.
CREATE TABLE review_snapshots (
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('peer', 'report')),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    content text NOT NULL,
    PRIMARY KEY (review_id, kind)
);

-- How many forms of their own people still owe: counted once a day, never by whom they are about.
CREATE TABLE outstanding_forms (
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    person_id uuid NOT NULL REFERENCES people (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    forms integer NOT NULL CHECK (forms > 0),
    counted_on date NOT NULL,
    PRIMARY KEY (cycle_id, person_id)
);
"""#, own: [.sqlite: #"""
CREATE TRIGGER review_snapshots_stay BEFORE UPDATE ON review_snapshots BEGIN SELECT RAISE(ABORT, 'a snapshot is frozen'); END;
"""#, .postgres: #"""
-- The second wall: a transaction sees its own organization's rows only.
ALTER TABLE person_levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON person_levels USING (organization_id = palier_tenant());
ALTER TABLE review_cycles ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_cycles USING (organization_id = palier_tenant());
ALTER TABLE review_cycle_scopes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_cycle_scopes USING (organization_id = palier_tenant());
ALTER TABLE review_cycle_exclusions ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_cycle_exclusions USING (organization_id = palier_tenant());
ALTER TABLE reviews ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON reviews USING (organization_id = palier_tenant());
ALTER TABLE nominations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON nominations USING (organization_id = palier_tenant());
ALTER TABLE contributions ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON contributions USING (organization_id = palier_tenant());
ALTER TABLE answers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON answers USING (organization_id = palier_tenant());
ALTER TABLE answer_evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON answer_evidence USING (organization_id = palier_tenant());
ALTER TABLE review_axes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_axes USING (organization_id = palier_tenant());
ALTER TABLE previous_points ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON previous_points USING (organization_id = palier_tenant());
ALTER TABLE review_snapshots ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_snapshots USING (organization_id = palier_tenant());
ALTER TABLE outstanding_forms ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON outstanding_forms USING (organization_id = palier_tenant());
CREATE FUNCTION palier_keep_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a snapshot is frozen' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER review_snapshots_stay BEFORE UPDATE ON review_snapshots FOR EACH ROW EXECUTE FUNCTION palier_keep_snapshot();
"""#]),
Migration(number: 6, name: "dossiers", sql: #"""
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
"""#, own: [.sqlite: #"""
CREATE TRIGGER dossiers_stay BEFORE UPDATE ON dossiers BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossiers_remain BEFORE DELETE ON dossiers BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossier_managers_stay BEFORE UPDATE ON dossier_managers BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossier_managers_remain BEFORE DELETE ON dossier_managers BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER signing_keys_stay BEFORE UPDATE ON signing_keys BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER signing_keys_remain BEFORE DELETE ON signing_keys BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossier_seals_stay BEFORE UPDATE ON dossier_seals BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossier_seals_remain BEFORE DELETE ON dossier_seals BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
"""#, .postgres: #"""
CREATE FUNCTION palier_keep_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what is sealed never changes' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER dossiers_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON dossiers FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();
CREATE TRIGGER dossier_managers_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_managers FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();
CREATE TRIGGER signing_keys_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON signing_keys FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();
CREATE TRIGGER dossier_seals_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_seals FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();

-- The second wall: a transaction sees its own organization's rows only.
ALTER TABLE dossier_claims ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_claims USING (organization_id = palier_tenant());
ALTER TABLE dossier_citations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_citations USING (organization_id = palier_tenant());
ALTER TABLE dossiers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossiers USING (organization_id = palier_tenant());
ALTER TABLE dossier_managers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_managers USING (organization_id = palier_tenant());
ALTER TABLE signing_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON signing_keys USING (organization_id = palier_tenant());
ALTER TABLE dossier_seals ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_seals USING (organization_id = palier_tenant());
"""#]),
Migration(number: 7, name: "growth", sql: #"""
-- What somebody wishes for themselves, in their own words. A new wish is a further row: the earlier ones stay, dated.
CREATE TABLE aspirations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    wish text NOT NULL CHECK (wish IN ('grow', 'deepen', 'change_track', 'stay')),
    detail text,
    detail_language text CHECK (detail_language IN ('fr', 'en')),
    written_at timestamptz NOT NULL,
    CHECK ((detail IS NULL) = (detail_language IS NULL))
);
CREATE INDEX aspirations_by_person ON aspirations (person_id, written_at);
"""#, own: [.postgres: #"""
ALTER TABLE aspirations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON aspirations USING (organization_id = palier_tenant());
"""#]),
Migration(number: 8, name: "door", sql: #"""
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
"""#, own: [.postgres: #"""
ALTER TABLE second_factors ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON second_factors USING (organization_id = palier_tenant());
ALTER TABLE recovery_codes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON recovery_codes USING (organization_id = palier_tenant());
"""#]),
Migration(number: 9, name: "drafts", sql: #"""
-- What a draft was before each of its last changes, so that a change can be undone. A draft's steps go when it is published, discarded or brought in again.
CREATE TABLE draft_steps (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    number integer NOT NULL CHECK (number > 0),
    words_fr text NOT NULL,
    words_en text NOT NULL,
    author_id uuid REFERENCES people (id),
    made_at timestamptz NOT NULL,
    before_json text NOT NULL,
    UNIQUE (framework_id, number)
);
"""#, own: [.postgres: #"""
ALTER TABLE draft_steps ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON draft_steps USING (organization_id = palier_tenant());
"""#]),
Migration(number: 10, name: "versions", sql: #"""
-- A version on its way: who is asked to read it, what they say, whom the company consulted, and how each expectation and level of the version
-- before passes into it. What is said points at an expectation or a level without a foreign key: a draft may be written again whole.
CREATE TABLE framework_reviews (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    note text,
    note_language text CHECK (note_language IN ('fr', 'en')),
    opened_at timestamptz NOT NULL,
    opened_by uuid REFERENCES people (id),
    ended_at timestamptz,
    end_reason text,
    end_reason_language text CHECK (end_reason_language IN ('fr', 'en')),
    CHECK ((note IS NULL) = (note_language IS NULL)),
    CHECK ((end_reason IS NULL) = (end_reason_language IS NULL)),
    CHECK (end_reason IS NULL OR ended_at IS NOT NULL)
);
CREATE UNIQUE INDEX framework_reviews_one_open ON framework_reviews (framework_id) WHERE ended_at IS NULL;
CREATE INDEX framework_reviews_by_framework ON framework_reviews (framework_id);

-- Asked by name or with their whole craft, beside those who read drafts anyway.
CREATE TABLE framework_readers (
    review_id uuid NOT NULL REFERENCES framework_reviews (id),
    kind text NOT NULL CHECK (kind IN ('person', 'craft')),
    target_id uuid NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (review_id, kind, target_id)
);

CREATE TABLE framework_comments (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    review_id uuid NOT NULL REFERENCES framework_reviews (id),
    author_id uuid NOT NULL REFERENCES people (id),
    written_at timestamptz NOT NULL,
    subject text NOT NULL CHECK (subject IN ('framework', 'level', 'expectation')),
    subject_id uuid,
    place_fr text NOT NULL,
    place_en text NOT NULL,
    language text NOT NULL CHECK (language IN ('fr', 'en')),
    text text,
    base_text text,
    proposed_text text,
    state text NOT NULL CHECK (state IN ('open', 'resolved', 'accepted', 'declined')),
    answer text,
    answer_language text CHECK (answer_language IN ('fr', 'en')),
    answered_at timestamptz,
    answered_by uuid REFERENCES people (id),
    CHECK ((subject = 'framework') = (subject_id IS NULL)),
    CHECK ((base_text IS NULL) = (proposed_text IS NULL)),
    CHECK (text IS NOT NULL OR proposed_text IS NOT NULL),
    CHECK (proposed_text IS NULL OR subject = 'expectation'),
    CHECK (state NOT IN ('accepted', 'declined') OR proposed_text IS NOT NULL),
    CHECK ((state = 'open') = (answered_at IS NULL)),
    CHECK ((answer IS NULL) = (answer_language IS NULL))
);
CREATE INDEX framework_comments_by_framework ON framework_comments (framework_id, written_at);

-- Either a consultation that was held, or why there was none.
CREATE TABLE framework_consultations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    review_id uuid REFERENCES framework_reviews (id),
    held_on date,
    consulted text,
    opinion text CHECK (opinion IN ('favourable', 'reserved', 'unfavourable', 'none')),
    opinion_text text,
    document text,
    waived_because text,
    language text NOT NULL CHECK (language IN ('fr', 'en')),
    recorded_at timestamptz NOT NULL,
    recorded_by uuid REFERENCES people (id),
    CHECK ((held_on IS NULL) = (waived_because IS NOT NULL)),
    CHECK ((held_on IS NULL) = (consulted IS NULL)),
    CHECK ((held_on IS NULL) = (opinion IS NULL))
);
CREATE INDEX framework_consultations_by_framework ON framework_consultations (framework_id);

-- What a person confirmed of the crosswalk to a version. Expectations are named by their identity, on each side once.
CREATE TABLE crosswalk_rows (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    kind text NOT NULL CHECK (kind IN ('same', 'reworded', 'split', 'merged', 'dropped', 'new')),
    seen text NOT NULL,
    confirmed_at timestamptz NOT NULL,
    confirmed_by uuid REFERENCES people (id)
);
CREATE INDEX crosswalk_rows_by_framework ON crosswalk_rows (framework_id);

CREATE TABLE crosswalk_members (
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    side text NOT NULL CHECK (side IN ('old', 'new')),
    identity uuid NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    row_id uuid NOT NULL REFERENCES crosswalk_rows (id),
    PRIMARY KEY (framework_id, side, identity)
);
CREATE INDEX crosswalk_members_by_row ON crosswalk_members (row_id);

CREATE TABLE level_moves (
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    from_level_id uuid NOT NULL REFERENCES levels (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    to_level_id uuid NOT NULL,
    confirmed_at timestamptz NOT NULL,
    confirmed_by uuid REFERENCES people (id),
    PRIMARY KEY (framework_id, from_level_id)
);
CREATE INDEX level_moves_by_level ON level_moves (from_level_id);

-- Versions published before there were crosswalks: each level passes into the level of the same number.
INSERT INTO level_moves (framework_id, from_level_id, organization_id, to_level_id, confirmed_at)
SELECT n.id, o.id, n.organization_id, t.id, n.published_at
FROM frameworks n
JOIN frameworks p ON p.organization_id = n.organization_id AND p.lineage_id = n.lineage_id AND p.version = n.version - 1
JOIN ladders lo ON lo.framework_id = p.id
JOIN ladders ln ON ln.framework_id = n.id AND ln.key = lo.key
JOIN levels o ON o.ladder_id = lo.id
JOIN levels t ON t.ladder_id = ln.id AND t.position = o.position
WHERE n.published_at IS NOT NULL;
"""#, own: [.sqlite: #"""
-- What led to a published version stays as it was.
CREATE TRIGGER framework_consultations_closed BEFORE INSERT ON framework_consultations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER framework_consultations_stay BEFORE UPDATE ON framework_consultations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER framework_consultations_remain BEFORE DELETE ON framework_consultations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_rows_closed BEFORE INSERT ON crosswalk_rows
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_rows_stay BEFORE UPDATE ON crosswalk_rows
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_rows_remain BEFORE DELETE ON crosswalk_rows
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_members_closed BEFORE INSERT ON crosswalk_members
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_members_stay BEFORE UPDATE ON crosswalk_members
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_members_remain BEFORE DELETE ON crosswalk_members
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER level_moves_closed BEFORE INSERT ON level_moves
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER level_moves_stay BEFORE UPDATE ON level_moves
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER level_moves_remain BEFORE DELETE ON level_moves
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
"""#, .postgres: #"""
-- What led to a published version stays as it was.
CREATE TRIGGER framework_consultations_stay BEFORE INSERT OR UPDATE OR DELETE ON framework_consultations FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER crosswalk_rows_stay BEFORE INSERT OR UPDATE OR DELETE ON crosswalk_rows FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER crosswalk_members_stay BEFORE INSERT OR UPDATE OR DELETE ON crosswalk_members FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER level_moves_stay BEFORE INSERT OR UPDATE OR DELETE ON level_moves FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();

-- The second wall.
ALTER TABLE framework_reviews ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON framework_reviews USING (organization_id = palier_tenant());
ALTER TABLE framework_readers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON framework_readers USING (organization_id = palier_tenant());
ALTER TABLE framework_comments ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON framework_comments USING (organization_id = palier_tenant());
ALTER TABLE framework_consultations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON framework_consultations USING (organization_id = palier_tenant());
ALTER TABLE crosswalk_rows ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON crosswalk_rows USING (organization_id = palier_tenant());
ALTER TABLE crosswalk_members ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON crosswalk_members USING (organization_id = palier_tenant());
ALTER TABLE level_moves ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON level_moves USING (organization_id = palier_tenant());
"""#]),
Migration(number: 11, name: "pay", sql: #"""
-- What work is paid: bands, zones, the value of levels, what somebody is paid, and how pay and progression are decided.
-- Amounts are whole minor units of their currency. A level is named by its framework's lineage, its ladder's key and its number, so that a
-- new version of the framework keeps what hangs from it.
CREATE TABLE pay_settings (
    organization_id uuid PRIMARY KEY NOT NULL REFERENCES organizations (id),
    band_visibility text NOT NULL CHECK (band_visibility IN ('own', 'next', 'family', 'all')),
    managers_read boolean NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);

CREATE TABLE pay_zones (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    key text NOT NULL,
    name_fr text NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 200),
    name_en text NOT NULL CHECK (length(name_en) BETWEEN 1 AND 200),
    UNIQUE (organization_id, key)
);

CREATE TABLE pay_bands (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    lineage_id uuid NOT NULL,
    ladder_key text NOT NULL,
    position integer NOT NULL,
    zone_id uuid NOT NULL REFERENCES pay_zones (id),
    currency text NOT NULL CHECK (length(currency) = 3),
    minimum bigint NOT NULL,
    middle bigint NOT NULL,
    maximum bigint NOT NULL,
    from_on date NOT NULL,
    to_on date,
    written_by uuid NOT NULL REFERENCES people (id),
    written_at timestamptz NOT NULL,
    CHECK (minimum > 0 AND minimum <= middle AND middle <= maximum),
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE UNIQUE INDEX pay_bands_one_open ON pay_bands (organization_id, lineage_id, ladder_key, position, zone_id, currency) WHERE to_on IS NULL;
CREATE INDEX pay_bands_by_level ON pay_bands (organization_id, lineage_id, ladder_key, position, from_on);

-- Work of equal value: the four criteria, in words, and the levels of all ladders that are worth the same.
CREATE TABLE equal_value_categories (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    name_fr text NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 200),
    name_en text NOT NULL CHECK (length(name_en) BETWEEN 1 AND 200),
    skills_fr text NOT NULL,
    skills_en text NOT NULL,
    effort_fr text NOT NULL,
    effort_en text NOT NULL,
    responsibility_fr text NOT NULL,
    responsibility_en text NOT NULL,
    conditions_fr text NOT NULL,
    conditions_en text NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);
CREATE INDEX equal_value_categories_by_name ON equal_value_categories (organization_id, name_fr);

CREATE TABLE equal_value_levels (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    lineage_id uuid NOT NULL,
    ladder_key text NOT NULL,
    position integer NOT NULL,
    category_id uuid NOT NULL REFERENCES equal_value_categories (id),
    PRIMARY KEY (organization_id, lineage_id, ladder_key, position)
);
CREATE INDEX equal_value_levels_by_category ON equal_value_levels (category_id);

-- What somebody is paid in a year, and for which share of full time, in thousandths.
CREATE TABLE person_pay (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    zone_id uuid REFERENCES pay_zones (id),
    amount bigint NOT NULL CHECK (amount > 0),
    currency text NOT NULL CHECK (length(currency) = 3),
    work_share integer NOT NULL CHECK (work_share BETWEEN 1 AND 1000),
    from_on date NOT NULL,
    to_on date,
    imported_by uuid NOT NULL REFERENCES people (id),
    imported_at timestamptz NOT NULL,
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE UNIQUE INDEX person_pay_one_open ON person_pay (person_id) WHERE to_on IS NULL;
CREATE INDEX person_pay_by_person ON person_pay (organization_id, person_id, from_on);

-- What HR wrote instead of the words the product brings.
CREATE TABLE progression_texts (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    section text NOT NULL CHECK (section IN ('stages', 'deciders', 'pay', 'objection')),
    text_fr text NOT NULL,
    text_en text NOT NULL,
    written_by uuid NOT NULL REFERENCES people (id),
    written_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, section)
);
"""#, own: [.postgres: #"""
ALTER TABLE pay_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON pay_settings USING (organization_id = palier_tenant());
ALTER TABLE pay_zones ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON pay_zones USING (organization_id = palier_tenant());
ALTER TABLE pay_bands ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON pay_bands USING (organization_id = palier_tenant());
ALTER TABLE equal_value_categories ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON equal_value_categories USING (organization_id = palier_tenant());
ALTER TABLE equal_value_levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON equal_value_levels USING (organization_id = palier_tenant());
ALTER TABLE person_pay ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON person_pay USING (organization_id = palier_tenant());
ALTER TABLE progression_texts ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON progression_texts USING (organization_id = palier_tenant());
"""#]),
Migration(number: 12, name: "titles-and-changes", sql: #"""
-- Titles that are not levels, and changes of level or scope that two wills make.
CREATE TABLE job_titles (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    name_fr text NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 200),
    name_en text NOT NULL CHECK (length(name_en) BETWEEN 1 AND 200),
    variants text NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);
CREATE INDEX job_titles_by_name ON job_titles (organization_id, name_fr);

-- One level a title may stand for, and the scope with which it does.
CREATE TABLE job_title_levels (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    title_id uuid NOT NULL REFERENCES job_titles (id),
    lineage_id uuid NOT NULL,
    ladder_key text NOT NULL,
    position integer NOT NULL,
    people_from integer CHECK (people_from >= 0),
    people_to integer CHECK (people_to >= people_from),
    teams_from integer CHECK (teams_from >= 0),
    teams_to integer CHECK (teams_to >= teams_from),
    lines_from integer CHECK (lines_from >= 0),
    lines_to integer CHECK (lines_to >= lines_from),
    budget_from bigint CHECK (budget_from >= 0),
    budget_to bigint CHECK (budget_to >= budget_from),
    UNIQUE (title_id, lineage_id, ladder_key, position)
);

-- Where a dated level comes from.
ALTER TABLE person_levels ADD COLUMN source text NOT NULL DEFAULT 'hr' CHECK (source IN ('hr', 'import', 'review', 'change'));

-- A change of level or scope. level_id is null for a change of scope alone.
CREATE TABLE scope_changes (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    level_id uuid REFERENCES levels (id),
    scope text NOT NULL CHECK (length(scope) > 0),
    scope_language text NOT NULL CHECK (scope_language IN ('fr', 'en')),
    effective_on date NOT NULL,
    opened_by uuid NOT NULL REFERENCES people (id),
    opened_at timestamptz NOT NULL,
    took_effect_on date,
    closed_at timestamptz,
    CHECK (took_effect_on IS NULL OR closed_at IS NULL)
);
CREATE UNIQUE INDEX scope_changes_one_open ON scope_changes (person_id) WHERE took_effect_on IS NULL AND closed_at IS NULL;
CREATE INDEX scope_changes_by_person ON scope_changes (organization_id, person_id, opened_at);

-- The company's need and the person's wish, each with its author and its date. A voice that is withdrawn stays, and can be given again.
CREATE TABLE scope_change_voices (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    change_id uuid NOT NULL REFERENCES scope_changes (id),
    kind text NOT NULL CHECK (kind IN ('need', 'wish')),
    author_id uuid NOT NULL REFERENCES people (id),
    text text NOT NULL CHECK (length(text) > 0),
    language text NOT NULL CHECK (language IN ('fr', 'en')),
    written_at timestamptz NOT NULL,
    withdrawn_at timestamptz
);
CREATE UNIQUE INDEX scope_change_voices_one_standing ON scope_change_voices (change_id, kind) WHERE withdrawn_at IS NULL;
CREATE INDEX scope_change_voices_by_change ON scope_change_voices (change_id, written_at);
"""#, own: [.postgres: #"""
ALTER TABLE job_titles ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON job_titles USING (organization_id = palier_tenant());
ALTER TABLE job_title_levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON job_title_levels USING (organization_id = palier_tenant());
ALTER TABLE scope_changes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON scope_changes USING (organization_id = palier_tenant());
ALTER TABLE scope_change_voices ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON scope_change_voices USING (organization_id = palier_tenant());
"""#]),
Migration(number: 14, name: "passages", sql: #"""
-- A step inside a level: reached at a share of what the rule counts.
CREATE TABLE progression_sublevels (
    rule_id uuid NOT NULL REFERENCES progression_rules (id),
    position integer NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    at_least double precision NOT NULL CHECK (at_least > 0 AND at_least <= 1),
    name_fr text,
    name_en text,
    PRIMARY KEY (rule_id, position)
);
CREATE INDEX progression_sublevels_by_framework ON progression_sublevels (framework_id);

-- The ladder begins at one of its levels, coming from a level of another; or one crosses between the two, in both directions.
CREATE TABLE ladder_passages (
    ladder_id uuid NOT NULL REFERENCES ladders (id),
    position integer NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    kind text NOT NULL CHECK (kind IN ('branch', 'crossing')),
    level_id uuid NOT NULL REFERENCES levels (id),
    other_level_id uuid NOT NULL REFERENCES levels (id),
    PRIMARY KEY (ladder_id, position),
    CHECK (level_id <> other_level_id)
);
CREATE UNIQUE INDEX ladder_passages_one_branch ON ladder_passages (ladder_id) WHERE kind = 'branch';
CREATE INDEX ladder_passages_by_framework ON ladder_passages (framework_id);
"""#, own: [.sqlite: #"""
-- What is published never changes.
CREATE TRIGGER progression_sublevels_closed BEFORE INSERT ON progression_sublevels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_sublevels_stay BEFORE UPDATE ON progression_sublevels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_sublevels_remain BEFORE DELETE ON progression_sublevels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_passages_closed BEFORE INSERT ON ladder_passages
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_passages_stay BEFORE UPDATE ON ladder_passages
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_passages_remain BEFORE DELETE ON ladder_passages
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
"""#, .postgres: #"""
-- What is published never changes, and each organization sees its own rows only.
CREATE TRIGGER progression_sublevels_stay BEFORE INSERT OR UPDATE OR DELETE ON progression_sublevels FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
ALTER TABLE progression_sublevels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON progression_sublevels USING (organization_id = palier_tenant());
CREATE TRIGGER ladder_passages_stay BEFORE INSERT OR UPDATE OR DELETE ON ladder_passages FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
ALTER TABLE ladder_passages ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON ladder_passages USING (organization_id = palier_tenant());
"""#]),
Migration(number: 15, name: "level-identities", sql: #"""
-- A level keeps its identity from one version of its framework to the next, as an expectation does; bands, work of equal value and titles hang from it.
-- Levels that were named alike, by lineage, ladder and number, are one: whatever hung from that name stays where it was.
ALTER TABLE levels ADD COLUMN identity uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';

CREATE TABLE kept_bands AS
SELECT b.id, b.organization_id, b.zone_id, b.currency, b.minimum, b.middle, b.maximum, b.from_on, b.to_on, b.written_by, b.written_at,
    COALESCE((
        SELECT v.id FROM levels v JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = l.framework_id
        WHERE f.organization_id = b.organization_id AND f.lineage_id = b.lineage_id AND l.key = b.ladder_key AND v.position = b.position
        ORDER BY f.version LIMIT 1), b.id) AS level_identity
FROM pay_bands b;
DROP TABLE pay_bands;
CREATE TABLE pay_bands (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    level_identity uuid NOT NULL,
    zone_id uuid NOT NULL REFERENCES pay_zones (id),
    currency text NOT NULL CHECK (length(currency) = 3),
    minimum bigint NOT NULL,
    middle bigint NOT NULL,
    maximum bigint NOT NULL,
    from_on date NOT NULL,
    to_on date,
    written_by uuid NOT NULL REFERENCES people (id),
    written_at timestamptz NOT NULL,
    CHECK (minimum > 0 AND minimum <= middle AND middle <= maximum),
    CHECK (to_on IS NULL OR to_on >= from_on)
);
INSERT INTO pay_bands (id, organization_id, level_identity, zone_id, currency, minimum, middle, maximum, from_on, to_on, written_by, written_at)
SELECT id, organization_id, level_identity, zone_id, currency, minimum, middle, maximum, from_on, to_on, written_by, written_at FROM kept_bands;
DROP TABLE kept_bands;
CREATE UNIQUE INDEX pay_bands_one_open ON pay_bands (organization_id, level_identity, zone_id, currency) WHERE to_on IS NULL;
CREATE INDEX pay_bands_by_level ON pay_bands (organization_id, level_identity, from_on);

CREATE TABLE kept_values AS
SELECT x.organization_id, x.category_id, (
        SELECT v.id FROM levels v JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = l.framework_id
        WHERE f.organization_id = x.organization_id AND f.lineage_id = x.lineage_id AND l.key = x.ladder_key AND v.position = x.position
        ORDER BY f.version LIMIT 1) AS level_identity
FROM equal_value_levels x;
DROP TABLE equal_value_levels;
CREATE TABLE equal_value_levels (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    level_identity uuid NOT NULL,
    category_id uuid NOT NULL REFERENCES equal_value_categories (id),
    PRIMARY KEY (organization_id, level_identity)
);
INSERT INTO equal_value_levels (organization_id, level_identity, category_id)
SELECT organization_id, level_identity, category_id FROM kept_values WHERE level_identity IS NOT NULL;
DROP TABLE kept_values;
CREATE INDEX equal_value_levels_by_category ON equal_value_levels (category_id);

CREATE TABLE kept_meanings AS
SELECT x.id, x.organization_id, x.title_id, x.people_from, x.people_to, x.teams_from, x.teams_to, x.lines_from, x.lines_to, x.budget_from, x.budget_to,
    COALESCE((
        SELECT v.id FROM levels v JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = l.framework_id
        WHERE f.organization_id = x.organization_id AND f.lineage_id = x.lineage_id AND l.key = x.ladder_key AND v.position = x.position
        ORDER BY f.version LIMIT 1), x.id) AS level_identity
FROM job_title_levels x;
DROP TABLE job_title_levels;
CREATE TABLE job_title_levels (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    title_id uuid NOT NULL REFERENCES job_titles (id),
    level_identity uuid NOT NULL,
    people_from integer CHECK (people_from >= 0),
    people_to integer CHECK (people_to >= people_from),
    teams_from integer CHECK (teams_from >= 0),
    teams_to integer CHECK (teams_to >= teams_from),
    lines_from integer CHECK (lines_from >= 0),
    lines_to integer CHECK (lines_to >= lines_from),
    budget_from bigint CHECK (budget_from >= 0),
    budget_to bigint CHECK (budget_to >= budget_from),
    UNIQUE (title_id, level_identity)
);
INSERT INTO job_title_levels (id, organization_id, title_id, level_identity, people_from, people_to, teams_from, teams_to, lines_from, lines_to,
    budget_from, budget_to)
SELECT id, organization_id, title_id, level_identity, people_from, people_to, teams_from, teams_to, lines_from, lines_to, budget_from, budget_to
FROM kept_meanings;
DROP TABLE kept_meanings;
"""#, own: [.sqlite: #"""
-- What is published never changes; giving its levels the identity they had by their name changes nothing of what it says.
DROP TRIGGER levels_stay;
UPDATE levels SET identity = (
    SELECT o.id FROM levels o JOIN ladders k ON k.id = o.ladder_id JOIN frameworks g ON g.id = k.framework_id
    JOIN ladders l ON l.key = k.key JOIN frameworks f ON f.id = l.framework_id AND f.organization_id = g.organization_id AND f.lineage_id = g.lineage_id
    WHERE l.id = levels.ladder_id AND o.position = levels.position ORDER BY g.version LIMIT 1);
CREATE TRIGGER levels_stay BEFORE UPDATE ON levels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE UNIQUE INDEX levels_one_identity ON levels (framework_id, identity);
CREATE INDEX levels_by_identity ON levels (organization_id, identity);
-- A column of an existing table needs a value by default here: it is no identity.
CREATE TRIGGER levels_identified BEFORE INSERT ON levels
WHEN NEW.identity = '00000000-0000-0000-0000-000000000000'
BEGIN SELECT RAISE(ABORT, 'a level needs its identity'); END;
"""#, .postgres: #"""
-- What is published never changes; giving its levels the identity they had by their name changes nothing of what it says.
DROP TRIGGER levels_stay ON levels;
UPDATE levels SET identity = (
    SELECT o.id FROM levels o JOIN ladders k ON k.id = o.ladder_id JOIN frameworks g ON g.id = k.framework_id
    JOIN ladders l ON l.key = k.key JOIN frameworks f ON f.id = l.framework_id AND f.organization_id = g.organization_id AND f.lineage_id = g.lineage_id
    WHERE l.id = levels.ladder_id AND o.position = levels.position ORDER BY g.version LIMIT 1);
CREATE TRIGGER levels_stay BEFORE INSERT OR UPDATE OR DELETE ON levels FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE UNIQUE INDEX levels_one_identity ON levels (framework_id, identity);
CREATE INDEX levels_by_identity ON levels (organization_id, identity);
ALTER TABLE levels ALTER COLUMN identity DROP DEFAULT;

-- The second wall.
ALTER TABLE pay_bands ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON pay_bands USING (organization_id = palier_tenant());
ALTER TABLE equal_value_levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON equal_value_levels USING (organization_id = palier_tenant());
ALTER TABLE job_title_levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON job_title_levels USING (organization_id = palier_tenant());
"""#]),
Migration(number: 16, name: "moves-and-pauses", sql: #"""
-- What moves once a cycle is launched, and what is particular to one review. Each change keeps its reason, who made it and when.
ALTER TABLE review_cycles ADD COLUMN reopened_until_on date;

-- One decision to move dates.
CREATE TABLE cycle_moves (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    reason_language text NOT NULL CHECK (reason_language IN ('fr', 'en')),
    moved_by uuid NOT NULL REFERENCES people (id),
    moved_at timestamptz NOT NULL
);
CREATE INDEX cycle_moves_by_cycle ON cycle_moves (cycle_id, moved_at);

-- Each date it moved.
CREATE TABLE cycle_moved_dates (
    move_id uuid NOT NULL REFERENCES cycle_moves (id),
    date_name text NOT NULL CHECK (date_name IN ('starts', 'nominations', 'answers', 'writing', 'sharing', 'conversation')),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    former_on date NOT NULL,
    new_on date NOT NULL,
    PRIMARY KEY (move_id, date_name),
    CHECK (former_on <> new_on)
);

CREATE TABLE cycle_reopenings (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    reason_language text NOT NULL CHECK (reason_language IN ('fr', 'en')),
    reopened_by uuid NOT NULL REFERENCES people (id),
    reopened_at timestamptz NOT NULL,
    until_on date NOT NULL
);
CREATE INDEX cycle_reopenings_by_cycle ON cycle_reopenings (cycle_id, reopened_at);

-- Who has not yet read what changed. It goes when they have: nobody keeps when somebody read.
CREATE TABLE cycle_notices (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    person_id uuid NOT NULL REFERENCES people (id),
    kind text NOT NULL CHECK (kind IN ('moved', 'reopened')),
    UNIQUE (cycle_id, person_id)
);
CREATE INDEX cycle_notices_by_person ON cycle_notices (person_id);

-- While one review waits for its person. Why somebody is away is never asked: a kind, days, and what the review needs to know.
CREATE TABLE review_pauses (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('leave', 'pause')),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    reason_language text NOT NULL CHECK (reason_language IN ('fr', 'en')),
    from_on date NOT NULL,
    to_on date,
    resumed_on date,
    own_due_on date,
    writing_due_on date,
    paused_by uuid NOT NULL REFERENCES people (id),
    paused_at timestamptz NOT NULL,
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX review_pauses_by_review ON review_pauses (review_id, from_on);

-- Who writes a review whose person has no manager, for as long as that lasts.
CREATE TABLE review_writers (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    subject_id uuid NOT NULL REFERENCES people (id),
    writer_id uuid NOT NULL REFERENCES people (id),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    reason_language text NOT NULL CHECK (reason_language IN ('fr', 'en')),
    from_on date NOT NULL,
    to_on date,
    named_by uuid NOT NULL REFERENCES people (id),
    CHECK (subject_id <> writer_id)
);
CREATE UNIQUE INDEX review_writers_one_open ON review_writers (cycle_id, subject_id) WHERE to_on IS NULL;
CREATE INDEX review_writers_by_writer ON review_writers (writer_id, from_on);

-- Read beside a review, and by no computation.
CREATE TABLE review_work_shares (
    review_id uuid PRIMARY KEY NOT NULL REFERENCES reviews (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    percent integer NOT NULL CHECK (percent BETWEEN 1 AND 99),
    since_on date NOT NULL,
    written_by uuid NOT NULL REFERENCES people (id)
);

-- Days on which somebody is away, for whoever prepares a cycle.
CREATE TABLE absences (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    kind text NOT NULL CHECK (kind IN ('leave', 'pause')),
    from_on date NOT NULL,
    to_on date,
    written_by uuid NOT NULL REFERENCES people (id),
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX absences_by_person ON absences (person_id, from_on);

-- Who reads the shared facts about somebody for a time without being their manager.
CREATE TABLE evidence_readers (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    subject_id uuid NOT NULL REFERENCES people (id),
    reader_id uuid NOT NULL REFERENCES people (id),
    from_on date NOT NULL,
    to_on date,
    CHECK (subject_id <> reader_id)
);
CREATE INDEX evidence_readers_by_reader ON evidence_readers (reader_id, subject_id, from_on);
"""#, own: [.postgres: #"""
-- The second wall: a transaction sees its own organization's rows only.
ALTER TABLE cycle_moves ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_moves USING (organization_id = palier_tenant());
ALTER TABLE cycle_moved_dates ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_moved_dates USING (organization_id = palier_tenant());
ALTER TABLE cycle_reopenings ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_reopenings USING (organization_id = palier_tenant());
ALTER TABLE cycle_notices ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_notices USING (organization_id = palier_tenant());
ALTER TABLE review_pauses ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_pauses USING (organization_id = palier_tenant());
ALTER TABLE review_writers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_writers USING (organization_id = palier_tenant());
ALTER TABLE review_work_shares ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_work_shares USING (organization_id = palier_tenant());
ALTER TABLE absences ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON absences USING (organization_id = palier_tenant());
ALTER TABLE evidence_readers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON evidence_readers USING (organization_id = palier_tenant());
"""#]),
Migration(number: 17, name: "anonymity", sql: #"""
-- Anonymous answers. Who was asked stands in contributions; what was answered stands here, and the two never meet: see docs/operations/anonymity.md.
ALTER TABLE review_cycles ADD COLUMN answer_mode text NOT NULL DEFAULT 'confidential' CHECK (answer_mode IN ('confidential', 'anonymous'));
-- The open half of the key that answers are sealed to. The other half is nowhere: only its parts are, each sealed to what its holder keeps on paper.
ALTER TABLE review_cycles ADD COLUMN opening_key bytea;

CREATE TABLE key_holders (
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    part text NOT NULL CHECK (part IN ('hr', 'staff', 'operator')),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    -- Made when the holder takes a part.
    public_key bytea,
    -- The holder's part of the opening key, sealed to them at the launch.
    share bytea,
    -- Another holder's part, sealed to this one by the first who opens.
    lent bytea,
    opened_on date,
    PRIMARY KEY (cycle_id, part),
    UNIQUE (cycle_id, person_id)
);
CREATE INDEX key_holders_by_person ON key_holders (person_id);

-- The answers of one kind to one review: a fixed number of slots of one size, all written again at each answer.
CREATE TABLE answer_boxes (
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('peer', 'report')),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    slots bytea NOT NULL,
    PRIMARY KEY (review_id, kind)
);

-- Drafts, under a key that only their author's browser holds, at an address that only this key can make. No author, no date.
CREATE TABLE sealed_drafts (
    address text PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    content bytea NOT NULL
);
CREATE INDEX sealed_drafts_by_cycle ON sealed_drafts (cycle_id);

-- How many of those asked have taken part: to the nearest ten in a hundred, once a day.
CREATE TABLE anonymous_progress (
    cycle_id uuid PRIMARY KEY NOT NULL REFERENCES review_cycles (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    share integer NOT NULL CHECK (share BETWEEN 0 AND 100),
    counted_on date NOT NULL
);
"""#, own: [.postgres: #"""
ALTER TABLE key_holders ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON key_holders USING (organization_id = palier_tenant());
ALTER TABLE answer_boxes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON answer_boxes USING (organization_id = palier_tenant());
ALTER TABLE sealed_drafts ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON sealed_drafts USING (organization_id = palier_tenant());
ALTER TABLE anonymous_progress ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON anonymous_progress USING (organization_id = palier_tenant());
"""#]),
Migration(number: 18, name: "reminders", sql: #"""
-- The mornings on which somebody's tasks were looked at, and how many they were reminded of.
CREATE TABLE reminders (
    person_id uuid NOT NULL REFERENCES people (id),
    sent_on date NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    items integer NOT NULL CHECK (items >= 0),
    PRIMARY KEY (person_id, sent_on)
);
"""#, own: [.postgres: #"""
ALTER TABLE reminders ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON reminders USING (organization_id = palier_tenant());
"""#]),
Migration(number: 19, name: "review-content", sql: #"""
-- What a cycle asks in the company's own words. Written until the launch, never after.
CREATE TABLE cycle_questions (
    id uuid NOT NULL PRIMARY KEY,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    position integer NOT NULL CHECK (position > 0),
    text_fr text,
    text_en text,
    help_fr text,
    help_en text,
    asks_self boolean NOT NULL,
    asks_peer boolean NOT NULL,
    asks_report boolean NOT NULL,
    asks_manager boolean NOT NULL,
    is_required boolean NOT NULL,
    version integer NOT NULL,
    CHECK (text_fr IS NOT NULL OR text_en IS NOT NULL),
    CHECK (asks_self OR asks_peer OR asks_report OR asks_manager)
);
CREATE INDEX cycle_questions_of_cycle ON cycle_questions (cycle_id, position);

-- Of attributed and confidential forms. Anonymous ones stand sealed in their box.
CREATE TABLE question_answers (
    contribution_id uuid NOT NULL REFERENCES contributions (id),
    question_id uuid NOT NULL REFERENCES cycle_questions (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    text text NOT NULL,
    text_language text NOT NULL CHECK (text_language IN ('fr', 'en')),
    PRIMARY KEY (contribution_id, question_id)
);

-- The objectives of the period, as the person lists them. Beside growth, never in a number with it.
CREATE TABLE review_objectives (
    id uuid NOT NULL PRIMARY KEY,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    contribution_id uuid NOT NULL REFERENCES contributions (id),
    position integer NOT NULL CHECK (position > 0),
    title text,
    title_language text CHECK (title_language IN ('fr', 'en')),
    expected text,
    expected_language text CHECK (expected_language IN ('fr', 'en')),
    result text,
    result_language text CHECK (result_language IN ('fr', 'en')),
    context text,
    context_language text CHECK (context_language IN ('fr', 'en')),
    UNIQUE (contribution_id, position),
    CHECK ((title IS NULL) = (title_language IS NULL)),
    CHECK ((expected IS NULL) = (expected_language IS NULL)),
    CHECK ((result IS NULL) = (result_language IS NULL)),
    CHECK ((context IS NULL) = (context_language IS NULL))
);

-- The facts of their own a result rests on.
CREATE TABLE objective_evidence (
    objective_id uuid NOT NULL REFERENCES review_objectives (id),
    item_id uuid NOT NULL REFERENCES evidence_items (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (objective_id, item_id)
);

-- Why there is none: an empty list is an answer only with its reason.
CREATE TABLE objective_absences (
    contribution_id uuid NOT NULL PRIMARY KEY REFERENCES contributions (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    reason text NOT NULL,
    reason_language text NOT NULL CHECK (reason_language IN ('fr', 'en'))
);

-- What a manager of the period says of an objective.
CREATE TABLE objective_comments (
    contribution_id uuid NOT NULL REFERENCES contributions (id),
    objective_id uuid NOT NULL REFERENCES review_objectives (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    comment text NOT NULL,
    comment_language text NOT NULL CHECK (comment_language IN ('fr', 'en')),
    PRIMARY KEY (contribution_id, objective_id)
);
"""#, own: [.postgres: #"""
ALTER TABLE cycle_questions ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_questions USING (organization_id = palier_tenant());
ALTER TABLE question_answers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON question_answers USING (organization_id = palier_tenant());
ALTER TABLE review_objectives ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_objectives USING (organization_id = palier_tenant());
ALTER TABLE objective_evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON objective_evidence USING (organization_id = palier_tenant());
ALTER TABLE objective_absences ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON objective_absences USING (organization_id = palier_tenant());
ALTER TABLE objective_comments ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON objective_comments USING (organization_id = palier_tenant());
"""#]),
Migration(number: 20, name: "launching", sql: #"""
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
"""#, own: [.postgres: #"""
ALTER TABLE cycle_launches ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_launches USING (organization_id = palier_tenant());
"""#]),
Migration(number: 21, name: "nominations-and-feedback", sql: #"""
-- Who is asked in a cycle: how many reviews may ask one person, and whether peers of other teams are a perspective of their own.
ALTER TABLE review_cycles ADD COLUMN load_cap integer NOT NULL DEFAULT 6 CHECK (load_cap BETWEEN 1 AND 20);
ALTER TABLE review_cycles ADD COLUMN splits_teams boolean NOT NULL DEFAULT false;

-- Told when a peer is chosen, from the teams of that day.
ALTER TABLE nominations ADD COLUMN kind text NOT NULL DEFAULT 'peer' CHECK (kind IN ('peer', 'cross_team'));
-- The nomination of a peer who takes no part, whose place this one takes.
ALTER TABLE nominations ADD COLUMN replaces_id uuid;
CREATE UNIQUE INDEX nominations_by_replaced ON nominations (replaces_id) WHERE replaces_id IS NOT NULL;

-- Why somebody who was asked, or who manages, keeps away from a review. Read by HR alone.
CREATE TABLE review_conflicts (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    person_id uuid NOT NULL REFERENCES people (id),
    stands_as text NOT NULL CHECK (stands_as IN ('asked', 'manager')),
    kind text NOT NULL CHECK (kind IN ('personal_tie', 'dispute', 'same_post', 'other')),
    note text,
    note_language text CHECK (note_language IN ('fr', 'en')),
    declared_on date NOT NULL,
    UNIQUE (review_id, person_id, stands_as),
    CHECK ((note IS NULL) = (note_language IS NULL))
);
CREATE INDEX review_conflicts_by_person ON review_conflicts (person_id);

-- Opening one confidential answer: two case-holders, a reason, and its author told.
CREATE TABLE answer_openings (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    contribution_id uuid NOT NULL REFERENCES contributions (id),
    competency_id uuid REFERENCES competencies (id),
    question_id uuid REFERENCES cycle_questions (id),
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    reason_language text NOT NULL CHECK (reason_language IN ('fr', 'en')),
    state text NOT NULL CHECK (state IN ('asked', 'opened', 'refused')),
    asked_by uuid NOT NULL REFERENCES people (id),
    asked_at timestamptz NOT NULL,
    settled_by uuid REFERENCES people (id),
    settled_at timestamptz,
    refusal text,
    refusal_language text CHECK (refusal_language IN ('fr', 'en')),
    author_has_read boolean NOT NULL,
    CHECK ((competency_id IS NULL) <> (question_id IS NULL)),
    CHECK ((state = 'asked') = (settled_by IS NULL)),
    CHECK ((settled_by IS NULL) = (settled_at IS NULL)),
    CHECK ((state = 'refused') = (refusal IS NOT NULL)),
    CHECK ((refusal IS NULL) = (refusal_language IS NULL)),
    CHECK (settled_by IS NULL OR settled_by <> asked_by)
);
CREATE INDEX answer_openings_by_state ON answer_openings (organization_id, state, asked_at);

-- Feedback between two people, asked for or given unasked: signed, and read by whoever receives it alone.
CREATE TABLE feedback (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    author_id uuid NOT NULL REFERENCES people (id),
    receiver_id uuid NOT NULL REFERENCES people (id),
    is_asked boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('asked', 'draft', 'given', 'declined', 'withdrawn')),
    moment text NOT NULL CHECK (length(moment) BETWEEN 1 AND 300),
    moment_language text NOT NULL CHECK (moment_language IN ('fr', 'en')),
    question text,
    question_language text CHECK (question_language IN ('fr', 'en')),
    due_on date,
    text text,
    text_language text CHECK (text_language IN ('fr', 'en')),
    reason text,
    reason_language text CHECK (reason_language IN ('fr', 'en')),
    begun_at timestamptz NOT NULL,
    ended_at timestamptz,
    item_id uuid REFERENCES evidence_items (id),
    has_been_read boolean NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    CHECK (author_id <> receiver_id),
    CHECK (is_asked = (due_on IS NOT NULL)),
    CHECK ((question IS NULL) = (question_language IS NULL)),
    CHECK ((text IS NULL) = (text_language IS NULL)),
    CHECK ((reason IS NULL) = (reason_language IS NULL)),
    CHECK (state <> 'given' OR text IS NOT NULL),
    CHECK (item_id IS NULL OR state = 'given'),
    CHECK ((ended_at IS NULL) = (state IN ('asked', 'draft')))
);
CREATE INDEX feedback_by_author ON feedback (author_id, state);
CREATE INDEX feedback_by_receiver ON feedback (receiver_id, state);

CREATE TABLE feedback_competencies (
    feedback_id uuid NOT NULL REFERENCES feedback (id),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (feedback_id, competency_id)
);
"""#, own: [.sqlite: #"""
-- A closed list of words cannot be lengthened here: each table is made again with the longer one, and its rows are put back.
-- Whatever points at them is looked at when the transaction ends.
PRAGMA defer_foreign_keys = ON;

CREATE TABLE nominations_former AS SELECT * FROM nominations;
DROP TABLE nominations;
CREATE TABLE nominations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    peer_id uuid NOT NULL REFERENCES people (id),
    proposed_by text NOT NULL CHECK (proposed_by IN ('subject', 'manager')),
    state text NOT NULL CHECK (state IN ('standing', 'removed', 'declined', 'conflicted')),
    reason text,
    reason_language text CHECK (reason_language IN ('fr', 'en')),
    kind text NOT NULL DEFAULT 'peer' CHECK (kind IN ('peer', 'cross_team')),
    replaces_id uuid,
    UNIQUE (review_id, peer_id)
);
INSERT INTO nominations SELECT id, organization_id, review_id, peer_id, proposed_by, state, reason, reason_language, kind, replaces_id FROM nominations_former;
DROP TABLE nominations_former;
CREATE INDEX nominations_by_peer ON nominations (peer_id);
CREATE UNIQUE INDEX nominations_by_replaced ON nominations (replaces_id) WHERE replaces_id IS NOT NULL;

CREATE TABLE contributions_former AS SELECT * FROM contributions;
DROP TABLE contributions;
CREATE TABLE contributions (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('self', 'peer', 'cross_team', 'report', 'manager')),
    author_id uuid NOT NULL REFERENCES people (id),
    state text NOT NULL CHECK (state IN ('invited', 'draft', 'submitted')),
    is_late boolean NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    UNIQUE (review_id, kind, author_id)
);
-- In the order of their identity: the order of rows must not say who wrote when.
INSERT INTO contributions SELECT id, organization_id, review_id, kind, author_id, state, is_late, version FROM contributions_former ORDER BY id;
DROP TABLE contributions_former;
CREATE INDEX contributions_by_author ON contributions (author_id, state);
CREATE INDEX contributions_by_review ON contributions (review_id, kind, state);

CREATE TABLE review_snapshots_former AS SELECT * FROM review_snapshots;
DROP TABLE review_snapshots;
CREATE TABLE review_snapshots (
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('peer', 'cross_team', 'report')),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    content text NOT NULL,
    PRIMARY KEY (review_id, kind)
);
INSERT INTO review_snapshots SELECT review_id, kind, organization_id, content FROM review_snapshots_former;
DROP TABLE review_snapshots_former;
CREATE TRIGGER review_snapshots_stay BEFORE UPDATE ON review_snapshots BEGIN SELECT RAISE(ABORT, 'a snapshot is frozen'); END;

CREATE TABLE answer_boxes_former AS SELECT * FROM answer_boxes;
DROP TABLE answer_boxes;
CREATE TABLE answer_boxes (
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('peer', 'cross_team', 'report')),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    slots bytea NOT NULL,
    PRIMARY KEY (review_id, kind)
);
INSERT INTO answer_boxes SELECT review_id, kind, organization_id, slots FROM answer_boxes_former;
DROP TABLE answer_boxes_former;
"""#, .postgres: #"""
ALTER TABLE nominations DROP CONSTRAINT nominations_state_check;
ALTER TABLE nominations ADD CONSTRAINT nominations_state_check CHECK (state IN ('standing', 'removed', 'declined', 'conflicted'));
ALTER TABLE contributions DROP CONSTRAINT contributions_kind_check;
ALTER TABLE contributions ADD CONSTRAINT contributions_kind_check CHECK (kind IN ('self', 'peer', 'cross_team', 'report', 'manager'));
ALTER TABLE review_snapshots DROP CONSTRAINT review_snapshots_kind_check;
ALTER TABLE review_snapshots ADD CONSTRAINT review_snapshots_kind_check CHECK (kind IN ('peer', 'cross_team', 'report'));
ALTER TABLE answer_boxes DROP CONSTRAINT answer_boxes_kind_check;
ALTER TABLE answer_boxes ADD CONSTRAINT answer_boxes_kind_check CHECK (kind IN ('peer', 'cross_team', 'report'));

ALTER TABLE review_conflicts ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_conflicts USING (organization_id = palier_tenant());
ALTER TABLE answer_openings ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON answer_openings USING (organization_id = palier_tenant());
ALTER TABLE feedback ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON feedback USING (organization_id = palier_tenant());
ALTER TABLE feedback_competencies ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON feedback_competencies USING (organization_id = palier_tenant());
"""#]),
Migration(number: 22, name: "calendar-feeds", sql: #"""
-- The secret address at which somebody's calendar reads their dates, one for each account. It belongs to the door: it is asked for without a session.
CREATE TABLE calendar_feeds (
    account_id uuid PRIMARY KEY NOT NULL REFERENCES accounts (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    digest text NOT NULL UNIQUE,
    made_at timestamptz NOT NULL
);
"""#, own: [:]),
Migration(number: 23, name: "import-sheets", sql: #"""
-- The sheet that a person chose to read of a workbook that has several with rows.
ALTER TABLE people_imports ADD COLUMN sheet text CHECK (sheet <> '');
"""#, own: [:]),
Migration(number: 24, name: "signatures-and-statements", sql: #"""
-- How a review ends: a signature that was refused, the conversation that was held, what the person adds to their sealed file; and copies of everything
-- the installation holds about somebody who left. None of these rows is ever rewritten, but the day of a conversation.
ALTER TABLE review_cycles ADD COLUMN closed_at timestamptz;

-- The review stays shared: whoever refused may still sign until the cycle closes, and the refusal stays.
CREATE TABLE signature_refusals (
    review_id uuid PRIMARY KEY NOT NULL REFERENCES reviews (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    reason text,
    reason_language text CHECK (reason_language IN ('fr', 'en')),
    refused_at timestamptz NOT NULL,
    CHECK ((reason IS NULL) = (reason_language IS NULL))
);

CREATE TABLE review_conversations (
    review_id uuid PRIMARY KEY NOT NULL REFERENCES reviews (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    held_on date NOT NULL,
    recorded_by uuid NOT NULL REFERENCES people (id),
    recorded_at timestamptz NOT NULL
);

-- What the person adds to their sealed dossier, byte for byte. It names the dossier's hashes; the dossier does not know it.
CREATE TABLE dossier_addenda (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    dossier_id uuid NOT NULL REFERENCES dossiers (id),
    author_id uuid NOT NULL REFERENCES people (id),
    number integer NOT NULL CHECK (number > 0),
    sent_at timestamptz NOT NULL,
    content bytea NOT NULL,
    content_hash text NOT NULL CHECK (length(content_hash) = 64),
    UNIQUE (dossier_id, number)
);

CREATE TABLE addendum_seals (
    addendum_id uuid PRIMARY KEY NOT NULL REFERENCES dossier_addenda (id),
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

-- Who made a copy of everything held about somebody who left, when and why. The copy itself is kept nowhere.
CREATE TABLE access_copies (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    made_by uuid NOT NULL REFERENCES people (id),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    reason_language text NOT NULL CHECK (reason_language IN ('fr', 'en')),
    made_at timestamptz NOT NULL
);
CREATE INDEX access_copies_by_person ON access_copies (person_id, made_at);
CREATE INDEX journal_entries_by_actor ON journal_entries (organization_id, actor_id, occurred_at);
"""#, own: [.sqlite: #"""
CREATE TRIGGER dossier_addenda_stay BEFORE UPDATE ON dossier_addenda BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossier_addenda_remain BEFORE DELETE ON dossier_addenda BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER addendum_seals_stay BEFORE UPDATE ON addendum_seals BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER addendum_seals_remain BEFORE DELETE ON addendum_seals BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
"""#, .postgres: #"""
CREATE TRIGGER dossier_addenda_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_addenda FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();
CREATE TRIGGER addendum_seals_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON addendum_seals FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();

-- The second wall: a transaction sees its own organization's rows only.
ALTER TABLE signature_refusals ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON signature_refusals USING (organization_id = palier_tenant());
ALTER TABLE review_conversations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_conversations USING (organization_id = palier_tenant());
ALTER TABLE dossier_addenda ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_addenda USING (organization_id = palier_tenant());
ALTER TABLE addendum_seals ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON addendum_seals USING (organization_id = palier_tenant());
ALTER TABLE access_copies ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON access_copies USING (organization_id = palier_tenant());
"""#]),
Migration(number: 25, name: "answer-citations", sql: #"""
-- The answers of its review a claim rests on: one of the person's own, or what is published of a confidential perspective, never one answer of it.
CREATE TABLE dossier_answer_citations (
    claim_id uuid NOT NULL REFERENCES dossier_claims (id),
    source text NOT NULL CHECK (source IN ('self', 'peer', 'cross_team', 'report')),
    competency_id uuid NOT NULL REFERENCES competencies (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (claim_id, source, competency_id)
);
"""#, own: [.postgres: #"""
ALTER TABLE dossier_answer_citations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_answer_citations USING (organization_id = palier_tenant());
"""#]),
Migration(number: 26, name: "gates-and-sealing", sql: #"""
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
"""#, own: [.postgres: #"""
ALTER TABLE cycle_gates ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_gates USING (organization_id = palier_tenant());
ALTER TABLE journal_waiting ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON journal_waiting USING (organization_id = palier_tenant());
"""#]),
Migration(number: 27, name: "answer-modes", sql: #"""
-- How peers and how reports answer, each on their own: under their name, in confidence or anonymously. Anonymity is for both or for neither.
ALTER TABLE review_cycles ADD COLUMN peer_mode text NOT NULL DEFAULT 'confidential' CHECK (peer_mode IN ('attributed', 'confidential', 'anonymous'));
ALTER TABLE review_cycles ADD COLUMN report_mode text NOT NULL DEFAULT 'confidential'
    CHECK (report_mode IN ('attributed', 'confidential', 'anonymous') AND (report_mode = 'anonymous') = (peer_mode = 'anonymous'));
UPDATE review_cycles SET peer_mode = answer_mode, report_mode = answer_mode;
ALTER TABLE review_cycles DROP COLUMN answer_mode;
"""#, own: [:]),
Migration(number: 30, name: "quoted-facts", sql: #"""
-- A fact that keeps the words somebody else gave, feedback received: whoever kept it shares or withdraws it, and writes none of it again.
ALTER TABLE evidence_items ADD COLUMN is_quoted boolean NOT NULL DEFAULT false;
UPDATE evidence_items SET is_quoted = true WHERE id IN (SELECT f.item_id FROM feedback f WHERE f.item_id IS NOT NULL);
"""#, own: [:]),
Migration(number: 31, name: "craft-versions", sql: #"""
-- Two who rename one craft: the second reads what the first did before anything changes.
ALTER TABLE crafts ADD COLUMN version integer NOT NULL DEFAULT 1;
"""#, own: [:]),
Migration(number: 32, name: "level-corrections", sql: #"""
-- Why somebody who stood on a level was placed on another one without a change that both sides want: they read it.
ALTER TABLE person_levels ADD COLUMN reason text;
ALTER TABLE person_levels ADD COLUMN reason_language text CHECK (reason_language IN ('fr', 'en'));
"""#, own: [:]),
    ]
}
