"""Faults put in a copy of a sound file, and what the program says of each: its exit code, and the words somebody goes by."""
import pathlib
import re
import sqlite3
import tempfile
import time

HEAD = re.compile(r"^ok   journal intact: (\d+) sealed, 0 waiting, head (\1:[0-9a-f]{64})$", re.MULTILINE)


def copied(database, file, *sentences):
    """The database as it stands, in a file of its own, after these sentences. Whoever alters a file by hand takes its triggers away first."""
    file.unlink(missing_ok=True)
    with sqlite3.connect(database) as served, sqlite3.connect(file) as copy:
        served.backup(copy)
        for sentence in sentences:
            if copy.execute(*sentence).rowcount == 0:
                raise RuntimeError(f"Nothing to alter: {sentence[0]}")
    served.close()
    copy.close()
    return file


def sealed_head(site):
    """The head of the journal once nothing waits to be sealed, as the doctor prints it."""
    for _ in range(60):
        said = site.tell("doctor", "--database", site.database)[1]
        if found := HEAD.search(said):
            return found[2]
        time.sleep(1)
    raise RuntimeError(f"The journal was not sealed within a minute:\n{said}")


def journal(checks, site):
    head = sealed_head(site)
    with tempfile.TemporaryDirectory(prefix="palier-faults-") as folder:
        file = pathlib.Path(folder) / "copy.db"
        code, said, complained = site.tell("doctor", "--journal-head", head, "--database", copied(site.database, file))
        checks.check("the doctor finds the head it printed in a sound copy", code == 0 and "MEND" not in said and "the journal still has the head" in said, str(code), said, complained)
        copied(site.database, file, ("DROP TRIGGER journal_entries_stay",), ("UPDATE journal_entries SET kind = 'nothing.happened' WHERE id = (SELECT entry_id FROM journal_seals WHERE position = 2)",))
        code, said, complained = site.tell("doctor", "--database", file)
        checks.check("an entry that was changed ends the doctor with 1, and is named", code == 1 and "MEND journal altered at positions [2]" in said, str(code), said, complained)
        copied(site.database, file, ("DROP TRIGGER journal_details_stay",), ("UPDATE journal_details SET details = '{}' WHERE entry_id = (SELECT entry_id FROM journal_seals WHERE position = 1)",))
        code, said, complained = site.tell("doctor", "--database", file)
        checks.check("so does a detail", code == 1 and "MEND journal" in said and "details altered in 1 entries" in said, str(code), said, complained)
        copied(site.database, file, ("DROP TRIGGER journal_seals_remain",), ("DELETE FROM journal_seals WHERE position = (SELECT max(position) FROM journal_seals)",))
        code, said, complained = site.tell("doctor", "--journal-head", head, "--database", file)
        checks.check("a journal cut at its end no longer has the head that was kept", code == 1 and "MEND the journal no longer has the head" in said, str(code), said, complained)


def dossiers(checks, site):
    """On a company that has sealed files."""
    with tempfile.TemporaryDirectory(prefix="palier-faults-") as folder:
        file = copied(site.database, pathlib.Path(folder) / "copy.db")
        code, said, complained = site.tell("verify", "dossiers", "--database", file)
        checks.check("every seal holds in a sound copy", code == 0 and said.startswith("ok ") and "MEND" not in said, str(code), said[:300], complained)
        with sqlite3.connect(file) as copy:
            dossier, document = copy.execute("SELECT id, document_fr FROM dossiers ORDER BY id LIMIT 1").fetchone()
            middle = len(document) // 2
            copy.execute("DROP TRIGGER dossiers_stay")
            copy.execute("UPDATE dossiers SET document_fr = ? WHERE id = ?", (document[:middle] + bytes([document[middle] ^ 1]) + document[middle + 1:], dossier))
        copy.close()
        code, said, complained = site.tell("verify", "dossiers", "--database", file)
        wrong = [line for line in said.splitlines() if not line.startswith("ok ")]
        checks.check("one byte of one document ends the verification with 1, and names that file alone",
                     code == 1 and len(wrong) == 1 and wrong[0].startswith(f"MEND {dossier} altered: fr"), str(code), *wrong, complained)
