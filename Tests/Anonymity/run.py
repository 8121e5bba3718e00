"""Plays the swap game with the program as it is built and writes a dated report in docs/proofs/.

python3 Tests/Anonymity/run.py PROGRAM [--rounds N] [--seed S] [--leak-rounds M]
"""
import argparse
import datetime
import json
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--rounds", type=int, default=1000)
    arguments.add_argument("--seed", type=int, default=2026)
    arguments.add_argument("--leak-rounds", type=int)
    given = arguments.parse_args()
    options = ["--rounds", str(given.rounds), "--seed", str(given.seed)]
    if given.leak_rounds is not None:
        options += ["--leak-rounds", str(given.leak_rounds)]
    started = time.monotonic()
    played = subprocess.run([given.program, "verify", "anonymity", *options, "--format", "json"], stdout=subprocess.PIPE, text=True)
    try:
        report = json.loads(played.stdout)
    except json.JSONDecodeError:
        sys.exit(f"the game did not end: exit code {played.returncode}")
    minutes = (time.monotonic() - started) / 60
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout.strip()
    today = datetime.date.today().isoformat()
    path = ROOT / "docs" / "proofs" / f"{today}-anonymity.md"
    path.write_text(page(report, options, commit, today, minutes))
    print(path.relative_to(ROOT))
    sys.exit(played.returncode)


def page(report, options, commit, today, minutes):
    bound = report["upper95"]
    few = "" if report["rounds"] >= 1000 else " Fewer than 1,000 rounds cannot bound the advantage under .05."
    believed = report["trusted"]
    lines = [
        f"# The swap game, {today}",
        "",
        f"`palier verify anonymity {' '.join(options)}`, commit {commit}, SQLite, {minutes:.0f} minutes. What is played, who attacks with what, and what is not",
        "proven stands in [docs/operations/anonymity.md](../operations/anonymity.md).",
        "",
        "| Measure | Value | Promised |",
        "| --- | ---: | ---: |",
        f"| rounds | {report['rounds']} | |",
        f"| advantage, success - 1/2 | {report['advantage']:.3f} | |",
        f"| upper end of the exact 95 % interval (Clopper and Pearson, 1934) | **{bound:.3f}** | < .05 |",
        f"| answers of few people that published tables give away | {report['determined']} | 0 |",
        "",
        "Nothing was believed." if not believed else "What the attacker believed: " + ", ".join(f"`{place}`" for place in believed) + ".",
        few.strip(),
        "",
        "| Planted leak | Advantage of the same attacker | Promised |",
        "| --- | ---: | ---: |",
    ]
    lines += [f"| {leak['name'].replace('_', ' ')} | {leak['advantage']:.3f} | > .45 |" for leak in report["leaks"]]
    return "\n".join(line for index, line in enumerate(lines) if line or index == 0 or lines[index - 1]) + "\n"


main()
