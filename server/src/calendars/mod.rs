//! Calendars: files and feeds of occasions, the secret links that lead to them, and the invitations that mail brings along.

mod feeds;
pub(crate) mod invitations;
pub mod queries;

use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Path;
use actix_web::{HttpResponse, get};
use shared::error::ErrorCode;
use shared::ids::ActivityId;
use shared::time::Timestamp;

use crate::activities;
use crate::activities::queries::catalogue::{self, ActivityFilter};
use crate::answer::Written;
use crate::calendars::queries::brought;
use crate::caller::Guest;
use crate::error::Result;
use crate::ics::{self, Hold};
use crate::json::Query;
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;

/// Where the secret links begin; what follows is never logged.
pub const SECRETS: &str = "/api/v1/calendars/";

/// The days that a calendar goes back.
const DAYS_BACK: i64 = 365;
/// The days that the public one does.
const PUBLIC_DAYS_BACK: i64 = 90;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("calendars", "Calendar files, feeds and their secret links (kalendrar)"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: brought::SUBJECTS,
    persons: brought::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config.service(read_activity_calendar).service(read_public_calendar).configure(feeds::routes);
}

/// A calendar file as an answer, known by its content.
fn answered(file: Written, name: &str, caching: &'static str) -> HttpResponse {
    let mut answer = file.answer(&format!("{name}.ics"), ics::MEDIA);
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    answer
}

/// What a private calendar's program may keep, and how long; a link that was revoked is asked for anew soon.
const PRIVATE: &str = "private, max-age=300";
/// What anybody may keep.
const SHARED: &str = "public, max-age=900";

fn since(now: Timestamp, days: i64) -> Timestamp {
    now.plus_days(-days)
}

/// Reads an activity's occasions as a calendar file (iCalendar, RFC 5545).
///
/// Whoever has a confirmed place gets the links of digital occasions too. Without any occasion there is no file.
#[utoipa::path(security((), ("bearer" = [])), params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = String, content_type = "text/calendar")), extensions(("x-scopes" = json!(["activities:read"]))))]
#[get("/api/v1/activities/{id}/calendar")]
async fn read_activity_calendar(guest: Guest, id: Path<ActivityId>) -> Result<HttpResponse> {
    let base = guest.app().config.public_url.clone();
    let id = *id;
    let file = guest
        .read(move |conn, actor| {
            let activity = activities::queries::find(conn, id)?;
            let sees_links = activities::detail::require_seen(conn, actor, &activity)?;
            let entries = queries::of_activity(conn, id)?;
            if entries.is_empty() {
                return Err(ErrorCode::NotFound.because("The activity has no dates yet.").into());
            }
            let shown = entries
                .into_iter()
                .map(|entry| (if sees_links { entry } else { entry.without_link() }, Hold::Firm));
            Ok(Written::of(ics::calendar(&activity.title, &shown.collect::<Vec<_>>(), &base)))
        })
        .await?;
    Ok(answered(file, &format!("samverka-{id}"), "private, no-cache"))
}

/// Reads the occasions of the public catalogue as a calendar to subscribe to (iCalendar, RFC 5545).
///
/// It takes the catalogue's filters, so that one may follow a place or a form of school; the order is always that of time.
/// It goes back ninety days, or to `from`. What was moved or cancelled stays in it.
#[utoipa::path(security(()), params(ActivityFilter), responses((status = OK, body = String, content_type = "text/calendar")))]
#[get("/api/v1/calendars/public.ics")]
async fn read_public_calendar(guest: Guest, filter: Query<ActivityFilter>) -> Result<HttpResponse> {
    let base = guest.app().config.public_url.clone();
    let file = guest
        .read(move |conn, actor| {
            let since = since(actor.now, PUBLIC_DAYS_BACK);
            let since = filter.0.from.map_or(since, crate::clock::swedish_midnight);
            let ids = catalogue::public_since(conn, &filter.0, since, actor.now)?;
            let entries = queries::of_activities(conn, &ids, since)?;
            let shown = entries.into_iter().map(|entry| (entry.without_link(), Hold::Firm));
            Ok(Written::of(ics::calendar("Samverka", &shown.collect::<Vec<_>>(), &base)))
        })
        .await?;
    Ok(answered(file, "samverka", SHARED))
}
