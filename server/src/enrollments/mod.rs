//! Enrollments: the people who come. Every change of seats takes hold of the activity's gate first.

pub(crate) mod admission;
mod approvals;
mod attendance;
mod choices;
pub mod clock;
pub(crate) mod details;
mod enroll;
pub(crate) mod interested;
mod interests;
mod letters;
pub(crate) mod line;
mod links;
pub(crate) mod lists;
pub mod party;
pub mod queries;
mod reservations;
pub(crate) mod steps;
mod teams;
pub(crate) mod tell;
mod timeline;
mod walk_ins;

use crate::enrollments::queries::brought;
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("enrollments", "Enrollments, participants, attendance (anmälningar)"),
    routes,
    particulars: Particulars::NONE,
    jobs: clock::JOBS,
    subjects: brought::SUBJECTS,
    persons: brought::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config
        .configure(enroll::routes)
        .configure(lists::routes)
        .configure(timeline::routes)
        .configure(steps::routes)
        .configure(teams::routes)
        .configure(reservations::routes)
        .configure(links::routes)
        .configure(attendance::routes)
        .configure(walk_ins::routes)
        .configure(choices::routes)
        .configure(interests::routes);
}
