//! What those enrolled are called. Who is protected has no name for those who may not know it.

use shared::enrollments::{EnrollmentDetail, Participant};

use crate::words::enrollments as t;

/// A name, or that there is one that is not to be told.
pub(super) fn full_name(given_name: &str, family_name: &str) -> String {
    if given_name.is_empty() && family_name.is_empty() {
        t::protected().to_owned()
    } else {
        format!("{given_name} {family_name}")
    }
}

/// The participant's name.
pub(super) fn participant_name(participant: &Participant) -> String {
    full_name(&participant.given_name, &participant.family_name)
}

/// Whose enrollment it is: the team's name, or the person's.
pub(super) fn name_of(one: &EnrollmentDetail) -> String {
    if one.enrollment.team_name.is_empty() {
        one.participants.first().map(participant_name).unwrap_or_default()
    } else {
        one.enrollment.team_name.clone()
    }
}
