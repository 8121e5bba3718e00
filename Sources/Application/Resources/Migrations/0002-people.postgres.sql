-- accounts, sessions, invitations, sign_in_attempts and api_tokens are the door: they are read before the organization is known.
ALTER TABLE crafts ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON crafts USING (organization_id = palier_tenant());
ALTER TABLE people ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON people USING (organization_id = palier_tenant());
ALTER TABLE role_grants ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON role_grants USING (organization_id = palier_tenant());
ALTER TABLE teams ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON teams USING (organization_id = palier_tenant());
ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON memberships USING (organization_id = palier_tenant());
ALTER TABLE reporting_lines ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON reporting_lines USING (organization_id = palier_tenant());
ALTER TABLE relations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON relations USING (organization_id = palier_tenant());
ALTER TABLE people_imports ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON people_imports USING (organization_id = palier_tenant());
