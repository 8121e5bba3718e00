"""The route table as docs/api/routes.md tells it, and which of its pages were looked at in a browser."""
import pathlib
import re

from palier import ROOT

LIST = ROOT / "docs/api/routes.md"
# What no browser of these checks looks at, each with its reason: reviewed by hand.
LEFT_OUT = pathlib.Path(__file__).resolve().parent / "unseen.tsv"
ROW = re.compile(r"^\| (GET|POST) \| `([^`]+)` \| (\S+) \|", re.MULTILINE)


def table():
    """(method, pattern as segments, name) of each route; where two take one address, the more literal first."""
    rows = [(method, pattern.split("/"), name) for method, pattern, name in ROW.findall(LIST.read_text())]
    return sorted(rows, key=lambda row: [segment.startswith(":") for segment in row[1]])


def named(method, path, rows):
    segments = path.split("/")
    for verb, pattern, name in rows:
        if verb == method and len(pattern) == len(segments) and all(a.startswith(":") or a == b for a, b in zip(pattern, segments)):
            return name
    return None


def left_out():
    lines = [line.split("\t") for line in LEFT_OUT.read_text().splitlines() if line and not line.startswith("#")]
    return {name: reason for name, reason in lines}


def wrong(looked_at):
    """What is wrong with the pages looked at in a whole run, as lines: `looked_at` holds methods and paths."""
    rows, listed = table(), left_out()
    seen = {named(method, path, rows) for method, path in looked_at}
    pages = {name for method, _, name in rows if method == "GET"}
    return ([f"{name} was never looked at: lead a journey there and check the page, or say why not in unseen.tsv" for name in sorted(pages - seen - listed.keys())]
            + [f"{name} was looked at: take it out of unseen.tsv" for name in sorted(seen & listed.keys())]
            + [f"{name} of unseen.tsv is no page" for name in sorted(listed.keys() - pages)])
