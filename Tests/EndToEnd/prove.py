"""The long proofs: every page, every language, theme and width. Writes a dated report in docs/proofs/."""
import datetime
import platform
import subprocess
import sys
import time

import tour
from browser import chromium
from palier import ROOT, Site


def report(rows, problems, version, seconds):
    """The report's text: what was looked at, how often, and what was found."""
    today = datetime.date.today().isoformat()
    lines = [
        f"# Accessibility of every page, {today}", "",
        f"`bin/prove`, {seconds:.0f} s, {version} on {platform.system()} {platform.machine()}, commit {commit()}.", "",
        "Each page of the demonstration, as each of its people and as nobody, checked with axe (WCAG 2.0, 2.1 and 2.2, levels A and AA) and with our own rules",
        "(one title, one h1, landmarks, no inline style or script, no sideways scrolling, nothing refused by the content policy).", "",
        "| Language | Theme | Width | Pages | Problems |", "| --- | --- | ---: | ---: | ---: |",
    ]
    lines += [f"| {language} | {theme} | {width} | {count} | {found} |" for (language, theme, width), (count, found) in rows.items()]
    lines += ["", f"Pages looked at: {sum(count for count, _ in rows.values())}. Problems: {len(problems)}.", ""]
    if problems:
        lines += ["## Problems", ""] + [f"- {problem}" for problem in problems] + [""]
    return "\n".join(lines)


def commit():
    answer = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    return answer.stdout.strip() or "unknown"


def main():
    rows, problems, started = {}, [], time.monotonic()
    with Site("demo", patience=180) as site, chromium() as browser:
        version = f"Chromium {browser.version}"
        for sight, account, visitor, pattern, status in tour.walk(site, browser, tour.FULL + tour.NARROWEST):
            found = visitor.problems() + ([f"answered {status}"] if status >= 400 else [])
            count, before = rows.get(sight, (0, 0))
            rows[sight] = (count + 1, before + len(found))
            where = f"{', '.join(map(str, sight))}, {tour.name(account)}, `{pattern}`"
            problems += [f"{where}: {problem}" for problem in found]
            for problem in found:
                print(f"{where}: {problem}", flush=True)
    folder = ROOT / "docs/proofs"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{datetime.date.today().isoformat()}-accessibility.md"
    path.write_text(report(rows, problems, version, time.monotonic() - started))
    print(f"{sum(count for count, _ in rows.values())} pages, {len(problems)} problems: {path.relative_to(ROOT)}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
