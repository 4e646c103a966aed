//! Members: organisations, persons, and who holds which role where.

pub(crate) mod administrators;
mod assignments;
mod deputies;
mod merge;
mod organisations;
mod persons;
pub mod queries;
pub(crate) mod writes;

use crate::members::queries::brought;
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("members", "Organisations, persons, assignments, inhabitants (medlemmar)"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: brought::SUBJECTS,
    persons: brought::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config
        .configure(organisations::routes)
        .configure(persons::routes)
        .configure(merge::routes)
        .configure(assignments::routes)
        .configure(deputies::routes);
}
