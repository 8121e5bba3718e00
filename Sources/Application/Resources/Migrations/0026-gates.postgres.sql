ALTER TABLE cycle_gates ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_gates USING (organization_id = palier_tenant());
