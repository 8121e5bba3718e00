"""The mutants: each takes one check out of one policy. What follows is all there is to them, a list of small rewritings."""
import re
from pathlib import Path

# (what it does, what it looks for, what takes its place)
REWRITINGS = [
    ("a guard that throws is gone", r"^[ \t]*guard [^\n{]+ else \{ throw [^\n]*\}\n", ""),
    ("a condition that throws is gone", r"^[ \t]*if [^\n{]+ \{ throw [^\n]*\}\n", ""),
    ("a check called first is gone", r"^[ \t]*(?:try checkAuthor\(\)|_ = try keep\(holder\))\n", ""),
    ("a role asked for is held by all", r"viewer\.holds\([^)]*\)", "true"),
    ("a role asked for is held by all", r"!viewer\.roles\.isDisjoint\(with: [\w.]+\)", "true"),
    ("a set of roles holds them all", r"(?<=Set<Role> = )\[[^\]]*\]", "Set(Role.allCases)"),
    ("any organization will do", r"\b[pftc]\.organization_id = \\\(viewer\.organization\)", "1 = 1"),
    ("any standing will do", r"f\.status IN \([^)]*\)", "1 = 1"),
    ("outsiders are insiders", r"NOT (?:reader|v)\.is_external", "1 = 1"),
    ("those who left are here", r"\(p\.left_on IS NULL OR p\.left_on >= \\\(today\)\)", "1 = 1"),
    ("closed teams are open", r"\(t\.closed_on IS NULL OR t\.closed_on >= \\\(today\)\)", "1 = 1"),
    ("everybody reports to everybody", r"p\.id IN \(\\\(ReportingLine\.everybodyUnder\([^)]*\)\)\)", "1 = 1"),
    ("a coach is inside", r"\\\(isInside\)", "1 = 1"),
    ("nothing becomes everything", r'"1 = 0"', '"1 = 1"'),
    ("a place for some is for all who are signed in", r"Route\.Entry\.roles\([^\n]*\)$", "Route.Entry.signedIn"),
]


class Mutant:
    def __init__(self, path, text, what, match, replacement):
        self.path, self.text, self.what = path, text, what
        self.start, self.end, self.replacement = match.start(), match.end(), replacement
        self.line = text.count("\n", 0, match.start() + len(match.group()) - len(match.group().lstrip())) + 1
        self.taken = " ".join(match.group().split())

    def mutated(self):
        return self.text[:self.start] + self.replacement + self.text[self.end:]

    def __str__(self):
        return f"{self.path}:{self.line}: {self.what}: {self.taken[:110]}"


def policies(root):
    """Where rights are decided: the policies, and the entries of the route tables."""
    names = [path for path in sorted((root / "Sources").rglob("*.swift")) if re.fullmatch(r"(\w*Policy|\w*Routes)\.swift", path.name)]
    return [path.relative_to(root) for path in names]


def mutants(root):
    found = []
    for path in policies(root):
        text = Path(root / path).read_text(encoding="utf-8")
        for what, pattern, replacement in REWRITINGS:
            found += [Mutant(path, text, what, match, replacement) for match in re.finditer(pattern, text, re.MULTILINE)]
    return found
