"""Takes one check after the other out of the features and asks whether the rights of everybody notice.

A mutant that survives is a check no test would miss. All mutants are built once, optimized, in a copy of the project with a build folder of
its own (var/mutants, long the first time), each asleep until its number is called. The rows of the mutant's own feature are asked first,
and everything when those notice nothing; the first wrong answer ends a trial. Nothing is compared on PostgreSQL, whose own walls would
hide a check that is gone.

    bin/prove mutants                          all of them; the report is docs/proofs/<date>-mutants.md
    bin/prove mutants --resume                 all but those an earlier run has killed: each verdict is kept in var/mutants.jsonl
    bin/prove mutants --sample 20 --seed 7     twenty of them, the same for the same seed
    bin/prove mutants --only 3,17              some of them, by number
    bin/prove mutants --quick                  all but everything, which takes minutes a mutant: what the rest does not notice is not judged
    bin/prove mutants --list                   what they are
    bin/prove mutants --check                  whether each rewriting still finds something to rewrite; builds nothing
"""
import argparse
import os
import random
import re
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import report
from implied import BINDING, IMPLIED, reason
from mutants import REWRITINGS, SWITCH, mutants, sources, switched
from record import Record, commit

ROOT = Path(__file__).resolve().parents[2]
# Optimized: hundreds of runs are asked of one build.
BUILD = ["swift", "build", "-c", "release", "-Xswiftc", "-enable-testing", "--build-tests"]
TESTS = ".build/release/palierPackageTests.xctest"
# What is asked, a cell of the table first, and whether only of the mutant's own feature. What is allowed takes longest and is asked last.
SHORT = "PermitTests|SightTests|SecondWallTests|EntryTests|DirectoryListsTests|RightsListsTests|ExistenceTests"
QUESTIONS = [
    ("the rows of its feature, read or refused", "RightsMatrixTests/(reading|refusing)", True),
    ("permits, entries and lists", SHORT, True),
    ("the rows of its feature, allowed", "RightsMatrixTests/allowing", True),
    ("everything", f"{SHORT}|RightsMatrixTests", False),
]
# The first words of a feature's routes, where they are not its name.
ROUTES = {"People": "door,people,teams,crafts,roles,relations", "Pay": "pay,progression"}
# What looks like a check in a policy.
CHECK = re.compile(r"guard |throw |holds\(|contains\(|&&|\|\||EXISTS|WHERE")
# How the tests end at their first wrong answer.
STOPPED = 3


def contents():
    """The files as they stand, those not yet committed too, with every mutant in them."""
    listed = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True).stdout
    names = [name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()] + ["Package.resolved"]
    files = {name: (ROOT / name).read_bytes() for name in names if (ROOT / name).is_file()}
    by_file = {}
    for mutant in mutants(ROOT):
        by_file.setdefault(mutant.path, []).append(mutant)
    for path, of_file in by_file.items():
        files[str(path)] = switched((ROOT / path).read_text(encoding="utf-8"), of_file).encode()
    files["Sources/Kernel/Mutant.swift"] = SWITCH.encode()
    return files


def lay_out(tree):
    """Only what differs is written, so that only that is built again."""
    files = contents()
    for name, content in files.items():
        target = tree / name
        if not target.is_file() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    (tree / "COMMIT").write_text(commit(ROOT), encoding="utf-8")
    for folder in ("Sources", "Tests"):
        for path in (tree / folder).rglob("*.swift"):
            if str(path.relative_to(tree)) not in files:
                path.unlink()


class Trial:
    """The built copy, asked with one mutant awake at a time."""

    def __init__(self, tree, within, is_quick=False):
        self.tree, self.within, self.is_quick = tree, within, is_quick

    def build(self):
        return subprocess.run([*self.within, *BUILD], cwd=self.tree, capture_output=True, text=True)

    def finding(self, number, tests, routes=""):
        """The first wrong answer, empty when there is none; None when the tests say nothing."""
        settings = {"PALIER_TEST_ENGINES": "sqlite", "PALIER_RIGHTS_ROUTES": routes, "PALIER_RIGHTS_STOP": "1", "PALIER_MUTANT": str(number)}
        command = [*self.within, TESTS, "--testing-library", "swift-testing", "--filter", tests]
        answer = subprocess.run(command, cwd=self.tree, capture_output=True, text=True, env={**os.environ, **settings})
        said = answer.stdout + answer.stderr
        if answer.returncode == STOPPED:
            return re.search(r"first wrong: (.*)", said).group(1)
        if "Test run with 0 tests" in said or "Test run with" not in said:
            # A trap ends the run without a summary: that is noticed too.
            return f"the tests ended with {answer.returncode}" if answer.returncode not in (0, 1) else None
        if answer.returncode == 0:
            return ""
        issue = re.search(r"recorded an issue.*", said)
        return issue.group() if issue else f"the tests ended with {answer.returncode}"

    def fate(self, mutant):
        """A verdict, who noticed, and what they said."""
        routes = ROUTES.get(mutant.feature, mutant.feature.lower())
        for who, tests, is_own in QUESTIONS:
            if self.is_quick and who == "everything":
                return "not judged", "", "its own feature's rows did not notice"
            found = self.finding(mutant.number, tests, routes if is_own else "")
            if found:
                return "killed", who, found
            if found is None:
                return "not judged", "", "the tests said nothing"
        why = reason(mutant)
        return ("implied", "", why) if why else ("SURVIVED", "", "")


def chosen(arguments, everything):
    if arguments.only:
        wanted = {int(number) for number in arguments.only.split(",")}
        return [mutant for mutant in everything if mutant.number in wanted]
    if arguments.sample:
        return random.Random(arguments.seed).sample(everything, min(arguments.sample, len(everything)))
    return everything


def check():
    """What the program rests on: each rewriting finds a place and changes it, each feature has mutants, none is the same as another."""
    found, problems = mutants(ROOT), []
    for what, files, pattern, _ in REWRITINGS:
        texts = [(ROOT / path).read_text(encoding="utf-8") for path in sources(ROOT) if re.fullmatch(files, path.name)]
        if not any(re.search(pattern, text, re.MULTILINE) for text in texts):
            problems.append(f"nothing is left to rewrite: {what}: {pattern}")
    for path in {mutant.path for mutant in found}:
        of_file = [mutant for mutant in found if mutant.path == path]
        text = switched((ROOT / path).read_text(encoding="utf-8"), of_file)
        problems += [f"not in its file: {mutant}" for mutant in of_file if not re.search(rf"(isMutant|mutated)\({mutant.number}\b", text)]
    if len({(mutant.path, mutant.start, mutant.end) for mutant in found}) != len(found):
        problems.append("two mutants are the same")
    guarded = {mutant.path for mutant in found}
    problems += [f"no mutant: {path}" for path in sources(ROOT) if path.name == "Policy.swift" and path not in guarded]
    problems += [f"implies nothing any more: {place}: {words}" for place, words, _ in IMPLIED
                 if sum(reason(mutant) is not None and place == str(mutant.path) and words in mutant.words for mutant in found) != 1]
    problems += unread(found)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"mutants: {len(found)} in {len(guarded)} files, {len(REWRITINGS)} rewritings, {len(problems)} problems")
    return 1 if problems else 0


def unread(found):
    """The lines of policies that look like a check and have no mutant, but for those that are said to have none."""
    lines = []
    for path in sources(ROOT):
        if not path.name.endswith("Policy.swift"):
            continue
        text, place = (ROOT / path).read_text(encoding="utf-8"), 0
        for line in text.splitlines(keepends=True):
            start, place = place, place + len(line)
            covered = any(mutant.path == path and mutant.start < place and mutant.end > start for mutant in found)
            if CHECK.search(line) and not line.lstrip().startswith("///") and not covered:
                lines.append((str(path), line.strip()))
    said = [(place, words) for place, words, _ in BINDING]
    return ([f"a check without a mutant: {path}: {words}" for path, words in lines if (path, words) not in said]
            + [f"has a mutant, or is gone: {path}: {words}" for path, words in said if (path, words) not in lines])


def run(wanted, trial, record, minutes, jobs):
    """One line for each mutant, and its verdict kept at once."""
    deadline = time.monotonic() + 60 * minutes if minutes else None

    def ask(mutant):
        if deadline and time.monotonic() > deadline:
            return
        started = time.monotonic()
        verdict, who, because = trial.fate(mutant)
        record.keep(mutant, verdict, who, because, time.monotonic() - started)
        print(f"{mutant.number:3} {verdict}, {time.monotonic() - started:.0f} s: {mutant}\n    {because}", flush=True)

    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(ask, wanted))


def arguments_of(parser):
    parser.add_argument("--list", action="store_true", help="only say what the mutants are")
    parser.add_argument("--check", action="store_true", help="only check the list itself")
    parser.add_argument("--resume", action="store_true", help="not those killed before")
    parser.add_argument("--quick", action="store_true", help="all but everything")
    parser.add_argument("--built", action="store_true", help="as the copy was built and found right before")
    parser.add_argument("--only", help="numbers, separated by commas")
    parser.add_argument("--sample", type=int, help="how many, drawn at random")
    parser.add_argument("--seed", type=int, default=0, help="which draw")
    parser.add_argument("--minutes", type=float, help="begin no mutant after these")
    parser.add_argument("--jobs", type=int, default=1, help="how many at a time")
    parser.add_argument("--tree", type=Path, default=ROOT / "var/mutants", help="where to work; never the project itself")
    parser.add_argument("--within", default="", help="words before each command, such as 'nice -n 19'")
    return parser.parse_args()


def ready(trial):
    """Nothing, or why no mutant can be asked."""
    built = trial.build()
    if built.returncode != 0:
        print("\n".join(line for line in built.stdout.splitlines() if "error:" in line), file=sys.stderr)
        return "the copy does not build: a rewriting does not suit what is written now, or the project itself does not build"
    found = trial.finding(0, SHORT if trial.is_quick else QUESTIONS[-1][1])
    return "" if found == "" else f"the rights are already wrong without any mutant: {found}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments = arguments_of(parser)
    everything = mutants(ROOT)
    if arguments.check:
        return check()
    if arguments.list:
        for mutant in everything:
            print(f"{mutant.number:3} {mutant}")
        return 0
    tree = arguments.tree.resolve()
    if tree == ROOT:
        parser.error("--tree names the project itself, whose files would be rewritten")
    trial = Trial(tree, shlex.split(arguments.within), arguments.quick)
    if not arguments.built:
        lay_out(tree)
    if obstacle := "" if arguments.built else ready(trial):
        print(obstacle, file=sys.stderr)
        return 2
    record = Record(ROOT / "var/mutants.jsonl", (tree / "COMMIT").read_text(encoding="utf-8"), arguments.resume)
    run([mutant for mutant in chosen(arguments, everything) if not record.has_killed(mutant)], trial, record, arguments.minutes, arguments.jobs)
    options = " ".join(f"--{name} {value}" for name in ("only", "sample", "seed", "minutes") if (value := getattr(arguments, name)))
    fates = record.fates(everything)
    path = report.write(ROOT, report.report(options, len(everything), fates, record))
    print(f"{sum(map(len, fates.values()))} of {len(everything)} run: "
          + ", ".join(f"{len(found)} {verdict}" for verdict, found in sorted(fates.items())) + f": {path}")
    return 1 if {"SURVIVED", "not judged"} & set(fates) or len(everything) > sum(map(len, fates.values())) and not options else 0


if __name__ == "__main__":
    sys.exit(main())
