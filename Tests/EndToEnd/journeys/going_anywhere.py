"""From any page to anybody's: Ctrl K, a name without its accents, Enter; or the link of the rail, and on a phone that of the menu."""
import crawl

COMMAND = "demo"


def run(journey):
    mine = next(each for each in journey.site.accounts if each["email"].startswith("ines."))
    other = next(each for each in journey.site.accounts if each is not mine and "." in each["email"].split("@")[0])
    crawl.sign_in(journey.me, mine)
    crawl.speak(journey.me)
    by_keys(journey, other["email"].split("@")[0].replace(".", " "))
    by_link(journey)
    nothing(journey)


def by_keys(journey, name):
    page = journey.page
    journey.open("/")
    page.keyboard.press("Control+k")
    page.wait_for_url("**/goto")
    journey.check("Ctrl K leads to the field, which has the focus", page.evaluate("document.activeElement.name") == "q")
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    page.wait_for_url("**/goto?q=*")
    found = page.locator("section[aria-labelledby=found-person] a")
    journey.check("a name without its accents finds one person", found.count() == 1, name, f"{found.count()} people")
    journey.check("what was typed stays in the field", page.locator("input[name=q]").input_value() == name)
    journey.check_page("what was found")
    written = found.first.inner_text()
    found.first.click()
    page.wait_for_load_state()
    journey.check("and leads to their page", "/people/" in page.url and written in page.locator("main").inner_text())


def by_link(journey):
    page = journey.page
    journey.open("/dates")
    if page.locator(".rail").is_visible():
        page.locator(".rail a.goto").click()
    else:
        page.locator(".bottombar .more summary").click()
        page.locator(".bottombar .more a[href='/goto']").click()
    page.wait_for_url("**/goto")
    journey.check("the page says what may be found", journey.sees(journey.say("ce que vous pouvez ouvrir, et rien d’autre", "what you may open, and nothing else")))
    journey.check_page("go to, before anything is asked")


def nothing(journey):
    journey.open("/goto?q=zzzz")
    journey.check("nothing found says what to try", journey.sees(journey.say("Essayez le début d’un seul nom", "Try the beginning of one name alone")))
    journey.check_page("go to, when nothing is found")
