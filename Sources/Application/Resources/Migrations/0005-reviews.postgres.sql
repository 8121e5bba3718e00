-- The second wall: a transaction sees its own organization's rows only.
ALTER TABLE person_levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON person_levels USING (organization_id = palier_tenant());
ALTER TABLE review_cycles ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_cycles USING (organization_id = palier_tenant());
ALTER TABLE review_cycle_scopes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_cycle_scopes USING (organization_id = palier_tenant());
ALTER TABLE review_cycle_exclusions ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_cycle_exclusions USING (organization_id = palier_tenant());
ALTER TABLE reviews ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON reviews USING (organization_id = palier_tenant());
ALTER TABLE nominations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON nominations USING (organization_id = palier_tenant());
ALTER TABLE contributions ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON contributions USING (organization_id = palier_tenant());
ALTER TABLE answers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON answers USING (organization_id = palier_tenant());
ALTER TABLE answer_evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON answer_evidence USING (organization_id = palier_tenant());
ALTER TABLE review_axes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_axes USING (organization_id = palier_tenant());
ALTER TABLE previous_points ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON previous_points USING (organization_id = palier_tenant());
ALTER TABLE review_snapshots ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_snapshots USING (organization_id = palier_tenant());
ALTER TABLE outstanding_forms ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON outstanding_forms USING (organization_id = palier_tenant());
CREATE FUNCTION palier_keep_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a snapshot is frozen' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER review_snapshots_stay BEFORE UPDATE ON review_snapshots FOR EACH ROW EXECUTE FUNCTION palier_keep_snapshot();
