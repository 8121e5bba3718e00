ALTER TABLE evidence_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON evidence_items USING (organization_id = palier_tenant());
ALTER TABLE evidence_wordings ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON evidence_wordings USING (organization_id = palier_tenant());
ALTER TABLE evidence_competencies ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON evidence_competencies USING (organization_id = palier_tenant());
