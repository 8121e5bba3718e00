"""A form written without a mouse, from the sign-in to its sending: Tab, Enter, arrows and the number keys. Wherever the focus goes, it is seen."""
COMMAND, LANGUAGES = "demo", ("fr",)
SEEN = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
  const drawn = (s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== "none";
  const around = e.closest("label, .pick, li, td, summary");
  const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { name: e.tagName.toLowerCase() + (e.name ? `[name=${e.name}]` : "") + (e.textContent.trim() ? " " + e.textContent.trim().slice(0, 40) : ""),
           seen: inSight && (drawn(style) || !!around && drawn(getComputedStyle(around)) || !!e.nextElementSibling && drawn(getComputedStyle(e.nextElementSibling))) };
}"""

# The names of the groups where nothing is chosen yet.
UNCHOSEN = """all => [...new Set(all.map(e => e.name))].filter(name => !all.some(e => e.name === name && e.checked))"""


def run(journey):
    page, lost = journey.page, set()
    account = next(each for each in journey.site.accounts if each["email"].startswith("ines."))
    journey.open("/sign-in")
    reach(page, "input[type=email]", lost)
    page.keyboard.type(account["email"])
    reach(page, "input[type=password]", lost)
    page.keyboard.type(account["password"])
    page.keyboard.press("Enter")
    page.wait_for_url(lambda address: "/sign-in" not in address)
    reach(page, "a.skip", lost)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    journey.check("the first key after the skip link is in the page itself", page.evaluate("!!document.activeElement.closest('#content')"))
    follow(page, "main a[href*='/contributions/']", lost)
    steps = write(page, lost)
    journey.check("every step of the form is reached and left with the keyboard", steps > 2 and page.locator("form[action$='/sending']").count() == 1, str(steps))
    journey.check_page("a form written with the keyboard")
    follow(page, "main form[action$='/sending'] button.btn", lost)
    journey.check("and it is sent", page.locator("main form[action$='/sending']").count() == 0 and page.locator(".errors").count() == 0, page.url)
    journey.check("the focus is seen wherever it goes", not lost, *sorted(lost))


def reach(page, selector, lost, most=300):
    """Tabs to the next such element."""
    for _ in range(most):
        page.keyboard.press("Tab")
        here = page.evaluate(SEEN)
        # Past the last link the focus leaves for the window itself.
        if not here["seen"] and not here["name"].startswith("body"):
            lost.add(f"{page.url.split('/', 3)[-1][:40]}: {here['name']}")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise RuntimeError(f"{selector} is not reached from {page.url}")


def follow(page, selector, lost):
    reach(page, selector, lost)
    before = page.evaluate("performance.timeOrigin")
    page.keyboard.press("Enter")
    page.wait_for_function("before => performance.timeOrigin !== before && document.readyState === 'complete'", arg=before)


def write(page, lost):
    """Each theme with the number keys, what is required with words, and on to the next step."""
    for step in range(16):
        groups = sorted({name for name in page.locator("main .pick input[type=radio]").evaluate_all("all => all.map(e => e.name)")}, key=lambda n: (len(n), n))
        for name in groups:
            reach(page, f"input[type=radio][name={name}]", lost)
            page.keyboard.press("3")
            if not page.locator(f"input[name={name}][value='3']").is_checked():
                raise RuntimeError(f"3 does not place {name} on {page.url}")
        for name, words in (("title1", "Accepter plus de paiements."), ("expected1", "93 % en fin de période."), ("result1", "93,0 %."),
                            ("axis1", "Décider à partir des données."), ("signal1", "Deux décisions écrites d’ici mars.")):
            if page.locator(f"textarea[name={name}]").count():
                reach(page, f"textarea[name={name}]", lost)
                page.keyboard.press("Control+a")
                page.keyboard.type(words)
        for name in page.locator("main input[type=radio]").evaluate_all(UNCHOSEN):
            reach(page, f"input[type=radio][name={name}]", lost)
            page.keyboard.press("Space")
        if not page.locator("button[name=then][value=next]").count():
            return step
        for area in [area.get_attribute("name") for area in page.locator("main textarea[required], main textarea[name^=q], main textarea[name^=remark]").all()]:
            reach(page, f"textarea[name={area}]", lost)
            page.keyboard.type("Vu sur deux décisions du semestre.")
        follow(page, "button[name=then][value=next]", lost)
    raise RuntimeError(f"the form does not end: {page.url}")
