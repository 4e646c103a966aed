//! Counts sealed things whose key is not in the key file, for the command line.

use crate::accounts::queries::second_factors;
use crate::config::Config;
use crate::db::{DbConnection, StartError, database_fault};
use crate::evaluations::queries::sealed;
use crate::keys;

/// One line for each kind of thing: how many of them the key file of this configuration does not open. That happens when a
/// rotation took the old key away, or a copy was put back without its key file. Answers are lost unless the old key is in the
/// file again before their evaluation closes. A person with such a second factor cannot log in until it is reset.
pub fn unopened(config: &Config) -> Result<Vec<String>, StartError> {
    let keys = keys::there(config)?;
    let mut conn = DbConnection::open(&config.database_url).map_err(database_fault)?;
    let counts = conn.read(|conn| {
        let answers = sealed::without_key(conn, keys.as_ref())?;
        Ok((answers, second_factors::without_key(conn, keys.as_ref())?))
    });
    let (answers, factors) = counts.map_err(database_fault)?;
    let file = config.keys();
    let told = |what: &str, count: i64, otherwise: &str| {
        let file = file.display();
        (count > 0).then(|| format!("{what}: {count} are sealed with a key that is not in {file}; put the old key back, or {otherwise}"))
    };
    let answers = told("answers to evaluations that are open", answers, "they are lost");
    let factors = told("second factors", factors, "reset them");
    Ok(answers.into_iter().chain(factors).collect())
}
