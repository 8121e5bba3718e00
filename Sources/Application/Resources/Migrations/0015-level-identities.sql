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
