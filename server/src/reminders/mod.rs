//! Rules of reminders: they tell when, and whom. An activity's own rules are kept by the person who answers for it, the network's
//! by the office.

pub mod queries;
pub mod remind;
pub mod rights;

use actix_web::web::Path;
use actix_web::{delete, get, patch, post};
use shared::access::Actor;
use shared::activities::access::Activities;
use shared::activities::{Activity, Occasion};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, ReminderRuleId};
use shared::messages::reminders::{
    MOST_RULES, NewReminderRule, PlannedReminder, ReminderAnchor, ReminderRule, ReminderRuleChanges,
};
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;
use shared::time::Timestamp;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Writing};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::particulars::Particulars;
use crate::reminders::queries::brought;
use crate::reminders::remind::due;
use crate::reminders::rights::{require_led, require_writer};
use crate::routes::Routes;
use crate::slice::Slice;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("messages", "The outbox (utskick)"),
    routes,
    particulars: Particulars::NONE,
    jobs: remind::JOBS,
    subjects: brought::SUBJECTS,
    persons: brought::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config
        .service(list_reminder_rules)
        .service(create_reminder_rule)
        .service(list_activity_reminder_rules)
        .service(create_activity_reminder_rule)
        .service(read_reminder_rule)
        .service(change_reminder_rule)
        .service(remove_reminder_rule);
}

/// Lists the network's own rules when whom to remind: every activity follows them that has not said otherwise.
#[utoipa::path(params(PageQuery), responses((status = OK, body = Page<ReminderRule>)))]
#[get("/api/v1/reminder-rules")]
async fn list_reminder_rules(caller: Caller, page: Query<PageQuery>) -> Result<Answer<Page<ReminderRule>>> {
    let cursor = Cursor::of(&page.0, "reminder-rules", &())?;
    caller
        .read(move |conn, actor| {
            actor.require(Activities::Steer)?;
            Answer::page(&queries::page(conn, None, &cursor)?)
        })
        .await
}

/// Makes a rule for the whole network. What was due before is not sent.
#[utoipa::path(request_body = NewReminderRule, responses((status = CREATED, body = ReminderRule)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/reminder-rules")]
async fn create_reminder_rule(caller: Caller, body: Json<NewReminderRule>) -> Result<Answer<ReminderRule>> {
    caller
        .write(move |conn, writing| {
            writing.require(Activities::Steer)?;
            create(conn, writing, None, &body.0)
        })
        .await
}

/// Lists the rules by which mail reminds of an activity, the network's and its own, with when each is due next.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), PageQuery), responses((status = OK, body = Page<PlannedReminder>)))]
#[get("/api/v1/activities/{id}/reminder-rules")]
async fn list_activity_reminder_rules(
    caller: Caller,
    id: Path<ActivityId>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<PlannedReminder>>> {
    let cursor = Cursor::of(&page.0, "activity-reminder-rules", &*id)?;
    caller
        .read(move |conn, actor| {
            let activity = require_led(conn, actor, *id)?;
            let found = queries::page(conn, Some(*id), &cursor)?;
            let items = planned(conn, &activity, found.items, actor.now)?;
            Answer::page(&Page { items, next: found.next, total: found.total })
        })
        .await
}

fn planned(
    conn: &mut DbConnection,
    activity: &Activity,
    rules: Vec<ReminderRule>,
    now: Timestamp,
) -> Result<Vec<PlannedReminder>> {
    let follows = queries::settings(conn, activity.id)?.follows_network;
    let occasions = activities::occasions_of(conn, activity.id)?;
    let sent = queries::sent(conn, activity.id)?;
    let plan = |rule: ReminderRule| {
        let holds = rule.activity_id.is_some() || follows;
        PlannedReminder {
            next_due: next_due(&rule, activity, &occasions, now).filter(|_| holds),
            sent: sent.iter().find(|(id, _)| *id == rule.id).map_or(0, |(_, count)| *count),
            holds,
            rule,
        }
    };
    Ok(rules.into_iter().map(plan).collect())
}

// The next time at which the rule is due, by the dates as they are now. None when the activity is not to take place.
fn next_due(
    rule: &ReminderRule,
    activity: &Activity,
    occasions: &[Occasion],
    now: Timestamp,
) -> Option<Timestamp> {
    if !activity.state.takes_enrollments() {
        return None;
    }
    let dates: Vec<Timestamp> = match rule.anchor {
        ReminderAnchor::RegistrationOpens => activity.registration_opens.into_iter().collect(),
        ReminderAnchor::RegistrationCloses => activity.registration_closes.into_iter().collect(),
        ReminderAnchor::DecideBy => activity.decide_by.into_iter().collect(),
        ReminderAnchor::Start => activity.starts_at.into_iter().collect(),
        ReminderAnchor::End => activity.ends_at.into_iter().collect(),
        ReminderAnchor::OccasionStart => {
            let ahead = occasions.iter().filter(|occasion| occasion.state.is_ahead());
            ahead.map(|occasion| occasion.starts_at).collect()
        }
    };
    dates.into_iter().map(|date| due(rule, date)).filter(|at| *at > now).min()
}

/// Makes a rule for one activity. What was due before is not sent.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), request_body = NewReminderRule, responses((status = CREATED, body = ReminderRule)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/reminder-rules")]
async fn create_activity_reminder_rule(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewReminderRule>,
) -> Result<Answer<ReminderRule>> {
    caller
        .write(move |conn, writing| {
            require_writer(conn, writing.actor, *id)?;
            create(conn, writing, Some(*id), &body.0)
        })
        .await
}

fn create(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: Option<ActivityId>,
    new: &NewReminderRule,
) -> Result<Answer<ReminderRule>> {
    new.check()?;
    if queries::count(conn, activity)? >= MOST_RULES {
        let detail = format!("There are {MOST_RULES} rules already; take one away first.");
        return Err(ErrorCode::StateForbids.because(detail).into());
    }
    let rule = queries::insert(conn, activity, new, writing.now)?;
    audit(conn, writing.origin, subject(&rule), &difference(&None, &Some(&rule)))?;
    Answer::created(rule.version, format!("/api/v1/reminder-rules/{}", rule.id), &rule)
}

fn subject(rule: &ReminderRule) -> Subject {
    Subject::new(SubjectKind::ReminderRule, rule.id.0)
}

// A network's rule belongs to the office. An activity's rule belongs to the people who may write its mail.
fn require_keeper(conn: &mut DbConnection, actor: &Actor, rule: &ReminderRule) -> Result<()> {
    match rule.activity_id {
        None => Ok(actor.require(Activities::Steer)?),
        Some(id) => require_writer(conn, actor, id).map(drop),
    }
}

/// Reads a rule when whom to remind.
#[utoipa::path(params(("id" = ReminderRuleId, Path, description = "The rule.")), responses((status = OK, body = ReminderRule)))]
#[get("/api/v1/reminder-rules/{id}")]
async fn read_reminder_rule(caller: Caller, id: Path<ReminderRuleId>) -> Result<Answer<ReminderRule>> {
    caller
        .read(move |conn, actor| {
            let rule = queries::find(conn, *id)?;
            match rule.activity_id {
                None => actor.require(Activities::Steer)?,
                Some(activity) => require_led(conn, actor, activity).map(drop)?,
            }
            Answer::resource(rule.version, &rule)
        })
        .await
}

/// Changes a rule (merge patch). One that is due at other times than before sends nothing that was due until now.
#[utoipa::path(params(("id" = ReminderRuleId, Path, description = "The rule.")), request_body = ReminderRuleChanges, responses((status = OK, body = ReminderRule)))]
#[patch("/api/v1/reminder-rules/{id}")]
async fn change_reminder_rule(
    caller: Editor,
    id: Path<ReminderRuleId>,
    body: Json<ReminderRuleChanges>,
) -> Result<Answer<ReminderRule>> {
    caller
        .0
        .write(move |conn, writing| {
            let before = queries::find(conn, *id)?;
            require_keeper(conn, writing.actor, &before)?;
            writing.expect(before.version)?;
            let wanted = body.0.applied(&before)?;
            let after = queries::change(conn, &before, &wanted, writing.now)?;
            audit(conn, writing.origin, subject(&after), &difference(&before, &after))?;
            Answer::resource(after.version, &after)
        })
        .await
}

/// Takes a rule away. What it has sent stays on record.
#[utoipa::path(params(("id" = ReminderRuleId, Path, description = "The rule.")), responses((status = NO_CONTENT)))]
#[delete("/api/v1/reminder-rules/{id}")]
async fn remove_reminder_rule(caller: Editor, id: Path<ReminderRuleId>) -> Result<Answer> {
    caller
        .0
        .write(move |conn, writing| {
            let before = queries::find(conn, *id)?;
            require_keeper(conn, writing.actor, &before)?;
            writing.expect(before.version)?;
            queries::remove(conn, &before, writing.now)?;
            let told = serde_json::json!({ "reminderRule": [before, null] });
            audit(conn, writing.origin, subject(&before), &told)?;
            Ok(Answer::empty(204))
        })
        .await
}
