"""Every page of the demonstration, as each of its people: it answers, it is light, and nothing is wrong with it."""
import tour

COMMAND = "demo"
# What a page may weigh on its first view, compressed, with style and script: a telephone far from an aerial reads it in a few seconds.
HEAVIEST = 60 * 1024


def run(journey):
    sight = (journey.language, journey.theme, journey.width)
    journey.open("/sign-in")
    dressing, heaviest = journey.me.dressing(), 0
    journey.check("style and script are found and weighed", dressing > 10_000, str(dressing))
    for _, account, visitor, pattern, status in tour.walk(journey.site, journey.browser, [sight]):
        problems = visitor.problems() + ([f"answered {status}"] if status >= 400 else [])
        whole = visitor.weight + dressing
        if not visitor.weight or whole > HEAVIEST:
            problems.append(f"weighs {whole // 1024} KB with style and script, {visitor.weight} bytes of them its own")
        heaviest = max(heaviest, whole)
        journey.check(f"{tour.name(account)} reads {pattern}", not problems, *problems)
    journey.check(f"the heaviest first view is {heaviest // 1024} KB of {HEAVIEST // 1024}", heaviest <= HEAVIEST)
