-- The secret address at which somebody's calendar reads their dates, one for each account. It belongs to the door: it is asked for without a session.
CREATE TABLE calendar_feeds (
    account_id uuid PRIMARY KEY NOT NULL REFERENCES accounts (id),
    organization_id uuid NOT NULL REFERENCES organizations (id),
    digest text NOT NULL UNIQUE,
    made_at timestamptz NOT NULL
);
