CREATE TRIGGER dossier_addenda_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_addenda FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();
CREATE TRIGGER addendum_seals_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON addendum_seals FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();

-- The second wall: a transaction sees its own organization's rows only.
ALTER TABLE signature_refusals ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON signature_refusals USING (organization_id = palier_tenant());
ALTER TABLE review_conversations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_conversations USING (organization_id = palier_tenant());
ALTER TABLE dossier_addenda ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_addenda USING (organization_id = palier_tenant());
ALTER TABLE addendum_seals ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON addendum_seals USING (organization_id = palier_tenant());
ALTER TABLE access_copies ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON access_copies USING (organization_id = palier_tenant());
