"""The dated report of a run: what was asked, of how many, who noticed, and what survived."""
import datetime
from collections import Counter

ENDS = ["killed", "implied", "SURVIVED", "not judged"]
TITLES = {"implied": "Implied by another check", "SURVIVED": "Survived", "not judged": "Not judged"}


def table(heads, rows):
    return ["", "| " + " | ".join(heads) + " |", "| --- |" + " ---: |" * (len(heads) - 1)] + ["| " + " | ".join(map(str, row)) + " |" for row in rows]


def report(options, count, fates, record):
    """Markdown: the command, the figures by feature, each that was not killed."""
    done = [mutant for found in fates.values() for mutant in found]
    lines_of = [record.of(mutant) for mutant in done]
    commits = ", ".join(sorted({line["commit"] for line in lines_of}))
    minutes = sum(line["seconds"] for line in lines_of) / 60
    by_feature = [[feature, sum(mutant.feature == feature for mutant in done)]
                  + [sum(mutant.feature == feature for mutant in fates.get(end, [])) for end in ENDS]
                  for feature in sorted({mutant.feature for mutant in done})]
    whole = ["All", len(done)] + [len(fates.get(end, [])) for end in ENDS]
    by_whom = Counter(record.of(mutant)["by"] for mutant in fates.get("killed", []))
    left = f"; {count - len(done)} were not, and nothing is said of them." if len(done) < count else "."
    lines = [
        f"# A check taken out of the rights, {datetime.date.today().isoformat()}", "",
        f"`bin/prove mutants{' ' + options if options else ''}`, {minutes:.0f} min, commit {commits}. SQLite only.", "",
        f"**{len(done)} of {count} mutants were run**{left}", "",
        "Each takes one check out of a policy, a route table, a predicate or the table of what is shown when; the rights of everybody",
        "(`Tests/ArchitectureTests/ExpectedRights`), the permits asked of the policies themselves and the search for confidential words must notice.",
    ]
    lines += table(["Feature", "Run", "Killed", "Implied", "Survived", "Not judged"], by_feature + [whole])
    lines += table(["First noticed by", "Mutants"], by_whom.most_common())
    for end in ENDS[1:]:
        if fates.get(end):
            lines += ["", f"## {TITLES[end]}", ""] + [entry(mutant, record.of(mutant)["because"]) for mutant in fates[end]]
    return "\n".join(lines) + "\n"


def entry(mutant, because):
    return f"- `{mutant.path}:{mutant.line}` {mutant.what}: `{mutant.taken[:110]}`" + (f": {because}." if because else "")


def write(root, text):
    path = root / "docs/proofs" / f"{datetime.date.today().isoformat()}-mutants.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path.relative_to(root)
