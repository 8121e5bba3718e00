"""Measures large frameworks: `Benchmarks/careers.py [--table CSV] [--largest FILE...] [--times 15] [--program .build/release/palier] [--report]`.

On an empty site of its own it opens the matrix of 12 levels x 40 competencies and a page that holds nothing, writes one cell, changes the structure, reads
the table of a large import in the browser and on the command line, and runs the checker over the largest framework given. Each figure is the processor time
of the program and its ratio to the empty page of the same run, medians of interleaved turns; memory is the program's, after each kind of work. Nothing here is a test: the machine decides the figures.

Published ladders are not part of this repository: without --table, the roles of the UK government are read from the folder that PALIER_CORPUS names.
"""
import argparse
import datetime
import os
import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Tests/Crash"))
from run import Person, found  # a browser of three functions, and the set-up of a site  # noqa: E402

LEVELS, COMPETENCIES = 12, 40
CORPUS = os.environ.get("PALIER_CORPUS")
USUAL = pathlib.Path(CORPUS) / "uk-gov-ddat/roles.csv" if CORPUS else None
EMPTY = "/reviews"  # nothing has been reviewed yet

# Words to make sentences of, as many as make repetitions about as rare as in a ladder somebody wrote.
FRENCH = (["Tient", "Publie", "Négocie", "Relit", "Arrête", "Prépare", "Compare", "Chiffre", "Réunit", "Retire", "Vérifie", "Annonce"],
          ["le plan", "la mesure", "le contrat", "la revue", "l’essai", "le budget", "la règle", "le carnet", "l’enquête", "la file", "le journal", "la charge"],
          ["de l’équipe", "du domaine", "d’un produit", "des partenaires", "de l’accueil", "du paiement", "du support", "de la recherche", "des ventes", "du groupe"],
          ["chaque semaine", "avant le comité", "avec deux métiers", "sur faits datés", "devant les clients", "en dix jours", "par écrit", "au trimestre", "sous un mois"])
ENGLISH = (["Keeps", "Publishes", "Negotiates", "Reviews", "Settles", "Prepares", "Compares", "Costs", "Gathers", "Removes", "Checks", "Announces"],
           ["the plan", "the measure", "the contract", "the review", "the trial", "the budget", "the rule", "the log", "the survey", "the queue", "the journal", "the load"],
           ["of the team", "of the domain", "of a product", "of partners", "of onboarding", "of payment", "of support", "of research", "of sales", "of the group"],
           ["each week", "before the committee", "with two crafts", "on dated facts", "before customers", "in ten days", "in writing", "each quarter", "within a month"])


def sentences(picks):
    french, english = ([words[pick % len(words)] for words, pick in zip(table, picks)] for table in (FRENCH, ENGLISH))
    return " ".join(french) + ".", " ".join(english) + "."


def framework():
    """Twelve levels, eight themes of five competencies, an expectation in both languages everywhere, and a rule with its weights."""
    chance = random.Random(20_261_121)
    lines = ["format: palier-framework-1", "languages: [fr, en]", "name: {fr: Grand, en: Large}", "ladders:", "  - key: large", "    name: {fr: Grand, en: Large}",
             "    craft: product", "    track: individual", "    progression:", "      rule: weighted", "      at-least: 75%", "      weights:"]
    lines += [f"        c{number}: {1 + number % 3}" for number in range(COMPETENCIES)]
    lines += ["    levels:"] + [f"      - {{order: {level}, name: {{fr: Palier {level}, en: Level {level}}}}}" for level in range(1, LEVELS + 1)] + ["    themes:"]
    for theme in range(8):
        lines += [f"      - key: t{theme}", f"        name: {{fr: Thème {theme}, en: Theme {theme}}}", "        kind: hard", "        competencies:"]
        for number in range(theme * 5, theme * 5 + 5):
            texts = [sentences([chance.randrange(1000) for _ in range(4)]) for _ in range(LEVELS)]
            lines += [f"          - key: c{number}", f"            name: {{fr: Compétence {number}, en: Competency {number}}}", "            expectations:"]
            lines += [f'              {level + 1}: {{fr: "{french}", en: "{english}"}}' for level, (french, english) in enumerate(texts)]
    return "\n".join(lines) + "\n"


class Site:
    """A program that serves an empty site until the block ends."""

    def __init__(self, program, folder, port):
        self.port, self.folder = str(port), folder
        command = [program, "serve", "--database", folder / "site.db", "--port", self.port]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=folder)
        self.setup = next(match[1] for line in self.process.stdout if (match := re.search(r"(/setup/\S+)", line)))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)

    def memory(self, field="VmRSS"):
        return int(re.search(field + r":\s+(\d+)", pathlib.Path(f"/proc/{self.process.pid}/status").read_text())[1]) / 1024

    def busy(self):
        """Milliseconds of processor its threads have used: what else runs on the machine counts less than on a clock."""
        threads = pathlib.Path(f"/proc/{self.process.pid}/task").iterdir()
        return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e6

    def timed(self, act):
        before = self.busy()
        answer = act()
        return self.busy() - before, answer

    def measured(self, acts, times):
        """Milliseconds of each act, the middle of interleaved turns."""
        spent = {name: [] for name in acts}
        for _ in range(times):
            for name, act in acts.items():
                spent[name].append(self.timed(act)[0])
        return {name: statistics.median(some) for name, some in spent.items()}


def opened(person, path):
    status, text = person.ask("GET", path)
    if status != 200:
        raise SystemExit(f"{path} answers {status}.")
    return text


def command(program, arguments):
    """Milliseconds and megabytes at most of a command."""
    process = subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(process.stderr.read().decode())
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def cell(site, person, ladder, turn):
    text = opened(person, ladder + "/editing")
    revision = re.search(r'data-competency="c7".*?data-level="5" data-revision="(\d+)"', text, re.S)[1]
    fields = {"competency": "c7", "level": "5", "text": f"Écrit la version {turn}", "language": "fr", "revision": revision}
    guard = re.search(r'name="_guard" value="([^"]+)"', text)[1]
    spent, status = site.timed(lambda: person.send(ladder + "/cells", fields, guard))
    if status != 303:
        raise SystemExit(f"The cell was answered {status}.")
    return spent


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/palier")
    parser.add_argument("--table", type=pathlib.Path, default=USUAL, help="a CSV of ladders to import")
    parser.add_argument("--largest", type=pathlib.Path, nargs="+", help="the files of the framework the checker reads; the table by default")
    parser.add_argument("--times", type=int, default=15)
    parser.add_argument("--port", type=int, default=8304)
    parser.add_argument("--report", action="store_true", help="a dated report in docs/proofs/")
    chosen = parser.parse_args()
    if chosen.table is None or not chosen.table.exists():
        parser.error(f"Name a table to import with --table, or set PALIER_CORPUS to a folder that holds uk-gov-ddat/roles.csv (looked for {chosen.table}).")
    chosen.largest = chosen.largest or [chosen.table]
    chosen.program = chosen.program.resolve()
    with tempfile.TemporaryDirectory() as folder, Site(chosen.program, pathlib.Path(folder), chosen.port) as site:
        figures = measured(chosen, site)
    if chosen.report:
        path = ROOT / f"docs/proofs/{datetime.date.today().isoformat()}-large-frameworks.md"
        path.write_text(reported(figures, chosen))
        print(f"Written to {path.relative_to(ROOT)}.")


def reported(figures, chosen):
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    build = "release" if "release" in str(chosen.program) else "DEBUG: these figures say nothing of a release"
    rows = sum(1 for _ in open(chosen.table, encoding="utf-8-sig"))
    lines = [f"# Large frameworks, measured, {datetime.date.today().isoformat()}", "",
             f"`bin/prove frameworks`, commit {commit}, {build} build, SQLite, {os.cpu_count()} cores; load {', '.join(f'{load:.1f}' for load in os.getloadavg())}.", "",
             f"A site of its own. Each figure is the processor time of the program (not a clock: other work counts less), the middle of {chosen.times} interleaved turns (five for",
             f"a rule, three for imports, one for a command), and its ratio to an empty page of the same run. The matrix has {LEVELS} levels, {COMPETENCIES} competencies and",
             f"{LEVELS * COMPETENCIES} expectations in both languages. The table is {chosen.table.parent.name}/{chosen.table.name}, a file of {rows:,} lines.", "",
             "| | ms | ratio to an empty page | memory held |", "| --- | ---: | ---: | ---: |"]
    for words, spent, ratio, memory in figures:
        lines.append(f"| {words} | {'' if spent is None else f'{spent:.1f}'} | {'' if ratio is None else f'{ratio:.1f}'} | {memory:.0f} MB |")
    return "\n".join(lines) + "\n"


def measured(chosen, site):
    """What each act costs: its words, milliseconds, ratio to the empty page, megabytes."""
    figures = []

    def told(words, spent, empty, memory):
        figures.append((words, spent, None if spent is None else spent / empty, memory))
        print(f"{words:<48}" + (f"{'':>17}" if spent is None else f"{spent:>9.1f}{spent / empty:>8.1f}") + f"{memory:>8.0f}M")

    person = found(site)
    print(f"{'':<48}{'ms':>9}{'ratio':>8}{'memory':>9}")
    rest = site.measured({"empty": lambda: opened(person, EMPTY)}, chosen.times)["empty"]
    told("an empty page, before anything is stored", rest, rest, site.memory())
    guard = person.guard("/frameworks/import")
    if person.send("/frameworks", {"text": framework(), "target": "new"}, guard) != 303:
        raise SystemExit("The large framework was refused.")
    ladder = re.search(r'href="(/ladders/[0-9a-f-]+)"', opened(person, "/frameworks/" + identity(person)))[1]
    acts = {"empty": lambda: opened(person, EMPTY), "read": lambda: opened(person, ladder), "write": lambda: opened(person, ladder + "/editing"),
            "rule": lambda: opened(person, ladder + "/rule"), "check": lambda: opened(person, ladder + "/checking")}
    spent = site.measured(acts, chosen.times)
    empty = spent["empty"]
    names = {"empty": "the same empty page", "read": f"the matrix of {LEVELS} x {COMPETENCIES}, read", "write": "the same, to be written",
             "rule": "its rule, to be written", "check": "its criteria checked"}
    for name, words in names.items():
        told(words, spent[name], empty, site.memory())
    told("one cell written", statistics.median(cell(site, person, ladder, turn) for turn in range(chosen.times)), empty, site.memory())
    told("its rule written (the whole draft again)", statistics.median(rule(site, person, ladder, turn) for turn in range(5)), empty, site.memory())
    table = chosen.table.read_text(encoding="utf-8-sig")
    fields = {"text": table, "order": "as-written"}
    for words, path in ((f"{chosen.table.name} read, with what would be stored", "/frameworks/import"), (f"{chosen.table.name} stored", "/frameworks")):
        spent = [site.timed(lambda: person.send(path, {**fields, "target": "new"}, guard)) for _ in range(3)]
        if {status for _, status in spent} - {200, 303}:
            raise SystemExit(f"{chosen.table.name} was answered {spent[0][1]}.")
        told(words, statistics.median(time for time, _ in spent), empty, site.memory())
    told("the server at most", None, empty, site.memory("VmHWM"))
    for words, arguments in [
        (f"{chosen.table.name} inspected on the command line", ["framework", "inspect", chosen.table, "--level-order", "as-written"]),
        ("the largest framework checked on the command line", ["framework", "check", "--format", "json", *chosen.largest, "--level-order", "as-written"]),
        ("the templates checked on the command line", ["framework", "check", "--template", "product-organization"]),
    ]:
        spent, most = command(chosen.program, arguments)
        told(words, spent, empty, most)
    return figures


def rule(site, person, ladder, turn):
    text = opened(person, ladder + "/rule")
    fields = {name: value for name, value in re.findall(r'name="((?:row|weight)_\d+|seen)"[^>]*? value="([^"]*)"', text)}
    guard = re.search(r'name="_guard" value="([^"]+)"', text)[1]
    spent, status = site.timed(lambda: person.send(ladder + "/rule", {**fields, "rule": "weighted", "share": str(60 + turn)}, guard))
    if status != 303:
        raise SystemExit(f"The rule was answered {status}.")
    return spent


def identity(person):
    return re.search(r"/frameworks/([0-9a-f]{8}-[0-9a-f-]+)", opened(person, "/paths"))[1]


if __name__ == "__main__":
    main()
