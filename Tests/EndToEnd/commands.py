"""Each command beside a server, as somebody at a terminal or a script meets it: exit code, data on standard output, complaints on standard error."""
import json
import pathlib
import re

import faults
import schema
from palier import ROOT

FRAMEWORK = ROOT / "Sources/DemoCompany/Frameworks/produit.yaml"
PEOPLE = """prénom;nom;adresse e-mail;poste;équipe;manager
Inès;Vauquelin;ines.vauquelin@essai.example;Senior PM;Encaissement;ada@essai.example
Ruben;Haddad;ruben.haddad@essai.example;Product Manager;Encaissement;ines.vauquelin@essai.example
"""


def run(checks, site):
    folder = pathlib.Path(site.folder.name)
    on = ["--database", site.database]
    people, broken = folder / "people.csv", folder / "broken.yaml"
    people.write_text(PEOPLE)
    broken.write_text("format: palier-framework-1\nladders: [\n")

    code, said, complained = site.tell("import", "people", people, "--dry-run", *on)
    checks.check("import people --dry-run says what would change", code == 0 and said.startswith("2 to create") and "Done" not in said, said, complained)
    code, said, complained = site.tell("import", "people", people, *on)
    checks.check("import people brings them in", code == 0 and "Done." in said and not complained, said, complained)
    code, said, complained = site.tell("import", "people", people, *on)
    checks.check("the same file again changes nothing", code == 0 and "2 unchanged" in said and "Done" not in said, said, complained)
    people.write_text(PEOPLE + "Zoé;;;;;personne@ailleurs.example\n")
    code, said, complained = site.tell("import", "people", people, *on)
    checks.check("a line to correct is named on standard error, and nobody is brought in", code == 1 and "4" in complained and not said, str(code), said, complained)
    code, said, complained = site.tell("import", "people", folder / "absent.csv", *on)
    checks.check("a file that is not there is named", code == 1 and "absent.csv" in complained and not said, str(code), said, complained)
    code, said, complained = site.tell("import", "people", people, "--as", "personne@essai.example", *on)
    checks.check("an account that is not there acts for nobody", code == 1 and not said and bool(complained), str(code), said, complained)

    code, said, complained = site.tell("export", "people", *on)
    checks.check("export people writes the table and nothing else", code == 0 and all(name in said for name in ("Vauquelin", "Haddad", "Verne")) and not complained, said, complained)

    code, said, complained = site.tell("framework", "inspect", FRAMEWORK, "--format", "json")
    report = json.loads(said)
    checks.check("framework inspect --format json writes JSON and ends well", code == 0 and isinstance(report, dict) and not complained, str(code), said[:300], complained)
    code, said, complained = site.tell("framework", "inspect", broken, "--format", "json")
    checks.check("what is broken is still JSON, and ends with 1", code == 1 and isinstance(json.loads(said), dict) and not complained, str(code), said[:300], complained)
    code, said, complained = site.tell("framework", "inspect", folder / "absent.yaml")
    checks.check("a framework that is not there is named on standard error", code == 1 and "absent.yaml" in complained and not said, str(code), said, complained)

    code, said, complained = site.tell("import", "framework", broken, *on)
    checks.check("a broken framework is not stored, and its report says why", code == 1 and "Nothing was stored" in complained, str(code), said, complained)
    code, said, complained = site.tell("import", "framework", FRAMEWORK, *on)
    stored = re.search(r"/frameworks/([0-9a-f-]{36})", said)
    checks.check("import framework stores a draft and says where", code == 0 and bool(stored) and not complained, str(code), said[-300:], complained)
    code, said, complained = site.tell("export", "framework", stored[1] if stored else "none", *on)
    copy = folder / "copy.yaml"
    copy.write_text(said)
    again = json.loads(site.tell("framework", "inspect", copy, "--format", "json")[1])
    checks.check("export framework writes what the import reads as the same", code == 0 and again.get("ladders") == report.get("ladders") and not complained, str(code), complained)
    against = schema.problems(said)
    checks.check("and what the schema takes", not against, *against[:5])
    code, said, complained = site.tell("export", "framework", "00000000-0000-7000-8000-000000000000", *on)
    checks.check("a framework that does not exist is not written", code == 1 and not said and bool(complained), str(code), said, complained)
    code, said, complained = site.tell("export", "framework", "Produit", *on)
    checks.check("what is no identity is told from one", code == 1 and "not an identity" in complained, str(code), said, complained)

    code, said, complained = site.tell("routes")
    checks.check("routes lists each address as the documentation does", code == 0 and said == (ROOT / "docs/api/routes.md").read_text(), said[:300])
    code, said, complained = site.tell("doctor", *on)
    checks.check("the doctor finds a sound file sound", code == 0 and "MEND" not in said, said, complained)
    faults.journal(checks, site)
    code, said, complained = site.tell("verify", "dossiers", "--format", "json", *on)
    checks.check("verify dossiers --format json is JSON without a single dossier too", code == 0 and json.loads(said) == [], said, complained)
    code, said, complained = site.tell("doctor", "--database", folder / "no-such-folder" / "palier.db")
    checks.check("a database that cannot be opened is said in a sentence", code == 1 and "no-such-folder" in complained and "Error Domain" not in complained, str(code), said, complained)
    code, said, complained = site.tell("exprot")
    checks.check("a command that does not exist is a usage error", code == 64 and bool(complained) and not said, str(code), said, complained)
