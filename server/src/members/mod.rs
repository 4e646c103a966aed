//! Members: organisations, persons, and who holds which role where.

pub(crate) mod administrators;
mod assignments;
mod deputies;
mod merge;
mod organisations;
mod persons;
pub mod queries;
pub(crate) mod writes;

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
