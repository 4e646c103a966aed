//! Enrollments: who comes. Whatever changes seats takes hold of the activity's gate first.

mod approvals;
mod attendance;
mod choices;
pub(crate) mod details;
pub(crate) mod enroll;
pub(crate) mod interests;
pub(crate) mod line;
mod links;
pub(crate) mod lists;
pub mod queries;
mod reservations;
pub(crate) mod steps;
mod teams;
pub(crate) mod tell;
mod timeline;
mod walk_ins;

use actix_web::get;
use actix_web::web::{Data, Path};
use shared::enrollments::EnrollmentDetail;
use shared::error::ErrorCode;
use shared::ids::EnrollmentId;
use tokio::sync::watch;

use crate::answer::Answer;
use crate::app::App;
use crate::caller::{Caller, write_unasked, write_unasked_at};
use crate::clock::Clock;
use crate::config::Config;
use crate::db::DbConnection;
use crate::enrollments::details::details;
use crate::enrollments::queries::gate;
use crate::error::Result;
use crate::members::queries as members;
use crate::records::put_on_record;
use crate::records::queries::Origin;
use crate::routes::Routes;
use crate::writer::Gate;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .configure(enroll::routes)
        .configure(lists::routes)
        .service(read_enrollment)
        .configure(timeline::routes)
        .configure(steps::routes)
        .configure(teams::routes)
        .configure(reservations::routes)
        .configure(links::routes)
        .configure(attendance::routes)
        .configure(walk_ins::routes)
        .configure(choices::routes)
        .configure(interests::routes);
}

/// Lets the clock move the lines in which something has run out, and reminds those who must approve.
pub async fn move_lines(app: &Data<App>, stopped: &watch::Receiver<bool>) -> Result<()> {
    loop {
        let due = write_unasked(app, gate::due).await?;
        if due.is_empty() {
            break;
        }
        for id in due {
            if *stopped.borrow() {
                return Ok(());
            }
            let clock = app.clone();
            write_unasked_at(app, Gate::Seats(id), move |conn, now| {
                // Whoever was faster has left nothing to do.
                if gate::take(conn, id)?.is_due(now) {
                    line::wake(conn, &Origin::of_clock(&clock, "move_line", now), id)?;
                }
                Ok(())
            })
            .await?;
        }
    }
    let clock = app.clone();
    write_unasked(app, move |conn, now| {
        approvals::remind(conn, &Origin::of_clock(&clock, "remind_approvers", now))
    })
    .await
}

/// Reads one enrollment.
#[utoipa::path(tag = "enrollments", params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/enrollments/{id}")]
async fn read_enrollment(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<EnrollmentDetail>> {
    let (answer, on_record) = caller
        .clone()
        .read(move |conn, actor| {
            let enrollment = queries::find(conn, *id)?;
            let sight = steps::require_sight(conn, actor, &enrollment)?;
            let (mut shown, on_record) = details(conn, actor, sight, vec![enrollment])?;
            let detail = shown.pop().ok_or(ErrorCode::NotFound)?;
            Ok((Answer::resource(detail.enrollment.version, &detail)?, on_record))
        })
        .await?;
    put_on_record(caller, on_record).await?;
    Ok(answer)
}

/// Compares what is kept with what it follows from, seats above all, and looks for rows that point to nothing: for the command
/// line. A line for each fault.
pub fn check(config: &Config) -> Result<Vec<String>, String> {
    let mut conn = DbConnection::open(&config.database_url).map_err(crate::app::database_fault)?;
    let now = Clock::default().now();
    let check = |conn: &mut DbConnection| {
        let mut faults = queries::faults::faults(conn, now)?;
        faults.extend(members::organisations::faults(conn)?);
        faults.extend(conn.dangling()?);
        Ok(faults)
    };
    conn.read(check).map_err(crate::app::database_fault)
}
