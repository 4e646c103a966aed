//! Links to calendars. Their owners make, list and revoke them, and calendar programs follow them. Anybody with the link sees the
//! calendar, so it is shown once and stands in no log.

use actix_web::http::header;
use actix_web::web::Path;
use actix_web::{HttpResponse, Responder, delete, get, post};
use shared::access::Actor;
use shared::accounts::Language;
use shared::calendars::{CalendarFeed, CalendarFeedLink, MOST_FEEDS, NewCalendarFeed};
use shared::enrollments::access::Enrollments;
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::{ActivityId, CalendarFeedId};
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;

use super::queries::feeds::{self, Led};
use super::{DAYS_BACK, PRIVATE, SECRETS, answered, queries, since};
use crate::activities::queries as activities;
use crate::answer::{Answer, Written};
use crate::audit::{Subject, audit, difference};
use crate::caller::actor::acting;
use crate::caller::{Caller, Guest};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ics::{self, Hold};
use crate::json::{Json, Query};
use crate::keys::secret;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(read_calendar)
        .service(list_calendar_feeds)
        .service(create_calendar_feed)
        .service(read_calendar_feed)
        .service(remove_calendar_feed);
}

/// Reads the calendar that a secret link leads to (iCalendar, RFC 5545).
///
/// One's own calendar has what one comes to; where one stands in line or awaits an answer it is tentative, and what was
/// moved or cancelled stays. An activity's has all its occasions, as long as its owner leads the activity. The link works
/// until it is revoked or its owner's account is closed; then, as for a link that never was, there is nothing.
#[utoipa::path(security(()), params(("secret" = String, Path, description = "The secret of the link.", example = "Zm9vYmFyYmF6cXV4")), responses((status = OK, body = String, content_type = "text/calendar")))]
#[get("/api/v1/calendars/{secret}/calendar.ics")]
async fn read_calendar(guest: Guest, secret: Path<String>) -> Result<HttpResponse> {
    let base = guest.app().config.public_url.clone();
    let secret = secret.into_inner();
    let (led, file, now) = guest
        .read(move |conn, asker| {
            let led = feeds::led_by(conn, &secret)?;
            let owner = acting(conn, led.person, asker.now, asker.today)?;
            let file = Written::of(written(conn, &owner, &led, &base)?);
            Ok((led, file, asker.now))
        })
        .await?;
    if led.is_unmarked(now) {
        guest.write(move |conn, writing| feeds::mark(conn, led.id, writing.now)).await?;
    }
    Ok(answered(file, "samverka", PRIVATE))
}

// The calendar has what its owner may see today, not what they could see when they made the link.
fn written(conn: &mut DbConnection, owner: &Actor, led: &Led, base: &str) -> Result<String> {
    let since = since(owner.now, DAYS_BACK);
    let Some(id) = led.activity else {
        let entries = queries::of_person(conn, led.person, since)?;
        let name = match led.language {
            Language::Swedish => format!("Samverka – {}", led.given_name),
            Language::English => format!("Samverka, {}", led.given_name),
        };
        return Ok(ics::calendar(&name, &entries, base));
    };
    let title = led_title(conn, owner, id)?.ok_or(ErrorCode::NotFound)?;
    let entries = queries::of_activity(conn, id)?.into_iter().map(|entry| (entry, Hold::Firm));
    Ok(ics::calendar(&title, &entries.collect::<Vec<_>>(), base))
}

// The title of an activity that the actor leads.
fn led_title(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<Option<String>> {
    let activity = match activities::find(conn, id) {
        Ok(activity) => activity,
        Err(Error::Problem(problem)) if problem.code == ErrorCode::NotFound => return Ok(None),
        Err(other) => return Err(other),
    };
    let stewards = activities::stewards(conn, &activity)?;
    Ok(actor.may(Enrollments::SeeParticipants(&stewards)).then_some(activity.title))
}

/// Lists one's own links to calendars, newest first. Their addresses are not shown again.
#[utoipa::path(params(PageQuery), responses((status = OK, body = Page<CalendarFeed>)))]
#[get("/api/v1/me/calendar-feeds")]
async fn list_calendar_feeds(caller: Caller, page: Query<PageQuery>) -> Result<Answer<Page<CalendarFeed>>> {
    let person = caller.person()?;
    let cursor = Cursor::of(&page.0, "calendar-feeds", &())?;
    caller.read(move |conn, _| Answer::page(&feeds::page(conn, person, &cursor)?)).await
}

/// Reads one of one's own links to calendars.
#[utoipa::path(params(("id" = CalendarFeedId, Path, description = "The link.")), responses((status = OK, body = CalendarFeed)))]
#[get("/api/v1/me/calendar-feeds/{id}")]
async fn read_calendar_feed(caller: Caller, id: Path<CalendarFeedId>) -> Result<Answer<CalendarFeed>> {
    let person = caller.person()?;
    caller.read(move |conn, _| Answer::resource(1, &feeds::find(conn, person, *id)?)).await
}

/// Makes a link by which a calendar program follows what one comes to, or an activity that one leads, and shows it, this once.
///
/// The answer is never kept for a repeated request: a link that got lost is revoked and replaced by another.
#[utoipa::path(request_body = NewCalendarFeed, responses((status = CREATED, body = CalendarFeedLink)), extensions(("x-problems" = json!(["stateForbids", "secondFactorAgain"])), ("x-without-key" = json!(true))))]
#[post("/api/v1/me/calendar-feeds")]
async fn create_calendar_feed(caller: Caller, body: Json<NewCalendarFeed>) -> Result<impl Responder> {
    let person = caller.person()?;
    let answer = caller
        .without_key()
        .write(move |conn, writing| {
            let new = body.0;
            if let Some(id) = new.activity_id
                && led_title(conn, writing.actor, id)?.is_none()
            {
                let detail = "there is no such activity, or you do not lead it";
                return Err(Problem::field("/activityId", FieldCode::NoSuchThing, detail).into());
            }
            if feeds::count(conn, person)? >= MOST_FEEDS {
                let detail = format!("You have {MOST_FEEDS} links already; revoke one that is not used.");
                return Err(ErrorCode::StateForbids.because(detail).into());
            }
            writing.require_shown()?;
            let secret = secret();
            let feed = feeds::insert(conn, person, &new, &secret, writing.now)?;
            let subject = Subject::new(SubjectKind::CalendarFeed, feed.id.0);
            audit(conn, writing.origin, subject, &difference(&None, &Some(&feed)))?;
            let address = format!("{}{SECRETS}{secret}/calendar.ics", writing.origin.base);
            let location = format!("/api/v1/me/calendar-feeds/{}", feed.id);
            Answer::created(1, location, &CalendarFeedLink { feed, address })
        })
        .await?;
    Ok(answer.customize().insert_header((header::CACHE_CONTROL, "no-store")))
}

/// Revokes one of one's own links: from now on it leads nowhere.
#[utoipa::path(params(("id" = CalendarFeedId, Path, description = "The link.")), responses((status = NO_CONTENT)), extensions(("x-without-version" = json!(true))))]
#[delete("/api/v1/me/calendar-feeds/{id}")]
async fn remove_calendar_feed(caller: Caller, id: Path<CalendarFeedId>) -> Result<Answer> {
    let person = caller.person()?;
    caller
        .write(move |conn, writing| {
            let before = feeds::find(conn, person, *id)?;
            feeds::revoke(conn, person, *id, writing.now)?;
            let subject = Subject::new(SubjectKind::CalendarFeed, id.0);
            audit(conn, writing.origin, subject, &serde_json::json!({ "name": [before.name, null] }))?;
            Ok(Answer::empty(204))
        })
        .await
}
