-- How a review ends: a signature that was refused, the conversation that was held, what the person adds to their sealed file; and copies of everything
-- the installation holds about somebody who left. None of these rows is ever rewritten, but the day of a conversation.
ALTER TABLE review_cycles ADD COLUMN closed_at timestamptz;

-- The review stays shared: whoever refused may still sign until the cycle closes, and the refusal stays.
CREATE TABLE signature_refusals (
    review_id uuid PRIMARY KEY NOT NULL REFERENCES reviews (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    reason text,
    reason_language text CHECK (reason_language IN ('fr', 'en')),
    refused_at timestamptz NOT NULL,
    CHECK ((reason IS NULL) = (reason_language IS NULL))
);

CREATE TABLE review_conversations (
    review_id uuid PRIMARY KEY NOT NULL REFERENCES reviews (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    held_on date NOT NULL,
    recorded_by uuid NOT NULL REFERENCES people (id),
    recorded_at timestamptz NOT NULL
);

-- What the person adds to their sealed dossier, byte for byte. It names the dossier's hashes; the dossier does not know it.
CREATE TABLE dossier_addenda (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    dossier_id uuid NOT NULL REFERENCES dossiers (id),
    author_id uuid NOT NULL REFERENCES people (id),
    number integer NOT NULL CHECK (number > 0),
    sent_at timestamptz NOT NULL,
    content bytea NOT NULL,
    content_hash text NOT NULL CHECK (length(content_hash) = 64),
    UNIQUE (dossier_id, number)
);

CREATE TABLE addendum_seals (
    addendum_id uuid PRIMARY KEY NOT NULL REFERENCES dossier_addenda (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    key_id uuid NOT NULL REFERENCES signing_keys (id),
    statement text NOT NULL,
    signature bytea NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    previous_hash text NOT NULL,
    hash text NOT NULL CHECK (length(hash) = 64),
    record text NOT NULL,
    salt text NOT NULL,
    details text NOT NULL,
    sealed_at timestamptz NOT NULL
);

-- Who made a copy of everything held about somebody who left, when and why. The copy itself is kept nowhere.
CREATE TABLE access_copies (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    made_by uuid NOT NULL REFERENCES people (id),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    reason_language text NOT NULL CHECK (reason_language IN ('fr', 'en')),
    made_at timestamptz NOT NULL
);
CREATE INDEX access_copies_by_person ON access_copies (person_id, made_at);
CREATE INDEX journal_entries_by_actor ON journal_entries (organization_id, actor_id, occurred_at);
