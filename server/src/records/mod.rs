//! The audit log: all changes, with their maker and time. The office reads it.

pub mod queries;

use actix_web::get;
use shared::access::Permission;
use shared::messages::{AuditFilter, AuditRow};
use shared::page::{Page, PageQuery};

use crate::answer::Answer;
use crate::caller::Caller;
use crate::cursor::Cursor;
use crate::error::Result;
use crate::json::Query;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(list_audit_rows);
}

/// Lists the audit log, newest first.
///
/// Names are those of today; protected persons have none here, and what was changed of their name and contact is not told.
#[utoipa::path(tag = "records", params(AuditFilter, PageQuery), responses((status = OK, body = Page<AuditRow>)))]
#[get("/api/v1/audit-rows")]
async fn list_audit_rows(
    caller: Caller,
    filter: Query<AuditFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<AuditRow>>> {
    let cursor = Cursor::of(&page.0, "audit-rows", &filter.0)?;
    caller
        .read(move |conn, actor| {
            actor.require(Permission::ReadAudit)?;
            Answer::page(&queries::page(conn, &filter.0, &cursor)?)
        })
        .await
}
