//! For the command line: answers that wait, sealed, for their evaluation to close, and that the key file does not open.

use crate::app::{StartError, database_fault, keys_there};
use crate::config::Config;
use crate::db::DbConnection;
use crate::evaluations::queries::sealed;

/// Says how many answers the key file of this configuration does not open, or nothing where it opens all of them: after a
/// rotation that took the old key away, or where a copy was put back without its key file. They are lost unless the old key
/// comes back into the file before their evaluation closes.
pub fn unopened(config: &Config) -> Result<Option<String>, StartError> {
    let keys = keys_there(config)?;
    let mut conn = DbConnection::open(&config.database_url).map_err(database_fault)?;
    let lost = conn.read(|conn| sealed::without_key(conn, keys.as_ref())).map_err(database_fault)?;
    let file = config.keys();
    Ok((lost > 0).then(|| {
        format!(
            "answers to evaluations that are open: {lost} are sealed with a key that is not in {}; put the old key back, or they are lost",
            file.display()
        )
    }))
}
