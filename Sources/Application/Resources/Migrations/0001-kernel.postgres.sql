CREATE FUNCTION palier_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER journal_entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entries FOR EACH STATEMENT EXECUTE FUNCTION palier_refuse_change();
CREATE TRIGGER journal_seals_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_seals FOR EACH STATEMENT EXECUTE FUNCTION palier_refuse_change();
CREATE TRIGGER journal_details_stay BEFORE UPDATE OR TRUNCATE ON journal_details FOR EACH STATEMENT EXECUTE FUNCTION palier_refuse_change();

-- The second wall: a transaction sees its own organization's rows only.
-- organizations, setup_tokens and jobs stand before the organization is known and have none.
CREATE FUNCTION palier_tenant() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT NULLIF(current_setting('palier.tenant', true), '')::uuid $$;
ALTER TABLE journal_entries ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON journal_entries USING (organization_id = palier_tenant());
ALTER TABLE journal_details ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON journal_details USING (organization_id = palier_tenant());
ALTER TABLE journal_seals ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON journal_seals USING (organization_id = palier_tenant());
ALTER TABLE submissions ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON submissions USING (organization_id = palier_tenant());
