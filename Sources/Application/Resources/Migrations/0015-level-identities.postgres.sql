-- What is published never changes; giving its levels the identity they had by their name changes nothing of what it says.
DROP TRIGGER levels_stay ON levels;
UPDATE levels SET identity = (
    SELECT o.id FROM levels o JOIN ladders k ON k.id = o.ladder_id JOIN frameworks g ON g.id = k.framework_id
    JOIN ladders l ON l.key = k.key JOIN frameworks f ON f.id = l.framework_id AND f.organization_id = g.organization_id AND f.lineage_id = g.lineage_id
    WHERE l.id = levels.ladder_id AND o.position = levels.position ORDER BY g.version LIMIT 1);
CREATE TRIGGER levels_stay BEFORE INSERT OR UPDATE OR DELETE ON levels FOR EACH ROW EXECUTE FUNCTION palier_keep_published_rows();
CREATE UNIQUE INDEX levels_one_identity ON levels (framework_id, identity);
CREATE INDEX levels_by_identity ON levels (organization_id, identity);
ALTER TABLE levels ALTER COLUMN identity DROP DEFAULT;

-- The second wall.
ALTER TABLE pay_bands ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON pay_bands USING (organization_id = palier_tenant());
ALTER TABLE equal_value_levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON equal_value_levels USING (organization_id = palier_tenant());
ALTER TABLE job_title_levels ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON job_title_levels USING (organization_id = palier_tenant());
