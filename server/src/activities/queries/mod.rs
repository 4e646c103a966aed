//! SQL of activities: one activity and its lists, the catalogue, occasions.

pub mod brought;
pub mod catalogue;
pub mod known;
mod lists;
pub mod occasions;
pub mod writes;

pub use lists::lists_of;

use diesel::prelude::*;
use shared::access::Stewards;
use shared::activities::rules::PublishFacts;
use shared::activities::series::Series;
use shared::activities::{Activity, HeadCount, Occasion, OccasionState};
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId, PersonId, SeriesId};
use shared::page::Page;
use shared::schema::{
    activities, activity_facilitators, activity_goals, enrollments, focus_areas, goals, head_counts,
    occasions as occasion_rows, participants, persons, plans, seat_gates, series,
};
use shared::seats::Seats;
use shared::text::Words;

use crate::cursor::Cursor;
use crate::db::{DbConnection, columns, native};
use crate::error::Result;
use crate::search::has_words;

/// One activity.
pub fn find(conn: &mut DbConnection, id: ActivityId) -> Result<Activity> {
    Ok(native!(conn, activities::table.find(id).select(columns::<Activity>()).first(conn))?)
}

/// Its seats now, as its gate says.
pub fn seats(conn: &mut DbConnection, activity: &Activity) -> Result<Seats> {
    let (taken, waiting, reserved) = native!(
        conn,
        seat_gates::table
            .find(activity.id)
            .select((seat_gates::taken, seat_gates::waiting, seat_gates::reserved))
            .first(conn)
    )?;
    Ok(Seats { capacity: activity.capacity, taken, waiting, reserved })
}

/// The persons who lead it: the one who answers for it, and the leaders of its occasions.
pub fn stewards(conn: &mut DbConnection, activity: &Activity) -> Result<Stewards> {
    Ok(Stewards { responsible: activity.responsible_id, facilitators: facilitators_of(conn, activity.id)? })
}

/// The persons who lead its occasions.
fn facilitators_of(conn: &mut DbConnection, id: ActivityId) -> Result<Vec<PersonId>> {
    Ok(native!(
        conn,
        activity_facilitators::table
            .filter(activity_facilitators::activity_id.eq(id))
            .order(activity_facilitators::person_id)
            .select(activity_facilitators::person_id)
            .load(conn)
    )?)
}

/// The name of the one who answers for it; nothing when they are protected.
pub fn contact(conn: &mut DbConnection, activity: &Activity) -> Result<Option<String>> {
    let Some(person) = activity.responsible_id else { return Ok(None) };
    let name: Option<(String, String)> = native!(
        conn,
        persons::table
            .find(person)
            .filter(persons::protected.eq(false))
            .select((persons::given_name, persons::family_name))
            .first(conn)
    )
    .optional()?;
    Ok(name.map(|(given, family)| format!("{given} {family}")))
}

/// The names of these persons, in their order. Protected persons have an empty one.
pub fn names_of(conn: &mut DbConnection, ids: &[PersonId]) -> Result<Vec<String>> {
    let open = persons::table.filter(persons::protected.eq(false));
    let open = open.select((persons::id, persons::given_name, persons::family_name));
    let rows: Vec<(PersonId, String, String)> = match ids {
        [] => Vec::new(),
        [one] => native!(conn, open.filter(persons::id.eq(*one)).load(conn))?,
        many => open.filter(persons::id.eq_any(many)).load(conn)?,
    };
    let name = |id: &PersonId| {
        let own = rows.iter().find(|row| row.0 == *id);
        own.map(|(_, given, family)| format!("{given} {family}")).unwrap_or_default()
    };
    Ok(ids.iter().map(name).collect())
}

/// True when a plan of its goals demands an expected effect.
fn effect_required(conn: &mut DbConnection, id: ActivityId) -> Result<bool> {
    let demanding = activity_goals::table
        .inner_join(goals::table.inner_join(focus_areas::table.inner_join(plans::table)))
        .filter(activity_goals::activity_id.eq(id))
        .filter(plans::effect_required.eq(true));
    Ok(diesel::select(diesel::dsl::exists(demanding.select(goals::id))).get_result(conn)?)
}

/// Its occasions in order.
pub fn occasions_of(conn: &mut DbConnection, id: ActivityId) -> Result<Vec<Occasion>> {
    Ok(native!(
        conn,
        occasion_rows::table
            .filter(occasion_rows::activity_id.eq(id))
            .order((occasion_rows::starts_at, occasion_rows::id))
            .select(columns::<Occasion>())
            .load(conn)
    )?)
}

/// The facts that publishing checks besides the activity itself.
pub fn publish_facts(conn: &mut DbConnection, id: ActivityId) -> Result<PublishFacts> {
    Ok(PublishFacts {
        goals: lists_of(conn, id)?.goals.len(),
        occasions: usize::try_from(open_occasions(conn, id)?).unwrap_or_default(),
        effect_required: effect_required(conn, id)?,
    })
}

/// How many of its occasions are not cancelled.
fn open_occasions(conn: &mut DbConnection, id: ActivityId) -> Result<i64> {
    Ok(occasion_rows::table
        .filter(occasion_rows::activity_id.eq(id))
        .filter(occasion_rows::state.ne(OccasionState::Cancelled))
        .count()
        .get_result(conn)?)
}

/// Its head counts.
pub fn head_counts_of(conn: &mut DbConnection, id: ActivityId) -> Result<Vec<HeadCount>> {
    Ok(native!(
        conn,
        head_counts::table
            .filter(head_counts::activity_id.eq(id))
            .order(head_counts::id)
            .select(columns::<HeadCount>())
            .load(conn)
    )?)
}

/// The last edition of the series that was held before this one.
pub fn earlier_edition(conn: &mut DbConnection, activity: &Activity) -> Result<Option<ActivityId>> {
    use shared::activities::states::ActivityState as State;
    let (Some(series), Some(starts_at)) = (activity.series_id, activity.starts_at) else { return Ok(None) };
    Ok(native!(
        conn,
        activities::table
            .filter(activities::series_id.eq(series))
            .filter(activities::starts_at.lt(starts_at))
            // Two comparisons instead of a list: a statement with a list is prepared anew each time.
            .filter(
                activities::state
                    .eq(State::Completed)
                    .or(activities::state.eq(State::Evaluated))
                    .or(activities::state.eq(State::FollowedUp)),
            )
            .order((activities::starts_at.desc(), activities::id.desc()))
            .select(activities::id)
            .first(conn)
    )
    .optional()?)
}

/// A person's own live enrollment in it, and whether it is confirmed.
pub fn own_enrollment(
    conn: &mut DbConnection,
    id: ActivityId,
    person: PersonId,
) -> Result<Option<(EnrollmentId, EnrollmentState)>> {
    Ok(native!(
        conn,
        participants::table
            .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
            .filter(participants::activity_id.eq(id))
            .filter(participants::person_id.eq(person))
            .filter(participants::live)
            .select((enrollments::id, enrollments::state))
            .first(conn)
    )
    .optional()?)
}

/// One series.
pub fn find_series(conn: &mut DbConnection, id: SeriesId) -> Result<Series> {
    Ok(series::table.find(id).select(columns::<Series>()).first(conn)?)
}

/// Series by name.
pub fn page_of_series(conn: &mut DbConnection, q: Option<&Words>, cursor: &Cursor) -> Result<Page<Series>> {
    let found = || series::table.filter(has_words(series::name_folded, q)).into_boxed();
    let mut query = found();
    if let Some((key, id)) = cursor.last() {
        let key = key.to_owned();
        query = query
            .filter(series::name_key.ge(key.clone()))
            .filter(series::name_key.gt(key).or(series::id.gt(SeriesId(id))));
    }
    let rows: Vec<(Series, String)> = query
        .order((series::name_key, series::id))
        .limit(cursor.fetch())
        .select((columns::<Series>(), series::name_key))
        .load(conn)?;
    let page = cursor.page(
        rows,
        |(series, key)| (key.clone(), series.id.0),
        || Ok(found().count().get_result(conn)?),
    )?;
    Ok(Page {
        items: page.items.into_iter().map(|(series, _)| series).collect(),
        next: page.next,
        total: page.total,
    })
}
