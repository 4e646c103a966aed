//! Members: organisations, persons, and who holds which role where.

pub(crate) mod assignments;
mod deputies;
mod merge;
pub(crate) mod organisations;
pub(crate) mod persons;
pub mod queries;

use utoipa_actix_web::service_config::ServiceConfig;

/// The routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(organisations::routes)
        .configure(persons::routes)
        .configure(merge::routes)
        .configure(assignments::routes)
        .configure(deputies::routes);
}
