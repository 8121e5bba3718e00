ALTER TABLE cycle_launches ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_launches USING (organization_id = palier_tenant());
