//! Members: organisations, persons, and who holds which role where.

mod assignments;
mod organisations;
mod persons;
pub mod queries;

use utoipa_actix_web::service_config::ServiceConfig;

/// The routes.
pub fn routes(config: &mut ServiceConfig) {
    config.configure(organisations::routes).configure(persons::routes).configure(assignments::routes);
}
