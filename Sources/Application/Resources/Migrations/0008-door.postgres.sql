ALTER TABLE second_factors ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON second_factors USING (organization_id = palier_tenant());
ALTER TABLE recovery_codes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON recovery_codes USING (organization_id = palier_tenant());
