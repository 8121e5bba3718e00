ALTER TABLE cycle_gates ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_gates USING (organization_id = palier_tenant());
ALTER TABLE journal_waiting ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON journal_waiting USING (organization_id = palier_tenant());
