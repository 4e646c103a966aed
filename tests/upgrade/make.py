"""Makes the dumps that the upgrade test starts from, by a program of before: its demo, and what people do afterwards.

    python3 tests/upgrade/make.py PROGRAM sqlite tests/upgrade/bd5b38a-sqlite.sql
    python3 tests/upgrade/make.py PROGRAM postgres://user@host:port/postgres tests/upgrade/bd5b38a-postgres.sql
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

PASSWORD = "fyra blå skridskor"
PERSONS = "E-post;Förnamn;Efternamn;Organisation;Roll\nasa.oberg@example.org;Åsa;Öberg;2281;Lärare\n"

# What takes a mail server, or days, to come about.
BY_HAND = """
INSERT INTO mail_refusals (person_id, refused_at, reason) SELECT max(person_id), '2026-11-30 12:00:00', '550 unknown' FROM accounts;
INSERT INTO reminders_sent (rule_id, activity_id, occasion_id, person_id, sent_at)
    SELECT 1, min(activity_id), 0, min(person_id), '2026-11-30 12:00:00' FROM participants;
"""


class Client:
    """Somebody who is logged in, or nobody."""

    def __init__(self, address, email=None):
        self.address, self.token = address, None
        if email:
            self.token = self.post("sessions", {"email": email, "password": PASSWORD})["accessToken"]

    def send(self, method, path, body=None, kind="application/json", **headers):
        url = path if path.startswith("http") else f"{self.address}/api/v1/{path}"
        if body is not None and not isinstance(body, str):
            body = json.dumps(body)
        request = urllib.request.Request(url, None if body is None else body.encode(), method=method)
        request.add_header("Content-Type", kind)
        if self.token:
            request.add_header("Authorization", f"Bearer {self.token}")
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        try:
            with urllib.request.urlopen(request) as answer:
                text = answer.read().decode()
        except urllib.error.HTTPError as fault:
            raise SystemExit(f"{method} {path}: {fault.code} {fault.read().decode()}")
        return json.loads(text) if text else None

    def get(self, path):
        return self.send("GET", path)

    def post(self, path, body, **headers):
        return self.send("POST", path, body, **headers)


def live(address):
    """What people do with the demo: a row or more in each table that the demo leaves empty."""
    admin = Client(address, "david.jonsved@demo.example.org")
    office = Client(address, "elin.kallmyr@demo.example.org")
    anybody = Client(address)
    home = admin.get("organisations?q=kansliet")["items"][0]["id"]
    unit = admin.get("organisations?kind=schoolUnit")["items"][0]["id"]
    made = admin.post(
        "machine-clients",
        {"name": "Skolsystemet", "organisationId": home, "scopes": ["activities:read", "enrollments:read"]},
    )
    who = {"client_id": made["client"]["clientKey"], "client_secret": made["secret"]}
    form = {"grant_type": "client_credentials", **who}
    anybody.send(
        "POST", f"{address}/oauth/token", urllib.parse.urlencode(form), "application/x-www-form-urlencoded"
    )
    office.post("me/calendar-feeds", {"name": "Min telefon"})
    office.post(
        "series",
        {"name": "Ämnesträffar", "targetGroup": "lärare", "cadence": "yearly", "cadenceNote": ""},
        Idempotency_Key='"upgrade-1"',
    )
    for email in ["Anna@skolÅ.se", "Bo@ÖRNSKÖLD.example", "cilla@Example.Org"]:
        anybody.post(
            "registrations",
            {
                "email": email,
                "givenName": "Anna",
                "familyName": "Åström",
                "organisationId": unit,
                "roleId": 12,
                "language": "sv",
            },
        )
    anybody.post("password-resets", {"email": "lars.sandnas@demo.example.org"})
    office.send("POST", "imports?kind=persons", PERSONS, "text/csv")
    teams = [one for one in office.get("activities?state=published&limit=100")["items"] if one["unit"] == "team"]
    edition = teams[0]["id"]
    for name in ["Östra laget", "ängens lag", "Årskurs 7", "zonen", "Arbetslag B"]:
        body = {"teamName": name, "organisationId": unit, "unnamed": 5}
        office.post(f"activities/{edition}/enrollments", body)
    settings = f"activities/{edition}/mail-settings"
    body = {"confirmationSv": "Läs första kapitlet."}
    office.send("PATCH", settings, body, If_Match=f'"{office.get(settings)["version"]}"')
    newcomer = {"givenName": "Örjan", "familyName": "Ek", "organisationId": unit, "roleId": 12}
    for edition in office.get("activities?state=decided&limit=100")["items"]:
        for occasion in office.get(f"activities/{edition['id']}")["occasions"]:
            if occasion["state"] == "held":
                walk_in = {"nonce": "upgrade-1", "newcomer": newcomer}
                office.post(f"occasions/{occasion['id']}/walk-ins", walk_in)


def literal(value):
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "NULL" if value is None else str(value)


def dump_sqlite(file):
    conn = sqlite3.connect(file)
    made = conn.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    lines = [f"{sql};" for kind, name, sql in made if kind == "table" and not name.startswith("sqlite_")]
    for name in [name for kind, name, _ in made if kind == "table" and not name.startswith("sqlite_")]:
        rows = conn.execute(f'SELECT * FROM "{name}"').fetchall()
        for first in range(0, len(rows), 200):
            told = ["(" + ",".join(map(literal, row)) + ")" for row in rows[first : first + 200]]
            lines.append(f'INSERT INTO "{name}" VALUES\n' + ",\n".join(told) + ";")
    numbers = conn.execute("SELECT seq, name FROM sqlite_sequence").fetchall()
    lines += [f"UPDATE sqlite_sequence SET seq = {last} WHERE name = '{name}';" for last, name in numbers]
    lines += [f"{sql};" for kind, _, sql in made if kind == "index"]
    return "\n".join(lines) + "\n"


def dump_postgres(url):
    words = ["pg_dump", "--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=200", url]
    said = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    # Newer versions bracket it with commands of psql.
    return "".join(line for line in said.splitlines(True) if not line.startswith(("\\restrict ", "\\unrestrict ")))


def main():
    program, server, to = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/samverka.db"
        url = f"sqlite://{file}"
        if server != "sqlite":
            url = server.rsplit("/", 1)[0] + "/upgrade_from"
            for sql in ["DROP DATABASE IF EXISTS upgrade_from", "CREATE DATABASE upgrade_from"]:
                subprocess.run(["psql", "-qc", sql, server], check=True)
        settings = {"DATABASE_URL": url, "DATA_DIR": f"{folder}/data", "LOG": "warn"}
        settings |= {"LISTEN": "127.0.0.1:0", "LISTEN_INSIDE": "127.0.0.1:0"}
        environment = os.environ | {f"SAMVERKA_{name}": value for name, value in settings.items()}
        subprocess.run([program, "demo"], env=environment, check=True, stdout=subprocess.DEVNULL)
        serving = subprocess.Popen([program, "serve"], env=environment, stdout=subprocess.PIPE, text=True)
        try:
            live(serving.stdout.readline().split()[-1])
        finally:
            serving.terminate()
            serving.wait()
        if server == "sqlite":
            sqlite3.connect(file).executescript(BY_HAND)
            told = dump_sqlite(file)
        else:
            subprocess.run(["psql", "-qc", BY_HAND, url], check=True)
            told = dump_postgres(url)
            subprocess.run(["psql", "-qc", "DROP DATABASE upgrade_from", server], check=True)
    with open(to, "w", encoding="utf-8") as out:
        out.write(told)


main()
