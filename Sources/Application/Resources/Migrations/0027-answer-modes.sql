-- How peers and how reports answer, each on their own: under their name, in confidence or anonymously. Anonymity is for both or for neither.
ALTER TABLE review_cycles ADD COLUMN peer_mode text NOT NULL DEFAULT 'confidential' CHECK (peer_mode IN ('attributed', 'confidential', 'anonymous'));
ALTER TABLE review_cycles ADD COLUMN report_mode text NOT NULL DEFAULT 'confidential'
    CHECK (report_mode IN ('attributed', 'confidential', 'anonymous') AND (report_mode = 'anonymous') = (peer_mode = 'anonymous'));
UPDATE review_cycles SET peer_mode = answer_mode, report_mode = answer_mode;
ALTER TABLE review_cycles DROP COLUMN answer_mode;
