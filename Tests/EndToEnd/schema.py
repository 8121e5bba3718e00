"""The JSON Schema that editors check a framework with: it takes what we write, and refuses what the import refuses."""
import json
import pathlib
import re
import tempfile

import jsonschema
import yaml

from palier import ROOT

SCHEMA = json.loads((ROOT / "docs/api/framework.schema.json").read_text())
PAGE = ROOT / "docs/api/framework-format.md"
WRITTEN = [*sorted((ROOT / "Sources/Careers/Templates").glob("*.yaml")), *sorted((ROOT / "Sources/DemoCompany/Frameworks").glob("*.yaml"))]

# What is wrong, in which file, the words that say it right, and the same words mutilated.
MUTILATED = [
    ("a format nobody knows", "page", "palier-framework-1", "palier-framework-9"),
    ("a language that is none", "page", "languages: [en]", "languages: [de]"),
    ("a misspelt entry", "page", "craft: product", "crafts: product"),
    ("a key with an accent", "page", "key: decide", "key: décider"),
    ("a level without a name", "page", "- order: 1\n        name: Product Manager", "- order: 1"),
    ("a rank that is a word", "page", "order: 2", "order: second"),
    ("a kind of theme that is none", "page", "kind: hard", "kind: tough"),
    ("an expectation under no level", "page", "1: Slices", "first: Slices"),
    ("signals that are no list", "page", "1: Slices", "1: {text: Cuts, signals: Seen}\n              3: Slices"),
    ("a rule without its share", "template", "      at-least: 75%\n", ""),
    ("a share of more than all", "template", "at-least: 75%", "at-least: 175%"),
    ("a share of nothing", "template", "at-least: 75%", "at-least: 0%"),
    ("a yes that is a word", "template", "additive: true", "additive: sometimes"),
]


def smallest():
    """The framework that begins the page on the format."""
    return re.search(r"```yaml\n(.*?)```", PAGE.read_text(), re.DOTALL)[1]


def problems(text):
    """What the schema has against a framework, as lines; its keys read as JSON has them."""
    told = json.loads(json.dumps(yaml.safe_load(text)))
    return [f"{error.json_path}: {error.message[:200]}" for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(told)]


def run(checks, tell):
    """`tell` runs a command of the program and returns its code, what it printed and what it complained of."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for name, text in [(path.name, path.read_text()) for path in WRITTEN] + [("the example of the documentation", smallest())]:
        found = problems(text)
        checks.check(f"the schema takes {name}", not found, *found[:5])
    whole = {"page": smallest(), "template": (ROOT / "Sources/Careers/Templates/data.yaml").read_text()}
    with tempfile.TemporaryDirectory(prefix="palier-schema-") as folder:
        file = pathlib.Path(folder) / "framework.yaml"
        file.write_text(whole["page"])
        code, said, complained = tell("framework", "inspect", file)
        checks.check("the import takes the example of the documentation", code == 0, str(code), said, complained)
        for sentence, where, right, wrong in MUTILATED:
            assert right in whole[where], f"{right} is no more in the {where}"
            file.write_text(whole[where].replace(right, wrong, 1))
            code, said, complained = tell("framework", "inspect", file)
            checks.check(f"{sentence} is refused by the schema as by the import", bool(problems(file.read_text())) and code == 1, str(code), said[-300:], complained)
