-- What is published never changes; giving its levels the identity they had by their name changes nothing of what it says.
DROP TRIGGER levels_stay;
UPDATE levels SET identity = (
    SELECT o.id FROM levels o JOIN ladders k ON k.id = o.ladder_id JOIN frameworks g ON g.id = k.framework_id
    JOIN ladders l ON l.key = k.key JOIN frameworks f ON f.id = l.framework_id AND f.organization_id = g.organization_id AND f.lineage_id = g.lineage_id
    WHERE l.id = levels.ladder_id AND o.position = levels.position ORDER BY g.version LIMIT 1);
CREATE TRIGGER levels_stay BEFORE UPDATE ON levels
WHEN EXISTS (SELECT 1 FROM frameworks WHERE id IN (OLD.framework_id, NEW.framework_id) AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'what a published framework says never changes'); END;
CREATE UNIQUE INDEX levels_one_identity ON levels (framework_id, identity);
CREATE INDEX levels_by_identity ON levels (organization_id, identity);
-- A column of an existing table needs a value by default here: it is no identity.
CREATE TRIGGER levels_identified BEFORE INSERT ON levels
WHEN NEW.identity = '00000000-0000-0000-0000-000000000000'
BEGIN SELECT RAISE(ABORT, 'a level needs its identity'); END;
