//! Promises that must hold when things go wrong: a server killed, a disk full, a database locked or gone, two servers at once.

mod anonymity;
mod crash;
mod faults;
mod files;
mod flood;
mod in_hand;
mod killed;
mod logins;
mod patience;
mod seals;
mod silence;
mod start;
mod stop;
mod storm;
mod together;
mod tools;
mod upkeep;

use diesel::prelude::*;
use serde_json::json;
use server::db::DbConnection;
use shared::enrollments::states::EnrollmentState as State;
use shared::ids::{ActivityId, EnrollmentId, PersonId};
use shared::schema::enrollments;
use tests::catalogue::open_activity;
use tests::{Actor, TestApp, fixtures};

/// Clients who enroll at the same time.
const CLIENTS: usize = 32;

/// A municipality with development leaders who enroll, and teachers whom they enroll.
struct Ground {
    leaders: Vec<Actor>,
    teachers: Vec<PersonId>,
    activities: Vec<ActivityId>,
}

/// So many teachers, and an open activity for each capacity.
async fn ground(app: &TestApp, teachers: usize, capacities: &[i32]) -> Ground {
    let municipality = app.municipality("Sundsvall");
    let school = app.school_unit(municipality, "Skönsberg");
    let now = app.now();
    let teachers =
        app.prepare(|conn| (0..teachers).map(|_| fixtures::employee(conn, school, "teacher", now)).collect());
    let leaders = (0..CLIENTS).map(|_| app.representative_of(municipality)).collect();
    let office = app.office();
    let mut activities = Vec::new();
    for capacity in capacities {
        activities.push(open_activity(app, &office, json!({ "capacity": capacity })).await);
    }
    Ground { leaders, teachers, activities }
}

impl Ground {
    /// The development leaders as callers of a server.
    fn leaders_at(&self, address: &str) -> Vec<Actor> {
        self.leaders.iter().map(|leader| leader.at(address)).collect()
    }
}

/// The enrollments of an activity in that state, in the order in which they were accepted.
fn in_state(conn: &mut DbConnection, activity: ActivityId, state: State) -> Vec<EnrollmentId> {
    enrollments::table
        .filter(enrollments::activity_id.eq(activity))
        .filter(enrollments::state.eq(state))
        .order(enrollments::queue_number)
        .select(enrollments::id)
        .load(conn)
        .unwrap()
}
