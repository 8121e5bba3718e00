-- What somebody wishes for themselves, in their own words. A new wish is a further row: the earlier ones stay, dated.
CREATE TABLE aspirations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    person_id uuid NOT NULL REFERENCES people (id),
    wish text NOT NULL CHECK (wish IN ('grow', 'deepen', 'change_track', 'stay')),
    detail text,
    detail_language text CHECK (detail_language IN ('fr', 'en')),
    written_at timestamptz NOT NULL,
    CHECK ((detail IS NULL) = (detail_language IS NULL))
);
CREATE INDEX aspirations_by_person ON aspirations (person_id, written_at);
