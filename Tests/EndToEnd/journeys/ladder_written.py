"""A ladder written from nothing in its matrix: levels, rows, cells by the keyboard, a block of a spreadsheet, undoing, two people in one cell,
the criteria checked and mended, the rule of progression."""
import crawl
from journeys.first_company import set_up

# The forms that a draft leads to, by the kind of their address.
FORMS = {
    "a draft's name": "/frameworks/:id/description", "a draft to throw away": "/frameworks/:id/discarding", "a ladder's name": "/ladders/:id/description",
    "a level's name": "/levels/:id/description", "a level's own rule": "/levels/:id/rule", "a row": "/ladders/:id/rows/:id", "a theme": "/ladders/:id/themes/:id",
    "passages between ladders": "/ladders/:id/passages",
}

PASTE = """text => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
}"""


def run(journey):
    set_up(journey)
    ladder = begin(journey)
    write(journey, ladder)
    paste(journey)
    undo(journey, ladder)
    write_at_once(journey, ladder)
    check_criteria(journey, ladder)
    write_rule(journey, ladder)
    describe_theme(journey, ladder)
    read_forms(journey, ladder)


def begin(journey):
    say, page = journey.say, journey.page
    language = journey.language
    journey.open("/frameworks/import")
    page.locator(f"input[name=framework_{language}]").fill(say("Référentiel d’essai", "Trial framework"))
    journey.press(say("Partir de rien", "Start from nothing"))
    journey.check("an empty framework waits for its ladder", page.locator(f"input[name=ladder_{language}]").is_visible())
    journey.check_page("an empty framework")
    page.locator(f"input[name=ladder_{language}]").fill("Design")
    page.locator("input[name=ladder_craft]").fill("design")
    page.locator("form:has(input[name=ladder_craft]) button").click()
    page.wait_for_load_state()
    page.get_by_role("link", name="Design", exact=True).click()
    page.wait_for_load_state()
    ladder = page.url
    journey.press(say("Écrire un parcours", "Write a ladder"))
    journey.check_page("a ladder without a level")
    for name in ("Junior", "Senior"):
        page.locator(f"input[name=level_{language}]").evaluate("field => { field.closest('details').open = true; }")
        page.locator(f"input[name=level_{language}]").fill(name)
        page.locator("form:has(select[name=above]) button").click()
        page.wait_for_load_state()
    for name in ("Recherche", "Prototype"):
        page.locator(f"input[name=row_{language}]").evaluate("field => { field.closest('details').open = true; }")
        page.locator(f"input[name=row_{language}]").fill(name)
        if page.locator("select[name=theme]").count():
            page.locator("select[name=theme]").select_option(index=1)
        else:
            page.locator(f"input[name=theme_{language}]").fill("Atelier")
        page.locator("form:has(input[name=theme_fr]) button").click()
        page.wait_for_load_state()
    journey.check("two levels and two rows make four cells", page.locator("td[data-revision]").count() == 4)
    journey.check_page("an empty matrix")
    return ladder


def cells(journey):
    return journey.page.locator("td[data-revision].shown a")


def type_in(visitor, words):
    visitor.page.keyboard.press("Enter")
    visitor.page.keyboard.press("Control+a")
    visitor.page.keyboard.type(words[0])
    for word in words[1:]:
        visitor.page.keyboard.press("Shift+Enter")
        visitor.page.keyboard.type(word)


def write(journey, ladder):
    page = journey.page
    cells(journey).first.focus()
    type_in(journey.me, ["Tient cinq entretiens", "Rend le compte rendu"])
    journey.check_page("a cell being written")
    with page.expect_response("**/cells"):
        page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('[data-laststep]').hidden === false")
    journey.check("a cell is kept with Enter", cells(journey).first.locator(".line").count() == 2)
    cells(journey).nth(1).focus()
    type_in(journey.me, ["Jamais gardé"])
    page.keyboard.press("Escape")
    journey.check("and left unchanged with Escape", not journey.sees("Jamais gardé"))
    competency = "closest('[data-competency]').dataset.competency"
    where = f"(at => at.closest('td') ? at.{competency} + ' ' + at.closest('td').dataset.level : '')(document.activeElement)"
    keys = ("ArrowUp", "ArrowDown") + (("ArrowRight", "ArrowUp", "ArrowLeft") if journey.width > 500 else ())
    steps = []
    for key in keys:
        page.keyboard.press(key)
        steps.append(page.evaluate(where))
    rows = [cells(journey).nth(index).evaluate(f"link => link.{competency}") for index in (0, 1)]
    expected = [f"{rows[0]} 1", f"{rows[1]} 1", f"{rows[1]} 2", f"{rows[0]} 2", f"{rows[0]} 1"]
    journey.check("arrows walk from cell to cell", steps == expected[:len(keys)], *steps)
    page.reload()
    journey.check("what was kept is there again", journey.sees("Rend le compte rendu") and not journey.sees("Jamais gardé"))


def paste(journey):
    page = journey.page
    cells(journey).first.focus()
    with page.expect_navigation():
        page.evaluate(PASTE, "un\tdeux\ntrois\tquatre")
    told = page.locator("td[data-revision]").all_text_contents()
    journey.check("a block fills the cells to the right and below", [text.strip() for text in told] == ["un", "deux", "trois", "quatre"], str(told))
    journey.check_page("a matrix with a block")
    cells(journey).first.focus()
    with page.expect_navigation():
        page.evaluate(PASTE, "1\t2\t3")
    journey.check("a block that is too wide is refused, and kept", page.locator(".errors").count() == 1 and "3" in page.locator("textarea[name=block]").input_value())
    journey.check_page("a block refused")


def undo(journey, ladder):
    page, say = journey.page, journey.say
    journey.open(ladder.replace(journey.site.base, "") + "/editing")
    journey.press(say("Annuler ce changement", "Undo this change"))
    journey.check("undoing the block gives back what was there", journey.sees("Rend le compte rendu") and not journey.sees("quatre"))


def write_at_once(journey, ladder):
    page, say = journey.page, journey.say
    other = journey.visitor()
    other.page.context.add_cookies(page.context.cookies())
    other.open(ladder.replace(journey.site.base, "") + "/editing")
    cells(journey).first.focus()
    type_in(journey.me, ["Le premier texte"])
    with page.expect_response("**/cells"):
        page.keyboard.press("Enter")
    other.page.locator("td[data-revision].shown a").first.focus()
    type_in(other, ["Le second texte"])
    with other.page.expect_navigation():
        other.page.keyboard.press("Enter")
    both = other.page.locator(".versus").inner_text()
    journey.check("who writes second sees both texts", "Le premier texte" in both and "Le second texte" in both, both)
    journey.check_page("both texts of a cell", other)
    other.page.locator("main form button.btn").first.click()
    other.page.wait_for_load_state()
    journey.check("and decides", other.page.get_by_text("Le second texte").count() > 0)
    journey.open(ladder.replace(journey.site.base, ""))
    journey.check_page("the ladder as readers see it")


def check_criteria(journey, ladder):
    page, say, path = journey.page, journey.say, ladder.replace(journey.site.base, "")
    journey.open(path + "/editing")
    vague = say("Fait preuve d’optimisme et d’honnêteté", "Shows optimism and honesty")
    cells(journey).first.focus()
    type_in(journey.me, [vague])
    with page.expect_response("**/cells"):
        page.keyboard.press("Enter")
    journey.open(path + "/editing")
    journey.press(say("Relire les critères", "Check the criteria"))
    found = page.locator("article.checked", has=page.locator("mark"), has_text=vague)
    journey.check("a moral word is marked by the checker", found.count() == 1)
    journey.check_page("the criteria checked")
    found.locator("p.small a").click()
    page.wait_for_load_state()
    box = page.locator("textarea[name=text]")
    journey.check("the finding leads to its cell", vague in box.input_value())
    journey.check_page("one cell to write")
    box.fill(say("Rend le compte rendu de cinq entretiens par mois", "Hands in the record of five interviews a month"))
    page.locator("main form button.btn").first.click()
    page.wait_for_load_state()
    journey.press(say("Relire les critères", "Check the criteria"))
    journey.check("once mended, the finding is gone", page.locator("article.checked mark").count() == 0 and not journey.sees(vague))


def write_rule(journey, ladder):
    page, say, path = journey.page, journey.say, ladder.replace(journey.site.base, "")
    journey.open(path + "/editing")
    journey.press(say("Écrire la règle de progression", "Write the progression rule"))
    journey.check_page("a ladder without a rule")
    page.locator("input[name=rule][value=points]").check()
    for name, value in (("points", "9"), ("weight_1", "2"), ("weight_2", "2")):
        page.locator(f"input[name={name}]").fill(value)
    page.locator("[data-remark]", has_text="4 points").wait_for()
    journey.check("points out of reach are told while they are typed", page.locator("[data-remark]").is_visible())
    page.locator("input[name=points]").fill("3")
    page.locator("[data-sentence=fr]", has_text="3 points").wait_for()
    sentence = say("au moins 3 points sur 4", "at least 3 points of 4")
    journey.check("the sentence follows what is typed", sentence in page.locator(f"[data-sentence={journey.language}]").inner_text())
    journey.check_page("a rule being written")
    page.locator("main form button.btn").first.click()
    page.wait_for_load_state()
    journey.open(path)
    journey.check("the rule is read on the ladder", journey.sees(sentence))
    journey.open(path + "/editing")
    page.get_by_role("link", name=say("Préalables, 2.", "Prerequisites, 2.")).click()
    page.wait_for_load_state()
    journey.check_page("a level without prerequisites")
    page.locator("textarea[name=text_fr_1]").fill("Un poste est ouvert")
    page.locator("textarea[name=text_en_1]").fill("A position is open")
    page.locator("main form button.btn").first.click()
    page.wait_for_load_state()
    journey.open(path + "/editing")
    page.get_by_role("link", name=say("Préalables, 2.", "Prerequisites, 2.")).click()
    journey.check("a prerequisite is kept in both languages", page.locator("textarea[name=text_en_1]").input_value() == "A position is open")


def describe_theme(journey, ladder):
    page, say = journey.page, journey.say
    journey.open(ladder.replace(journey.site.base, "") + "/editing")
    page.locator("tr.theme th a").first.click()
    page.wait_for_load_state()
    page.locator("select[name=theme_kind]").select_option("values")
    page.locator("main form button.btn").first.click()
    page.wait_for_load_state()
    journey.check("a theme says what it groups", page.locator("tr.theme", has_text=say("valeurs", "values")).count() == 1)


def read_forms(journey, ladder):
    journey.open(ladder.replace(journey.site.base, "") + "/editing")
    links = journey.page.evaluate(crawl.LINKS)
    journey.open(next(link for link in links if crawl.pattern(link) == "/frameworks/:id"))
    links += journey.page.evaluate(crawl.LINKS)
    for name, kind in FORMS.items():
        address = next((link for link in links if crawl.pattern(link) == kind), None)
        if journey.check(f"{name} is led to", address is not None, *sorted({crawl.pattern(link) for link in links})):
            journey.open(address)
            journey.check_page(name)
