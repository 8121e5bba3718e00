"""Two programs on one PostgreSQL: neither keeps anything that the other would have to be told."""
import collections
import json

import stopping
from stopping import CRASH


def visitor(site, cookies=None):
    person = CRASH.Person(site)
    person.cookies = dict(cookies or {})
    return person


def run(checks, first, second, founder):
    """What is saved, begun, ended or tried at one counts at the other at once."""
    written_at_both(checks, first, second, founder)
    ended_at_one(checks, first, second)
    counted_together(checks, first, second)
    code, said = first.run("doctor")
    checks.check("two programs: the journal both wrote is whole", code == 0 and "journal intact" in said, str(code), said)


def written_at_both(checks, first, second, founder):
    guard, before = visitor(first, founder.cookies).guard("/evidence/new"), titles(first, founder)
    writers = [stopping.Writer(site, founder.cookies, guard, letter, most=20) for site, letter in ((first, "g"), (second, "h"), (first, "i"), (second, "j"))]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    saved = [title for writer in writers for title in writer.saved]
    for name, site in (("first", first), ("second", second)):
        there = titles(site, founder) - before
        checks.check(f"two programs: the {name} reads once each of the {len(saved)} saves of both",
                     len(saved) == 80 and there == collections.Counter(saved), *sorted(set(saved) ^ set(there))[:5])


def titles(site, founder):
    """Of the facts they read there, each with how many times."""
    return collections.Counter(each["item"]["wording"]["title"] for each in json.loads(visitor(site, founder.cookies).ask("GET", "/evidence.json")[1]))


def signed_in(site):
    person = visitor(site)
    return person, person.send("/sign-in", {"email": "ada@essai.example", "password": CRASH.PASSWORD}, person.guard("/sign-in"))


def ended_at_one(checks, first, second):
    person, status = signed_in(first)
    elsewhere = visitor(second, person.cookies)
    before = elsewhere.ask("GET", "/me")[0]
    ending = person.send("/sign-out", {}, person.guard("/me"))
    after = elsewhere.ask("GET", "/me")[0]
    checks.check("two programs: a session begun at one is known to the other, and ended at one is ended at the other",
                 (status, before, ending, after) == (303, 200, 303, 303), str((status, before, ending, after)))


def counted_together(checks, first, second):
    answers = []
    for site in (first, second, first, second, first):
        person = visitor(site)
        answers.append(person.send("/sign-in", {"email": "ada@essai.example", "password": "une tout autre marche"}, person.guard("/sign-in")))
    status = signed_in(second)[1]
    checks.check("two programs: failed attempts at both are counted together", 303 not in answers and 429 not in answers and status == 429,
                 str(answers), str(status))
