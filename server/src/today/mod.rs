//! Today: the tasks, the next occasions, the enrollments by week. It is read from the rows of other slices, with as many rows as
//! a screen shows. Each caller gets as much as their rights allow.

pub mod digest;
pub mod queries;

use actix_web::get;
use shared::access::{Actor, Right, Sight};
use shared::accounts::access::Accounts;
use shared::ids::PersonId;
use shared::members::access::Members;
use shared::reports::access::Figures;
use shared::today::{NextOccasion, Task, Today, in_order, mondays};

use crate::answer::Answer;
use crate::caller::Caller;
use crate::db::DbConnection;
use crate::error::Result;
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;
use crate::today::queries::{Led, NEXT, tasks as tasks_due};

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("today", "What today asks of somebody (att göra)"),
    routes,
    particulars: Particulars::NONE,
    jobs: digest::JOBS,
    subjects: &[],
    persons: &[],
};

fn routes(config: &mut Routes<'_>) {
    config.service(read_today);
}

/// Reads what today asks of the caller: tasks, the next occasions, and enrollments by week.
///
/// The office gets everything's, who leads activities theirs, representatives and school leaders what waits for them and what
/// their own attend, administrators mail and automatic work that failed. Machine clients have no today.
#[utoipa::path(responses((status = OK, body = Today)))]
#[get("/api/v1/today")]
async fn read_today(caller: Caller) -> Result<Answer<Today>> {
    let person = caller.person()?;
    caller.read(move |conn, actor| Answer::ok(&today(conn, actor, person)?)).await
}

fn today(conn: &mut DbConnection, actor: &Actor, person: PersonId) -> Result<Today> {
    let tasks = tasks(conn, actor, person)?;
    let led = if actor.is_office() { Led::All } else { queries::led_by(conn, person)? };
    let sight = if actor.may(Figures::See) { Sight::All } else { actor.sight_of_enrollments() };
    let weeks = match &sight {
        Sight::Of { organisations, roots, .. } if organisations.is_empty() && roots.is_empty() => Vec::new(),
        seen => queries::weeks(conn, seen, &mondays(actor.today))?,
    };
    Ok(Today { tasks, next: next(conn, actor, &led)?, weeks })
}

/// What needs doing, soonest first: on the page of today, and in the mail of those who want it.
pub(crate) fn tasks(conn: &mut DbConnection, actor: &Actor, person: PersonId) -> Result<Vec<Task>> {
    let (own, led) = if actor.is_office() {
        (Led::All, Led::All)
    } else {
        (queries::answered_for_by(conn, person)?, queries::led_by(conn, person)?)
    };
    let (mut tasks, now) = (Vec::new(), actor.now);
    if !own.is_nothing() {
        tasks.extend(tasks_due::at_risk(conn, &own, now)?);
        tasks.extend(tasks_due::not_completed(conn, &own, now)?);
        tasks.extend(tasks_due::no_evaluation(conn, &own, now)?);
        tasks.extend(tasks_due::no_analysis(conn, &own, now)?);
        tasks.extend(tasks_due::draft_soon(conn, &own, now)?);
        tasks.extend(tasks_due::team_too_small(conn, &own)?);
    }
    if !led.is_nothing() {
        tasks.extend(tasks_due::not_held(conn, &led, now)?);
        tasks.extend(tasks_due::no_attendance(conn, &led, now)?);
    }
    tasks.extend(tasks_due::answers_missing(conn, person, now)?);
    tasks.extend(tasks_due::awaiting_approval(conn, &actor.sight_of_approvals(), person)?);
    if actor.may(Accounts::Manage) {
        tasks.extend(tasks_due::mail_failed(conn)?);
        tasks.extend(tasks_due::jobs_failed(conn, now)?);
    }
    if actor.may(Members::Manage) {
        tasks.extend(tasks_due::shared_addresses(conn)?);
    }
    Ok(in_order(tasks))
}

// The next occasions. Those that the actor leads show all taken seats. Others, which people of the actor's organisations attend,
// show only these people's.
fn next(conn: &mut DbConnection, actor: &Actor, led: &Led) -> Result<Vec<NextOccasion>> {
    let sees_all = actor.may(Figures::See) || actor.holds(Right::Administrator);
    let mut next = if sees_all {
        queries::next(conn, &Led::All, actor.now)?
    } else {
        queries::next(conn, led, actor.now)?
    };
    for occasion in &mut next {
        occasion.takes_attendance = led.has(occasion.activity_id);
    }
    if !sees_all && let Sight::Of { organisations, roots, .. } = actor.sight_of_enrollments() {
        let own = queries::next_of_members(conn, &organisations, &roots, actor.now)?;
        next.extend(own.into_iter().filter(|one| !led.has(one.activity_id)));
        next.sort_by_key(|one| (one.starts_at, one.occasion_id));
        next.truncate(usize::try_from(NEXT).unwrap_or_default());
    }
    Ok(next)
}
