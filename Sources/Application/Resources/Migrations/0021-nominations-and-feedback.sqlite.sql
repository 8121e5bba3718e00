-- A closed list of words cannot be lengthened here: each table is made again with the longer one, and its rows are put back.
-- Whatever points at them is looked at when the transaction ends.
PRAGMA defer_foreign_keys = ON;

CREATE TABLE nominations_former AS SELECT * FROM nominations;
DROP TABLE nominations;
CREATE TABLE nominations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    peer_id uuid NOT NULL REFERENCES people (id),
    proposed_by text NOT NULL CHECK (proposed_by IN ('subject', 'manager')),
    state text NOT NULL CHECK (state IN ('standing', 'removed', 'declined', 'conflicted')),
    reason text,
    reason_language text CHECK (reason_language IN ('fr', 'en')),
    kind text NOT NULL DEFAULT 'peer' CHECK (kind IN ('peer', 'cross_team')),
    replaces_id uuid,
    UNIQUE (review_id, peer_id)
);
INSERT INTO nominations SELECT id, organization_id, review_id, peer_id, proposed_by, state, reason, reason_language, kind, replaces_id FROM nominations_former;
DROP TABLE nominations_former;
CREATE INDEX nominations_by_peer ON nominations (peer_id);
CREATE UNIQUE INDEX nominations_by_replaced ON nominations (replaces_id) WHERE replaces_id IS NOT NULL;

CREATE TABLE contributions_former AS SELECT * FROM contributions;
DROP TABLE contributions;
CREATE TABLE contributions (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('self', 'peer', 'cross_team', 'report', 'manager')),
    author_id uuid NOT NULL REFERENCES people (id),
    state text NOT NULL CHECK (state IN ('invited', 'draft', 'submitted')),
    is_late boolean NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    UNIQUE (review_id, kind, author_id)
);
-- In the order of their identity: the order of rows must not say who wrote when.
INSERT INTO contributions SELECT id, organization_id, review_id, kind, author_id, state, is_late, version FROM contributions_former ORDER BY id;
DROP TABLE contributions_former;
CREATE INDEX contributions_by_author ON contributions (author_id, state);
CREATE INDEX contributions_by_review ON contributions (review_id, kind, state);

CREATE TABLE review_snapshots_former AS SELECT * FROM review_snapshots;
DROP TABLE review_snapshots;
CREATE TABLE review_snapshots (
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('peer', 'cross_team', 'report')),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    content text NOT NULL,
    PRIMARY KEY (review_id, kind)
);
INSERT INTO review_snapshots SELECT review_id, kind, organization_id, content FROM review_snapshots_former;
DROP TABLE review_snapshots_former;
CREATE TRIGGER review_snapshots_stay BEFORE UPDATE ON review_snapshots BEGIN SELECT RAISE(ABORT, 'a snapshot is frozen'); END;

CREATE TABLE answer_boxes_former AS SELECT * FROM answer_boxes;
DROP TABLE answer_boxes;
CREATE TABLE answer_boxes (
    review_id uuid NOT NULL REFERENCES reviews (id),
    kind text NOT NULL CHECK (kind IN ('peer', 'cross_team', 'report')),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    slots bytea NOT NULL,
    PRIMARY KEY (review_id, kind)
);
INSERT INTO answer_boxes SELECT review_id, kind, organization_id, slots FROM answer_boxes_former;
DROP TABLE answer_boxes_former;
