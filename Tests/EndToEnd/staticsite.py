"""Pages written in a test, served with the stylesheet and the script under the program's content policy."""
import http.server
import pathlib
import threading
import time

PUBLIC = pathlib.Path(__file__).resolve().parents[2] / "Sources/Application/Resources/Public"
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
)


def page(content, title="Essai", language="fr"):
    return f"""<!doctype html><html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/app.css"><script src="/app.js" defer></script></head><body>
<a class="skip" href="#content">Aller au contenu</a><main id="content" tabindex="-1">{content}</main></body></html>"""


class StaticSite:
    """Serves `pages` (path -> HTML) on a free port of this machine; remembers what was posted."""

    def __init__(self, pages):
        self.pages, self.posted = pages, []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                path = self.path.split("?")[0]
                file = PUBLIC / path.lstrip("/")
                if path == "/late.svg":
                    time.sleep(0.5)
                    self.answer(200, TYPES[file.suffix], b'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"></svg>')
                elif path in site.pages:
                    self.answer(200, "text/html; charset=utf-8", site.pages[path].encode())
                elif file.suffix in TYPES and file.exists():
                    self.answer(200, TYPES[file.suffix], file.read_bytes())
                else:
                    self.answer(404, "text/html; charset=utf-8", page("<h1>Introuvable</h1>").encode())

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                site.posted.append((self.path, body.decode()))
                self.answer(204, "text/plain", b"")

            def answer(self, status, kind, body):
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Security-Policy", POLICY)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
