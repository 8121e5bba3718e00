"""Says in a few lines how a run of the tests went: `summary.py <log of swift test> <its exit code> <log of the browser> <its exit code>`."""
import pathlib
import re
import sys

# ✔ Test "A sentence" with 2 test cases passed after 0.012 seconds.
NAME = r'\bTest (?P<name>".*"|\w+\([^)]*\))'
ENDED = re.compile(NAME + r"(?: with \d+ test cases?)? (?P<end>passed|failed) after (?P<seconds>[\d.]+) seconds")
SKIPPED = re.compile(NAME + r" skipped\b")
# ✘ Test "A sentence" recorded an issue with 1 argument engine → .sqlite at File.swift:12:3: Expectation failed: what was wrong
ISSUE = re.compile(NAME + r" recorded an issue (?:with \d+ arguments? (?P<arguments>.*?) )?at (?P<what>.*)")
RUN = re.compile(r"\bTest run with \d+ tests?\b.*")
PASSED_OVER = re.compile(r"^SKIP (.*)$", re.MULTILINE)
CHECKS = re.compile(r"^(?P<passed>\d+) passed, (?P<failed>\d+) failed$", re.MULTILINE)


def swift_tests(log):
    """The tests that ended, as (seconds, name, whether it passed), and those that were skipped."""
    ended, skipped = [], []
    for line in log.splitlines():
        if found := ENDED.search(line):
            ended.append((float(found["seconds"]), found["name"], found["end"] == "passed"))
        elif found := SKIPPED.search(line):
            skipped.append(found["name"])
    return ended, skipped


def issues(log, name):
    """What was wrong in a test, each once, with its arguments: the log of a long run is often cut to its end."""
    told = []
    for line in log.splitlines():
        found = ISSUE.search(line)
        if found and found["name"] == name:
            told.append(f"    {found['arguments'] or ''} {found['what']}"[:1000])
    return list(dict.fromkeys(told))[:10]


def summary(swift_log, swift_code, browser_log, browser_code):
    """The lines to print, and whether everything is well."""
    ended, skipped = swift_tests(swift_log)
    passed = sum(1 for _, _, fine in ended if fine)
    failed = len(ended) - passed
    lines = ["", "Slowest tests"] + [f"  {seconds:8.3f} s  {name}" for seconds, name, _ in sorted(ended, reverse=True)[:10]]
    broken = [name for _, name, fine in ended if not fine]
    if broken:
        lines += ["", "Failed"]
        for name in dict.fromkeys(broken):
            lines += [f"  {name}", *issues(swift_log, name)]
    skipped += PASSED_OVER.findall(browser_log)
    if skipped:
        lines += ["", "Skipped"] + [f"  {name}" for name in skipped]
    runs = RUN.findall(swift_log)
    lines += [""] + (runs or ["swift test ended without a summary"])
    if (swift_code != 0 or not runs) and failed == 0:
        failed += 1
    checks = list(CHECKS.finditer(browser_log))
    if checks:
        passed += int(checks[-1]["passed"])
        failed += int(checks[-1]["failed"])
        lines.append("Browser: " + checks[-1].group())
    else:
        lines.append("Browser: ended without a summary")
    if not checks or (browser_code != 0 and int(checks[-1]["failed"]) == 0):
        failed += 1
    return lines + [f"{passed} passed, {failed} failed"], failed == 0


def main(swift_log, swift_code, browser_log, browser_code):
    texts = [pathlib.Path(name).read_text(errors="replace") for name in (swift_log, browser_log)]
    lines, fine = summary(texts[0], int(swift_code), texts[1], int(browser_code))
    print("\n".join(lines))
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
