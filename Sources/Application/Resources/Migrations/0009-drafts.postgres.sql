ALTER TABLE draft_steps ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON draft_steps USING (organization_id = palier_tenant());
