//! Deputies: who approves a unit's enrollments for its leader, and until when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::persons::Assignment;

/// Somebody who approves a unit's enrollments for its leader, today or on days to come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Deputy {
    /// The assignment that lets them; it is ended like any other.
    #[serde(flatten)]
    pub assignment: Assignment,
    /// First name; empty for a protected person whom the caller may not see.
    #[cfg_attr(feature = "server", schema(example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[cfg_attr(feature = "server", schema(example = "Ström"))]
    pub family_name: String,
}

/// True while somebody is a deputy by the assignment, or will be: it was not given by mistake, and its last day is not past.
pub fn counts(assignment: &Assignment, today: NaiveDate) -> bool {
    assignment.to_date.is_none_or(|to| to >= today && to >= assignment.from_date)
}

/// The last day of an assignment that is ended now, so that it lets nobody approve any more from today on: yesterday; for one
/// that would begin later the day before its first, which says that it never held.
pub fn ended(assignment: &Assignment, today: NaiveDate) -> NaiveDate {
    let before = |day: NaiveDate| day.pred_opt().unwrap_or(day);
    before(today).max(before(assignment.from_date))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{AssignmentId, OrganisationId, PersonId, RoleId};

    #[test]
    fn who_is_to_come_counts_and_who_was_ended_or_never_was_does_not() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 6, day).unwrap();
        let held = |from, to: Option<u32>| Assignment {
            id: AssignmentId(1),
            uuid: String::new(),
            version: 1,
            person_id: PersonId(1),
            organisation_id: OrganisationId(1),
            role_id: RoleId(22),
            title: String::new(),
            from_date: day(from),
            to_date: to.map(day),
        };
        let today = day(10);
        assert!(counts(&held(1, None), today) && counts(&held(1, Some(10)), today));
        assert!(counts(&held(20, Some(24)), today), "to come");
        assert!(!counts(&held(1, Some(9)), today), "over");
        assert!(!counts(&held(20, Some(19)), today), "taken back before it began");
        for begun in [1, 10, 20] {
            let mut ended_now = held(begun, None);
            ended_now.to_date = Some(ended(&ended_now, today));
            assert!(!counts(&ended_now, today) && !ended_now.holds_on(today), "begun on {begun}");
            assert!(ended_now.to_date >= ended_now.from_date.pred_opt(), "no earlier than a change may say");
        }
    }
}
