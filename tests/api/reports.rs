//! The year in figures: the network's, and a member's own beside it.

use chrono::Datelike;
use serde_json::json;
use shared::enrollments::EnrollmentDetail;
use shared::ids::OrganisationId;
use shared::page::Page;
use shared::reports::{OrganisationCount, YearFigures};
use tests::catalogue::open_activity;
use tests::{Actor, TestApp};

async fn figures(actor: &Actor, year: i32, of: Option<OrganisationId>) -> YearFigures {
    let of = of.map_or_else(String::new, |id| format!("&organisationId={id}"));
    actor.get(&format!("/api/v1/figures?year={year}{of}")).await.assert(200).json()
}

fn rows(counts: &[OrganisationCount]) -> Vec<(OrganisationId, i64)> {
    counts.iter().map(|one| (one.organisation_id, one.persons)).collect()
}

#[tokio::test]
async fn a_member_sees_its_schools_beside_the_network() {
    let app = TestApp::start().await;
    let office = app.office();
    let (own, other) = (app.municipality("Sundsvall"), app.municipality("Berg"));
    let (first, second) = (app.school_unit(own, "Skönsberg"), app.school_unit(own, "Bredsand"));
    let elsewhere = app.school_unit(other, "Svenstavik");
    let activity = open_activity(&app, &office, json!({ "capacity": 5 })).await;
    let path = format!("/api/v1/activities/{activity}/enrollments");
    // The last person waits, and has no place.
    for place in [first, second, first, elsewhere, own, first] {
        let teacher = app.teacher_of(place);
        teacher.post(&path, &json!({ "persons": [teacher.person], "teamName": "" })).await.assert(201);
    }
    let year = app.now().date().year();
    let listed = async |year: i32| {
        let path = format!("/api/v1/enrollments?organisationId={own}&reportYear={year}");
        app.representative_of(own).get(&path).await.assert(200).json::<Page<EnrollmentDetail>>().total
    };
    assert_eq!((listed(year).await, listed(year - 1).await), (Some(5), Some(0)));
    let seen = figures(&app.representative_of(own), year, Some(own)).await;
    assert_eq!((seen.participations, seen.network_participations), (4, Some(5)));
    assert_eq!(rows(&seen.units), [(first, 2), (second, 1), (own, 1)]);
    let line = &seen.activities[0];
    assert_eq!(rows(&line.units), [(first, 2), (second, 1), (own, 1)]);
    assert_eq!(line.network.as_ref().and_then(|all| all.persons), Some(5));
    let whole = figures(&office, year, None).await;
    assert_eq!((whole.participations, whole.network_participations, whole.units.len()), (5, None, 0));
    app.representative_of(other)
        .get(&format!("/api/v1/figures?year={year}&organisationId={own}"))
        .await
        .assert(403);
}

#[tokio::test]
async fn a_members_own_table_has_its_schools_as_columns() {
    let app = TestApp::start().await;
    let office = app.office();
    let own = app.municipality("Sundsvall");
    let school = app.school_unit(own, "Skönsberg");
    let activity = open_activity(&app, &office, json!({})).await;
    let teacher = app.teacher_of(school);
    let path = format!("/api/v1/activities/{activity}/enrollments");
    teacher.post(&path, &json!({ "persons": [teacher.person], "teamName": "" })).await.assert(201);
    let year = app.now().date().year();
    let path = format!("/api/v1/figures/export?year={year}&organisationId={own}");
    let reply = app.representative_of(own).get(&path).await;
    let heading = reply.assert(200).text().lines().next().unwrap_or_default().to_owned();
    assert!(heading.ends_with(";Skönsberg"), "{heading}");
}
