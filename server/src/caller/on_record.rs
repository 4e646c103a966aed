//! Records that are written beside a read.

use shared::ids::PersonId;

use super::Caller;
use crate::audit::record_seen;
use crate::error::Result;

/// Writes down that protected persons (skyddade personuppgifter) were seen in clear. A handler awaits it before it answers,
/// so that the names leave the server only after the record of it has been committed.
pub async fn put_on_record(caller: Caller, seen: Vec<PersonId>) -> Result<()> {
    if seen.is_empty() {
        return Ok(());
    }
    caller.record(move |conn, writing| record_seen(conn, writing.origin, &seen)).await
}
