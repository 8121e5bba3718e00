"""Measures a cycle of many people: `Tests/Scale/run.py [--people 1000 10000] [--program .build/release/palier] [--report]`.

For each size: a company is made (`palier demo --people N`), then served. Eight people save the answers of a pilot cycle while HR launches the cycle of
everybody; the page of the cycle is read again and again, in three of its states, by HR and by the CPO. Then everybody is given four peers, the gate of
collection is passed, all their forms are answered, and the gate of its end is passed, while the eight save again. Last the slope: what one more person costs.
It ends with 1 when a review or a summary is missing or there twice, or a save was refused; the figures are for whoever reads them.
"""
import argparse
import datetime
import math
import os
import pathlib
import re
import select
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Crash"))
from run import Person  # a browser of three functions  # noqa: E402

LAUNCHED, PASSED = ("launched", "reviews opened"), ("gate passed",)
PEERS = (101, 211, 307, 401)
GATES = {"collecting": -12, "manager_writing": -26}
STATES = {"announced": 3, "collecting": -12, "manager_writing": -26}


def quantile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)] if ordered else math.nan


class Served:
    """The program over a file, its log beside it, until the block ends."""

    def __init__(self, program, file, port):
        self.port, self.log = str(port), file.with_suffix(".log")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PALIER_")} | {"PALIER_LOG_LEVEL": "debug"}
        self.process = subprocess.Popen([program, "serve", "--database", file, "--port", self.port], env=environment, stdout=subprocess.DEVNULL,
                                        stderr=open(self.log, "w"))

    def __enter__(self):
        for _ in range(600):
            try:
                Person(self).ask("GET", "/healthz")
                return self
            except OSError:
                time.sleep(0.05)
        raise SystemExit("The program does not answer.")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(60)

    def held(self, words):
        """Milliseconds of each transaction whose line in the log says one of these."""
        found = [re.search(r"milliseconds\W+([\d.]+)", line) for line in self.log.read_text().splitlines() if any(word in line for word in words)]
        return [float(one[1]) for one in found if one]


def made(program, people, file, port):
    """Seconds it took, and who may sign in."""
    began = time.perf_counter()
    process = subprocess.Popen([program, "demo", "--people", str(people), "--database", file, "--port", str(port)], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
    said, spent = "", None
    # How many may sign in depends on the company: they are printed at once.
    while not (spent and select.select([process.stdout], [], [], 1)[0] == []):
        chunk = os.read(process.stdout.fileno(), 1 << 16).decode()
        if not chunk:
            break
        said += chunk
        if spent is None and "listens on" in said:
            spent = time.perf_counter() - began
    accounts = re.findall(r"^\s+(\S+@\S+)\s+(\S+)\s", said, re.MULTILINE)
    process.terminate()
    process.wait(60)
    return spent, accounts


def signed_in(site, account):
    person = Person(site)
    if person.send("/sign-in", {"email": account[0], "password": account[1]}, person.guard("/sign-in")) != 303:
        raise SystemExit(f"The sign-in of {account[0]} was refused.")
    person.token = guard(person)
    return person


def guard(person):
    text = person.ask("GET", "/reviews")[1]
    return re.search(r'name="_guard" value="([^"]+)"', text)[1]


class Base:
    def __init__(self, file):
        self.link = sqlite3.connect(file, timeout=30, isolation_level=None, check_same_thread=False)

    def one(self, text, *values):
        found = self.link.execute(text, values).fetchone()
        return found[0] if found else None

    def move(self, cycle, start):
        """Has a cycle begin so many days from today; its other dates follow."""
        days = [start, start + 7, start + 21, start + 35, start + 42, start + 56]
        dates = [(datetime.date.today() + datetime.timedelta(days=day)).isoformat() for day in days]
        self.link.execute("UPDATE review_cycles SET starts_on = ?, nominations_due_on = ?, answers_due_on = ?, writing_due_on = ?, sharing_due_on = ?,"
                          " conversation_due_on = ? WHERE id = ?", (*dates, cycle))

    def count(self, cycle, kind):
        """What the daily count stores."""
        self.link.execute("DELETE FROM outstanding_forms WHERE cycle_id = ?", (cycle,))
        self.link.execute(
            "INSERT INTO outstanding_forms (cycle_id, person_id, organization_id, asked, forms, counted_on) SELECT r.cycle_id, k.author_id, r.organization_id,"
            " count(*), count(*), date('now') FROM reviews r JOIN contributions k ON k.review_id = r.id WHERE r.cycle_id = ? AND k.kind = ?"
            " GROUP BY r.cycle_id, k.author_id, r.organization_id", (cycle, kind))


    def choose(self, cycle):
        """Four peers for everybody, some hundred people apart."""
        reviews = self.link.execute("SELECT id, organization_id, subject_id FROM reviews WHERE cycle_id = ? ORDER BY subject_id", (cycle,)).fetchall()
        rows = [(str(uuid.uuid4()), organization, review, reviews[(place + step) % len(reviews)][2])
                for place, (review, organization, subject) in enumerate(reviews) for step in PEERS if step % len(reviews)]
        self.link.execute("BEGIN IMMEDIATE")
        self.link.executemany("INSERT OR IGNORE INTO nominations (id, organization_id, review_id, peer_id, proposed_by, state, kind)"
                              " VALUES (?, ?, ?, ?, 'subject', 'standing', 'peer')", rows)
        self.link.execute("COMMIT")

    def answer(self, cycle):
        """Every confidential form of a cycle is sent, with a level and a comment on each competency."""
        self.link.execute(
            "INSERT INTO answers (contribution_id, competency_id, organization_id, level_id, is_unseen, confidence, comment, comment_language)"
            " SELECT k.id, c.competency_id, k.organization_id, r.level_id, 0, 'medium', 'Un mot sur ce point.', 'fr' FROM reviews r"
            " JOIN contributions k ON k.review_id = r.id JOIN levels v ON v.id = r.level_id JOIN ladder_competencies c ON c.ladder_id = v.ladder_id"
            " WHERE r.cycle_id = ? AND k.kind IN ('peer', 'report') AND k.state = 'invited'", (cycle,))
        self.link.execute("UPDATE contributions SET state = 'submitted' WHERE kind IN ('peer', 'report')"
                          " AND review_id IN (SELECT id FROM reviews WHERE cycle_id = ?)", (cycle,))

    def wake(self, cycle):
        """The next gate of a cycle is due."""
        self.link.execute("UPDATE jobs SET run_at = '2000-01-01T00:00:00.000Z' WHERE id ="
                          " (SELECT id FROM jobs WHERE kind = 'reviews.gate' AND payload = ? ORDER BY run_at LIMIT 1)", (cycle,))


def pilot(hr, base):
    """A cycle of the team that has accounts, collecting."""
    whole = base.one("SELECT id FROM review_cycles ORDER BY created_at LIMIT 1")
    team = base.one("SELECT m.team_id FROM memberships m JOIN accounts a ON a.person_id = m.person_id GROUP BY m.team_id ORDER BY count(*) DESC LIMIT 1")
    framework = base.one("SELECT framework_id FROM review_cycles WHERE id = ?", whole)
    day = lambda days: (datetime.date.today() + datetime.timedelta(days=days)).isoformat()  # noqa: E731
    fields = {"name": "Pilote", "period_from_on": day(-180), "period_to_on": day(-1), "quarters": "2026-T2, 2026-T3", "framework": framework, "teams": team,
              "time_zone": "Europe/Paris", "starts_on": day(1), "nominations_due_on": day(8), "answers_due_on": day(22), "writing_due_on": day(36),
              "sharing_due_on": day(43), "conversation_due_on": day(57), "k_placements": "3", "k_comments": "4", "mode": "confidential"}
    status = hr.send("/cycles/new", fields, hr.token)
    cycle = base.one("SELECT id FROM review_cycles WHERE name = 'Pilote'")
    for step in ("check", "launch"):
        status = hr.send(f"/cycles/{cycle}/{step}", {}, hr.token)
        if status != 303:
            raise SystemExit(f"The pilot cycle: {step} was answered with {status}.")
    base.move(cycle, -12)
    return whole, cycle


class Author(threading.Thread):
    """Saves the answers of their own form again and again, as the page does while one writes."""

    def __init__(self, person, form, version, stop):
        super().__init__()
        self.person, self.form, self.version, self.stop, self.times, self.refused = person, form, version, stop, [], []

    def run(self):
        version = self.version
        while not self.stop.is_set():
            began = time.perf_counter()
            status = self.person.send(f"/contributions/{self.form}/themes/1", {"version": version, "p1": "2", "t1": f"Version {version}"}, self.person.token)
            self.times.append((time.perf_counter() - began) * 1000)
            if status == 303:
                version += 1
            else:
                self.refused.append(status)
            self.stop.wait(0.05)


def saved(site, accounts, base, cycle):
    authors, stop = [], threading.Event()
    for account in accounts:
        form = base.one("SELECT k.id FROM contributions k JOIN reviews r ON r.id = k.review_id JOIN accounts a ON a.person_id = k.author_id"
                        " WHERE r.cycle_id = ? AND k.kind = 'self' AND a.email = ?", cycle, account[0])
        if form:
            authors.append(Author(signed_in(site, account), form, base.one("SELECT version FROM contributions WHERE id = ?", form), stop))
    return authors, stop


def launched(hr, base, cycle):
    """Seconds of the check, of the answer to whoever launches, and until everybody has their review."""
    began = time.perf_counter()
    if hr.send(f"/cycles/{cycle}/check", {}, hr.token) != 303:
        raise SystemExit("The check was refused.")
    checked = time.perf_counter()
    if hr.send(f"/cycles/{cycle}/launch", {}, hr.token) != 303:
        raise SystemExit("The launch was refused.")
    answered = time.perf_counter()
    while base.one("SELECT count(*) FROM cycle_launches"):
        time.sleep(0.02)
    return checked - began, answered - checked, time.perf_counter() - checked


def passed(site, accounts, base, cycle, trial, state, chosen):
    """What passing one gate took, and what those who saved meanwhile waited."""
    before = len(site.held(PASSED))
    authors, stop = saved(site, accounts, base, trial)
    for author in authors:
        author.start()
    time.sleep(chosen.rest)
    base.move(cycle, GATES[state])
    base.wake(cycle)
    while base.one("SELECT state FROM review_cycles WHERE id = ?", cycle) != state:
        time.sleep(0.005)
    began, quiet = time.perf_counter(), [len(author.times) for author in authors]
    while base.one("SELECT count(*) FROM cycle_gates WHERE cycle_id = ?", cycle):
        time.sleep(0.005)
    spent = time.perf_counter() - began
    stop.set()
    for author in authors:
        author.join()
    held, during = site.held(PASSED)[before:], [time for author, first in zip(authors, quiet) for time in author.times[first:]]
    forms = base.one("SELECT count(*) FROM contributions k JOIN reviews r ON r.id = k.review_id WHERE r.cycle_id = ? AND k.kind IN ('peer', 'report')", cycle)
    return {"gate": state, "forms": forms, "spent": spent, "held": max(held, default=0), "transactions": len(held), "saves": len(during),
            "saved": quantile(during, 0.99), "worst save": max(during, default=0), "refused": sum(len(author.refused) for author in authors)}


def gates(site, accounts, base, cycle, trial, chosen):
    """The two gates that ask something of each review."""
    base.move(cycle, 3)
    base.choose(cycle)
    found = [passed(site, accounts, base, cycle, trial, "collecting", chosen)]
    base.answer(cycle)
    return found + [passed(site, accounts, base, cycle, trial, "manager_writing", chosen)]


def read(person, path, times):
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        status, _ = person.ask("GET", path)
        spent.append((time.perf_counter() - began) * 1000)
        if status != 200:
            raise SystemExit(f"{path} was answered with {status}.")
    return spent


def cockpit(people, base, cycle, times):
    """The worst 99th percentile over the states and both readers, in milliseconds."""
    worst = {}
    for state, start in STATES.items():
        base.move(cycle, start)
        if start < 0:
            base.count(cycle, "self" if state == "collecting" else "manager")
        for name, person in people.items():
            read(person, f"/cycles/{cycle}", 5)
            worst[f"{state}, {name}"] = quantile(read(person, f"/cycles/{cycle}", times), 0.99)
    return worst


def measure(chosen, people, folder):
    file = folder / f"{people}.db"
    spent, accounts = made(chosen.program, people, file, chosen.port)
    size = file.stat().st_size / 1e6
    with Served(chosen.program, file, chosen.port) as site:
        base, hr, cpo = Base(file), signed_in(site, accounts[0]), signed_in(site, accounts[1])
        cycle, trial = pilot(hr, base)
        before = site.held(LAUNCHED)
        authors, stop = saved(site, accounts[3:11], base, trial)
        for author in authors:
            author.start()
        time.sleep(chosen.rest)
        quiet = [len(author.times) for author in authors]
        check, answer, launch = launched(hr, base, cycle)
        stop.set()
        for author in authors:
            author.join()
        during = [time for author, first in zip(authors, quiet) for time in author.times[first:]]
        rest = [time for author, first in zip(authors, quiet) for time in author.times[:first]]
        reviews = base.one("SELECT count(*) FROM reviews WHERE cycle_id = ?", cycle)
        result = {"people": people, "reviews": reviews, "made": spent, "megabytes": size, "check": check, "answer": answer, "launch": launch,
                  "held": max(site.held(LAUNCHED)[len(before):], default=0), "transactions": len(site.held(LAUNCHED)) - len(before),
                  "saves": len(during), "saved": quantile(during, 0.99), "worst save": max(during, default=0), "saved at rest": quantile(rest, 0.99),
                  "refused": sum(len(author.refused) for author in authors)}
        if result["refused"]:
            print("Refused:", [author.refused[:3] for author in authors], file=sys.stderr)
        result["twice"] = base.one("SELECT count(*) - count(DISTINCT subject_id) FROM reviews WHERE cycle_id = ?", cycle)
        result["without form"] = base.one("SELECT count(*) FROM reviews r WHERE r.cycle_id = ? AND NOT EXISTS (SELECT 1 FROM contributions k"
                                          " WHERE k.review_id = r.id AND k.kind = 'self')", cycle)
        result["cockpit"] = cockpit({"HR": hr, "CPO": cpo}, base, cycle, chosen.times)
        result["gates"] = gates(site, accounts[3:11], base, cycle, trial, chosen)
        result["unsummed"] = 2 * reviews - base.one("SELECT count(*) FROM review_snapshots s JOIN reviews r ON r.id = s.review_id WHERE r.cycle_id = ?", cycle)
        result["refused"] += sum(gate["refused"] for gate in result["gates"])
    return result


def slope(results, field):
    """Microseconds that one more person costs, between the smallest and the largest, and each step apart."""
    steps = []
    for first, second in zip(results, results[1:]):
        steps.append((second[field] - first[field]) / (second["reviews"] - first["reviews"]) * 1e6)
    return steps


def table(results):
    lines = ["| People | Reviews | Made | Check | Launch | Per review | Largest transaction | Autosave p99 (at rest) | Slowest autosave | Cockpit p99 |",
             "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for one in results:
        lines.append(
            f"| {one['people']:,} | {one['reviews']:,} | {one['made']:.1f} s | {one['check']:.2f} s | {one['launch']:.2f} s | {one['launch'] / one['reviews'] * 1e6:.0f} µs"
            f" | {one['held']:.0f} ms of {one['transactions']} | {one['saved']:.0f} ms of {one['saves']} ({one['saved at rest']:.0f}) | {one['worst save']:.0f} ms"
            f" | {max(one['cockpit'].values()):.0f} ms |")
    return lines


def gate_table(results):
    lines = ["| People | Gate | Confidential forms | Passed in | Per review | Largest transaction | Autosave p99 | Slowest autosave |",
             "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for one in results:
        for gate in one["gates"]:
            lines.append(
                f"| {one['people']:,} | {gate['gate']} | {gate['forms']:,} | {gate['spent']:.2f} s | {gate['spent'] / one['reviews'] * 1e6:.0f} µs"
                f" | {gate['held']:.0f} ms of {gate['transactions']} | {gate['saved']:.0f} ms of {gate['saves']} | {gate['worst save']:.0f} ms |")
    return lines


def report(results, chosen):
    today = datetime.date.today().isoformat()
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    build = "release" if "release" in str(chosen.program) else "DEBUG: these figures say nothing of a release"
    sizes = " ".join(str(one["people"]) for one in results)
    lines = [f"# A cycle of many people, {today}", "", f"`bin/prove scale --people {sizes}`, commit {commit}, {build} build, SQLite, {os.cpu_count()} cores.", "",
             f"The machine was shared and busy: its load was {', '.join(f'{load:.1f}' for load in os.getloadavg())} over 1, 5 and 15 minutes as this was written.", "",
             "A company is made, then served. Eight people save answers all the time (each 50 ms after the last was acknowledged) while HR launches the cycle",
             "of everybody. Launch: from the press of the button until the last review is open. Largest transaction: how long the writer was held by the longest",
             "of those that opened reviews, the commit included. Cockpit: the page of the cycle, the worst of three states and two readers.", ""]
    lines += table(results) + ["", "The gates of collection and of its end, each review with four peers who answer every competency. Passed in: from the moment the stage changed for",
                               "everybody until the last review is done. Largest transaction: of those that pass the gate, the commit included.", ""]
    lines += gate_table(results) + [""]
    if len(results) > 1:
        for field, words in (("launch", "A launch"), ("made", "Making the company")):
            lines.append(f"{words}: " + ", then ".join(f"{step:.0f} µs" for step in slope(results, field)) + " for each more review, from size to size.")
        lines.append("")
    for one in results:
        lines.append(f"Cockpit at {one['people']:,} people, p99: " + "; ".join(f"{name} {value:.0f} ms" for name, value in one["cockpit"].items()) + ".")
    lines += ["", f"Reviews that somebody has twice: {sum(one['twice'] for one in results)}; without a form of one's own: "
              f"{sum(one['without form'] for one in results)}; summaries missing: {sum(one['unsummed'] for one in results)};"
              f" saves refused: {sum(one['refused'] for one in results)}.", ""]
    return "\n".join(lines), ROOT / f"docs/proofs/{today}-scale.md"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/palier")
    parser.add_argument("--port", type=int, default=8302)
    parser.add_argument("--times", type=int, default=200, help="readings of the page for each state and reader")
    parser.add_argument("--rest", type=float, default=3, help="seconds of saves before the launch")
    parser.add_argument("--folder", type=pathlib.Path, help="where the companies are kept; a folder of its own, thrown away, by default")
    parser.add_argument("--report", action="store_true", help="a dated report in docs/proofs/")
    chosen = parser.parse_args()
    chosen.program = chosen.program.resolve()
    with tempfile.TemporaryDirectory(prefix="palier-scale-") as folder:
        results = []
        for people in sorted(chosen.people):
            results.append(measure(chosen, people, chosen.folder or pathlib.Path(folder)))
            print("\n".join(table(results[-1:]) + gate_table(results[-1:])), results[-1]["cockpit"], flush=True)
    text, path = report(results, chosen)
    if chosen.report:
        path.write_text(text)
    print(text)
    return int(any(one["twice"] or one["without form"] or one["unsummed"] or one["refused"] or not one["reviews"] for one in results))


if __name__ == "__main__":
    sys.exit(main())
