"""The list of reviews as a Flask application would make it: the same database file, the same rows, the same page in Jinja."""
import datetime
import os
import pathlib
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
    "not_started": "Pas commencée", "self_in_progress": "Auto-évaluation en cours", "self_submitted": "Auto-évaluation envoyée",
    "peers_closed": "Réponses closes", "manager_draft": "Le manager écrit", "ready": "Prête à partager", "shared": "Partagée", "signed": "Signée",
    "signed_with_reservation": "Signée avec réserve",
}


@app.get("/reviews")
def reviews():
    email = request.cookies.get("email")
    person = database().execute(
        """SELECT p.*, o.name AS organization FROM accounts a JOIN people p ON p.id = a.person_id JOIN organizations o ON o.id = p.organization_id
           WHERE a.email = ? AND a.disabled_at IS NULL""", (email,)).fetchone()
    if person is None:
        abort(404)
    today = datetime.date.today().isoformat()
    roles = [row["role"] for row in database().execute("SELECT role FROM role_grants WHERE person_id = ?", (person["id"],))]
    rows = """SELECT r.id, r.state, r.subject_id, s.given_name, s.family_name, c.name AS cycle FROM reviews r JOIN review_cycles c ON c.id = r.cycle_id
              JOIN people s ON s.id = r.subject_id WHERE c.state NOT IN ('draft', 'checked') AND """
    team = database().execute(
        rows + """c.state <> 'closed' AND EXISTS (SELECT 1 FROM reporting_lines l WHERE l.person_id = r.subject_id AND l.manager_id = ?
                  AND l.from_on <= ? AND (l.to_on IS NULL OR l.to_on >= ?)) ORDER BY s.family_name, s.given_name""",
        (person["id"], today, today)).fetchall()
    mine = database().execute(rows + "r.subject_id = ?", (person["id"],)).fetchall()
    asked = database().execute(
        """SELECT k.id, k.kind, s.given_name, s.family_name FROM contributions k JOIN reviews r ON r.id = k.review_id
           JOIN people s ON s.id = r.subject_id JOIN review_cycles c ON c.id = r.cycle_id
           WHERE k.author_id = ? AND k.state <> 'submitted' AND c.state = 'collecting' AND k.kind <> 'manager'""", (person["id"],)).fetchall()
    return render_template("reviews.html", person=person, roles=roles, mine=mine, team=team, asked=asked, states=STATES)
