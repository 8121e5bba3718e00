"""The list of reviews as a Flask application would make it: the same database file, the same session, the same rules, the same rows, the same page in Jinja.

Each section is one query, joined as its rules ask. The words are in English, for the one who is signed in.
"""
import datetime
import hashlib
import hmac
import os
import pathlib
import secrets
import sqlite3

from flask import Flask, abort, g, render_template, request

app = Flask(__name__, template_folder=str(pathlib.Path(__file__).resolve().parent))
app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True


def database():
    if "database" not in g:
        g.database = sqlite3.connect(os.environ["PALIER_DATABASE"])
        g.database.row_factory = sqlite3.Row
    return g.database


@app.teardown_appcontext
def close(_):
    if "database" in g:
        g.pop("database").close()


STATES = {
    "not_started": "Not started", "self_in_progress": "Self-evaluation in progress", "self_submitted": "Self-evaluation sent", "peers_closed": "Answers closed",
    "manager_draft": "The manager is writing", "ready": "Ready to share", "shared": "Shared", "refused": "Shared, not signed", "signed": "Signed",
    "signed_with_reservation": "Signed with a reservation",
}
FORMS = {
    "self": "Your self-evaluation", "peer": "Your feedback as a peer on {}", "cross_team": "Your feedback as a peer on {}",
    "report": "Your feedback on your manager, {}", "manager": "Your review of {}",
}

# Whoever manages the person of `r` on a day, or was named to write; never who declared a conflict.
MANAGES = """(EXISTS (SELECT 1 FROM reporting_lines l WHERE l.person_id = r.subject_id AND l.manager_id = :person AND l.from_on <= :today
                      AND (l.to_on IS NULL OR l.to_on >= {since}))
              OR EXISTS (SELECT 1 FROM review_writers w WHERE w.cycle_id = r.cycle_id AND w.subject_id = r.subject_id AND w.writer_id = :person
                         AND w.from_on <= :today AND (w.to_on IS NULL OR w.to_on >= :today)))
             AND NOT EXISTS (SELECT 1 FROM review_conflicts o WHERE o.review_id = r.id AND o.person_id = :person)"""

PAUSED = """EXISTS (SELECT 1 FROM review_pauses z WHERE z.review_id = r.id AND z.from_on <= :today AND (z.to_on IS NULL OR z.to_on >= :today)
                    AND (z.resumed_on IS NULL OR z.resumed_on > :today)) AS paused"""

ENTRIES = f"""SELECT r.id, CASE WHEN r.state = 'shared' AND f.refused_at IS NOT NULL THEN 'refused' ELSE r.state END AS state, s.given_name, s.family_name, s.left_on,
                     r.shared_at, r.signed_at, v.held_on, c.name AS cycle, c.state AS stage, {PAUSED}
              FROM reviews r JOIN review_cycles c ON c.id = r.cycle_id JOIN people s ON s.id = r.subject_id
              LEFT JOIN signature_refusals f ON f.review_id = r.id LEFT JOIN review_conversations v ON v.review_id = r.id
              WHERE r.organization_id = :organization AND c.state NOT IN ('draft', 'checked') AND """

# A peer who manages the person since the period began, or answers to them, is no peer; a report who manages them is none either.
ASKED = f"""SELECT k.id, k.kind, s.given_name, s.family_name, c.answers_due_on, c.writing_due_on, {PAUSED}
            FROM contributions k JOIN reviews r ON r.id = k.review_id JOIN review_cycles c ON c.id = r.cycle_id JOIN people s ON s.id = r.subject_id
            WHERE k.author_id = :person AND k.organization_id = :organization AND k.state <> 'submitted' AND (s.left_on IS NULL OR s.left_on >= :today)
              AND (k.kind = 'manager' AND r.shared_at IS NULL AND c.state NOT IN ('draft', 'checked', 'announced', 'nominating', 'collecting', 'closed')
                     AND {MANAGES.format(since="c.period_from_on")}
                   OR k.kind = 'self' AND c.state = 'collecting'
                   OR k.kind IN ('peer', 'cross_team', 'report') AND c.state = 'collecting'
                     AND NOT EXISTS (SELECT 1 FROM reporting_lines l WHERE l.person_id = r.subject_id AND l.manager_id = :person AND l.from_on <= :today
                                     AND (l.to_on IS NULL OR l.to_on >= c.period_from_on))
                     AND NOT EXISTS (SELECT 1 FROM review_writers w WHERE w.cycle_id = r.cycle_id AND w.subject_id = r.subject_id AND w.writer_id = :person
                                     AND w.from_on <= :today AND (w.to_on IS NULL OR w.to_on >= :today))
                     AND (k.kind = 'report' OR NOT EXISTS (SELECT 1 FROM reporting_lines l WHERE l.person_id = :person AND l.manager_id = r.subject_id
                                                           AND l.from_on <= :today AND (l.to_on IS NULL OR l.to_on >= :today))))
            ORDER BY k.kind DESC, k.id"""

NOMINATIONS = """SELECT n.id, r.id AS review, s.given_name, s.family_name FROM nominations n JOIN reviews r ON r.id = n.review_id
                 JOIN review_cycles c ON c.id = r.cycle_id JOIN people s ON s.id = r.subject_id
                 WHERE n.peer_id = :person AND n.organization_id = :organization AND n.state = 'standing' AND c.state = 'nominating' ORDER BY n.id"""


def viewer(token, now):
    """The person of a session, with the roles they hold today and the level they stand at."""
    found = database().execute(
        """SELECT s.id AS session, p.*, o.name AS organization FROM sessions s JOIN accounts a ON a.id = s.account_id
           JOIN people p ON p.id = a.person_id JOIN organizations o ON o.id = p.organization_id
           WHERE s.digest = ? AND s.ended_at IS NULL AND a.disabled_at IS NULL AND s.seen_at > ? AND s.started_at > ?""",
        (hashlib.sha256(token.encode()).hexdigest(), (now - datetime.timedelta(days=14)).isoformat(), (now - datetime.timedelta(days=90)).isoformat())).fetchone()
    if found is None:
        abort(401)
    today = now.date().isoformat()
    roles = [row["role"] for row in database().execute(
        "SELECT role FROM role_grants WHERE person_id = ? AND from_on <= ? AND (to_on IS NULL OR to_on >= ?)", (found["id"], today, today))]
    level = database().execute("SELECT level_id FROM person_levels WHERE person_id = ? ORDER BY from_on DESC LIMIT 1", (found["id"],)).fetchone()
    return found, roles, level


@app.get("/reviews")
def reviews():
    token, now = request.cookies.get("palier-session", ""), datetime.datetime.now(datetime.timezone.utc)
    person, roles, level = viewer(token, now)
    bound = {"person": person["id"], "organization": person["organization_id"], "today": now.date().isoformat()}

    def rows(query):
        return database().execute(query, bound).fetchall()

    away = rows("""SELECT 1 FROM absences WHERE person_id = :person AND organization_id = :organization AND from_on <= :today
                   AND (to_on IS NULL OR to_on >= :today)""")
    managed = rows(ENTRIES + MANAGES.format(since=":today") + " ORDER BY c.starts_on DESC, s.family_name, s.given_name, r.id LIMIT 500")
    forms = [] if away else [
        (form, FORMS[form["kind"]].format(f"{form['given_name']} {form['family_name']}"),
         datetime.date.fromisoformat(form["writing_due_on" if form["kind"] == "manager" else "answers_due_on"]).strftime("%A %-d %B"))
        for form in rows(ASKED) if not form["paused"]
    ]
    once = secrets.token_urlsafe(24)
    return render_template(
        "reviews.html", person=person, roles=roles, level=level, forms=forms, nominations=[] if away else rows(NOMINATIONS), states=STATES, once=once,
        guard=hmac.new(token.encode(), once.encode(), hashlib.sha256).hexdigest(),
        mine=rows(ENTRIES + "r.subject_id = :person ORDER BY c.starts_on DESC, r.id"),
        team=[row for row in managed if row["stage"] != "closed"], past=[row for row in managed if row["stage"] == "closed"])
