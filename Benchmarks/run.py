"""Measures the program as a whole, as ratios of one run: `Benchmarks/run.py [--seconds 6] [--python FILE] [--builds FOLDER]`.

Wants release builds (`swift build -c release -Xswiftc -cross-module-optimization --product palier` and `--product BenchmarkServer`), wrk, and a Python with Flask and gunicorn
(`python3 -m venv var/bench && var/bench/bin/pip install flask gunicorn`; give it with --python). Nothing here is a test: the machine decides the figures.
"""
import argparse
import datetime
import os
import pathlib
import platform
import re
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Tests/Crash"))
from run import Person  # a browser of three functions  # noqa: E402

PASSWORD = "trois paliers et une marche"
PEOPLE = 200


class Served:
    """A program that serves until the block ends."""

    def __init__(self, command, port, path="/healthz", environment=None):
        self.port, self.path = str(port), path
        self.started = time.perf_counter()
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)

    def __enter__(self):
        while time.perf_counter() - self.started < 60:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}{self.path}", timeout=1).read()
                break
            except urllib.error.HTTPError:
                break
            except OSError:
                time.sleep(0.001)
        self.first_answer = (time.perf_counter() - self.started) * 1000
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)

    def memory(self):
        """Megabytes held, of the process and its children."""
        pids = [self.process.pid] + [int(pid) for pid in subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True).stdout.split()]
        return sum(int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1]) for pid in pids) / 1024


def company(program, folder):
    """The demonstration company, with 200 more people for one manager, each with a review that runs. Returns its file, the manager's account."""
    file = folder / "list.db"
    server = subprocess.Popen([program, "demo", "--database", file, "--port", "8611"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    account = next(found.groups() for line in server.stdout if (found := re.match(r"\s+(tomasz\S+)\s+(\S+)", line)))
    server.send_signal(signal.SIGTERM)
    server.wait(20)
    with sqlite3.connect(file) as base:
        manager, organization = base.execute("SELECT p.id, p.organization_id FROM people p JOIN accounts a ON a.person_id = p.id WHERE a.email = ?",
                                             (account[0],)).fetchone()
        cycle, level = base.execute("SELECT r.cycle_id, r.level_id FROM reviews r JOIN review_cycles c ON c.id = r.cycle_id WHERE c.state = 'collecting'").fetchone()
        for number in range(PEOPLE):
            person = str(uuid.uuid4())
            base.execute("INSERT INTO people (id, organization_id, given_name, family_name, language, time_zone, is_external, version) VALUES (?, ?, ?, ?, 'fr', 'Europe/Paris', 0, 1)",
                         (person, organization, f"Prénom{number}", f"Nom{number}"))
            base.execute("INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on) VALUES (?, ?, ?, ?, '2026-01-01')",
                         (str(uuid.uuid4()), organization, person, manager))
            base.execute("INSERT INTO reviews (id, organization_id, cycle_id, subject_id, level_id, state) VALUES (?, ?, ?, ?, ?, 'not_started')",
                         (str(uuid.uuid4()), organization, cycle, person, level))
    base.close()
    return file, account


def load(url, cookie, seconds):
    """Requests a second, by wrk, one thread and eight connections."""
    said = subprocess.run(["wrk", "-t1", "-c8", f"-d{seconds}s", "-H", f"Cookie: {cookie}", url], capture_output=True, text=True).stdout
    if re.search(r"Non-2xx", said):
        raise SystemExit(f"{url} does not answer 200:\n{said}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


def signed_in(port, account):
    person = Person(type("Port", (), {"port": str(port)}))
    if person.send("/sign-in", {"email": account[0], "password": account[1]}, person.guard("/sign-in")) != 303:
        raise SystemExit("The sign-in was refused.")
    return person


def cookies(person):
    return "; ".join(f"{name}={value}" for name, value in person.cookies.items())


def starts(program, file, times=9):
    """Milliseconds from the command to its first answer, the middle of several; megabytes at rest after twenty pages."""
    waits = []
    for _ in range(times):
        with Served([program, "serve", "--database", file, "--port", "8612"], 8612) as served:
            waits.append(served.first_answer)
    with Served([program, "serve", "--database", file, "--port", "8612"], 8612) as served:
        for _ in range(20):
            urllib.request.urlopen("http://127.0.0.1:8612/sign-in").read()
        time.sleep(3)
        memory = served.memory()
    return statistics.median(waits), memory


def weights(program, file, account):
    """The heaviest first view over the wire, compressed, with style and script; in bytes, with its address."""
    with Served([program, "serve", "--database", file, "--port", "8613"], 8613):
        person = signed_in(8613, account)
        text = person.ask("GET", "/")[1]
        seen, waiting, heaviest = {}, ["/"], (0, "")
        assets = sum(size(8613, address, {}) for address in re.findall(r'(?:href|src)="(/assets/[^"]+\.(?:css|js))"', text))
        while waiting and len(seen) < 60:
            path = waiting.pop(0)
            shape = re.sub(r"[0-9a-f-]{36}", ":id", path.split("?")[0])
            if shape in seen:
                continue
            seen[shape] = True
            status, text = person.ask("GET", path)
            if status == 200:
                heaviest = max(heaviest, (assets + size(8613, path, {"Cookie": cookies(person)}), shape))
                waiting += [link for link in re.findall(r'<a [^>]*?href="(/[^"#]*)"', text) if "." not in link]
        return heaviest, len(seen)


def size(port, path, headers):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers={"Accept-Encoding": "gzip", **headers})
    return len(urllib.request.urlopen(request).read())


def require_same_list(cookie):
    """Both pages lead to the same forms and reviews, in the same order, and say the same of each."""
    said = []
    for port in (8614, 8615):
        page = urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{port}/reviews", headers={"Cookie": cookie})).read().decode()
        said.append(re.findall(r'<li>(?:<span>|<span class="side quiet">([^<]*)</span>)<a href="(/(?:reviews|contributions)/[^"]*)">([^<]*)</a>', page))
    if said[0] != said[1] or len(said[0]) < PEOPLE:
        raise SystemExit(f"The two pages do not say the same: {len(said[0])} rows, {len(said[1])} in Flask, {set(said[0]) ^ set(said[1])}")


def lists(server, python, file, account, seconds):
    """Requests a second: the page of 200 rows, its rows counted only, the same page in Flask. Interleaved, the middle of three."""
    rates = {"page": [], "count": [], "flask": []}
    flask = [python, "-m", "gunicorn", "-w", "2", "-b", "127.0.0.1:8615", "--log-level", "error", "--chdir", ROOT / "Benchmarks/Flask", "app:app"]
    with Served([server, file, "8614"], 8614), Served(flask, 8615, "/reviews", {"PALIER_DATABASE": str(file)}):
        cookie = cookies(signed_in(8614, account))
        require_same_list(cookie)
        for _ in range(3):
            rates["page"].append(load("http://127.0.0.1:8614/reviews", cookie, seconds))
            rates["count"].append(load("http://127.0.0.1:8614/benchmark/count", cookie, seconds))
            rates["flask"].append(load("http://127.0.0.1:8615/reviews", cookie, seconds))
    return {name: statistics.median(values) for name, values in rates.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=6)
    parser.add_argument("--python", default=ROOT / "var/bench/bin/python", help="a Python with Flask and gunicorn")
    parser.add_argument("--builds", type=pathlib.Path, default=ROOT / ".build/release")
    chosen = parser.parse_args()
    if not shutil.which("wrk"):
        raise SystemExit("wrk is not installed: apt-get install wrk")
    program, server = chosen.builds / "palier", chosen.builds / "BenchmarkServer"
    with tempfile.TemporaryDirectory(prefix="palier-bench-") as folder:
        file, account = company(program, pathlib.Path(folder))
        wait, memory = starts(program, file)
        (weight, page), pages = weights(program, file, account)
        rates = lists(server, chosen.python, file, account, chosen.seconds)
    rows = [
        ("From the command to the first answer", f"{wait:.0f} ms", "under 150 ms"),
        ("Memory at rest", f"{memory:.0f} MB", "under 80 MB"),
        ("A list of 200 reviews, of the same route answering only its row count", f"{rates['page'] / rates['count']:.0%}", "70 % or more"),
        ("The same list, of the same page in Flask, Jinja and SQLite (gunicorn, two workers)", f"{rates['page'] / rates['flask']:.1f} times", "2 times or more"),
        (f"The heaviest first view of {pages} pages, compressed, with style and script ({page})", f"{weight / 1024:.0f} KB", "60 KB at most"),
    ]
    print(f"Measured on {datetime.date.today().isoformat()}, {os.cpu_count()} cores, {platform.machine()}, in one run.\n")
    print("| What | Measured | Wanted |\n| --- | ---: | ---: |")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(f"\nRequests a second: {rates['page']:.0f} the page, {rates['count']:.0f} the count, {rates['flask']:.0f} Flask.", file=sys.stderr)


if __name__ == "__main__":
    main()
