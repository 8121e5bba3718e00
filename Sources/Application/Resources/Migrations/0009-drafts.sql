-- What a draft was before each of its last changes, so that a change can be undone. A draft's steps go when it is published, discarded or brought in again.
CREATE TABLE draft_steps (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    framework_id uuid NOT NULL REFERENCES frameworks (id),
    number integer NOT NULL CHECK (number > 0),
    words_fr text NOT NULL,
    words_en text NOT NULL,
    author_id uuid REFERENCES people (id),
    made_at timestamptz NOT NULL,
    before_json text NOT NULL,
    UNIQUE (framework_id, number)
);
