"""What a journey is given: a site of its own, a visitor in front of it, and words to say what must hold.

A journey is a file of journeys/ with `def run(journey)`. Its site is empty unless the file says COMMAND = "demo".
What stands around the site, a mail server for one, is made by `surroundings()`: a context whose value has `settings` for
the program's environment, and is the journey's `site.around`.
It is walked twice: in French, light, 1440 px wide; in English, dark, 390 px wide. A file may say LANGUAGES = ("fr",), or SCRIPT = False for a browser
that runs no script.
"""
import datetime
import zoneinfo

from browser import Visitor

# The zone a new organization is set up in: its day, not the machine's.
ZONE = zoneinfo.ZoneInfo("Europe/Paris")
SIGHTS = {"fr": ("light", 1440), "en": ("dark", 390)}


class Journey:
    def __init__(self, site, browser, language, checks, script=True):
        self.site, self.browser, self.language, self.checks, self.script = site, browser, language, checks, script
        self.theme, self.width = SIGHTS[language]
        self.visitors = []
        self.me = self.visitor()

    def visitor(self):
        """Somebody else, in a browser of their own."""
        visitor = Visitor(self.browser, self.site.base, self.language, self.theme, self.width, self.script)
        self.visitors.append(visitor)
        return visitor

    @property
    def page(self):
        return self.me.page

    def day(self, after_today):
        """A date of the organization, as a form takes it."""
        return (datetime.datetime.now(ZONE).date() + datetime.timedelta(days=after_today)).isoformat()

    def say(self, french, english):
        return french if self.language == "fr" else english

    def open(self, path):
        return self.me.open(path)

    def fill(self, label, value):
        self.page.get_by_label(label, exact=False).first.fill(value)

    def press(self, name):
        """A button or a link, by its words."""
        role = "button" if self.page.get_by_role("button", name=name).count() else "link"
        self.page.get_by_role(role, name=name).first.click()
        self.page.wait_for_load_state()

    def sees(self, text):
        return self.page.get_by_text(text, exact=False).count() > 0

    def check(self, sentence, holds, *why):
        return self.checks.check(sentence, holds, *(why or (f"at {self.page.url}: {self.page.title()}",)))

    def check_page(self, name, visitor=None):
        """Nothing is wrong with the page in sight: accessibility, our own rules, the console, the content policy."""
        if not self.script:
            # Walked with script too, where the page itself is looked at.
            return self.check(f"{name}: what needs script is not shown", (visitor or self.me).page.locator("[data-script]:visible").count() == 0)
        problems = (visitor or self.me).problems()
        return self.check(f"{name}: nothing wrong with the page", not problems, *problems)

    def close(self):
        for visitor in self.visitors:
            visitor.close()
