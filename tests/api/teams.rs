//! Teams in full: unnamed seats, members who join, leave and are replaced, growing and shrinking, several municipalities.

use serde_json::{Value, json};
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::line::Hold;
use shared::enrollments::states::{EnrollmentAction as Action, EnrollmentState as State};
use shared::enrollments::timeline::{TimelineEntry, TimelineEvent};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, OrganisationId, PersonId};
use shared::page::Page;
use tests::catalogue::open_activity;
use tests::{Actor, Reply, TestApp, fixtures};

/// A municipality that enrolls teams of its school.
struct Place {
    app: TestApp,
    office: Actor,
    ours: Actor,
    member: OrganisationId,
    school: OrganisationId,
}

impl Place {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let office = app.office();
        let member = app.municipality("Ånge");
        let school = app.school_unit(member, "Fränsta");
        let ours = app.representative_of(member);
        Self { app, office, ours, member, school }
    }

    fn persons(&self, count: usize) -> Vec<PersonId> {
        let now = self.app.now();
        self.app.prepare(|conn| {
            (0..count).map(|_| fixtures::employee(conn, self.school, "teacher", now)).collect()
        })
    }

    async fn activity(&self, more: Value) -> ActivityId {
        let mut wanted = json!({ "unit": "team" });
        wanted.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        open_activity(&self.app, &self.office, wanted).await
    }

    async fn team(&self, activity: ActivityId, named: usize, unnamed: i32) -> EnrollmentDetail {
        let body = json!({ "persons": self.persons(named), "unnamed": unnamed, "teamName": "Blå", "organisationId": self.member });
        let path = format!("/api/v1/activities/{activity}/enrollments");
        self.ours.post(&path, &body).await.assert(201).json()
    }
}

fn path(one: &EnrollmentDetail, rest: &str) -> String {
    format!("/api/v1/enrollments/{}{rest}", one.enrollment.id)
}

async fn change(actor: &Actor, team: &EnrollmentDetail, changes: Value) -> Reply {
    let tag = actor.get(&path(team, "")).await.tag().to_owned();
    actor.patch(&path(team, ""), &tag, &changes).await
}

async fn put_in(actor: &Actor, team: &EnrollmentDetail, body: Value) -> Reply {
    actor.post(&path(team, "/participants"), &body).await
}

#[tokio::test]
async fn seats_without_names_are_named_replaced_and_left() {
    let place = Place::new().await;
    let activity = place.activity(json!({ "capacity": 8 })).await;
    let team = place.team(activity, 3, 2).await;
    assert_eq!((team.enrollment.state, team.enrollment.seats, team.unnamed), (State::Confirmed, 5, 2));
    assert_eq!(team.enrollment.leader_id, Some(team.participants[0].person_id), "the first leads");
    assert_eq!(team.allowed_actions, [Action::Withdraw, Action::ChangeTeam]);
    let new = place.persons(2);
    let named: EnrollmentDetail =
        put_in(&place.ours, &team, json!({ "personId": new[0] })).await.assert(200).json();
    assert_eq!((named.participants.len(), named.unnamed, named.enrollment.seats), (4, 1, 5));
    let again = put_in(&place.ours, &team, json!({ "personId": new[0] })).await;
    again.assert_problem(ErrorCode::AlreadyEnrolled);

    let replaced = team.participants[0].id;
    let body = json!({ "personId": new[1], "replaces": replaced });
    let after: EnrollmentDetail = put_in(&place.ours, &team, body.clone()).await.assert(200).json();
    assert_eq!((after.participants.len(), after.unnamed), (4, 1));
    assert!(after.participants.iter().all(|one| one.id != replaced && one.live));
    assert_eq!(after.enrollment.leader_id, None, "who led is not in it any more");
    let gone = put_in(&place.ours, &team, body).await.assert_problem(ErrorCode::AlreadyEnrolled);
    assert!(gone.in_the_way.is_some());
    let stranger = put_in(&place.ours, &team, json!({ "personId": 1, "replaces": 99_999 })).await;
    stranger.assert(404);

    let leaving = after.participants[1].id;
    let left: EnrollmentDetail =
        place.ours.step(&format!("/api/v1/participants/{leaving}/leave")).await.assert(200).json();
    assert_eq!((left.participants.len(), left.unnamed, left.enrollment.seats), (3, 2, 5));
    let twice = place.ours.step(&format!("/api/v1/participants/{leaving}/leave")).await;
    twice.assert_problem(ErrorCode::StateForbids);
    let member = place.app.actor(left.participants[0].person_id);
    member.step(&format!("/api/v1/participants/{}/leave", left.participants[1].id)).await.assert(403);
    member.step(&format!("/api/v1/participants/{}/leave", left.participants[0].id)).await.assert(200);
    let page: Page<TimelineEntry> = place.ours.get(&path(&team, "/timeline")).await.assert(200).json();
    let events: Vec<_> = page.items.iter().map(|entry| entry.event).collect();
    assert_eq!(events[..4], [TimelineEvent::TeamChanged; 4]);
    place.app.no_faults();
}

#[tokio::test]
async fn a_team_grows_into_free_seats_only_and_may_shrink_below_the_least_once_it_has_them() {
    let place = Place::new().await;
    let activity = place.activity(json!({ "capacity": 12 })).await;
    let team = place.team(activity, 5, 0).await;
    let waiting = place.team(activity, 8, 0).await;
    assert_eq!(waiting.enrollment.state, State::Waitlisted);
    let grown = change(&place.ours, &team, json!({ "seats": 6 })).await;
    let told = grown.assert_problem(ErrorCode::NoSeatsForGrowth);
    assert!(told.detail.contains("0 are free"), "the seven free ones are waited for: {}", told.detail);
    change(&place.ours, &waiting, json!({ "seats": 4 })).await.assert_problem(ErrorCode::InvalidFields);
    for member in &waiting.participants[..3] {
        place.ours.step(&format!("/api/v1/participants/{}/leave", member.id)).await.assert(200);
    }
    change(&place.ours, &waiting, json!({ "seats": 4 })).await.assert_problem(ErrorCode::InvalidFields);
    let fits: EnrollmentDetail =
        change(&place.ours, &waiting, json!({ "seats": 7 })).await.assert(200).json();
    assert_eq!(
        (fits.enrollment.state, fits.unnamed),
        (State::Confirmed, 2),
        "it is let in as soon as it fits"
    );
    change(&place.ours, &fits, json!({ "seats": 13 })).await.assert_problem(ErrorCode::TeamSize);
    let small: EnrollmentDetail = {
        for member in &team.participants[..2] {
            place.ours.step(&format!("/api/v1/participants/{}/leave", member.id)).await.assert(200);
        }
        change(&place.ours, &team, json!({ "seats": 3, "teamName": "Grön" })).await.assert(200).json()
    };
    assert_eq!((small.enrollment.seats, small.enrollment.team_name.as_str()), (3, "Grön"));
    let today = place.office.get("/api/v1/today").await.assert(200).value();
    let tasks = today["tasks"].as_array().unwrap();
    assert!(tasks.iter().any(|task| task["kind"] == "teamTooSmall"), "{tasks:?}");
    let grown = put_in(&place.ours, &fits, json!({ "personId": place.persons(1)[0] })).await;
    let grown: EnrollmentDetail = grown.assert(200).json();
    assert_eq!((grown.enrollment.seats, grown.unnamed), (7, 1), "onto a seat without a name");
    place.app.no_faults();
}

#[tokio::test]
async fn a_team_whose_size_the_activity_does_not_take_any_more_is_passed_and_told_why() {
    let place = Place::new().await;
    let activity = place.activity(json!({ "capacity": 6 })).await;
    let taken = place.team(activity, 5, 0).await;
    let small = place.team(activity, 5, 0).await;
    let other = place.team(activity, 6, 0).await;
    let address = format!("/api/v1/activities/{activity}");
    let tag = place.office.get(&address).await.tag().to_owned();
    place.office.patch(&address, &tag, &json!({ "teamMinimum": 6 })).await.assert(200);
    place.ours.step(&path(&taken, "/withdraw")).await.assert(200);
    let seen: EnrollmentDetail = place.ours.get(&path(&small, "")).await.assert(200).json();
    assert_eq!((seen.enrollment.state, seen.hold), (State::Waitlisted, Some(Hold::TeamSize)));
    let seen: EnrollmentDetail = place.ours.get(&path(&other, "")).await.assert(200).json();
    assert_eq!(seen.enrollment.state, State::Confirmed);
    place.app.no_faults();
}

#[tokio::test]
async fn colleagues_of_another_municipality_join_by_a_link_and_a_leader_answers_for_the_team() {
    let place = Place::new().await;
    let there = place.app.school_unit(place.app.municipality("Berg"), "Hackås");
    let activity = place.activity(json!({ "capacity": 6 })).await;
    let team = place.team(activity, 4, 1).await;
    let colleague = place.app.teacher_of(there);
    colleague.get(&path(&team, "/join-link")).await.assert(404);
    let member = place.app.actor(team.participants[1].person_id);
    member.get(&path(&team, "/join-link")).await.assert(403);
    let leader = place.app.actor(team.participants[0].person_id);
    let link = leader.get(&path(&team, "/join-link")).await.assert(200).value();
    let token = link["link"].as_str().unwrap().split("/join#").nth(1).unwrap().to_owned();
    let joined: EnrollmentDetail =
        colleague.post("/api/v1/team-joins", &json!({ "token": token })).await.assert(200).json();
    assert_eq!((joined.participants.len(), joined.unnamed), (5, 0));
    let municipalities: std::collections::BTreeSet<_> =
        joined.participants.iter().map(|one| one.operator_id).collect();
    assert_eq!(municipalities.len(), 2, "each counts for their own");
    let again = colleague.post("/api/v1/team-joins", &json!({ "token": token })).await;
    again.assert_problem(ErrorCode::AlreadyEnrolled);
    let one_more = place.app.teacher_of(there);
    let grown = one_more.post("/api/v1/team-joins", &json!({ "token": token })).await;
    assert_eq!(grown.assert(200).json::<EnrollmentDetail>().enrollment.seats, 6);
    let too_many = place.app.teacher_of(there).post("/api/v1/team-joins", &json!({ "token": token })).await;
    too_many.assert_problem(ErrorCode::NoSeatsForGrowth);
    let wrong = one_more.post("/api/v1/team-joins", &json!({ "token": "x" })).await;
    wrong.assert_problem(ErrorCode::LinkExpired);
    one_more.step(&path(&team, "/withdraw")).await.assert(403);
    leader.step(&path(&team, "/withdraw")).await.assert(200);
    place.app.no_faults();
}

#[tokio::test]
async fn a_team_does_not_grow_past_its_members_share() {
    let place = Place::new().await;
    let activity = place.activity(json!({ "capacity": 20, "quota": 6 })).await;
    let team = place.team(activity, 3, 2).await;
    change(&place.ours, &team, json!({ "seats": 7 })).await.assert_problem(ErrorCode::QuotaReached);
    change(&place.ours, &team, json!({ "seats": 6 })).await.assert(200);
}
