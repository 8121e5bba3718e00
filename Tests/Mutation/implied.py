"""Checks that another one implies and no row can tell from nothing: written by hand, each with its reason, and asked all the same."""

# (in which file, what stands on its line, why nobody can meet the difference)
IMPLIED = [
    ("Sources/Evidence/Model/CompetencyChoices+Queries.swift", "k.organization_id =",
     "the frameworks it names were found in the viewer's organization, and a published one takes no row from anywhere"),
    ("Sources/Reviews/Policy.swift", "guard Replacement.isOpen(in: cycle, at: now) else { return false }",
     "asked again before the permit is given; here it spares a list the questions that follow"),
]

# Lines of policies that look like a check and that no rewriting can take out, or that are none: in which file, which line, why.
BINDING = [
    ("Sources/Careers/Policy.swift", "EXISTS (SELECT 1 FROM framework_readers asked JOIN framework_reviews w ON w.id = asked.review_id", "its conditions have theirs"),
    ("Sources/Careers/Policy.swift", "private static func holds(_ viewer: Viewer) -> Query {", "a name"),
    ("Sources/Careers/Policy.swift", "(EXISTS (SELECT 1 FROM person_levels held JOIN levels stood ON stood.id = held.level_id", "its conditions have theirs"),
    ("Sources/Careers/Policy.swift", "OR EXISTS (SELECT 1 FROM reviews had JOIN levels judged ON judged.id = had.level_id", "its conditions have theirs"),
    ("Sources/Growth/Policy.swift", "guard let row else { throw Refusal.notFound }", "what follows needs the row; its query has its mutants"),
    ("Sources/Growth/Policy.swift", "throw Refusal.notFound", "what follows needs the row; the conditions beside it have theirs"),
    ("Sources/Pay/Policy.swift", "guard let row else { throw Refusal.notFound }", "what follows needs the row; its query has its mutants"),
    ("Sources/Reviews/Ending/EndingPolicy.swift", "guard let sharedAt = review.sharedAt else { throw Refusal.conflict(SignatureWords.notShared) }",
     "what follows needs the day"),
    ("Sources/Reviews/Policy.swift", "let origin: Nomination.Origin = audiences.contains(.subject) ? .subject : .manager", "says who speaks, opens nothing"),
    ("Sources/Reviews/Policy.swift", "guard contribution.kind == .manager else { return true }", "whoever is no manager is not asked what follows"),
]


def reason(mutant):
    for place, words, why in IMPLIED:
        if str(mutant.path) == place and words in mutant.words:
            return why
    return None
