//! The year in figures: the results of a year's activities, for the network or one member, as JSON and as a table.

pub(crate) mod csv;
mod figures;
mod queries;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get};
use chrono::NaiveDate;
use serde::Deserialize;
use shared::access::Actor;
use shared::activities::Unit;
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::ids::OrganisationId;
use shared::reports::YearFigures;
use shared::reports::access::Figures;

use crate::answer::Answer;
use crate::caller::Caller;
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::Query;
use crate::particulars::Particulars;
use crate::reports::figures::{Counted, Network};
use crate::reports::queries::Edition;
use crate::routes::Routes;
use crate::slice::Slice;
use crate::tables::Separator;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("reports", "The year in figures (år i siffror)"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: &[],
    persons: &[],
};

fn routes(config: &mut Routes<'_>) {
    config.service(export_figures).service(read_figures);
}

/// Which figures.
#[derive(Debug, Clone, Copy, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
struct FiguresQuery {
    /// The year of the action plan.
    #[param(minimum = 1990, maximum = 2200, example = 2020)]
    year: i32,
    /// The member whose own figures are wanted; the whole network's when absent.
    #[serde(default)]
    #[param(value_type = Option<i64>, example = 42)]
    organisation_id: Option<OrganisationId>,
}

/// Which figures, and how the table is written.
#[derive(Debug, Clone, Copy, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
struct ExportQuery {
    /// The year of the action plan.
    #[param(minimum = 1990, maximum = 2200, example = 2020)]
    year: i32,
    /// The member whose own figures are wanted; the whole network's when absent.
    #[serde(default)]
    #[param(value_type = Option<i64>, example = 42)]
    organisation_id: Option<OrganisationId>,
    /// What stands between cells: `semicolon` opens right in a Swedish spreadsheet, `comma` is for programs.
    #[serde(default)]
    #[param(inline, example = "semicolon")]
    separator: Separator,
}

/// Reads the year in figures: the whole network's, or one member's own.
///
/// Who took part, in what, compared with the edition before; what evaluations said; how far goals were reached.
#[utoipa::path(params(FiguresQuery), responses((status = OK, body = YearFigures)), extensions(("x-scopes" = json!(["figures:read"])), ("x-problems" = json!(["notFound"]))))]
#[get("/api/v1/figures")]
async fn read_figures(
    caller: Caller,
    request: HttpRequest,
    wanted: Query<FiguresQuery>,
) -> Result<Answer<YearFigures>> {
    let wanted = wanted.0;
    let last_day = last_day_of(wanted.year)?;
    let known = known_tags(&request);
    caller
        .read_long(move |conn, actor| {
            require(conn, actor, wanted.organisation_id)?;
            let tag = queries::freshness::freshness(conn, wanted.year, wanted.organisation_id, actor.now)?;
            if known.contains(&tag) {
                return Ok(Answer::unchanged(tag));
            }
            Answer::tagged(tag, &count(conn, actor, wanted, last_day)?)
        })
        .await
}

/// Exports the year in figures as a table: a line for each activity, a column for each municipality or other member.
#[utoipa::path(params(ExportQuery), responses((status = OK, body = String, content_type = "text/csv")), extensions(("x-scopes" = json!(["figures:read"])), ("x-problems" = json!(["notFound"]))))]
#[get("/api/v1/figures/export")]
async fn export_figures(
    caller: Caller,
    request: HttpRequest,
    wanted: Query<ExportQuery>,
) -> Result<HttpResponse> {
    let ExportQuery { year, organisation_id, separator } = wanted.0;
    let last_day = last_day_of(year)?;
    let known = known_tags(&request);
    let (tag, table) = caller
        .read_long(move |conn, actor| {
            require(conn, actor, organisation_id)?;
            let tag = queries::freshness::freshness(conn, year, organisation_id, actor.now)?;
            if known.contains(&tag) {
                return Ok((tag, Vec::new()));
            }
            let figures = count(conn, actor, FiguresQuery { year, organisation_id }, last_day)?;
            Ok((tag, csv::table(&figures, separator)?))
        })
        .await?;
    let name = format!("attachment; filename=\"samverka-{year}.csv\"");
    Ok(HttpResponse::Ok()
        .insert_header((header::ETAG, tag))
        .insert_header((header::CONTENT_DISPOSITION, name))
        .content_type("text/csv; charset=utf-8")
        .body(table))
}

fn last_day_of(year: i32) -> Result<NaiveDate> {
    let day = NaiveDate::from_ymd_opt(year, 12, 31).filter(|_| (1990..=2200).contains(&year));
    day.ok_or_else(|| {
        let code = if year < 1990 { FieldCode::TooSmall } else { FieldCode::TooLarge };
        let errors = vec![FieldProblem::new("year", code, "must be 1990 to 2200")];
        Problem { errors, ..ErrorCode::InvalidQueryParameter.problem() }.into()
    })
}

fn known_tags(request: &HttpRequest) -> String {
    let header = request.headers().get(header::IF_NONE_MATCH);
    header.and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

fn require(conn: &mut DbConnection, actor: &Actor, of: Option<OrganisationId>) -> Result<()> {
    match of {
        None => actor.require(Figures::See)?,
        Some(member) => {
            actor.require(Figures::SeeOf(member))?;
            if !queries::organisation_exists(conn, member)? {
                return Err(ErrorCode::NotFound.into());
            }
        }
    }
    Ok(())
}

fn count(
    conn: &mut DbConnection,
    actor: &Actor,
    wanted: FiguresQuery,
    last_day: NaiveDate,
) -> Result<YearFigures> {
    let FiguresQuery { year, organisation_id: of } = wanted;
    let editions = queries::editions(conn, year)?;
    let mut series: Vec<_> = editions.iter().filter_map(|edition| edition.series).collect();
    series.sort_unstable();
    series.dedup();
    let held = queries::held_editions(conn, &series)?;
    let before: Vec<_> = editions.iter().filter_map(|edition| edition.earlier(&held)).collect();
    let earlier: Vec<_> = before.iter().map(|edition| edition.id).collect();
    let both = || editions.iter().chain(before.iter().copied());
    let of_teams: Vec<_> =
        both().filter(|edition| edition.unit == Unit::Team).map(|edition| edition.id).collect();
    let all: Vec<_> = both().map(|edition| edition.id).collect();
    let places = queries::places::places(conn, year, of)?;
    let mut organisations: Vec<_> = match of {
        Some(member) => vec![member],
        None => {
            places.iter().flat_map(|places| &places.persons).map(|(organisation, _)| *organisation).collect()
        }
    };
    let units = of.map(|member| queries::places::units(conn, year, member)).transpose()?.unwrap_or_default();
    organisations.extend(units.iter().map(|(_, unit, _)| *unit));
    organisations.sort_unstable();
    organisations.dedup();
    let network = of.map(|_| network(conn, &editions)).transpose()?;
    let occasions = queries::occasions::occasions_of(conn, year)?;
    let attended = match of {
        None => occasions.iter().map(|(_, id, .., attended)| (*id, *attended)).collect(),
        Some(member) => queries::occasions::attended_of(conn, year, member)?,
    };
    let counted = Counted {
        enrolled: queries::places::enrolled(conn, &earlier, of)?,
        teams: queries::places::teams(conn, &of_teams, of)?,
        heads: queries::places::heads(conn, &all, of)?,
        occasions,
        attended,
        judged: queries::judged::judged(conn, year, actor.now)?,
        names: queries::names(conn, &organisations, last_day)?,
        years: queries::years(conn)?,
        units,
        network,
        editions,
        held,
        places,
    };
    Ok(figures::year_figures(year, of, &counted))
}

// The network's figures that are shown beside a member's own.
fn network(conn: &mut DbConnection, editions: &[Edition]) -> Result<Network> {
    let ids: Vec<_> = editions.iter().map(|edition| edition.id).collect();
    Ok(Network {
        enrolled: queries::places::enrolled(conn, &ids, None)?,
        teams: queries::places::teams(conn, &ids, None)?,
        heads: queries::places::heads(conn, &ids, None)?,
    })
}
