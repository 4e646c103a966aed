//! The audit log: all changes, with their maker and time. The office reads it.

pub mod queries;

use actix_web::get;
use shared::page::{Page, PageQuery};
use shared::records::access::Records;
use shared::records::{AuditFilter, AuditRow};

use crate::answer::Answer;
use crate::caller::Caller;
use crate::cursor::Cursor;
use crate::error::Result;
use crate::json::Query;
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("records", "The audit log (logg)"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: &[],
    persons: queries::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config.service(list_audit_rows);
}

/// Lists the audit log, newest first.
///
/// Names are those of today; protected persons have none here, and what was changed of their name and contact is not told.
#[utoipa::path(params(AuditFilter, PageQuery), responses((status = OK, body = Page<AuditRow>)))]
#[get("/api/v1/audit-rows")]
async fn list_audit_rows(
    caller: Caller,
    filter: Query<AuditFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<AuditRow>>> {
    let cursor = Cursor::of(&page.0, "audit-rows", &filter.0)?;
    let app = caller.app().clone();
    caller
        .read(move |conn, actor| {
            actor.require(Records::Read)?;
            Answer::page(&queries::page(conn, &app.brought, &filter.0, &cursor)?)
        })
        .await
}
