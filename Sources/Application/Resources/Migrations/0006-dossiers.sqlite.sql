CREATE TRIGGER dossiers_stay BEFORE UPDATE ON dossiers BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossiers_remain BEFORE DELETE ON dossiers BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossier_managers_stay BEFORE UPDATE ON dossier_managers BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossier_managers_remain BEFORE DELETE ON dossier_managers BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER signing_keys_stay BEFORE UPDATE ON signing_keys BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER signing_keys_remain BEFORE DELETE ON signing_keys BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossier_seals_stay BEFORE UPDATE ON dossier_seals BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
CREATE TRIGGER dossier_seals_remain BEFORE DELETE ON dossier_seals BEGIN SELECT RAISE(ABORT, 'what is sealed never changes'); END;
