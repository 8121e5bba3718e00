-- What led to a published version stays as it was.
CREATE TRIGGER framework_consultations_closed BEFORE INSERT ON framework_consultations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER framework_consultations_stay BEFORE UPDATE ON framework_consultations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER framework_consultations_remain BEFORE DELETE ON framework_consultations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_rows_closed BEFORE INSERT ON crosswalk_rows
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_rows_stay BEFORE UPDATE ON crosswalk_rows
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_rows_remain BEFORE DELETE ON crosswalk_rows
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_members_closed BEFORE INSERT ON crosswalk_members
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_members_stay BEFORE UPDATE ON crosswalk_members
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER crosswalk_members_remain BEFORE DELETE ON crosswalk_members
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER level_moves_closed BEFORE INSERT ON level_moves
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER level_moves_stay BEFORE UPDATE ON level_moves
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
CREATE TRIGGER level_moves_remain BEFORE DELETE ON level_moves
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what led to a published framework never changes'); END;
