//! An activity's occasions as a calendar file (RFC 5545), for everybody who may see the activity.
//!
//! Each occasion keeps its `UID`; whatever moves or calls it off raises its `SEQUENCE`, so that a calendar that has the file
//! already takes the new one for what it is.

use actix_web::http::header;
use actix_web::web::Path;
use actix_web::{HttpResponse, get};
use shared::activities::states::ActivityState;
use shared::activities::{Activity, ActivityDetail, Occasion, OccasionState};
use shared::error::ErrorCode;
use shared::ids::ActivityId;
use shared::time::Timestamp;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::activities::queries::{self, occasions};
use crate::answer::short_hash;
use crate::caller::Guest;
use crate::error::Result;

/// The routes.
pub fn routes(config: &mut ServiceConfig) {
    config.service(read_activity_calendar);
}

/// Reads an activity's occasions as a calendar file (iCalendar, RFC 5545).
///
/// Whoever has a confirmed place gets the links of digital occasions too. Without any occasion there is no file.
#[utoipa::path(tag = "activities", security((), ("bearer" = [])), params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = String, content_type = "text/calendar")))]
#[get("/api/v1/activities/{id}/calendar")]
async fn read_activity_calendar(guest: Guest, id: Path<ActivityId>) -> Result<HttpResponse> {
    let base = guest.app().config.public_url.clone();
    let id = *id;
    let file = guest
        .read(move |conn, actor| {
            let activity = queries::find(conn, id)?;
            let detail = super::detail(conn, actor, activity)?;
            if detail.occasions.is_empty() {
                return Err(ErrorCode::NotFound.because("The activity has no dates yet.").into());
            }
            let changed = occasions::last_change(conn, id)?.unwrap_or(detail.activity.changed_at);
            Ok(calendar(&detail, changed.max(detail.activity.changed_at), &base))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .insert_header((header::ETAG, format!("\"{}\"", short_hash(file.as_bytes()))))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"samverka-{id}.ics\"")))
        .content_type("text/calendar; charset=utf-8")
        .body(file))
}

/// The whole file.
fn calendar(detail: &ActivityDetail, changed: Timestamp, base: &str) -> String {
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Samverka//Samverka//SV");
    file.line("CALSCALE", "GREGORIAN");
    for occasion in &detail.occasions {
        event(&mut file, &detail.activity, occasion, changed, base);
    }
    file.line("END", "VCALENDAR");
    file.0
}

fn event(file: &mut File, activity: &Activity, occasion: &Occasion, changed: Timestamp, base: &str) {
    let page = format!("{base}/activities/{}", activity.id);
    let summary = if occasion.title.is_empty() {
        activity.title.clone()
    } else {
        format!("{}: {}", activity.title, occasion.title)
    };
    let link = occasion.link.as_deref().unwrap_or_default();
    let described = [activity.purpose.trim(), link, page.as_str()];
    let described: Vec<_> = described.into_iter().filter(|part| !part.is_empty()).collect();
    file.line("BEGIN", "VEVENT");
    file.line("UID", &occasion.uuid);
    file.line("DTSTAMP", &moment(changed));
    file.line("SEQUENCE", &occasion.calendar_sequence.to_string());
    file.line("STATUS", status(activity.state, occasion.state));
    file.line("DTSTART", &moment(occasion.starts_at));
    file.line("DTEND", &moment(occasion.ends_at));
    file.line("SUMMARY", &escaped(&summary));
    file.line("DESCRIPTION", &escaped(&described.join("\n\n")));
    let place = if occasion.place.is_empty() { link } else { occasion.place.as_str() };
    if !place.is_empty() {
        file.line("LOCATION", &escaped(place));
    }
    file.line("URL", &page);
    file.line("END", "VEVENT");
}

const fn status(activity: ActivityState, occasion: OccasionState) -> &'static str {
    match (activity, occasion) {
        (ActivityState::Cancelled, _) | (_, OccasionState::Cancelled) => "CANCELLED",
        (ActivityState::Postponed, _) => "TENTATIVE",
        _ => "CONFIRMED",
    }
}

/// A time in UTC, as calendars write it.
fn moment(time: Timestamp) -> String {
    time.utc().format("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value: what would end it, or a line, is written otherwise.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Content lines, ended by CRLF and folded where they are long.
#[derive(Default)]
struct File(String);

/// The most octets of a line, without its end.
const LINE: usize = 75;

impl File {
    /// One line. A part that follows another begins with a space; no character is cut in two.
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for character in format!("{name}:{value}").chars() {
            if octets + character.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(character);
            octets += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters_and_read_back_whole() {
        let text = "Språkutvecklande arbetssätt i förskolan – åtta träffar för hela arbetslaget i Örnsköldsvik, Ånge och Östersund";
        let mut file = File::default();
        file.line("SUMMARY", text);
        assert!(file.0.ends_with("\r\n"));
        let lines: Vec<_> = file.0.trim_end().split("\r\n").collect();
        assert!(lines.len() > 1 && lines.iter().all(|line| line.len() <= 75), "{lines:?}");
        assert!(lines.iter().skip(1).all(|line| line.starts_with(' ')));
        assert_eq!(file.0.replace("\r\n ", ""), format!("SUMMARY:{text}\r\n"));
    }

    #[test]
    fn a_line_of_exactly_seventy_five_octets_is_not_folded() {
        let mut file = File::default();
        file.line("X", &"a".repeat(73));
        assert_eq!(file.0, format!("X:{}\r\n", "a".repeat(73)));
        let mut longer = File::default();
        longer.line("X", &"a".repeat(74));
        assert_eq!(longer.0, format!("X:{}\r\n a\r\n", "a".repeat(73)));
    }

    #[test]
    fn what_would_end_a_value_is_escaped() {
        assert_eq!(
            escaped("Sal A; hus 2, plan 3\\4\r\nBEGIN:VEVENT"),
            "Sal A\\; hus 2\\, plan 3\\\\4\\nBEGIN:VEVENT"
        );
    }

    #[test]
    fn what_is_called_off_says_so() {
        use {ActivityState as A, OccasionState as O};
        assert_eq!(status(A::Published, O::Moved), "CONFIRMED");
        assert_eq!(status(A::Decided, O::Cancelled), "CANCELLED");
        assert_eq!(status(A::Cancelled, O::Planned), "CANCELLED");
        assert_eq!(status(A::Postponed, O::Planned), "TENTATIVE");
    }
}
