-- What is published never changes: nothing is added to it, rewritten or removed. Its status only goes forward.
CREATE FUNCTION palier_keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a published framework says never changes' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE FUNCTION palier_keep_published_rows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    is_published boolean;
BEGIN
    IF TG_OP = 'INSERT' THEN
        is_published := EXISTS (SELECT 1 FROM frameworks WHERE id = NEW.framework_id AND published_at IS NOT NULL);
    ELSIF TG_OP = 'UPDATE' THEN
        is_published := EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL);
    ELSE
        is_published := EXISTS (SELECT 1 FROM frameworks WHERE id = OLD.framework_id AND published_at IS NOT NULL);
    END IF;
    IF is_published THEN
        RAISE EXCEPTION 'what a published framework says never changes' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER frameworks_stay BEFORE UPDATE OF id, organization_id, lineage_id, version, name_fr, name_en, label, context_fr, context_en, languages, source_dialect, effective_on, published_at, published_by, created_at, created_by ON frameworks
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION palier_keep_published();
CREATE TRIGGER frameworks_go_forward BEFORE UPDATE OF status ON frameworks
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL AND NOT (OLD.status = 'published' AND NEW.status IN ('superseded', 'archived') OR OLD.status = 'superseded' AND NEW.status = 'archived'))
    EXECUTE FUNCTION palier_keep_published();
CREATE TRIGGER frameworks_remain BEFORE DELETE ON frameworks
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION palier_keep_published();
CREATE TRIGGER framework_values_stay BEFORE INSERT OR UPDATE OR DELETE ON framework_values FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER ladders_stay BEFORE INSERT OR UPDATE OR DELETE ON ladders FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER levels_stay BEFORE INSERT OR UPDATE OR DELETE ON levels FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER level_titles_stay BEFORE INSERT OR UPDATE OR DELETE ON level_titles FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER themes_stay BEFORE INSERT OR UPDATE OR DELETE ON themes FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER competencies_stay BEFORE INSERT OR UPDATE OR DELETE ON competencies FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER competency_grades_stay BEFORE INSERT OR UPDATE OR DELETE ON competency_grades FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER ladder_competencies_stay BEFORE INSERT OR UPDATE OR DELETE ON ladder_competencies FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER expectations_stay BEFORE INSERT OR UPDATE OR DELETE ON expectations FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER expectation_lines_stay BEFORE INSERT OR UPDATE OR DELETE ON expectation_lines FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER progression_rules_stay BEFORE INSERT OR UPDATE OR DELETE ON progression_rules FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER progression_weights_stay BEFORE INSERT OR UPDATE OR DELETE ON progression_weights FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER progression_required_stay BEFORE INSERT OR UPDATE OR DELETE ON progression_required FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER prerequisites_stay BEFORE INSERT OR UPDATE OR DELETE ON prerequisites FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER import_reports_stay BEFORE INSERT OR UPDATE OR DELETE ON import_reports FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER import_report_entries_stay BEFORE INSERT OR UPDATE OR DELETE ON import_report_entries FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();

-- The second wall: a transaction sees its own organization's rows only.
ALTER TABLE frameworks ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON frameworks USING (organization_id = palier_tenant());
ALTER TABLE framework_values ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON framework_values USING (organization_id = palier_tenant());
ALTER TABLE ladders ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON ladders USING (organization_id = palier_tenant());
ALTER TABLE levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON levels USING (organization_id = palier_tenant());
ALTER TABLE level_titles ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON level_titles USING (organization_id = palier_tenant());
ALTER TABLE themes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON themes USING (organization_id = palier_tenant());
ALTER TABLE competencies ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON competencies USING (organization_id = palier_tenant());
ALTER TABLE competency_grades ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON competency_grades USING (organization_id = palier_tenant());
ALTER TABLE ladder_competencies ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON ladder_competencies USING (organization_id = palier_tenant());
ALTER TABLE expectations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON expectations USING (organization_id = palier_tenant());
ALTER TABLE expectation_lines ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON expectation_lines USING (organization_id = palier_tenant());
ALTER TABLE progression_rules ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON progression_rules USING (organization_id = palier_tenant());
ALTER TABLE progression_weights ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON progression_weights USING (organization_id = palier_tenant());
ALTER TABLE progression_required ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON progression_required USING (organization_id = palier_tenant());
ALTER TABLE prerequisites ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON prerequisites USING (organization_id = palier_tenant());
ALTER TABLE import_reports ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON import_reports USING (organization_id = palier_tenant());
ALTER TABLE import_report_entries ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON import_report_entries USING (organization_id = palier_tenant());
