//! The audit log: who changed what, when. Readable by the office.

pub mod queries;

use actix_web::get;
use serde::{Deserialize, Serialize};
use shared::access::Permission;
use shared::messages::AuditRow;
use shared::page::{Page, PageQuery};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::answer::Answer;
use crate::caller::Caller;
use crate::cursor::Cursor;
use crate::error::Result;
use crate::json::Query;

/// The routes.
pub fn routes(config: &mut ServiceConfig) {
    config.service(list_audit_rows);
}

/// Which rows of the log.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
struct AuditFilter {
    /// The kind of thing, such as `activity`.
    #[serde(default)]
    #[param(example = "activity")]
    subject: Option<String>,
    /// Which one; ids of different kinds of things may be equal.
    #[serde(default)]
    #[param(example = 42)]
    subject_id: Option<i64>,
}

/// Lists the audit log, newest first.
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
            Answer::page(&queries::page(conn, filter.0.subject.as_deref(), filter.0.subject_id, &cursor)?)
        })
        .await
}
