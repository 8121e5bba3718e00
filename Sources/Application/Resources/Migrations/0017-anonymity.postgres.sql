ALTER TABLE key_holders ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON key_holders USING (organization_id = palier_tenant());
ALTER TABLE answer_boxes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON answer_boxes USING (organization_id = palier_tenant());
ALTER TABLE sealed_drafts ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON sealed_drafts USING (organization_id = palier_tenant());
ALTER TABLE anonymous_progress ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON anonymous_progress USING (organization_id = palier_tenant());
