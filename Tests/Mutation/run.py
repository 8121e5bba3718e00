"""Takes one check after the other out of the policies and asks whether the rights of everybody notice.

A mutant that survives is a check no test would miss. It works in a copy of the project with a build folder of its own, in var/mutants;
the first build there is long. Nothing is compared on PostgreSQL, whose own walls would hide a check that is gone.

    python3 Tests/Mutation/run.py                    all of them
    python3 Tests/Mutation/run.py --only 3,17        some of them, by number
    python3 Tests/Mutation/run.py --list             what they are
"""
import argparse
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

from mutants import mutants

ROOT = Path(__file__).resolve().parents[2]
FILTER = "RightsMatrixTests|ExistenceTests"


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


def notices(tree, swift):
    """Whether the tests fail: None when they say nothing."""
    environment = {**os.environ, "PALIER_TEST_ENGINES": "sqlite"}
    command = [*swift, "test", "--skip-build", "--filter", FILTER]
    answer = subprocess.run(command, cwd=tree, capture_output=True, text=True, env=environment)
    said = answer.stdout + answer.stderr
    if "Test run with 0 tests" in said or "Test run with" not in said:
        return None
    return answer.returncode != 0


def fate(mutant, tree, swift):
    path = tree / mutant.path
    path.write_text(mutant.mutated(), encoding="utf-8")
    try:
        if build(tree, swift).returncode != 0:
            return "does not compile"
        seen = notices(tree, swift)
        return "killed" if seen else "not judged" if seen is None else "SURVIVED"
    finally:
        path.write_text(mutant.text, encoding="utf-8")


def chosen(arguments, everything):
    if not arguments.only:
        return list(enumerate(everything, 1))
    wanted = {int(number) for number in arguments.only.split(",")}
    return [(number, mutant) for number, mutant in enumerate(everything, 1) if number in wanted]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="only say what the mutants are")
    parser.add_argument("--only", help="numbers, separated by commas")
    parser.add_argument("--tree", type=Path, default=ROOT / "var/mutants", help="where to work")
    parser.add_argument("--here", action="store_true", help="work in the project itself; every file is put back")
    parser.add_argument("--swift", default="swift", help="the command to build and test with")
    arguments = parser.parse_args()
    tree = ROOT if arguments.here else arguments.tree
    if arguments.list:
        for number, mutant in enumerate(mutants(ROOT), 1):
            print(f"{number:3} {mutant}")
        return 0
    if not arguments.here:
        copy(tree)
    swift = shlex.split(arguments.swift)
    if build(tree, swift).returncode != 0 or notices(tree, swift) is not False:
        print("the project as it stands does not build, or its rights are already wrong", file=sys.stderr)
        return 2
    fates = {}
    for number, mutant in chosen(arguments, mutants(tree)):
        started = time.monotonic()
        verdict = fate(mutant, tree, swift)
        fates.setdefault(verdict, []).append(mutant)
        print(f"{number:3} {verdict}, {time.monotonic() - started:.0f} s: {mutant}", flush=True)
    print(", ".join(f"{len(found)} {verdict}" for verdict, found in sorted(fates.items())))
    return 1 if {"SURVIVED", "not judged"} & set(fates) else 0


if __name__ == "__main__":
    sys.exit(main())
