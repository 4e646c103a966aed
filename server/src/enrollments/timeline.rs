//! The history of an enrollment, for everybody who may see the enrollment.

use actix_web::get;
use actix_web::web::Path;
use shared::enrollments::timeline::{TimelineActor, TimelineEntry, told};
use shared::ids::{EnrollmentId, PersonId};
use shared::page::{Page, PageQuery};
use shared::records::{AuditFilter, AuditRow, SubjectKind};

use crate::answer::Answer;
use crate::caller::Caller;
use crate::cursor::Cursor;
use crate::enrollments::party;
use crate::enrollments::queries::{self, participants};
use crate::error::Result;
use crate::json::Query;
use crate::records::queries as log;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(list_enrollment_timeline);
}

/// Lists what has happened to an enrollment, newest first: every move in the line, every answer, and why.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment."), PageQuery), responses((status = OK, body = Page<TimelineEntry>)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/enrollments/{id}/timeline")]
async fn list_enrollment_timeline(
    caller: Caller,
    id: Path<EnrollmentId>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<TimelineEntry>>> {
    let cursor = Cursor::of(&page.0, "enrollment-timeline", &*id)?;
    let app = caller.app().clone();
    caller
        .read(move |conn, actor| {
            let enrollment = queries::find(conn, *id)?;
            party::require_sight(conn, actor, &enrollment)?;
            let own: Vec<PersonId> =
                participants::everybody(conn, *id)?.into_iter().map(|member| member.person).collect();
            let filter = AuditFilter {
                subject: Some(SubjectKind::Enrollment.word().to_owned()),
                subject_id: Some(id.0),
                ..AuditFilter::default()
            };
            let Page { items, next, .. } = log::page(conn, &app.brought, &filter, &cursor)?;
            let names_staff = actor.is_office();
            let items = items.iter().filter_map(|row| entry(row, &own, names_staff)).collect();
            // Rows that tell nothing are left out, so the total is unknown.
            Answer::page(&Page { items, next, total: None })
        })
        .await
}

fn entry(row: &AuditRow, own: &[PersonId], names_staff: bool) -> Option<TimelineEntry> {
    let actor = match (row.person_id, row.machine_client_id) {
        (Some(person), _) if own.contains(&person) => TimelineActor::Participant,
        (Some(_), _) => TimelineActor::Staff,
        (None, Some(_)) => TimelineActor::Machine,
        (None, None) => TimelineActor::System,
    };
    let actor_name = row.actor_name.clone().filter(|_| names_staff);
    Some(TimelineEntry { actor, actor_name, ..told(row.at, &row.changes)? })
}
