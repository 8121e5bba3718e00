ALTER TABLE aspirations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON aspirations USING (organization_id = palier_tenant());
