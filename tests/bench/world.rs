//! Large networks, loaded by SQL: a statement for each table.

use diesel::connection::SimpleConnection;
use server::clock::Clock;
use server::db::DbConnection;
use server::keys::{Keys, Ticket};
use shared::ids::{PersonId, SessionId};
use tests::database::Database;

use crate::{CLIENTS, Size};

/// A loaded database, and callers who may ask its server.
pub struct World {
    pub database: Database,
    /// Tokens of different callers: each may ask a thousand times at once.
    pub tokens: Vec<String>,
}

/// Callers of the enrollment load: development leaders of one municipality.
const LEADERS: usize = CLIENTS * 20;
/// Callers who read: administrators of the network's office.
const READERS: usize = CLIENTS * 8;
pub const MUNICIPALITIES: usize = 290;
/// Persons of the year in figures; those who read come after them.
pub const CROWD: usize = 100_000;

struct Loader {
    conn: DbConnection,
    postgres: bool,
}

impl Loader {
    fn on(database: &Database) -> Self {
        let mut conn = database.connect();
        let postgres = matches!(conn, DbConnection::Postgres(_));
        if !postgres {
            // The rows refer only to existing rows. And rows that a power cut loses are loaded anew.
            run(&mut conn, "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -400000");
        }
        run(&mut conn, "BEGIN");
        Self { conn, postgres }
    }

    /// A row for each number `i` from 1 to the count.
    fn fill(&mut self, table: &str, count: usize, columns: &[(&str, &str)]) {
        let names: Vec<_> = columns.iter().map(|(name, _)| *name).collect();
        let values: Vec<_> = columns.iter().map(|(_, value)| *value).collect();
        let sql = format!(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) \
             INSERT INTO {table} ({}) SELECT {} FROM n",
            names.join(", "),
            values.join(", ")
        );
        run(&mut self.conn, &sql);
    }

    /// So many minutes after a time, as an expression.
    fn minutes_after(&self, time: &str, minutes: &str) -> String {
        if self.postgres {
            format!("timestamp '{time}' + ({minutes}) * interval '1 minute'")
        } else {
            format!("datetime('{time}', ({minutes}) || ' minutes')")
        }
    }

    fn organisations(&mut self, count: usize, first: usize, kind: &str, parent: &str, root: &str) {
        let id = format!("{first} - 1 + i");
        let code = if kind == "municipality" { "CAST(1000 + i AS TEXT)" } else { "NULL" };
        self.fill(
            "organisations",
            count,
            &[
                ("id", &id),
                ("uuid", &format!("'o' || ({id})")),
                ("version", "1"),
                ("kind", &format!("'{kind}'")),
                ("name", &format!("'{kind} ' || ({id})")),
                ("short_name", &format!("'{kind} ' || ({id})")),
                ("name_folded", &format!("'{kind} ' || ({id})")),
                ("name_key", &format!("'{kind} ' || ({id})")),
                ("parent_id", parent),
                ("root_id", root),
                ("area", "'none'"),
                ("municipality_code", code),
                ("active_from", "'2015-01-01'"),
                ("created_at", "'2020-01-01 00:00:00'"),
                ("changed_at", "'2020-01-01 00:00:00'"),
            ],
        );
    }

    fn persons(&mut self, count: usize, first: usize) {
        let id = format!("{first} - 1 + i");
        let email = format!("'person-' || ({id}) || '@example.org'");
        self.fill(
            "persons",
            count,
            &[
                ("id", &id),
                ("uuid", &format!("'p' || ({id})")),
                ("version", "1"),
                ("given_name", "'Elsa'"),
                ("family_name", &format!("'Ström ' || ({id})")),
                ("name_folded", &format!("'elsa strom ' || ({id})")),
                ("name_key", &format!("'strom ' || ({id}) || ' elsa'")),
                ("email", &email),
                ("email_folded", &email),
                ("protected", "FALSE"),
                ("created_at", "'2020-01-01 00:00:00'"),
                ("changed_at", "'2020-01-01 00:00:00'"),
            ],
        );
    }

    fn assignments(&mut self, count: usize, first: usize, organisation: &str, role: usize) {
        let id = format!("{first} - 1 + i");
        self.fill(
            "assignments",
            count,
            &[
                ("id", &id),
                ("uuid", &format!("'a' || ({id})")),
                ("version", "1"),
                ("person_id", &id),
                ("organisation_id", organisation),
                ("role_id", &role.to_string()),
                ("title", "''"),
                ("from_date", "'2020-01-01'"),
                ("created_at", "'2020-01-01 00:00:00'"),
                ("changed_at", "'2020-01-01 00:00:00'"),
            ],
        );
    }

    /// Persons with a role, an account and a session each; the session has the person's number.
    fn callers(&mut self, count: usize, first: usize, organisation: usize, role: usize) {
        let id = format!("{first} - 1 + i");
        self.persons(count, first);
        self.assignments(count, first, &organisation.to_string(), role);
        self.fill(
            "accounts",
            count,
            &[
                ("person_id", &id),
                ("version", "1"),
                ("password_hash", "'none'"),
                ("language", "'sv'"),
                ("created_at", "'2020-01-01 00:00:00'"),
                ("changed_at", "'2020-01-01 00:00:00'"),
            ],
        );
        self.fill(
            "sessions",
            count,
            &[
                ("id", &id),
                ("person_id", &id),
                ("device", "'bench'"),
                ("created_at", "'2020-01-01 00:00:00'"),
                ("last_used_at", "'2020-01-01 00:00:00'"),
                ("expires_at", "'2199-01-01 00:00:00'"),
            ],
        );
    }

    /// Activities with an occasion and a gate each.
    fn activities(
        &mut self,
        count: usize,
        first: usize,
        more: &[(&str, &str)],
        starts: (&str, &str),
        gate: (&str, &str),
    ) {
        let id = format!("{first} - 1 + i");
        // Numbers of five digits: they sort as they count.
        let title = format!("'Mentor i förskola och skola ' || (100000 + ({id}))");
        let folded = format!("'mentor i forskola och skola ' || (100000 + ({id}))");
        let (time, minutes) = starts;
        let start = &self.minutes_after(time, minutes);
        let end = self.minutes_after(time, &format!("{minutes} + 360"));
        let mut columns = vec![
            ("id", id.as_str()),
            ("version", "1"),
            ("title", &title),
            ("text_folded", &folded),
            ("title_key", &folded),
            ("purpose", "'Stöd till nya lärare i deras första tjänst.'"),
            ("starts_at", start),
            ("ends_at", &end),
            ("sort_start", start),
            ("created_at", "'2020-01-01 00:00:00'"),
            ("changed_at", "'2020-01-01 00:00:00'"),
        ];
        let uuid = format!("'k' || ({id})");
        columns.push(("uuid", &uuid));
        columns.extend(more);
        self.fill("activities", count, &columns);
        self.fill(
            "occasions",
            count,
            &[
                ("id", &id),
                ("uuid", &uuid),
                ("version", "1"),
                ("activity_id", &id),
                ("title", "''"),
                ("starts_at", start),
                ("ends_at", &end),
                ("mode", "'physical'"),
                ("place", "'Sundsvall'"),
                ("place_folded", "'sundsvall'"),
                ("state", "'planned'"),
                ("reason", "''"),
                ("calendar_sequence", "0"),
                ("created_at", "'2020-01-01 00:00:00'"),
                ("changed_at", "'2020-01-01 00:00:00'"),
            ],
        );
        let (taken, last) = gate;
        self.fill(
            "seat_gates",
            count,
            &[
                ("activity_id", &id),
                ("taken", taken),
                ("waiting", "0"),
                ("reserved", "0"),
                ("last_queue_number", last),
            ],
        );
        self.fill("activity_school_forms", count, &[("activity_id", &id), ("school_form", "'GR'")]);
    }

    fn finish(mut self) {
        run(&mut self.conn, "COMMIT");
        let DbConnection::Postgres(conn) = &mut self.conn else {
            return run(&mut self.conn, "PRAGMA wal_checkpoint(TRUNCATE)");
        };
        // The numbers that were given by hand are not given again.
        let given = "DO $$ DECLARE t text; BEGIN FOR t IN SELECT table_name FROM information_schema.columns \
             WHERE table_schema = 'public' AND column_name = 'id' LOOP \
             IF pg_get_serial_sequence(t, 'id') IS NOT NULL THEN \
             EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, ''id''), 100000000)', t); END IF; END LOOP; END $$";
        conn.batch_execute(given).expect("the sequences");
        conn.batch_execute("ANALYZE").expect("statistics");
    }
}

fn run(conn: &mut DbConnection, sql: &str) {
    conn.batch_execute(sql).unwrap_or_else(|cause| panic!("{sql}: {cause}"));
}

fn database(postgres: Option<&str>) -> Database {
    postgres.map_or_else(Database::embedded, Database::on)
}

/// Access tokens of callers whose session has their own number; good for a quarter of an hour.
pub fn tokens(database: &Database, first: usize, count: usize) -> Vec<String> {
    let keys = Keys::load_or_make(&database.folder().join("data/keys")).expect("keys");
    let now = Clock::default().now();
    (first..first + count)
        .map(|number| {
            let number = i64::try_from(number).expect("a number");
            let ticket = Ticket::Person { person: PersonId(number), session: SessionId(number) };
            keys.sign(ticket, now).expect("a token").0
        })
        .collect()
}

/// A municipality whose teachers are enrolled: `rounds` large activities from 1 on, and as many of sixty seats after them.
pub fn rush(postgres: Option<&str>, size: Size) -> World {
    let database = database(postgres);
    let mut loader = Loader::on(&database);
    loader.organisations(1, 1, "municipality", "NULL", "1");
    loader.organisations(1, 2, "schoolUnit", "1", "1");
    let persons = size.enrollments.max(500);
    loader.persons(persons, 1);
    loader.assignments(persons, 1, "2", 12);
    loader.callers(LEADERS, persons + 1, 1, 8);
    let start = ("2099-01-01 09:00:00", "i");
    let open = |capacity| [("state", "'published'"), ("report_year", "2099"), ("capacity", capacity)];
    loader.activities(size.rounds, 1, &open("1000000"), start, ("0", "0"));
    loader.activities(size.rounds, size.rounds + 1, &open("60"), start, ("0", "0"));
    loader.finish();
    World { tokens: tokens(&database, persons + 1, LEADERS), database }
}

/// A whole country's year: its activities from 1 on, and as many of the year before after them.
pub fn year(postgres: Option<&str>, size: Size) -> World {
    println!("loading {} enrollments", size.activities * size.enrolled);
    let database = database(postgres);
    let mut loader = Loader::on(&database);
    loader.organisations(MUNICIPALITIES, 1, "municipality", "NULL", "i");
    loader.organisations(MUNICIPALITIES, MUNICIPALITIES + 1, "schoolUnit", "i", "i");
    loader.organisations(1, 1000, "other", "NULL", "1000");
    loader.persons(CROWD, 1);
    // Operations managers: they read the figures too.
    loader.callers(READERS, CROWD + 1, 1000, 2);
    let names = "'Mentorsutbildning ' || i";
    loader.fill(
        "series",
        size.activities / 5,
        &[
            ("id", "i"),
            ("version", "1"),
            ("name", names),
            ("name_folded", names),
            ("name_key", names),
            ("target_group", "''"),
            ("cadence", "'yearly'"),
            ("cadence_note", "''"),
            ("created_at", "'2020-01-01 00:00:00'"),
            ("changed_at", "'2020-01-01 00:00:00'"),
        ],
    );
    let series = format!("(i - 1) % {} + 1", size.activities / 5);
    let of = |year| [("state", "'completed'"), ("report_year", year), ("series_id", series.as_str())];
    let enrolled = size.enrolled.to_string();
    let (this, before) =
        (("2025-01-10 09:00:00", "i * 97 % 500000"), ("2024-01-10 09:00:00", "i * 97 % 500000"));
    loader.activities(size.activities, 1, &of("2025"), this, (&enrolled, &enrolled));
    loader.activities(size.activities, size.activities + 1, &of("2024"), before, ("0", "0"));
    enroll(&mut loader, size);
    loader.finish();
    World { tokens: readers(&database), database }
}

/// New tokens of those who read a whole country's year.
pub fn readers(database: &Database) -> Vec<String> {
    tokens(database, CROWD + 1, READERS)
}

/// Every activity of the year has as many participants, no one twice; each was there.
fn enroll(loader: &mut Loader, size: Size) {
    let (count, each) = (size.activities * size.enrolled, size.enrolled);
    let activity = format!("(i - 1) / {each} + 1");
    let place = format!("(i - 1) % {each} + 1");
    // Some fifteen neighbouring municipalities send persons to an activity. No person is in one activity twice.
    let person = format!("(((i - 1) / {each}) * 7919 + ((i - 1) % {each}) * 26) % {CROWD} + 1");
    let municipality = format!("({person} - 1) * {MUNICIPALITIES} / {CROWD} + 1");
    loader.fill(
        "enrollments",
        count,
        &[
            ("id", "i"),
            ("version", "1"),
            ("activity_id", &activity),
            ("unit", "'person'"),
            ("organisation_id", &municipality),
            ("team_name", "''"),
            ("seats", "1"),
            ("state", "'confirmed'"),
            ("state_reason", "''"),
            ("priority", "0"),
            ("queue_number", &place),
            ("created_at", "'2025-01-01 00:00:00'"),
            ("changed_at", "'2025-01-01 00:00:00'"),
        ],
    );
    loader.fill(
        "participants",
        count,
        &[
            ("id", "i"),
            ("enrollment_id", "i"),
            ("activity_id", &activity),
            ("person_id", &person),
            ("live", "TRUE"),
            ("municipality_id", &municipality),
            ("operator_id", &municipality),
            ("school_unit_id", &format!("({municipality}) + {MUNICIPALITIES}")),
            ("school_form", "'GR'"),
            ("role_id", "12"),
            ("created_at", "'2025-01-01 00:00:00'"),
        ],
    );
    loader.fill(
        "attendances",
        count,
        &[
            ("occasion_id", &activity),
            ("participant_id", "i"),
            ("mark", "'present'"),
            ("digital", "FALSE"),
            ("marked_at", "'2025-06-01 00:00:00'"),
            ("recorded_late", "FALSE"),
        ],
    );
    let counted = format!("UPDATE occasions SET attended = {each} WHERE id <= {}", size.activities);
    run(&mut loader.conn, &counted);
}
