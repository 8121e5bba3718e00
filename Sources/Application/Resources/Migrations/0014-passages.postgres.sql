-- What is published never changes, and each organization sees its own rows only.
CREATE TRIGGER progression_sublevels_stay BEFORE INSERT OR UPDATE OR DELETE ON progression_sublevels FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
ALTER TABLE progression_sublevels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON progression_sublevels USING (organization_id = palier_tenant());
CREATE TRIGGER ladder_passages_stay BEFORE INSERT OR UPDATE OR DELETE ON ladder_passages FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
ALTER TABLE ladder_passages ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON ladder_passages USING (organization_id = palier_tenant());
