"""SIGTERM while people write, on either engine."""
import http.client
import importlib.util
import json
import secrets
import signal
import socket
import sys
import threading
import time
import urllib.parse

from palier import ROOT


def _crash():
    """The crash proof has a browser of three functions; its file is called run.py, as ours is."""
    sys.path.append(str(ROOT / "Tests/Crash"))
    description = importlib.util.spec_from_file_location("crash", ROOT / "Tests/Crash/run.py")
    module = importlib.util.module_from_spec(description)
    description.loader.exec_module(module)
    return module


CRASH = _crash()


def found(site):
    """The first organization and its administrator, over HTTP."""
    site.setup = site.setup_address.removeprefix(site.base)
    return CRASH.found(site)


class Writer(threading.Thread):
    """Somebody whose page saves again and again over one connection, until it is closed or they have saved enough."""

    def __init__(self, site, cookies, guard, name, most=100_000):
        super().__init__()
        self.person, self.guard, self.name_of, self.most = CRASH.Person(site), guard, name, most
        self.person.cookies = dict(cookies)
        self.saved, self.refused = [], []

    def run(self):
        for number in range(self.most):
            title = f"Fait {self.name_of}{number:05}"
            try:
                status = self.person.send("/evidence/new", fact(title), self.guard)
            except (OSError, http.client.HTTPException):
                return  # the connection was closed between two requests, or none is taken any more
            if status == 303:
                self.saved.append(title)
            else:
                self.refused.append(status)


def fact(title):
    return {"kind": "observation", "happened_on": "2026-01-15", "title": title, "detail": "", "reference": "", "language": "fr", "confidentiality": "private"}


class Slow:
    """A form of which one half has left before the program is asked to end: in flight for certain."""

    def __init__(self, site, person, guard, title):
        body = urllib.parse.urlencode({**fact(title), "_guard": guard, "_once": secrets.token_urlsafe(24)}).encode()
        head = (f"POST /evidence/new HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {'; '.join(f'{name}={value}' for name, value in person.cookies.items())}\r\n"
                f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n").encode()
        self.title, self.rest = title, body[len(body) // 2:]
        self.link = socket.create_connection(("127.0.0.1", int(site.port)), timeout=30)
        self.link.sendall(head + body[: len(body) // 2])

    def finish(self):
        """The status the whole form is answered with; 0 when it is not."""
        try:
            self.link.sendall(self.rest)
            answer = self.link.recv(65_536)
        except OSError:
            return 0
        finally:
            self.link.close()
        return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else 0


def run(checks, engine, site, founder):
    """SIGTERM while people write: what was begun is answered, what was acknowledged is there, and the program ends with 0."""
    guard = founder.guard("/evidence/new")
    writers = [Writer(site, founder.cookies, guard, letter) for letter in "abcdef"]
    for writer in writers:
        writer.start()
    while min(len(writer.saved) for writer in writers) < 10 and all(writer.is_alive() for writer in writers):
        time.sleep(0.05)
    slow = [Slow(site, founder, guard, f"Fait lent {number}") for number in range(4)]
    time.sleep(0.5)
    site.process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    answers = [one.finish() for one in slow]
    code = site.process.wait(60)
    for writer in writers:
        writer.join(60)
    checks.check(f"{engine}: what was half sent when the program was asked to end is answered", answers == [303] * len(slow), str(answers))
    checks.check(f"{engine}: no save was refused while it ended", not any(writer.refused for writer in writers), str([writer.refused for writer in writers]))
    checks.check(f"{engine}: it ends with code 0", code == 0, str(code), site.logged())
    site.again()
    last = CRASH.Person(site)
    last.cookies = founder.cookies
    there = [each["item"]["wording"]["title"] for each in json.loads(last.ask("GET", "/evidence.json")[1])]
    wanted = [title for writer in writers for title in writer.saved] + [one.title for one in slow]
    missing, unsaid = sorted(set(wanted) - set(there)), sorted(set(there) - set(wanted))
    checks.check(f"{engine}: each of the {len(wanted)} saves acknowledged is there, once", not missing and len(there) == len(set(there)), *missing[:5])
    checks.check(f"{engine}: nothing is there whose answer was cut off", not unsaid, *unsaid[:5])
