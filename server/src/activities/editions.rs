//! A new edition from an earlier one: everything but the dates, which keep their weekday and hour.

use actix_web::post;
use actix_web::web::Path;
use chrono::{Datelike, Days, NaiveDate};
use chrono_tz::Europe::Stockholm;
use shared::activities::access::Activities;
use shared::activities::occasions::NewOccasion;
use shared::activities::requests::{ActivityChanges, NewActivity, NewEdition};
use shared::activities::{Activity, ActivityDetail, Occasion, OccasionState};
use shared::ids::ActivityId;
use shared::records::SubjectKind;
use shared::time::Timestamp;

use crate::activities::detail::detail;
use crate::activities::queries::{self, occasions, writes};
use crate::answer::Answer;
use crate::audit::{Subject, audit};
use crate::caller::Caller;
use crate::clock::swedish_day;
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::Json;
use crate::questions;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(copy_activity);
}

/// Makes a draft of a new edition from this one: everything but the dates, which shift by whole weeks.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The earlier edition.")), responses((status = CREATED, body = ActivityDetail)))]
#[post("/api/v1/activities/{id}/copy")]
async fn copy_activity(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewEdition>,
) -> Result<Answer<ActivityDetail>> {
    caller
        .write(move |conn, writing| {
            writing.actor.require(Activities::Steer)?;
            let source = queries::find(conn, *id)?;
            let days = shift(source.starts_at, body.0.first_day);
            let copy = writes::insert(
                conn,
                &NewActivity {
                    title: source.title.clone(),
                    report_year: body.0.report_year,
                    series_id: source.series_id,
                },
                writing.now,
            )?;
            let changes = changes_like(conn, &source, days)?;
            let after = writes::patched(&copy, &changes);
            writes::update(conn, &copy, &after, writing.now)?;
            writes::replace_lists(conn, copy.id, &changes)?;
            for occasion in queries::occasions_of(conn, source.id)?
                .iter()
                .filter(|occasion| occasion.state != OccasionState::Cancelled)
            {
                occasions::insert(conn, copy.id, &occasion_like(occasion, days), writing.now)?;
            }
            writes::refresh_times(conn, copy.id, writing.now)?;
            questions::forms::copy(conn, writing, source.id, copy.id)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Activity, copy.id.0),
                &serde_json::json!({ "copiedFrom": [null, source.id] }),
            )?;
            let copy = queries::find(conn, copy.id)?;
            let detail = detail(conn, writing.actor, copy)?;
            Answer::created(
                detail.activity.version,
                format!("/api/v1/activities/{}", detail.activity.id),
                &detail,
            )
        })
        .await
}

// The days by which all dates move. They are whole weeks, so the first occasion keeps its weekday, and it falls in the ISO week
// of the wanted day.
fn shift(starts_at: Option<Timestamp>, wanted: NaiveDate) -> i64 {
    let Some(old) = starts_at.map(swedish_day) else { return 0 };
    let monday = |day: NaiveDate| {
        day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
    };
    (monday(wanted) - monday(old)).num_days()
}

// Moves a time and keeps its hour on the clock, also across the change to summer time.
fn shifted(time: Timestamp, days: i64) -> Timestamp {
    let wall = time.utc().and_utc().with_timezone(&Stockholm).naive_local() + chrono::TimeDelta::days(days);
    Timestamp::from_utc(wall.and_local_timezone(Stockholm).earliest().map_or(wall, |local| local.naive_utc()))
}

fn changes_like(conn: &mut DbConnection, source: &Activity, days: i64) -> Result<ActivityChanges> {
    // Without an old start nothing says how far the dates are to move. They are left out, to be set anew.
    let moved = |time: Option<Timestamp>| {
        Some(time.filter(|_| source.starts_at.is_some()).map(|time| shifted(time, days)))
    };
    let lists = queries::lists_of(conn, source.id)?;
    Ok(ActivityChanges {
        purpose: Some(source.purpose.clone()),
        expected_effect: Some(source.expected_effect.clone()),
        mode: Some(source.mode),
        responsible_id: Some(source.responsible_id),
        funding: Some(source.funding),
        funding_note: Some(source.funding_note.clone()),
        registration_opens: moved(source.registration_opens),
        registration_closes: moved(source.registration_closes),
        decide_by: moved(source.decide_by),
        minimum: Some(source.minimum),
        capacity: Some(source.capacity),
        unit: Some(source.unit),
        team_minimum: Some(source.team_minimum),
        team_maximum: Some(source.team_maximum),
        approval: Some(source.approval),
        queue_policy: Some(source.queue_policy),
        offer_hours: Some(source.offer_hours),
        quota: Some(source.quota),
        quota_until: moved(source.quota_until),
        names_due: moved(source.names_due),
        completion_percent: Some(source.completion_percent),
        counted_by: Some(source.counted_by),
        undated: Some(source.undated),
        public: Some(source.public),
        chain_level: Some(source.chain_level),
        collaboration_area: Some(source.collaboration_area.clone()),
        goals: Some(lists.goals),
        school_forms: Some(lists.school_forms),
        target_groups: Some(lists.target_groups),
        facilitators: Some(lists.facilitators),
        co_organisers: Some(lists.co_organisers),
        title: None,
        series_id: None,
        report_year: None,
    })
}

fn occasion_like(occasion: &Occasion, days: i64) -> NewOccasion {
    NewOccasion {
        title: occasion.title.clone(),
        starts_at: shifted(occasion.starts_at, days),
        ends_at: shifted(occasion.ends_at, days),
        mode: occasion.mode,
        place: occasion.place.clone(),
        // A link belongs to the meeting it was made for.
        link: None,
        capacity: occasion.capacity,
        choice_group: occasion.choice_group.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_keeps_weekday_and_hour() {
        // Tuesday 27 October 2020 at 9 (winter time) to the week of 23 June 2021 (summer time).
        let old: Timestamp = "2020-10-27T08:00:00Z".parse().unwrap();
        let days = shift(Some(old), NaiveDate::from_ymd_opt(2021, 6, 23).unwrap());
        assert_eq!(days % 7, 0);
        assert_eq!(shifted(old, days).to_string(), "2021-06-22T07:00:00Z");
        assert_eq!(shift(None, NaiveDate::from_ymd_opt(2021, 6, 23).unwrap()), 0);
    }
}
