"""Takes a picture of every page into look/, with an index to leaf through them: the demonstration's, and what the journeys lead to."""
import functools
import html
import importlib
import pathlib
import re
import shutil
import sys

import routes
import tour
from browser import Visitor, chromium
from checks import Checks
from journey import SIGHTS, Journey
from palier import ROOT, Site
from run import JOURNEYS, walk

FOLDER = ROOT / "look"
# Pages no link shows: a set-up, an invitation, a refusal, what a form answers with.
STORIES = [name for name in sorted(file.stem for file in JOURNEYS.glob("[a-z]*.py")) if name not in ("every_page", "real_ladder", "without_script")]


def index(pictures):
    rows = "".join(
        f'<figure><a href="{html.escape(path)}"><img loading="lazy" width="320" src="{html.escape(path)}" alt=""></a><figcaption>{html.escape(caption)}</figcaption></figure>\n'
        for path, caption in pictures
    )
    style = "body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:24px}figure{margin:0;width:320px}img{max-height:420px;object-fit:cover;object-position:top;border:1px solid #ccc}"
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Palier, every page</title><style>{style}</style>\n{rows}</html>\n'


def take(visitor, pictures, sight, folder, name, caption):
    path = pathlib.Path("-".join(map(str, sight)), folder, (re.sub(r"[^\w-]+", "-", name).strip("-") or "home") + ".png")
    (FOLDER / path).parent.mkdir(parents=True, exist_ok=True)
    visitor.picture(FOLDER / path)
    pictures.append((str(path), f"{', '.join(map(str, sight))} px, {caption}"))


class Pictured(Journey):
    """A journey that takes pictures where another looks for what is wrong."""

    def __init__(self, pictures, story, *given):
        super().__init__(*given)
        self.pictures, self.story = pictures, story

    def check_page(self, name, visitor=None):
        take(visitor or self.me, self.pictures, (self.language, self.theme, self.width), f"story-{self.story}", name, f"{self.story}: {name}")
        return True


def tell(browser, pictures):
    """The journeys, each in the sights it is walked in; returns how many of their checks failed."""
    checks = Checks()
    for story in STORIES:
        module = importlib.import_module(f"journeys.{story}")
        for language in getattr(module, "LANGUAGES", SIGHTS):
            walk(module, story, language, browser, checks, functools.partial(Pictured, pictures, story))
    return checks.failed


def main(arguments):
    if arguments not in ([], ["--all"]):
        raise SystemExit("usage: bin/look [--all]")
    shutil.rmtree(FOLDER, ignore_errors=True)
    pictures, broken = [], 0
    with chromium() as browser:
        with Site("demo") as site:
            for sight, account, visitor, pattern, status in tour.walk(site, browser, tour.FULL if arguments else tour.USUAL):
                take(visitor, pictures, sight, tour.name(account), pattern, f"{tour.name(account)}: {pattern} ({status})")
                broken += status >= 400
        failed = tell(browser, pictures)
    (FOLDER / "index.html").write_text(index(pictures))
    unseen = routes.wrong(Visitor.looked_at)
    for line in unseen:
        print(line)
    print(f"{len(pictures)} pictures in {FOLDER.relative_to(ROOT)}/, {broken} of pages that answered an error, {failed} checks of journeys failed, "
          f"{len(unseen)} pages without a picture nor a reason. Open look/index.html.")
    return 1 if broken or failed or unseen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
