"""Finds the pages of a running site as somebody sees them: follows links, one page for each kind of address."""
import re
from urllib.parse import parse_qsl, urlsplit

IDENTIFIER = re.compile(r"^([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|\d+|[A-Za-z0-9_-]{22,})$")
# Files to download are not pages.
FILES = re.compile(r"\.(csv|xlsx|ya?ml|json|pdf|md|ics|txt|css|js|svg|zip)$")
LINKS = """() => [...document.querySelectorAll("a[href]")]
  .filter((link) => !link.hasAttribute("download") && link.origin === location.origin).map((link) => link.pathname + link.search)"""


def pattern(address):
    """The kind of an address: identifiers and values of the query left out."""
    parts = urlsplit(address)
    segments = [":id" if IDENTIFIER.match(segment) else segment for segment in parts.path.split("/")]
    keys = sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    return "/".join(segments) + ("?" + "&".join(keys) if keys else "")


def sign_in(visitor, account):
    """By the fields of the sign-in page, whatever they are called."""
    visitor.open("/")
    page = visitor.page
    page.locator("input[type=email]").fill(account["email"])
    page.locator("input[type=password]").fill(account["password"])
    page.locator("main form").filter(has=page.locator("input[type=password]")).locator("button").last.click()
    page.wait_for_load_state()
    if page.locator("input[type=password]").count():
        raise RuntimeError(f"{account['email']} could not sign in: {page.title()}")


def speak(visitor):
    """Turns the site to the visitor's language, if it speaks another."""
    page = visitor.page
    if page.evaluate("document.documentElement.lang") == visitor.language:
        return
    visitor.resize(1440, 900)
    page.locator(f".prefs button[lang={visitor.language}]").first.click()
    page.wait_for_load_state()
    visitor.resize(visitor.width, 900)
    if page.evaluate("document.documentElement.lang") != visitor.language:
        raise RuntimeError(f"the site does not turn to {visitor.language}")


def pages(visitor, start="/", most=400):
    """Opens each kind of page once and yields its pattern and status; the page is in the visitor's sight meanwhile."""
    waiting, seen = [start], {pattern(start)}
    while waiting and len(seen) <= most:
        address = waiting.pop(0)
        status = visitor.open(address)
        here = pattern(address)
        yield here, status
        for link in visitor.page.evaluate(LINKS):
            kind = pattern(link)
            if kind not in seen and not FILES.search(urlsplit(link).path):
                seen.add(kind)
                waiting.append(link)
