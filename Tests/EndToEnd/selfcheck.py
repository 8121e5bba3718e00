"""Checks the checks: each planted defect must be seen, a sound page must pass; then what app.js adds to a page."""
import nu
from browser import Visitor
from staticsite import StaticSite, page

SOUND = page("""<h1>Importer des personnes</h1><p class="lead">Un fichier CSV ou XLSX.</p>
<form method="post" action="/sent"><div class="field"><label for="mail">Adresse</label><input id="mail" name="mail" type="email"></div>
<div class="actions"><button class="btn">Continuer</button><a href="/">Annuler</a></div></form>""")

# The words that the problem must contain, and the page that has it.
DEFECTS = {
    "a field without a label": ("label", page('<h1>Essai</h1><input name="a" type="text">')),
    "text too pale": ("color-contrast", page('<h1>Essai</h1><p><font color="#bbb">Pâle</font></p>')),
    "a picture without words": ("image-alt", page('<h1>Essai</h1><img src="/favicon.svg" width="40" height="40">')),
    "an inline style": ("inline styles", page('<h1>Essai</h1><p style="color: red">Rouge</p>')),
    "an inline script": ("content policy", page("<h1>Essai</h1><script>document.title = 'x'</script>")),
    "a request to another site": ("content policy", page('<h1>Essai</h1><img alt="x" src="https://elsewhere.invalid/x.png">')),
    "a page wider than the screen": ("scrolls sideways", page(f'<h1>Essai</h1><p class="nowrap">{"long " * 400}</p>')),
    "two titles": ("2 h1", page("<h1>Un</h1><h1>Deux</h1>")),
    "an unknown language": ("lang is", page("<h1>Essai</h1>", language="eo")),
    "an id used twice": ("ids used twice", page('<h1>Essai</h1><p id="a">Un</p><p id="a">Deux</p>')),
    "no skip link": ("no skip link", SOUND.replace('class="skip"', "")),
    "a page too wide once zoomed": ("at 200 %, scrolls sideways", page(f'<h1>Essai</h1><p class="nowrap">{"long " * 25}</p>')),
    "a page that moves while it is read": ("moves once shown", page('<h1>Essai</h1><img src="/late.svg" alt="Essai"><p>Un texte qui descend.</p>')),
}

COMFORT = page("""<h1>Comfort</h1>
<p class="copy"><code id="link">https://example.org/a</code><button type="button" hidden data-script data-copy="#link" data-done="Copié">Copier</button></p>
<p><button type="button" class="textbtn" hidden data-script data-theme-toggle data-dark="Thème sombre" data-light="Thème clair">Thème sombre</button></p>
<div class="filter" hidden data-script><label for="f">Filtrer</label><input type="search" id="f" data-filter="#rows" data-one="1 ligne" data-many="{n} lignes" data-none="Aucune ligne"><span role="status"></span></div>
<ul id="rows"><li>Élodie</li><li>Eloi</li><li>Tomasz</li></ul>
<form method="post" action="/sent"><input type="hidden" name="a" value="1"><button class="btn" data-busy="Envoi…">Envoyer</button></form>
<form method="get" action="/chosen"><label for="c">Choix</label><select id="c" name="c" data-autosubmit><option>un<option>deux</select><button data-noscript>Choisir</button></form>
<form method="post" action="/sent" data-guard><label for="g">Brouillon</label><input id="g" name="g" type="text"></form>
<details class="disc"><summary>Détails</summary><p>Texte <a href="/other">lien</a></p></details>
<a href="/goto" data-goto>Aller à</a>
<table class="matrix" data-matrix><tbody>
<tr><th scope="row">A</th><td><a href="/a1">a1</a></td><td class="void">rien</td><td><a href="/a3">a3</a></td></tr>
<tr class="theme"><th colspan="2">Thème</th><td colspan="2"></td></tr>
<tr><th scope="row">B</th><td><a href="/b1">b1</a></td><td><a href="/b2">b2</a></td><td><a href="/b3">b3</a></td></tr>
</tbody></table><a href="/compare" data-compare>Comparer</a>""")

PAGES = {"/": SOUND, "/comfort": COMFORT, "/chosen": page("<h1>Choisi</h1>"), "/goto": page("<h1>Aller</h1>"), "/compare": page("<h1>Comparer</h1>"),
         "/a3": page("<h1>a3</h1>")}


def planted(browser, site, checks):
    for language, theme, width in (("fr", "light", 1440), ("en", "dark", 390), ("fr", "dark", 320)):
        visitor = Visitor(browser, site.base, language, theme, width)
        visitor.open("/")
        problems = visitor.problems()
        checks.check(f"a sound page passes, {theme}, {width} px", not problems, *problems)
        visitor.close()
    visitor = Visitor(browser, site.base)
    for number, (name, (words, _)) in enumerate(DEFECTS.items()):
        visitor.open(f"/defect{number}")
        problems = visitor.problems()
        checks.check(f"{name} is seen", any(words in problem for problem in problems), f"looked for: {words}", *problems)
    visitor.close()
    found = nu.errors({"sound": SOUND, "wrong": page("<h1>Essai</h1><ul><p>Un</p></ul>")})
    checks.check("markup that HTML does not allow is seen, and only that", found and all(line.startswith("wrong: ") for line in found), *found)


def comfort(browser, site, checks):
    visitor = Visitor(browser, site.base)
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visitor.page
    visitor.open("/comfort")

    page.get_by_role("button", name="Copier").click()
    page.get_by_role("button", name="Copié").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    checks.check("a button copies an address and says so", copied == "https://example.org/a", copied)

    page.get_by_role("button", name="Thème sombre").click()
    cookies = {cookie["name"]: cookie["value"] for cookie in visitor.context.cookies()}
    turned = page.evaluate("document.documentElement.dataset.theme") == "dark" and page.get_by_role("button", name="Thème clair").count() == 1
    checks.check("the theme turns and is remembered", turned and cookies.get("theme") == "dark", str(cookies))

    page.get_by_label("Filtrer").fill("elo")
    shown = page.locator("#rows li:visible").all_inner_texts()
    checks.check("a filter ignores accents and case, and counts", shown == ["Élodie", "Eloi"] and page.get_by_text("2 lignes").count() == 1, *shown)
    page.get_by_label("Filtrer").fill("zzz")
    checks.check("a filter says when nothing is left", page.get_by_text("Aucune ligne").count() == 1)

    send = page.locator("form[action='/sent'] button")
    send.evaluate("(button) => { button.click(); button.click(); button.click(); }")
    page.wait_for_timeout(300)
    sent = [path for path, _ in site.posted if path == "/sent"]
    checks.check("a form pressed three times is sent once", len(sent) == 1 and send.inner_text() == "Envoi…", str(site.posted), send.inner_text())

    page.get_by_text("Détails").click()
    page.get_by_role("link", name="lien").focus()
    page.keyboard.press("Escape")
    closed = page.evaluate("!document.querySelector('details').open && document.activeElement.tagName === 'SUMMARY'")
    checks.check("Esc closes a disclosure and returns to its summary", closed)

    walk(page, checks)

    visitor.open("/comfort")
    page.get_by_label("Choix").select_option("deux")
    page.wait_for_url("**/chosen?c=deux")
    checks.check("a small select sends its form", True)

    visitor.open("/comfort")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.get_by_label("Brouillon").press_sequentially("abc")
    page.evaluate("location.href = '/'")
    page.wait_for_timeout(500)
    checks.check("leaving an unsent draft asks first", asked == ["beforeunload"] and page.url.endswith("/comfort"), str(asked), page.url)
    visitor.close()


def walk(page, checks):
    here = "document.activeElement.textContent"
    page.get_by_role("link", name="a1").focus()
    steps = []
    for key in ("ArrowDown", "ArrowRight", "ArrowUp", "ArrowRight", "ArrowUp", "ArrowLeft", "ArrowLeft"):
        page.keyboard.press(key)
        steps.append(page.evaluate(here))
    checks.check("arrows walk the matrix over themes and empty cells", steps == ["b1", "b2", "b2", "b3", "a3", "a1", "a1"], str(steps))
    page.keyboard.press("c")
    page.wait_for_url("**/compare")
    checks.check("c compares", True)
    page.go_back()
    page.keyboard.press("Control+k")
    page.wait_for_url("**/goto")
    checks.check("Ctrl K goes to the palette", True)


def without_script(browser, site, checks):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.base + "/comfort")
    hidden = page.locator("[data-script]:visible").count() == 0 and page.get_by_role("button", name="Choisir").is_visible()
    checks.check("without script, what needs it stays hidden and the rest has its button", hidden)
    context.close()


def run(browser, checks):
    pages = {**PAGES, **{f"/defect{number}": html for number, (_, html) in enumerate(DEFECTS.values())}}
    with StaticSite(pages) as site:
        checks.group = "the checks themselves: "
        planted(browser, site, checks)
        checks.group = "script: "
        comfort(browser, site, checks)
        without_script(browser, site, checks)
