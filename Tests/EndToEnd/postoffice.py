"""A mail server for one test: STARTTLS with a certificate of its own authority, a user and a password, letters kept to be read."""
import email.policy
import pathlib
import socket
import ssl
import tempfile

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

USER, PASSWORD = "palier", "un coffre: deux clés"
SENDER = "Palier d’Alizé <palier@alize.example>"


class Letters:
    """What was taken. `refused` are recipients nobody knows."""

    def __init__(self):
        self.kept, self.refused = [], set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return "550 5.1.1 nobody here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.kept.append((envelope.mail_from, list(envelope.rcpt_tos), message, session.ssl is not None))
        return "250 kept"


class PostOffice:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="palier-mail-")
        authority = trustme.CA()
        self.authority = pathlib.Path(self.folder.name) / "authority.pem"
        authority.cert_pem.write_to_path(str(self.authority))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(context)
        self.letters = Letters()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.controller = Controller(
            self.letters, hostname="127.0.0.1", port=self.port, tls_context=context, require_starttls=True, auth_required=True,
            authenticator=self._know)
        self.controller.start()
        self.settings = {
            "PALIER_SMTP_URL": f"smtp://localhost:{self.port}", "PALIER_SMTP_USER": USER, "PALIER_SMTP_PASSWORD": PASSWORD,
            "PALIER_SMTP_AUTHORITY": str(self.authority), "PALIER_MAIL_SENDER": SENDER,
        }
        return self

    def close(self):
        """Nobody is let in any more."""
        if self.controller:
            self.controller.stop()
            self.controller = None

    def __exit__(self, *_):
        self.close()
        self.folder.cleanup()

    @staticmethod
    def _know(server, session, envelope, mechanism, data):
        return AuthResult(success=(data.login, data.password) == (USER.encode(), PASSWORD.encode()))
