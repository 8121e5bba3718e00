"""A real Chromium, and a visitor who walks the site in it and notices what is wrong with each page."""
import contextlib
import os
import pathlib
import re
import shutil
import urllib.parse
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
LOCALES = {"fr": "fr-FR", "en": "en-GB"}

# What no accessibility checker looks at, and every page must hold.
PAGE_RULES = """() => {
  const wrong = [], count = (selector) => document.querySelectorAll(selector).length;
  const root = document.documentElement;
  if (!document.title.trim()) wrong.push("the page has no title");
  if (count("h1") !== 1) wrong.push(`${count("h1")} h1 instead of one`);
  if (count("main") !== 1) wrong.push(`${count("main")} main instead of one`);
  if (!["fr", "en"].includes(root.lang)) wrong.push(`lang is "${root.lang}"`);
  // A page on paper begins with its content: there is nothing to skip.
  const skips = document.querySelector("a.skip[href='#content']") && document.querySelector("#content");
  if (!skips && document.body.firstElementChild?.tagName !== "MAIN") wrong.push("no skip link to #content");
  if (count("[style], body style, script:not([src])")) wrong.push(`${count("[style], body style, script:not([src])")} inline styles or scripts`);
  const ids = [...document.querySelectorAll("[id]")].map((e) => e.id), twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  if (twice.length) wrong.push("ids used twice: " + [...new Set(twice)].join(", "));
  if (window.palierMoved?.length) wrong.push("moves once shown: " + [...new Set(window.palierMoved)].join(", "));
  return wrong;
}"""
SIDEWAYS = """() => {
  const root = document.documentElement, wide = root.scrollWidth - root.clientWidth;
  if (wide <= 0) return [];
  const out = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1);
  const names = out.slice(0, 3).map((e) => e.tagName.toLowerCase() + (e.className ? "." + e.className : ""));
  return [`scrolls sideways by ${wide} px because of ` + names.join(", ")];
}"""
# What moved by itself, before anybody touched the page. One that is drawn while it still arrives settles by a thousandth on a busy machine: that is not told.
REPORT_MOVES = """(() => {
  window.palierMoved = [];
  const name = (node) => (node?.nodeType === 1 ? node : node?.parentElement)?.tagName.toLowerCase() ?? "?";
  const watch = new PerformanceObserver((list) => {
    for (const move of list.getEntries()) if (move.value >= 0.002) window.palierMoved.push(...move.sources.map((source) => `${name(source.node)} by ${move.value.toFixed(3)}`));
  });
  watch.observe({ type: "layout-shift", buffered: true });
  for (const touch of ["pointerdown", "keydown", "input", "change", "resize"]) addEventListener(touch, () => watch.disconnect(), { capture: true, once: true });
})()"""
REPORT_POLICY = """document.addEventListener("securitypolicyviolation",
  (event) => console.error(`content policy: ${event.violatedDirective} refused ${event.blockedURI || "inline"} ${event.sample}`));"""


def executable():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    raise SystemExit("No Chromium is installed. Run bin/setup --tests.")


@contextlib.contextmanager
def chromium():
    """One browser for a whole run, with the same fonts on every machine."""
    with sync_playwright() as playwright:
        environment = {**os.environ, "FONTCONFIG_FILE": str(HERE / "fonts.conf")}
        browser = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS, env=environment)
        try:
            yield browser
        finally:
            browser.close()


def explain(violations):
    """What axe found, one readable line an element."""
    lines = []
    for violation in violations:
        for node in violation["nodes"][:5]:
            why = re.sub(r"\s+", " ", node.get("failureSummary") or "").removeprefix("Fix any of the following: ")
            lines.append(f"{violation['id']} ({violation['impact']}) at {' '.join(map(str, node['target']))}: {why}")
        if len(violation["nodes"]) > 5:
            lines.append(f"{violation['id']}: and {len(violation['nodes']) - 5} more")
    return lines


class Visitor:
    """Somebody in front of a screen. Problems of the pages they open gather until somebody asks."""

    # The methods and paths of the pages looked at in this run: what is wrong with them was asked, or their picture taken. To be led past a page is not enough.
    looked_at = set()

    def __init__(self, browser, base, language="fr", theme="light", width=1440, script=True):
        self.base, self.language, self.theme, self.width = base, language, theme, width
        self.context = browser.new_context(
            viewport={"width": width, "height": 900 if width > 500 else 844}, color_scheme=theme, locale=LOCALES[language], timezone_id="Europe/Paris",
            java_script_enabled=script,
        )
        self.context.set_default_timeout(30_000)
        self.context.add_init_script(REPORT_POLICY)
        self.context.add_init_script(REPORT_MOVES)
        self.page = self.context.new_page()
        self.noticed, self.answered = [], None
        self.page.on("console", lambda message: message.type == "error" and self._notice(message.text))
        self.page.on("pageerror", lambda error: self._notice(f"script error: {error}"))
        self.page.on("response", self._meet)

    def _meet(self, answer):
        if answer.status >= 500:
            self._notice(f"{answer.status} from {answer.url}")
        if answer.request.is_navigation_request() and answer.status not in (301, 302, 303) and "text/html" in answer.headers.get("content-type", ""):
            self.answered = (answer.request.method, urllib.parse.urlsplit(answer.url).path) if answer.status != 404 else None

    def _look(self):
        if self.answered and self.answered[1] == urllib.parse.urlsplit(self.page.url).path:
            Visitor.looked_at.add(self.answered)

    def _notice(self, text):
        # Chromium reports every refused request as an error of the console; the status itself is judged where it matters.
        if not text.startswith("Failed to load resource"):
            self.noticed.append(text)

    def open(self, path):
        """Follows an address, given whole or from the site's root; returns the status."""
        answer = self.page.goto(path if "://" in path else self.base + path)
        # As it came over the wire, compressed; no page is sent in pieces.
        self.weight = int(answer.headers.get("content-length", 0)) if answer else 0
        self.served = answer.text() if answer and "text/html" in answer.headers.get("content-type", "") else None
        return answer.status if answer else 0

    def dressing(self):
        """The bytes of the style and the script of the page in sight, compressed."""
        addresses = self.page.locator("link[rel=stylesheet], script[src]").evaluate_all("all => all.map(e => e.href || e.src)")
        requests = [urllib.request.Request(address, headers={"Accept-Encoding": "gzip"}) for address in addresses]
        return sum(len(urllib.request.urlopen(request).read()) for request in requests)

    def problems(self):
        """Everything wrong with the page in sight; what was noticed before is told once."""
        results = Axe().run(self.page, options=RULES)
        return explain(results.response["violations"]) + self.glance() + self.zoomed()

    def glance(self):
        """What is wrong at first sight."""
        self._look()
        found = self.page.evaluate(PAGE_RULES) + self.page.evaluate(SIDEWAYS) + self.noticed
        self.noticed = []
        return found

    def resize(self, width, height):
        """Until the page is drawn anew: a page opened meanwhile would be seen to move. A busy browser may draw no frame until it is asked: no more than a second."""
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.evaluate("() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); setTimeout(drawn, 1000); })")

    def zoomed(self):
        """What does not fit the window at 200 %: half as many pixels of the page's own, as a browser zooms."""
        if self.width < 1440:
            return []
        height = self.page.viewport_size["height"]
        self.resize(self.width // 2, height // 2)
        found = self.page.evaluate(SIDEWAYS)
        self.resize(self.width, height)
        return [f"at 200 %, {problem}" for problem in found]

    def picture(self, path):
        """The whole page, as tall as it is: what sticks to the window's edge stands at its end."""
        self._look()
        height = self.page.evaluate("document.documentElement.scrollHeight")
        self.page.set_viewport_size({"width": self.width, "height": max(844, min(height, 12_000))})
        self.page.screenshot(path=str(path), full_page=True)
        self.page.set_viewport_size({"width": self.width, "height": 900 if self.width > 500 else 844})

    def close(self):
        self.context.close()
