ALTER TABLE nominations DROP CONSTRAINT nominations_state_check;
ALTER TABLE nominations ADD CONSTRAINT nominations_state_check CHECK (state IN ('standing', 'removed', 'declined', 'conflicted'));
ALTER TABLE contributions DROP CONSTRAINT contributions_kind_check;
ALTER TABLE contributions ADD CONSTRAINT contributions_kind_check CHECK (kind IN ('self', 'peer', 'cross_team', 'report', 'manager'));
ALTER TABLE review_snapshots DROP CONSTRAINT review_snapshots_kind_check;
ALTER TABLE review_snapshots ADD CONSTRAINT review_snapshots_kind_check CHECK (kind IN ('peer', 'cross_team', 'report'));
ALTER TABLE answer_boxes DROP CONSTRAINT answer_boxes_kind_check;
ALTER TABLE answer_boxes ADD CONSTRAINT answer_boxes_kind_check CHECK (kind IN ('peer', 'cross_team', 'report'));

ALTER TABLE review_conflicts ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON review_conflicts USING (organization_id = palier_tenant());
ALTER TABLE answer_openings ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON answer_openings USING (organization_id = palier_tenant());
ALTER TABLE feedback ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON feedback USING (organization_id = palier_tenant());
ALTER TABLE feedback_competencies ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON feedback_competencies USING (organization_id = palier_tenant());
