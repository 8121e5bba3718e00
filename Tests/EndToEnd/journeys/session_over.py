"""A session that ends while somebody writes: on a form that saves itself, and on one that does not. Nothing they typed is lost."""
import crawl

COMMAND = "demo"
TITLE, DETAIL = "Trois entretiens conduits <seule>", "Une heure d’écriture.\nEt une seconde ligne, avec « guillemets » & esperluette."


def run(journey):
    account = next(each for each in journey.site.accounts if each["email"].startswith("ines."))
    crawl.sign_in(journey.me, account)
    crawl.speak(journey.me)
    write_a_fact(journey, account)
    write_a_review(journey, account)
    without_script(journey, account)


def leave(journey):
    """Signs out in another tab of the same browser."""
    tab = journey.me.context.new_page()
    tab.goto(journey.site.base + "/me")
    tab.locator("form[action='/sign-out'] button").first.evaluate("button => button.form.requestSubmit(button)")
    tab.wait_for_url("**/sign-in*")
    return tab


def enter(tab, account):
    tab.locator("input[type=email]").fill(account["email"])
    tab.locator("input[type=password]").fill(account["password"])
    tab.locator("main form").filter(has=tab.locator("input[type=password]")).locator("button").last.click()
    tab.wait_for_url(lambda address: "/sign-in" not in address)


def choose(page, journey):
    """What the form requires beside its texts."""
    page.locator("select[name=kind]").select_option(index=1)
    page.locator("input[name=happened_on]").fill(journey.day(-3))


def write_a_fact(journey, account):
    say, page = journey.say, journey.page
    journey.open("/evidence/new")
    page.locator("input[name=title]").fill(TITLE)
    page.locator("textarea[name=detail]").fill(DETAIL)
    choose(page, journey)
    send = page.locator("main form:has(textarea[name=detail]) button.btn")
    tab = leave(journey)
    send.last.click()
    page.wait_for_load_state()
    journey.check("the page says that the session is over", page.locator("h1").inner_text() == say("Votre session est terminée", "Your session is over"))
    kept = page.locator("form[data-kept]")
    journey.check("and shows what was typed", kept.locator("textarea[name=title]").input_value() == TITLE
                  and kept.locator("textarea[name=detail]").input_value() == DETAIL)
    journey.check_page("a session that is over")
    with page.context.expect_page() as opened:
        page.get_by_role("link", name=say("Se connecter dans un nouvel onglet", "Sign in in a new tab")).click()
    opened.value.wait_for_load_state()
    enter(opened.value, account)
    opened.value.close()
    tab.close()
    page.bring_to_front()
    journey.press(say("Envoyer de nouveau", "Send again"))
    journey.check("once signed in it is to be confirmed", page.locator("form[data-kept] textarea[name=detail]").input_value() == DETAIL)
    journey.check_page("a form of a former session")
    journey.press(say("Envoyer de nouveau", "Send again"))
    journey.check("then it is stored", page.locator("form[data-kept]").count() == 0 and journey.sees(TITLE))
    journey.open("/evidence")
    journey.check("once", page.locator("main").get_by_text(TITLE).count() == 1)


def write_a_review(journey, account):
    say, page = journey.say, journey.page
    journey.open("/reviews")
    form = page.locator("main a[href*='/contributions/']")
    if not form.count():
        page.locator("main a[href^='/reviews/']").first.click()
        page.wait_for_load_state()
    form.first.click()
    page.wait_for_load_state()
    steps = [link.get_attribute("href") for link in page.locator("main a[href*='/contributions/']").all()]
    for step in steps:
        if page.locator("form[data-autosave] textarea").count():
            break
        journey.open(step)
    area, status = page.locator("form[data-autosave] textarea").first, page.locator("[data-status]")
    tab = leave(journey)
    page.bring_to_front()
    area.fill("Écrit pendant que la session prenait fin.")
    status.filter(has_text=say("votre session est terminée", "your session is over")).wait_for(timeout=15_000)
    journey.check("a form that saves itself says that the session is over", area.input_value() == "Écrit pendant que la session prenait fin.")
    enter(tab, account)
    page.bring_to_front()
    area.fill("Écrit pendant que la session prenait fin, puis après.")
    status.filter(has_text=say("Enregistré à", "Saved at")).wait_for(timeout=15_000)
    journey.check("the hour is of 24", "AM" not in status.inner_text() and "PM" not in status.inner_text())
    page.reload()
    journey.check("and saves again once its author is in", area.input_value() == "Écrit pendant que la session prenait fin, puis après.")
    tab.close()


def without_script(journey, account):
    """The same on a page without any script, for somebody else who signs in on the same browser."""
    other = next(each for each in journey.site.accounts if each["email"].startswith("piotr."))
    context = journey.browser.new_context(java_script_enabled=False, locale="fr-FR")
    try:
        page = context.new_page()

        def signed_in(account):
            page.goto(journey.site.base + "/sign-in")
            page.locator("input[type=email]").fill(account["email"])
            page.locator("input[type=password]").fill(account["password"])
            page.locator("main form").filter(has=page.locator("input[type=password]")).locator("button").last.click()

        signed_in(account)
        page.goto(journey.site.base + "/evidence/new")
        page.locator("textarea[name=detail]").fill(DETAIL)
        page.locator("input[name=title]").fill("Sans script")
        choose(page, journey)
        context.clear_cookies()
        send = page.locator("main form:has(textarea[name=detail]) button.btn").last
        send.click()
        again = page.locator("form[data-kept] button.btn").last
        journey.check("without script the form is kept too", page.locator("form[data-kept] textarea[name=detail]").input_value() == DETAIL)
        context.clear_cookies()
        first = page
        page = context.new_page()
        signed_in(other)
        first.bring_to_front()
        again.click()
        first.wait_for_load_state()
        journey.check("and somebody else who signs in there is not shown it", first.locator("form[data-kept]").count() == 0 and DETAIL[:20] not in first.content())
    finally:
        context.close()
