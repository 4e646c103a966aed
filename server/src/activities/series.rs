//! Series: activities that recur, so that their editions can be compared.

use actix_web::web::Path;
use actix_web::{get, patch, post};
use serde::{Deserialize, Serialize};
use shared::activities::access::Activities;
use shared::activities::series::{NewSeries, Series, SeriesChanges};
use shared::ids::SeriesId;
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;
use shared::text::Words;

use crate::activities::queries::{self, writes};
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Guest};
use crate::cursor::Cursor;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(list_series).service(read_series).service(create_series).service(change_series);
}

/// Which series.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
struct SeriesFilter {
    /// Words of the name, at most eight.
    #[serde(default)]
    #[param(value_type = Option<String>, max_length = 200, example = "fritidshem")]
    q: Option<Words>,
}

/// Lists series by name.
#[utoipa::path(security(()), params(SeriesFilter, PageQuery), responses((status = OK, body = Page<Series>)))]
#[get("/api/v1/series")]
async fn list_series(
    guest: Guest,
    filter: Query<SeriesFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<Series>>> {
    let cursor = Cursor::of(&page.0, "series", &filter.0)?;
    guest
        .read(move |conn, _| Answer::page(&queries::page_of_series(conn, filter.0.q.as_ref(), &cursor)?))
        .await
}

/// Reads one series.
#[utoipa::path(security(()), params(("id" = SeriesId, Path, description = "The series.")), responses((status = OK, body = Series)))]
#[get("/api/v1/series/{id}")]
async fn read_series(guest: Guest, id: Path<SeriesId>) -> Result<Answer<Series>> {
    guest
        .read(move |conn, _| {
            let series = queries::find_series(conn, *id)?;
            Answer::resource(series.version, &series)
        })
        .await
}

/// Makes a series, whose editions compare with each other.
#[utoipa::path(responses((status = CREATED, body = Series)))]
#[post("/api/v1/series")]
async fn create_series(caller: Caller, body: Json<NewSeries>) -> Result<Answer<Series>> {
    caller
        .write(move |conn, writing| {
            writing.actor.require(Activities::Steer)?;
            let series = writes::insert_series(conn, &body.0, writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Series, series.id.0),
                &serde_json::json!({ "name": [null, series.name] }),
            )?;
            Answer::created(series.version, format!("/api/v1/series/{}", series.id), &series)
        })
        .await
}

/// Changes a series (merge patch).
#[utoipa::path(params(("id" = SeriesId, Path, description = "The series.")), responses((status = OK, body = Series)))]
#[patch("/api/v1/series/{id}")]
async fn change_series(
    caller: Editor,
    id: Path<SeriesId>,
    body: Json<SeriesChanges>,
) -> Result<Answer<Series>> {
    caller
        .0
        .write(move |conn, writing| {
            writing.actor.require(Activities::Steer)?;
            let before = queries::find_series(conn, *id)?;
            writing.expect(before.version)?;
            let after = writes::change_series(conn, &before, &body.0, writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Series, id.0),
                &difference(&before, &after),
            )?;
            Answer::resource(after.version, &after)
        })
        .await
}
