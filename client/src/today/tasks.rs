//! One task: what it is, whether it is late, and where it is done.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::access::Right;
use shared::time::Timestamp;
use shared::today::{Task, TaskKind};

use crate::format;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::words::{Say, today as t};

/// The task as a line of the list.
pub(super) fn line(task: &Task, now: Timestamp) -> impl IntoView + use<> {
    let is_late = is_late(task, now);
    let tone = if is_late { Tone::Danger } else { Tone::Attention };
    let late = is_late.then(|| view! { <strong class="late">{t::overdue()}</strong>" " });
    let title = match task.kind {
        TaskKind::MailFailed => t::mail().to_owned(),
        TaskKind::SharedAddress => t::persons().to_owned(),
        TaskKind::JobsFailed => t::jobs().to_owned(),
        _ => task.title.clone(),
    };
    let said = said(task);
    let title = match address(task) {
        Some(address) => view! { <A href=address>{title}</A> }.into_any(),
        None => view! { <span>{title}</span> }.into_any(),
    };
    view! {
        <li>
            <Badge tone text=task.kind.say()/>
            <div><p class="task-title">{title}</p><p>{late}{said}</p></div>
        </li>
    }
}

/// True when its day has passed, for what has a day by which it should be done.
fn is_late(task: &Task, now: Timestamp) -> bool {
    let has_deadline = matches!(task.kind, TaskKind::AtRisk | TaskKind::NoEvaluation | TaskKind::DraftSoon);
    has_deadline && task.due.is_some_and(|due| due < now)
}

fn said(task: &Task) -> String {
    let day = task.due.map(format::date).unwrap_or_default();
    let count = task.count.unwrap_or_default();
    match task.kind {
        TaskKind::AtRisk => {
            t::at_risk(&format::number(count), &day, &format::number(task.needed.unwrap_or_default()))
        }
        TaskKind::AwaitingApproval if day.is_empty() => t::awaiting(count),
        TaskKind::AwaitingApproval => format!("{} {}", t::awaiting(count), t::starts(&day)),
        TaskKind::AnswersMissing if day.is_empty() => t::answers_missing().to_owned(),
        TaskKind::AnswersMissing => format!("{} {}", t::answers_missing(), t::starts(&day)),
        TaskKind::TeamTooSmall => t::team_too_small(count),
        TaskKind::NotHeld => t::not_held(&day),
        TaskKind::NoAttendance => t::no_attendance(&day),
        TaskKind::NotCompleted => t::not_completed(&day),
        TaskKind::NoEvaluation => t::no_evaluation(&day),
        TaskKind::NoAnalysis => t::no_analysis(&day),
        TaskKind::DraftSoon => t::draft_soon(&day),
        TaskKind::MailFailed => t::mail_failed(count),
        TaskKind::SharedAddress => t::shared_address(count),
        TaskKind::JobsFailed => t::jobs_failed(count),
    }
}

/// Where it is done. Who does not lead the activity approves in the list of all enrollments.
fn address(task: &Task) -> Option<String> {
    let page = task.activity_id.map(|id| format!("/staff/activities/{id}"));
    match task.kind {
        TaskKind::AtRisk | TaskKind::NotCompleted | TaskKind::DraftSoon => page,
        TaskKind::AnswersMissing => task.subject_id.map(|own| format!("/enrollments/{own}")),
        TaskKind::AwaitingApproval if Session::get().holds(Right::Office) => {
            page.map(|page| format!("{page}?tab=participants&state=awaitingApproval"))
        }
        TaskKind::AwaitingApproval => Some("/enrollments?state=awaitingApproval".to_owned()),
        TaskKind::NotHeld | TaskKind::NoAttendance => {
            task.subject_id.map(|occasion| format!("/occasions/{occasion}/attendance"))
        }
        TaskKind::NoEvaluation | TaskKind::NoAnalysis => page.map(|page| format!("{page}?tab=evaluation")),
        TaskKind::TeamTooSmall => page.map(|page| format!("{page}?tab=participants")),
        TaskKind::MailFailed => Some("/outbox?state=failed".to_owned()),
        TaskKind::SharedAddress => Some("/persons?shares=true".to_owned()),
        // There is no page for failed jobs: the person who runs the server reads its log.
        TaskKind::JobsFailed => None,
    }
}
