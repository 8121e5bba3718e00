-- What is published never changes: nothing is added to it, rewritten or removed. Its status only goes forward.
CREATE TRIGGER frameworks_stay BEFORE UPDATE OF id, organization_id, lineage_id, version, name_fr, name_en, label, context_fr, context_en, languages, source_dialect, effective_on, published_at, published_by, created_at, created_by ON frameworks
WHEN OLD.published_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER frameworks_go_forward BEFORE UPDATE OF status ON frameworks
WHEN OLD.published_at IS NOT NULL AND NOT (OLD.status = 'published' AND NEW.status IN ('superseded', 'archived') OR OLD.status = 'superseded' AND NEW.status = 'archived')
BEGIN SELECT RAISE(ABORT, 'a published framework is superseded or archived, nothing else'); END;
CREATE TRIGGER frameworks_remain BEFORE DELETE ON frameworks
WHEN OLD.published_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER framework_values_closed BEFORE INSERT ON framework_values
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER framework_values_stay BEFORE UPDATE ON framework_values
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER framework_values_remain BEFORE DELETE ON framework_values
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladders_closed BEFORE INSERT ON ladders
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladders_stay BEFORE UPDATE ON ladders
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladders_remain BEFORE DELETE ON ladders
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER levels_closed BEFORE INSERT ON levels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER levels_stay BEFORE UPDATE ON levels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER levels_remain BEFORE DELETE ON levels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER level_titles_closed BEFORE INSERT ON level_titles
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER level_titles_stay BEFORE UPDATE ON level_titles
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER level_titles_remain BEFORE DELETE ON level_titles
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER themes_closed BEFORE INSERT ON themes
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER themes_stay BEFORE UPDATE ON themes
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER themes_remain BEFORE DELETE ON themes
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competencies_closed BEFORE INSERT ON competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competencies_stay BEFORE UPDATE ON competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competencies_remain BEFORE DELETE ON competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competency_grades_closed BEFORE INSERT ON competency_grades
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competency_grades_stay BEFORE UPDATE ON competency_grades
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER competency_grades_remain BEFORE DELETE ON competency_grades
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_competencies_closed BEFORE INSERT ON ladder_competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_competencies_stay BEFORE UPDATE ON ladder_competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER ladder_competencies_remain BEFORE DELETE ON ladder_competencies
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectations_closed BEFORE INSERT ON expectations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectations_stay BEFORE UPDATE ON expectations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectations_remain BEFORE DELETE ON expectations
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectation_lines_closed BEFORE INSERT ON expectation_lines
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectation_lines_stay BEFORE UPDATE ON expectation_lines
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER expectation_lines_remain BEFORE DELETE ON expectation_lines
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_rules_closed BEFORE INSERT ON progression_rules
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_rules_stay BEFORE UPDATE ON progression_rules
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_rules_remain BEFORE DELETE ON progression_rules
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_weights_closed BEFORE INSERT ON progression_weights
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_weights_stay BEFORE UPDATE ON progression_weights
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_weights_remain BEFORE DELETE ON progression_weights
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_required_closed BEFORE INSERT ON progression_required
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_required_stay BEFORE UPDATE ON progression_required
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER progression_required_remain BEFORE DELETE ON progression_required
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER prerequisites_closed BEFORE INSERT ON prerequisites
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER prerequisites_stay BEFORE UPDATE ON prerequisites
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER prerequisites_remain BEFORE DELETE ON prerequisites
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_reports_closed BEFORE INSERT ON import_reports
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_reports_stay BEFORE UPDATE ON import_reports
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_reports_remain BEFORE DELETE ON import_reports
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_report_entries_closed BEFORE INSERT ON import_report_entries
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_report_entries_stay BEFORE UPDATE ON import_report_entries
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE TRIGGER import_report_entries_remain BEFORE DELETE ON import_report_entries
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
