//! Rows put straight into the database: a test needs them, but is not about them.

use std::sync::OnceLock;

use chrono::NaiveDate;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use server::accounts::queries;
use server::db::DbConnection;
use server::keys::hash_secret;
use server::passwords;
use shared::access::Scope;
use shared::accounts::Language;
use shared::ids::{
    ActivityId, CalendarFeedId, EvaluationId, MachineClientId, OrganisationId, ParticipantId, PersonId,
    ReminderRuleId, RoleId, SessionId,
};
use shared::schema::{
    accounts, assignments, calendar_feeds, invitations, machine_client_scopes, machine_clients,
    organisations, persons, reminder_rules, roles,
};
use shared::text::{folded, sort_key};
use shared::time::Timestamp;

/// The password of everybody who has one.
pub const PASSWORD: &str = "fyra blå skridskor";

/// The hash of [`PASSWORD`]; costs its time once in a process.
pub fn password_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| passwords::hash(PASSWORD).expect("a hash"))
}

fn beginning() -> Timestamp {
    "2020-01-01T00:00:00Z".parse().expect("a time")
}

/// The first day of everything here.
pub fn first_day() -> NaiveDate {
    beginning().date()
}

/// Text that no two things of one database share.
pub fn uuid() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NUMBER: AtomicU32 = AtomicU32::new(1);
    format!(
        "00000000-0000-4000-8000-{:06x}{:06x}",
        std::process::id(),
        NUMBER.fetch_add(1, Ordering::Relaxed)
    )
}

/// An organisation below another, or on its own.
pub fn organisation(
    conn: &mut DbConnection,
    kind: &str,
    name: &str,
    parent: Option<OrganisationId>,
) -> OrganisationId {
    let id: OrganisationId = diesel::insert_into(organisations::table)
        .values((
            organisations::uuid.eq(uuid()),
            organisations::version.eq(1),
            organisations::kind.eq(kind),
            organisations::name.eq(name),
            organisations::short_name.eq(name),
            organisations::name_folded.eq(folded(name)),
            organisations::name_key.eq(sort_key(name)),
            organisations::parent_id.eq(parent),
            organisations::root_id.eq(OrganisationId(0)),
            organisations::area.eq("none"),
            organisations::active_from.eq(first_day()),
            organisations::created_at.eq(beginning()),
            organisations::changed_at.eq(beginning()),
        ))
        .returning(organisations::id)
        .get_result(conn)
        .expect("an organisation");
    let root: OrganisationId = parent.map_or(id, |parent| {
        let above = organisations::table.find(parent).select(organisations::root_id);
        above.first(conn).expect("the organisation above")
    });
    let row = diesel::update(organisations::table.find(id));
    row.set(organisations::root_id.eq(root)).execute(conn).expect("a root");
    id
}

/// A municipality.
pub fn municipality(conn: &mut DbConnection, name: &str) -> OrganisationId {
    organisation(conn, "municipality", name, None)
}

/// A school unit of a municipality.
pub fn school_unit(conn: &mut DbConnection, municipality: OrganisationId, name: &str) -> OrganisationId {
    organisation(conn, "schoolUnit", name, Some(municipality))
}

/// The organisation that runs the network's office, made when it is first asked for.
pub fn office(conn: &mut DbConnection) -> OrganisationId {
    let known = organisations::table.filter(organisations::name.eq("Kansliet")).select(organisations::id);
    let known: Option<OrganisationId> = known.first(conn).optional().expect("the organisations");
    known.unwrap_or_else(|| organisation(conn, "other", "Kansliet", None))
}

/// A person with an address made of their name.
pub fn person(conn: &mut DbConnection, given_name: &str, family_name: &str) -> PersonId {
    let email = format!("{}.{}@example.org", folded(given_name), folded(family_name)).replace(' ', "-");
    let name = format!("{given_name} {family_name}");
    diesel::insert_into(persons::table)
        .values((
            persons::uuid.eq(uuid()),
            persons::version.eq(1),
            persons::given_name.eq(given_name),
            persons::family_name.eq(family_name),
            persons::name_folded.eq(folded(&name)),
            persons::name_key.eq(sort_key(&format!("{family_name} {given_name}"))),
            persons::email.eq(&email),
            persons::email_folded.eq(folded(&email)),
            persons::protected.eq(false),
            persons::created_at.eq(beginning()),
            persons::changed_at.eq(beginning()),
        ))
        .returning(persons::id)
        .get_result(conn)
        .expect("a person")
}

/// Gives a person a role in an organisation from the first day on.
pub fn assignment(
    conn: &mut DbConnection,
    person: PersonId,
    organisation: OrganisationId,
    role: &str,
    now: Timestamp,
) {
    let role: RoleId = roles::table
        .filter(roles::code.eq(role))
        .select(roles::id)
        .first(conn)
        .unwrap_or_else(|cause| panic!("the role {role}: {cause}"));
    diesel::insert_into(assignments::table)
        .values((
            assignments::uuid.eq(uuid()),
            assignments::version.eq(1),
            assignments::person_id.eq(person),
            assignments::organisation_id.eq(organisation),
            assignments::role_id.eq(role),
            assignments::title.eq(""),
            assignments::from_date.eq(first_day()),
            assignments::created_at.eq(now),
            assignments::changed_at.eq(now),
        ))
        .execute(conn)
        .expect("an assignment");
}

/// A new person with a role in an organisation; their name tells the role.
pub fn employee(
    conn: &mut DbConnection,
    organisation: OrganisationId,
    role: &str,
    now: Timestamp,
) -> PersonId {
    let number: i64 = persons::table.count().get_result(conn).expect("the persons");
    let person = person(conn, role, &format!("Person {number}"));
    assignment(conn, person, organisation, role, now);
    person
}

/// Gives a person an account that no password opens, unless they have one.
pub fn account(conn: &mut DbConnection, person: PersonId, now: Timestamp) {
    let known = accounts::table.find(person).select(accounts::version);
    let known: Option<i32> = known.first(conn).optional().expect("the accounts");
    if known.is_none() {
        diesel::insert_into(accounts::table)
            .values((
                accounts::person_id.eq(person),
                accounts::version.eq(1),
                accounts::password_hash.eq("none"),
                accounts::language.eq("sv"),
                accounts::created_at.eq(now),
                accounts::changed_at.eq(now),
            ))
            .execute(conn)
            .expect("an account");
        queries::addresses::follow(conn, person).expect("its address");
    }
}

/// Lets [`PASSWORD`] open a person's account.
pub fn give_password(conn: &mut DbConnection, person: PersonId) {
    let row = diesel::update(accounts::table.find(person));
    row.set(accounts::password_hash.eq(password_hash())).execute(conn).expect("a password");
}

/// Closes a person's account, as an administrator does.
pub fn disable(conn: &mut DbConnection, person: PersonId, now: Timestamp) {
    let row = diesel::update(accounts::table.find(person));
    row.set(accounts::disabled_at.eq(Some(now))).execute(conn).expect("a closed account");
}

/// The address of a person.
pub fn email_of(conn: &mut DbConnection, person: PersonId) -> String {
    let email: Option<String> =
        persons::table.find(person).select(persons::email).first(conn).expect("the person");
    email.expect("an address")
}

/// A session of a person.
pub fn session(conn: &mut DbConnection, person: PersonId, now: Timestamp) -> SessionId {
    queries::open_session(conn, person, "test", now).expect("a session").0
}

/// A machine client of a member.
pub fn machine(
    conn: &mut DbConnection,
    organisation: OrganisationId,
    scopes: &[Scope],
    now: Timestamp,
) -> MachineClientId {
    let maker = employee(conn, organisation, "administrator", now);
    let id: MachineClientId = diesel::insert_into(machine_clients::table)
        .values((
            machine_clients::version.eq(1),
            machine_clients::client_key.eq(uuid()),
            machine_clients::secret_hash.eq("none"),
            machine_clients::name.eq("Personalsystem"),
            machine_clients::organisation_id.eq(organisation),
            machine_clients::created_by.eq(maker),
            machine_clients::created_at.eq(now),
        ))
        .returning(machine_clients::id)
        .get_result(conn)
        .expect("a machine client");
    for scope in scopes {
        diesel::insert_into(machine_client_scopes::table)
            .values((
                machine_client_scopes::machine_client_id.eq(id),
                machine_client_scopes::scope.eq(scope.word()),
            ))
            .execute(conn)
            .expect("a scope");
    }
    id
}

/// Ends all assignments of a person with a day.
pub fn end_assignments(conn: &mut DbConnection, person: PersonId, day: NaiveDate) {
    let rows = diesel::update(assignments::table.filter(assignments::person_id.eq(person)));
    rows.set(assignments::to_date.eq(Some(day))).execute(conn).expect("the assignments end");
}

/// A small network with everything that the examples of the API's description name: see `world.sql`.
pub fn world(conn: &mut DbConnection) {
    conn.batch_execute(include_str!("world.sql")).expect("the world");
    if matches!(conn, DbConnection::Postgres(_)) {
        // SQLite counts on from the highest number by itself.
        let count_on = "SELECT setval(pg_get_serial_sequence(quote_ident(table_name), column_name), 10000)
            FROM information_schema.columns WHERE table_schema = current_schema() AND is_identity = 'YES'";
        conn.batch_execute(count_on).expect("numbers of their own for what is made in it");
    }
}

/// An invitation to answer an evaluation, by a link with this token.
pub fn invitation(
    conn: &mut DbConnection,
    evaluation: EvaluationId,
    participant: ParticipantId,
    token: &str,
) {
    diesel::insert_into(invitations::table)
        .values((
            invitations::token_hash.eq(hash_secret(token)),
            invitations::evaluation_id.eq(evaluation),
            invitations::participant_id.eq(participant),
            invitations::answered.eq(false),
        ))
        .execute(conn)
        .expect("an invitation");
}

/// A registration that waits for this token, of somebody who is not in the register yet.
pub fn registration(conn: &mut DbConnection, email: &str, organisation: OrganisationId, token: &str) {
    use shared::schema::registrations::dsl;
    let expires: Timestamp = "2199-01-01T00:00:00Z".parse().expect("a time");
    diesel::insert_into(dsl::registrations)
        .values((
            dsl::token_hash.eq(hash_secret(token)),
            dsl::email.eq(email),
            dsl::given_name.eq("Nils"),
            dsl::family_name.eq("Ny"),
            dsl::organisation_id.eq(organisation),
            dsl::role_id.eq(RoleId(12)),
            dsl::language.eq(Language::Swedish),
            dsl::created_at.eq(expires.plus_days(-1)),
            dsl::expires_at.eq(expires),
        ))
        .execute(conn)
        .expect("a registration");
}

/// A link by this secret to what a person comes to.
pub fn calendar_feed(conn: &mut DbConnection, id: CalendarFeedId, person: PersonId, secret: &str) {
    diesel::insert_into(calendar_feeds::table)
        .values((
            calendar_feeds::id.eq(id),
            calendar_feeds::secret_hash.eq(hash_secret(secret)),
            calendar_feeds::person_id.eq(person),
            calendar_feeds::name.eq("Telefonen"),
            calendar_feeds::created_at.eq(beginning()),
        ))
        .execute(conn)
        .expect("a link to a calendar");
}

/// A rule of an activity's own: participants are reminded two days after the start.
pub fn reminder_rule(conn: &mut DbConnection, id: ReminderRuleId, activity: ActivityId) {
    diesel::insert_into(reminder_rules::table)
        .values((
            reminder_rules::id.eq(id),
            reminder_rules::version.eq(1),
            reminder_rules::activity_id.eq(Some(activity)),
            reminder_rules::anchor.eq("start"),
            reminder_rules::amount.eq(2),
            reminder_rules::unit.eq("days"),
            reminder_rules::direction.eq("after"),
            reminder_rules::recipients.eq("participants"),
            reminder_rules::text_sv.eq(""),
            reminder_rules::text_en.eq(""),
            reminder_rules::holds_from.eq(beginning()),
            reminder_rules::created_at.eq(beginning()),
            reminder_rules::changed_at.eq(beginning()),
        ))
        .execute(conn)
        .expect("a rule");
}

/// So many registrations as an earlier version left them, with keys from 100000: their addresses are not folded, and no step of
/// `upkeep` has been taken.
pub fn unmended(conn: &mut DbConnection, rows: i64) {
    let school = organisation(conn, "schoolUnit", "Åsens skola", None);
    conn.batch_execute(&format!(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {rows})
        INSERT INTO registrations (token_hash, email, email_folded, given_name, family_name, organisation_id, role_id, language, created_at, expires_at)
        SELECT CAST(100000 + i AS TEXT), 'Elev' || CAST(i AS TEXT) || '@SKOLÅ.se', '', 'Åsa', 'Öberg', {school}, 12, 'sv', '2026-11-30 12:00:00', '2099-11-30 12:00:00' FROM n;
        DELETE FROM upkeep"
    ))
    .expect("registrations of before");
}
