//! Attendance: marks that come twice, late, out of order or from two devices, and the rate that follows from them.

use std::slice::from_ref;
use std::time::{Duration, Instant};

use diesel::prelude::*;
use serde_json::{Value, json};
use server::enrollments::queries::{attendance, gate};
use shared::activities::{ActivityDetail, Occasion, OccasionState};
use shared::certificates::Completion;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::attendance::{Mark, MarkFate, MarkedSheet, SheetLine};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, ParticipantId, PersonId};
use shared::page::Page;
use shared::schema::{audit_rows, occasions};
use tests::catalogue::open_activity;
use tests::database::is_postgres;
use tests::{Actor, Reply, TestApp};

use crate::jobs::rows;

/// An activity with one occasion that has begun, somebody who leads it, and three who are enrolled.
struct Room {
    app: TestApp,
    activity: ActivityId,
    occasion: Occasion,
    leader: PersonId,
    participants: Vec<ParticipantId>,
}

impl Room {
    async fn open() -> Self {
        let app = TestApp::start().await;
        let school = app.school_unit(app.municipality("Sundsvall"), "Skönsberg");
        let leader = app.teacher_of(school).person.unwrap();
        let office = app.office();
        let activity = open_activity(&app, &office, json!({})).await;
        let path = format!("/api/v1/activities/{activity}");
        let read = office.get(&path).await;
        office.patch(&path, read.tag(), &json!({ "facilitators": [leader] })).await.assert(200);
        let occasion = read.json::<ActivityDetail>().occasions[0].clone();
        let mut participants = Vec::new();
        for _ in 0..3 {
            let person = app.teacher_of(school).person.unwrap();
            let made = office.post(&format!("{path}/enrollments"), &json!({ "persons": [person] })).await;
            participants.push(made.assert(201).json::<EnrollmentDetail>().participants[0].id);
        }
        let room = Self { app, activity, occasion, leader, participants };
        room.at(60);
        room
    }

    /// Moves the clock to so many minutes after the occasion's start. Callers of before must log in anew.
    fn at(&self, minutes: i64) {
        self.app.set_ahead(0);
        self.app.set_ahead(self.occasion.starts_at.unix() + minutes * 60 - self.app.now().unix());
    }

    fn leader(&self) -> Actor {
        self.app.actor(self.leader)
    }

    fn path(&self) -> String {
        format!("/api/v1/occasions/{}/attendance", self.occasion.id)
    }

    /// A mark of one of the three persons, made so many minutes ago.
    fn mark(&self, place: usize, mark: Option<Mark>, nonce: &str, minutes_ago: i64) -> Value {
        let at = self.app.now().plus_seconds(-60 * minutes_ago);
        json!({ "participantId": self.participants[place], "mark": mark, "nonce": nonce, "markedAt": at })
    }

    async fn send(&self, marks: &[Value]) -> MarkedSheet {
        let body = json!({ "marks": marks, "sentAt": self.app.now() });
        self.leader().post(&self.path(), &body).await.assert(200).json()
    }
}

fn fates(sheet: &MarkedSheet) -> Vec<MarkFate> {
    sheet.outcomes.iter().map(|outcome| outcome.fate).collect()
}

fn mark_of(room: &Room, sheet: &MarkedSheet, place: usize) -> Option<Mark> {
    let id = room.participants[place];
    sheet.sheet.items.iter().find(|line| line.participant_id == id).unwrap().mark
}

#[tokio::test]
async fn a_late_retry_of_an_older_mark_changes_nothing() {
    let room = Room::open().await;
    let first = room.mark(0, Some(Mark::Present), "a", 9);
    assert_eq!(fates(&room.send(from_ref(&first)).await), [MarkFate::Accepted]);
    let second = room.mark(0, Some(Mark::Absent), "b", 5);
    assert_eq!(fates(&room.send(&[second]).await), [MarkFate::Accepted]);
    let again = room.send(&[first]).await;
    assert_eq!((fates(&again), mark_of(&room, &again, 0)), (vec![MarkFate::Repeated], Some(Mark::Absent)));
    // A program sends marks without times. Then their numbers alone tell that a mark is a repeat, so the later mark stays.
    let plain = |mark: &str, nonce: &str| json!({ "participantId": room.participants[1], "mark": mark, "nonce": nonce });
    room.send(&[plain("present", "c")]).await;
    room.send(&[plain("late", "d")]).await;
    let again = room.send(&[plain("present", "c")]).await;
    assert_eq!((fates(&again), mark_of(&room, &again, 1)), (vec![MarkFate::Repeated], Some(Mark::Late)));
    room.app.no_faults();
}

#[tokio::test]
async fn of_two_devices_the_mark_that_was_made_last_stands_whichever_comes_first() {
    let room = Room::open().await;
    room.send(&[room.mark(0, Some(Mark::Late), "phone", 2)]).await;
    let overtaken = room.send(&[room.mark(0, Some(Mark::Absent), "tablet", 7)]).await;
    assert_eq!(fates(&overtaken), [MarkFate::Overtaken]);
    assert_eq!(mark_of(&room, &overtaken, 0), Some(Mark::Late));
    // A mark was taken away. An older mark does not put it back.
    room.send(&[room.mark(1, Some(Mark::Present), "one", 9)]).await;
    room.send(&[room.mark(1, None, "two", 3)]).await;
    let older = room.send(&[room.mark(1, Some(Mark::Present), "three", 4)]).await;
    assert_eq!((fates(&older), mark_of(&room, &older, 1)), (vec![MarkFate::Overtaken], None));
    // A device whose clock is an hour behind loses nothing by it.
    let hour = |seconds: i64| room.app.now().plus_seconds(seconds - 3600);
    let body = json!({ "sentAt": hour(0), "marks": [
        { "participantId": room.participants[0], "mark": "leftEarly", "nonce": "slow", "markedAt": hour(-60) } ] });
    let slow: MarkedSheet = room.leader().post(&room.path(), &body).await.assert(200).json();
    assert_eq!((fates(&slow), mark_of(&room, &slow, 0)), (vec![MarkFate::Accepted], Some(Mark::LeftEarly)));
    room.app.no_faults();
}

#[tokio::test]
async fn one_bad_line_does_not_hold_up_the_others() {
    let room = Room::open().await;
    let stranger = json!({ "participantId": 999_999, "mark": "present", "nonce": "x" });
    let sent = room
        .send(&[
            room.mark(0, Some(Mark::Present), "a", 1),
            stranger,
            room.mark(1, Some(Mark::Absent), "b", 1),
            room.mark(0, Some(Mark::Late), "c", 0),
        ])
        .await;
    assert_eq!(
        fates(&sent),
        [MarkFate::Accepted, MarkFate::NoSuchParticipant, MarkFate::Accepted, MarkFate::Accepted]
    );
    let marks = [0, 1, 2].map(|place| mark_of(&room, &sent, place));
    assert_eq!(marks, [Some(Mark::Late), Some(Mark::Absent), None]);
    let nonces: Vec<_> = sent.outcomes.iter().map(|outcome| outcome.nonce.as_str()).collect();
    assert_eq!(nonces, ["a", "x", "b", "c"], "in the order they were sent");
    room.app.no_faults();
}

#[tokio::test]
async fn what_comes_long_after_the_occasion_is_taken_and_flagged() {
    let room = Room::open().await;
    let sheet = room.send(&[room.mark(0, Some(Mark::Present), "a", 0)]).await;
    assert!(sheet.sheet.items.iter().all(|line| !line.recorded_late));
    room.at(40 * 60);
    let sheet = room.send(&[room.mark(1, Some(Mark::Present), "b", 38 * 60)]).await;
    assert_eq!(fates(&sheet), [MarkFate::Accepted]);
    let late: Vec<_> =
        sheet.sheet.items.iter().filter(|line| line.recorded_late).map(|line| line.participant_id).collect();
    assert_eq!(late, [room.participants[1]]);
    room.app.no_faults();
}

#[tokio::test]
async fn numbers_of_marks_are_forgotten_when_no_device_sends_them_any_more() {
    let room = Room::open().await;
    let mark = room.mark(0, Some(Mark::Present), "a", 1);
    room.send(from_ref(&mark)).await;
    let sweep = |days: i64| {
        let now = room.app.now().plus_days(days);
        room.app.prepare(|conn| while attendance::sweep_nonces(conn, now).unwrap() {});
    };
    sweep(89);
    assert_eq!(fates(&room.send(from_ref(&mark)).await), [MarkFate::Repeated]);
    sweep(91);
    let again = room.send(&[mark, room.mark(0, Some(Mark::Absent), "b", 9)]).await;
    assert_eq!(
        fates(&again),
        [MarkFate::Accepted, MarkFate::Overtaken],
        "what stands still says when it was made"
    );
    room.app.no_faults();
}

#[tokio::test]
async fn the_rate_counts_held_occasions_and_is_shown_to_those_who_lead() {
    let room = Room::open().await;
    let marks = [Some(Mark::Present), Some(Mark::Excused), Some(Mark::Absent)];
    let marks: Vec<_> =
        marks.into_iter().enumerate().map(|(place, mark)| room.mark(place, mark, "n", 0)).collect();
    room.send(&marks).await;
    let path = format!("/api/v1/activities/{}/completions", room.activity);
    let rates = async || {
        let page: Page<Completion> = room.leader().get(&path).await.assert(200).json();
        assert_eq!(page.total, Some(3));
        let rate = |id: &ParticipantId| {
            let one = page.items.iter().find(|one| one.participant_id == *id).unwrap();
            (one.rate.attended, one.rate.counted, one.completes)
        };
        room.participants.iter().map(rate).collect::<Vec<_>>()
    };
    assert_eq!(rates().await, [(0, 0, false); 3], "what is not held counts for nothing");
    room.leader().step(&format!("/api/v1/occasions/{}/hold", room.occasion.id)).await.assert(200);
    assert_eq!(rates().await, [(1, 1, true), (0, 0, false), (0, 1, false)]);
    let table = room.leader().get(&format!("{path}/export?separator=comma")).await;
    assert_eq!(table.assert(200).header("content-type"), "text/csv; charset=utf-8");
    let lines: Vec<_> = table.text().lines().map(str::to_owned).collect();
    assert!(lines[0].ends_with(
        "familyName,givenName,organisation,teamName,attended,counted,minutes,completes,certificateIssuedOn"
    ));
    assert_eq!(
        lines.iter().filter(|line| line.ends_with(",Sundsvall,,1,1,360,true,")).count(),
        1,
        "{lines:?}"
    );
    let stranger = room.app.teacher_of(room.app.school_unit(room.app.municipality("Berg"), "Hackås"));
    for refused in [path.clone(), format!("{path}/export")] {
        let reply: Reply = stranger.get(&refused).await;
        reply.assert_problem(ErrorCode::Forbidden);
    }
}

/// The audit rows that marks have left, oldest first.
fn recorded(room: &Room) -> Vec<Value> {
    let rows: Vec<String> = room.app.prepare(|conn| {
        let own = audit_rows::table.filter(audit_rows::action.eq("mark_attendance")).order(audit_rows::id);
        own.select(audit_rows::changes).load(conn).unwrap()
    });
    rows.iter().map(|changes| serde_json::from_str(changes).unwrap()).collect()
}

#[tokio::test]
async fn only_marks_that_change_something_are_on_record() {
    let room = Room::open().await;
    let id = room.participants[0].to_string();
    let first = room.mark(0, Some(Mark::Present), "a", 9);
    room.send(from_ref(&first)).await;
    room.send(&[first]).await;
    room.send(&[room.mark(0, Some(Mark::Absent), "b", 12)]).await;
    room.send(&[room.mark(0, Some(Mark::Present), "c", 5), room.mark(1, None, "d", 5)]).await;
    assert_eq!(recorded(&room), [json!({ "marks": [null, { &id: [null, "present"] }] })]);
    let mut by_link = room.mark(0, Some(Mark::Present), "e", 2);
    by_link["digital"] = json!(true);
    room.send(&[by_link]).await;
    let changed = json!({ "marks": [null, { id: ["present", "present (digital)"] }] });
    assert_eq!(recorded(&room)[1..], [changed]);
}

/// Whether somebody waits for a lock. An embedded database has one writer, and whoever waits for it has read nothing yet.
fn somebody_waits(room: &Room) -> bool {
    let waiting = "SELECT count(*) AS \"rows\" FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    !is_postgres() || room.app.prepare(|conn| rows(conn, waiting)) > 0
}

#[tokio::test]
async fn no_mark_lands_on_an_occasion_that_is_being_cancelled() {
    let room = Room::open().await;
    let (leader, office) = (room.leader(), room.app.office());
    let mut holder = room.app.database().connect();
    holder.begin_write().unwrap();
    gate::take(&mut holder, room.activity).unwrap();
    let own = occasions::table.find(room.occasion.id);
    let cancelled = (occasions::state.eq(OccasionState::Cancelled), occasions::reason.eq("Snöstorm"));
    diesel::update(own).set(cancelled).execute(&mut holder).unwrap();
    let body = json!({ "marks": [room.mark(0, Some(Mark::Present), "a", 1)] });
    let cancel = async {
        let started = Instant::now();
        while !somebody_waits(&room) {
            assert!(started.elapsed() < Duration::from_secs(3), "nobody waits");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        holder.keep().unwrap();
    };
    let path = room.path();
    let (marked, ()) = tokio::join!(leader.post(&path, &body), cancel);
    marked.assert_problem(ErrorCode::StateForbids);
    let sheet: Page<SheetLine> = office.get(&path).await.assert(200).json();
    assert!(sheet.items.iter().all(|line| line.mark.is_none()));
}
