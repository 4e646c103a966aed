//! The day's tasks by mail, for people who want them: the tasks on the page of today, on the morning of each working day. People
//! without tasks get no mail.

use std::time::Duration;

use chrono::{Datelike, NaiveDate, Timelike, Weekday};
use chrono_tz::Europe::Stockholm;
use shared::accounts::Language;
use shared::ids::PersonId;
use shared::time::Timestamp;

use crate::caller::actor::acting;
use crate::caller::write_unasked;
use crate::db::DbConnection;
use crate::error::Result;
use crate::job::{Job, Round};
use crate::outbox::queries;
use crate::outbox::templates::Template;
use crate::today::queries::digest;
use crate::today::tasks;

/// The hour of the morning from which it is sent, by Swedish clocks.
const HOUR: u32 = 6;

/// The jobs of this part.
pub const JOBS: &[Job] =
    &[Job { name: "digests", every: Duration::from_mins(1), run: |round| Box::pin(send_digests(round)) }];

/// Sends today's tasks, once to each person.
async fn send_digests(round: Round) -> Result<()> {
    let Some(day) = day_of(round.app.clock.now()) else { return Ok(()) };
    round
        .each(
            move |conn, _, put_off| digest::waiting(conn, day, put_off),
            async |person| {
                let base = round.app.config.public_url.clone();
                write_unasked(&round.app, move |conn, now| send(conn, person, day, &base, now)).await?;
                Ok(())
            },
        )
        .await
}

/// The day whose tasks are to be sent now: none at night and on weekends.
pub fn day_of(now: Timestamp) -> Option<NaiveDate> {
    let clock = now.utc().and_utc().with_timezone(&Stockholm);
    let is_working_day = !matches!(clock.weekday(), Weekday::Sat | Weekday::Sun);
    (is_working_day && clock.hour() >= HOUR).then(|| clock.date_naive())
}

/// Sends a person the tasks of a day, unless that was done; true when there were any.
pub fn send(
    conn: &mut DbConnection,
    person: PersonId,
    day: NaiveDate,
    base: &str,
    now: Timestamp,
) -> Result<bool> {
    if !digest::latch(conn, person, day)? {
        return Ok(false);
    }
    let actor = acting(conn, person, now, day)?;
    let tasks = tasks(conn, &actor, person)?;
    if tasks.is_empty() {
        return Ok(false);
    }
    let template = |language: Language| Template::Digest {
        tasks: tasks.iter().map(|task| Template::task(task, language)).collect(),
        link: format!("{base}/today"),
    };
    queries::tell(conn, person, template, now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_leaves_on_the_morning_of_working_days() {
        let day = |time: &str| day_of(time.parse().unwrap()).map(|day| day.to_string());
        assert_eq!(day("2026-10-23T03:59:00Z"), None, "Friday, before six in summer time");
        assert_eq!(day("2026-10-23T04:00:00Z").as_deref(), Some("2026-10-23"));
        assert_eq!(day("2026-10-24T08:00:00Z"), None, "Saturday");
        assert_eq!(day("2026-10-25T22:30:00Z"), None, "Sunday, late");
        assert_eq!(day("2026-10-26T05:00:00Z").as_deref(), Some("2026-10-26"), "Monday, winter time");
    }
}
