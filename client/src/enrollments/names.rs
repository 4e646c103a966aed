//! The names of those enrolled. A protected person has no name for readers who may not know it. A person of another member has none
//! for readers who do not know the person.

use shared::enrollments::{EnrollmentDetail, Participant};

use crate::members::find::called;
use crate::words::enrollments as t;

/// The participant's name.
pub(super) fn participant_name(participant: &Participant) -> String {
    if is_known(participant) {
        called(&participant.given_name, &participant.family_name)
    } else {
        t::somebody_of(&participant.member_name)
    }
}

/// True when the page may tell who the participant is, with or without a name.
pub(super) fn is_known(participant: &Participant) -> bool {
    participant.person_id.0 != 0
}

/// The name of an enrollment: the team's, or the person's.
pub(super) fn name_of(one: &EnrollmentDetail) -> String {
    if one.enrollment.team_name.is_empty() {
        one.participants.first().map(participant_name).unwrap_or_default()
    } else {
        one.enrollment.team_name.clone()
    }
}
