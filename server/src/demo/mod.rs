//! The demo network: nineteen real municipalities, invented persons, the action plan of 2020 as its report counts it, and a
//! season that is under way on the day of loading.

mod cast;
mod choices;
mod editions;
mod ground;
mod network;
mod persons;
mod plans;
mod questions;
mod season;
mod year;

use std::sync::Arc;

use diesel::prelude::*;
use serde_json::json;
use shared::accounts::Language;
use shared::error::ErrorCode;
use shared::ids::PersonId;
use shared::records::SubjectKind;
use shared::schema::organisations;
use shared::time::Timestamp;

use crate::accounts::queries as accounts;
use crate::audit::{Origin, Subject, audit};
use crate::clock::{Clock, swedish_day};
use crate::config::Config;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::passwords;
use crate::server::migrate;
use crate::settings::queries as settings;

/// The password of every account of the demo.
pub const PASSWORD: &str = "fyra blå skridskor";

/// Somebody of the demo who can log in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    /// Their role.
    pub role: &'static str,
    /// Their address.
    pub email: String,
    /// Their password.
    pub password: &'static str,
}

/// Migrates the database and fills it with the demo, or says in one line why not.
pub fn load(config: &Config) -> Result<Vec<Login>, String> {
    migrate(config)?;
    let hash = passwords::hash(PASSWORD).map_err(|cause| cause.to_string())?;
    let keys = Keys::load_or_make(&config.keys()).map_err(|cause| format!("keys: {cause}"))?;
    let mut conn = DbConnection::open(&config.database_url).map_err(crate::db::database_fault)?;
    conn.write(|conn| fill(conn, (&hash, Arc::new(keys)), Clock::default().now())).map_err(
        |cause| match cause {
            Error::Problem(problem) => problem.detail,
            other => format!("database: {other}"),
        },
    )
}

fn fill(conn: &mut DbConnection, (hash, keys): (&str, Arc<Keys>), now: Timestamp) -> Result<Vec<Login>> {
    let there: i64 = organisations::table.count().get_result(conn)?;
    if there > 0 {
        return Err(ErrorCode::StateForbids
            .because(format!("The demo needs an empty database; this one has {there} organisations."))
            .into());
    }
    let mut ground = network::build(conn, keys, now, swedish_day(now))?;
    ground.people = persons::build(conn, &ground)?;
    ground.cast = cast::build(conn, &ground)?;
    plans::build(conn, &mut ground)?;
    year::build(conn, &ground)?;
    season::build(conn, &ground)?;
    choices::build(conn, &ground)?;
    for (_, person, _) in &ground.cast.logins {
        accounts::set_password(conn, *person, hash, Language::Swedish, now)?;
    }
    settings::write(conn, "demo", "1")?;
    let origin = Origin::of_command("demo", now);
    let subject = Subject::of(SubjectKind::Installation, 0, ground.office);
    audit(conn, &origin, subject, &json!({ "demo": [null, true] }))?;
    let login = |(role, _, email): &(&'static str, PersonId, String)| Login {
        role,
        email: email.clone(),
        password: PASSWORD,
    };
    Ok(ground.cast.logins.iter().map(login).collect())
}
