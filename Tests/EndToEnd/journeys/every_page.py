"""Every page of the demonstration, as each of its people, in both languages: it answers, it is light, its HTML is right and nothing of it leaves the window.
Each is looked at whole, by axe and at twice its size, in one of the two languages; `bin/prove` looks at all of them in both, in every theme and width."""
import re
import urllib.error
import urllib.request
import zlib

import faults
import firststeps
import nu
import tour

COMMAND = "demo"
# What a page may weigh on its first view, compressed, with style and script: a telephone far from an aerial reads it in a few seconds.
HEAVIEST = 60 * 1024


def run(journey):
    again(journey)
    sight = (journey.language, journey.theme, journey.width)
    journey.open("/sign-in")
    dressing, heaviest, served = journey.me.dressing(), 0, {}
    journey.check("style and script are found and weighed", dressing > 10_000, str(dressing))
    for _, account, visitor, pattern, status in tour.walk(journey.site, journey.browser, [sight]):
        problems = (visitor.problems() if is_looked_at(account, pattern, journey.language) else visitor.glance()) + ([f"answered {status}"] if status >= 400 else [])
        problems = settled(visitor, problems)
        whole = visitor.weight + dressing
        if not visitor.weight or whole > HEAVIEST:
            problems.append(f"weighs {whole // 1024} KB with style and script, {visitor.weight} bytes of them its own")
        heaviest = max(heaviest, whole)
        served[f"{tour.name(account)}, {pattern}"] = visitor.served or ""
        journey.check(f"{tour.name(account)} reads {pattern}", not problems, *problems)
    journey.check(f"the heaviest first view is {heaviest // 1024} KB of {HEAVIEST // 1024}", heaviest <= HEAVIEST)
    wrong = nu.errors(served)
    journey.check(f"the HTML of {len(served)} pages is as HTML allows", not wrong, *wrong[:20])
    measures(journey)
    faults.dossiers(journey.checks, journey.site)
    firststeps.kept_nowhere(journey.checks, journey.site)


def settled(visitor, problems):
    """A busy machine draws a large page in two goes: what moves is what moves again when the page is read again."""
    moves = "moves once shown"
    if not any(problem.startswith(moves) for problem in problems):
        return problems
    visitor.page.reload()
    return [problem for problem in problems if not problem.startswith(moves)] + [problem for problem in visitor.glance() if problem.startswith(moves)]


def is_looked_at(account, pattern, language):
    """Half of the pages of each language: which half depends on who reads what, and on nothing else."""
    return zlib.crc32(f"{tour.name(account)} {pattern}".encode()) % 2 == ("fr", "en").index(language)


def again(journey):
    """A second demonstration beside the first: refused before it touches the company that is served."""
    site = journey.site
    file = site.database.stat().st_ino
    for sentence, port, words in [("on its port", site.port, f"Port {site.port}"), ("on its file", "0", "Another demonstration serves")]:
        code, said, complained = site.tell("demo", "--database", site.database, "--port", port)
        journey.check(f"a second demonstration {sentence} is refused, and the first one keeps its company",
                      code == 1 and words in complained and not said and site.database.stat().st_ino == file, str(code), said, complained)


def asked(journey, headers={}):
    """The status /metrics answers with, and its text."""
    try:
        with urllib.request.urlopen(urllib.request.Request(journey.site.base + "/metrics", headers=headers)) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, ""


def measures(journey):
    """What the running server says of the requests it was just sent."""
    for _ in range(3):
        try:
            urllib.request.urlopen(journey.site.base + "/api/v1/people")
        except urllib.error.HTTPError as error:
            refused = error.code
    status, text = asked(journey)
    count = lambda route, answer: sum(  # noqa: E731
        int(found) for found in re.findall(rf'^palier_requests_total{{route="{re.escape(route)}",status="{answer}"}} (\d+)$', text, re.MULTILINE))
    journey.check("requests are counted by route, pages with a name in their address too", status == 200 and count("/people/:person", "2xx") > 0 and count("/", "2xx") > 0)
    journey.check("those of the API are counted by theirs, and by status", refused == 401 and count("/api/v1/people", "4xx") == 3, text[:300])
    slots = [int(found) for found in re.findall(r'^palier_request_duration_seconds_bucket{route="/people/:person",le="[^"]+"} (\d+)$', text, re.MULTILINE)]
    journey.check("the time they take is a histogram that grows to their number", len(slots) > 5 and slots == sorted(slots) and slots[-1] == count("/people/:person", ".xx"), str(slots))
    journey.check("no address in it names anybody", not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}", text))
    for name in ("X-Forwarded-For", "Forwarded", "Via"):
        journey.check(f"what a proxy brings ({name}) finds no such page", asked(journey, {name: "for=203.0.113.7"})[0] == 404)
