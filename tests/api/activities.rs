//! Activities from draft to cancelled, and the catalogue that everybody reads.

use diesel::prelude::*;
use serde_json::json;
use shared::activities::actions::ActivityAction;
use shared::activities::states::{ActivityPhase, ActivityState};
use shared::activities::{ActivityDetail, ActivitySummary};
use shared::error::ErrorCode;
use shared::page::Page;
use shared::records::AuditRow;
use shared::schema::persons;
use tests::TestApp;
use tests::catalogue::{draft, open_activity};

#[tokio::test]
async fn a_draft_is_the_offices_own_until_it_is_published() {
    let app = TestApp::start().await;
    let office = app.office();
    let activity = draft(&app, &office, json!({})).await;
    let path = format!("/api/v1/activities/{}", activity.activity.id);
    assert_eq!((activity.activity.state, activity.phase), (ActivityState::Draft, ActivityPhase::NotYetOpen));
    app.anonymous().get(&path).await.assert(404);
    let sundsvall = app.municipality("Sundsvall");
    app.representative_of(sundsvall).get(&path).await.assert(404);
    office.step(&format!("{path}/publish")).await.assert(200);
    let seen: ActivityDetail = app.anonymous().get(&path).await.assert(200).json();
    assert_eq!((seen.activity.state, seen.phase), (ActivityState::Published, ActivityPhase::Open));
    assert_eq!(seen.allowed_actions, []);
    assert!(seen.activity.responsible_id.is_none() && seen.facilitators.is_empty());
}

#[tokio::test]
async fn who_leads_an_activity_is_named_to_those_who_lead_it_unless_protected() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Sundsvall"), "Skönsberg");
    let [leader, hidden] = [(); 2].map(|()| app.teacher_of(school));
    app.prepare(|conn| {
        let hidden = persons::table.find(hidden.person.unwrap());
        diesel::update(hidden).set(persons::protected.eq(true)).execute(conn).unwrap();
    });
    let wanted = json!({ "facilitators": [leader.person, hidden.person] });
    let id = open_activity(&app, &office, wanted).await;
    let path = format!("/api/v1/activities/{id}");
    for asker in [&office, &leader] {
        let seen: ActivityDetail = asker.get(&path).await.assert(200).json();
        assert_eq!(seen.facilitators, [leader.person.unwrap(), hidden.person.unwrap()]);
        assert!(!seen.facilitator_names[0].is_empty() && seen.facilitator_names[1].is_empty());
    }
    for asker in [&app.anonymous(), &app.teacher_of(school)] {
        let seen: ActivityDetail = asker.get(&path).await.assert(200).json();
        assert!(seen.facilitators.is_empty() && seen.facilitator_names.is_empty());
    }
}

#[tokio::test]
async fn publishing_names_everything_that_is_missing() {
    let app = TestApp::start().await;
    let office = app.office();
    let new = json!({ "title": "Ofärdig", "reportYear": 2026 });
    let made: ActivityDetail = office.post("/api/v1/activities", &new).await.assert(201).json();
    let refused = office.step(&format!("/api/v1/activities/{}/publish", made.activity.id)).await;
    refused.assert(409);
    let problem = refused.problem();
    assert_eq!(problem.code, ErrorCode::NotPublishable);
    let pointers: Vec<_> = problem.errors.iter().map(|error| error.pointer.as_str()).collect();
    assert_eq!(pointers, ["/purpose", "/goals", "/occasions"]);
}

#[tokio::test]
async fn steps_follow_the_states_and_a_minimum_wants_a_reason() {
    let app = TestApp::start().await;
    let office = app.office();
    let changes = json!({ "minimum": 5, "decideBy": app.now().plus_days(20) });
    let id = open_activity(&app, &office, changes).await;
    let path = format!("/api/v1/activities/{id}");
    assert_eq!(
        office.step(&format!("{path}/complete")).await.assert(409).problem().code,
        ErrorCode::StateForbids
    );
    let unreasoned = office.post(&format!("{path}/decide"), &json!({})).await;
    unreasoned.assert(422);
    assert_eq!(unreasoned.problem().errors[0].pointer, "/reason");
    let reason = json!({ "reason": "De fåtaliga är angelägna." });
    let decided: ActivityDetail = office.post(&format!("{path}/decide"), &reason).await.assert(200).json();
    assert!(decided.activity.below_minimum && decided.activity.state == ActivityState::Decided);
    app.set_ahead(31 * 86_400);
    let office = app.office();
    office.step(&format!("{path}/complete")).await.assert(200);
    office.step(&format!("{path}/mark-evaluated")).await.assert(200);
    office.step(&format!("{path}/mark-followed-up")).await.assert(200);
    assert_eq!(
        office.post(&format!("{path}/cancel"), &reason).await.assert(409).problem().code,
        ErrorCode::StateForbids
    );
}

#[tokio::test]
async fn too_few_near_the_day_of_decision_is_a_risk_and_never_more() {
    let app = TestApp::start().await;
    let office = app.office();
    let changes = json!({ "minimum": 5, "decideBy": app.now().plus_days(20) });
    let path = format!("/api/v1/activities/{}", open_activity(&app, &office, changes).await);
    assert!(!office.get(&path).await.assert(200).json::<ActivityDetail>().at_risk);
    app.set_ahead(25 * 86_400);
    let office = app.office();
    let late: ActivityDetail = office.get(&path).await.assert(200).json();
    assert!(late.at_risk && late.activity.state == ActivityState::Published);
    for (query, expected) in [("?atRisk=true", 1), ("?atRisk=false", 0), ("?atRisk=true&phase=over", 0)] {
        let listed: Page<ActivitySummary> =
            office.get(&format!("/api/v1/activities{query}")).await.assert(200).json();
        assert_eq!(listed.items.len(), expected, "{query}");
        assert!(listed.items.iter().all(|activity| activity.at_risk));
    }
}

#[tokio::test]
async fn the_log_says_what_changed_in_an_activitys_lists_too() {
    let app = TestApp::start().await;
    let office = app.office();
    let lists = json!({ "schoolForms": ["GR"], "targetGroups": ["Mentorer"] });
    let id = draft(&app, &office, lists).await.activity.id;
    let path = format!("/api/v1/audit-rows?subject=activity&subjectId={id}");
    let log: Page<AuditRow> = office.get(&path).await.assert(200).json();
    let row = log.items.iter().find(|one| one.action == "change_activity").unwrap();
    assert_eq!(row.changes["schoolForms"], json!([[], ["GR"]]));
    assert_eq!(row.changes["targetGroups"], json!([[], ["Mentorer"]]));
    assert!(row.changes.get("facilitators").is_none());
}

#[tokio::test]
async fn the_history_of_an_activity_has_its_occasions_and_nothing_of_others() {
    let app = TestApp::start().await;
    let office = app.office();
    let activity = draft(&app, &office, json!({})).await;
    draft(&app, &office, json!({ "title": "En annan" })).await;
    let reason = json!({ "reason": "Lokalen är stängd." });
    let occasion = activity.occasions[0].id;
    office.post(&format!("/api/v1/occasions/{occasion}/cancel"), &reason).await.assert(200);
    let path = format!("/api/v1/audit-rows?aboutActivityId={}", activity.activity.id);
    let log: Page<AuditRow> = office.get(&path).await.assert(200).json();
    let actions: Vec<_> = log.items.iter().map(|row| row.action.as_str()).collect();
    assert_eq!(actions, ["cancel_occasion", "create_occasion", "change_activity", "create_activity"]);
    assert_eq!(log.total, Some(4));
}

#[tokio::test]
async fn a_reason_is_demanded_where_people_are_told_why() {
    let app = TestApp::start().await;
    let office = app.office();
    let path = format!("/api/v1/activities/{}", open_activity(&app, &office, json!({})).await);
    for step in ["postpone", "cancel"] {
        let refused = office.post(&format!("{path}/{step}"), &json!({ "reason": "  " })).await;
        refused.assert(422);
        assert_eq!(refused.problem().errors[0].pointer, "/reason");
    }
    let reason = json!({ "reason": "Föreläsaren är sjuk." });
    let postponed: ActivityDetail =
        office.post(&format!("{path}/postpone"), &reason).await.assert(200).json();
    assert_eq!(postponed.activity.state_reason, "Föreläsaren är sjuk.");
    assert!(postponed.allowed_actions.contains(&ActivityAction::Resume));
    office.post(&format!("{path}/resume"), &json!({})).await.assert(200);
}

#[tokio::test]
async fn two_clerks_saving_at_once_do_not_overwrite_each_other() {
    let app = TestApp::start().await;
    let office = app.office();
    let path = format!("/api/v1/activities/{}", draft(&app, &office, json!({})).await.activity.id);
    let tag = office.get(&path).await.assert(200).header("etag").to_owned();
    let (one, other) = (json!({ "title": "Den enas" }), json!({ "title": "Den andras" }));
    let (a, b) = tokio::join!(office.patch(&path, &tag, &one), office.patch(&path, &tag, &other));
    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412]);
}

#[tokio::test]
async fn a_new_edition_has_everything_but_the_dates() {
    let app = TestApp::start().await;
    let office = app.office();
    let changes = json!({ "capacity": 40, "schoolForms": ["GR", "GY"], "targetGroups": ["Mentorer"] });
    let id = open_activity(&app, &office, changes).await;
    let first_day = app.now().plus_days(30 + 364).date();
    let body = json!({ "reportYear": 2027, "firstDay": first_day });
    let copy: ActivityDetail =
        office.post(&format!("/api/v1/activities/{id}/copy"), &body).await.assert(201).json();
    let source: ActivityDetail = office.get(&format!("/api/v1/activities/{id}")).await.assert(200).json();
    assert_eq!((copy.activity.state, copy.activity.capacity), (ActivityState::Draft, Some(40)));
    assert_eq!(
        (&copy.goals, &copy.school_forms, &copy.target_groups),
        (&source.goals, &source.school_forms, &source.target_groups)
    );
    let days = (copy.occasions[0].starts_at.date() - source.occasions[0].starts_at.date()).num_days();
    assert_eq!(days, 364, "fifty-two weeks: the same weekday");
}

#[tokio::test]
async fn an_occasion_is_moved_and_cancelled_with_its_reason_and_calendars_are_told() {
    let app = TestApp::start().await;
    let office = app.office();
    let id = open_activity(&app, &office, json!({})).await;
    let path = format!("/api/v1/activities/{id}");
    let occasion = office.get(&path).await.assert(200).json::<ActivityDetail>().occasions[0].clone();
    let (starts, ends) = (occasion.starts_at.plus_days(7), occasion.ends_at.plus_days(7));
    let body = json!({ "startsAt": starts, "endsAt": ends, "reason": "Lokalen är dubbelbokad." });
    office.post(&format!("/api/v1/occasions/{}/move", occasion.id), &body).await.assert(200);
    let moved: ActivityDetail = office.get(&path).await.assert(200).json();
    assert_eq!((moved.activity.starts_at, moved.occasions[0].calendar_sequence), (Some(starts), 1));
    let early = office.step(&format!("/api/v1/occasions/{}/hold", occasion.id)).await;
    early.assert(409);
    assert_eq!(early.problem().code, ErrorCode::StateForbids);
    let reason = json!({ "reason": "För få kan komma." });
    office.post(&format!("/api/v1/occasions/{}/cancel", occasion.id), &reason).await.assert(200);
    assert_eq!(office.get(&path).await.assert(200).json::<ActivityDetail>().activity.starts_at, None);
}

#[tokio::test]
async fn the_catalogue_is_filtered_by_everything_it_promises() {
    let app = TestApp::start().await;
    let office = app.office();
    open_activity(&app, &office, json!({ "schoolForms": ["GR"], "mode": "physical" })).await;
    let other =
        open_activity(&app, &office, json!({ "title": "Östersunds språkdag", "schoolForms": ["GY"] })).await;
    draft(&app, &office, json!({ "title": "Utkast" })).await;
    let count = async |query: &str| {
        let page: Page<ActivitySummary> =
            app.anonymous().get(&format!("/api/v1/activities{query}")).await.assert(200).json();
        page.items.len()
    };
    let found = [
        ("", 2),
        ("?q=ostersund", 1),
        ("?q=mentor", 1),
        ("?q=finns+inte", 0),
        ("?schoolForm=GY", 1),
        ("?schoolForm=GY&schoolForm=GR", 2),
        ("?mode=physical", 1),
        ("?place=sundsvall", 2),
        ("?place=boden", 0),
        ("?phase=open", 2),
        ("?phase=over", 0),
        ("?phase=over&phase=open", 2),
        ("?phase=notYetOpen&phase=open&phase=closed&phase=running", 2),
        ("?phase=over&phase=running", 0),
        ("?atRisk=true", 0),
        ("?atRisk=false", 2),
        ("?state=draft", 0),
        ("?to=2020-01-01", 0),
        ("?from=2020-01-01", 2),
        ("?sort=title", 2),
        ("?sort=latest", 2),
        ("?sort=changed", 2),
        ("?series=99", 0),
    ];
    for (query, expected) in found {
        assert_eq!(count(query).await, expected, "{query}");
    }
    let drafts: Page<ActivitySummary> = office.get("/api/v1/activities?state=draft").await.assert(200).json();
    assert_eq!(drafts.total, Some(1));
    let reason = json!({ "reason": "Inställd." });
    office.post(&format!("/api/v1/activities/{other}/cancel"), &reason).await.assert(200);
    assert_eq!(count("?phase=closed").await, 1);
}

#[tokio::test]
async fn nobody_but_the_office_steers() {
    let app = TestApp::start().await;
    let office = app.office();
    let id = open_activity(&app, &office, json!({})).await;
    let path = format!("/api/v1/activities/{id}");
    let sundsvall = app.municipality("Sundsvall");
    let reason = json!({ "reason": "x" });
    for stranger in [app.representative_of(sundsvall), app.leadership(), app.administrator()] {
        stranger.post(&format!("{path}/cancel"), &reason).await.assert(403);
        stranger.post("/api/v1/activities", &json!({ "title": "A", "reportYear": 2026 })).await.assert(403);
    }
    app.anonymous().post(&format!("{path}/cancel"), &reason).await.assert(401);
}
