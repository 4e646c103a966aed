//! The catalogue: activities by start, title or change, with every filter in SQL, and what each line of it shows.

use std::collections::HashMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable};
use serde::{Deserialize, Serialize};
use shared::activities::rules::RISK_LEAD_DAYS;
use shared::activities::states::{ActivityPhase, ActivityState};
use shared::activities::{Activity, ActivitySort, ActivitySummary, Mode, OccasionState};
use shared::enrollments::seats::{Ask, standing};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, FocusAreaId, SeriesId};
use shared::members::SchoolForm;
use shared::page::Page;
use shared::schema::{activities, activity_goals, activity_school_forms, goals, occasions, seat_gates};
use shared::seats::Seats;
use shared::text::Words;
use shared::time::Timestamp;

use crate::activities::queries::writes;
use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::{Error, Result};
use crate::search::{has_words, is_sought};
use crate::unkept::Unkept;

/// Which activities.
#[derive(Debug, Clone, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ActivityFilter {
    /// Words of the title, purpose or target groups, at most eight; `ostersund` finds Östersund.
    #[serde(default)]
    #[param(value_type = Option<String>, max_length = 200, example = "mentor")]
    pub q: Option<Words>,
    /// For any of these forms of school.
    #[serde(default)]
    pub school_form: Vec<SchoolForm>,
    /// Serving a goal of any of these focus areas.
    #[serde(default)]
    #[param(value_type = Vec<i64>, example = json!([1]))]
    pub focus_area: Vec<FocusAreaId>,
    /// In any of these modes.
    #[serde(default)]
    pub mode: Vec<Mode>,
    /// With an occasion at a place whose name has these words, at most eight.
    #[serde(default)]
    #[param(value_type = Option<String>, max_length = 200, example = "sundsvall")]
    pub place: Option<Words>,
    /// Ending on this day or later.
    #[serde(default)]
    #[param(example = "2026-09-01")]
    pub from: Option<chrono::NaiveDate>,
    /// Starting on this day or earlier.
    #[serde(default)]
    #[param(example = "2026-12-31")]
    pub to: Option<chrono::NaiveDate>,
    /// In any of these states.
    #[serde(default)]
    pub state: Vec<ActivityState>,
    /// In any of these phases, by the clock.
    #[serde(default)]
    pub phase: Vec<ActivityPhase>,
    /// True for those whose decision is near or past while too few have come, false for the others.
    #[serde(default)]
    #[param(example = true)]
    pub at_risk: Option<bool>,
    /// Of the action plan of this year.
    #[serde(default)]
    #[param(example = 2020)]
    pub year: Option<i32>,
    /// Editions of this series.
    #[serde(default)]
    #[param(value_type = Option<i64>, example = 42)]
    pub series: Option<SeriesId>,
    /// Edited at this time or later.
    #[serde(default)]
    #[param(value_type = Option<String>, format = DateTime, example = "2026-10-20T13:00:00Z")]
    pub modified_since: Option<Timestamp>,
    /// The order; by start when absent.
    #[serde(default)]
    #[param(inline, example = "start")]
    pub sort: Option<ActivitySort>,
}

/// The most activities of the public calendar.
const MOST_IN_CALENDAR: i64 = 500;

type Query<'a> = activities::BoxedQuery<'a, MultiBackend>;

// The activities that the filter finds and the asker may see.
fn found<'a>(filter: &ActivityFilter, all: bool, now: Timestamp) -> Query<'a> {
    let mut query = activities::table.filter(Unkept).into_boxed::<MultiBackend>();
    if !all {
        query = query.filter(activities::public.eq(true)).filter(activities::state.ne(ActivityState::Draft));
    }
    if is_sought(filter.q.as_ref()) {
        query = query.filter(has_words(activities::text_folded, filter.q.as_ref()));
    }
    if !filter.school_form.is_empty() {
        let words: Vec<_> = filter.school_form.iter().map(|form| form.word().to_owned()).collect();
        query = query.filter(
            activities::id.eq_any(
                activity_school_forms::table
                    .filter(activity_school_forms::school_form.eq_any(words))
                    .select(activity_school_forms::activity_id),
            ),
        );
    }
    if !filter.focus_area.is_empty() {
        let served = activity_goals::table
            .inner_join(goals::table)
            .filter(goals::focus_area_id.eq_any(filter.focus_area.clone()))
            .select(activity_goals::activity_id);
        query = query.filter(activities::id.eq_any(served));
    }
    if is_sought(filter.place.as_ref()) {
        let there = occasions::table
            .filter(has_words(occasions::place_folded, filter.place.as_ref()))
            .filter(occasions::state.ne(OccasionState::Cancelled))
            .select(occasions::activity_id);
        query = query.filter(activities::id.eq_any(there));
    }
    narrowed(query, filter, now)
}

// The rest of the filter: the conditions that need only the activity's own row and its gate.
fn narrowed<'a>(mut query: Query<'a>, filter: &ActivityFilter, now: Timestamp) -> Query<'a> {
    if !filter.mode.is_empty() {
        query = query.filter(activities::mode.eq_any(filter.mode.clone()));
    }
    if !filter.state.is_empty() {
        query = query.filter(activities::state.eq_any(filter.state.clone()));
    }
    if let Some(from) = filter.from {
        query = query.filter(
            activities::ends_at.ge(crate::clock::swedish_midnight(from)).or(activities::ends_at.is_null()),
        );
    }
    if let Some(next) = filter.to.and_then(|to| to.succ_opt()) {
        query = query.filter(activities::starts_at.lt(crate::clock::swedish_midnight(next)));
    }
    if let Some(year) = filter.year {
        query = query.filter(activities::report_year.eq(year));
    }
    if let Some(series) = filter.series {
        query = query.filter(activities::series_id.eq(series));
    }
    if let Some(since) = filter.modified_since {
        query = query.filter(activities::changed_at.ge(since));
    }
    if let Some(at_risk) = filter.at_risk {
        query = query.filter(if at_risk { is_at_risk(now) } else { is_not_at_risk(now) });
    }
    let mut phases = filter.phase.iter().map(|phase| is_in(*phase, now));
    match phases.next() {
        Some(first) => query.filter(any(first, phases)),
        None => query,
    }
}

// A condition on an activity. It is boxed because large ones take the compiler long.
type Condition = Box<dyn BoxableExpression<activities::table, MultiBackend, SqlType = Nullable<Bool>>>;

fn all(first: Condition, others: impl IntoIterator<Item = Condition>) -> Condition {
    others.into_iter().fold(first, |some, more| Box::new(some.and(more)))
}

fn any(first: Condition, others: impl IntoIterator<Item = Condition>) -> Condition {
    others.into_iter().fold(first, |some, more| Box::new(some.or(more)))
}

fn is_one_of(states: impl IntoIterator<Item = ActivityState>) -> Condition {
    Box::new(activities::state.eq_any(states.into_iter().collect::<Vec<_>>()).nullable())
}

// `Activity::phase` in SQL: it cuts time at the same points.
fn is_in(phase: ActivityPhase, now: Timestamp) -> Condition {
    let every = ActivityState::ALL.iter().copied();
    let ahead: Condition = Box::new(activities::sort_start.gt(now).nullable());
    let dated: Condition =
        Box::new(activities::undated.eq(false).and(activities::starts_at.is_not_null()).nullable());
    match phase {
        ActivityPhase::Over => Box::new(activities::ends_at.le(now)),
        ActivityPhase::Running => Box::new(activities::starts_at.le(now).and(activities::ends_at.gt(now))),
        ActivityPhase::Open => {
            let opens = activities::registration_opens.is_null();
            let closes = activities::registration_closes.is_null();
            let takes = is_one_of(every.filter(|state| state.takes_enrollments()));
            let opened: Condition = Box::new(opens.or(activities::registration_opens.le(now)));
            let not_closed: Condition = Box::new(closes.or(activities::registration_closes.gt(now)));
            all(ahead, [takes, dated, opened, not_closed])
        }
        ActivityPhase::Closed => {
            let closed: Condition = Box::new(activities::registration_closes.le(now));
            let may_be = is_one_of(every.clone().filter(|state| *state != ActivityState::Draft));
            let ended = is_one_of(every.filter(|state| has_ended(*state)));
            all(ahead, [may_be, any(ended, [all(dated, [closed])])])
        }
        ActivityPhase::NotYetOpen => {
            let draft = is_one_of([ActivityState::Draft]);
            let undated: Condition =
                Box::new(activities::undated.eq(true).or(activities::starts_at.is_null()).nullable());
            let later: Condition = Box::new(activities::registration_opens.gt(now));
            let not_ended = is_one_of(every.filter(|state| !has_ended(*state)));
            all(ahead, [not_ended, any(draft, [undated, later])])
        }
    }
}

// True for a state that is no draft and takes no enrollments.
fn has_ended(state: ActivityState) -> bool {
    state != ActivityState::Draft && !state.takes_enrollments()
}

// `Activity::at_risk` in SQL: published, to be decided soon, too few seats taken.
fn is_at_risk(now: Timestamp) -> Condition {
    let soon: Condition = Box::new(activities::decide_by.le(now.plus_days(RISK_LEAD_DAYS)));
    all(is_one_of([ActivityState::Published]), [soon, Box::new(exists(those_short()).nullable())])
}

fn is_not_at_risk(now: Timestamp) -> Condition {
    let decided =
        is_one_of(ActivityState::ALL.iter().copied().filter(|state| *state != ActivityState::Published));
    let never: Condition = Box::new(activities::decide_by.is_null().nullable());
    let later: Condition = Box::new(activities::decide_by.gt(now.plus_days(RISK_LEAD_DAYS)));
    any(decided, [never, later, Box::new(not(exists(those_short())).nullable())])
}

// The gate of the activity, if fewer seats are taken than its minimum.
#[diesel::dsl::auto_type]
fn those_short() -> _ {
    seat_gates::table
        .filter(seat_gates::activity_id.eq(activities::id))
        .filter(seat_gates::taken.nullable().lt(activities::minimum))
}

/// A page of the catalogue; `all` shows drafts and what is not public too.
pub fn page(
    conn: &mut DbConnection,
    filter: &ActivityFilter,
    all: bool,
    now: Timestamp,
    cursor: &Cursor,
) -> Result<Page<ActivitySummary>> {
    let sort = filter.sort.unwrap_or(ActivitySort::Start);
    let mut query = found(filter, all, now);
    if let Some((key, id)) = cursor.last() {
        let id = ActivityId(id);
        let time = || key.parse::<Timestamp>().map_err(|_| Error::from(ErrorCode::InvalidCursor));
        query = match sort {
            ActivitySort::Start => query
                .filter(activities::sort_start.ge(time()?))
                .filter(activities::sort_start.gt(time()?).or(activities::id.gt(id))),
            ActivitySort::Latest => query
                .filter(activities::sort_start.le(time()?))
                .filter(activities::sort_start.lt(time()?).or(activities::id.lt(id))),
            ActivitySort::Title => query
                .filter(activities::title_key.ge(key.to_owned()))
                .filter(activities::title_key.gt(key.to_owned()).or(activities::id.gt(id))),
            ActivitySort::Changed => query
                .filter(activities::changed_at.ge(time()?))
                .filter(activities::changed_at.gt(time()?).or(activities::id.gt(id))),
        };
    }
    query = match sort {
        ActivitySort::Start => query.order((activities::sort_start, activities::id)),
        ActivitySort::Latest => query.order((activities::sort_start.desc(), activities::id.desc())),
        ActivitySort::Title => query.order((activities::title_key, activities::id)),
        ActivitySort::Changed => query.order((activities::changed_at, activities::id)),
    };
    let rows: Vec<(Activity, String)> =
        query.limit(cursor.fetch()).select((columns::<Activity>(), activities::title_key)).load(conn)?;
    let key = |(activity, title): &(Activity, String)| match sort {
        ActivitySort::Start | ActivitySort::Latest => {
            activity.starts_at.unwrap_or_else(writes::far_future).to_string()
        }
        ActivitySort::Title => title.clone(),
        ActivitySort::Changed => activity.changed_at.to_string(),
    };
    let page = cursor.page(
        rows,
        |row| (key(row), row.0.id.0),
        || Ok(found(filter, all, now).count().get_result(conn)?),
    )?;
    let items = summaries(conn, page.items.into_iter().map(|(activity, _)| activity).collect(), now)?;
    Ok(Page { items, next: page.next, total: page.total })
}

/// The activities of the public catalogue that a filter leaves and that end after a time: the latest, if there are very many.
pub fn public_since(
    conn: &mut DbConnection,
    filter: &ActivityFilter,
    since: Timestamp,
    now: Timestamp,
) -> Result<Vec<ActivityId>> {
    Ok(found(filter, false, now)
        .filter(activities::ends_at.gt(since))
        .order((activities::sort_start.desc(), activities::id.desc()))
        .limit(MOST_IN_CALENDAR)
        .select(activities::id)
        .load(conn)?)
}

/// What a line of a list shows, for many activities in a fixed number of queries.
pub fn summaries(
    conn: &mut DbConnection,
    activities: Vec<Activity>,
    now: Timestamp,
) -> Result<Vec<ActivitySummary>> {
    let ids: Vec<ActivityId> = activities.iter().map(|activity| activity.id).collect();
    let gates: Vec<(ActivityId, i32, i32, i32)> = seat_gates::table
        .filter(seat_gates::activity_id.eq_any(&ids))
        .select((seat_gates::activity_id, seat_gates::taken, seat_gates::waiting, seat_gates::reserved))
        .load(conn)?;
    let gates: HashMap<_, _> =
        gates.into_iter().map(|(id, taken, waiting, reserved)| (id, (taken, waiting, reserved))).collect();
    let forms: Vec<(ActivityId, String)> = activity_school_forms::table
        .filter(activity_school_forms::activity_id.eq_any(&ids))
        .order(activity_school_forms::school_form)
        .select((activity_school_forms::activity_id, activity_school_forms::school_form))
        .load(conn)?;
    let areas: Vec<(ActivityId, FocusAreaId)> = activity_goals::table
        .inner_join(goals::table)
        .filter(activity_goals::activity_id.eq_any(&ids))
        .select((activity_goals::activity_id, goals::focus_area_id))
        .distinct()
        .load(conn)?;
    let places: Vec<(ActivityId, String)> = occasions::table
        .filter(occasions::activity_id.eq_any(&ids))
        .filter(occasions::state.ne(OccasionState::Cancelled))
        .order((occasions::activity_id, occasions::starts_at))
        .select((occasions::activity_id, occasions::place))
        .load(conn)?;
    let (forms, areas, places) = (grouped(forms), grouped(areas), grouped(places));
    Ok(activities
        .into_iter()
        .map(|activity| {
            let (taken, waiting, reserved) = gates.get(&activity.id).copied().unwrap_or_default();
            let seats = Seats { capacity: activity.capacity, taken, waiting, reserved };
            let occasions = places.get(&activity.id).map(Vec::as_slice).unwrap_or_default();
            let school_forms =
                forms.get(&activity.id).into_iter().flatten().filter_map(|word| word.parse().ok()).collect();
            let focus_areas = areas.get(&activity.id).cloned().unwrap_or_default();
            summary(activity, seats, occasions, school_forms, focus_areas, now)
        })
        .collect())
}

fn grouped<T>(rows: Vec<(ActivityId, T)>) -> HashMap<ActivityId, Vec<T>> {
    let mut groups: HashMap<ActivityId, Vec<T>> = HashMap::new();
    for (id, value) in rows {
        groups.entry(id).or_default().push(value);
    }
    groups
}

fn summary(
    activity: Activity,
    seats: Seats,
    occasions: &[String],
    school_forms: Vec<SchoolForm>,
    focus_areas: Vec<FocusAreaId>,
    now: Timestamp,
) -> ActivitySummary {
    let mut places: Vec<String> = Vec::new();
    for place in occasions.iter().filter(|place| !place.is_empty()) {
        if !places.contains(place) {
            places.push(place.clone());
        }
    }
    ActivitySummary {
        id: activity.id,
        phase: activity.phase(now),
        standing: standing(&activity, &seats, Ask::of(activity.least_seats()), now),
        at_risk: activity.at_risk(now, seats.taken),
        seats,
        occasions: i64::try_from(occasions.len()).unwrap_or_default(),
        places,
        school_forms,
        focus_areas,
        title: activity.title,
        purpose: activity.purpose,
        mode: activity.mode,
        unit: activity.unit,
        state: activity.state,
        minimum: activity.minimum,
        decide_by: activity.decide_by,
        registration_closes: activity.registration_closes,
        starts_at: activity.starts_at,
        ends_at: activity.ends_at,
        report_year: activity.report_year,
        changed_at: activity.changed_at,
    }
}
