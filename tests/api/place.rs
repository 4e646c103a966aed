//! A school with teachers who enroll, an office, and a clock that can be moved.

use diesel::prelude::*;
use serde_json::{Value, json};
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::EnrollmentState as State;
use shared::enrollments::timeline::TimelineEntry;
use shared::ids::{ActivityId, OrganisationId};
use shared::page::Page;
use shared::schema::mails;
use tests::{Actor, Reply, TestApp};

pub(crate) const HOUR: i64 = 3600;
pub(crate) const DAY: i64 = 24 * HOUR;

/// A school with teachers, and an office.
pub(crate) struct Place {
    pub(crate) app: TestApp,
    pub(crate) office: Actor,
    pub(crate) member: OrganisationId,
    pub(crate) school: OrganisationId,
}

impl Place {
    pub(crate) async fn new() -> Self {
        let app = TestApp::start().await;
        let office = app.office();
        let member = app.municipality("Åre");
        let school = app.school_unit(member, "Järpen");
        Self { app, office, member, school }
    }

    pub(crate) fn teachers<const N: usize>(&self) -> [Actor; N] {
        [(); N].map(|()| self.app.teacher_of(self.school))
    }

    /// Moves the clock and lets it do its work. Tokens run out, so everybody logs in anew.
    pub(crate) async fn later<const N: usize>(&mut self, seconds: i64, actors: [Actor; N]) -> [Actor; N] {
        self.app.set_ahead(seconds);
        self.app.tick().await;
        self.office = self.app.office();
        actors.map(|actor| self.app.actor(actor.person.unwrap()))
    }

    /// Templates of the mails to a person, oldest first.
    pub(crate) fn told(&self, person: &Actor) -> Vec<String> {
        told(&self.app, person)
    }
}

/// Templates of the mails to a person, oldest first.
pub(crate) fn told(app: &TestApp, person: &Actor) -> Vec<String> {
    app.prepare(|conn| {
        let own = mails::table.filter(mails::person_id.eq(person.person)).order(mails::id);
        own.select(mails::template).load(conn).unwrap()
    })
}

pub(crate) async fn enroll(actor: &Actor, activity: ActivityId, body: Value) -> Reply {
    actor.post(&format!("/api/v1/activities/{activity}/enrollments"), &body).await
}

pub(crate) async fn enrolled(actor: &Actor, activity: ActivityId) -> EnrollmentDetail {
    enroll(actor, activity, json!({ "persons": [actor.person] })).await.assert(201).json()
}

pub(crate) fn path(one: &EnrollmentDetail, step: &str) -> String {
    format!("/api/v1/enrollments/{}{step}", one.enrollment.id)
}

pub(crate) async fn read(actor: &Actor, one: &EnrollmentDetail) -> EnrollmentDetail {
    actor.get(&path(one, "")).await.assert(200).json()
}

pub(crate) async fn state(actor: &Actor, one: &EnrollmentDetail) -> State {
    read(actor, one).await.enrollment.state
}

pub(crate) async fn timeline(actor: &Actor, one: &EnrollmentDetail) -> Vec<TimelineEntry> {
    let page: Page<TimelineEntry> = actor.get(&path(one, "/timeline")).await.assert(200).json();
    page.items
}

pub(crate) async fn change(office: &Actor, activity: ActivityId, changes: Value) -> Reply {
    let path = format!("/api/v1/activities/{activity}");
    let tag = office.get(&path).await.tag().to_owned();
    office.patch(&path, &tag, &changes).await
}
