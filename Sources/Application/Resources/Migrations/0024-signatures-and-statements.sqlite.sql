CREATE TRIGGER dossier_addenda_stay BEFORE UPDATE ON dossier_addenda BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossier_addenda_remain BEFORE DELETE ON dossier_addenda BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER addendum_seals_stay BEFORE UPDATE ON addendum_seals BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER addendum_seals_remain BEFORE DELETE ON addendum_seals BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
