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
