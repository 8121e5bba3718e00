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
