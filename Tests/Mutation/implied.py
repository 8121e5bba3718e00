"""Checks that another one implies and no row can tell from nothing: written by hand, each with its reason, and asked all the same."""

# (in which file, what stands on its line, why nobody can meet the difference)
IMPLIED = [
    ("Sources/Evidence/Model/CompetencyChoices+Queries.swift", "k.organization_id =",
     "the frameworks it names were found in the viewer's organization, and a published one takes no row from anywhere"),
]


def reason(mutant):
    for place, words, why in IMPLIED:
        if str(mutant.path) == place and words in mutant.words:
            return why
    return None
