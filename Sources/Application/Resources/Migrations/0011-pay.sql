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
