//! A new enrollment over HTTP.

use actix_web::post;
use actix_web::web::Path;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::requests::NewEnrollment;
use shared::ids::ActivityId;

use crate::answer::Answer;
use crate::caller::Caller;
use crate::enrollments::admission::enroll;
use crate::enrollments::details::detail_in;
use crate::error::Result;
use crate::json::Json;
use crate::routes::Routes;
use crate::writer::Lane;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(create_enrollment);
}

/// Enrolls a person or a team: confirmed at once when there are seats, otherwise with a place in line.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["alreadyEnrolled", "stateForbids", "registrationNotOpen", "registrationClosed", "teamSize", "wrongUnit", "noSeatsForGrowth", "optionFull"]))))]
#[post("/api/v1/activities/{id}/enrollments")]
async fn create_enrollment(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewEnrollment>,
) -> Result<Answer<EnrollmentDetail>> {
    caller
        .write_at(Lane::Seats(*id), move |conn, writing| {
            let (enrollment, line) = enroll(conn, writing, *id, &body.0)?;
            let detail = detail_in(conn, writing, enrollment, line)?;
            Answer::created(
                detail.enrollment.version,
                format!("/api/v1/enrollments/{}", detail.enrollment.id),
                &detail,
            )
        })
        .await
}
