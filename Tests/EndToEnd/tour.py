"""A walk over every page of the demonstration, as each of its people, and as nobody."""
import crawl
from browser import Visitor

USUAL = [("fr", "light", 1440), ("en", "dark", 390)]
FULL = [(language, theme, width) for language in ("fr", "en") for theme in ("light", "dark") for width in (1440, 390)]
NARROWEST = [(language, theme, 320) for language in ("fr", "en") for theme in ("light", "dark")]


def people(site):
    """The accounts the demonstration printed, with nobody first."""
    if not site.accounts:
        raise RuntimeError("palier demo printed no account to sign in with:\n" + "\n".join(site.said))
    return [None] + site.accounts


def name(account):
    return "nobody" if account is None else account["email"].split("@")[0]


def walk(site, browser, sights):
    """Yields (sight, account, visitor, pattern, status) with the page in the visitor's sight."""
    for language, theme, width in sights:
        for account in people(site):
            visitor = Visitor(browser, site.base, language, theme, width)
            try:
                if account:
                    crawl.sign_in(visitor, account)
                else:
                    visitor.open("/")
                crawl.speak(visitor)
                visitor.noticed = []
                for pattern, status in crawl.pages(visitor):
                    yield (language, theme, width), account, visitor, pattern, status
            finally:
                visitor.close()
