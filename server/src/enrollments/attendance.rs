//! Attendance: the sheet of an occasion, and marks on it.

use actix_web::web::Path;
use actix_web::{get, post};
use serde_json::{Map, json};
use shared::access::Actor;
use shared::activities::{Activity, Occasion, OccasionState};
use shared::enrollments::access::Enrollments;
use shared::enrollments::attendance::{MarkedSheet, NewMarks, SheetLine};
use shared::error::ErrorCode;
use shared::ids::OccasionId;
use shared::members::access::Members;
use shared::page::Page;
use shared::records::SubjectKind;

use crate::activities::detail::{activity_of, sighted};
use crate::activities::queries::occasions;
use crate::answer::Answer;
use crate::audit::{Subject, audit, record_seen};
use crate::caller::{Caller, Writing, put_on_record};
use crate::db::DbConnection;
use crate::enrollments::queries::attendance::{self, Change, Standing};
use crate::enrollments::queries::gate;
use crate::error::Result;
use crate::json::Json;
use crate::routes::Routes;
use crate::writer::Lane;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(list_attendance).service(mark_attendance);
}

/// An occasion and its activity, for those who take attendance there.
pub(super) fn of(conn: &mut DbConnection, actor: &Actor, id: OccasionId) -> Result<(Occasion, Activity)> {
    let occasion = occasions::find(conn, id)?;
    let (activity, stewards) = sighted(conn, actor, occasion.activity_id)?;
    actor.require(Enrollments::TakeAttendance(&stewards))?;
    Ok((occasion, activity))
}

/// Refuses where nobody can have been: what is cancelled, or not published.
pub(super) fn require_attended(occasion: &Occasion, activity: &Activity) -> Result<()> {
    if occasion.state == OccasionState::Cancelled
        || !(activity.state.takes_enrollments() || activity.state.was_held())
    {
        return Err(ErrorCode::StateForbids
            .because("No attendance is taken at what is cancelled or not published.")
            .into());
    }
    Ok(())
}

/// The attendance sheet of an occasion: everyone with a confirmed place, by team and name. It is one page.
#[utoipa::path(params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Page<SheetLine>)))]
#[get("/api/v1/occasions/{id}/attendance")]
async fn list_attendance(caller: Caller, id: Path<OccasionId>) -> Result<Answer<Page<SheetLine>>> {
    let (answer, on_record) = caller
        .clone()
        .read(move |conn, actor| {
            let (occasion, _) = of(conn, actor, *id)?;
            let (items, on_record) = attendance::sheet(conn, &occasion, actor.may(Members::SeeProtected))?;
            Ok((Answer::ok(&one_page(items))?, on_record))
        })
        .await?;
    put_on_record(caller, on_record).await?;
    Ok(answer)
}

// Writes down the marks that are other than before. Marks that only repeat what stands leave nothing.
fn record(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    occasion: &Occasion,
    changes: &[Change],
) -> Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let word =
        |(mark, digital): Standing| if digital { format!("{mark} (digital)") } else { mark.to_string() };
    let told = changes.iter().map(|(participant, from, to)| {
        let [from, to] = [from, to].map(|standing| standing.map(word));
        (participant.to_string(), json!([from, to]))
    });
    let told: Map<_, _> = told.collect();
    audit(
        conn,
        writing.origin,
        Subject::new(SubjectKind::Occasion, occasion.id.0),
        &json!({ "marks": [null, told] }),
    )
}

fn one_page(items: Vec<SheetLine>) -> Page<SheetLine> {
    Page { total: i64::try_from(items.len()).ok(), items, next: None }
}

/// Sets marks at an occasion, together, and tells of each what has become of it.
///
/// A mark sent twice with its nonce is one mark, however late the second one comes. Of two marks the one that was made last
/// stands: `markedAt` says when, and `sentAt` puts a clock right that is wrong. Marks that come long after the occasion are
/// taken, and flagged. One bad line does not hold up the others.
#[utoipa::path(params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = MarkedSheet)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/occasions/{id}/attendance")]
async fn mark_attendance(
    caller: Caller,
    id: Path<OccasionId>,
    body: Json<NewMarks>,
) -> Result<Answer<MarkedSheet>> {
    let activity = activity_of(&caller, *id).await?;
    caller
        .write_at(Lane::Seats(activity), move |conn, writing| {
            // The gate is held from here on. So no mark lands on an occasion that is being cancelled, and nobody marks who has just
            // lost the right to.
            gate::take(conn, activity)?;
            let (occasion, activity) = of(conn, writing.actor, *id)?;
            require_attended(&occasion, &activity)?;
            let (outcomes, changes) = attendance::set(conn, &occasion, &body.0, writing.person, writing.now)?;
            record(conn, writing, &occasion, &changes)?;
            let (items, seen) = attendance::sheet(conn, &occasion, writing.may(Members::SeeProtected))?;
            record_seen(conn, writing.origin, &seen)?;
            Answer::ok(&MarkedSheet { outcomes, sheet: one_page(items) })
        })
        .await
}
