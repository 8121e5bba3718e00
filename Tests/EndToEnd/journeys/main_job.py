"""The main job, whole: from a cycle's launch to a signed review, its dossier and the next step, by the people whose job it is."""
import re
import urllib.parse

from journeys import first_company

PASSWORD = first_company.PASSWORD
PEOPLE = """matricule;prénom;nom;adresse e-mail;poste;métier;équipe;manager;rôle
B1;Matteo;Orsenne;matteo.orsenne@alize.example;CPO;Produit;;helene.dastugue@alize.example;cpo
B2;Tomasz;Lindqvist;tomasz.lindqvist@alize.example;Lead PM;Produit;Encaissement;matteo.orsenne@alize.example;
B3;Inès;Vauquelin;ines.vauquelin@alize.example;Senior PM;Produit;Encaissement;tomasz.lindqvist@alize.example;
B4;Ruben;Achterberg;ruben.achterberg@alize.example;Product Manager;Produit;Encaissement;tomasz.lindqvist@alize.example;
B5;Léa;Brandström;lea.brandstrom@alize.example;Designer;Design;Encaissement;matteo.orsenne@alize.example;
B6;Jonas;Feldkamp;jonas.feldkamp@alize.example;Engineering Manager;Ingénierie;Encaissement;matteo.orsenne@alize.example;
B7;Oskar;Nyholm;oskar.nyholm@alize.example;Data Analyst;Data;;matteo.orsenne@alize.example;
"""
PEERS = ["Ruben Achterberg", "Léa Brandström", "Jonas Feldkamp"]
EMAILS = {line.split(";")[1] + " " + line.split(";")[2]: line.split(";")[3] for line in PEOPLE.splitlines()[1:]}
EMAILS["Hélène Dastugue"] = "helene.dastugue@alize.example"
# The first competency of every form is placed on level 4; the second was seen by nobody.
FIRST, UNSEEN = 1, 2
SECRET = "Le paiement en trois fois a été arrêté à temps."


def run(journey, ladder=first_company.OURS):
    until_shared(journey, ladder)
    sign(journey, ladder)


def until_shared(journey, ladder=first_company.OURS):
    """From an empty installation to the file that a manager has just shared; six days have passed."""
    first_company.set_up(journey)
    first_company.send_people(journey, PEOPLE)
    journey.press(journey.say("Appliquer exactement cela", "Apply exactly this"))
    open_accounts(journey)
    cpo = signed_in(journey, "Matteo Orsenne", looks=True)
    framework = first_company.bring_the_framework_in(journey, cpo, ladder)
    first_company.publish(journey, cpo, framework, ladder)
    set_level(journey, ladder)
    launch(journey)
    nominate(journey)
    journey.site.later(2)
    answer(journey)
    journey.site.later(4)
    assess(journey)
    journey.site.later(6)
    seal(journey)


def signed_in(journey, name, looks=False):
    """Somebody at a browser of their own; closed when the journey ends."""
    visitor = journey.visitor()
    visitor.open("/sign-in")
    if looks:
        journey.check_page("sign-in", visitor)
    visitor.page.locator("input[type=email]").fill(EMAILS[name])
    visitor.page.locator("input[type=password]").fill(PASSWORD)
    visitor.page.locator("main form:has(input[type=password]) button.btn").click()
    visitor.page.wait_for_load_state()
    return visitor


def open_accounts(journey, expected=len(EMAILS) - 1):
    journey.open("/invitations")
    journey.check_page("everybody without an account")
    everyone = journey.page.locator("input[name=everyone]")
    if everyone.count():
        everyone.first.check()
    journey.press(journey.say("Créer les liens", "Make the links"))
    journey.check_page("everybody's link, shown once")
    links = {}
    for name in EMAILS:
        row = journey.page.locator("main tr, main li, main section", has_text=name)
        if row.count():
            links[name] = next(word for word in row.last.inner_text().split() if "/invitations/" in word)
    journey.check("everybody but the founder has a link", len(links) == expected)
    for link in links.values():
        visitor = journey.visitor()
        visitor.page.goto(link)
        visitor.page.locator("input[name=password]").fill(PASSWORD)
        visitor.page.locator("main form:has(input[name=password]) button.btn").click()
        visitor.page.wait_for_load_state()
        visitor.close()


def set_level(journey, ladder):
    journey.open("/person-levels")
    journey.check_page("levels of everybody")
    journey.page.locator("main a", has_text="Inès Vauquelin").first.click()
    journey.page.wait_for_load_state()
    journey.check_page("one person's level")
    journey.page.locator("select[name=level]").select_option(label=next(
        text for text in journey.page.locator("select[name=level] option").all_inner_texts() if ladder.stands in text))
    journey.page.locator("main form button.btn").first.click()
    journey.page.wait_for_load_state()
    journey.check("HR has said which level Inès stands on", journey.sees(ladder.stands))


def launch(journey):
    say, page = journey.say, journey.page
    journey.open("/cycles/new")
    journey.check_page("new cycle")
    page.locator("input[name=name]").fill("Automne")
    for field, days in [("period_from_on", -180), ("period_to_on", -1), ("starts_on", 0), ("nominations_due_on", 1), ("answers_due_on", 3),
                        ("writing_due_on", 5), ("sharing_due_on", 7), ("conversation_due_on", 6)]:
        page.locator(f"input[name={field}]").fill(journey.day(days))
    page.locator("input[name=quarters]").fill("2026-T2, 2026-T3")
    page.get_by_label("Encaissement").first.check()
    journey.press(say("Enregistrer et contrôler", "Save and check"))
    journey.check("dates out of order are refused, and what was typed is kept",
                  page.locator("input[name=name]").input_value() == "Automne" and page.locator(".errors").count() == 1)
    journey.check_page("new cycle with a problem")
    page.locator("input[name=conversation_due_on]").fill(journey.day(9))
    journey.press(say("Enregistrer et contrôler", "Save and check"))
    journey.check_page("check before the launch")
    journey.check("the check names those who stand on no level", journey.sees("Jonas Feldkamp"))
    cycle = page.url
    page.locator("main a[href$='/questions']").first.click()
    page.wait_for_load_state()
    journey.check_page("questions of the cycle, none yet")
    page.locator("main form[action$='/proposed-questions'] button").first.click()
    page.wait_for_load_state()
    journey.check("the questions proposed are there", page.locator("main form[action$='/removal'] button").count() == 4)
    journey.check_page("questions of the cycle")
    page.locator("main a[href*='/questions/']").first.click()
    page.wait_for_load_state()
    journey.check_page("a question of the cycle")
    page.goto(cycle)
    page.locator("main a[href$='/edit']").first.click()
    page.wait_for_load_state()
    journey.check_page("a cycle to correct")
    page.goto(cycle)
    while page.locator("form[action*='/exclusions/'] button").count():
        page.locator("form[action*='/exclusions/'] button").first.click()
        page.wait_for_load_state()
    page.locator("main form[action$='/check'] button").first.click()
    page.wait_for_load_state()
    journey.check_page("checked cycle")
    journey.check("who may see what is printed before the launch", page.locator("main table").count() > 0)
    page.locator("main form[action$='/launch'] button").first.click()
    page.wait_for_load_state()
    journey.check_page("launched cycle")


def follow(visitor, path, words):
    visitor.open(path)
    visitor.page.locator("main a", has_text=words).first.click()
    visitor.page.wait_for_load_state()


def nominate(journey):
    ines = signed_in(journey, "Inès Vauquelin")
    ines.open("/reviews")
    journey.check_page("reviews, for whoever chooses peers", ines)
    follow(ines, "/reviews", "Automne")
    journey.check_page("own review while choosing peers", ines)
    ines.page.locator("main a[href$='/peers']").first.click()
    ines.page.wait_for_load_state()
    for name in PEERS:
        choose_peer(ines.page, name)
    journey.check("her manager is not among the peers to choose",
                  not any("Tomasz" in text for text in ines.page.locator("select[name=peer] option").all_inner_texts()))
    journey.check_page("peers", ines)
    tomasz = signed_in(journey, "Tomasz Lindqvist")
    follow(tomasz, "/reviews", "Inès Vauquelin")
    tomasz.page.locator("main a[href$='/peers']").first.click()
    tomasz.page.wait_for_load_state()
    choose_peer(tomasz.page, "Oskar Nyholm")
    reason = tomasz.page.locator("main form:has(select[name=peer]) input[name=reason]")
    journey.check("a manager says why they add a peer, before anything is sent", reason.evaluate("field => field.matches(':invalid')")
                  and tomasz.page.locator("main li", has_text="Oskar Nyholm").count() == 0)
    reason.fill("Ils ont travaillé ensemble sur la mesure.")
    choose_peer(tomasz.page, "Oskar Nyholm")
    journey.check("the added peer stands in the list", tomasz.page.locator("main li", has_text="Oskar Nyholm").count() > 0)
    journey.check_page("peers, for the manager", tomasz)


def choose_peer(page, name):
    options = page.locator("select[name=peer] option").all_inner_texts()
    page.locator("select[name=peer]").select_option(label=next(text for text in options if name in text))
    page.locator("main form:has(select[name=peer]) button.btn").click()
    page.wait_for_load_state()


def answer(journey):
    ines = signed_in(journey, "Inès Vauquelin")
    write_a_fact(journey, ines)
    keep_a_fact(journey, ines)
    follow(ines, "/reviews", journey.say("auto-évaluation", "self-evaluation"))
    if journey.script:
        saves_itself(journey, ines)
    fill(journey, ines, 4, form="self-evaluation")
    journey.check_page("sent form", ines)
    for name in PEERS + ["Oskar Nyholm"]:
        peer = signed_in(journey, name)
        is_first = name == PEERS[0]
        if is_first:
            peer.open("/reviews")
            journey.check_page("reviews, for a peer", peer)
        follow(peer, "/reviews", "Inès Vauquelin")
        fill(journey, peer, 4 if is_first else 3, SECRET, form="peer's form" if is_first else None)
        peer.open("/reviews")
        journey.check(f"nothing more is asked of {name} about her", peer.page.locator("main a[href*='/contributions/']").count() == 0)
    tomasz = signed_in(journey, "Tomasz Lindqvist")
    follow(tomasz, "/reviews", "Inès Vauquelin")
    journey.check("before the collection ends a manager reads no answer of peers", tomasz.page.get_by_text(SECRET).count() == 0)


def write_a_fact(journey, visitor):
    visitor.open("/evidence/new")
    journey.check_page("new fact", visitor)
    note(journey, visitor, -10, "Paiements acceptés : de 91,2 à 93,0 %", "shared")
    journey.check_page("a fact", visitor)


def keep_a_fact(journey, visitor):
    visitor.open("/evidence/new")
    note(journey, visitor, -9, "Trois entretiens avec des commerçants", "private")
    item = urllib.parse.urlparse(visitor.page.url).path
    for name, place in [("a fact to share", "/sharing"), ("a fact to write otherwise", "/edit")]:
        journey.check(f"{name} has its page", visitor.open(item + place) == 200)
        journey.check_page(name, visitor)


def note(journey, visitor, days, title, confidentiality):
    page = visitor.page
    page.locator("select[name=kind], input[name=kind]").first.evaluate(
        "e => { if (e.tagName == 'SELECT') e.value = 'measure'; else document.querySelector('input[name=kind][value=measure]').checked = true }")
    page.locator("input[name=happened_on]").fill(journey.day(days))
    page.locator("input[name=title]").fill(title)
    page.locator(f"input[name=confidentiality][value={confidentiality}]").check()
    page.locator("main form:has(input[name=title]) button.btn").click()
    page.wait_for_load_state()


def saves_itself(journey, visitor):
    page = visitor.page
    page.locator("input[name=p1]").nth(1).focus()
    page.keyboard.press("4")
    journey.check("a number key places a level", page.locator("input[name=p1][value='4']").is_checked())
    page.locator("textarea[name=t1]").fill("Onze entretiens conduits.")
    page.locator("[data-status]").filter(has_text=":").wait_for(timeout=10_000)
    page.reload()
    journey.check("what is typed is saved without a button",
                  page.locator("textarea[name=t1]").input_value() == "Onze entretiens conduits." and page.locator("input[name=p1][value='4']").is_checked())


def fill(journey, visitor, level, comment="", form=None):
    """From step to step until it is sent: each competency on that level, but the first one higher and the second, which nobody saw.
    `form` is what it is called where each of its steps is looked at, the summary too."""
    page, competency = visitor.page, 0
    for _ in range(12):
        if form:
            journey.check_page(f"{form}, {step(page)}", visitor)
        fields = {name for name in page.locator("input[type=radio]").evaluate_all("all => all.map(e => e.name)") if re.fullmatch(r"p\d+", name)}
        for name in sorted(fields, key=lambda name: int(name[1:])):
            competency += 1
            place = {FIRST: 4, UNSEEN: 0}.get(competency, level)
            page.locator(f"input[name={name}][value='{place}']").check()
            if comment:
                page.locator(f"textarea[name=t{name[1:]}]").fill(comment)
        if page.locator("textarea[name=title1]").count():
            page.locator("textarea[name=title1]").fill("Accepter plus de paiements en caisse.")
            page.locator("textarea[name=expected1]").fill("93 % de paiements acceptés en fin de période.")
            page.locator("textarea[name=result1]").fill("93,0 %, contre 91,2 % au départ.")
        for area in page.locator("textarea[name^=remark], textarea[name^=q]").all():
            area.fill("Vu sur deux décisions du semestre.")
        if page.locator("textarea[name=axis1]").count():
            page.locator("textarea[name=axis1]").fill("Décider à partir des données.")
            page.locator("textarea[name=signal1]").fill("Deux décisions écrites d’ici mars.")
        if page.locator("button[name=then][value=next]").count() == 0:
            break
        page.locator("button[name=then][value=next]").click()
        page.wait_for_load_state()
    journey.check("nothing is missing before it goes", page.locator("main form[action$='/sending'] button.btn").count() == 1)
    page.locator("main form[action$='/sending'] button.btn").click()
    page.wait_for_load_state()
    journey.check("the form is sent", page.locator("main form[action$='/sending']").count() == 0)


def step(page):
    """What an address calls the step of a form in sight."""
    return "/".join(urllib.parse.urlsplit(page.url).path.split("/")[3:]) or "beginning"


def assess(journey):
    tomasz = signed_in(journey, "Tomasz Lindqvist")
    tomasz.open("/reviews")
    journey.check_page("reviews, for the manager", tomasz)
    follow(tomasz, "/reviews", "Automne")
    journey.check("once the collection is over the manager reads what peers say, four of them", tomasz.page.get_by_text(SECRET).count() > 0)
    journey.check("and not who said it", not any(name in tomasz.page.locator("main").inner_text() for name in PEERS))
    journey.check_page("review, for the manager", tomasz)
    tomasz.page.locator("main a[href*='/contributions/']").last.click()
    tomasz.page.wait_for_load_state()
    fill(journey, tomasz, 3, "Deux décisions écrites et tenues ce semestre.", form="manager's form")


def seal(journey):
    tomasz = signed_in(journey, "Tomasz Lindqvist")
    page = tomasz.page
    follow(tomasz, "/reviews", "Inès Vauquelin")
    review = page.url
    tomasz.open(urllib.parse.urlparse(review).path + "/dossier")
    journey.check_page("file being prepared", tomasz)
    page.locator("main a[href$='/claims/new']").first.click()
    page.wait_for_load_state()
    journey.check_page("new claim", tomasz)
    page.locator("textarea[name=text]").fill("Les paiements acceptés ont gagné près de deux points.")
    page.locator("select[name=about]").select_option(index=2)
    page.locator("main form:has(textarea[name=text]) button.btn").click()
    page.wait_for_load_state()
    page.locator("main form[action*='/evidence/'] button").first.click()
    page.wait_for_load_state()
    journey.check_page("claim with its fact", tomasz)
    tomasz.open(urllib.parse.urlparse(review).path + "/dossier")
    page.locator("main form[action$='/dossier/sharing'] button").first.click()
    page.wait_for_load_state()
    journey.check("the file is shared", page.locator("main form[action$='/dossier/sharing']").count() == 0)
    journey.check_page("shared file, for the manager", tomasz)


def sign(journey, ladder):
    ines = signed_in(journey, "Inès Vauquelin")
    page = ines.page
    follow(ines, "/reviews", "Automne")
    journey.check("she reads what was written, and never by which peer",
                  page.get_by_text(SECRET).count() > 0 and not any(name in page.locator("main").inner_text() for name in PEERS))
    journey.check_page("review to sign", ines)
    journey.check("no signature is chosen for her", page.locator("input[name=choice]").count() == 3 and page.locator("input[name=choice]:checked").count() == 0)
    page.locator("input[name=choice][value=reserved]").check()
    page.locator("main form[action$='/signature'] button.btn").click()
    page.wait_for_load_state()
    journey.check("a reservation without its words is asked for", page.locator(".errors").count() == 1)
    page.locator("textarea[name=reservation]").fill("Le lancement de mars n’y figure pas.")
    page.locator("main form[action$='/signature'] button.btn").click()
    page.wait_for_load_state()
    journey.check("she has signed with a reservation", page.get_by_text("Le lancement de mars n’y figure pas.").count() > 0)
    journey.check_page("signed review", ines)
    page.locator("main a[href$='/dossier']").first.click()
    page.wait_for_load_state()
    journey.check_page("dossier", ines)
    page.locator("main a[href*='verification'], main a[href$='/seal']").first.click()
    page.wait_for_load_state()
    for _ in range(15):
        if page.get_by_text(journey.say("valide", "valid")).count():
            break
        page.wait_for_timeout(1000)
        page.reload()
    journey.check("the seal is there and holds", page.get_by_text(journey.say("valide", "valid")).count() > 0)
    journey.check_page("verification of the seal", ines)
    staircase(journey, ines, ladder)
    ines.open("/")
    journey.check_page("home after the review", ines)
    hr = signed_in(journey, "Hélène Dastugue")
    hr.open("/reviews")
    journey.check_page("reviews, for HR", hr)
    follow(hr, "/reviews", "Automne")
    journey.check_page("cycle, for HR", hr)


def staircase(journey, ines, ladder):
    """What the guide says of her level: the steps, each expectation of the next one with its reason, and what would bring her closer."""
    say, page = journey.say, ines.page
    ines.open("/growth")
    journey.check("the staircase shows her on her step", page.locator("main svg").count() > 0 and page.get_by_text(ladder.next).count() > 0)
    verdicts = [text.strip() for text in page.locator("section[aria-labelledby=expectations] li .then .state").all_inner_texts()]
    met, owed = say("Montré", "Met"), say("Non montré, faute d’occasion", "Not shown, for want of an opportunity")
    journey.check("what her manager saw there is met, what nobody saw is not shown", met in verdicts and owed in verdicts, *verdicts)
    said = page.locator("section[aria-labelledby=stair] .says").inner_text()
    journey.check("the sentence above the staircase counts as the rows do",
                  re.search(rf"\b{verdicts.count(met)} (est montré|sont montrés|is met|are met)\b", said) is not None, said, *verdicts)
    reasons = page.locator("section[aria-labelledby=expectations] li .then", has_text=owed).all_inner_texts()
    journey.check("the company owes the opportunity that was missing",
                  reasons and all(say("C’est à l’entreprise d’en offrir l’occasion", "It is the company’s to offer the opportunity") in text for text in reasons), *reasons)
    steps = page.locator("section[aria-labelledby=unlock] ol.axes > li").all_inner_texts()
    if ladder.rule:
        journey.check("one to three expectations to work on first, none of which is met", 1 <= len(steps) <= 3 and not any(met + " ·" in text for text in steps), *steps)
        journey.check("and that a rule decides nothing", page.locator("section[aria-labelledby=unlock] .note", has_text=say("n’est pas une décision", "is not a decision")).count() == 1)
    else:
        journey.check("without a rule nothing is said to come first", not steps, *steps)
    journey.check_page("staircase", ines)
