-- Anonymous answers. Who was asked stands in contributions; what was answered stands here, and the two never meet: see docs/operations/anonymity.md.
ALTER TABLE review_cycles ADD COLUMN answer_mode text NOT NULL DEFAULT 'confidential' CHECK (answer_mode IN ('confidential', 'anonymous'));
-- The open half of the key that answers are sealed to. The other half is nowhere: only its parts are, each sealed to what its holder keeps on paper.
ALTER TABLE review_cycles ADD COLUMN opening_key bytea;

CREATE TABLE key_holders (
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    part text NOT NULL CHECK (part IN ('hr', 'staff', 'operator')),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    -- Made when the holder takes a part.
    public_key bytea,
    -- The holder's part of the opening key, sealed to them at the launch.
    share bytea,
    -- Another holder's part, sealed to this one by the first who opens.
    lent bytea,
    opened_on date,
    PRIMARY KEY (cycle_id, part),
    UNIQUE (cycle_id, person_id)
);
CREATE INDEX key_holders_by_person ON key_holders (person_id);

-- The answers of one kind to one review: a fixed number of slots of one size, all written again at each answer.
CREATE TABLE answer_boxes (
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('peer', 'report')),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    slots bytea NOT NULL,
    PRIMARY KEY (review_id, kind)
);

-- Drafts, under a key that only their author's browser holds, at an address that only this key can make. No author, no date.
CREATE TABLE sealed_drafts (
    address text PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    cycle_id uuid NOT NULL REFERENCES review_cycles (id),
    content bytea NOT NULL
);
CREATE INDEX sealed_drafts_by_cycle ON sealed_drafts (cycle_id);

-- How many of those asked have taken part: to the nearest ten in a hundred, once a day.
CREATE TABLE anonymous_progress (
    cycle_id uuid PRIMARY KEY NOT NULL REFERENCES review_cycles (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    share integer NOT NULL CHECK (share BETWEEN 0 AND 100),
    counted_on date NOT NULL
);
