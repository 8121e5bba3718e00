"""A PostgreSQL server of a test's own, with its two roles: made in a temporary folder, reached by a socket in it, gone at the end."""
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import tempfile
import time

OWNER, APPLICATION = "palier_owner", "palier_app"


def programs():
    """Where the server's programs are; Debian keeps each version's apart."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name), reverse=True)
    if beside := shutil.which("initdb"):
        found.insert(0, pathlib.Path(beside).resolve().parent)
    if not found:
        raise SystemExit("No PostgreSQL server is installed. Run bin/setup --tests.")
    return found[0]


class Postgres:
    def __enter__(self):
        # PostgreSQL refuses root, so root lends it to the account postgres.
        self.user = {"user": pwd.getpwnam("postgres").pw_uid, "group": pwd.getpwnam("postgres").pw_gid} if os.getuid() == 0 else {}
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="palier-pg-", dir="/tmp"))
        if self.user:
            os.chown(self.folder, self.user["user"], self.user["group"])
        self._run("initdb", "-D", self.folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        settings = ["listen_addresses=", "fsync=off", "max_connections=50", f"unix_socket_directories={self.folder}"]
        self.process = subprocess.Popen(
            [programs() / "postgres", "-D", self.folder / "data", *(word for setting in settings for word in ("-c", setting))],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder, **self.user)
        self._wait()
        for role in (OWNER, APPLICATION):
            self.say(f"CREATE ROLE {role} LOGIN")
        self.say(f"CREATE DATABASE palier OWNER {OWNER}")
        return self

    def address(self, role):
        return f"postgresql://{role}@/palier?host={self.folder}"

    def say(self, sentence):
        return self._run("psql", "-h", self.folder, "-U", "postgres", "-d", "postgres", "-qc", sentence)

    def _run(self, program, *words):
        return subprocess.run([programs() / program, *words], check=True, capture_output=True, text=True, cwd=self.folder, **self.user)

    def _wait(self):
        for _ in range(300):
            try:
                return self.say("SELECT 1")
            except subprocess.CalledProcessError:
                time.sleep(0.1)
        raise RuntimeError("PostgreSQL did not start.")

    def stop(self):
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(30)

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
