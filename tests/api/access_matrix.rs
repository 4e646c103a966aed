//! Every operation of the API's description, asked for by everybody: one table of statuses.
//!
//! The bodies are the description's own examples, in which every id is 42; the world of `fixtures::world` has things of
//! that number, all of one municipality. A new operation shows itself in the snapshot; where its example is not enough,
//! it gets a line in `BODIES`, and where the world is in the wrong state for it, one in `STATES`.

use std::fmt::Write;

use diesel::connection::SimpleConnection;
use reqwest::Method;
use serde_json::{Value, json};
use server::keys::{Keys, Purpose};
use shared::access::Scope;
use shared::ids::{
    ActivityId, CalendarFeedId, EvaluationId, OrganisationId, ParticipantId, PersonId, ReminderRuleId,
};
use tests::{Actor, Reply, TestApp, fixtures};

/// When it is in the fixtures' world.
const NOW: &str = "2026-10-01T12:00:00Z";

/// The token of the examples.
const TOKEN: &str = "Zm9vYmFyYmF6cXV4";

/// The id that stands for 42 in a path where 42 will not do.
const PATHS: &[(&str, &str)] = &[("/api/v1/forms/{id}", "1"), ("/api/v1/organisations/{id}/deputies", "43")];

/// Query parameters that the description does not require, for operations whose answer would tell nothing without them.
const QUERIES: &[(&str, &str)] = &[
    ("list_clashes", "person=42"),
    ("read_figures", "organisationId=42"),
    ("export_figures", "organisationId=42"),
];

/// Properties that replace those of an example, where the example contradicts itself or the world.
fn body(operation: &str) -> Value {
    match operation {
        "create_enrollment" => {
            json!({ "persons": [43], "organisationId": 43, "unnamed": 0, "leaderId": null, "reservationId": null, "answers": {} })
        }
        "change_enrollment" => json!({ "seats": 6, "leaderId": 42 }),
        "create_participant" => json!({ "personId": 43, "replaces": null }),
        "answer_enrollment_link" => json!({ "answer": "withdraw" }),
        "create_reservation" => json!({ "seats": 1 }),
        "change_reservation" => json!({ "unnamed": 1 }),
        "resume_activity" => json!({ "reconfirmBy": "2026-10-15T12:00:00Z" }),
        "lower_activity_capacity" => json!({ "capacity": 20 }),
        "change_activity" => {
            json!({ "capacity": 60, "decideBy": "2026-10-15T12:00:00Z", "registrationCloses": "2026-10-20T12:00:00Z", "registrationOpens": "2026-09-20T12:00:00Z", "quotaUntil": "2026-10-15T12:00:00Z", "namesDue": "2026-10-15T12:00:00Z" })
        }
        "create_evaluation" => json!({ "formId": 1, "closesAt": "2026-11-20T13:00:00Z", "kind": "occasion" }),
        "change_evaluation" => {
            json!({ "opensAt": "2026-10-20T13:00:00Z", "closesAt": "2026-11-20T13:00:00Z" })
        }
        "create_occasion" | "move_occasion" => {
            json!({ "startsAt": "2026-10-23T13:00:00Z", "endsAt": "2026-10-23T15:00:00Z" })
        }
        "create_calendar_feed" => json!({ "activityId": null }),
        "create_walk_in" => json!({ "personId": null }),
        "create_interest" => json!({ "personId": 43, "organisationId": 43 }),
        "create_organisation" => {
            json!({ "kind": "schoolUnit", "municipalityCode": "2290", "organisationNumber": null })
        }
        "change_organisation" => {
            json!({ "parentId": null, "schoolUnitCode": null, "organisationNumber": null, "schoolForms": [] })
        }
        "create_import" => {
            json!("E-post;Förnamn;Efternamn;Organisation;Roll\nny@example.org;Ny;Person;2290;Mentor")
        }
        "change_person" => json!({ "protected": false, "email": "anna.ek@example.org" }),
        "merge_persons" => json!({ "with": 4242 }),
        "log_in" => json!({ "email": "anna.ek@example.org", "password": fixtures::PASSWORD }),
        "create_evaluation_response" => {
            json!({ "answers": [{ "questionId": 3, "numbers": [4] }, { "questionId": 4, "numbers": [5] }, { "questionId": 6, "numbers": [1] }] })
        }
        _ => Value::Null,
    }
}

const TEAM: &str = "UPDATE activities SET unit = 'team'; UPDATE seat_gates SET taken = 5;
    UPDATE enrollments SET unit = 'team', team_name = 'Blå', seats = 5, leader_id = 42";
const AWAITING: &str =
    "UPDATE enrollments SET state = 'awaitingApproval'; UPDATE activities SET approval = 'schoolLeader'";
const INVITED: &str = "UPDATE evaluations SET invited_at = '2026-09-21 00:00:00'";

/// The occasion was held, and the participant was there.
const HELD: &str =
    "UPDATE occasions SET state = 'held', starts_at = '2026-09-22 13:00:00', ends_at = '2026-09-22 15:00:00';
     INSERT INTO attendances (id, occasion_id, participant_id, mark, digital, marked_at, recorded_late)
     VALUES (42, 42, 42, 'present', TRUE, '2026-09-22 13:05:00', FALSE)";

/// The occasion was held, the participant was there, and the activity is over; no certificate was issued.
const EARNED: &str =
    "UPDATE occasions SET state = 'held', starts_at = '2026-09-22 13:00:00', ends_at = '2026-09-22 15:00:00';
     INSERT INTO attendances (id, occasion_id, participant_id, mark, digital, marked_at, recorded_late)
     VALUES (42, 42, 42, 'present', TRUE, '2026-09-22 13:05:00', FALSE);
     UPDATE activities SET state = 'completed'; DELETE FROM certificate_occasions; DELETE FROM certificates";

/// The state of the world that an operation needs to succeed.
const STATES: &[(&str, &str)] = &[
    ("publish_activity", "UPDATE activities SET state = 'draft', published_at = NULL"),
    ("decide_activity", "UPDATE activities SET minimum = 1"),
    ("resume_activity", "UPDATE activities SET state = 'postponed', state_reason = 'Sjukdom'"),
    (
        "complete_activity",
        "UPDATE activities SET state = 'decided', starts_at = '2026-09-22 13:00:00', ends_at = '2026-09-22 15:00:00';
         UPDATE occasions SET state = 'held', starts_at = '2026-09-22 13:00:00', ends_at = '2026-09-22 15:00:00'",
    ),
    ("mark_activity_evaluated", "UPDATE activities SET state = 'completed'"),
    ("mark_activity_followed_up", "UPDATE activities SET state = 'evaluated'"),
    ("hold_occasion", "UPDATE occasions SET starts_at = '2026-09-22 13:00:00', ends_at = '2026-09-22 15:00:00'"),
    ("create_walk_in", "UPDATE occasions SET starts_at = '2026-09-22 13:00:00', ends_at = '2026-09-22 15:00:00'"),
    ("approve_enrollment", AWAITING),
    ("reject_enrollment", AWAITING),
    (
        "promote_enrollment",
        "UPDATE enrollments SET state = 'waitlisted'; UPDATE seat_gates SET taken = 0, waiting = 1",
    ),
    (
        "prioritise_enrollment",
        "UPDATE enrollments SET state = 'waitlisted'; UPDATE seat_gates SET taken = 0, waiting = 1",
    ),
    ("accept_enrollment", "UPDATE enrollments SET state = 'offered', offered_until = '2026-10-02 00:00:00'"),
    ("decline_enrollment", "UPDATE enrollments SET state = 'offered', offered_until = '2026-10-02 00:00:00'"),
    ("reconfirm_enrollment", "UPDATE enrollments SET reconfirm_by = '2026-10-10 00:00:00'"),
    ("change_enrollment", TEAM),
    ("create_participant", TEAM),
    ("leave_team", TEAM),
    ("read_join_link", TEAM),
    ("join_team", TEAM),
    ("choose_occasion", "UPDATE occasions SET choice_group = 'campus'"),
    ("change_answers", "UPDATE answer_sheets SET by_participant = FALSE"),
    ("create_interest", "UPDATE activities SET undated = TRUE"),
    ("create_reservation", "DELETE FROM reservations; UPDATE seat_gates SET reserved = 0"),
    ("issue_certificate", EARNED),
    ("issue_certificates", EARNED),
    ("replace_certificate", HELD),
    (
        "merge_persons",
        "INSERT INTO persons (id, uuid, version, given_name, family_name, name_folded, name_key, protected, created_at, changed_at)
         VALUES (4242, 'p4242', 1, 'Anna', 'Ek', 'anna ek', 'ek anna', FALSE, '2020-01-01 00:00:00', '2020-01-01 00:00:00')",
    ),
    (
        "reset_second_factor",
        "INSERT INTO second_factors (person_id, confirmed_at, last_step, seal_key, seal)
         VALUES (42, '2026-09-01 00:00:00', 0, 'none', '')",
    ),
    ("remove_evaluation", "DELETE FROM invitations"),
    ("remind_evaluation", INVITED),
    ("close_evaluation", INVITED),
    ("open_evaluation_form", INVITED),
    ("create_evaluation_response", INVITED),
    ("analyse_evaluation", "UPDATE evaluations SET invited_at = '2026-09-21 00:00:00', closes_at = '2026-09-30 00:00:00'"),
];

/// Writes without a trace in the audit log, and why.
const UNLOGGED: &[&str] = &[
    // Nothing changes: the person has the example's language already.
    "change_me",
    // Renewing a session changes nothing but its tokens. Without a cookie, as here, it changes nothing at all.
    "refresh_session",
    "log_out",
    // It only reads. It is a POST because its token must stand in no address.
    "open_evaluation_form",
    "open_enrollment_link",
    "open_registration_link",
    // It only reads. It is a POST because the code must stand in no address.
    "check_certificate",
    // An answer is anonymous: nothing may lead back from it.
    "create_evaluation_response",
];

/// The callers, the office last. Among them is a machine for each single scope.
fn actors(app: &TestApp) -> Vec<(&'static str, Actor)> {
    let (own, school) = (OrganisationId(42), OrganisationId(43));
    let other = OrganisationId(44);
    let responsible = app.teacher_of(OrganisationId(46));
    app.prepare(|conn| {
        let person = responsible.person.unwrap();
        conn.batch_execute(&format!("UPDATE activities SET responsible_id = {person}")).unwrap();
    });
    [
        ("nobody", app.anonymous()),
        ("participant", app.actor(PersonId(42))),
        ("colleague", app.actor(PersonId(43))),
        ("stranger", app.actor(PersonId(44))),
        ("facilitator", app.actor(PersonId(45))),
        ("responsible", responsible),
        ("approver", app.holder_of("approver", school)),
        ("schoolLeader", app.school_leader_of(school)),
        ("representat.", app.representative_of(own)),
        ("otherRepr.", app.representative_of(other)),
        ("leadership", app.leadership()),
        ("administrator", app.administrator()),
        ("machine", app.machine_of(own, Scope::ALL)),
        ("otherMachine", app.machine_of(other, Scope::ALL)),
    ]
    .into_iter()
    .chain(Scope::ALL.iter().map(|scope| (scope.word(), app.machine_of(own, &[*scope]))))
    .chain([("office", app.office())])
    .collect()
}

/// The claims of a link in mail to an enrollment.
#[derive(serde::Serialize)]
struct ToEnrollment {
    enrollment: i64,
    person: i64,
    exp: i64,
}

impl Purpose for ToEnrollment {
    const PURPOSE: &'static str = "enrollment+jwt";
}

/// The claims of a link by which somebody joins a team.
#[derive(serde::Serialize)]
struct ToTeam {
    team: i64,
    exp: i64,
}

impl Purpose for ToTeam {
    const PURPOSE: &'static str = "team+jwt";
}

/// The signed link that leads to this operation.
fn letter(keys: &Keys, operation: &str) -> Option<String> {
    let exp = NOW.parse::<shared::time::Timestamp>().unwrap().plus_days(9).unix();
    match operation {
        "open_enrollment_link" | "answer_enrollment_link" => {
            Some(keys.seal(&ToEnrollment { enrollment: 42, person: 42, exp }).unwrap())
        }
        "join_team" => Some(keys.seal(&ToTeam { team: 42, exp }).unwrap()),
        _ => None,
    }
}

/// An operation as the test asks for it: with the examples of its description.
#[derive(Clone)]
pub(crate) struct Operation<'a> {
    pub(crate) id: &'a str,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) body: Option<(&'a str, Value)>,
    pub(crate) facts: &'a Value,
}

pub(crate) fn operations(document: &Value) -> Vec<Operation<'_>> {
    let mut all = Vec::new();
    for (pattern, item) in document["paths"].as_object().unwrap() {
        for (method, facts) in item.as_object().unwrap() {
            let id = facts["operationId"].as_str().unwrap();
            let number = PATHS.iter().find(|(known, _)| known == pattern).map_or("42", |(_, number)| number);
            let mut path =
                pattern.replace("{id}", number).replace("{personId}", number).replace("{version}", "1");
            path = path.replace("{secret}", TOKEN);
            assert!(!path.contains('{'), "{pattern}: a parameter that the matrix does not know");
            let required = facts["parameters"]
                .as_array()
                .into_iter()
                .flatten()
                .filter(|one| one["in"] == "query" && one["required"] == true);
            let pair = |one: &Value| format!("{}={}", one["name"].as_str().unwrap(), text(&one["example"]));
            let besides = QUERIES.iter().filter(|(of, _)| *of == id).map(|(_, query)| (*query).to_owned());
            let query: Vec<_> = required.map(pair).chain(besides).collect();
            if !query.is_empty() {
                write!(path, "?{}", query.join("&")).unwrap();
            }
            let content = facts.pointer("/requestBody/content").and_then(Value::as_object);
            let body = content
                .and_then(|content| content.iter().next())
                .map(|(media, described)| (media.as_str(), overlaid(&described["example"], body(id))));
            all.push(Operation { id, method: method.to_uppercase().parse().unwrap(), path, body, facts });
        }
    }
    all
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn overlaid(example: &Value, over: Value) -> Value {
    let mut example = example.clone();
    match over {
        Value::Object(fields) => fields.into_iter().for_each(|(name, value)| example[name] = value),
        Value::String(text) => example = Value::String(text),
        _ => {}
    }
    example
}

pub(crate) async fn ask(actor: &Actor, operation: &Operation<'_>) -> Reply {
    let mut request = actor.request(operation.method.clone(), &operation.path);
    if matches!(operation.method, Method::PATCH | Method::DELETE) {
        request = request.header("If-Match", "\"1.x\"");
    }
    match &operation.body {
        None => request,
        Some((media @ "application/x-www-form-urlencoded", Value::Object(fields))) => {
            let pairs: Vec<_> =
                fields.iter().map(|(name, value)| format!("{name}={}", text(value))).collect();
            request.body(media, pairs.join("&"))
        }
        Some((media, Value::String(file))) => request.body(media, file.as_str()),
        Some((_, body)) => request.json(body),
    }
    .send()
    .await
}

fn width(name: &str) -> usize {
    14.max(name.len() + 2)
}

async fn audit_rows(office: &Actor) -> i64 {
    office.get("/api/v1/audit-rows?limit=1").await.assert(200).value()["total"].as_i64().unwrap()
}

async fn prepared() -> (TestApp, Vec<(&'static str, Actor)>) {
    let app = TestApp::start().await;
    let now: shared::time::Timestamp = NOW.parse().unwrap();
    app.set_ahead(now.unix() - app.now().unix());
    app.prepare(fixtures::world);
    app.prepare(|conn| {
        fixtures::give_password(conn, PersonId(42));
        fixtures::invitation(conn, EvaluationId(42), ParticipantId(42), TOKEN);
        fixtures::calendar_feed(conn, CalendarFeedId(42), PersonId(42), TOKEN);
        fixtures::reminder_rule(conn, ReminderRuleId(42), ActivityId(42));
        fixtures::registration(conn, "nils.ny@example.org", OrganisationId(42), TOKEN);
    });
    let actors = actors(&app);
    app.save();
    (app, actors)
}

#[tokio::test]
async fn every_operation_by_everybody() {
    let (app, actors) = prepared().await;
    let office = &actors.last().unwrap().1;
    let document = server::server::in_place().unwrap();
    let mut table = format!("{:28}", "");
    for (name, _) in &actors {
        write!(table, "{name:>width$}", width = width(name)).unwrap();
    }
    let (mut undeclared, mut unlogged) = (Vec::new(), Vec::new());
    for mut operation in operations(&document) {
        if let (Some(token), Some((_, body))) = (letter(&app.app().keys, operation.id), &mut operation.body) {
            body["token"] = token.into();
        }
        let is_write = operation.method != Method::GET;
        let state = STATES.iter().find(|(id, _)| *id == operation.id).map(|(_, sql)| *sql);
        let prepare = || {
            if let Some(sql) = state {
                app.prepare(|conn| conn.batch_execute(sql).unwrap());
            }
        };
        prepare();
        let mut before = audit_rows(office).await;
        write!(table, "\n{:28}", operation.id).unwrap();
        for (name, actor) in &actors {
            let reply = ask(actor, &operation).await;
            write!(table, "{:>width$}", reply.status, width = width(name)).unwrap();
            if operation.facts["responses"].get(reply.status.to_string()).is_none() {
                undeclared.push(format!("{} by {name}: {} {}", operation.id, reply.status, reply.text()));
            }
            if is_write && reply.status < 300 {
                let after = audit_rows(office).await;
                let is_exempt = UNLOGGED.contains(&operation.id);
                if (after > before) == is_exempt {
                    unlogged.push(format!("{} by {name}", operation.id));
                }
                app.restore();
                prepare();
                before = audit_rows(office).await;
            }
        }
        if state.is_some() {
            app.restore();
        }
    }
    insta::assert_snapshot!(table);
    assert_eq!(undeclared, Vec::<String>::new(), "statuses that the description does not name");
    assert_eq!(
        unlogged,
        Vec::<String>::new(),
        "writes without a row in the audit log, or with one after all"
    );
}

#[test]
fn the_matrix_names_only_operations_that_there_are() {
    let document = server::server::in_place().unwrap();
    let known: Vec<_> = operations(&document).iter().map(|operation| operation.id).collect();
    for id in STATES.iter().map(|(id, _)| id).chain(UNLOGGED) {
        assert!(known.contains(id), "{id}");
    }
}
