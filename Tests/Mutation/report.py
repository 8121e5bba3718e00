"""The dated report of a run: what was asked, of how many, and what survived."""
import datetime

ENDS = ["killed", "SURVIVED", "not judged"]


def report(options, count, fates, record):
    """Markdown: the command, the figures by feature, each survivor."""
    done = sum(map(len, fates.values()))
    features = sorted({mutant.feature for found in fates.values() for mutant in found})
    lines = [
        f"# A check taken out of the rights, {datetime.date.today().isoformat()}", "",
        f"`bin/prove mutants{' ' + options if options else ''}`, {record.seconds / 60:.0f} min, commit {', '.join(record.commits)}. SQLite only.", "",
        f"**{done} of {count} mutants were run**" + ("." if done == count else f"; {count - done} were not, and nothing is said of them."), "",
        "Each takes one check out of a policy, a route table, a predicate or the table of what is shown when; the rights of everybody",
        "(`Tests/ArchitectureTests/rights.tsv`) and the search for confidential words must notice.", "",
        "| Feature | Run | Killed | Survived | Not judged |", "| --- | ---: | ---: | ---: | ---: |",
    ]
    for feature in features:
        counts = [sum(mutant.feature == feature for mutant in fates.get(end, [])) for end in ENDS]
        lines.append(f"| {feature} | {sum(counts)} | " + " | ".join(map(str, counts)) + " |")
    lines.append(f"| All | {done} | " + " | ".join(str(len(fates.get(end, []))) for end in ENDS) + " |")
    for end, title in (("SURVIVED", "Survived"), ("not judged", "Not judged")):
        if fates.get(end):
            lines += ["", f"## {title}", ""] + [f"- `{mutant.path}:{mutant.line}` {mutant.what}: `{mutant.taken[:110]}`" for mutant in fates[end]]
    return "\n".join(lines) + "\n"


def write(root, text):
    path = root / "docs/proofs" / f"{datetime.date.today().isoformat()}-mutants.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path.relative_to(root)
