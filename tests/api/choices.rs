//! Alternative occasions: chosen, full, changed, cancelled alone. And clashes with a person's other occasions.

use chrono::TimeDelta;
use serde_json::{Value, json};
use shared::activities::{ActivityDetail, Occasion};
use shared::calendars::CalendarFeedLink;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::attendance::SheetLine;
use shared::enrollments::choices::Clash;
use shared::enrollments::line::Hold;
use shared::enrollments::states::{EnrollmentAction as Action, EnrollmentState as State};
use shared::enrollments::timeline::TimelineEvent;
use shared::error::{ErrorCode, FieldCode};
use shared::ids::{ActivityId, OccasionId};
use shared::page::Page;
use tests::catalogue::draft;
use tests::{Actor, PUBLIC_URL, Reply};

use crate::place::{Place, enroll, path, read, state, timeline, told};

fn alternative(place: &Place, days: i64, town: &str, capacity: Option<i32>) -> Value {
    let start = place.app.now().utc() + TimeDelta::days(days);
    json!({
        "startsAt": start.format("%Y-%m-%dT09:00:00Z").to_string(),
        "endsAt": start.format("%Y-%m-%dT15:00:00Z").to_string(),
        "mode": "physical", "place": town, "capacity": capacity, "choiceGroup": "campus",
    })
}

/// A published activity with an occasion for all, and one in Sundsvall with so many seats or in Östersund.
pub(crate) async fn two_campuses(
    place: &Place,
    sundsvall: Option<i32>,
    changes: Value,
) -> (ActivityId, [OccasionId; 2]) {
    let id = draft(&place.app, &place.office, changes).await.activity.id;
    let mut ids = Vec::new();
    for (days, town, capacity) in [(40, "Sundsvall", sundsvall), (41, "Östersund", None)] {
        let new = alternative(place, days, town, capacity);
        let made = place.office.post(&format!("/api/v1/activities/{id}/occasions"), &new).await;
        ids.push(made.assert(201).json::<Occasion>().id);
    }
    place.office.step(&format!("/api/v1/activities/{id}/publish")).await.assert(200);
    (id, [ids[0], ids[1]])
}

pub(crate) async fn coming(actor: &Actor, activity: ActivityId, occasion: OccasionId) -> EnrollmentDetail {
    let body = json!({ "persons": [actor.person], "choices": [occasion] });
    enroll(actor, activity, body).await.assert(201).json()
}

async fn choose(actor: &Actor, one: &EnrollmentDetail, occasion: OccasionId) -> Reply {
    actor.post(&path(one, "/choose"), &json!({ "occasionId": occasion })).await
}

async fn on_sheet(place: &Place, occasion: OccasionId) -> usize {
    let sheet: Page<SheetLine> =
        place.office.get(&format!("/api/v1/occasions/{occasion}/attendance")).await.assert(200).json();
    sheet.items.len()
}

#[tokio::test]
async fn who_enrolls_chooses_one_of_the_alternatives_and_comes_to_that_one() {
    let place = Place::new().await;
    let [one, other] = place.teachers();
    let (activity, [sundsvall, ostersund]) = two_campuses(&place, None, json!({})).await;
    let missing = enroll(&one, activity, json!({ "persons": [one.person] })).await;
    let missing = missing.assert_problem(ErrorCode::InvalidFields);
    assert_eq!(
        (missing.errors[0].pointer.as_str(), missing.errors[0].code),
        ("/choices", FieldCode::Required)
    );
    let both = json!({ "persons": [one.person], "choices": [sundsvall, ostersund] });
    let both = enroll(&one, activity, both).await.assert_problem(ErrorCode::InvalidFields);
    assert_eq!((both.errors[0].pointer.as_str(), both.errors[0].code), ("/choices/1", FieldCode::Repeated));

    let made = coming(&one, activity, sundsvall).await;
    assert_eq!((made.enrollment.state, made.choices.clone()), (State::Confirmed, vec![sundsvall]));
    assert!(made.allowed_actions.contains(&Action::Choose));
    // An enrollment for somebody else may leave the choice open. Then the person is on both sheets until they have chosen.
    let body = json!({ "persons": [other.person] });
    let open: EnrollmentDetail = enroll(&place.office, activity, body).await.assert(201).json();
    assert_eq!(open.choices, []);
    assert_eq!((on_sheet(&place, sundsvall).await, on_sheet(&place, ostersund).await), (2, 1));
    let chosen: EnrollmentDetail = choose(&other, &open, ostersund).await.assert(200).json();
    assert_eq!(chosen.choices, [ostersund]);
    assert_eq!((on_sheet(&place, sundsvall).await, on_sheet(&place, ostersund).await), (1, 1));
    assert_eq!(timeline(&other, &open).await[0].event, TimelineEvent::Chosen);
    assert_eq!(told(&place.app, &other).last().map(String::as_str), Some("occasionChosen"));
    // Nobody else may choose for them.
    choose(&one, &open, sundsvall).await.assert(404);
    place.app.no_faults();
}

#[tokio::test]
async fn a_full_alternative_has_a_line_of_its_own_that_does_not_hold_up_the_other() {
    let place = Place::new().await;
    let [first, second, third, fourth] = place.teachers();
    let (activity, [sundsvall, ostersund]) = two_campuses(&place, Some(1), json!({ "capacity": 3 })).await;
    let taken = coming(&first, activity, sundsvall).await;
    let waits = coming(&second, activity, sundsvall).await;
    assert_eq!((waits.enrollment.state, waits.hold), (State::Waitlisted, Some(Hold::OccasionFull)));
    let goes = coming(&third, activity, ostersund).await;
    assert_eq!(
        goes.enrollment.state,
        State::Confirmed,
        "who waits for Sundsvall holds up nobody for Östersund"
    );
    let seen: ActivityDetail = second.get(&format!("/api/v1/activities/{activity}")).await.assert(200).json();
    let [seats] = seen.occasion_seats[..] else { panic!("one has a limit") };
    assert_eq!((seats.occasion_id, seats.seats.taken, seats.seats.waiting), (sundsvall, 1, 1));

    // There is a seat in the activity, but none in Sundsvall.
    choose(&third, &goes, sundsvall).await.assert_problem(ErrorCode::NoSeatsForGrowth);
    // The first person's other choice frees the seat, and the queue takes it.
    let moved: EnrollmentDetail = choose(&first, &taken, ostersund).await.assert(200).json();
    assert_eq!(moved.choices, [ostersund]);
    assert_eq!(state(&second, &waits).await, State::Confirmed);
    assert_eq!(told(&place.app, &first), ["enrollmentConfirmed", "occasionLeft", "occasionChosen"]);
    let last = coming(&fourth, activity, sundsvall).await;
    assert_eq!(last.enrollment.state, State::Waitlisted);
    // Somebody in the queue may choose the other alternative, and is let in there.
    third.step(&path(&goes, "/withdraw")).await.assert(200);
    let let_in: EnrollmentDetail = choose(&fourth, &last, ostersund).await.assert(200).json();
    assert_eq!(let_in.enrollment.state, State::Confirmed);
    place.app.no_faults();
}

#[tokio::test]
async fn more_seats_in_an_occasion_let_in_those_who_chose_it() {
    let place = Place::new().await;
    let [first, second] = place.teachers();
    let (activity, [sundsvall, _]) = two_campuses(&place, Some(1), json!({})).await;
    coming(&first, activity, sundsvall).await;
    let waits = coming(&second, activity, sundsvall).await;
    let own = format!("/api/v1/occasions/{sundsvall}");
    let tag = place.office.get(&own).await.tag().to_owned();
    place
        .office
        .patch(&own, &tag, &json!({ "choiceGroup": null }))
        .await
        .assert_problem(ErrorCode::StateForbids);
    place.office.patch(&own, &tag, &json!({ "capacity": 2 })).await.assert(200);
    assert_eq!(state(&second, &waits).await, State::Confirmed);
    let tag = place.office.get(&own).await.tag().to_owned();
    let lower = place.office.patch(&own, &tag, &json!({ "capacity": 1 })).await;
    lower.assert_problem(ErrorCode::CapacityBelowTaken);
    place.app.no_faults();
}

#[tokio::test]
async fn a_cancelled_alternative_is_chosen_anew_and_concerns_nobody_else() {
    let place = Place::new().await;
    let [one, other] = place.teachers();
    let (activity, [sundsvall, ostersund]) = two_campuses(&place, None, json!({})).await;
    let (goes, stays) = (coming(&one, activity, sundsvall).await, coming(&other, activity, ostersund).await);
    let reason = json!({ "reason": "Lokalen är stängd." });
    place.office.post(&format!("/api/v1/occasions/{sundsvall}/cancel"), &reason).await.assert(200);
    assert_eq!(told(&place.app, &one), ["enrollmentConfirmed", "occasionCancelled"]);
    assert_eq!(told(&place.app, &other), ["enrollmentConfirmed"]);
    let now = read(&one, &goes).await;
    assert_eq!((now.enrollment.state, now.choices), (State::Confirmed, vec![]));
    let fault = choose(&one, &goes, sundsvall).await.assert_problem(ErrorCode::InvalidFields);
    assert_eq!(fault.errors[0].pointer, "/occasionId");
    choose(&one, &goes, ostersund).await.assert(200);
    assert_eq!(read(&other, &stays).await.choices, [ostersund]);
    place.app.no_faults();
}

#[tokio::test]
async fn occasions_at_the_same_time_are_told_and_not_refused() {
    let place = Place::new().await;
    let [one, other] = place.teachers();
    let (activity, [sundsvall, ostersund]) = two_campuses(&place, None, json!({})).await;
    let (second, [same, _]) = two_campuses(&place, None, json!({})).await;
    coming(&one, activity, sundsvall).await;
    let clashes = format!("/api/v1/activities/{second}/clashes");
    let own: Page<Clash> = one.get(&clashes).await.assert(200).json();
    // The occasion for all clashes, and so does the one in Sundsvall. Östersund is on the next day, and not chosen.
    assert_eq!(own.items.len(), 2);
    assert!(own.items.iter().all(|clash| clash.other_activity_id == activity));
    assert!(own.items.iter().any(|clash| clash.occasion_id == same));
    let of_other: Page<Clash> = other.get(&clashes).await.assert(200).json();
    assert_eq!(of_other.items, []);
    // Others' clashes are not theirs to know.
    other.get(&format!("{clashes}?person={}", one.person.unwrap())).await.assert(404);
    let by_office = place.office.get(&format!("{clashes}?person={}", one.person.unwrap())).await;
    assert_eq!(by_office.assert(200).json::<Page<Clash>>().items.len(), 2);
    let made = coming(&one, second, same).await;
    assert_eq!(made.enrollment.state, State::Confirmed);
    let _ = ostersund;
}

#[tokio::test]
async fn the_calendar_holds_the_occasion_that_was_chosen() {
    let place = Place::new().await;
    let [one] = place.teachers();
    let (activity, [sundsvall, ostersund]) = two_campuses(&place, None, json!({})).await;
    let made = coming(&one, activity, sundsvall).await;
    let link = one.post("/api/v1/me/calendar-feeds", &json!({ "name": "Telefonen" })).await;
    let link: CalendarFeedLink = link.assert(201).json();
    let address = link.address.strip_prefix(PUBLIC_URL).expect("an address of here").to_owned();
    let text = place.app.anonymous().get(&address).await.assert(200).text();
    assert!(!text.contains("Östersund"), "{text}");
    choose(&one, &made, ostersund).await.assert(200);
    let text = place.app.anonymous().get(&address).await.assert(200).text();
    assert!(text.contains("Östersund"), "{text}");
}
