-- A fact that keeps the words somebody else gave, feedback received: whoever kept it shares or withdraws it, and writes none of it again.
ALTER TABLE evidence_items ADD COLUMN is_quoted boolean NOT NULL DEFAULT false;
UPDATE evidence_items SET is_quoted = true WHERE id IN (SELECT f.item_id FROM feedback f WHERE f.item_id IS NOT NULL);
