-- The sheet that a person chose to read of a workbook that has several with rows.
ALTER TABLE people_imports ADD COLUMN sheet text CHECK (sheet <> '');
