"""Reminders by mail, through a real mail server, as days go by: seven and two days before, on the day, two days after; in each reader's language and morning.
It is morning somewhere whatever the hour here: the readers live where it is, and one of them where it is not."""
import datetime
import zoneinfo

from journeys import first_company, main_job
from journeys.mail_arrives import wait
from postoffice import PostOffice

LANGUAGES = ("fr",)
surroundings = PostOffice
DAYS = {"fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
        "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()}
# The program looks every five seconds for what is due, and then plans the next hour.
NEXT_LOOK = 8
MONTHS = {"fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
          "en": "January February March April May June July August September October November December".split()}
CYCLE = zoneinfo.ZoneInfo("Europe/Paris")
# What no reminder may say: whom it is about, what is asked, in which cycle.
PERSONAL = [*(word for name in main_job.EMAILS for word in name.split()), "Automne", "auto-évaluation", "self-evaluation", "pair sur", "as a peer"]


def run(journey):
    prepare(journey)
    journey.site.later(2)
    wait(lambda: asked(journey, "Inès Vauquelin"))
    wait(lambda: False, NEXT_LOOK)
    french, english, asleep = [main_job.EMAILS[name] for name in ("Inès Vauquelin", "Ruben Achterberg", "Léa Brandström")]

    seven = morning(journey, -7)
    journey.check("seven days before, each reads it in their language",
                  subjects(seven, french) == ["1 tâche vous attend sur Palier"] and subjects(seven, english) == ["1 task awaits you on Palier"],
                  subjects(seven, french), subjects(seven, english))
    say_when(journey, seven, french, "1 à rendre le {fr} au plus tard")
    say_when(journey, seven, english, "1 due by {en}")
    journey.check("whoever’s morning it is not reads nothing", not subjects(seven, asleep), subjects(seven, asleep))
    told = [words for words in PERSONAL for message in digests(seven) if words in whole(message)]
    journey.check("nothing personal is in any of them", digests(seven) and not told, str(told))
    journey.check("each leads to the site, where the tasks are", all(journey.site.base + "/" in whole(message) for message in digests(seven)))

    ruben = main_job.signed_in(journey, "Ruben Achterberg")
    main_job.follow(ruben, "/reviews", "Inès Vauquelin")
    main_job.fill(journey, ruben, 3, main_job.SECRET)
    two = morning(journey, -2)
    say_when(journey, two, french, "1 à rendre le {fr} au plus tard")
    journey.check("two days before, whoever has finished is left alone", not subjects(two, english), subjects(two, english))
    say_when(journey, morning(journey, 0), french, "1 à rendre aujourd’hui")
    late = morning(journey, 2)
    say_when(journey, late, french, "1 en retard depuis le {fr}")
    journey.check("two days after, still not whoever has finished", not subjects(late, english), subjects(late, english))


def prepare(journey):
    """A company, a cycle whose answers are due on a Wednesday of the readers, and readers who live where it is nine or ten in the morning."""
    first_company.set_up(journey)
    first_company.send_people(journey, main_job.PEOPLE)
    journey.press(journey.say("Appliquer exactement cela", "Apply exactly this"))
    main_job.open_accounts(journey)
    journey.awake = settle(journey, "Inès Vauquelin", "fr", lambda hour: hour in (9, 10))
    settle(journey, "Ruben Achterberg", "en", lambda hour: hour in (9, 10))
    settle(journey, "Léa Brandström", "en", lambda hour: 15 <= hour <= 21 or hour <= 4)
    cpo = main_job.signed_in(journey, "Matteo Orsenne")
    framework = first_company.bring_the_framework_in(journey, cpo, first_company.OURS)
    first_company.publish(journey, cpo, framework, first_company.OURS)
    main_job.set_level(journey, first_company.OURS)
    journey.due = next(days for days in range(10, 17) if read_due(journey, days).weekday() == 2)
    launch(journey)
    main_job.nominate(journey)


def settle(journey, name, language, suits):
    """Somebody says which language they read and where they live; returns the zone."""
    visitor = main_job.signed_in(journey, name)
    visitor.open("/me")
    offered = visitor.page.locator("select[name=time_zone] option").evaluate_all("all => all.map(e => e.value)")
    zone = next(zone for zone in offered if suits(datetime.datetime.now(zoneinfo.ZoneInfo(zone)).hour))
    form = visitor.page.locator("main form:has(select[name=time_zone])")
    form.locator("select[name=time_zone]").select_option(zone)
    choose = form.locator("select[name=language]")
    if choose.count():
        choose.select_option(language)
    else:
        form.locator(f"input[name=language][value={language}]").check()
    form.locator("button.btn").click()
    visitor.page.wait_for_load_state()
    visitor.close()
    return zoneinfo.ZoneInfo(zone)


def read_due(journey, days):
    """The last day of answers as its readers count: the stage ends with a day of the cycle’s zone."""
    last = datetime.date.fromisoformat(journey.day(days)) + datetime.timedelta(days=1)
    return (datetime.datetime.combine(last, datetime.time(), CYCLE) - datetime.timedelta(seconds=1)).astimezone(journey.awake).date()


def ahead(journey, mark):
    """How many days ahead the site is served for its readers to be so many days after that day."""
    today = datetime.datetime.now(journey.awake).date()
    return (read_due(journey, journey.due) + datetime.timedelta(days=mark) - today).days


def launch(journey):
    page = journey.page
    journey.open("/cycles/new")
    page.locator("input[name=name]").fill("Automne")
    dates = [("period_from_on", -180), ("period_to_on", -1), ("starts_on", 0), ("nominations_due_on", 1), ("answers_due_on", journey.due),
             ("writing_due_on", journey.due + 20), ("sharing_due_on", journey.due + 30), ("conversation_due_on", journey.due + 40)]
    for field, days in dates:
        page.locator(f"input[name={field}]").fill(journey.day(days))
    page.locator("input[name=quarters]").fill("2026-T2, 2026-T3")
    page.get_by_label("Encaissement").first.check()
    journey.press(journey.say("Enregistrer et contrôler", "Save and check"))
    while page.locator("form[action*='/exclusions/'] button").count():
        page.locator("form[action*='/exclusions/'] button").first.click()
        page.wait_for_load_state()
    for step in ("check", "launch"):
        page.locator(f"main form[action$='/{step}'] button").first.click()
        page.wait_for_load_state()


def asked(journey, name):
    visitor = main_job.signed_in(journey, name)
    visitor.open("/reviews")
    found = visitor.page.locator("main a[href*='/contributions/']").count() > 0
    visitor.close()
    return found


def morning(journey, mark):
    """Serves the site on that morning; what came then, once the one who always has something to do was written to."""
    kept, reader = journey.site.around.letters.kept, main_job.EMAILS["Inès Vauquelin"]
    before = len(kept)
    journey.site.later(ahead(journey, mark))
    wait(lambda: any(reader in recipients for _, recipients, _, _ in kept[before:]), 30)
    wait(lambda: False, NEXT_LOOK)
    return kept[before:]


def digests(letters):
    return [message for _, _, message, _ in letters if "Palier" in message["Subject"] and ("tâche" in message["Subject"] or "task" in message["Subject"])]


def subjects(letters, reader):
    return [str(message["Subject"]) for _, recipients, message, _ in letters if reader in recipients]


def whole(message):
    """The subject and every body; the addressee stands in none of them."""
    parts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
    return "\n".join([str(message["Subject"]), *parts])


def say_when(journey, letters, reader, sentence):
    day = read_due(journey, journey.due)
    words = {language: f"{DAYS[language][day.weekday()]} {day.day} {MONTHS[language][day.month - 1]}" for language in DAYS}
    expected = sentence.format(**words)
    texts = [whole(message) for _, recipients, message, _ in letters if reader in recipients]
    journey.check(f"{reader} reads one letter that says “{sentence}”", len(texts) == 1 and expected in texts[0], expected, *texts)
