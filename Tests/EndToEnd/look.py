"""Takes a picture of every page of the demonstration into look/, with an index to leaf through them."""
import html
import pathlib
import re
import shutil
import sys

import tour
from browser import chromium
from palier import ROOT, Site

FOLDER = ROOT / "look"


def index(pictures):
    rows = "".join(
        f'<figure><a href="{html.escape(path)}"><img loading="lazy" width="320" src="{html.escape(path)}" alt=""></a><figcaption>{html.escape(caption)}</figcaption></figure>\n'
        for path, caption in pictures
    )
    style = "body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:24px}figure{margin:0;width:320px}img{max-height:420px;object-fit:cover;object-position:top;border:1px solid #ccc}"
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Palier, every page</title><style>{style}</style>\n{rows}</html>\n'


def main(arguments):
    if arguments not in ([], ["--all"]):
        raise SystemExit("usage: bin/look [--all]")
    shutil.rmtree(FOLDER, ignore_errors=True)
    pictures, broken = [], 0
    with Site("demo", patience=180) as site, chromium() as browser:
        for sight, account, visitor, pattern, status in tour.walk(site, browser, tour.FULL if arguments else tour.USUAL):
            language, theme, width = sight
            slug = re.sub(r"[^\w-]+", "-", pattern).strip("-") or "home"
            path = pathlib.Path(f"{language}-{theme}-{width}", tour.name(account), slug + ".png")
            (FOLDER / path).parent.mkdir(parents=True, exist_ok=True)
            visitor.picture(FOLDER / path)
            pictures.append((str(path), f"{language}, {theme}, {width} px, {tour.name(account)}: {pattern} ({status})"))
            broken += status >= 400
    (FOLDER / "index.html").write_text(index(pictures))
    print(f"{len(pictures)} pictures in {FOLDER.relative_to(ROOT)}/, {broken} of pages that answered an error. Open look/index.html.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
