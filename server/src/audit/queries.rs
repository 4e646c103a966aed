//! SQL of writing the audit log. Reading it is the business of `records`.

use diesel::prelude::*;
use serde_json::Value;
use shared::schema::audit_rows;

use super::{Origin, Subject};
use crate::db::{DbConnection, native};
use crate::error::Result;

/// Adds a row.
pub fn insert(conn: &mut DbConnection, origin: &Origin, subject: Subject, changes: &Value) -> Result<()> {
    native!(
        conn,
        diesel::insert_into(audit_rows::table)
            .values((
                audit_rows::at.eq(origin.at),
                audit_rows::person_id.eq(origin.person),
                audit_rows::machine_client_id.eq(origin.machine),
                audit_rows::organisation_id.eq(subject.organisation),
                audit_rows::action.eq(&origin.action),
                audit_rows::subject.eq(subject.kind.word()),
                audit_rows::subject_id.eq(subject.id),
                audit_rows::changes.eq(changes.to_string()),
                audit_rows::trace.eq(&origin.trace),
            ))
            .execute(conn)
    )?;
    Ok(())
}
