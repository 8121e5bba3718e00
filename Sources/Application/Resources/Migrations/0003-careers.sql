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
