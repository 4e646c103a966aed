//! The activity whose page is open, as its parts see it, and the parts' words in the address.

use leptos::prelude::*;
use shared::activities::ActivityDetail;
use shared::enrollments::ParticipantCounts;

use super::aims::Aims;
use crate::ui::loaded::Remote;

/// The part that opens first: what the activity is, when, and its steps.
pub(crate) const OVERVIEW: &str = "overview";
/// The enrolled participants.
pub(crate) const PARTICIPANTS: &str = "participants";
/// What they are asked.
pub(crate) const QUESTIONS: &str = "questions";
/// The attendance.
pub(crate) const ATTENDANCE: &str = "attendance";
/// What they thought of it.
pub(crate) const EVALUATION: &str = "evaluation";
/// What it tells by mail.
pub(crate) const MAIL: &str = "mail";
/// The history of changes.
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
