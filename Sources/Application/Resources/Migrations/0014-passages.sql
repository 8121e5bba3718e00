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
