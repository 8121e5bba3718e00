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
