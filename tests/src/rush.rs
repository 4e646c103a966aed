//! Many clients who enroll persons at the same time, each wish under a key of its own until it is answered.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use diesel::prelude::*;
use reqwest::Method;
use serde_json::json;
use server::db::DbConnection;
use shared::enrollments::states::EnrollmentState;
use shared::enrollments::{Enrollment, EnrollmentDetail};
use shared::ids::{ActivityId, EnrollmentId, PersonId};
use shared::messages::MailState;
use shared::schema::{audit_rows, enrollments, idempotency_keys, mails, participants};

use crate::{Actor, Reply};

/// One wish, and what became of it.
#[derive(Debug, Clone)]
pub struct Wish {
    activity: ActivityId,
    person: PersonId,
    key: String,
    sent: Option<Instant>,
    answer: Option<Answered>,
}

#[derive(Debug, Clone)]
struct Answered {
    at: Instant,
    replayed: bool,
    enrollment: Enrollment,
}

/// All wishes, by client.
pub struct Rush {
    clients: Vec<Vec<Wish>>,
    answered: Arc<AtomicUsize>,
}

/// An enrollment as the database has it.
type Row = (EnrollmentId, i64, EnrollmentState);

impl Rush {
    /// Every person wishes for the activities they stand beside; the wishes are dealt out to so many clients.
    pub fn new(wishes: &[(ActivityId, &[PersonId])], clients: usize) -> Self {
        let mut dealt = vec![Vec::new(); clients];
        for (activity, persons) in wishes {
            for (turn, person) in persons.iter().enumerate() {
                dealt[turn % clients].push(Wish {
                    activity: *activity,
                    person: *person,
                    key: format!("{activity}-{person}"),
                    sent: None,
                    answer: None,
                });
            }
        }
        // Every client takes its activities by turns.
        for wishes in &mut dealt {
            wishes.sort_by_key(|wish| (wish.person, wish.activity));
        }
        Self { clients: dealt, answered: Arc::default() }
    }

    /// How many wishes have been answered; goes on counting while the rush runs.
    pub fn answered(&self) -> Arc<AtomicUsize> {
        Arc::clone(&self.answered)
    }

    /// How many have been sent and not been answered.
    pub fn unanswered(&self) -> usize {
        self.wishes().filter(|wish| wish.sent.is_some() && wish.answer.is_none()).count()
    }

    /// Sends every wish that has no answer yet. A client whose server has gone sends nothing more. Any answer but 201 is a failure.
    pub async fn run(&mut self, actors: &[Actor]) {
        let clients: Vec<_> = std::mem::take(&mut self.clients)
            .into_iter()
            .zip(actors)
            .map(|(wishes, actor)| tokio::spawn(send(wishes, actor.clone(), self.answered())))
            .collect();
        for client in clients {
            self.clients.push(client.await.expect("a client whose every answer was 201"));
        }
    }

    fn wishes(&self) -> impl Iterator<Item = &Wish> {
        self.clients.iter().flatten()
    }

    fn of(&self, activity: ActivityId) -> Vec<&Wish> {
        self.wishes().filter(|wish| wish.activity == activity).collect()
    }

    /// Fails unless every answered enrollment is in the database as it was answered, with everything that belongs to it, and
    /// nothing happened twice. Returns, by key, enrollments of the database that nobody was told of.
    pub fn assert_kept(&self, conn: &mut DbConnection) -> BTreeMap<String, EnrollmentId> {
        let mut found: BTreeMap<(ActivityId, PersonId), Row> = BTreeMap::new();
        for (activity, person, row) in rows(conn) {
            let twice = found.insert((activity, person), row);
            assert_eq!(twice, None, "{person} is in {activity} twice");
        }
        let mut untold = BTreeMap::new();
        for wish in self.wishes() {
            let row = found.get(&(wish.activity, wish.person));
            match (&wish.answer, row) {
                (Some(Answered { enrollment: told, .. }), _) => {
                    let told = (told.id, told.queue_number, told.state);
                    assert_eq!(row, Some(&told), "answered, and not there as it was answered: {wish:?}");
                }
                (None, Some((id, ..))) => _ = untold.insert(wish.key.clone(), *id),
                (None, None) => {}
            }
        }
        assert_whole(conn);
        untold
    }

    /// Fails unless each of these was answered by what had been done already, and nothing else was.
    pub fn assert_replayed(&self, done: &BTreeMap<String, EnrollmentId>) {
        let replayed: BTreeMap<_, _> = self
            .wishes()
            .filter_map(|wish| Some((wish, wish.answer.as_ref()?)))
            .filter(|(_, answer)| answer.replayed)
            .map(|(wish, answer)| (wish.key.clone(), answer.enrollment.id))
            .collect();
        assert_eq!(&replayed, done);
    }

    /// Fails unless every wish for the activity has been answered, the first so many are confirmed, and all others are in the
    /// queue, in the order in which they were accepted.
    pub fn assert_in_order(&self, activity: ActivityId, seats: usize) {
        let mut answers: Vec<_> = self
            .of(activity)
            .into_iter()
            .map(|wish| (wish.sent.expect("a sent wish"), wish.answer.as_ref().expect("an answer")))
            .collect();
        answers.sort_by_key(|(_, answer)| answer.enrollment.queue_number);
        let numbers: BTreeSet<i64> = answers.iter().map(|(_, one)| one.enrollment.queue_number).collect();
        let last = i64::try_from(answers.len()).expect("a number");
        assert_eq!(numbers, (1..=last).collect(), "every number once");
        let mut latest = answers[0].0;
        for (place, (sent, answer)) in answers.iter().enumerate() {
            let enrollment = &answer.enrollment;
            let expected =
                if place < seats { EnrollmentState::Confirmed } else { EnrollmentState::Waitlisted };
            assert_eq!(enrollment.state, expected, "number {}", enrollment.queue_number);
            // An enrollment that was answered before another one was sent goes before it.
            latest = latest.max(*sent);
            assert!(answer.at > latest, "number {} came before a lower one", enrollment.queue_number);
        }
    }
}

async fn send(mut wishes: Vec<Wish>, actor: Actor, answered: Arc<AtomicUsize>) -> Vec<Wish> {
    for wish in wishes.iter_mut().filter(|wish| wish.answer.is_none()) {
        wish.sent.get_or_insert_with(Instant::now);
        let Some(reply) = enroll(&actor, wish).await else { break };
        let detail: EnrollmentDetail = reply.assert(201).json();
        wish.answer = Some(Answered {
            at: Instant::now(),
            replayed: reply.header("idempotency-replayed") == "true",
            enrollment: detail.enrollment,
        });
        answered.fetch_add(1, Ordering::SeqCst);
    }
    wishes
}

async fn enroll(actor: &Actor, wish: &Wish) -> Option<Reply> {
    let path = format!("/api/v1/activities/{}/enrollments", wish.activity);
    let body = json!({ "persons": [wish.person] });
    actor.request(Method::POST, &path).key(&wish.key).json(&body).attempt().await.ok()
}

fn rows(conn: &mut DbConnection) -> Vec<(ActivityId, PersonId, Row)> {
    enrollments::table
        .inner_join(participants::table.on(participants::enrollment_id.eq(enrollments::id)))
        .select((
            participants::activity_id,
            participants::person_id,
            (enrollments::id, enrollments::queue_number, enrollments::state),
        ))
        .load(conn)
        .expect("the enrollments")
}

/// Fails unless every enrollment has all the rows that are written with it: no request is there by half.
pub fn assert_whole(conn: &mut DbConnection) {
    let made: i64 = enrollments::table.count().get_result(conn).expect("the enrollments");
    let counts: [(&str, i64); 4] = [
        ("participants", participants::table.count().get_result(conn).expect("the participants")),
        ("audit rows", {
            let rows = audit_rows::table.filter(audit_rows::action.eq("create_enrollment"));
            rows.count().get_result(conn).expect("the audit log")
        }),
        ("mails", {
            let sent = mails::template.like("enrollment%").and(mails::state.ne(MailState::Cancelled));
            mails::table.filter(sent).count().get_result(conn).expect("the outbox")
        }),
        ("answers kept for keys", {
            let kept = idempotency_keys::operation.eq("create_enrollment");
            let kept = idempotency_keys::table.filter(kept).filter(idempotency_keys::status.eq(201));
            kept.count().get_result(conn).expect("the keys")
        }),
    ];
    for (what, count) in counts {
        assert_eq!(count, made, "{what} of {made} enrollments");
    }
    let kept: i64 = idempotency_keys::table.count().get_result(conn).expect("the keys");
    assert_eq!(kept, made, "a key without an answer");
}
