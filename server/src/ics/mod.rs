//! How calendar files are written: iCalendar (RFC 5545) with what later ones added (RFC 7986), and messages about an occasion
//! between calendars (iTIP, RFC 5546). The one place that knows the format.
//!
//! An occasion is known by its `uuid` alone, without a host. So calendars recognise it after the installation has moved.

pub mod entry;

use chrono::{LocalResult, TimeZone};
use chrono_tz::Europe::Stockholm;
use lettre::message::Mailbox;
use shared::activities::OccasionState;
use shared::activities::states::ActivityState;
use shared::time::Timestamp;

use self::entry::Entry;

/// The media type of calendar files.
pub const MEDIA: &str = "text/calendar; charset=utf-8";

/// How firmly the owner of a calendar is bound to an occasion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// It takes place, and they come.
    Firm,
    /// They may come: they stand in line, or await an answer.
    Tentative,
    /// They do not come any more. The entry is kept so that the calendar strikes it out.
    Released,
}

/// The request of a message between calendars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Take this in, or take it in anew.
    Request,
    /// Strike this out.
    Cancel,
}

impl Method {
    /// The word of the standard.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// A message's two ends.
#[derive(Debug, Clone, Copy)]
pub struct Ends<'a> {
    /// The sender of the network's mail, as the mail names it.
    pub organiser: &'a Mailbox,
    /// The address of the person who comes.
    pub attendee: &'a str,
}

/// A calendar to be read or subscribed to. Occasions that were moved or called off stay in it.
pub fn calendar(name: &str, entries: &[(Entry, Hold)], base: &str) -> String {
    let mut file = begun();
    // The standard says that a name is a text. Some libraries show its escapes unless the line says so, too: findings/calendar-name.sh.
    file.line("NAME;VALUE=TEXT", &escaped(name));
    file.line("X-WR-CALNAME;VALUE=TEXT", &escaped(name));
    // How often a program should ask: in the word of the standard, and in the older word.
    file.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
    file.line("X-PUBLISHED-TTL", "PT1H");
    time_zone(&mut file);
    for (entry, hold) in entries {
        file.line("BEGIN", "VEVENT");
        event(&mut file, entry, (*hold, entry.last_change()), base);
        file.line("END", "VEVENT");
    }
    file.line("END", "VCALENDAR");
    file.0
}

/// A message about one occasion, made at this time: if two messages have the same `SEQUENCE`, a calendar takes the later one.
pub fn message(method: Method, entry: &Entry, ends: Ends<'_>, base: &str, now: Timestamp) -> String {
    let mut file = begun();
    file.line("METHOD", method.word());
    time_zone(&mut file);
    file.line("BEGIN", "VEVENT");
    let hold = match method {
        Method::Request => Hold::Firm,
        Method::Cancel => Hold::Released,
    };
    event(&mut file, entry, (hold, now), base);
    let name = ends.organiser.name.as_deref().unwrap_or_default().replace('"', "'");
    let named = if name.is_empty() { "ORGANIZER".to_owned() } else { format!("ORGANIZER;CN=\"{name}\"") };
    file.line(&named, &format!("mailto:{}", ends.organiser.email));
    // The place is given and left in Samverka: no answer is asked for.
    let attendee = "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE";
    file.line(attendee, &format!("mailto:{}", ends.attendee));
    file.line("END", "VEVENT");
    file.line("END", "VCALENDAR");
    file.0
}

/// The objects of a stream of messages, each with its method.
pub fn objects(stream: &str) -> Vec<(Method, &str)> {
    let method = |object: &str| {
        let is = |method: Method| object.lines().any(|line| line == format!("METHOD:{}", method.word()));
        if is(Method::Cancel) { Method::Cancel } else { Method::Request }
    };
    stream.split_inclusive("END:VCALENDAR\r\n").map(|object| (method(object), object)).collect()
}

fn begun() -> File {
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Samverka//Samverka//SV");
    file.line("CALSCALE", "GREGORIAN");
    file
}

/// Swedish time as it has been since 1996, under the name by which calendars know it anyway.
const ZONE: [(&str, &str); 16] = [
    ("BEGIN", "VTIMEZONE"),
    ("TZID", "Europe/Stockholm"),
    ("BEGIN", "DAYLIGHT"),
    ("DTSTART", "19960331T020000"),
    ("TZOFFSETFROM", "+0100"),
    ("TZOFFSETTO", "+0200"),
    ("TZNAME", "CEST"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ("END", "DAYLIGHT"),
    ("BEGIN", "STANDARD"),
    ("DTSTART", "19961027T030000"),
    ("TZOFFSETFROM", "+0200"),
    ("TZOFFSETTO", "+0100"),
    ("TZNAME", "CET"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ("END", "STANDARD"),
];

fn time_zone(file: &mut File) {
    for (name, value) in ZONE {
        file.line(name, value);
    }
    file.line("END", "VTIMEZONE");
}

fn event(file: &mut File, entry: &Entry, (hold, stamped): (Hold, Timestamp), base: &str) {
    let activity = &entry.activity;
    let page = format!("{base}/activities/{}", activity.id);
    let summary = if entry.title.is_empty() {
        activity.title.clone()
    } else {
        format!("{}: {}", activity.title, entry.title)
    };
    let link = entry.link.as_deref().unwrap_or_default();
    let described = [entry.reason(), activity.purpose.trim(), link, page.as_str()];
    let described: Vec<_> = described.into_iter().filter(|part| !part.is_empty()).collect();
    file.line("UID", &entry.uuid);
    file.line("DTSTAMP", &utc(stamped));
    file.line("LAST-MODIFIED", &utc(entry.last_change()));
    file.line("SEQUENCE", &entry.sequence.to_string());
    file.line("STATUS", status(activity.state, entry.state, hold));
    local(file, "DTSTART", entry.starts_at);
    local(file, "DTEND", entry.ends_at);
    file.line("SUMMARY", &escaped(&summary));
    file.line("DESCRIPTION", &escaped(&described.join("\n\n")));
    let place = if entry.place.is_empty() { link } else { entry.place.as_str() };
    if !place.is_empty() {
        file.line("LOCATION", &escaped(place));
    }
    file.line("URL", &page);
}

const fn status(activity: ActivityState, occasion: OccasionState, hold: Hold) -> &'static str {
    match (activity, occasion, hold) {
        (ActivityState::Cancelled, _, _) | (_, OccasionState::Cancelled, _) | (_, _, Hold::Released) => {
            "CANCELLED"
        }
        (ActivityState::Postponed, _, _) | (_, _, Hold::Tentative) => "TENTATIVE",
        (
            ActivityState::Draft
            | ActivityState::Published
            | ActivityState::Decided
            | ActivityState::Completed
            | ActivityState::Evaluated
            | ActivityState::FollowedUp,
            OccasionState::Planned | OccasionState::Moved | OccasionState::Held,
            Hold::Firm,
        ) => "CONFIRMED",
    }
}

/// A time in UTC, as calendars write it.
fn utc(time: Timestamp) -> String {
    time.utc().format("%Y%m%dT%H%M%SZ").to_string()
}

/// A time by Swedish clocks. In the hour that comes twice when summer time ends, a clock time has two meanings: there the time is
/// written in UTC.
fn local(file: &mut File, name: &str, time: Timestamp) {
    let clock = time.utc().and_utc().with_timezone(&Stockholm).naive_local();
    match Stockholm.from_local_datetime(&clock) {
        LocalResult::Single(_) => {
            let name = format!("{name};TZID=Europe/Stockholm");
            file.line(&name, &clock.format("%Y%m%dT%H%M%S").to_string());
        }
        LocalResult::Ambiguous(..) | LocalResult::None => file.line(name, &utc(time)),
    }
}

/// A text value. Characters that would end the value or the line are escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
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
    /// One line. A long line is folded: each further part begins with a space. No character is cut in two, and none ends the line
    /// early.
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for character in name.chars().chain([':']).chain(value.chars()).filter(|one| !one.is_control()) {
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
    use super::entry::Heading;
    use super::*;
    use shared::ids::{ActivityId, OccasionId};

    fn entry() -> Entry {
        Entry {
            id: OccasionId(1),
            choice_group: None,
            uuid: "8a4b5d3c".to_owned(),
            sequence: 2,
            state: OccasionState::Moved,
            title: String::new(),
            starts_at: "2026-10-20T13:00:00Z".parse().unwrap(),
            ends_at: "2026-10-20T15:00:00Z".parse().unwrap(),
            place: "Sal A; hus 2, plan 3".to_owned(),
            link: None,
            reason: String::new(),
            changed_at: "2026-10-01T12:00:00Z".parse().unwrap(),
            activity: Heading {
                id: ActivityId(7),
                title: "Mentor".to_owned(),
                purpose: "Stöd\nBEGIN:VEVENT".to_owned(),
                state: ActivityState::Published,
                reason: String::new(),
                changed_at: "2026-10-02T12:00:00Z".parse().unwrap(),
            },
        }
    }

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
    fn the_name_of_a_calendar_says_that_it_is_a_text() {
        let file = calendar("Läsa, skriva, räkna", &[], "https://samverka.example");
        for line in ["NAME;VALUE=TEXT", "X-WR-CALNAME;VALUE=TEXT"] {
            assert!(file.contains(&format!("\r\n{line}:Läsa\\, skriva\\, räkna\r\n")), "{file}");
        }
    }

    #[test]
    fn what_would_end_a_value_is_escaped() {
        let text = "Sal A; hus 2, plan 3\\4\r\nBEGIN:VEVENT";
        let mut file = File::default();
        file.line("LOCATION", &escaped(text));
        assert_eq!(file.0, "LOCATION:Sal A\\; hus 2\\, plan 3\\\\4\\nBEGIN:VEVENT\r\n");
        let mut address = File::default();
        address.line("URL", "https://samverka.example/\r\nX:1");
        assert_eq!(address.0, "URL:https://samverka.example/X:1\r\n");
    }

    #[test]
    fn what_is_called_off_says_so() {
        use {ActivityState as A, OccasionState as O};
        assert_eq!(status(A::Published, O::Moved, Hold::Firm), "CONFIRMED");
        assert_eq!(status(A::Decided, O::Cancelled, Hold::Tentative), "CANCELLED");
        assert_eq!(status(A::Cancelled, O::Planned, Hold::Firm), "CANCELLED");
        assert_eq!(status(A::Postponed, O::Planned, Hold::Firm), "TENTATIVE");
        assert_eq!(status(A::Published, O::Planned, Hold::Tentative), "TENTATIVE");
        assert_eq!(status(A::Published, O::Planned, Hold::Released), "CANCELLED");
    }

    #[test]
    fn times_are_by_swedish_clocks_and_unmistakable() {
        let written = |time: &str| {
            let mut file = File::default();
            local(&mut file, "DTSTART", time.parse().unwrap());
            file.0
        };
        assert_eq!(written("2026-07-01T12:00:00Z"), "DTSTART;TZID=Europe/Stockholm:20260701T140000\r\n");
        assert_eq!(written("2026-12-01T12:00:00Z"), "DTSTART;TZID=Europe/Stockholm:20261201T130000\r\n");
        for twice in ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"] {
            assert!(written(twice).starts_with("DTSTART:20261025T0"), "{twice}");
        }
    }

    #[test]
    fn a_message_has_two_ends_and_is_one_object_of_a_stream() {
        let organiser = "Samverka <noreply@example.org>".parse().unwrap();
        let ends = Ends { organiser: &organiser, attendee: "elsa.strom@example.org" };
        let now = "2026-10-03T12:00:00Z".parse().unwrap();
        let made = |method| message(method, &entry(), ends, "https://samverka.example", now);
        let stream = format!("{}{}", made(Method::Request), made(Method::Cancel));
        let found = objects(&stream);
        let methods: Vec<_> = found.iter().map(|(method, _)| *method).collect();
        assert_eq!(methods, [Method::Request, Method::Cancel]);
        let whole = found[0].1.replace("\r\n ", "");
        for line in [
            "METHOD:REQUEST",
            "UID:8a4b5d3c",
            "SEQUENCE:2",
            "STATUS:CONFIRMED",
            "DTSTAMP:20261003T120000Z",
            "LAST-MODIFIED:20261002T120000Z",
            "ORGANIZER;CN=\"Samverka\":mailto:noreply@example.org",
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:elsa.strom@example.org",
        ] {
            assert!(whole.contains(&format!("{line}\r\n")), "{line}\n{whole}");
        }
        assert_eq!(whole.matches("BEGIN:VEVENT\r\n").count(), 1, "{whole}");
        assert!(found[1].1.contains("STATUS:CANCELLED\r\n"));
    }
}
