"""Every page of the demonstration, as each of its people: it answers, and nothing is wrong with it."""
import tour

COMMAND = "demo"


def run(journey):
    sight = (journey.language, journey.theme, journey.width)
    for _, account, visitor, pattern, status in tour.walk(journey.site, journey.browser, [sight]):
        problems = visitor.problems() + ([f"answered {status}"] if status >= 400 else [])
        journey.check(f"{tour.name(account)} reads {pattern}", not problems, *problems)
