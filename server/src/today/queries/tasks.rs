//! SQL of the tasks: one query for each kind, over an index and with no more rows than a screen shows.

use diesel::dsl::{auto_type, count_star, exists, not, sql};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use shared::access::Sight;
use shared::activities::rules::RISK_LEAD_DAYS;
use shared::activities::states::ActivityState;
use shared::activities::{Approval, CountedBy, OccasionState, Unit};
use shared::enrollments::states::EnrollmentState;
use shared::evaluations::EvaluationKind;
use shared::ids::{ActivityId, EvaluationId, MailId, OccasionId, PersonId};
use shared::schema::{
    activities, attendances, enrollments, evaluations, head_counts, mails, occasions, participants, persons,
    seat_gates,
};
use shared::time::Timestamp;
use shared::today::{
    DRAFT_LEAD_DAYS, EVALUATION_DAYS, FORGOTTEN_DAYS, MOST_COUNTED, MOST_OF_A_KIND, Task, TaskKind,
};

use super::Led;
use crate::db::DbConnection;
use crate::error::Result;
use crate::job::queries as job;
use crate::questions;
use crate::questions::queries::OwnPlace;

fn task(kind: TaskKind, activity: ActivityId, title: String, due: Option<Timestamp>) -> Task {
    Task {
        kind,
        subject_id: Some(activity.0),
        activity_id: Some(activity),
        title,
        due,
        count: None,
        needed: None,
    }
}

// Among the activities that somebody leads.
#[auto_type]
fn among(led: &Led) -> _ {
    let everything: bool = led.is_all();
    let ids: Vec<ActivityId> = led.ids();
    everything.into_sql::<Bool>().or(activities::id.eq_any(ids))
}

type Line = (ActivityId, String, Option<Timestamp>);

fn tasks(kind: TaskKind, lines: Vec<Line>, days: i64) -> Vec<Task> {
    let line = |(id, title, at): Line| task(kind, id, title, at.map(|at| at.plus_days(days)));
    lines.into_iter().map(line).collect()
}

/// Published activities with too few, whose day of decision is near or past: as `Activity::at_risk` says.
pub fn at_risk(conn: &mut DbConnection, led: &Led, now: Timestamp) -> Result<Vec<Task>> {
    let short = seat_gates::table
        .filter(seat_gates::activity_id.eq(activities::id))
        .filter(seat_gates::taken.nullable().lt(activities::minimum));
    let rows: Vec<(Line, Option<i32>)> = activities::table
        .filter(among(led))
        .filter(activities::state.eq(ActivityState::Published))
        .filter(activities::decide_by.le(now.plus_days(RISK_LEAD_DAYS)))
        .filter(exists(short))
        .order((activities::decide_by, activities::id))
        .limit(MOST_OF_A_KIND)
        .select(((activities::id, activities::title, activities::decide_by), activities::minimum))
        .load(conn)?;
    let ids: Vec<_> = rows.iter().map(|row| row.0.0).collect();
    let taken: Vec<(ActivityId, i32)> = seat_gates::table
        .filter(seat_gates::activity_id.eq_any(ids))
        .select((seat_gates::activity_id, seat_gates::taken))
        .load(conn)?;
    let taken_in = |id| taken.iter().find(|row| row.0 == id).map(|row| i64::from(row.1));
    let one = |((id, title, due), minimum): (Line, Option<i32>)| Task {
        count: taken_in(id),
        needed: minimum.map(i64::from),
        ..task(TaskKind::AtRisk, id, title, due)
    };
    Ok(rows.into_iter().map(one).collect())
}

/// Activities with enrollments that await approval. The office sees all of them. School leaders see those of their own people,
/// and never their own enrollment.
pub fn awaiting_approval(conn: &mut DbConnection, sight: &Sight, person: PersonId) -> Result<Vec<Task>> {
    let (everybody, units, roots) = match sight {
        Sight::All => (true, Vec::new(), Vec::new()),
        Sight::Of { organisations: units, roots, .. } => {
            (false, units.iter().copied().map(Some).collect::<Vec<_>>(), roots.clone())
        }
    };
    if !everybody && units.is_empty() && roots.is_empty() {
        return Ok(Vec::new());
    }
    let own = participants::table
        .filter(participants::enrollment_id.eq(enrollments::id))
        .filter(participants::person_id.ne(person))
        .filter(
            participants::operator_id
                .eq_any(roots)
                .or(participants::school_unit_id.eq_any(units).assume_not_null()),
        );
    let by_leaders = activities::approval.eq(Approval::SchoolLeader);
    let rows: Vec<(Line, i64)> = activities::table
        .inner_join(enrollments::table)
        // The condition is written out: the database uses a partial index only if the query has the index's own words.
        .filter(sql::<Bool>("enrollments.state = 'awaitingApproval'"))
        .filter(everybody.into_sql::<Bool>().or(by_leaders.and(exists(own))))
        .group_by((activities::id, activities::title, activities::starts_at))
        .order((activities::starts_at, activities::id))
        .limit(MOST_OF_A_KIND)
        .select(((activities::id, activities::title, activities::starts_at), count_star()))
        .load(conn)?;
    let one = |((id, title, due), count): (Line, i64)| Task {
        count: Some(count),
        ..task(TaskKind::AwaitingApproval, id, title, due)
    };
    Ok(rows.into_iter().map(one).collect())
}

type OccasionLine = (OccasionId, Line);

fn occasion_tasks(kind: TaskKind, rows: Vec<OccasionLine>) -> Vec<Task> {
    let one = |(occasion, (id, title, ended)): OccasionLine| Task {
        subject_id: Some(occasion.0),
        ..task(kind, id, title, ended)
    };
    rows.into_iter().map(one).collect()
}

/// Occasions that are over but not marked as held, of activities that take place.
pub fn not_held(conn: &mut DbConnection, led: &Led, now: Timestamp) -> Result<Vec<Task>> {
    let rows = occasions::table
        .inner_join(activities::table)
        .filter(occasions::state.eq_any([OccasionState::Planned, OccasionState::Moved]))
        .filter(occasions::ends_at.le(now))
        .filter(occasions::ends_at.gt(now.plus_days(-FORGOTTEN_DAYS)))
        .filter(activities::state.eq_any([
            ActivityState::Published,
            ActivityState::Decided,
            ActivityState::Completed,
        ]))
        .filter(among(led))
        .order((occasions::ends_at, occasions::id))
        .limit(MOST_OF_A_KIND)
        .select((occasions::id, (activities::id, activities::title, occasions::ends_at.nullable())))
        .load(conn)?;
    Ok(occasion_tasks(TaskKind::NotHeld, rows))
}

/// Occasions that were held where nobody was marked or counted, though somebody has a place.
pub fn no_attendance(conn: &mut DbConnection, led: &Led, now: Timestamp) -> Result<Vec<Task>> {
    let marked = attendances::table.filter(attendances::occasion_id.eq(occasions::id));
    let counted = head_counts::table
        .filter(head_counts::activity_id.eq(occasions::activity_id))
        .filter(head_counts::occasion_id.is_null().or(head_counts::occasion_id.eq(occasions::id.nullable())));
    let rows = occasions::table
        .inner_join(activities::table.inner_join(seat_gates::table))
        .filter(occasions::state.eq(OccasionState::Held))
        .filter(occasions::ends_at.le(now))
        .filter(occasions::ends_at.gt(now.plus_days(-FORGOTTEN_DAYS)))
        .filter(activities::counted_by.eq(CountedBy::Enrollment))
        .filter(seat_gates::taken.gt(0))
        .filter(not(exists(marked)))
        .filter(not(exists(counted)))
        .filter(among(led))
        .order((occasions::ends_at, occasions::id))
        .limit(MOST_OF_A_KIND)
        .select((occasions::id, (activities::id, activities::title, occasions::ends_at.nullable())))
        .load(conn)?;
    Ok(occasion_tasks(TaskKind::NoAttendance, rows))
}

/// Activities whose last occasion is over, all of them held or cancelled, and that may be completed.
pub fn not_completed(conn: &mut DbConnection, led: &Led, now: Timestamp) -> Result<Vec<Task>> {
    let open = occasions::table
        .filter(occasions::activity_id.eq(activities::id))
        .filter(occasions::state.eq_any([OccasionState::Planned, OccasionState::Moved]));
    let lines = activities::table
        .filter(among(led))
        .filter(activities::ends_at.le(now))
        .filter(activities::ends_at.gt(now.plus_days(-FORGOTTEN_DAYS)))
        .filter(activities::state.eq_any([ActivityState::Published, ActivityState::Decided]))
        .filter(activities::state.eq(ActivityState::Decided).or(activities::minimum.is_null()))
        .filter(not(exists(open)))
        .order((activities::ends_at, activities::id))
        .limit(MOST_OF_A_KIND)
        .select((activities::id, activities::title, activities::ends_at))
        .load(conn)?;
    Ok(tasks(TaskKind::NotCompleted, lines, 0))
}

/// Activities that were carried out and about which nobody was asked.
pub fn no_evaluation(conn: &mut DbConnection, led: &Led, now: Timestamp) -> Result<Vec<Task>> {
    let asked = evaluations::table
        .filter(evaluations::activity_id.eq(activities::id))
        .filter(evaluations::kind.eq(EvaluationKind::Final))
        .filter(evaluations::invited_at.is_not_null());
    let lines = activities::table
        .filter(among(led))
        .filter(activities::state.eq(ActivityState::Completed))
        .filter(activities::ends_at.gt(now.plus_days(-FORGOTTEN_DAYS)))
        .filter(activities::counted_by.eq(CountedBy::Enrollment))
        .filter(not(exists(asked)))
        .order((activities::ends_at, activities::id))
        .limit(MOST_OF_A_KIND)
        .select((activities::id, activities::title, activities::ends_at))
        .load(conn)?;
    Ok(tasks(TaskKind::NoEvaluation, lines, EVALUATION_DAYS))
}

/// Evaluations that were answered, have closed, and were not analysed.
pub fn no_analysis(conn: &mut DbConnection, led: &Led, now: Timestamp) -> Result<Vec<Task>> {
    let rows: Vec<(EvaluationId, Line)> = evaluations::table
        .inner_join(activities::table)
        .filter(evaluations::analysed_at.is_null())
        .filter(evaluations::invited_at.is_not_null())
        .filter(evaluations::closes_at.le(now))
        .filter(evaluations::closes_at.gt(now.plus_days(-FORGOTTEN_DAYS)))
        .filter(among(led))
        .order((evaluations::closes_at, evaluations::id))
        .limit(MOST_OF_A_KIND)
        .select((evaluations::id, (activities::id, activities::title, evaluations::closes_at.nullable())))
        .load(conn)?;
    let one = |(evaluation, (id, title, closed)): (EvaluationId, Line)| Task {
        subject_id: Some(evaluation.0),
        ..task(TaskKind::NoAnalysis, id, title, closed)
    };
    Ok(rows.into_iter().map(one).collect())
}

/// Drafts whose first occasion is near, or has just passed.
pub fn draft_soon(conn: &mut DbConnection, led: &Led, now: Timestamp) -> Result<Vec<Task>> {
    let lines = activities::table
        .filter(among(led))
        .filter(activities::state.eq(ActivityState::Draft))
        .filter(activities::starts_at.le(now.plus_days(DRAFT_LEAD_DAYS)))
        .filter(activities::starts_at.gt(now.plus_days(-DRAFT_LEAD_DAYS)))
        .order((activities::starts_at, activities::id))
        .limit(MOST_OF_A_KIND)
        .select((activities::id, activities::title, activities::starts_at))
        .load(conn)?;
    Ok(tasks(TaskKind::DraftSoon, lines, 0))
}

/// Activities ahead with teams that have shrunk below the least.
pub fn team_too_small(conn: &mut DbConnection, led: &Led) -> Result<Vec<Task>> {
    let live = EnrollmentState::ALL.iter().copied().filter(|state| !state.is_final());
    let rows: Vec<(ActivityId, String, Option<Timestamp>, i64)> = activities::table
        .inner_join(enrollments::table)
        .filter(among(led))
        .filter(activities::state.eq_any([ActivityState::Published, ActivityState::Decided]))
        .filter(activities::unit.eq(Unit::Team))
        .filter(enrollments::state.eq_any(live.collect::<Vec<_>>()))
        .filter(enrollments::seats.lt(activities::team_minimum))
        .group_by((activities::id, activities::title, activities::starts_at))
        .order((activities::starts_at, activities::id))
        .limit(MOST_OF_A_KIND)
        .select((activities::id, activities::title, activities::starts_at, count_star()))
        .load(conn)?;
    let one = |(id, title, starts, count)| Task {
        count: Some(count),
        ..task(TaskKind::TeamTooSmall, id, title, starts)
    };
    Ok(rows.into_iter().map(one).collect())
}

/// Coming activities in which somebody has a place and has not answered all questions.
pub fn answers_missing(conn: &mut DbConnection, person: PersonId, now: Timestamp) -> Result<Vec<Task>> {
    let places = questions::queries::own_places(conn, person, now, MOST_OF_A_KIND)?;
    let own: Vec<_> = places.iter().map(|place| (place.participant, place.activity)).collect();
    let missing = questions::kept::incomplete(conn, &own)?;
    let one = |place: OwnPlace| Task {
        subject_id: Some(place.enrollment.0),
        ..task(TaskKind::AnswersMissing, place.activity, place.title, place.starts_at)
    };
    Ok(places.into_iter().filter(|place| missing.contains(&place.participant)).map(one).collect())
}

/// Mail that could not be sent, as one task.
pub fn mail_failed(conn: &mut DbConnection) -> Result<Option<Task>> {
    let failed: Vec<MailId> = mails::table
        .filter(sql::<Bool>("mails.state = 'failed'"))
        .limit(MOST_COUNTED)
        .select(mails::id)
        .load(conn)?;
    Ok(counted(TaskKind::MailFailed, failed.len()))
}

/// Failing jobs, as one task: jobs whose last rounds failed, and items that jobs have put off.
pub fn jobs_failed(conn: &mut DbConnection, now: Timestamp) -> Result<Option<Task>> {
    /// One or two failures may only mean that the database was busy.
    const OFTEN: i32 = 3;
    let failing = job::states(conn)?.into_iter().filter(|state| state.failures >= OFTEN).count();
    let put_off = job::count_put_off(conn, now, MOST_COUNTED)?;
    Ok(counted(TaskKind::JobsFailed, failing + put_off))
}

/// Addresses that several persons have, counted no further than a hundred. A person who writes an address down is not told that
/// somebody else has it, so the office must be told.
pub fn shared_addresses(conn: &mut DbConnection) -> Result<Option<Task>> {
    let shared: Vec<Option<String>> = persons::table
        .filter(persons::email_folded.is_not_null())
        .group_by(persons::email_folded)
        .having(count_star().gt(1))
        .limit(MOST_COUNTED)
        .select(persons::email_folded)
        .load(conn)?;
    Ok(counted(TaskKind::SharedAddress, shared.len()))
}

// A task about so many things that have no page of their own, if there are any.
fn counted(kind: TaskKind, number: usize) -> Option<Task> {
    let count = i64::try_from(number).unwrap_or(MOST_COUNTED).min(MOST_COUNTED);
    (count > 0).then(|| Task {
        kind,
        subject_id: None,
        activity_id: None,
        title: String::new(),
        due: None,
        count: Some(count),
        needed: None,
    })
}
