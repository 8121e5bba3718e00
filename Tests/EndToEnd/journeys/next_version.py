"""The next version of a framework, from its first change to its publication: given to read, a Head's wording taken, the staff consulted, the crosswalk confirmed."""

from journeys import first_company, main_job

PEOPLE = """matricule;prénom;nom;adresse e-mail;poste;métier;équipe;manager;rôle
B1;Matteo;Orsenne;matteo.orsenne@alize.example;CPO;Produit;;helene.dastugue@alize.example;cpo
B2;Tomasz;Lindqvist;tomasz.lindqvist@alize.example;Head of Product;Produit;;matteo.orsenne@alize.example;head
"""


def run(journey):
    first_company.set_up(journey)
    first_company.send_people(journey, PEOPLE)
    journey.press(journey.say("Appliquer exactement cela", "Apply exactly this"))
    main_job.open_accounts(journey, expected=2)
    cpo = main_job.signed_in(journey, "Matteo Orsenne")
    framework = first_company.bring_the_framework_in(journey, cpo)
    first_company.publish(journey, cpo, framework)
    change(journey, cpo, framework)
    give_to_read(journey, cpo)
    head = suggest(journey, cpo)
    accept(journey, cpo)
    remark(journey, cpo, head)
    decline(journey, cpo, head)
    consult(journey, cpo)
    confirm(journey, cpo)
    publish(journey, cpo)


def press(visitor, name):
    visitor.page.get_by_role("button", name=name).first.click()
    visitor.page.wait_for_load_state()


def change(journey, cpo, framework):
    page, say = cpo.page, journey.say
    page.goto(framework)
    press(cpo, say("Préparer la version suivante", "Start the next version"))
    journey.next = page.url
    page.locator("main table a[href*='/ladders/']").first.click()
    page.wait_for_load_state()
    page.locator("table.matrix td.shown a:visible").first.click()
    page.wait_for_load_state()
    page.locator(".xcard a[href*='/expectations/']").first.click()
    page.wait_for_load_state()
    journey.check_page("an expectation of a draft to write", cpo)
    box = page.locator(f"textarea[name=statements_{journey.language}]")
    box.fill(box.input_value().rstrip(".") + say(", chaque mois.", ", every month."))
    page.locator("main form button.btn").first.click()
    page.wait_for_load_state()


def give_to_read(journey, cpo):
    page, say = cpo.page, journey.say
    page.goto(journey.next + "/review")
    journey.check_page("a draft to be given to read", cpo)
    page.locator("textarea[name=review_note]").fill(say("Relisez le premier palier.", "Read the first level."))
    press(cpo, say("Mettre en relecture", "Put in review"))
    journey.check("the version is in review", page.locator("h1", has_text=say("en relecture", "in review")).count() == 1)
    journey.check_page("a version in review", cpo)


def suggest(journey, cpo):
    say = journey.say
    head = main_job.signed_in(journey, "Tomasz Lindqvist")
    page = head.page
    page.goto(journey.next)
    page.locator("main table a[href*='/ladders/']").first.click()
    page.wait_for_load_state()
    page.locator("table.matrix td.shown a:visible").first.click()
    page.wait_for_load_state()
    page.locator(".xcard a[href*='/review?on=']").first.click()
    page.wait_for_load_state()
    journey.check_page("an expectation to speak of", head)
    box = page.locator("textarea[name=proposed]")
    box.fill(box.input_value().replace(say("chaque mois", "every month"), say("chaque trimestre", "every quarter")))
    press(head, say("Envoyer", "Send"))
    added = page.locator("ins").all_inner_texts()
    journey.check("the suggestion is read as a difference", any(say("trimestre", "quarter") in words for words in added), *added, page.url)
    journey.check_page("a suggestion", head)
    return head


def accept(journey, cpo):
    page, say = cpo.page, journey.say
    page.goto(journey.next + "/review")
    page.locator("article.remark details summary").first.click()
    press(cpo, say("Accepter cette rédaction", "Accept this wording"))
    journey.check("the wording is accepted", page.get_by_text(say("est reprise dans la version", "is now in the version")).count() == 1)


def remark(journey, cpo, head):
    """Words without a wording: they are answered, and settled."""
    say, words = journey.say, journey.say("Le premier palier se lit bien.", "The first level reads well.")
    head.page.goto(journey.next + "/review")
    head.page.locator("textarea[name=comment]").fill(words)
    press(head, say("Envoyer", "Send"))
    journey.check("a remark on the whole is given to the authors", head.page.get_by_text(say("transmis aux auteurs", "given to the authors")).count() == 1)
    cpo.page.goto(journey.next + "/review")
    card = cpo.page.locator("article.remark", has_text=words)
    card.locator("details summary").first.click()
    card.locator("textarea[name=answer]").fill(say("Merci.", "Thank you."))
    card.locator("button[value=resolve]").click()
    cpo.page.wait_for_load_state()
    journey.check("the authors answer it and it is settled", cpo.page.get_by_text(say("La remarque est réglée", "The remark is settled")).count() == 1)
    journey.check_page("a remark settled", cpo)


def decline(journey, cpo, head):
    """A wording that is not taken: not without saying why."""
    say, page = journey.say, cpo.page
    head.page.goto(journey.next)
    head.page.locator("main table a[href*='/ladders/']").first.click()
    head.page.wait_for_load_state()
    head.page.locator("table.matrix td.shown a:visible").nth(1).click()
    head.page.wait_for_load_state()
    head.page.locator(".xcard a[href*='/review?on=']").first.click()
    head.page.wait_for_load_state()
    box = head.page.locator("textarea[name=proposed]")
    box.fill(box.input_value().rstrip(".") + say(", chaque jour.", ", every day."))
    press(head, say("Envoyer", "Send"))
    page.goto(journey.next + "/review")
    card = page.locator("article.remark", has_text=say("chaque jour", "every day"))
    card.locator("details summary").first.click()
    card.locator("button[value=decline]").click()
    page.wait_for_load_state()
    journey.check("a wording is not declined without a word of why", page.locator(".errors").count() == 1)
    journey.check_page("a wording to decline", cpo)
    card.locator("textarea[name=answer]").fill(say("Chaque jour est trop.", "Every day is too much."))
    card.locator("button[value=decline]").click()
    page.wait_for_load_state()
    journey.check("with one, it is", page.get_by_text(say("n’est pas reprise", "is declined")).count() >= 1)
    head.page.goto(journey.next + "/review")
    head.page.locator("details.disc summary", has_text=say("réglée", "settled")).first.click()
    journey.check("and who proposed it reads why", head.page.get_by_text(say("Chaque jour est trop.", "Every day is too much.")).first.is_visible())


def consult(journey, cpo):
    page, say = cpo.page, journey.say
    page.get_by_text(say("Enregistrer une consultation", "Record a consultation")).first.click()
    page.locator("input[name=held_on]").fill(journey.day(-1))
    page.locator("input[name=consulted]").fill("CSE")
    page.locator("select[name=opinion]").select_option("favourable")
    press(cpo, say("Enregistrer la consultation", "Record the consultation"))
    journey.check("the consultation is kept", page.get_by_text("CSE").count() > 0)
    journey.check_page("a version consulted on", cpo)


def confirm(journey, cpo):
    page, say = cpo.page, journey.say
    page.goto(journey.next + "/changes")
    journey.check("the change is shown on both sides", page.locator(".versus ins").count() >= 1)
    journey.check_page("two versions side by side", cpo)
    page.goto(journey.next + "/crosswalk")
    journey.check_page("a crosswalk proposed", cpo)
    page.locator("main form:has(input[name=all_of]) button").first.click()
    page.wait_for_load_state()
    page.locator("main form:has(input[name=kind]):has(input[name=seen]) button").first.click()
    page.wait_for_load_state()
    press(cpo, say("Confirmer les paliers", "Confirm the levels"))
    journey.check("all is confirmed", page.locator("h1", has_text=say("tout est confirmé", "all is confirmed")).count() == 1)
    journey.check_page("a crosswalk confirmed", cpo)


def publish(journey, cpo):
    page, say = cpo.page, journey.say
    page.goto(journey.next)
    journey.check_page("a version to publish", cpo)
    page.locator("form[action$='/publication'] button.btn").click()
    page.wait_for_load_state()
    journey.check("the next version is published", page.get_by_text(say("est publiée", "is published")).count() > 0)
    journey.check_page("the next version published", cpo)
