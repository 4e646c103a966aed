//! SQL that makes and changes activities and series.

use diesel::prelude::*;
use shared::activities::requests::{ActivityChanges, NewActivity, NewHeadCount};
use shared::activities::series::{NewSeries, Series, SeriesChanges};
use shared::activities::states::ActivityState;
use shared::activities::{Activity, HeadCount, OccasionState};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, SeriesId};
use shared::schema::{
    activities, activity_co_organisers, activity_facilitators, activity_goals, activity_school_forms,
    activity_target_groups, head_counts, occasions, seat_gates, series,
};
use shared::text::{folded, sort_key};
use shared::time::Timestamp;
use uuid::Uuid;

use crate::db::{DbConnection, columns};
use crate::error::Result;

/// The sort key of an activity without a start.
pub fn far_future() -> Timestamp {
    Timestamp::from_unix(253_402_214_400)
}

/// A new draft with the usual values (the table's own), and its gate.
pub fn insert(conn: &mut DbConnection, new: &NewActivity, now: Timestamp) -> Result<Activity> {
    let activity: Activity = diesel::insert_into(activities::table)
        .values((
            activities::uuid.eq(Uuid::new_v4().to_string()),
            activities::version.eq(1),
            activities::series_id.eq(new.series_id),
            activities::title.eq(new.title.trim()),
            activities::text_folded.eq(folded(&new.title)),
            activities::title_key.eq(sort_key(&new.title)),
            activities::report_year.eq(new.report_year),
            activities::sort_start.eq(far_future()),
            activities::created_at.eq(now),
            activities::changed_at.eq(now),
        ))
        .returning(columns::<Activity>())
        .get_result(conn)?;
    diesel::insert_into(seat_gates::table)
        .values((
            seat_gates::activity_id.eq(activity.id),
            seat_gates::taken.eq(0),
            seat_gates::waiting.eq(0),
            seat_gates::reserved.eq(0),
            seat_gates::last_queue_number.eq(0),
        ))
        .execute(conn)?;
    Ok(activity)
}

/// The activity with a patch applied, not yet written.
pub fn patched(before: &Activity, changes: &ActivityChanges) -> Activity {
    let mut after = before.clone();
    macro_rules! set {
        ($($field:ident),+) => { $(if let Some(value) = changes.$field.clone() { after.$field = value; })+ };
    }
    set!(
        series_id,
        purpose,
        expected_effect,
        mode,
        responsible_id,
        funding,
        funding_note,
        registration_opens,
        registration_closes,
        decide_by
    );
    set!(
        minimum,
        capacity,
        unit,
        team_minimum,
        team_maximum,
        approval,
        queue_policy,
        offer_hours,
        quota,
        quota_until,
        names_due,
        completion_percent,
        counted_by
    );
    set!(undated, public, report_year, chain_level, collaboration_area);
    if let Some(title) = &changes.title {
        title.trim().clone_into(&mut after.title);
    }
    after
}

/// Writes a changed activity under the version it was read in, raising it.
///
/// It takes three statements: one with thirty columns would take the compiler minutes.
pub fn update(conn: &mut DbConnection, before: &Activity, after: &Activity, now: Timestamp) -> Result<()> {
    let changed = diesel::update(
        activities::table.filter(activities::id.eq(before.id)).filter(activities::version.eq(before.version)),
    )
    .set((
        activities::version.eq(before.version + 1),
        activities::changed_at.eq(now),
        activities::series_id.eq(after.series_id),
        activities::title.eq(&after.title),
        activities::title_key.eq(sort_key(&after.title)),
        activities::purpose.eq(&after.purpose),
        activities::expected_effect.eq(&after.expected_effect),
        activities::mode.eq(after.mode),
        activities::responsible_id.eq(after.responsible_id),
        activities::funding.eq(after.funding),
        activities::funding_note.eq(&after.funding_note),
    ))
    .execute(conn)?;
    if changed == 0 {
        return Err(ErrorCode::VersionMismatch.into());
    }
    diesel::update(activities::table.find(before.id))
        .set((
            activities::registration_opens.eq(after.registration_opens),
            activities::registration_closes.eq(after.registration_closes),
            activities::decide_by.eq(after.decide_by),
            activities::minimum.eq(after.minimum),
            activities::capacity.eq(after.capacity),
            activities::unit.eq(after.unit),
            activities::team_minimum.eq(after.team_minimum),
            activities::team_maximum.eq(after.team_maximum),
            activities::approval.eq(after.approval),
        ))
        .execute(conn)?;
    diesel::update(activities::table.find(before.id))
        .set((
            activities::queue_policy.eq(after.queue_policy),
            activities::offer_hours.eq(after.offer_hours),
            activities::quota.eq(after.quota),
            activities::quota_until.eq(after.quota_until),
            activities::names_due.eq(after.names_due),
            activities::completion_percent.eq(after.completion_percent),
            activities::counted_by.eq(after.counted_by),
            activities::undated.eq(after.undated),
            activities::public.eq(after.public),
            activities::report_year.eq(after.report_year),
            activities::chain_level.eq(after.chain_level),
            activities::collaboration_area.eq(&after.collaboration_area),
        ))
        .execute(conn)?;
    Ok(())
}

/// Another number of seats.
pub fn set_capacity(
    conn: &mut DbConnection,
    before: &Activity,
    capacity: i32,
    now: Timestamp,
) -> Result<Activity> {
    diesel::update(activities::table.find(before.id))
        .set((
            activities::capacity.eq(Some(capacity)),
            activities::version.eq(activities::version + 1),
            activities::changed_at.eq(now),
        ))
        .execute(conn)?;
    super::find(conn, before.id)
}

/// Replaces the lists that the patch names, and renews the text that is searched.
pub fn replace_lists(conn: &mut DbConnection, id: ActivityId, changes: &ActivityChanges) -> Result<()> {
    if let Some(goals) = &changes.goals {
        diesel::delete(activity_goals::table.filter(activity_goals::activity_id.eq(id))).execute(conn)?;
        for goal in distinct(goals) {
            diesel::insert_into(activity_goals::table)
                .values((activity_goals::activity_id.eq(id), activity_goals::goal_id.eq(goal)))
                .execute(conn)?;
        }
    }
    if let Some(forms) = &changes.school_forms {
        diesel::delete(activity_school_forms::table.filter(activity_school_forms::activity_id.eq(id)))
            .execute(conn)?;
        for form in distinct(forms) {
            diesel::insert_into(activity_school_forms::table)
                .values((
                    activity_school_forms::activity_id.eq(id),
                    activity_school_forms::school_form.eq(form.word()),
                ))
                .execute(conn)?;
        }
    }
    if let Some(groups) = &changes.target_groups {
        diesel::delete(activity_target_groups::table.filter(activity_target_groups::activity_id.eq(id)))
            .execute(conn)?;
        let groups: Vec<_> = groups.iter().map(|group| group.trim().to_owned()).collect();
        for group in distinct(&groups) {
            diesel::insert_into(activity_target_groups::table)
                .values((
                    activity_target_groups::activity_id.eq(id),
                    activity_target_groups::target_group.eq(group),
                ))
                .execute(conn)?;
        }
    }
    if let Some(persons) = &changes.facilitators {
        diesel::delete(activity_facilitators::table.filter(activity_facilitators::activity_id.eq(id)))
            .execute(conn)?;
        for person in distinct(persons) {
            diesel::insert_into(activity_facilitators::table)
                .values((
                    activity_facilitators::activity_id.eq(id),
                    activity_facilitators::person_id.eq(person),
                ))
                .execute(conn)?;
        }
    }
    if let Some(organisations) = &changes.co_organisers {
        diesel::delete(activity_co_organisers::table.filter(activity_co_organisers::activity_id.eq(id)))
            .execute(conn)?;
        for organisation in distinct(organisations) {
            diesel::insert_into(activity_co_organisers::table)
                .values((
                    activity_co_organisers::activity_id.eq(id),
                    activity_co_organisers::organisation_id.eq(organisation),
                ))
                .execute(conn)?;
        }
    }
    refresh_text(conn, id)
}

fn distinct<T: Ord + Clone>(values: &[T]) -> Vec<T> {
    let mut sorted = values.to_vec();
    sorted.sort();
    sorted.dedup();
    sorted
}

fn refresh_text(conn: &mut DbConnection, id: ActivityId) -> Result<()> {
    let (title, purpose): (String, String) =
        activities::table.find(id).select((activities::title, activities::purpose)).first(conn)?;
    let groups = super::lists_of(conn, id)?.target_groups.join(" ");
    diesel::update(activities::table.find(id))
        .set(activities::text_folded.eq(folded(&format!("{title} {purpose} {groups}"))))
        .execute(conn)?;
    Ok(())
}

/// Takes a step. The old state is part of the condition: if somebody else was faster, this is a conflict.
pub fn change_state(
    conn: &mut DbConnection,
    before: &Activity,
    state: ActivityState,
    reason: &str,
    now: Timestamp,
) -> Result<Activity> {
    let published_at = if state == ActivityState::Published {
        before.published_at.or(Some(now))
    } else {
        before.published_at
    };
    let changed = diesel::update(
        activities::table.filter(activities::id.eq(before.id)).filter(activities::state.eq(before.state)),
    )
    .set((
        activities::state.eq(state),
        activities::state_reason.eq(reason),
        activities::published_at.eq(published_at),
        activities::version.eq(activities::version + 1),
        activities::changed_at.eq(now),
    ))
    .execute(conn)?;
    if changed == 0 {
        return Err(ErrorCode::StateForbids.into());
    }
    super::find(conn, before.id)
}

/// Writes down whether it runs although it has fewer participants than its minimum.
pub fn set_below_minimum(conn: &mut DbConnection, activity: &Activity, is_short: bool) -> Result<Activity> {
    diesel::update(activities::table.find(activity.id))
        .set(activities::below_minimum.eq(is_short))
        .execute(conn)?;
    Ok(Activity { below_minimum: is_short, ..activity.clone() })
}

/// Marks the activity as changed because one of its parts has changed, so that programs which copy activities fetch it again.
pub fn touch(conn: &mut DbConnection, id: ActivityId, now: Timestamp) -> Result<()> {
    diesel::update(activities::table.find(id)).set(activities::changed_at.eq(now)).execute(conn)?;
    Ok(())
}

/// Renews the first start and last end after its occasions changed.
pub fn refresh_times(conn: &mut DbConnection, id: ActivityId, now: Timestamp) -> Result<()> {
    let open = || {
        occasions::table
            .filter(occasions::activity_id.eq(id))
            .filter(occasions::state.ne(OccasionState::Cancelled))
    };
    let starts_at: Option<Timestamp> =
        open().order(occasions::starts_at).select(occasions::starts_at).first(conn).optional()?;
    let ends_at: Option<Timestamp> =
        open().order(occasions::ends_at.desc()).select(occasions::ends_at).first(conn).optional()?;
    diesel::update(activities::table.find(id))
        .set((
            activities::starts_at.eq(starts_at),
            activities::ends_at.eq(ends_at),
            activities::sort_start.eq(starts_at.unwrap_or_else(far_future)),
            activities::version.eq(activities::version + 1),
            activities::changed_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// A new series.
pub fn insert_series(conn: &mut DbConnection, new: &NewSeries, now: Timestamp) -> Result<Series> {
    Ok(diesel::insert_into(series::table)
        .values((
            series::version.eq(1),
            series::name.eq(new.name.trim()),
            series::name_folded.eq(folded(&new.name)),
            series::name_key.eq(sort_key(&new.name)),
            series::target_group.eq(&new.target_group),
            series::cadence.eq(new.cadence),
            series::cadence_note.eq(&new.cadence_note),
            series::created_at.eq(now),
            series::changed_at.eq(now),
        ))
        .returning(columns::<Series>())
        .get_result(conn)?)
}

/// Changes what a patch names of a series.
pub fn change_series(
    conn: &mut DbConnection,
    before: &Series,
    wanted: &SeriesChanges,
    now: Timestamp,
) -> Result<Series> {
    let name = wanted.name.as_deref().unwrap_or(&before.name).trim();
    let own = series::table.filter(series::id.eq(before.id)).filter(series::version.eq(before.version));
    let changed = diesel::update(own)
        .set((
            series::name.eq(name),
            series::name_folded.eq(folded(name)),
            series::name_key.eq(sort_key(name)),
            series::target_group.eq(wanted.target_group.as_ref().unwrap_or(&before.target_group)),
            series::cadence.eq(wanted.cadence.unwrap_or(before.cadence)),
            series::cadence_note.eq(wanted.cadence_note.as_ref().unwrap_or(&before.cadence_note)),
            series::version.eq(series::version + 1),
            series::changed_at.eq(now),
        ))
        .execute(conn)?;
    if changed == 0 { Err(ErrorCode::VersionMismatch.into()) } else { super::find_series(conn, before.id) }
}

/// True when there is such a series.
pub fn series_exists(conn: &mut DbConnection, id: SeriesId) -> Result<bool> {
    Ok(diesel::select(diesel::dsl::exists(series::table.find(id))).get_result(conn)?)
}

/// A new head count.
pub fn insert_head_count(
    conn: &mut DbConnection,
    id: ActivityId,
    new: &NewHeadCount,
    now: Timestamp,
) -> Result<HeadCount> {
    Ok(diesel::insert_into(head_counts::table)
        .values((
            head_counts::activity_id.eq(id),
            head_counts::occasion_id.eq(new.occasion_id),
            head_counts::organisation_id.eq(new.organisation_id),
            head_counts::unit.eq(new.unit),
            head_counts::heads.eq(new.heads),
            head_counts::approximate.eq(new.approximate),
            head_counts::not_measurable.eq(new.not_measurable.trim()),
            head_counts::source.eq(&new.source),
            head_counts::created_at.eq(now),
        ))
        .returning(columns::<HeadCount>())
        .get_result(conn)?)
}
