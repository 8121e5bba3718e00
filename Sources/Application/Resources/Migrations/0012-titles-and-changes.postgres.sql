ALTER TABLE job_titles ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON job_titles USING (organization_id = palier_tenant());
ALTER TABLE job_title_levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON job_title_levels USING (organization_id = palier_tenant());
ALTER TABLE scope_changes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON scope_changes USING (organization_id = palier_tenant());
ALTER TABLE scope_change_voices ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON scope_change_voices USING (organization_id = palier_tenant());
