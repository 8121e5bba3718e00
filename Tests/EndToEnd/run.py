"""Runs the checks that need a browser or a process: `run.py [name of a journey, or processes ...]`. The last line is the sum."""
import contextlib
import importlib
import pathlib
import socket
import subprocess
import sys
import traceback

import contrast
import processes
import routes
import selfcheck
from browser import Visitor, chromium
from checks import Checks
from journey import SIGHTS, Journey
from palier import PROGRAM, ROOT, Site

JOURNEYS = pathlib.Path(__file__).resolve().parent / "journeys"


def walk(module, name, language, browser, checks, make=Journey):
    checks.group = f"{name}, {language}: "
    journey = None
    try:
        with getattr(module, "surroundings", contextlib.nullcontext)() as around, Site(
            getattr(module, "COMMAND", "serve"), settings=around.settings if around else None
        ) as site:
            site.around = around
            try:
                journey = make(site, browser, language, checks, getattr(module, "SCRIPT", True))
                module.run(journey)
            except Exception:
                shown = traceback.format_exc().splitlines()[-12:]
                where = [f"at {journey.page.url}: {journey.page.title()}"] if journey else []
                checks.check("the journey goes to its end", False, *where, *shown, *site.logged().splitlines())
            finally:
                if journey:
                    journey.close()
    except RuntimeError as error:
        checks.check("the program serves", False, *str(error).splitlines())


def passes_over(module, name):
    """Says aloud what is not walked, and why."""
    reason = getattr(module, "missing", lambda: None)()
    if reason:
        print(f"SKIP {name}: {reason}", flush=True)
    return bool(reason)


def cut_the_power(checks):
    """The crash proof, small: as the program is, with a SQLite that never syncs, and on a disk that keeps nothing."""
    program = [sys.executable, pathlib.Path(__file__).resolve().parents[1] / "Crash/run.py", "--submissions", "60", "--kills", "3"]
    for sentence, options in [
        ("three cuts of power lose no acknowledged submission, and store none twice", []),
        ("with synchronous = OFF the same trial loses some", ["--off"]),
        ("on a disk that no sync reaches the same trial loses some", ["--deaf"]),
    ]:
        answer = subprocess.run([*program, *options], capture_output=True, text=True)
        checks.check(sentence, answer.returncode == 0, *(answer.stdout + answer.stderr).splitlines()[-5:])


def launch_many(checks):
    """The scale proof, small: everybody has one review, and no save made meanwhile is refused."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = [sys.executable, ROOT / "Tests/Scale/run.py", "--program", PROGRAM, "--people", "300", "--times", "3", "--rest", "1", "--port", str(port)]
    answer = subprocess.run(program, capture_output=True, text=True)
    checks.check("a launch of 300 people while others write opens each review once and refuses no save", answer.returncode == 0,
                 *(answer.stdout + answer.stderr).splitlines()[-5:])


def main(wanted):
    names = sorted(file.stem for file in JOURNEYS.glob("[a-z]*.py"))
    unknown = [name for name in wanted if name not in [*names, "processes"]]
    if unknown:
        raise SystemExit(f"There is no journey named {', '.join(unknown)}. There are: {', '.join(names) or 'none'}, and processes.")
    checks = Checks()
    pale = [sentence for sentence, _, holds in contrast.check(contrast.STYLESHEET.read_text()) if not holds]
    checks.check("every text and mark stands out from every surface, in both themes", not pale, *pale)
    with chromium() as browser:
        if not wanted:
            selfcheck.run(browser, checks)
            Visitor.looked_at.clear()
        for name in [name for name in wanted if name != "processes"] or (names if not wanted else []):
            module = importlib.import_module(f"journeys.{name}")
            for language in () if passes_over(module, name) else getattr(module, "LANGUAGES", SIGHTS):
                walk(module, name, language, browser, checks)
    if not wanted:
        checks.group = ""
        unseen = routes.wrong(Visitor.looked_at)
        checks.check("each page of the route table was looked at, or is left out for a reason", not unseen, *unseen)
    if not wanted or "processes" in wanted:
        checks.group = "processes: "
        processes.run(checks)
        checks.group = ""
    if not wanted:
        cut_the_power(checks)
        launch_many(checks)
    return checks.summarize()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
