"""From an empty installation to a published framework: set-up, people, invitations, framework, publication, matrix."""
import pathlib
import typing


class Ladder(typing.NamedTuple):
    """A framework of one ladder, and what the journeys say of it: how many levels, where somebody stands, which comes next, whether a rule says how."""
    file: pathlib.Path
    levels: int
    stands: str
    next: str
    rule: bool = True


OURS = Ladder(pathlib.Path(__file__).resolve().parents[3] / "Sources/DemoCompany/Frameworks/produit.yaml", 6, "Senior PM", "Lead PM")
PASSWORD = "un palier après l’autre"
PEOPLE = """matricule;prénom;nom;adresse e-mail;poste;métier;équipe;manager;rôle
B1;Matteo;Orsenne;matteo.orsenne@alize.example;CPO;Produit;;helene.dastugue@alize.example;cpo
B2;Tomasz;Lindqvist;tomasz.lindqvist@alize.example;Lead PM;Produit;Encaissement;matteo.orsenne@alize.example;
B3;Inès;Vauquelin;ines.vauquelin@alize.example;Senior PM;Produit;Encaissement;tomasz.lindqvist@alize.example;
"""
LOOP = PEOPLE.replace("CPO;Produit;;helene.dastugue@alize.example", "CPO;Produit;;ines.vauquelin@alize.example")


def run(journey):
    set_up(journey)
    bring_people_in(journey)
    cpo = invite(journey)
    framework = bring_the_framework_in(journey, cpo)
    publish(journey, cpo, framework)
    find_doors_closed(journey)


def set_up(journey):
    say, page = journey.say, journey.page
    page.goto(journey.site.setup_address)
    journey.check_page("set-up")
    spoken = page.locator("html").get_attribute("lang")
    for _ in ("other", "first"):
        with page.expect_navigation():
            page.locator("main .prefs button").click()
    journey.check("the language is chosen before anything is typed", page.locator("html").get_attribute("lang") == spoken)
    page.locator("input[name=organization]").fill("Alizé Paiements")
    if journey.script:
        page.once("dialog", lambda dialog: dialog.dismiss())
        page.locator("main .prefs button").click()
        journey.check("what was typed is not left without a word", page.locator("input[name=organization]").input_value() == "Alizé Paiements")
    if page.locator("select[name=language]").count():
        page.locator("select[name=language]").select_option(journey.language)
    else:
        page.locator(f"input[name=language][value={journey.language}]").check()
    page.locator("input[name=given_name]").fill("Hélène")
    page.locator("input[name=family_name]").fill("Dastugue")
    page.locator("input[name=email]").fill("helene.dastugue@alize.example")
    page.locator("input[name=password]").fill("court")
    journey.press(say("Créer l’entreprise", "Create the company"))
    journey.check("a short password is refused, and what was typed is kept",
                  page.locator("input[name=given_name]").input_value() == "Hélène" and page.locator(".errors").count() == 1)
    journey.check_page("set-up with a problem")
    page.locator("input[name=password]").fill(PASSWORD)
    journey.press(say("Créer l’entreprise", "Create the company"))
    journey.check("the company exists and its founder is at home", page.url.rstrip("/") == journey.site.base.rstrip("/"))
    journey.check_page("home of the founder")
    answer = page.goto(journey.site.setup_address)
    journey.check("the set-up address serves once", answer.status == 404)


def send_people(journey, text):
    journey.open("/people/import")
    journey.page.locator("input[type=file]").set_input_files({"name": "equipe.csv", "mimeType": "text/csv", "buffer": text.encode()})
    journey.press(journey.say("Voir ce qui changerait", "See what would change"))


def bring_people_in(journey):
    say = journey.say
    send_people(journey, LOOP)
    journey.check("a loop in the reporting lines is refused with its names", journey.sees("Inès Vauquelin") and journey.page.locator(".errors, .report").count() > 0)
    journey.check_page("people import refused")
    journey.open("/people")
    journey.check("nothing was half-imported", not journey.sees("Tomasz Lindqvist"))
    send_people(journey, PEOPLE)
    journey.check_page("people import preview")
    journey.press(say("Appliquer exactement cela", "Apply exactly this"))
    journey.open("/people")
    journey.check("the three people are in the directory", all(journey.sees(name) for name in ["Matteo Orsenne", "Tomasz Lindqvist", "Inès Vauquelin"]))
    journey.check_page("people")
    send_people(journey, PEOPLE)
    journey.check("the same file again changes nothing", journey.sees(say("Rien à changer", "Nothing to change")))
    journey.open("/people")
    journey.press("Inès Vauquelin")
    journey.page.locator("main a[href^='/people/'][href*='/teams/']").first.click()
    journey.page.wait_for_load_state()
    journey.check_page("somebody's place in a team")
    for name, path in [("teams", "/teams"), ("roles", "/roles"), ("crafts", "/crafts"), ("my account", "/me")]:
        journey.open(path)
        journey.check_page(name)


def invite(journey):
    say = journey.say
    journey.open("/invitations")
    journey.check_page("accounts to open")
    everyone = journey.page.locator("input[name=everyone]")
    if everyone.count():
        everyone.first.check()
    else:
        for box in journey.page.locator("main input[type=checkbox]").all():
            box.check()
    journey.press(say("Créer les liens", "Make the links"))
    journey.check_page("links, shown once")
    text = journey.page.locator("main").inner_text()
    links = [word for word in text.split() if "/invitations/" in word]
    journey.check("each person has a link of their own", len(set(links)) == 3)
    row = journey.page.locator("main tr, main li, main section", has_text="Matteo Orsenne").last.inner_text()
    link = next(word for word in row.split() if "/invitations/" in word)
    visitor = journey.visitor()
    visitor.page.goto(link)
    journey.check_page("invitation", visitor)
    visitor.page.locator("input[name=password]").fill(PASSWORD + " deux")
    visitor.page.locator("main form:has(input[name=password]) button.btn").click()
    visitor.page.wait_for_load_state()
    journey.check("the invited person is signed in", visitor.page.locator("a.me, a.avatar").count() > 0)
    late = journey.visitor()
    journey.check("a used link is answered as one that was never made", late.page.goto(link).status == 404)
    journey.check("a used link opens nothing more", late.page.locator("input[name=password]").count() == 0)
    return visitor


def bring_the_framework_in(journey, cpo, ladder=OURS):
    page = cpo.page
    cpo.open("/frameworks/import")
    journey.check_page("framework import", cpo)
    page.locator("input[type=file]").set_input_files({"name": "bad.yaml", "mimeType": "text/yaml", "buffer": b"format: palier-framework-1\nladders: [\n"})
    page.get_by_role("button", name=journey.say("Lire ces fichiers", "Read these files")).click()
    page.wait_for_load_state()
    journey.check("a broken file is refused with its line", page.get_by_text(journey.say("ligne", "line")).count() > 0)
    journey.check_page("framework import refused", cpo)
    cpo.open("/frameworks/import")
    page.locator("input[type=file]").set_input_files(str(ladder.file))
    page.get_by_role("button", name=journey.say("Lire ces fichiers", "Read these files")).click()
    page.wait_for_load_state()
    journey.check_page("framework import preview", cpo)
    page.get_by_role("button", name=journey.say("Enregistrer le brouillon", "Store the draft")).click()
    page.wait_for_load_state()
    journey.check("the draft is stored and says so", "/frameworks/" in page.url)
    journey.check_page("draft framework", cpo)
    return page.url


def publish(journey, cpo, framework, ladder=OURS):
    page = cpo.page
    page.goto(framework)
    page.locator("textarea[name=unconsulted_because]").fill(journey.say("Il n’y a pas de CSE.", "There is no works council."))
    page.get_by_role("button", name=journey.say("Publier", "Publish")).first.click()
    page.wait_for_load_state()
    journey.check("the framework is published", page.get_by_text(journey.say("est publiée", "is published")).count() > 0)
    journey.check_page("published framework", cpo)
    cpo.open("/paths")
    journey.check_page("paths", cpo)
    page.locator("main a[href*='/ladders/']").first.click()
    page.wait_for_load_state()
    journey.check("the matrix shows its levels", page.locator("table.matrix thead th[data-level]").count() == ladder.levels)
    journey.check_page("matrix", cpo)
    page.locator("table.matrix td a:visible").first.click()
    page.wait_for_load_state()
    journey.check("a cell opens its card", page.locator(".xcard").count() == 1)
    journey.check_page("matrix with a card", cpo)
    # the founder reads it too
    journey.open("/paths")
    journey.check("everybody inside reads what is published", journey.page.locator("main a[href*='/ladders/']").count() > 0)


def find_doors_closed(journey):
    """What no link leads to: pages that are not there, links that are used up, forms that are not taken."""
    journey.check("an address of nothing answers 404", journey.open("/people/nobody") == 404)
    journey.check_page("nothing at this address")
    journey.open("/evidence/new")
    with journey.page.expect_navigation() as gone:
        journey.page.locator("main form").first.evaluate("form => { form.elements._guard.value = 'forged'; form.submit() }")
    journey.check("a form without its guard is refused", gone.value.status == 403)
    journey.check_page("a form without its guard")
    stranger = journey.visitor()
    journey.check("somebody from outside finds nothing either", stranger.open("/nowhere") == 404)
    journey.check_page("nothing at this address, from outside", stranger)
    stranger.open("/invitations/" + "a" * 43)
    journey.check_page("a link that opens nothing", stranger)
    stranger.open("/sign-in")
    stranger.page.locator("input[type=email]").fill("helene.dastugue@alize.example")
    stranger.page.locator("input[type=password]").fill("un mot de passe de travers")
    stranger.page.locator("main form:has(input[type=password]) button.btn").click()
    stranger.page.wait_for_load_state()
    journey.check("a wrong password is refused, and the address is kept",
                  stranger.page.locator("input[type=email]").input_value() == "helene.dastugue@alize.example")
    journey.check_page("sign-in refused", stranger)
