//! Lists of enrollments, and how many there are of which kind.

use actix_web::get;
use actix_web::web::Path;
use serde::{Deserialize, Serialize};
use shared::access::{Actor, Sight};
use shared::enrollments::requests::EnrollmentOrder;
use shared::enrollments::states::EnrollmentState;
use shared::enrollments::{EnrollmentDetail, ParticipantCounts};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, EnrollmentId, OrganisationId, PersonId};
use shared::page::{Page, PageQuery};
use shared::text::Words;
use shared::time::Timestamp;

use crate::answer::Answer;
use crate::caller::{Caller, put_on_record};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::enrollments::details::{details, reader};
use crate::enrollments::party::{require_sight, sight_in};
use crate::enrollments::queries as enrollments;
use crate::enrollments::queries::counts;
use crate::enrollments::queries::lists::{self as queries, Wanted};
use crate::error::Result;
use crate::json::Query;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(list_activity_enrollments)
        .service(count_participants)
        .service(list_my_enrollments)
        .service(list_enrollments)
        .service(read_enrollment);
}

/// Which enrollments.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
struct EnrollmentFilter {
    /// In any of these states.
    #[serde(default)]
    state: Vec<EnrollmentState>,
    /// Words of a participant's name, at most eight, written with or without marks (`ostersund` finds Östersund).
    #[serde(default)]
    #[param(value_type = Option<String>, max_length = 200, example = "elsa strom")]
    q: Option<Words>,
    /// Counting under this member.
    #[serde(default)]
    #[param(value_type = Option<i64>, example = 42)]
    organisation_id: Option<OrganisationId>,
    /// Of this person.
    #[serde(default)]
    #[param(value_type = Option<i64>, example = 42)]
    person_id: Option<PersonId>,
    /// With a participant who counts for this municipality, or for this operator or member where there is none.
    #[serde(default)]
    #[param(value_type = Option<i64>, example = 42)]
    municipality_id: Option<OrganisationId>,
    /// In activities that the action plan of this year carries.
    #[serde(default)]
    #[param(value_type = Option<i32>, minimum = 1990, maximum = 2200, example = 2020)]
    report_year: Option<i32>,
    /// Changed at this time or later.
    #[serde(default)]
    #[param(value_type = Option<String>, format = DateTime, example = "2026-10-20T13:00:00Z")]
    modified_since: Option<Timestamp>,
    /// In which order; as they were made when absent.
    #[serde(default)]
    #[param(inline, value_type = Option<EnrollmentOrder>, example = "newest")]
    sort: Option<EnrollmentOrder>,
}

impl EnrollmentFilter {
    fn wanted(self, activity: Option<ActivityId>) -> Wanted {
        Wanted {
            activity,
            states: self.state,
            q: self.q,
            root: self.organisation_id,
            municipality: self.municipality_id,
            report_year: self.report_year,
            person: self.person_id,
            own: false,
            modified_since: self.modified_since,
            order: self.sort,
        }
    }
}

type Listed = (Answer<Page<EnrollmentDetail>>, Vec<PersonId>);

// One sight decides both which enrollments are found and how much of them is shown.
fn listed(
    conn: &mut DbConnection,
    actor: &Actor,
    sight: Sight,
    (wanted, cursor): (&Wanted, &Cursor),
) -> Result<Listed> {
    let reader = reader(actor, sight);
    let Page { items, next, total } = queries::page(conn, wanted, &reader, cursor)?;
    let (items, on_record) = details(conn, actor, reader.sight, items)?;
    Ok((Answer::page(&Page { items, next, total })?, on_record))
}

// The names leave the server only after the record of it has been committed.
async fn recorded(
    caller: Caller,
    read: impl FnOnce(&mut DbConnection, &Actor) -> Result<Listed> + Send + 'static,
) -> Result<Answer<Page<EnrollmentDetail>>> {
    let (answer, on_record) = caller.clone().read(read).await?;
    put_on_record(caller, on_record).await?;
    Ok(answer)
}

/// Lists an activity's enrollments, in the order they were made or the other way round, as far as the caller may see them.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), EnrollmentFilter, PageQuery), responses((status = OK, body = Page<EnrollmentDetail>)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/activities/{id}/enrollments")]
async fn list_activity_enrollments(
    caller: Caller,
    id: Path<ActivityId>,
    filter: Query<EnrollmentFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<EnrollmentDetail>>> {
    let cursor = Cursor::of(&page.0, "activity-enrollments", &(*id, &filter.0))?;
    recorded(caller, move |conn, actor| {
        let sight = sight_in(conn, actor, *id)?;
        listed(conn, actor, sight, (&filter.0.wanted(Some(*id)), &cursor))
    })
    .await
}

/// Counts an activity's enrollments by state and its participants by municipality, as far as the caller may see them.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ParticipantCounts)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/activities/{id}/participant-counts")]
async fn count_participants(caller: Caller, id: Path<ActivityId>) -> Result<Answer<ParticipantCounts>> {
    caller
        .read(move |conn, actor| {
            let sight = sight_in(conn, actor, *id)?;
            Answer::ok(&ParticipantCounts {
                states: counts::by_state(conn, *id, &sight)?,
                members: counts::by_member(conn, *id, &sight)?,
            })
        })
        .await
}

/// Lists enrollments, in the order they were made or the other way round, as far as the caller may see them.
#[utoipa::path(params(EnrollmentFilter, PageQuery), responses((status = OK, body = Page<EnrollmentDetail>)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/enrollments")]
async fn list_enrollments(
    caller: Caller,
    filter: Query<EnrollmentFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<EnrollmentDetail>>> {
    let cursor = Cursor::of(&page.0, "enrollments", &filter.0)?;
    recorded(caller, move |conn, actor| {
        listed(conn, actor, actor.sight_of_enrollments(), (&filter.0.wanted(None), &cursor))
    })
    .await
}

/// Lists one's own enrollments, in the order they were made.
#[utoipa::path(params(PageQuery), responses((status = OK, body = Page<EnrollmentDetail>)))]
#[get("/api/v1/me/enrollments")]
async fn list_my_enrollments(
    caller: Caller,
    page: Query<PageQuery>,
) -> Result<Answer<Page<EnrollmentDetail>>> {
    let person = caller.person()?;
    let cursor = Cursor::of(&page.0, "my-enrollments", &())?;
    recorded(caller, move |conn, actor| {
        let wanted = Wanted { person: Some(person), own: true, ..Wanted::default() };
        listed(conn, actor, actor.sight_of_enrollments(), (&wanted, &cursor))
    })
    .await
}

/// Reads one enrollment.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/enrollments/{id}")]
async fn read_enrollment(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<EnrollmentDetail>> {
    let (answer, on_record) = caller
        .clone()
        .read(move |conn, actor| {
            let enrollment = enrollments::find(conn, *id)?;
            let sight = require_sight(conn, actor, &enrollment)?;
            let (mut shown, on_record) = details(conn, actor, sight, vec![enrollment])?;
            let detail = shown.pop().ok_or(ErrorCode::NotFound)?;
            Ok((Answer::resource(detail.enrollment.version, &detail)?, on_record))
        })
        .await?;
    put_on_record(caller, on_record).await?;
    Ok(answer)
}
