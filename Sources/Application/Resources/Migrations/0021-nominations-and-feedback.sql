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
