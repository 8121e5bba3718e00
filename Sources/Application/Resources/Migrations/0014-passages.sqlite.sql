-- What is published never changes.
CREATE TRIGGER progression_sublevels_closed BEFORE INSERT ON progression_sublevels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_sublevels_stay BEFORE UPDATE ON progression_sublevels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_sublevels_remain BEFORE DELETE ON progression_sublevels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_passages_closed BEFORE INSERT ON ladder_passages
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_passages_stay BEFORE UPDATE ON ladder_passages
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_passages_remain BEFORE DELETE ON ladder_passages
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
