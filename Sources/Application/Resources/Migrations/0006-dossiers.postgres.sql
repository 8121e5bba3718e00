CREATE FUNCTION palier_keep_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what is sealed never changes' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER dossiers_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON dossiers FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();
CREATE TRIGGER dossier_managers_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_managers FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();
CREATE TRIGGER signing_keys_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON signing_keys FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();
CREATE TRIGGER dossier_seals_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_seals FOR EACH STATEMENT EXECUTE FUNCTION palier_keep_sealed();

-- The second wall: a transaction sees its own organization's rows only.
ALTER TABLE dossier_claims ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_claims USING (organization_id = palier_tenant());
ALTER TABLE dossier_citations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_citations USING (organization_id = palier_tenant());
ALTER TABLE dossiers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossiers USING (organization_id = palier_tenant());
ALTER TABLE dossier_managers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_managers USING (organization_id = palier_tenant());
ALTER TABLE signing_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON signing_keys USING (organization_id = palier_tenant());
ALTER TABLE dossier_seals ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON dossier_seals USING (organization_id = palier_tenant());
