-- What led to a published version stays as it was.
CREATE TRIGGER framework_consultations_stay BEFORE INSERT OR UPDATE OR DELETE ON framework_consultations FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER crosswalk_rows_stay BEFORE INSERT OR UPDATE OR DELETE ON crosswalk_rows FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER crosswalk_members_stay BEFORE INSERT OR UPDATE OR DELETE ON crosswalk_members FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE TRIGGER level_moves_stay BEFORE INSERT OR UPDATE OR DELETE ON level_moves FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();

-- The second wall.
ALTER TABLE framework_reviews ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON framework_reviews USING (organization_id = palier_tenant());
ALTER TABLE framework_readers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON framework_readers USING (organization_id = palier_tenant());
ALTER TABLE framework_comments ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON framework_comments USING (organization_id = palier_tenant());
ALTER TABLE framework_consultations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON framework_consultations USING (organization_id = palier_tenant());
ALTER TABLE crosswalk_rows ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON crosswalk_rows USING (organization_id = palier_tenant());
ALTER TABLE crosswalk_members ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON crosswalk_members USING (organization_id = palier_tenant());
ALTER TABLE level_moves ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON level_moves USING (organization_id = palier_tenant());
