//! Members' shares of the seats, and seats that members hold without names.

use serde_json::json;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::line::Hold;
use shared::enrollments::reservations::{ReservationDetail, ReservationState};
use shared::enrollments::states::EnrollmentState as State;
use shared::error::ErrorCode;
use shared::page::Page;
use tests::catalogue::open_activity;

use crate::place::{DAY, Place, enroll, enrolled, read, state};

#[tokio::test]
async fn a_share_holds_a_member_back_until_its_day_and_blocks_nobody_else() {
    let mut place = Place::new().await;
    let berg = place.app.school_unit(place.app.municipality("Berg"), "Hackås");
    let [first, second] = place.teachers();
    let other = place.app.teacher_of(berg);
    let until = place.app.now().plus_days(5);
    let activity =
        open_activity(&place.app, &place.office, json!({ "capacity": 10, "quota": 1, "quotaUntil": until }))
            .await;
    enrolled(&first, activity).await;
    let held = enrolled(&second, activity).await;
    assert_eq!((held.enrollment.state, held.hold), (State::Waitlisted, Some(Hold::QuotaReached)));
    assert_eq!(held.place_in_line, Some(1));
    assert_eq!(enrolled(&other, activity).await.enrollment.state, State::Confirmed, "another member's share");
    assert_eq!(place.told(&other), ["enrollmentConfirmed"], "one mail, of how it ended");
    let [second] = place.later(5 * DAY, [second]).await;
    let now = read(&second, &held).await;
    assert_eq!((now.enrollment.state, now.hold), (State::Confirmed, None));
    place.app.no_faults();
}

#[tokio::test]
async fn a_member_reserves_seats_of_its_share_and_loses_those_without_names_after_a_reminder() {
    let mut place = Place::new().await;
    let ours = place.app.representative_of(place.member);
    let [teacher, other] = place.teachers();
    let wanted = json!({ "capacity": 4, "quota": 3, "namesDue": place.app.now().plus_days(10) });
    let activity = open_activity(&place.app, &place.office, wanted).await;
    let reservations = format!("/api/v1/activities/{activity}/reservations");
    let reserve = |seats: i32| json!({ "organisationId": place.member, "seats": seats });
    ours.post(&reservations, &reserve(4)).await.assert_problem(ErrorCode::QuotaReached);
    other.post(&reservations, &reserve(1)).await.assert(403);
    let made: ReservationDetail = ours.post(&reservations, &reserve(3)).await.assert(201).json();
    ours.post(&reservations, &reserve(1)).await.assert_problem(ErrorCode::QuotaReached);
    let one = enrolled(&other, activity).await;
    assert_eq!(one.enrollment.state, State::Waitlisted, "the share is reserved, names or not");

    let body = json!({ "persons": [teacher.person], "reservationId": made.reservation.id });
    let stranger = enroll(&teacher, activity, body.clone()).await.assert_problem(ErrorCode::InvalidFields);
    assert_eq!(stranger.errors[0].pointer, "/reservationId");
    let named: EnrollmentDetail = enroll(&ours, activity, body).await.assert(201).json();
    assert_eq!(named.enrollment.state, State::Confirmed);
    assert_eq!(named.enrollment.reservation_id, Some(made.reservation.id));
    let address = format!("/api/v1/reservations/{}", made.reservation.id);
    let left: ReservationDetail = ours.get(&address).await.assert(200).json();
    assert_eq!((left.reservation.unnamed, left.reservation.seats), (2, 3));
    other.get(&address).await.assert(404);
    place.app.no_faults();

    let [ours, other] = place.later(7 * DAY, [ours, other]).await;
    assert_eq!(place.told(&ours), ["reservationReminder"]);
    place.app.tick().await;
    assert_eq!(place.told(&ours).len(), 1, "one reminder");
    assert_eq!(state(&other, &one).await, State::Waitlisted);
    let [ours, other] = place.later(10 * DAY, [ours, other]).await;
    let released: ReservationDetail = ours.get(&address).await.assert(200).json();
    assert_eq!((released.reservation.unnamed, released.reservation.state), (0, ReservationState::Released));
    assert_eq!(state(&other, &one).await, State::Confirmed, "the seats went to the line");
    assert_eq!(place.told(&ours), ["reservationReminder", "reservationReleased"]);
    let tag = ours.get(&address).await.tag().to_owned();
    ours.patch(&address, &tag, &json!({ "unnamed": 1 })).await.assert_problem(ErrorCode::StateForbids);
    place.app.no_faults();
}

#[tokio::test]
async fn a_reservation_grows_and_shrinks_and_is_given_back() {
    let place = Place::new().await;
    let ours = place.app.representative_of(place.member);
    let theirs = place.app.representative_of(place.app.municipality("Berg"));
    let [teacher] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 4, "quota": 4 })).await;
    let reservations = format!("/api/v1/activities/{activity}/reservations");
    let body = json!({ "organisationId": place.member, "seats": 2 });
    let made: ReservationDetail = ours.post(&reservations, &body).await.assert(201).json();
    ours.post(&reservations, &body).await.assert_problem(ErrorCode::AlreadyThere);
    let address = format!("/api/v1/reservations/{}", made.reservation.id);
    let change = async |unnamed: i32| {
        let tag = ours.get(&address).await.tag().to_owned();
        ours.patch(&address, &tag, &json!({ "unnamed": unnamed })).await
    };
    let grown: ReservationDetail = change(4).await.assert(200).json();
    assert_eq!((grown.reservation.unnamed, grown.reservation.seats), (4, 4));
    change(5).await.assert_problem(ErrorCode::NoSeatsForGrowth);
    let waiting = enrolled(&teacher, activity).await;
    assert_eq!(waiting.enrollment.state, State::Waitlisted);
    theirs.step(&format!("{address}/release")).await.assert(404);
    let page: Page<ReservationDetail> = theirs.get(&reservations).await.assert(200).json();
    assert_eq!(page.items, [], "a member sees its own");
    change(3).await.assert(200);
    assert_eq!(state(&teacher, &waiting).await, State::Confirmed);
    ours.step(&format!("{address}/release")).await.assert(200);
    ours.step(&format!("{address}/release")).await.assert_problem(ErrorCode::StateForbids);
    let plain = open_activity(&place.app, &place.office, json!({ "capacity": 4 })).await;
    let refused = ours.post(&format!("/api/v1/activities/{plain}/reservations"), &body).await;
    refused.assert_problem(ErrorCode::StateForbids);
    place.app.no_faults();
}
