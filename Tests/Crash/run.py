"""Kills the program at random moments while people submit, takes the power from its disk, and counts what was acknowledged and lost.

    python3 Tests/Crash/run.py                           1,000 submissions, 20 kills
    python3 Tests/Crash/run.py --submissions 60 --kills 3
    python3 Tests/Crash/run.py --off                     with `PRAGMA synchronous = OFF` in the place of FULL: it must lose some
    python3 Tests/Crash/run.py --deaf                    on a disk no sync reaches: it must lose some

A submission is a fact somebody writes, sent again with the same key until it is acknowledged. The last line is the sum;
the program ends with 0 when nothing acknowledged is missing and nothing is stored twice (with --off and --deaf: when some is missing).
"""
import argparse
import collections
import datetime
import http.client
import json
import os
import pathlib
import random
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from undo import undo

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = HERE.parents[1] / ".build/debug/palier"
PASSWORD = "trois paliers et une marche"
# What may be wrong with a trial, on purpose, and how the disk is told.
FAULTS = {"off": "POWER_OFF", "deaf": "POWER_DEAF"}


def compiler():
    """Any C compiler: the Swift toolchain brings one."""
    return next((name for name in ("cc", "clang", "gcc") if shutil.which(name)), "cc")


class Program:
    def __init__(self, folder, fault=None):
        self.folder, self.fault, self.port, self.setup = folder, fault, "0", None
        self.notes = folder / "notes"
        self.shim = folder / "power.so"
        subprocess.run([compiler(), "-O2", "-fPIC", "-shared", "-Wall", "-Werror", "-o", self.shim, HERE / "power.c", "-ldl", "-lpthread"], check=True)

    def start(self):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PALIER_")}
        environment |= {"LD_PRELOAD": str(self.shim), "POWER_ROOT": str(self.folder), "POWER_NOTES": str(self.notes)}
        if self.fault:
            environment[FAULTS[self.fault]] = "1"
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--database", self.folder / "palier.db", "--port", self.port], env=environment,
            stdout=subprocess.PIPE, stderr=open(self.folder / "log", "a"), text=True)
        for line in self.process.stdout:
            if found := re.search(r"listens on http://127\.0\.0\.1:(\d+)", line):
                self.port = found[1]
                if self.setup or not self.is_new:
                    break
            if found := re.search(r"http://\S+(/setup/\S+)", line):
                self.setup = found[1]
                break
        if self.process.poll() is not None:
            raise SystemExit(f"The program does not start: {(self.folder / 'log').read_text()[-600:]}")

    is_new = True

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


class Person:
    """A browser: cookies, and a connection that may break."""

    def __init__(self, program):
        self.program, self.cookies, self.link = program, {}, None

    def ask(self, method, path, fields=None):
        if self.link is None:
            self.link = http.client.HTTPConnection("127.0.0.1", int(self.program.port), timeout=20)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()), "User-Agent": "Firefox Linux"}
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields)
        try:
            self.link.request(method, path, body, headers)
            answer = self.link.getresponse()
            text = answer.read().decode()
        except (OSError, http.client.HTTPException):
            self.link.close()
            self.link = None
            raise
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer.status, text

    def guard(self, path):
        return re.search(r'name="_guard" value="([^"]+)"', self.ask("GET", path)[1])[1]

    def send(self, path, fields, guard, key=None):
        return self.ask("POST", path, {**fields, "_guard": guard, "_once": key or secrets.token_urlsafe(24)})[0]


def found(program):
    person = Person(program)
    fields = {"organization": "Essai", "language": "fr", "time_zone": "Europe/Paris", "given_name": "Ada", "family_name": "Verne",
              "email": "ada@essai.example", "password": PASSWORD}
    if person.send(program.setup, fields, person.guard(program.setup)) != 303:
        raise SystemExit("The set-up was refused.")
    return person


class Trial:
    def __init__(self, program, person, submissions, kills, seed):
        self.program, self.person, self.random = program, person, random.Random(seed)
        self.waiting = collections.deque(range(submissions))
        self.deaths = sorted(self.random.sample(range(submissions), kills))
        self.keys = [secrets.token_urlsafe(24) for _ in range(submissions)]
        self.acknowledged, self.lock = set(), threading.Lock()
        self.alive, self.forgotten = threading.Event(), 0
        self.alive.set()

    def run(self, people=4):
        guard = self.person.guard("/evidence/new")
        workers = [threading.Thread(target=self.work, args=(guard,)) for _ in range(people)]
        for worker in workers:
            worker.start()
        for death in self.deaths:
            while len(self.acknowledged) < death:
                time.sleep(0.002)
            time.sleep(self.random.random() * 0.02)
            self.die()
        for worker in workers:
            worker.join()

    def die(self):
        self.alive.clear()
        self.program.kill()
        self.forgotten += undo(self.program.notes)
        self.program.start()
        self.alive.set()

    def work(self, guard):
        person = Person(self.program)
        person.cookies = dict(self.person.cookies)
        while True:
            with self.lock:
                if not self.waiting:
                    return
                number = self.waiting.popleft()
            self.insist(person, number, guard)

    def insist(self, person, number, guard):
        fields = {"kind": "observation", "happened_on": "2026-01-15", "title": f"Fait {number}", "detail": "", "reference": "",
                  "language": "fr", "confidentiality": "private"}
        for _ in range(400):
            self.alive.wait()
            try:
                status = person.send("/evidence/new", fields, guard, self.keys[number])
            except (OSError, http.client.HTTPException):
                time.sleep(0.02)
                continue
            if status == 303:
                with self.lock:
                    self.acknowledged.add(number)
                return
            if self.program.fault:
                return  # the session itself may have been forgotten
            raise SystemExit(f"Submission {number} was answered with {status}.")


def stored(person):
    text = person.ask("GET", "/evidence.json")[1]
    return collections.Counter(int(fact["item"]["wording"]["title"].removeprefix("Fait ")) for fact in json.loads(text))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--submissions", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--report", action="store_true", help="the three trials, and a dated report in docs/proofs/")
    wrong = parser.add_mutually_exclusive_group()
    wrong.add_argument("--off", dest="fault", action="store_const", const="off", help="SQLite runs with synchronous = OFF")
    wrong.add_argument("--deaf", dest="fault", action="store_const", const="deaf", help="no sync reaches the disk")
    chosen = parser.parse_args()
    if chosen.report:
        return write_report(chosen)
    said, is_right = attempt(chosen, chosen.fault)
    print(said)
    return 0 if is_right else 1


def write_report(chosen):
    trials = [attempt(chosen, fault) for fault in (None, *FAULTS)]
    today, root = datetime.date.today().isoformat(), HERE.parents[1]
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=root, capture_output=True, text=True).stdout.strip()
    path = root / f"docs/proofs/{today}-crash.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([
        f"# Power cuts, {today}", "", f"`bin/prove crash`, commit {commit}, SQLite, seed {chosen.seed}.", "",
        "Four people write facts over HTTP while the program is killed at random moments; each time the disk forgets every write that was not",
        "synced (`Tests/Crash/power.c`). What was not acknowledged is sent again with the same key.", "",
        f"- A disk that keeps what was synced: {trials[0][0]}.",
        f"- The same trial with `PRAGMA synchronous = OFF` in the place of FULL must lose some: {trials[1][0]}.",
        f"- And so must it on a disk no sync reaches: {trials[2][0]}.", ""]))
    print("\n".join(said for said, _ in trials))
    return 0 if all(is_right for _, is_right in trials) else 1


def attempt(chosen, fault):
    """One trial: what to say of it, and whether it ended as it must."""
    with tempfile.TemporaryDirectory(prefix="palier-crash-") as folder:
        program = Program(pathlib.Path(folder), fault)
        program.start()
        person = found(program)
        program.is_new = False
        if fault:
            # What came before the trial is on the disk; only what follows may be forgotten.
            program.notes.unlink(missing_ok=True)
        trial = Trial(program, person, chosen.submissions, chosen.kills, chosen.seed)
        trial.run()
        last = Person(program)
        last.cookies = person.cookies
        count = stored(last)
        program.stop()
    missing = sorted(trial.acknowledged - set(count))
    twice = sorted(number for number, times in count.items() if times > 1)
    said = (f"{chosen.submissions} submissions, {chosen.kills} kills, {trial.forgotten} writes forgotten by the disk: "
            f"{len(trial.acknowledged)} acknowledged, {len(missing)} of them missing, {len(twice)} stored twice")
    is_right = bool(missing) if fault else not missing and not twice and len(trial.acknowledged) == chosen.submissions
    return said, is_right


if __name__ == "__main__":
    sys.exit(main())
