"""Where somebody stands and what it is paid: a promotion takes two wills, a correction its reason, a band its first day, a title its scope."""
import crawl

COMMAND = "demo"


def run(journey):
    hr, manager, person = [signed_in(journey, name) for name in ("helene.", "tomasz.", "ines.")]
    both_wills(journey, manager, person)
    correction(journey, hr, person)
    band(journey, hr)
    title(journey, hr, person)


def signed_in(journey, start):
    account = next(each for each in journey.site.accounts if each["email"].startswith(start))
    visitor = journey.visitor()
    crawl.sign_in(visitor, account)
    crawl.speak(visitor)
    return visitor


def send(page, place):
    """The form that posts to a place, as its own button sends it."""
    page.locator(f"form[action$='{place}'] button").last.click()
    page.wait_for_load_state()


def sees(visitor, *words):
    told = visitor.page.locator("main").inner_text()
    return all(word in told for word in words)


def another(page, field):
    """Chooses a level that is not the one chosen, and says which."""
    menu = page.locator(f"[name={field}]")
    chosen = menu.input_value()
    values = [value for value in menu.locator("option").evaluate_all("all => all.map((one) => one.value)") if value and value != chosen]
    menu.select_option(values[-1])
    return menu.locator("option:checked").inner_text()


def both_wills(journey, manager, person):
    own = person.page.locator("a[href$='/levels']")
    person.open("/growth")
    own.first.click()
    person.page.wait_for_load_state()
    levels = person.page.url
    journey.check("one's levels are led to from one's level", levels.endswith("/levels"))
    manager.open(levels)
    page = manager.page
    page.locator("#changes details summary, section[aria-labelledby=changes] details summary").first.click()
    aim = another(page, "level")
    page.locator("[name=new_scope]").fill(journey.say("Deux parcours de plus.", "Two more journeys."))
    page.locator("[name=starts_on]").fill(journey.day(0))
    page.locator("[name=why]").fill(journey.say("Personne ne tient ces parcours.", "Nobody carries these journeys."))
    journey.check_page("a need to say", manager)
    send(page, "/changes")
    journey.check("a need alone changes nothing, and says what is missing", sees(manager, journey.say("pas encore dit", "not said yet")))
    person.open("/")
    asks = journey.say("Dire si vous souhaitez le changement proposé", "Say whether you wish the change proposed")
    journey.check("the person is asked on their home page", sees(person, asks))
    person.page.get_by_text(asks).first.click()
    person.page.wait_for_load_state()
    journey.check_page("a wish to say", person)
    person.page.locator("[name=voice]").fill(journey.say("Je le souhaite depuis le printemps.", "I have wished it since spring."))
    send(person.page, "/voice")
    history = person.page.locator("section[aria-labelledby=history], #history").first.inner_text()
    journey.check("with both wills the level changes on its day, and says so",
                  journey.say("changement voulu des deux côtés", "change wanted on both sides") in history and aim.split("·")[-1].strip() in history, history, aim)
    journey.check_page("levels after a change", person)


def correction(journey, hr, person):
    hr.open("/person-levels")
    page = hr.page
    journey.check_page("people's levels", hr)
    page.get_by_role("link", name="Inès Vauquelin").first.click()
    page.wait_for_load_state()
    another(page, "level")
    page.locator("[name=from_on]").fill(journey.day(1))
    place = page.url.split("/")[-1]
    send(page, f"/person-levels/{place}")
    journey.check("HR move nobody without a reason, and read where a promotion is opened",
                  page.locator("a[href='#f-reason']").count() == 1 and sees(hr, journey.say("besoin de l’entreprise", "need of the company")))
    journey.check_page("a correction without its reason", hr)
    why = journey.say("Palier mal repris de l’ancien outil.", "A level badly carried over from the former tool.")
    page.locator("[name=reason]").fill(why)
    send(page, f"/person-levels/{place}")
    journey.check("with one, the level to come stands beside its reason", sees(hr, why))
    person.page.reload()
    journey.check("which the person reads", sees(person, why, journey.say("corrigé par les RH", "corrected by HR")))


def band(journey, hr):
    hr.open("/pay/bands/new")
    page = hr.page
    for field, value in [("minimum", "61 000"), ("middle", "66 000"), ("maximum", "60 000"), ("from_on", journey.day(40))]:
        page.locator(f"[name={field}]").fill(value)
    for field in ("level", "zone"):
        menu = page.locator(f"[name={field}]")
        if not menu.input_value():
            menu.select_option(index=1)
    page.locator("[name=currency]").select_option("EUR")
    send(page, "/pay/bands/new")
    journey.check("amounts that do not rise are refused, and kept", page.locator(".errors").count() == 1 and page.locator("[name=minimum]").input_value() == "61 000")
    journey.check_page("a band refused", hr)
    page.locator("[name=maximum]").fill("70 000")
    send(page, "/pay/bands/new")
    told = page.locator("main").inner_text().replace("\u202f", " ").replace("\u00a0", " ")
    journey.check("a band of a day to come stands on the list of bands", "61" in told and "70" in told and page.url.split("?")[0].endswith("/pay"), page.url)
    journey.check_page("bands", hr)


def title(journey, hr, person):
    hr.open("/titles/new")
    page = hr.page
    journey.check("the first level of a title is asked for, not optional", sees(hr, journey.say("un palier au moins", "one level at least")))
    for field, value in [("name_fr", "Cheffe de gamme"), ("name_en", "Range lead"), ("people_from1", "6"), ("people_to1", "12")]:
        page.locator(f"[name={field}]").fill(value)
    page.locator("[name=level1]").select_option(index=2)
    journey.check_page("a title to write", hr)
    send(page, "/titles/new")
    person.open("/titles")
    person.page.locator("[name=q]").fill(journey.say("Quel palier est une cheffe de gamme de 8 personnes ici ?", "Which level is a range lead of 8 people here?"))
    person.page.locator("[name=q]").press("Enter")
    person.page.wait_for_load_state()
    journey.check("whoever asks in their words is answered with the level and why", sees(person, journey.say("Un palier correspond", "One level matches"), "6", "12"))
    journey.check_page("a title found", person)
