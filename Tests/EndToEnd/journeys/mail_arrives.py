"""Invitations by mail, through a real mail server: what arrives, what does not, and what HR is told."""
import time

from journeys.first_company import PASSWORD, send_people, set_up
from postoffice import PostOffice

PEOPLE = """prénom;nom;adresse e-mail;langue
Inès;Vauquelin;ines.vauquelin@alize.example;fr
Ruben;Haddad;ruben.haddad@alize.example;en
Piotr;Zielinski;piotr.zielinski@alize.example;fr
"""
surroundings = PostOffice


def wait(holds, seconds=20):
    deadline = time.monotonic() + seconds
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.2)
    return holds()


def run(journey):
    office, say = journey.site.around, journey.say
    set_up(journey)
    code, said = journey.site.run("doctor")
    journey.check("the doctor signs in at the mail server, and says no password", code == 0 and "lets us in" in said and "coffre" not in said, said)
    send_people(journey, PEOPLE)
    journey.press(say("Appliquer exactement cela", "Apply exactly this"))
    office.letters.refused.add("piotr.zielinski@alize.example")
    journey.open("/invitations")
    journey.page.locator("input[name=everyone]").first.check()
    journey.press(say("Créer les liens", "Make the links"))
    journey.check("the page of links says that messages leave too", journey.sees(say("Un message part aussi", "also sent to")))
    wait(lambda: len(office.letters.kept) >= 2)
    letters = {recipients[0]: (sender, message, is_secret) for sender, recipients, message, is_secret in office.letters.kept}
    journey.check("two letters arrive, one to each", sorted(letters) == ["ines.vauquelin@alize.example", "ruben.haddad@alize.example"], str(sorted(letters)))
    read(journey, *letters["ines.vauquelin@alize.example"])
    refuse(journey)


def read(journey, sender, message, is_secret):
    text, page = message.get_body(("plain",)).get_content(), message.get_body(("html",)).get_content()
    link = next((word for word in text.split() if "/invitations/" in word), "")
    journey.check("it came under TLS, from the configured sender", is_secret and sender == "palier@alize.example" and message["From"].addresses[0].display_name == "Palier d’Alizé", str(message["From"]))
    journey.check("its subject kept its accents", message["Subject"] == "Alizé Paiements vous ouvre un compte sur Palier", str(message["Subject"]))
    journey.check("it says when it was written, and which it is", message["Date"].datetime is not None and message["Message-ID"].endswith("@alize.example>"))
    journey.check("its link is the site's configured address, in both bodies", link.startswith(journey.site.base + "/invitations/") and f'href="{link}"' in page, link)
    visitor = journey.visitor()
    visitor.page.goto(link)
    visitor.page.locator("input[name=password]").fill(PASSWORD + " deux")
    visitor.page.locator("main form:has(input[name=password]) button.btn").click()
    visitor.page.wait_for_load_state()
    journey.check("the link in the mail opens the account", visitor.page.locator("a.me, a.avatar").count() > 0)


def refuse(journey):
    say = journey.say
    told = lambda: journey.open("/") and journey.sees(say("Remettre son lien à Piotr Zielinski", "Hand Piotr Zielinski their link"))
    journey.check("HR is told at home whose message could not leave", wait(told))
    journey.check_page("home with a message that could not leave")
    journey.page.locator("main a[href$='/account']").first.click()
    journey.page.wait_for_load_state()
    journey.check("and what to do instead", journey.sees(say("Créez un nouveau lien et remettez-le vous-même", "Make a new link and hand it over yourself")))
    journey.check_page("account whose message could not leave")
    journey.site.around.close()
    code, said = journey.site.run("doctor")
    journey.check("the doctor says when the mail server is gone", code == 1 and "MEND mail server" in said, said)
