ALTER TABLE reminders ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON reminders USING (organization_id = palier_tenant());
