"""The mutants: each takes one check out of one feature, when the program is told its number. What follows is all there is to them."""
import re
from pathlib import Path

POLICIES = r"(\w*Policy|\w*Routes)\.swift"
# Where a predicate, a date or a moment decides who reads what.
RULES = r"(\w*Policy|Visibility|FormGate|Line|[\w+]*Queries|EntryReading|\w+Overview)\.swift"
# Where the last day of a role or of a reporting line takes a right away; elsewhere it only says who is shown where.
RELATIONS = r"(\w*Policy|Line|Bearer\+Queries|Account\+Queries|ReportingLine\+Queries)\.swift"

# What is written around a match; # is the mutant's number.
SKIPPED = ("if !isMutant(#) { ", " }")
TRUE = ("(isMutant(#) || ", ")")
ANY_ROW = (r'\(mutated(#, "', '"))')
ANY_QUERY = (r"\(mutated(#, ", "))")

# (what it does, in which files, what it looks for, what is written around it)
REWRITINGS = [
    ("a guard that throws is gone", POLICIES, r"guard (?![^\n{]*\blet\b)[^\n{]+ else \{ throw [^\n]*\}(?=\n)", SKIPPED),
    ("a condition that throws is gone", POLICIES, r"(?<=^        )if (?![^\n{]*\blet\b)[^\n{]+ \{ throw [^\n]*\}(?=\n)", SKIPPED),
    ("a guard that throws is gone", POLICIES, r"guard (?![^\n{]*\blet\b)[^\n]*\{ \$0[^\n]+ else \{ throw [^\n]*\}(?=\n)", SKIPPED),
    ("a guard that throws is gone", POLICIES, r"guard (?![^\n{]*\blet\b)[^\n{]+ else \{\n\s+throw [^\n]*\n\s+\}(?=\n)", SKIPPED),
    ("a condition that throws is gone", POLICIES, r"(?<=^        )if let \w+ = [^\n{]+ \{ throw [^\n]*\}(?=\n)", SKIPPED),
    ("an obstacle is gone", POLICIES, r"(?<=^        )if [^\n{]+ \{ return (?:\w+Words\.\w+|false) \}(?=\n)", SKIPPED),
    ("an obstacle is gone", POLICIES, r"guard (?![^\n{]*\blet\b)[^\n{]+(?:,\n[^\n{]+\n\s+| )else \{ return false \}(?=\n)", SKIPPED),
    ("an obstacle is gone", POLICIES, r"\w+\.forms\.contains \{[^}]*\}", TRUE),
    ("somebody in the line is not", r"OpeningPolicy\.swift", r"(?<=^        )if [^\n{]+ \{ return (?:true|\.opener) \}(?=\n)", SKIPPED),
    ("somebody in the line is not", r"OpeningPolicy\.swift", r"(?<=return try )ReportingLine\.isInLine\([^)]*\)\n\s+\|\| ReportingLine\.isInLine\([^)]*\)",
     ("(!isMutant(#) && (", "))")),
    ("a check called first is gone", POLICIES, r"(?<=^        )(?:try check\w+\([^)\n]*\)|_ = try keep\(holder\))(?=\n)", SKIPPED),
    ("a role asked for is held by all", POLICIES, r"viewer\.holds\([^)]*\)", TRUE),
    ("a role asked for is held by all", POLICIES, r"!viewer\.roles\.isDisjoint\(with: [\w.]+\)", TRUE),
    ("a set of roles holds them all", POLICIES, r"(?<=Set<Role> = )\[[^\]]*\]", ("isMutant(#) ? Set(Role.allCases) : ", "")),
    ("a place for some is for all who are signed in", POLICIES, r"Route\.Entry\.roles\([^\n]*\)$", ("isMutant(#) ? Route.Entry.signedIn : ", "")),
    ("a place for some is for all who are signed in", POLICIES, r"(?<=for: )\.roles\(\[[^\]]*\]\)", ("isMutant(#) ? .signedIn : ", "")),
    ("somebody else is the one", POLICIES, r"\b(?:item|contribution|nomination|claim)\.author == viewer\.person", TRUE),
    ("somebody else is the one", POLICIES, r"\breview\.subject == viewer\.person", TRUE),
    ("somebody else is the one", POLICIES, r"\b(?:review\.)?subject != viewer\.person", TRUE),
    ("somebody else is the one", POLICIES, r"\bActingWriter\.of\([^)]*\)\?\.writer == viewer\.person", TRUE),
    ("anybody is among them", POLICIES, r"(?<=return try )[^\n{]*\.contains\(viewer\.person\)(?=\n)", TRUE),
    ("anybody is among them", POLICIES, r"(?<=^        try )[^\n{]*\.contains\(viewer\.person\)(?=\n)", TRUE),
    ("anybody is among them", POLICIES, r"\bmanagers\.contains\(claim\.author\)", TRUE),
    ("anybody is among them", POLICIES, r"(?<=if try )isManager\(of: review, in: db\)", TRUE),
    ("anybody is among them", POLICIES, r"\bisOwn \|\| [^\n{]*isInLine\([^)]*\)", TRUE),
    ("a piece is shown from the beginning", POLICIES, r"\bVisibility\.of\(cycle\.plan\)\.shows\([^)]*\)", TRUE),
    ("half of a permission is enough", POLICIES, r"\b(?:isAuthor(?:\(item\))?|mayShare\(item\))(?= && )", TRUE),
    ("half of a permission is enough", POLICIES,
     r"(?<= && )(?:!?(?:framework|item)\.[\w.]+(?: == \.?\w+)?|\[[^\]]*\]\.contains\(framework\.status\))(?= [&}])", TRUE),
    ("a part that is somebody else's is one's own", POLICIES, r"\bholders\.held\(by: viewer\.person\)", ("(isMutant(#) ? holders.first : ", ")")),
    ("a token is a session", POLICIES, r"(?<=guard case \.session\(let id\) = )identified\.proof", ("isMutant(#) ? .session(id: viewer.account.uuid) : ", "")),
    ("nobody is somebody", POLICIES, r"\breports > 0", TRUE),
    ("any organization will do", RULES, r"\b[a-z]+\.organization_id = \\\(viewer\.organization\)", ANY_ROW),
    ("anybody's will do", RULES, r"\b[a-z]+\.[a-z]+_id = \\\(viewer\.person\)", ANY_ROW),
    ("any standing will do", POLICIES, r"f\.status IN \('[^)]*\)", ANY_ROW),
    ("outsiders are insiders", POLICIES, r"NOT (?:reader|v|p)\.is_external", ANY_ROW),
    ("those who left are here", POLICIES, r"\(p\.left_on IS NULL OR p\.left_on >= \\\(today\)\)", ANY_ROW),
    ("closed teams are open", POLICIES, r"\(t\.closed_on IS NULL OR t\.closed_on >= \\\(today\)\)", ANY_ROW),
    ("everybody reports to everybody", POLICIES, r"p\.id IN \(\\\(ReportingLine\.everybodyUnder\([^)]*\)\)\)", ANY_ROW),
    ("everybody is the manager", RULES, r"(?<=\\\()Line\.manages\([^\n]*?on: today\)(?=\))", ("mutated(#, ", ")")),
    ("a relation has no last day", RELATIONS, r"\b[a-z]+\.from_on <= \S+\s+AND \([a-z]+\.to_on IS NULL OR [a-z]+\.to_on >= [^\s)]+\)?\)", ANY_ROW),
    ("whoever keeps away reads", POLICIES, r"NOT \\\((?:away|(?:Review|ConflictOfInterest)\.\w+\((?:\"\\\(viewer\.person\)\"|[^()\n])*\))\)", ANY_ROW),
    ("everybody writes in the place of a manager", POLICIES, r"(?<=\\\()ActingWriter\.writes\([^)]*\)(?=\))", ("mutated(#, ", ")")),
    ("everybody is visible", POLICIES, r"(?<=AND \\\()visiblePeople\(\)(?=\))", ("mutated(#, ", ")")),
    ("everybody is the manager", POLICIES, r"(?<=\\\()manages\(\"p\.id\"\)(?=\))", ("mutated(#, ", ")")),
    ("everybody is asked, everybody stands there", POLICIES, r"(?<=\\\()(?:asks|holds)\(viewer\)(?=\))", ("mutated(#, ", ")")),
    ("any craft will do", POLICIES, r"asked\.target_id = \(SELECT own\.craft_id FROM people own WHERE own\.id = \\\(viewer\.person\)\)", ANY_ROW),
    ("a reading that is over goes on", POLICIES, r"w\.ended_at IS NULL", ANY_ROW),
    ("an earlier review is the last", POLICIES, r"NOT EXISTS \(\s+SELECT 1 FROM reviews later WHERE [^()]*\)", ANY_ROW),
    ("what is shared and what is not are one", POLICIES, r"e\.confidentiality = \\\(level\)", ANY_ROW),
    ("a row about somebody else will do", POLICIES, r"\b[a-z]\.(?:subject|person)_id = [a-z]\.subject_id", ANY_ROW),
    ("any organization will do", POLICIES, r"\b[a-z]+\.organization_id = [a-z]\.organization_id", ANY_ROW),
    ("a coach is inside", POLICIES, r"(?<=\\\()isInside(?=\))", ("mutated(#, ", ")")),
    ("nothing becomes everything", POLICIES, r'"\(?1 = 0\)?"(?!\) \{)', ("mutated(#, ", ")")),
    ("a piece is shown from the beginning", r"Visibility\.swift", r"(?<=\w: )\.(?:whenShared|whenSent|afterCollection|whileNominating)\b(?=[,\]])",
     ("isMutant(#) ? .always : ", "")),
]

# Added to the copy of the project, so that one build serves all mutants.
SWITCH = """import Foundation
import Storage

private let number = ProcessInfo.processInfo.environment["PALIER_MUTANT"].flatMap { Int($0) } ?? 0

package func isMutant(_ asked: Int) -> Bool { asked == number }

package func mutated(_ asked: Int, _ query: Query) -> Query { isMutant(asked) ? "1 = 1" : query }
"""


class Mutant:
    def __init__(self, number, path, text, what, match, around):
        self.number, self.path, self.what, self.around, self.nth = number, path, what, around, 1
        self.start, self.end = match.span()
        self.line = text.count("\n", 0, self.start) + 1
        self.taken = " ".join(match.group().split())
        self.words = text[text.rfind("\n", 0, self.start) + 1 : text.find("\n", self.start)].strip()

    @property
    def name(self):
        """The same while its line is, wherever that stands; the same line may stand in a file more than once."""
        return f"{self.path}: {self.what}: {self.taken}: {self.words}" + (f" ({self.nth})" if self.nth > 1 else "")

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
    found, names = [], set()
    for path in sources(root):
        text = Path(root / path).read_text(encoding="utf-8")
        for what, files, pattern, around in REWRITINGS:
            if re.fullmatch(files, path.name):
                for match in re.finditer(pattern, text, re.MULTILINE):
                    mutant = Mutant(len(found) + 1, path, text, what, match, around)
                    while mutant.name in names:
                        mutant.nth += 1
                    names.add(mutant.name)
                    found.append(mutant)
    return found


def switched(text, of_file):
    """A file with all of its mutants in it, each asleep until its number is called. One may stand within another."""
    edits = []
    for mutant in of_file:
        before, after = (part.replace("#", str(mutant.number)) for part in mutant.around)
        length = mutant.end - mutant.start
        edits += [(mutant.start, 1, -length, before), (mutant.end, 0, length, after)]
    pieces, place = [], 0
    for position, _, _, inserted in sorted(edits, key=lambda edit: edit[:3]):
        pieces += [text[place:position], inserted]
        place = position
    whole = "".join(pieces) + text[place:]
    # A literal within a literal stands on one line.
    return re.sub(r'(\\\(mutated\(\d+, "[^"\n]*)\n\s+', r"\1 ", whole)
