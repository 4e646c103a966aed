//! Persons of several municipalities in one team, and who knows whom. A right over the team is no right over each person in it. No
//! search, filter, count or order tells more than the page shows.

use diesel::prelude::*;
use serde_json::{Value, json};
use shared::access::Scope;
use shared::ids::{ActivityId, EnrollmentId, OrganisationId, ParticipantId, PersonId};
use shared::schema::{mails, persons};
use shared::text::{folded, sort_key};
use tests::catalogue::open_activity;
use tests::{Actor, TestApp, fixtures};

use crate::asked::{answer, answers_of};

/// A team of Sundsvall with somebody of another unit, somebody protected, and somebody of Östersund in it.
struct Mixed {
    app: TestApp,
    office: Actor,
    activity: ActivityId,
    enrollment: EnrollmentId,
    sundsvall: OrganisationId,
    ostersund: OrganisationId,
    school: OrganisationId,
    members: Vec<Member>,
}

/// A member of the team, by what they are called.
#[derive(Clone, Copy)]
struct Member {
    person: PersonId,
    participant: ParticipantId,
    names: [&'static str; 2],
}

const LEADER: usize = 0;
const NEIGHBOUR: usize = 1;
const HIDDEN: usize = 2;
const FAR: usize = 3;

impl Mixed {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let office = app.office();
        let (sundsvall, ostersund) = (app.municipality("Sundsvall"), app.municipality("Östersund"));
        let school = app.school_unit(sundsvall, "Skönsberg");
        let other = app.school_unit(sundsvall, "Alnö");
        let far = app.school_unit(ostersund, "Frösö");
        let names = [
            ("Lena", "Lagledare", school),
            ("Nils", "Nabosson", other),
            ("Petra", "Skyddsson", school),
            ("Hilda", "Hemligstad", far),
        ];
        let now = app.now();
        let persons: Vec<PersonId> = names
            .iter()
            .map(|(given, family, unit)| {
                app.prepare(|conn| {
                    let person = fixtures::person(conn, given, family);
                    fixtures::assignment(conn, person, *unit, "teacher", now);
                    person
                })
            })
            .collect();
        let changes = json!({ "unit": "team", "teamMinimum": 2, "teamMaximum": 6 });
        let activity = open_activity(&app, &office, changes).await;
        let form = json!({ "questions": [
            { "key": "food", "kind": "text", "label": "Allergier", "required": true },
            { "key": "travel", "kind": "choice", "label": "Hur reser du?",
              "options": [{ "key": "bus", "label": "Buss", "places": 9 }, { "key": "car", "label": "Egen bil" }] },
            { "key": "stop", "kind": "text", "label": "Var stiger du på?",
              "condition": { "question": "travel", "is": ["bus"] } },
        ]});
        let path = format!("/api/v1/activities/{activity}");
        office.patch(&format!("{path}/questions"), "\"0.x\"", &form).await.assert(200);
        let team = json!({ "persons": persons, "teamName": "Blå", "organisationId": school });
        let made = office.post(&format!("{path}/enrollments"), &team).await.assert(201).value();
        let participant = |person: &PersonId| {
            let of = |one: &&Value| one["personId"] == person.0;
            let own = made["participants"].as_array().unwrap().iter().find(of).unwrap();
            ParticipantId(own["id"].as_i64().unwrap())
        };
        let members = persons.iter().zip(names);
        let members = members.map(|(person, (given, family, _))| Member {
            person: *person,
            participant: participant(person),
            names: [given, family],
        });
        let members: Vec<_> = members.collect();
        app.prepare(|conn| protect(conn, persons[HIDDEN]));
        let enrollment = EnrollmentId(made["id"].as_i64().unwrap());
        Self { app, office, activity, enrollment, sundsvall, ostersund, school, members }
    }

    fn member(&self, which: usize) -> Actor {
        self.app.actor(self.members[which].person)
    }

    fn everybody(&self) -> Vec<(&'static str, Actor)> {
        let app = &self.app;
        let facilitator = app.teacher_of(self.school);
        app.prepare(|conn| steward(conn, self.activity, facilitator.person.unwrap()));
        vec![
            ("office", app.office()),
            ("representative", app.representative_of(self.sundsvall)),
            ("the other representative", app.representative_of(self.ostersund)),
            ("head teacher", app.school_leader_of(self.school)),
            ("approver", app.holder_of("approver", self.school)),
            ("machine", app.machine_of(self.sundsvall, Scope::ALL)),
            ("the other machine", app.machine_of(self.ostersund, Scope::ALL)),
            ("administrator", app.administrator()),
            ("leadership", app.leadership()),
            ("facilitator", facilitator),
            ("leader of the team", self.member(LEADER)),
            ("neighbour", self.member(NEIGHBOUR)),
            ("protected member", self.member(HIDDEN)),
            ("member of far away", self.member(FAR)),
            ("colleague", app.teacher_of(self.school)),
        ]
    }

    fn lists(&self) -> [String; 2] {
        [format!("/api/v1/activities/{}/enrollments", self.activity), "/api/v1/enrollments".to_owned()]
    }
}

fn protect(conn: &mut server::db::DbConnection, person: PersonId) {
    let row = diesel::update(persons::table.find(person));
    row.set(persons::protected.eq(true)).execute(conn).expect("a protected person");
}

fn steward(conn: &mut server::db::DbConnection, activity: ActivityId, person: PersonId) {
    use shared::schema::activity_facilitators::dsl;
    let row = (dsl::activity_id.eq(activity), dsl::person_id.eq(person));
    diesel::insert_into(dsl::activity_facilitators).values(row).execute(conn).expect("a facilitator");
}

#[tokio::test]
async fn answers_are_neither_read_nor_written_by_who_may_not_enroll_that_very_person() {
    let team = Mixed::new().await;
    let (far, hidden) = (team.members[FAR].participant, team.members[HIDDEN].participant);
    answer(&team.member(FAR), far, &json!({ "food": "Jordnötter" })).await.assert(200);
    answer(&team.member(HIDDEN), hidden, &json!({ "food": "Skaldjur" })).await.assert(200);
    let body = json!({ "answers": { "food": "Inga" } });
    for (name, actor) in team.everybody() {
        let leads = ["office", "facilitator"].contains(&name);
        for (whose, participant, may) in [
            ("far", far, name == "member of far away" || leads || name.starts_with("the other")),
            (
                "hidden",
                hidden,
                leads || ["protected member", "representative", "head teacher", "machine"].contains(&name),
            ),
        ] {
            let read = actor.get(&answers_of(participant)).await;
            assert_eq!(read.status, if may { 200 } else { 404 }, "{whose} by {name}");
            if !may {
                let written = actor.patch(&answers_of(participant), "\"1.x\"", &body).await;
                assert_eq!(written.status, 404, "{whose} by {name}: {}", written.text());
            }
            let tells = read.text().contains("Jordnötter") || read.text().contains("Skaldjur");
            let own = [far, hidden].contains(&participant)
                && (name == "member of far away" && whose == "far"
                    || name == "protected member" && whose == "hidden");
            assert_eq!(tells, own || leads, "{whose} by {name}: {}", read.text());
        }
    }
    let kept = team.office.get(&answers_of(far)).await.assert(200).value();
    assert_eq!(kept["answers"], json!({ "food": "Jordnötter" }));
}

#[tokio::test]
async fn who_enrolls_somebody_writes_their_answers_unread_until_they_have_answered_themselves() {
    let team = Mixed::new().await;
    let (writer, far) = (team.app.representative_of(team.ostersund), team.members[FAR].participant);
    let path = answers_of(far);
    let sheet = async || writer.get(&path).await.assert(200).value();
    let now = sheet().await;
    assert_eq!((&now["missing"], &now["allowedActions"]), (&json!(["food"]), &json!(["answer"])));
    assert_eq!((&now["answers"], &now["showsAnswers"]), (&json!({}), &json!(false)));
    let written = answer(&writer, far, &json!({ "food": "Jordnötter", "travel": "bus" })).await;
    assert_eq!(written.assert(200).value()["answers"], json!({}), "not even what was just written");
    assert_eq!(sheet().await["missing"], json!([]));
    assert!(!writer.get(&path).await.text().contains("Jordnötter"));
    // The refusal is about what was sent, whatever stands there already.
    for changes in [json!({ "stop": "Brunflo" }), json!({ "travel": "car", "stop": "Brunflo" })] {
        let refused = answer(&writer, far, &changes).await;
        assert_eq!(refused.assert(422).faults(), "/answers/stop conflicts\n", "{changes}");
    }
    assert_eq!(sheet().await["form"]["places"][0]["left"], 8, "as everybody sees it");
    let own = team.member(FAR);
    let read = own.get(&path).await.assert(200).value();
    assert_eq!(read["answers"], json!({ "food": "Jordnötter", "travel": "bus" }));
    assert_eq!(read["showsAnswers"], json!(true));
    // A leader's answer is not the participant's own.
    answer(&team.office, far, &json!({ "travel": "car" })).await.assert(200);
    answer(&writer, far, &json!({ "travel": "bus", "stop": "Brunflo" })).await.assert(200);
    answer(&own, far, &json!({ "food": "Nötter" })).await.assert(200);
    let now = sheet().await;
    assert_eq!((&now["answers"], &now["allowedActions"]), (&json!({}), &json!([])));
    let late = answer(&writer, far, &json!({ "food": "Inga" })).await;
    late.assert_problem(shared::error::ErrorCode::StateForbids);
    let read = own.get(&path).await.assert(200).value();
    assert_eq!(read["answers"]["food"], "Nötter");
}

#[tokio::test]
async fn what_a_writer_has_sent_is_on_record_and_nothing_of_what_was_there() {
    let team = Mixed::new().await;
    let (writer, far) = (team.app.representative_of(team.ostersund), team.members[FAR].participant);
    answer(&team.office, far, &json!({ "food": "Inga", "travel": "bus", "stop": "Brunflo" }))
        .await
        .assert(200);
    // One answer repeats what is there. The other takes back the stop, which the writer does not know of.
    answer(&writer, far, &json!({ "food": "Inga", "travel": "car" })).await.assert(200);
    let log = team.office.get("/api/v1/audit-rows?subject=enrollment&limit=1").await.assert(200).value();
    assert_eq!(log["items"][0]["changes"]["answers"], json!([null, ["food", "travel"]]));
}

// The enrollment as a reader sees it: the names, folded, and the ids of its persons.
async fn shown(actor: &Actor, list: &str, team: &Mixed) -> Option<(Vec<String>, Vec<i64>)> {
    let page = actor.get(list).await;
    if page.status != 200 {
        return None;
    }
    let page = page.value();
    let one = page["items"].as_array().unwrap().iter().find(|one| one["id"] == team.enrollment.0)?.clone();
    let each = one["participants"].as_array().unwrap();
    let names = each.iter().flat_map(|one| [one["givenName"].as_str(), one["familyName"].as_str()]);
    let names = names.flatten().filter(|name| !name.is_empty()).map(folded).collect();
    let persons = each.iter().map(|one| one["personId"].as_i64().unwrap()).filter(|id| *id != 0);
    Some((names, persons.collect()))
}

async fn found(actor: &Actor, path: &str) -> usize {
    let page = actor.get(path).await.assert(200).value();
    let items = page["items"].as_array().unwrap().len();
    assert_eq!(page["total"], items, "{path}");
    items
}

#[tokio::test]
async fn a_word_and_a_number_find_an_enrollment_for_those_alone_who_are_shown_them() {
    let team = Mixed::new().await;
    let mut hidden = 0;
    for (name, actor) in team.everybody() {
        for list in team.lists() {
            let (names, persons) = shown(&actor, &list, &team).await.unwrap_or_default();
            for member in &team.members {
                for word in member.names.iter().flat_map(|word| [*word, &word[1..]]) {
                    let is_shown = names.iter().any(|name| name.contains(&folded(word)));
                    let count = found(&actor, &format!("{list}?q={word}")).await;
                    assert_eq!(
                        count,
                        usize::from(is_shown),
                        "{word} in {list} by {name}, who sees {names:?}"
                    );
                    hidden += usize::from(!is_shown);
                }
                let is_shown = persons.contains(&member.person.0);
                let count = found(&actor, &format!("{list}?personId={}", member.person)).await;
                assert_eq!(count, usize::from(is_shown), "{} in {list} by {name}", member.person);
            }
        }
    }
    assert!(hidden > 60, "too little was hidden from anybody for this to tell anything: {hidden}");
}

#[tokio::test]
async fn whom_one_may_not_know_is_no_number_either() {
    let team = Mixed::new().await;
    let near = team.app.representative_of(team.sundsvall);
    let list = &team.lists()[0];
    let (names, persons) = shown(&near, list, &team).await.unwrap();
    assert_eq!(names.len(), 4, "the two of the own member who are not protected: {names:?}");
    let far = team.members[FAR].person.0;
    assert!(persons.len() == 3 && !persons.contains(&far), "{persons:?}");
    // The person's id is also hidden where they lead the team, or have made it.
    let path = format!("/api/v1/enrollments/{}", team.enrollment);
    let tag = team.office.get(&path).await.tag().to_owned();
    team.office.patch(&path, &tag, &json!({ "leaderId": far })).await.assert(200);
    assert_eq!(near.get(&path).await.assert(200).value()["leaderId"], json!(null));
    assert_eq!(team.office.get(&path).await.assert(200).value()["leaderId"], json!(far));
}

#[tokio::test]
async fn who_has_left_a_team_learns_nothing_of_it_any_more() {
    let team = Mixed::new().await;
    let far = team.app.representative_of(team.ostersund);
    let lists = team.lists();
    assert_eq!(found(&far, &lists[0]).await, 1);
    let gone = team.members[FAR].participant;
    team.office.step(&format!("/api/v1/participants/{gone}/leave")).await.assert(200);
    for list in &lists {
        assert_eq!(found(&far, list).await, 0, "{list}");
    }
    let counts = format!("/api/v1/activities/{}/participant-counts", team.activity);
    let counted = far.get(&counts).await.assert(200).value();
    assert_eq!((&counted["states"], &counted["members"]), (&json!([]), &json!([])));
    let mine = team.member(FAR).get("/api/v1/me/enrollments").await.assert(200).text();
    for member in &team.members[..FAR] {
        assert!(!mine.contains(member.names[1]), "{mine}");
    }
}

#[tokio::test]
async fn the_register_finds_a_protected_person_by_nothing_that_it_does_not_show() {
    let team = Mixed::new().await;
    let hidden = team.members[HIDDEN].person;
    let there = async |actor: &Actor, filter: &str| {
        let page = actor.get(&format!("/api/v1/persons?limit=100{filter}")).await.assert(200).value();
        let items = page["items"].as_array().unwrap();
        assert_eq!(page["total"], items.len());
        items.iter().any(|one| one["id"] == hidden.0)
    };
    let (near, head) = (team.app.representative_of(team.sundsvall), team.app.school_leader_of(team.school));
    let administrator = team.app.administrator();
    let (at_school, of_member) =
        (format!("&organisationId={}", team.school), format!("&rootId={}", team.sundsvall));
    for (name, actor, filter, is_there) in [
        ("representative", &near, "", true),
        ("representative", &near, &*of_member, true),
        ("representative", &near, &*at_school, false),
        ("representative", &near, "&roleId=12", false),
        ("representative", &near, &*format!("{of_member}&roleId=12"), false),
        ("head teacher", &head, "", true),
        ("head teacher", &head, &*at_school, true),
        ("head teacher", &head, &*format!("{at_school}&roleId=12"), false),
        ("head teacher", &head, &*of_member, false),
        ("administrator", &administrator, "", true),
        ("administrator", &administrator, &*of_member, false),
        ("administrator", &administrator, "&roleId=12", false),
        ("office", &team.office, &*format!("{at_school}&roleId=12"), true),
        ("herself", &team.member(HIDDEN), &*at_school, true),
    ] {
        assert_eq!(there(actor, filter).await, is_there, "{filter} by {name}");
    }
    // No page tells where they work either.
    let read = near.get(&format!("/api/v1/persons/{hidden}")).await.assert(200).value();
    assert_eq!(read["assignments"], json!([]));
    let read = team.office.get(&format!("/api/v1/persons/{hidden}")).await.assert(200).value();
    let assignment = format!("/api/v1/assignments/{}", read["assignments"][0]["id"]);
    administrator.get(&assignment).await.assert(404);
    team.office.get(&assignment).await.assert(200);
}

// Gives somebody another family name, as the office does.
fn rename(conn: &mut server::db::DbConnection, person: PersonId, family: &str) {
    let row = diesel::update(persons::table.find(person));
    let key = sort_key(&format!("{family} Petra"));
    row.set((persons::family_name.eq(family), persons::name_key.eq(key))).execute(conn).expect("a new name");
}

#[tokio::test]
async fn a_place_in_a_list_tells_nothing_of_a_name_that_is_hidden() {
    let team = Mixed::new().await;
    let facilitator = team.app.teacher_of(team.school);
    team.app.prepare(|conn| steward(conn, team.activity, facilitator.person.unwrap()));
    let hidden = team.members[HIDDEN];
    answer(&team.member(HIDDEN), hidden.participant, &json!({ "food": "Skaldjur" })).await.assert(200);
    let path = format!("/api/v1/activities/{}", team.activity);
    let occasion = team.office.get(&path).await.value()["occasions"][0]["id"].clone();
    let place = async |name: &str| {
        team.app.prepare(|conn| rename(conn, hidden.person, name));
        let mut places = Vec::new();
        for list in [format!("/api/v1/occasions/{occasion}/attendance"), format!("{path}/completions")] {
            let page = facilitator.get(&list).await.assert(200).value();
            let items = page["items"].as_array().unwrap();
            places.push(items.iter().position(|one| one["participantId"] == hidden.participant.0));
        }
        let table = facilitator.get(&format!("{path}/answers/export")).await.assert(200).text();
        places.push(table.lines().position(|line| line.contains("Skaldjur")));
        places
    };
    let first = place("Aronsson").await;
    assert_eq!(place("Öman").await, first);
    assert_eq!(first, [Some(0), Some(0), Some(1)]);
}

#[tokio::test]
async fn who_leads_an_activity_sees_addresses_of_those_alone_whom_the_register_shows_them() {
    let team = Mixed::new().await;
    let facilitator = team.app.school_leader_of(team.school);
    team.app.prepare(|conn| steward(conn, team.activity, facilitator.person.unwrap()));
    let path = format!("/api/v1/activities/{}/mails?limit=100", team.activity);
    let told = async |actor: &Actor| -> Vec<String> {
        let page = actor.get(&path).await.assert(200).value();
        let items = page["items"].as_array().unwrap().iter();
        let mut all: Vec<_> = items.map(|one| one["recipient"].as_str().unwrap().to_owned()).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    let sent: i64 = team.app.prepare(|conn| mails::table.count().get_result(conn).unwrap());
    assert!(sent >= 4);
    assert_eq!(told(&facilitator).await, ["", "lena.lagledare@example.org"]);
    assert_eq!(told(&team.office).await.len(), 4, "all but the protected one's");
}
