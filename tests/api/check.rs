//! `samverka check` finds faults that no rule of the database can see.

use diesel::connection::SimpleConnection;
use serde_json::json;
use server::config::Config;
use tests::TestApp;
use tests::catalogue::open_activity;

use crate::choices::{coming, two_campuses};
use crate::place::{DAY, Place, enrolled};

fn found(app: &TestApp) -> Vec<String> {
    let config = Config { database_url: app.database().url().to_owned(), ..Config::default() };
    server::check::faults(&config).unwrap()
}

/// The faults after these statements.
fn found_after(app: &TestApp, sql: &str) -> Vec<String> {
    app.prepare(|conn| conn.batch_execute(sql).unwrap());
    found(app)
}

#[tokio::test]
async fn an_alternative_with_more_who_chose_it_than_it_has_seats_is_found_until_it_has_begun() {
    let mut place = Place::new().await;
    let [one, other, third] = place.teachers();
    let (activity, [sundsvall, ostersund]) = two_campuses(&place, Some(2), json!({})).await;
    for teacher in [&one, &other] {
        coming(teacher, activity, sundsvall).await;
    }
    coming(&third, activity, ostersund).await;
    assert_eq!(found(&place.app), Vec::<String>::new(), "full is not too full");
    let smaller = format!("UPDATE occasions SET capacity = 1 WHERE id = {sundsvall}");
    let fault = format!("occasion {sundsvall}: 2 seats taken of 1");
    assert_eq!(found_after(&place.app, &smaller), std::slice::from_ref(&fault));
    // An enrollment in the queue takes no seat.
    let waits = format!(
        "UPDATE enrollments SET state = 'waitlisted' WHERE activity_id = {activity} AND id = (SELECT max(enrollment_id) FROM enrollment_choices WHERE occasion_id = {sundsvall}); UPDATE seat_gates SET taken = 2, waiting = 1 WHERE activity_id = {activity}"
    );
    assert_eq!(found_after(&place.app, &waits), Vec::<String>::new());
    let back = waits
        .replace("'waitlisted'", "'confirmed'")
        .replace("taken = 2, waiting = 1", "taken = 3, waiting = 0");
    assert_eq!(found_after(&place.app, &back), [fault]);
    // After the activity has begun its leaders may correct who came, beyond the limit, too.
    place.later(41 * DAY, [one]).await;
    place.app.no_faults();
}

#[tokio::test]
async fn an_occasion_for_all_with_fewer_seats_than_are_taken_is_found() {
    let place = Place::new().await;
    let [one, other] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 5 })).await;
    for teacher in [&one, &other] {
        enrolled(teacher, activity).await;
    }
    let of =
        |capacity: i32| format!("UPDATE occasions SET capacity = {capacity} WHERE activity_id = {activity}");
    assert_eq!(found_after(&place.app, &of(2)), Vec::<String>::new());
    let faults = found_after(&place.app, &of(1));
    assert!(faults.len() == 1 && faults[0].ends_with(": 2 seats taken of 1"), "{faults:?}");
    let cancelled =
        format!("UPDATE occasions SET state = 'cancelled', reason = 'x' WHERE activity_id = {activity}");
    assert_eq!(found_after(&place.app, &cancelled), Vec::<String>::new(), "nobody comes to it");
}

#[tokio::test]
async fn a_choice_that_is_none_is_found() {
    let place = Place::new().await;
    let [one, other] = place.teachers();
    let (activity, [sundsvall, ostersund]) = two_campuses(&place, None, json!({})).await;
    let (_, [elsewhere, _]) = two_campuses(&place, None, json!({})).await;
    let goes = coming(&one, activity, sundsvall).await.enrollment.id;
    coming(&other, activity, ostersund).await;
    let both =
        format!("INSERT INTO enrollment_choices (enrollment_id, occasion_id) VALUES ({goes}, {ostersund})");
    assert_eq!(
        found_after(&place.app, &both),
        [format!("enrollment {goes} has chosen both occasion {sundsvall} and occasion {ostersund}")]
    );
    let another = format!(
        "DELETE FROM enrollment_choices WHERE enrollment_id = {goes}; INSERT INTO enrollment_choices (enrollment_id, occasion_id) VALUES ({goes}, {elsewhere})"
    );
    let fault =
        format!("enrollment {goes} has chosen occasion {elsewhere}, which is no choice of its activity");
    assert_eq!(found_after(&place.app, &another), [fault]);
    let right =
        format!("UPDATE enrollment_choices SET occasion_id = {sundsvall} WHERE enrollment_id = {goes}");
    assert_eq!(found_after(&place.app, &right), Vec::<String>::new());
    let cancelled = format!("UPDATE occasions SET state = 'cancelled', reason = 'x' WHERE id = {sundsvall}");
    assert_eq!(found_after(&place.app, &cancelled).len(), 1);
}

#[tokio::test]
async fn a_gate_that_is_missing_or_behind_is_found() {
    let place = Place::new().await;
    let [one] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 5 })).await;
    let number = enrolled(&one, activity).await.enrollment.queue_number;
    let behind =
        format!("UPDATE seat_gates SET last_queue_number = {} WHERE activity_id = {activity}", number - 1);
    let faults = found_after(&place.app, &behind);
    assert!(
        faults.len() == 1 && faults[0].starts_with(&format!("activity {activity}: the gate gave")),
        "{faults:?}"
    );
    let gone = format!("DELETE FROM seat_gates WHERE activity_id = {activity}");
    assert_eq!(found_after(&place.app, &gone), [format!("activity {activity}: has no gate")]);
}

#[tokio::test]
async fn an_organisation_that_counts_under_another_than_its_parents_is_found() {
    let place = Place::new().await;
    let other = place.app.municipality("Berg");
    assert_eq!(found(&place.app), Vec::<String>::new());
    let moved = format!("UPDATE organisations SET root_id = {other} WHERE id = {}", place.school);
    let told = format!("organisation {}: counts under {other}, its parents do not", place.school);
    assert_eq!(found_after(&place.app, &moved), [told]);
}
