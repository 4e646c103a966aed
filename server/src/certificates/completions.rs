//! The people who complete an activity, by the one definition of the rate.

use actix_web::http::header;
use actix_web::web::Path;
use actix_web::{HttpResponse, get};
use serde::Deserialize;
use shared::access::Actor;
use shared::certificates::Completion;
use shared::certificates::access::Certificates;
use shared::enrollments::access::Enrollments;
use shared::ids::{ActivityId, ParticipantId, PersonId};
use shared::members::access::Members;
use shared::page::{Page, PageQuery};

use super::queries::standings::{self, Standing, Whose};
use crate::activities::detail::sighted;
use crate::answer::Answer;
use crate::caller::{Caller, put_on_record};
use crate::clock::swedish_day;
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::Query;
use crate::members::queries::persons::veil_order;
use crate::routes::Routes;
use crate::tables::{Csv, Separator};

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(list_completions).service(export_completions).service(list_my_completions);
}

/// Lists how far everybody with a confirmed place has come, by team and name: attended of held occasions, whether that
/// completes the activity, and the certificate. It is one page.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = Page<Completion>)))]
#[get("/api/v1/activities/{id}/completions")]
async fn list_completions(caller: Caller, id: Path<ActivityId>) -> Result<Answer<Page<Completion>>> {
    let (answer, on_record) = caller
        .clone()
        .read_long(move |conn, actor| {
            let (items, on_record) = of_activity(conn, actor, *id)?;
            let page = Page { total: i64::try_from(items.len()).ok(), items, next: None };
            Ok((Answer::ok(&page)?, on_record))
        })
        .await?;
    put_on_record(caller, on_record).await?;
    Ok(answer)
}

type Listed = (Vec<Completion>, Vec<PersonId>);

fn of_activity(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<Listed> {
    let (_, stewards) = sighted(conn, actor, id)?;
    actor.require(Enrollments::TakeAttendance(&stewards))?;
    let certifies = actor.may(Certificates::Issue(&stewards));
    let sees_protected = actor.may(Members::SeeProtected);
    let (mut items, mut on_record) = (Vec::new(), Vec::new());
    let is_own = |standing: &Standing| actor.person == Some(standing.seat.person);
    let hides = |one: &Standing| one.who.protected && !sees_protected && !is_own(one);
    let mut standings = standings::of(conn, Whose::Activity(id))?;
    let number = |one: &Standing| hides(one).then_some(one.seat.participant.0);
    veil_order(&mut standings, |one| one.who.team_name.clone(), number);
    for standing in standings {
        if standing.who.protected && sees_protected && !is_own(&standing) {
            on_record.push(standing.seat.person);
        }
        let hides_name = hides(&standing);
        let claim = standing.claim(certifies, actor.person);
        items.push(standing.shown(claim, hides_name));
    }
    Ok((items, on_record))
}

/// How the table is written.
#[derive(Debug, Clone, Copy, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
struct ExportQuery {
    /// What stands between cells: `semicolon` opens right in a Swedish spreadsheet, `comma` is for programs.
    #[serde(default)]
    #[param(inline, example = "semicolon")]
    separator: Separator,
}

/// Exports how far everybody with a confirmed place has come as a table.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), ExportQuery), responses((status = OK, body = String, content_type = "text/csv")))]
#[get("/api/v1/activities/{id}/completions/export")]
async fn export_completions(
    caller: Caller,
    id: Path<ActivityId>,
    wanted: Query<ExportQuery>,
) -> Result<HttpResponse> {
    let id = *id;
    let (table, on_record) = caller
        .clone()
        .read_long(move |conn, actor| {
            let (items, on_record) = of_activity(conn, actor, id)?;
            Ok((table(&items, wanted.0.separator)?, on_record))
        })
        .await?;
    put_on_record(caller, on_record).await?;
    let name = format!("attachment; filename=\"samverka-{id}-narvaro.csv\"");
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_DISPOSITION, name))
        .content_type("text/csv; charset=utf-8")
        .body(table))
}

const COLUMNS_SV: [&str; 9] = [
    "Efternamn",
    "Förnamn",
    "Organisation",
    "Lag",
    "Närvarande",
    "Räknade tillfällen",
    "Minuter",
    "Fullföljt",
    "Intyg utfärdat",
];
const COLUMNS: [&str; 9] = [
    "familyName",
    "givenName",
    "organisation",
    "teamName",
    "attended",
    "counted",
    "minutes",
    "completes",
    "certificateIssuedOn",
];

fn table(items: &[Completion], separator: Separator) -> Result<Vec<u8>> {
    let mut csv = Csv::new(separator);
    csv.line(match separator {
        Separator::Semicolon => COLUMNS_SV,
        Separator::Comma => COLUMNS,
    })?;
    for one in items {
        let completes = match (separator, one.completes) {
            (Separator::Semicolon, true) => "ja",
            (Separator::Semicolon, false) => "nej",
            (Separator::Comma, true) => "true",
            (Separator::Comma, false) => "false",
        };
        let issued = one.certificate.map(|line| swedish_day(line.issued_at).to_string()).unwrap_or_default();
        let cells = [
            one.family_name.clone(),
            one.given_name.clone(),
            one.organisation.clone(),
            one.team_name.clone(),
            one.rate.attended.to_string(),
            one.rate.counted.to_string(),
            one.minutes.to_string(),
            completes.to_owned(),
            issued,
        ];
        csv.line(cells)?;
    }
    csv.finish()
}

/// Lists how far one has come oneself, in everything one has a confirmed place in, in the order of the enrollments.
#[utoipa::path(params(PageQuery), responses((status = OK, body = Page<Completion>)))]
#[get("/api/v1/me/completions")]
async fn list_my_completions(caller: Caller, page: Query<PageQuery>) -> Result<Answer<Page<Completion>>> {
    let person = caller.person()?;
    let cursor = Cursor::of(&page.0, "my-completions", &())?;
    caller
        .read(move |conn, actor| {
            let after = cursor.last_id().map(ParticipantId);
            let found = standings::of(conn, Whose::Person(person, after, cursor.fetch()))?;
            let found = cursor.page(
                found,
                |standing| (String::new(), standing.seat.participant.0),
                || standings::count_own(conn, person),
            )?;
            let items = found.items.into_iter().map(|standing| {
                let claim = standing.claim(false, actor.person);
                standing.shown(claim, false)
            });
            Answer::page(&Page { items: items.collect(), next: found.next, total: found.total })
        })
        .await
}
