//! What those enrolled are called. Who is protected has no name for those who may not know it.

use shared::enrollments::{EnrollmentDetail, Participant};

use crate::members::called;

/// The participant's name.
pub(super) fn participant_name(participant: &Participant) -> String {
    called(&participant.given_name, &participant.family_name)
}

/// Whose enrollment it is: the team's name, or the person's.
pub(super) fn name_of(one: &EnrollmentDetail) -> String {
    if one.enrollment.team_name.is_empty() {
        one.participants.first().map(participant_name).unwrap_or_default()
    } else {
        one.enrollment.team_name.clone()
    }
}
