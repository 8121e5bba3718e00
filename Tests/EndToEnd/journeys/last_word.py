"""The other end of a review: somebody reads their file and does not sign, has the last word under it, takes everything held about them, and leaves;
HR makes the copy for whoever left."""
import json
import urllib.parse
import zipfile

from journeys import main_job

REASON = "Je préfère d’abord en parler avec Tomasz."
STATEMENT = "Le lancement de mars n’y figure pas : douze commerçants l’attendaient, et neuf l’utilisent."
PRIVATE = "Trois entretiens avec des commerçants"
RECEIVED = "Demande d’accès reçue par courrier."


def run(journey):
    main_job.until_shared(journey)
    ines = main_job.signed_in(journey, "Inès Vauquelin")
    sealed = read(journey, ines)
    refuse(journey, ines)
    converse(journey)
    add(journey, ines, sealed)
    who_reads(journey, ines)
    take_everything(journey, ines)
    journey.site.later(8)
    leave(journey)


def path(visitor):
    return urllib.parse.urlsplit(visitor.page.url).path


def read(journey, ines):
    """Reads the shared file; returns the hash written on it."""
    main_job.follow(ines, "/reviews", "Automne")
    ines.review = path(ines)
    ines.page.locator("main a[href$='/dossier']").first.click()
    ines.page.wait_for_load_state()
    journey.check("she reads the shared file, and what peers wrote without their names",
                  main_job.SECRET in ines.page.locator("main").inner_text() and "Ruben Achterberg" not in ines.page.locator("main").inner_text())
    journey.check_page("shared file before anything is added", ines)
    return ines.page.locator(".hash").first.inner_text()


def refuse(journey, ines):
    say, page = journey.say, ines.page
    ines.open(ines.review)
    page.locator("input[name=choice][value=refused]").check()
    page.locator("textarea[name=reservation]").fill(REASON)
    page.locator("main form[action$='/signature'] button.btn").click()
    page.wait_for_load_state()
    journey.check("that she does not sign is recorded, and says nothing of whether she agrees",
                  page.get_by_text(say("ne dit rien de l’accord", "says nothing of whether the person agrees")).count() > 0 and page.get_by_text(REASON).count() > 0)
    offered = page.locator("input[name=choice]").evaluate_all("all => all.map(e => e.value)")
    journey.check("she may still sign, and is not asked to refuse twice", offered == ["signed", "reserved"], str(offered))
    journey.check_page("review that its person does not sign", ines)


def converse(journey):
    say, tomasz = journey.say, main_job.signed_in(journey, "Tomasz Lindqvist")
    page = tomasz.page
    main_job.follow(tomasz, "/reviews", "Inès Vauquelin")
    journey.check("her manager reads it with the same sentence",
                  page.get_by_text(say("ne dit rien de l’accord", "says nothing of whether the person agrees")).count() > 0)
    page.locator("input[name=held_on]").fill(journey.day(-1))
    page.locator("main form[action$='/conversation'] button.btn").click()
    page.wait_for_load_state()
    journey.check("a conversation before the sharing is refused", page.locator(".errors").count() == 1)
    page.locator("input[name=held_on]").fill(journey.day(6))
    page.locator("main form[action$='/conversation'] button.btn").click()
    page.wait_for_load_state()
    journey.check("the day of the conversation is written down, signed or not",
                  page.get_by_text(say("La conversation a eu lieu le", "The conversation took place on")).count() > 0)
    journey.check_page("review with its conversation", tomasz)


def add(journey, ines, sealed):
    say, page = journey.say, ines.page
    ines.open(ines.review + "/dossier")
    page.locator("textarea[name=text]").fill(STATEMENT)
    page.locator("main form[action$='/addenda'] button.btn").click()
    page.wait_for_load_state()
    journey.check("her statement stands under the file", page.locator("blockquote", has_text=STATEMENT).count() == 1)
    proof = page.locator("main a[href*='/addenda/']")
    for _ in range(15):
        if proof.count():
            break
        page.wait_for_timeout(1000)
        page.reload()
    journey.check("the sealed text has not changed by a byte", page.locator(".hash").first.inner_text() == sealed, sealed)
    journey.check_page("file with a statement", ines)
    told = json.loads(page.context.request.get(journey.site.base + proof.first.get_attribute("href")).text())
    journey.check("the statement has its own bytes and its own seal", STATEMENT in told["content"] and told["seal"]["signature"], str(told)[:300])
    journey.check("a correction is another statement", page.locator("main h3", has_text=say("Ajouter une autre déclaration", "Add another statement")).count() == 1,
                  *page.locator("main h3").all_inner_texts())


def who_reads(journey, ines):
    """Those who read the file, and nobody else."""
    for name, reads in [("Tomasz Lindqvist", True), ("Hélène Dastugue", True), ("Ruben Achterberg", False), ("Matteo Orsenne", False)]:
        visitor = main_job.signed_in(journey, name)
        status = visitor.open(ines.review + "/dossier")
        shown = visitor.page.get_by_text(STATEMENT).count() > 0
        journey.check(f"{name} {'reads' if reads else 'does not find'} it", (status == 200 and shown) if reads else (status == 404 and not shown), str(status))


def fetched(visitor, link):
    """The archive behind a link: its names, and its data."""
    with visitor.page.expect_download() as download:
        link.click()
    with zipfile.ZipFile(download.value.path()) as archive:
        return archive.namelist(), json.loads(archive.read("everything.json")), archive.read("everything.json").decode()


def take_everything(journey, ines):
    say = journey.say
    ines.open("/me")
    ines.page.locator("main a[href='/me/everything']").first.click()
    ines.page.wait_for_load_state()
    journey.check("she reads what is held about her, part by part", ines.page.locator("h1").inner_text() == say("Tout ce qui est gardé sur vous", "Everything held about you"))
    journey.check("what the journal holds is said in sentences",
                  ines.page.get_by_text(say("Un refus de signer a été noté.", "A refusal to sign was recorded.")).count() > 0
                  and ines.page.get_by_text("review.signature_refused").count() == 0)
    journey.check_page("everything held", ines)
    names, data, text = fetched(ines, ines.page.locator("main a[href$='/everything.zip']"))
    journey.check("the archive holds the data, a page to read in her language and the sealed file",
                  {"everything.json", f"{journey.language}.html"} <= set(names) and any(name.startswith("dossiers/") for name in names), str(names))
    journey.check("with her refusal, her last word and what she alone reads", all(words in text for words in (REASON, STATEMENT, PRIVATE)))
    journey.check("and nothing is withheld from her", all(part["withheld"] == 0 for part in data["parts"]))


def leave(journey):
    """She leaves; HR makes the copy she asked for."""
    say, hr = journey.say, main_job.signed_in(journey, "Hélène Dastugue")
    page = hr.page
    main_job.follow(hr, "/people", "Inès Vauquelin")
    person = path(hr)
    hr.open(person + "/access-copies")
    journey.check("while she is here nobody makes a copy for her", page.locator("main form[action$='/access-copies']").count() == 0)
    journey.check_page("copies of somebody who is here", hr)
    hr.open(person + "/departure")
    page.locator("main input[type=date]").first.fill(journey.day(7))
    page.locator("main form:has(input[type=date]) button.btn").first.click()
    page.wait_for_load_state()
    page.locator(f"main a[href='{person}/access-copies']").first.click()
    page.wait_for_load_state()
    journey.check_page("copies of somebody who left", hr)
    page.locator("input[name=reason]").fill(RECEIVED)
    page.locator("main form[action$='/access-copies'] button.btn").click()
    page.wait_for_load_state()
    journey.check("the copy is made, with its reason", page.get_by_text(RECEIVED).count() > 0)
    journey.check_page("a copy to fetch", hr)
    names, data, text = fetched(hr, page.locator("main a[href$='/everything.zip']").first)
    journey.check("it says why it was made, and holds the sealed file", RECEIVED in text and any(name.startswith("dossiers/") for name in names), str(names))
    closed = {part["part"]: part["withheld"] for part in data["parts"] if part["withheld"]}
    journey.check("what only she could read is closed in it, and counted", PRIVATE not in text and len(closed) > 2, str(closed))
    gone = journey.visitor()
    gone.open("/sign-in")
    gone.page.locator("input[type=email]").fill(main_job.EMAILS["Inès Vauquelin"])
    gone.page.locator("input[type=password]").fill(main_job.PASSWORD)
    gone.page.locator("main form:has(input[type=password]) button.btn").click()
    gone.page.wait_for_load_state()
    journey.check("and she signs in no more", gone.page.locator("input[type=password]").count() == 1)
