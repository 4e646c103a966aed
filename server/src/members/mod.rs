//! Members: organisations, persons, and who holds which role where.

pub(crate) mod administrators;
pub(crate) mod assignments;
mod deputies;
mod merge;
pub(crate) mod organisations;
pub(crate) mod persons;
pub mod queries;

use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .configure(organisations::routes)
        .configure(persons::routes)
        .configure(merge::routes)
        .configure(assignments::routes)
        .configure(deputies::routes);
}
