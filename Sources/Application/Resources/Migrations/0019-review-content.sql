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
