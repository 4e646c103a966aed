//! The parts of an activity's page. Each slice brings its own: what it shows stands there, only its line stands here.

use leptos::prelude::*;
use shared::activities::ActivityDetail;
use shared::activities::actions::ActivityAction;
use shared::enrollments::ParticipantCounts;

use super::aims::Aims;
use super::history::history;
use super::overview::overview;
use crate::enrollments::attendance::attendance;
use crate::enrollments::participants::participants;
use crate::evaluations::evaluation_tab;
use crate::messages::mail_tab;
use crate::questions::questions_tab;
use crate::ui::Remote;
use crate::words::staff as t;

/// The part that opens first: what the activity is, when, and its steps.
pub(crate) const OVERVIEW: &str = "overview";
/// Who is enrolled.
pub(crate) const PARTICIPANTS: &str = "participants";
/// What they are asked.
pub(crate) const QUESTIONS: &str = "questions";
/// Who was there.
pub(crate) const ATTENDANCE: &str = "attendance";
/// What they thought of it.
pub(crate) const EVALUATION: &str = "evaluation";
/// What it tells by mail.
pub(crate) const MAIL: &str = "mail";
/// Who changed what.
pub(crate) const HISTORY: &str = "history";

/// The activity whose page is open. A part that changes something of it reads it anew, or sets what it was answered.
#[derive(Clone, Copy)]
pub(crate) struct OpenActivity {
    /// The activity; follows what is read.
    pub(crate) detail: Signal<ActivityDetail>,
    /// Where it was read.
    pub(crate) remote: Remote<ActivityDetail>,
    /// How many enrollments there are of each state, and from where; read anew when the seats change.
    pub(crate) counts: Remote<ParticipantCounts>,
    /// What activities aim at.
    pub(super) aims: Remote<Aims>,
}

/// A part of the page: its word in the address, its name, who sees it, and what it shows.
pub(super) struct Part {
    pub(super) word: &'static str,
    pub(super) name: fn() -> &'static str,
    pub(super) is_for: fn(&ActivityDetail) -> bool,
    pub(super) draw: fn(OpenActivity) -> AnyView,
}

/// All parts, in the order of their tabs.
pub(super) const PARTS: [Part; 7] = [
    Part { word: OVERVIEW, name: t::overview, is_for: |_| true, draw: overview },
    Part {
        word: PARTICIPANTS,
        name: t::participants,
        is_for: |detail| allows(detail, ActivityAction::ReadParticipants),
        draw: participants,
    },
    Part {
        word: QUESTIONS,
        name: t::questions,
        is_for: |detail| {
            allows(detail, ActivityAction::AskParticipants)
                || allows(detail, ActivityAction::ReadParticipants)
        },
        draw: questions_tab,
    },
    Part {
        word: ATTENDANCE,
        name: t::attendance,
        is_for: |detail| allows(detail, ActivityAction::TakeAttendance),
        draw: attendance,
    },
    Part {
        word: EVALUATION,
        name: t::evaluation,
        is_for: |detail| allows(detail, ActivityAction::Evaluate),
        draw: evaluation_tab,
    },
    Part {
        word: MAIL,
        name: t::mail,
        is_for: |detail| {
            allows(detail, ActivityAction::ReadParticipants) || allows(detail, ActivityAction::WriteMail)
        },
        draw: mail_tab,
    },
    Part {
        word: HISTORY,
        name: t::history,
        is_for: |detail| allows(detail, ActivityAction::Copy),
        draw: history,
    },
];

fn allows(detail: &ActivityDetail, action: ActivityAction) -> bool {
    detail.allowed_actions.contains(&action)
}
