//! People who come without being enrolled: who may let them in, when, and that nobody comes in twice.

use diesel::prelude::*;
use serde_json::{Value, json};
use shared::activities::{ActivityDetail, Occasion};
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::attendance::{Mark, SheetLine};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, OrganisationId, PersonId};
use shared::members::persons::Person;
use shared::page::Page;
use shared::schema::{audit_rows, persons};
use tests::catalogue::open_activity;
use tests::{Actor, TestApp};

/// An activity with a facilitator, whose one occasion has just begun; a school to come from.
struct Door {
    app: TestApp,
    activity: ActivityId,
    occasion: Occasion,
    leader: PersonId,
    municipality: OrganisationId,
    school: OrganisationId,
}

impl Door {
    async fn open(changes: Value) -> Self {
        let app = TestApp::start().await;
        let municipality = app.municipality("Sundsvall");
        let school = app.school_unit(municipality, "Skönsberg");
        let leader = app.teacher_of(school).person.unwrap();
        let office = app.office();
        let activity = open_activity(&app, &office, changes).await;
        let path = format!("/api/v1/activities/{activity}");
        let read = office.get(&path).await;
        office.patch(&path, read.tag(), &json!({ "facilitators": [leader] })).await.assert(200);
        let occasion = read.json::<ActivityDetail>().occasions[0].clone();
        Self { app, activity, occasion, leader, municipality, school }
    }

    /// Moves the clock to so many minutes from the occasion's start. Callers of before must log in anew.
    fn at(&self, minutes: i64) {
        self.app.set_ahead(0);
        self.app.set_ahead(self.occasion.starts_at.unix() + minutes * 60 - self.app.now().unix());
    }

    fn leader(&self) -> Actor {
        self.app.actor(self.leader)
    }

    fn path(&self) -> String {
        format!("/api/v1/occasions/{}/walk-ins", self.occasion.id)
    }

    fn newcomer(&self, name: &str, nonce: &str) -> Value {
        json!({ "newcomer": { "givenName": name, "familyName": "Ek", "organisationId": self.school, "roleId": 12 }, "nonce": nonce })
    }

    async fn sheet(&self) -> Vec<SheetLine> {
        let path = format!("/api/v1/occasions/{}/attendance", self.occasion.id);
        self.leader().get(&path).await.assert(200).json::<Page<SheetLine>>().items
    }
}

#[tokio::test]
async fn a_newcomer_comes_in_once_however_often_it_is_sent() {
    let door = Door::open(json!({ "capacity": 2 })).await;
    door.at(5);
    let leader = door.leader();
    let first = leader.post(&door.path(), &door.newcomer("Elsa", "a")).await;
    let line: SheetLine = first.assert(201).json();
    assert_eq!((line.mark, line.walk_in, line.given_name.as_str()), (Some(Mark::Present), true, "Elsa"));
    assert_eq!(first.header("location"), format!("/api/v1/occasions/{}/attendance", door.occasion.id));
    let again: SheetLine = leader.post(&door.path(), &door.newcomer("Elsa", "a")).await.assert(201).json();
    assert_eq!(again, line);
    // The walk-in has got another mark meanwhile. A repeat still finds it.
    let mark = json!({ "marks": [{ "participantId": line.participant_id, "mark": "late", "nonce": "m" }] });
    leader.post(&format!("/api/v1/occasions/{}/attendance", door.occasion.id), &mark).await.assert(200);
    let late: SheetLine = leader.post(&door.path(), &door.newcomer("Elsa", "a")).await.assert(201).json();
    assert_eq!((late.participant_id, late.mark), (line.participant_id, Some(Mark::Late)));
    assert_eq!(door.sheet().await.len(), 1);
    let detail: ActivityDetail =
        leader.get(&format!("/api/v1/activities/{}", door.activity)).await.assert(200).json();
    assert_eq!(detail.seats.taken, 1);
    door.app.no_faults();
}

#[tokio::test]
async fn the_newcomer_belongs_to_their_municipality_and_to_no_other() {
    let door = Door::open(json!({})).await;
    let other = door.app.municipality("Berg");
    door.at(5);
    door.leader().post(&door.path(), &door.newcomer("Elsa", "a")).await.assert(201);
    let found = async |actor: Actor| {
        let page: Page<Person> = actor.get("/api/v1/persons?q=elsa").await.assert(200).json();
        page.items
    };
    let own = found(door.app.representative_of(door.municipality)).await;
    assert_eq!((own.len(), own[0].email.clone()), (1, None));
    assert_eq!(found(door.app.representative_of(other)).await, []);
    let enrollments: Page<EnrollmentDetail> = door
        .app
        .representative_of(door.municipality)
        .get(&format!("/api/v1/activities/{}/enrollments", door.activity))
        .await
        .assert(200)
        .json();
    let enrollment = &enrollments.items[0];
    assert_eq!(enrollment.enrollment.confirmed_at, Some(door.occasion.starts_at), "there from the start");
    assert_eq!(enrollment.participants[0].school_unit_id, Some(door.school));
    assert_eq!(enrollment.participants[0].member_name, "Sundsvall");
}

#[tokio::test]
async fn the_door_opens_two_hours_before_and_closes_with_the_seats() {
    let door = Door::open(json!({ "capacity": 1 })).await;
    door.at(-121);
    let early = door.leader().post(&door.path(), &door.newcomer("Elsa", "a")).await;
    early.assert_problem(ErrorCode::StateForbids);
    door.at(-119);
    let leader = door.leader();
    leader.post(&door.path(), &door.newcomer("Elsa", "a")).await.assert(201);
    let full = leader.post(&door.path(), &door.newcomer("Nils", "b")).await;
    full.assert_problem(ErrorCode::NoSeatsForGrowth);
    leader.post(&door.path(), &door.newcomer("Elsa", "a")).await.assert(201);
    assert_eq!(door.sheet().await.len(), 1, "nobody was registered in vain");
    let persons: Page<Person> = door.app.office().get("/api/v1/persons?q=nils").await.assert(200).json();
    assert_eq!(persons.items, []);
    door.app.no_faults();
}

#[tokio::test]
async fn nothing_is_taken_at_a_cancelled_occasion() {
    let door = Door::open(json!({})).await;
    let path = format!("/api/v1/occasions/{}/cancel", door.occasion.id);
    door.app.office().post(&path, &json!({ "reason": "Snöstorm" })).await.assert(200);
    door.at(5);
    let refused = door.leader().post(&door.path(), &door.newcomer("Elsa", "a")).await;
    refused.assert_problem(ErrorCode::StateForbids);
}

#[tokio::test]
async fn whom_one_may_not_see_is_not_there_and_whom_one_may_comes_in_once() {
    let door = Door::open(json!({})).await;
    let elsa = door.app.teacher_of(door.school).person.unwrap();
    door.at(5);
    let known = |nonce: &str| json!({ "personId": elsa, "nonce": nonce });
    door.leader().post(&door.path(), &known("a")).await.assert(404);
    let office = door.app.office();
    let line: SheetLine = office.post(&door.path(), &known("b")).await.assert(201).json();
    assert!(line.walk_in);
    let twice = office.post(&door.path(), &known("c")).await.assert_problem(ErrorCode::AlreadyEnrolled);
    assert!(twice.in_the_way.is_some());
    assert_eq!(door.sheet().await.len(), 1);
    door.app.no_faults();
}

#[tokio::test]
async fn a_walk_in_is_one_person_of_a_known_place_without_rights() {
    let door = Door::open(json!({})).await;
    door.at(5);
    let leader = door.leader();
    let nobody = leader.post(&door.path(), &json!({ "nonce": "a" })).await;
    nobody.assert(422);
    assert_eq!(nobody.faults(), "/newcomer required\n");
    let mut both = door.newcomer("Elsa", "a");
    both["personId"] = json!(door.leader);
    let both = leader.post(&door.path(), &both).await;
    assert_eq!(both.assert(422).faults(), "/newcomer conflicts\n");
    let mut unnamed = door.newcomer(" ", "a");
    let faulty = leader.post(&door.path(), &unnamed).await;
    assert_eq!(faulty.assert(422).faults(), "/newcomer/givenName required\n");
    unnamed["newcomer"]["givenName"] = json!("Elsa");
    unnamed["newcomer"]["organisationId"] = json!(999_999);
    let nowhere = leader.post(&door.path(), &unnamed).await;
    assert_eq!(nowhere.assert(422).faults(), "/newcomer/organisationId noSuchThing\n");
    let mut head = door.newcomer("Elsa", "a");
    head["newcomer"]["roleId"] = json!(9);
    leader.post(&door.path(), &head).await.assert(403);
    for stranger in [door.app.teacher_of(door.school), door.app.representative_of(door.municipality)] {
        stranger.post(&door.path(), &door.newcomer("Elsa", "a")).await.assert(403);
    }
    assert_eq!(door.sheet().await, []);
}

#[tokio::test]
async fn who_is_shown_a_protected_person_at_the_door_is_on_record() {
    let door = Door::open(json!({})).await;
    let [elsa, nils] = [(); 2].map(|()| door.app.teacher_of(door.school).person.unwrap());
    door.app.prepare(|conn| {
        let hidden = diesel::update(persons::table.filter(persons::id.eq_any([elsa, nils])));
        hidden.set(persons::protected.eq(true)).execute(conn).unwrap()
    });
    door.at(5);
    let office = door.app.office();
    for (person, nonce) in [(nils, "a"), (elsa, "b")] {
        let line: SheetLine = office
            .post(&door.path(), &json!({ "personId": person, "nonce": nonce }))
            .await
            .assert(201)
            .json();
        assert!(line.protected && !line.given_name.is_empty());
    }
    let seen: Vec<i64> = door.app.prepare(|conn| {
        let own = audit_rows::table.filter(audit_rows::action.eq("create_walk_in"));
        let persons = own.filter(audit_rows::subject.eq("person")).order(audit_rows::id);
        persons.select(audit_rows::subject_id).load(conn).unwrap()
    });
    assert_eq!(seen, [nils.0, elsa.0], "each answer shows one person");
}
