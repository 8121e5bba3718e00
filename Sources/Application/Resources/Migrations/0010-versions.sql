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
