"""Takes one check after the other out of the features and asks whether the rights of everybody notice.

A mutant that survives is a check no test would miss. It works in a copy of the project with a build folder of its own, in var/mutants;
the first build there is long, each of the others builds only what a mutant changes. The rows of the mutant's own feature are asked first,
and all of them when those notice nothing. Nothing is compared on PostgreSQL, whose own walls would hide a check that is gone.

    bin/prove mutants                          all of them
    bin/prove mutants --sample 20 --seed 7     twenty of them, the same for the same seed
    bin/prove mutants --only 3,17              some of them, by number
    bin/prove mutants --list                   what they are
    bin/prove mutants --check                  whether each rewriting still finds something to rewrite; builds nothing
"""
import argparse
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

from mutants import REWRITINGS, mutants, sources

ROOT = Path(__file__).resolve().parents[2]
TESTS = ".build/debug/palierPackageTests.xctest"
FILTER = "RightsMatrixTests|ExistenceTests|FieldLeakTests"
# The first words of a feature's routes, where they are not its name.
ROUTES = {"People": "door,people,teams,crafts,roles,relations"}


def copy(tree):
    """The files as they stand, those not yet committed too."""
    tree.mkdir(parents=True, exist_ok=True)
    listed = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True).stdout
    names = [name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()]
    if (ROOT / "Package.resolved").is_file():
        names.append("Package.resolved")
    for name in names:
        target = tree / name
        if not target.is_file() or target.read_bytes() != (ROOT / name).read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target)


def build(tree, swift):
    return subprocess.run([*swift, "build", "--build-tests"], cwd=tree, capture_output=True, text=True)


def notices(tree, routes=None):
    """Whether the tests fail: None when they say nothing."""
    environment = {**os.environ, "PALIER_TEST_ENGINES": "sqlite", "PALIER_RIGHTS_ROUTES": routes or ""}
    command = [str(tree / TESTS), "--testing-library", "swift-testing", "--filter", FILTER]
    answer = subprocess.run(command, cwd=tree, capture_output=True, text=True, env=environment)
    said = answer.stdout + answer.stderr
    if "Test run with 0 tests" in said or "Test run with" not in said:
        # A trap ends the run without a summary: that is noticed too.
        return True if answer.returncode < 0 else None
    return answer.returncode != 0


def fate(mutant, tree, swift):
    path = tree / mutant.path
    path.write_text(mutant.mutated(), encoding="utf-8")
    try:
        if build(tree, swift).returncode != 0:
            return "does not compile"
        seen = notices(tree, ROUTES.get(mutant.feature, mutant.feature.lower()))
        if not seen:
            seen = notices(tree)
        return "killed" if seen else "not judged" if seen is None else "SURVIVED"
    finally:
        path.write_text(mutant.text, encoding="utf-8")


def chosen(arguments, everything):
    numbered = list(enumerate(everything, 1))
    if arguments.only:
        wanted = {int(number) for number in arguments.only.split(",")}
        return [pair for pair in numbered if pair[0] in wanted]
    if arguments.sample:
        return sorted(random.Random(arguments.seed).sample(numbered, min(arguments.sample, len(numbered))), key=lambda pair: pair[0])
    return numbered


def check():
    """What the program rests on: each rewriting finds a place and changes it, each feature has mutants, none is the same as another."""
    found, problems = mutants(ROOT), []
    for what, files, pattern, _ in REWRITINGS:
        texts = [(ROOT / path).read_text(encoding="utf-8") for path in sources(ROOT) if re.fullmatch(files, path.name)]
        if not any(re.search(pattern, text, re.MULTILINE) for text in texts):
            problems.append(f"nothing is left to rewrite: {what}: {pattern}")
    problems += [f"changes nothing: {mutant}" for mutant in found if mutant.mutated() == mutant.text]
    if len({(mutant.path, mutant.mutated()) for mutant in found}) != len(found):
        problems.append("two mutants are the same")
    guarded = {mutant.path for mutant in found}
    problems += [f"no mutant: {path}" for path in sources(ROOT) if path.name == "Policy.swift" and path not in guarded]
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"mutants: {len(found)} in {len(guarded)} files, {len(REWRITINGS)} rewritings, {len(problems)} problems")
    return 1 if problems else 0


def run(arguments, tree, swift):
    """One line for each mutant, then what survived, then the sum."""
    everything, fates = mutants(tree), {}
    wanted = chosen(arguments, everything)
    deadline = time.monotonic() + 60 * arguments.minutes if arguments.minutes else None
    for number, mutant in wanted:
        if deadline and time.monotonic() > deadline:
            break
        started = time.monotonic()
        verdict = fate(mutant, tree, swift)
        fates.setdefault(verdict, []).append((number, mutant))
        print(f"{number:3} {verdict}, {time.monotonic() - started:.0f} s: {mutant}", flush=True)
    for verdict in ("SURVIVED", "not judged"):
        for number, mutant in fates.get(verdict, []):
            print(f"{verdict}: {number} {mutant}")
    done = sum(map(len, fates.values()))
    print(f"{done} of {len(everything)} run: " + ", ".join(f"{len(found)} {verdict}" for verdict, found in sorted(fates.items())))
    return 1 if {"SURVIVED", "not judged"} & set(fates) else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="only say what the mutants are")
    parser.add_argument("--check", action="store_true", help="only check the list itself")
    parser.add_argument("--only", help="numbers, separated by commas")
    parser.add_argument("--sample", type=int, help="how many, drawn at random")
    parser.add_argument("--seed", type=int, default=1, help="which draw")
    parser.add_argument("--minutes", type=float, help="begin no mutant after these")
    parser.add_argument("--tree", type=Path, default=ROOT / "var/mutants", help="where to work")
    parser.add_argument("--here", action="store_true", help="work in the project itself; every file is put back")
    parser.add_argument("--swift", default="swift", help="the command to build with")
    arguments = parser.parse_args()
    if arguments.check:
        return check()
    if arguments.list:
        for number, mutant in enumerate(mutants(ROOT), 1):
            print(f"{number:3} {mutant}")
        return 0
    tree = ROOT if arguments.here else arguments.tree.resolve()
    if not arguments.here:
        copy(tree)
    swift = shlex.split(arguments.swift)
    if build(tree, swift).returncode != 0 or notices(tree) is not False:
        print("the project as it stands does not build, or its rights are already wrong", file=sys.stderr)
        return 2
    return run(arguments, tree, swift)


if __name__ == "__main__":
    sys.exit(main())
