"""What somebody meets who tries Palier for the first time: a toolchain that is too old, and passwords that are printed once."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from palier import ROOT, Site

PASSWORD = re.compile(r"\b[a-z2-9]{4}(?:-[a-z2-9]{4}){4}\b")
# What bin/demo and bin/setup call before they know of a toolchain; nothing that builds or installs.
TOOLS = ("bash", "dirname", "head", "id", "sed")


def run(checks):
    toolchain(checks)
    passwords(checks)


def tried(folder, version=None):
    """bin/demo where `swift` says this version, or where there is none; returns its code, its two outputs and what was asked of swift."""
    tools, asked = pathlib.Path(folder) / "tools", pathlib.Path(folder) / "asked"
    shutil.rmtree(tools, ignore_errors=True)
    tools.mkdir()
    asked.write_text("")
    for name in TOOLS:
        (tools / name).symlink_to(shutil.which(name))
    if version:
        (tools / "swift").write_text(f'#!/bin/sh\necho "$@" >> "{asked}"\necho "Swift version {version} (swift-{version}-RELEASE)"\n')
        os.chmod(tools / "swift", 0o755)
    done = subprocess.run([ROOT / "bin/demo"], capture_output=True, text=True, cwd=folder, timeout=60, env={"PATH": str(tools)})
    return done.returncode, done.stdout, done.stderr, asked.read_text().split()


def toolchain(checks):
    with tempfile.TemporaryDirectory(prefix="palier-swift-") as folder:
        for version in (None, "5.10", "6.2", "6.2.4"):
            code, said, complained, asked = tried(folder, version)
            says = all(words in complained for words in ("Swift 6.3", "https://www.swift.org/install", "minutes"))
            checks.check(f"bin/demo stops {f'at Swift {version}' if version else 'without Swift'}, with where to find it and how long that takes",
                         code == 1 and says and not said and asked == (["--version"] if version else []), str(code), said, complained, str(asked))
        for version in ("6.3", "6.10.1", "7.0"):
            # Nothing else is installed there, and nothing can be: it stops at the first thing that is missing.
            code, said, complained, asked = tried(folder, version)
            checks.check(f"Swift {version} is enough", code == 1 and "pkg-config" in complained and "swift.org" not in complained and asked == ["--version"],
                         str(code), said, complained, str(asked))


def kept_nowhere(checks, site):
    """The passwords a demonstration printed are in none of its files, and are not printed again."""
    shown = [account["password"] for account in site.accounts]
    checks.check("a demonstration shows each password once, drawn for it",
                 len(shown) > 5 and len(set(shown)) == len(shown) and all(PASSWORD.fullmatch(word) for word in shown)
                 and all("\n".join(site.said).count(word) == 1 for word in shown), *site.said)
    found = [file.name for file in pathlib.Path(site.folder.name).rglob("*") if file.is_file() and any(word.encode() in file.read_bytes() for word in shown)]
    checks.check("and keeps them in no file: neither its database nor its log", not found, *found)
    again = site.kept()
    checks.check("served again with --keep it prints none", again and not PASSWORD.search("\n".join(again)), *again)
    return shown


def passwords(checks):
    """The drawn company is the same each time; its passwords are not."""
    people, words = [], []
    for _ in range(2):
        with Site("demo", "--people", "60") as site:
            people.append([account["email"] for account in site.accounts])
            words += kept_nowhere(checks, site)
    checks.check("two demonstrations of one company have no password in common", people[0] == people[1] and len(set(words)) == len(words), *words)
