"""The program as its processes, without a browser: the first steps, what it refuses before it starts, its commands, and how it stops. `run.py processes`."""
import pathlib
import socket
import subprocess
import tempfile
import urllib.error
import urllib.request

import commands
import firststeps
import nodes
import schema
import stopping
from palier import PROGRAM, Site
from postgres import APPLICATION, OWNER, Postgres


def run(checks):
    firststeps.run(checks)
    starting(checks)
    with Site() as site:
        founder = stopping.found(site)
        schema.run(checks, site.tell)
        commands.run(checks, site)
        stopping.run(checks, "SQLite", site, founder)
    with Postgres() as server:
        granting(checks, server)
        with Site(database=server.address(APPLICATION)) as site:
            founder = stopping.found(site)
            stopping.run(checks, "PostgreSQL", site, founder)
            with Site(database=server.address(APPLICATION), settings={"PALIER_SLOT_FILE": str(site.slots)}) as other:
                nodes.run(checks, site, other, founder)
            unready(checks, site, server)


def told(*command, folder):
    done = subprocess.run([PROGRAM, *map(str, command)], capture_output=True, text=True, cwd=folder, timeout=120, env={"PATH": "/usr/bin:/bin"})
    return done.returncode, done.stdout, done.stderr


def starting(checks):
    """What cannot be served is said at once, and nothing is made or touched for it."""
    with tempfile.TemporaryDirectory(prefix="palier-start-") as folder, socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port, database = str(taken.getsockname()[1]), pathlib.Path(folder) / "palier.db"
        for command in ("serve", "demo"):
            code, said, complained = told(command, "--port", port, "--database", database, folder=folder)
            checks.check(f"{command} says which port is taken and what to do, and makes no file",
                         code == 1 and port in complained and "--port" in complained and "errno" not in complained and not said and not database.exists(),
                         str(code), said, complained)
        for command in (["demo"], ["serve", "--days-ahead", "3", "--public-address", "https://palier.example"]):
            code, said, complained = told(*command, "--host", "127.lan.example", "--port", "0", "--database", database, folder=folder)
            checks.check(f"{command[0]} is not taken in by a name that begins like this machine's address",
                         code == 1 and "this machine only" in complained and not database.exists(), str(code), said, complained)
        code, said, complained = told("serve", "--host", "203.0.113.9", "--port", "8300", "--public-address", "https://palier.example", "--database", database, folder=folder)
        checks.check("serve says that an address is not this machine's", code == 1 and "no address of this machine" in complained, complained)
    if socket.has_dualstack_ipv6():
        with Site("serve", "--host", "::1") as site:
            checks.check("an IPv6 address is served, and written as browsers read it",
                         site.base.startswith("http://[::1]:") and (site.setup_address or "").startswith(site.base), site.base, str(site.setup_address))


def unready(checks, site, server):
    """PostgreSQL goes away under a program that serves: it lives, and says that it cannot serve."""
    def asked(path):
        try:
            with urllib.request.urlopen(site.base + path, timeout=60) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    checks.check("PostgreSQL: a program that can serve says so", asked("/readyz") == (200, "ready\n"), str(asked("/readyz")))
    server.stop()
    ready, lives = asked("/readyz"), asked("/healthz")
    checks.check("PostgreSQL: without its database it lives, and is not ready", ready == (503, "the database does not answer\n") and lives[0] == 200, str(ready), str(lives))


def granting(checks, server):
    """PostgreSQL: the owner migrates and grants; the application may serve, and change no journal."""
    owner, application = server.address(OWNER), server.address(APPLICATION)
    with tempfile.TemporaryDirectory(prefix="palier-grant-") as folder:
        code, said, complained = told("serve", "--database", owner, "--port", "0", folder=folder)
        checks.check("serve leaves a server's schema to its owner, and says how to bring it up", code == 1 and "palier migrate" in complained, complained)
        code, said, complained = told("migrate", "--database", owner, "--dry-run", folder=folder)
        checks.check("a dry run says what would run", code == 0 and "would run 1 kernel" in said, said, complained)
        code, said, complained = told("migrate", "--database", owner, "--grant", APPLICATION, folder=folder)
        checks.check("migrate brings the schema up and grants the application its rights",
                     code == 0 and "runs 1 kernel" in said and f"{APPLICATION} may read and write" in said and not complained, str(code), said, complained)
        code, said, complained = told("migrate", "--database", owner, "--grant", APPLICATION, folder=folder)
        checks.check("and does so again without harm", code == 0 and "up to date" in said, str(code), said, complained)
        code, said, complained = told("migrate", "--database", owner, "--grant", "palier_nobody", folder=folder)
        checks.check("a role that does not exist is refused with its name", code == 1 and "palier_nobody" in complained, str(code), said, complained)
        code, said, complained = told("migrate", "--database", pathlib.Path(folder) / "file.db", "--grant", APPLICATION, folder=folder)
        checks.check("a file has no roles, and says so", code == 1 and "PostgreSQL" in complained, str(code), said, complained)
        code, said, complained = told("doctor", "--database", application, folder=folder)
        checks.check("the doctor finds the application's database sound", code == 0 and "schema is up to date" in said, str(code), said, complained)
