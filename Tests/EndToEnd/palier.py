"""The program itself, served for one test on a free port with a database of its own."""
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import threading
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/debug/palier"
LISTENS = re.compile(r"listens on (http://\S+)")
ADDRESS = re.compile(r"^\s+(http://\S+)$")
# `palier demo` prints one line a person: "  e-mail  password  what they are".
ACCOUNT = re.compile(r"^\s+(?P<email>[^\s@]+@[^\s@]+)\s+(?P<password>\S+)(?:\s+(?P<role>.*))?$")


class Site:
    """`with Site() as site:` serves an empty installation; `Site("demo")` the made-up company."""

    def __init__(self, command="serve", *options, patience=None, settings=None, database=None):
        self.command, self.options, self.settings, self.address = command, options, settings or {}, database
        # The demonstration is told before it is served.
        self.patience = patience or (600 if command == "demo" else 120)
        self.base = self.setup_address = None
        self.accounts = []
        self.said = []

    def __enter__(self):
        if not PROGRAM.exists():
            raise SystemExit("The program is not built. Run: swift build --product palier")
        self.folder = tempfile.TemporaryDirectory(prefix="palier-")
        folder = pathlib.Path(self.folder.name)
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("PALIER_")} | self.settings
        self.log = open(folder / "log", "w+")
        self._start("--port", "0", *self.options)
        return self

    @property
    def port(self):
        return self.base.rsplit(":", 1)[1]

    @property
    def database(self):
        return self.address or pathlib.Path(self.folder.name) / "palier.db"

    @property
    def slots(self):
        """Where a server's slot secret is kept by default."""
        return pathlib.Path(self.folder.name) / "palier.slots"

    def later(self, days):
        """The same installation, served at the same address as if it were so many days after today."""
        self._end()
        port, self.base = self.port, None
        self._start("--port", port, "--days-ahead", str(days), *self.options)

    def _start(self, *options):
        folder = pathlib.Path(self.folder.name)
        self.process = subprocess.Popen(
            [PROGRAM, self.command, "--database", self.database, *options],
            stdout=subprocess.PIPE, stderr=self.log, text=True, env=self.environment, cwd=folder,
        )
        self.reader = threading.Thread(target=self._listen, daemon=True)
        self.reader.start()
        try:
            self._wait()
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        self._end()
        self.log.close()
        self.folder.cleanup()

    def _end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.reader.join(5)

    def run(self, *command):
        """Another command of the program on the same database; returns its code and what it printed."""
        code, said, complained = self.tell(*command, "--database", self.database)
        return code, said + complained

    def tell(self, *command):
        """A command as it stands; returns its code, what it printed and what it complained of."""
        done = subprocess.run([PROGRAM, *map(str, command)], capture_output=True, text=True, env=self.environment, timeout=180, cwd=self.folder.name)
        return done.returncode, done.stdout, done.stderr

    def again(self):
        """Serves the same database anew, at the same address."""
        self.reader.join(5)
        port, self.base = self.port, None
        self._start("--port", port, *self.options)

    def kept(self):
        """Serves what a demonstration left with --keep, at the same address; returns what it then prints."""
        self._end()
        before, port, self.base = len(self.said), self.port, None
        self._start("--port", port, "--keep", *self.options)
        return self.said[before:]

    def _listen(self):
        for line in self.process.stdout:
            line = line.rstrip("\n")
            self.said.append(line)
            if found := LISTENS.search(line):
                self.base = found[1]
            elif found := ADDRESS.match(line):
                self.setup_address = self.setup_address or found[1]
            elif found := ACCOUNT.match(line):
                self.accounts.append(found.groupdict())

    def _wait(self):
        deadline = time.monotonic() + self.patience
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"palier {self.command} ended with code {self.process.returncode}:\n{self.logged()}")
            if self.base and self._is_ready():
                time.sleep(0.2)  # what it prints once it listens
                return
            time.sleep(0.1)
        raise RuntimeError(f"palier {self.command} was not ready after {self.patience} s:\n{self.logged()}")

    def _is_ready(self):
        try:
            return urllib.request.urlopen(self.base + "/readyz", timeout=2).status == 200
        except OSError:
            return False

    def logged(self):
        """The end of what it said and logged."""
        self.log.flush()
        self.log.seek(0)
        return "\n".join(self.said[-20:] + self.log.read().splitlines()[-20:])
