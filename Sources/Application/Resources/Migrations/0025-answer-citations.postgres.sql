ALTER TABLE dossier_answer_citations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_answer_citations USING (organization_id = palier_tenant());
