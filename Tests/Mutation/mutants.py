"""The mutants: each takes one check out of one feature. What follows is all there is to them, a list of small rewritings."""
import re
from pathlib import Path

POLICIES = r"(\w*Policy|\w*Routes)\.swift"
# Where a predicate, a date or a moment decides who reads what.
RULES = r"(\w*Policy|Visibility|FormGate|Line|[\w+]*Queries|EntryReading|\w+Overview)\.swift"

# Where the last day of a role or of a reporting line takes a right away; elsewhere it only says who is shown where.
RELATIONS = r"(\w*Policy|Line|Bearer\+Queries|Account\+Queries|ReportingLine\+Queries)\.swift"

# (what it does, in which files, what it looks for, what takes its place)
REWRITINGS = [
    ("a guard that throws is gone", POLICIES, r"^[ \t]*guard [^\n{]+ else \{ throw [^\n]*\}\n", ""),
    ("a condition that throws is gone", POLICIES, r"^[ \t]*if [^\n{]+ \{ throw [^\n]*\}\n", ""),
    ("a check called first is gone", POLICIES, r"^[ \t]*(?:try check\w+\([^)\n]*\)|_ = try keep\(holder\))\n", ""),
    ("a role asked for is held by all", POLICIES, r"viewer\.holds\([^)]*\)", "true"),
    ("a role asked for is held by all", POLICIES, r"!viewer\.roles\.isDisjoint\(with: [\w.]+\)", "true"),
    ("a set of roles holds them all", POLICIES, r"(?<=Set<Role> = )\[[^\]]*\]", "Set(Role.allCases)"),
    ("a place for some is for all who are signed in", POLICIES, r"Route\.Entry\.roles\([^\n]*\)$", "Route.Entry.signedIn"),
    ("a place for some is for all who are signed in", POLICIES, r"(?<=for: )\.roles\(\[[^\]]*\]\)", ".signedIn"),
    ("somebody else is the one", POLICIES, r"\b(?:item|contribution|nomination)\.author == viewer\.person", "true"),
    ("somebody else is the one", POLICIES, r"\breview\.subject == viewer\.person", "true"),
    ("any organization will do", RULES, r"\b[a-z]+\.organization_id = \\\(viewer\.organization\)", "1 = 1"),
    ("anybody's will do", RULES, r"\b[a-z]+\.[a-z]+_id = \\\(viewer\.person\)", "1 = 1"),
    ("any standing will do", POLICIES, r"f\.status IN \([^)]*\)", "1 = 1"),
    ("outsiders are insiders", POLICIES, r"NOT (?:reader|v|p)\.is_external", "1 = 1"),
    ("those who left are here", POLICIES, r"\(p\.left_on IS NULL OR p\.left_on >= \\\(today\)\)", "1 = 1"),
    ("closed teams are open", POLICIES, r"\(t\.closed_on IS NULL OR t\.closed_on >= \\\(today\)\)", "1 = 1"),
    ("everybody reports to everybody", POLICIES, r"p\.id IN \(\\\(ReportingLine\.everybodyUnder\([^)]*\)\)\)", "1 = 1"),
    ("everybody is the manager", RULES, r"\\\(Line\.manages\([^\n]*?on: today\)\)", "1 = 1"),
    ("a relation has no last day", RELATIONS, r"\b[a-z]+\.from_on <= \S+\s+AND \([a-z]+\.to_on IS NULL OR [a-z]+\.to_on >= [^\s)]+\)?\)", "1 = 1"),
    ("a coach is inside", POLICIES, r"\\\(isInside\)", "1 = 1"),
    ("nothing becomes everything", POLICIES, r'"\(?1 = 0\)?"(?!\) \{)', '"(1 = 1)"'),
    ("a piece is shown from the beginning", r"Visibility\.swift", r"(?<=\w: )\.(?:whenShared|whenSent|afterCollection|whileNominating)\b(?=[,\]])", ".always"),
]


class Mutant:
    def __init__(self, path, text, what, match, replacement):
        self.path, self.text, self.what = path, text, what
        self.start, self.end, self.replacement = match.start(), match.end(), replacement
        self.line = text.count("\n", 0, match.start() + len(match.group()) - len(match.group().lstrip())) + 1
        self.taken = " ".join(match.group().split())

    def mutated(self):
        return self.text[:self.start] + self.replacement + self.text[self.end:]

    @property
    def feature(self):
        return self.path.parts[1]

    def __str__(self):
        return f"{self.path}:{self.line}: {self.what}: {self.taken[:110]}"


def sources(root):
    """The features' own files: the rest guards nothing of its own."""
    places = [path.relative_to(root) for path in sorted((root / "Sources").rglob("*.swift"))]
    return [place for place in places if (root / "Sources" / place.parts[1] / "Policy.swift").is_file()]


def mutants(root):
    found = []
    for path in sources(root):
        text = Path(root / path).read_text(encoding="utf-8")
        for what, files, pattern, replacement in REWRITINGS:
            if re.fullmatch(files, path.name):
                found += [Mutant(path, text, what, match, replacement) for match in re.finditer(pattern, text, re.MULTILINE)]
    return found
