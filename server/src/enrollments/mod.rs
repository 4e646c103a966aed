//! enrollments

pub mod check_queries;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::config::Config;
use crate::db::DbConnection;

/// The routes.
pub fn routes(_config: &mut ServiceConfig) {}

/// Compares what the gates count with the enrollments themselves; one line for each gate that is wrong.
pub fn check(config: &Config) -> Result<Vec<String>, String> {
    let mut conn = DbConnection::open(&config.database_url).map_err(|cause| format!("database: {cause}"))?;
    let faults = conn.read(check_queries::gate_faults).map_err(|cause| format!("database: {cause}"))?;
    Ok(faults
        .into_iter()
        .map(|fault| {
            let (taken, waiting) = fault.enrollments;
            let gate = fault.gate.map_or("no gate".to_owned(), |(taken, waiting)| {
                format!("{taken} taken and {waiting} waiting at the gate")
            });
            format!(
                "activity {}: {gate}, but {taken} taken and {waiting} waiting by its enrollments",
                fault.activity
            )
        })
        .collect())
}
