//! Somebody registers, and says who they are. The owner of the address is told what was said, and puts it right before anybody sees
//! it.

use diesel::prelude::*;
use serde_json::{Value, json};
use shared::error::ErrorCode;
use shared::ids::{OrganisationId, PersonId};
use shared::schema::{accounts, mails, persons, registrations};
use tests::{Reply, TestApp, fixtures};

const PASSWORD: &str = "en lång hemlighet om skridskor";
const ADDRESS: &str = "elsa.strom@example.org";

/// The members of a network, a unit of each, and roles by their name.
struct World {
    app: TestApp,
    sundsvall: OrganisationId,
    ostersund: OrganisationId,
    school: OrganisationId,
    far: OrganisationId,
}

impl World {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let (sundsvall, ostersund) = (app.municipality("Sundsvall"), app.municipality("Östersund"));
        let (school, far) =
            (app.school_unit(sundsvall, "Skönsbergs skola"), app.school_unit(ostersund, "Frösöskolan"));
        Self { app, sundsvall, ostersund, school, far }
    }

    async fn role(&self, name: &str) -> Value {
        let roles = self.app.anonymous().get("/api/v1/roles").await.assert(200).value();
        let found = roles["items"].as_array().unwrap().iter().find(|one| one["nameEn"] == name);
        found.unwrap_or_else(|| panic!("{name}: {roles}"))["id"].clone()
    }

    async fn register(&self, at: OrganisationId, language: &str) -> String {
        let body = json!({ "email": ADDRESS, "givenName": "Elsa", "familyName": "Ström", "organisationId": at,
            "roleId": self.role("Teacher").await, "language": language });
        self.app.anonymous().post("/api/v1/registrations", &body).await.assert(202);
        self.app.send_links().await;
        self.mail()
    }

    // The last mail to the address.
    fn mail(&self) -> String {
        self.app.prepare(|conn| {
            let last = mails::table.filter(mails::recipient.eq(ADDRESS)).order(mails::id.desc());
            last.select(mails::body.assume_not_null()).first(conn).unwrap()
        })
    }

    async fn open(&self, token: &str) -> Reply {
        self.app.anonymous().post("/api/v1/registration-links", &json!({ "token": token })).await
    }

    async fn confirm(&self, token: &str, changes: Value) -> Reply {
        let mut body = json!({ "token": token, "password": PASSWORD });
        body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        self.app.anonymous().post("/api/v1/registrations/confirm", &body).await
    }

    // The organisations and roles of the person with that address.
    async fn posts(&self) -> Vec<(i64, i64)> {
        let page = self.app.office().get("/api/v1/persons?q=elsa").await.assert(200).value();
        let Some(one) = page["items"].as_array().unwrap().first() else { return Vec::new() };
        let read = self.app.office().get(&format!("/api/v1/persons/{}", one["id"])).await.assert(200).value();
        let held = read["assignments"].as_array().unwrap().iter();
        held.map(|one| (one["organisationId"].as_i64().unwrap(), one["roleId"].as_i64().unwrap())).collect()
    }
}

fn token(mail: &str) -> String {
    let rest = mail.split("/confirm#").nth(1).expect("a link");
    rest.split(|letter: char| letter.is_whitespace() || letter == '"').next().unwrap().to_owned()
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

#[tokio::test]
async fn the_mail_says_which_member_and_which_role_were_chosen() {
    let world = World::new().await;
    let swedish = world.register(world.school, "sv").await;
    assert!(swedish.contains("Skönsbergs skola (Sundsvall)") && swedish.contains("Lärare"), "{swedish}");
    let english = world.register(world.far, "en").await;
    assert!(english.contains("Frösöskolan (Östersund)") && english.contains("Teacher"), "{english}");
    let of_member = world.register(world.ostersund, "sv").await;
    assert!(of_member.contains("Östersund") && !of_member.contains('('), "{of_member}");
}

#[tokio::test]
async fn the_page_behind_the_link_reads_what_was_said_and_changes_nothing() {
    let world = World::new().await;
    let token = token(&world.register(world.school, "sv").await);
    for _ in 0..3 {
        let said = world.open(&token).await.assert(200).value();
        assert_eq!(
            said,
            json!({ "email": ADDRESS, "givenName": "Elsa", "familyName": "Ström",
                "organisationId": world.school, "organisationName": "Skönsbergs skola", "memberName": "Sundsvall",
                "roleId": world.role("Teacher").await })
        );
    }
    assert_eq!(world.posts().await, []);
    world.open("Zm9vYmFyYmF6cXV4").await.assert_problem(ErrorCode::LinkExpired);
    world.confirm(&token, json!({})).await.assert(204);
    assert_eq!(world.posts().await, [(world.school.0, number(&world.role("Teacher").await))]);
    world.open(&token).await.assert_problem(ErrorCode::LinkUsed);
}

#[tokio::test]
async fn whoever_holds_the_link_puts_member_and_role_right_before_anybody_sees_them() {
    let world = World::new().await;
    let token = token(&world.register(world.school, "sv").await);
    let (near, far) =
        (world.app.representative_of(world.sundsvall), world.app.representative_of(world.ostersund));
    let first = world.role("First teacher").await;
    let changes = json!({ "organisationId": world.far, "roleId": first });
    world.confirm(&token, changes).await.assert(204);
    assert_eq!(world.posts().await, [(world.far.0, number(&first))]);
    let seen = async |actor: &tests::Actor| {
        actor.get("/api/v1/persons?q=elsa").await.assert(200).value()["total"].clone()
    };
    assert_eq!((seen(&near).await, seen(&far).await), (json!(0), json!(1)));
}

// A person with the address whom somebody else has entered in the register.
fn write_down(world: &World, at: OrganisationId, name: (&str, &str)) -> PersonId {
    let now = world.app.now();
    world.app.prepare(|conn| {
        let person = fixtures::person(conn, name.0, name.1);
        fixtures::assignment(conn, person, at, "teacher", now);
        let own = diesel::update(persons::table.find(person));
        own.set((persons::email.eq(ADDRESS), persons::email_folded.eq(ADDRESS))).execute(conn).unwrap();
        person
    })
}

#[tokio::test]
async fn who_registers_becomes_nobody_whom_somebody_else_has_made_of_their_address() {
    for (name, at_own, is_the_same) in [
        (("Elsa", "Ström"), false, true),
        (("Q", "Q"), false, false),
        // The person's own member may have misspelt the name.
        (("Elza", "Strömm"), true, true),
    ] {
        let world = World::new().await;
        let at = if at_own { world.far } else { world.school };
        let written = write_down(&world, at, name);
        world.confirm(&token(&world.register(world.far, "sv").await), json!({})).await.assert(204);
        let owner: PersonId =
            world.app.prepare(|conn| accounts::table.select(accounts::person_id).first(conn).unwrap());
        assert_eq!(owner == written, is_the_same, "{name:?}");
    }
}

#[tokio::test]
async fn however_an_address_is_written_it_gets_five_links_an_hour() {
    let world = World::new().await;
    for number in 0..7 {
        let (first, rest) = ADDRESS.split_at(number);
        let body = json!({ "email": first.to_uppercase() + rest, "givenName": "Elsa", "familyName": "Ström",
            "organisationId": world.school, "roleId": world.role("Teacher").await, "language": "sv" });
        world.app.anonymous().post("/api/v1/registrations", &body).await.assert(202);
    }
    world.app.send_links().await;
    let sent: i64 = world.app.prepare(|conn| mails::table.count().get_result(conn).unwrap());
    assert_eq!(sent, 5);
}

#[tokio::test]
async fn what_gives_rights_is_not_claimed_at_the_end_either_and_the_link_stays_good() {
    let world = World::new().await;
    let token = token(&world.register(world.school, "sv").await);
    let administrator = world.role("System administrator").await;
    for (changes, faults) in [
        (json!({ "roleId": administrator }), "/roleId notOneOf\n"),
        (json!({ "organisationId": 987_654 }), "/organisationId noSuchThing\n"),
        (
            json!({ "organisationId": 987_654, "roleId": 987_654 }),
            "/organisationId noSuchThing\n/roleId notOneOf\n",
        ),
    ] {
        let refused = world.confirm(&token, changes).await;
        assert_eq!(refused.assert(422).faults(), faults);
    }
    assert_eq!(world.posts().await, []);
    // A role that has come to give rights since the registration can no longer be claimed.
    let teacher = world.role("Teacher").await;
    world.app.prepare(|conn| {
        use shared::schema::roles;
        let role = roles::table.find(shared::ids::RoleId(number(&teacher)));
        diesel::update(role).set(roles::gives.eq("representative")).execute(conn).unwrap();
    });
    world.confirm(&token, json!({})).await.assert(422);
    world.confirm(&token, json!({ "roleId": world.role("First teacher").await })).await.assert(204);
    world.confirm(&token, json!({})).await.assert_problem(ErrorCode::LinkUsed);
}

#[tokio::test]
async fn a_link_that_has_run_out_opens_nothing() {
    let world = World::new().await;
    world.app.prepare(|conn| {
        fixtures::registration(conn, ADDRESS, world.sundsvall, "Zm9vYmFyYmF6cXV4");
        let row = diesel::update(registrations::table);
        let then: shared::time::Timestamp = "2020-01-01T00:00:00Z".parse().unwrap();
        row.set(registrations::expires_at.eq(then)).execute(conn).unwrap();
    });
    world.open("Zm9vYmFyYmF6cXV4").await.assert_problem(ErrorCode::LinkExpired);
    world.confirm("Zm9vYmFyYmF6cXV4", json!({})).await.assert_problem(ErrorCode::LinkExpired);
}
