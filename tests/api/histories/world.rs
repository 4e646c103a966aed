//! The server as it repeats a history: its names for the things of the model, and the request for each deed.

use serde_json::{Value, json};
use shared::activities::{ActivityDetail, Occasion};
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::reservations::ReservationDetail;
use shared::enrollments::states::EnrollmentStep as Step;
use shared::error::ErrorCode;
use shared::ids::{EnrollmentId, OccasionId, OrganisationId, PersonId, ReservationId};
use shared::page::Page;
use tests::catalogue::open_activity;
use tests::model::{Deed, Model};
use tests::{Actor, Reply, TestApp, fixtures};

use super::{MEMBERS, PERSONS, Rules};

/// The members with their persons, and the server's names for the things of the model.
pub(super) struct World {
    pub(super) app: TestApp,
    office: Actor,
    schools: Vec<(OrganisationId, OrganisationId, Vec<PersonId>)>,
    path: String,
    enrollments: Vec<EnrollmentId>,
    reservations: Vec<ReservationId>,
    occasions: Vec<OccasionId>,
    ahead: i64,
}

impl World {
    pub(super) async fn new() -> Self {
        let app = TestApp::start().await;
        let office = app.office();
        let now = app.now();
        let schools = (0..MEMBERS)
            .map(|number| {
                let member = app.municipality(&format!("Kommun {number}"));
                let school = app.school_unit(member, &format!("Skola {number}"));
                let persons = app.prepare(|conn| {
                    (0..PERSONS).map(|_| fixtures::employee(conn, school, "teacher", now)).collect()
                });
                (member, school, persons)
            })
            .collect();
        let (enrollments, reservations, occasions) = (Vec::new(), Vec::new(), Vec::new());
        Self { app, office, schools, path: String::new(), enrollments, reservations, occasions, ahead: 0 }
    }

    /// Another activity, and nobody in it yet.
    pub(super) async fn begin(&mut self, rules: &Rules) -> Model {
        self.ahead = 0;
        self.app.set_ahead(0);
        self.office = self.app.office();
        let now = self.app.now();
        let id = open_activity(&self.app, &self.office, rules.changes(now)).await;
        self.path = format!("/api/v1/activities/{id}");
        (self.enrollments, self.reservations) = (Vec::new(), Vec::new());
        self.occasions.clear();
        for (number, capacity) in rules.rooms.iter().enumerate() {
            let start = now.plus_days(40);
            let new = json!({
                "startsAt": start, "endsAt": start.plus_seconds(3600), "mode": "physical",
                "place": format!("Campus {number}"), "capacity": capacity, "choiceGroup": "campus",
            });
            let made = self.office.post(&format!("{}/occasions", self.path), &new).await;
            self.occasions.push(made.assert(201).json::<Occasion>().id);
        }
        let detail: ActivityDetail = self.office.get(&self.path).await.assert(200).json();
        Model::new(detail.activity, rules.rooms.clone(), now)
    }

    pub(super) async fn apply(&mut self, deed: &Deed, model: &Model) -> Result<(), ErrorCode> {
        match *deed {
            Deed::Enroll { member, person, seats, reserved, choice } => {
                let mut body = self.enrollment(model, (member, person), seats, reserved);
                body["choices"] = json!(self.occasions.get(choice).as_slice());
                let reply = self.office.post(&format!("{}/enrollments", self.path), &body).await;
                let made: EnrollmentDetail = outcome(reply)?.json();
                self.enrollments.push(made.enrollment.id);
                Ok(())
            }
            Deed::Choose(at, choice) => {
                let path = format!("/api/v1/enrollments/{}/choose", self.enrollments[at]);
                let body = json!({ "occasionId": self.occasions[choice] });
                outcome(self.office.post(&path, &body).await).map(drop)
            }
            Deed::Take(at, step) => {
                let path = format!("/api/v1/enrollments/{}/{step}", self.enrollments[at]);
                let body = match step {
                    Step::Reject | Step::Cancel | Step::Promote => json!({ "reason": "Skäl." }),
                    _ => json!({}),
                };
                outcome(self.office.post(&path, &body).await).map(drop)
            }
            Deed::Prioritise(at, priority) => {
                let path = format!("/api/v1/enrollments/{}/prioritise", self.enrollments[at]);
                outcome(self.office.post(&path, &json!({ "priority": priority, "reason": "Skäl." })).await)
                    .map(drop)
            }
            Deed::Resize(at, seats) => {
                let path = format!("/api/v1/enrollments/{}", self.enrollments[at]);
                self.patch(&path, &json!({ "seats": seats })).await
            }
            Deed::SetCapacity(capacity) => self.patch(&self.path, &json!({ "capacity": capacity })).await,
            Deed::LowerCapacity(capacity) => {
                let body = json!({ "capacity": capacity, "reason": "Lokalen är liten." });
                outcome(self.office.post(&format!("{}/lower-capacity", self.path), &body).await).map(drop)
            }
            Deed::Reserve(member, seats) => {
                let body = json!({ "organisationId": self.schools[member].0, "seats": seats });
                let reply = self.office.post(&format!("{}/reservations", self.path), &body).await;
                let made: ReservationDetail = outcome(reply)?.json();
                self.reservations.push(made.reservation.id);
                Ok(())
            }
            Deed::Release(member) => {
                let path = format!("/api/v1/reservations/{}/release", self.held_by(model, member));
                outcome(self.office.step(&path).await).map(drop)
            }
            Deed::Wait(hours) => {
                self.ahead += hours * 3600;
                self.app.set_ahead(self.ahead);
                self.app.tick().await;
                self.office = self.app.office();
                Ok(())
            }
        }
    }

    fn held_by(&self, model: &Model, member: usize) -> ReservationId {
        let place = model.held.iter().rposition(|one| one.member == member).unwrap();
        self.reservations[place]
    }

    fn enrollment(
        &self,
        model: &Model,
        (member, person): (usize, usize),
        seats: i32,
        reserved: bool,
    ) -> Value {
        let (_, school, persons) = &self.schools[member];
        let reservation = reserved.then(|| self.held_by(model, member));
        if model.activity.unit == shared::activities::Unit::Team {
            json!({ "unnamed": seats, "teamName": "Lag", "organisationId": school, "reservationId": reservation })
        } else {
            json!({ "persons": [persons[person]], "reservationId": reservation })
        }
    }

    async fn patch(&self, path: &str, body: &Value) -> Result<(), ErrorCode> {
        let tag = self.office.get(path).await.assert(200).tag().to_owned();
        outcome(self.office.patch(path, &tag, body).await).map(drop)
    }

    /// Fails unless the server's queue is the model's, place by place, and its counts are true.
    pub(super) async fn assert_same(&self, model: &Model, deed: &Deed) {
        let list = format!("{}/enrollments?limit=100", self.path);
        let page: Page<EnrollmentDetail> = self.office.get(&list).await.assert(200).json();
        let line: Vec<_> = model.line().into_iter().map(|one| one.id).collect();
        let expected: Vec<_> = (0..model.all.len())
            .map(|at| {
                let one = &model.all[at];
                let place = line.iter().position(|waiting| *waiting == at).map(|place| place + 1);
                let choice = one.choice.map(|choice| self.occasions[choice]);
                (self.enrollments[at], one.state, one.seats, one.priority, place, choice)
            })
            .collect();
        let found: Vec<_> = page
            .items
            .iter()
            .map(|one| {
                let place = one.place_in_line.map(|place| usize::try_from(place).unwrap());
                let row = &one.enrollment;
                (row.id, row.state, row.seats, row.priority, place, one.choices.first().copied())
            })
            .collect();
        assert_eq!(found, expected, "after {deed:?}");
        let detail: ActivityDetail = self.office.get(&self.path).await.assert(200).json();
        assert_eq!(detail.seats, model.seats(), "after {deed:?}");
    }
}

fn outcome(reply: Reply) -> Result<Reply, ErrorCode> {
    if reply.status < 300 { Ok(reply) } else { Err(reply.problem().code) }
}
