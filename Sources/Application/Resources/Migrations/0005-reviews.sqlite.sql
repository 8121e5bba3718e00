CREATE TRIGGER review_snapshots_stay BEFORE UPDATE ON review_snapshots BEGIN SELECT RAISE(ABORT, 'a snapshot is frozen'); END;
