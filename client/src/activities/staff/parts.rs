//! The parts of an activity's page. Each slice draws its own part; this list has one row for each.

use shared::activities::ActivityDetail;
use shared::activities::actions::ActivityAction;

use super::history::history;
use super::overview::overview;
use crate::activities::open::{
    ATTENDANCE, EVALUATION, HISTORY, MAIL, OVERVIEW, OpenActivity, PARTICIPANTS, QUESTIONS,
};
use crate::enrollments::attendance::attendance;
use crate::enrollments::participants::participants;
use crate::evaluations::tab::evaluation_tab;
use crate::messages::tab::mail_tab;
use crate::questions::tab::questions_tab;
use crate::ui::tabs::Part;
use crate::words::staff as t;

/// All parts, in the order of their tabs.
pub(super) const PARTS: &[Part<ActivityDetail, OpenActivity>] = &[
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
    crate::notes::ON_ACTIVITY,
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
