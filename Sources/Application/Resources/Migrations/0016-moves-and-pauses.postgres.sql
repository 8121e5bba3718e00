-- The second wall: a transaction sees its own organization's rows only.
ALTER TABLE cycle_moves ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_moves USING (organization_id = palier_tenant());
ALTER TABLE cycle_moved_dates ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_moved_dates USING (organization_id = palier_tenant());
ALTER TABLE cycle_reopenings ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_reopenings USING (organization_id = palier_tenant());
ALTER TABLE cycle_notices ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON cycle_notices USING (organization_id = palier_tenant());
ALTER TABLE review_pauses ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_pauses USING (organization_id = palier_tenant());
ALTER TABLE review_writers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_writers USING (organization_id = palier_tenant());
ALTER TABLE review_work_shares ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_work_shares USING (organization_id = palier_tenant());
ALTER TABLE absences ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON absences USING (organization_id = palier_tenant());
ALTER TABLE evidence_readers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON evidence_readers USING (organization_id = palier_tenant());
