//! Request bodies that enroll, and that change a team.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::activities::{Activity, Unit};
use crate::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use crate::ids::{OccasionId, OrganisationId, ParticipantId, PersonId, ReservationId};
use crate::questions::answers::AnswerValue;
use crate::rules::{not_blank, patched};
use crate::text_enum;

text_enum! {
    /// In which order enrollments are listed.
    pub enum EnrollmentOrder {
        /// As they were made.
        Oldest = "oldest",
        /// The last that was made first.
        Newest = "newest",
    }
}

/// A new enrollment: of one person, or of a team.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewEnrollment {
    /// The persons: one, or the members of the team who are known.
    #[serde(default)]
    #[validate(length(max = 100))]
    #[cfg_attr(feature = "server", schema(max_items = 100))]
    pub persons: Vec<PersonId>,
    /// The organisation they are enrolled for; their own current one when absent. A team without members must say it.
    #[serde(default)]
    pub organisation_id: Option<OrganisationId>,
    /// The team's name; required for a team.
    #[serde(default)]
    #[validate(length(max = 100))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = ""))]
    pub team_name: String,
    /// Seats of a team whose members are named later.
    #[serde(default)]
    #[validate(range(min = 0, max = 100))]
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub unnamed: i32,
    /// Who leads the team: one of its members, the first when absent.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub leader_id: Option<PersonId>,
    /// The reservation whose seats it takes.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub reservation_id: Option<ReservationId>,
    /// The alternatives it comes to: one of each group. Whoever enrolls others may leave it to them.
    #[serde(default)]
    #[validate(length(max = 50))]
    #[cfg_attr(feature = "server", schema(max_items = 50, example = json!([])))]
    pub choices: Vec<OccasionId>,
    /// What one person answers to the activity's questions, by question. Who enrolls themself answers all that must be; what
    /// others are asked may be answered later, and so may what a team is.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "server", schema(example = json!({})))]
    pub answers: BTreeMap<String, AnswerValue>,
}

impl NewEnrollment {
    /// Of one person alone, in their own organisation.
    pub fn of(person: PersonId) -> Self {
        Self { persons: vec![person], ..Self::default() }
    }

    /// The seats it takes, or what is wrong with it for this activity.
    pub fn seats(&self, activity: &Activity) -> Result<i32, Problem> {
        let mut sorted = self.persons.clone();
        sorted.sort_unstable();
        sorted.dedup();
        if sorted.len() != self.persons.len() {
            return Err(Problem::field("/persons", FieldCode::Repeated, "names the same person twice"));
        }
        let named = i32::try_from(self.persons.len()).unwrap_or(i32::MAX);
        match activity.unit {
            Unit::Person if named == 0 => {
                Err(Problem::field("/persons", FieldCode::Required, "names nobody"))
            }
            Unit::Person if (named, self.unnamed) != (1, 0) => {
                Err(ErrorCode::WrongUnit.because("The activity takes persons one by one, not teams."))
            }
            Unit::Person => Ok(1),
            Unit::Team => self.team_seats(activity, named.saturating_add(self.unnamed)),
        }
    }

    fn team_seats(&self, activity: &Activity, seats: i32) -> Result<i32, Problem> {
        require_size(activity, seats, "/persons")?;
        if self.team_name.trim().is_empty() {
            return Err(Problem::field("/teamName", FieldCode::Required, "a team has a name"));
        }
        if self.leader_id.is_some_and(|leader| !self.persons.contains(&leader)) {
            return Err(not_a_member());
        }
        Ok(seats)
    }

    /// Who leads it: who was named, or the first.
    pub fn leader(&self, activity: &Activity) -> Option<PersonId> {
        match activity.unit {
            Unit::Person => None,
            Unit::Team => self.leader_id.or_else(|| self.persons.first().copied()),
        }
    }
}

fn not_a_member() -> Problem {
    Problem::field("/leaderId", FieldCode::NoSuchThing, "is not a member of the team")
}

/// Refuses a team that is smaller or larger than the activity takes.
pub fn require_size(activity: &Activity, seats: i32, pointer: &str) -> Result<(), Problem> {
    if activity.takes_size(seats) {
        return Ok(());
    }
    let code = if seats < activity.team_minimum { FieldCode::TooShort } else { FieldCode::TooLong };
    Err(Problem {
        errors: vec![FieldProblem::new(pointer, code, "is not a team of the right size")],
        ..ErrorCode::TeamSize.because(format!(
            "A team has {} to {} persons; this one has {seats}.",
            activity.team_minimum, activity.team_maximum
        ))
    })
}

/// What is to be changed of a team (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EnrollmentChanges {
    /// The team's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 100), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Arbetslag 4–6"))]
    pub team_name: Option<String>,
    /// How many seats it takes: never fewer than its members. More need free seats, fewer may leave it too small.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(range(min = 1, max = 100))]
    #[cfg_attr(feature = "server", schema(example = 6))]
    pub seats: Option<i32>,
    /// Who leads it: one of its members, or null for nobody.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<i64>, example = 42))]
    pub leader_id: Option<Option<PersonId>>,
}

impl EnrollmentChanges {
    /// Refuses what a team with these live members cannot be changed to. While it waits it keeps a size that can be let in;
    /// with its seats it may shrink below the least, which becomes a task for whoever answers for the activity.
    pub fn check(&self, activity: &Activity, keeps_seats: bool, members: &[PersonId]) -> Result<(), Problem> {
        if activity.unit != Unit::Team {
            return Err(ErrorCode::WrongUnit.because("Only a team can be changed."));
        }
        if let Some(seats) = self.seats {
            let named = i32::try_from(members.len()).unwrap_or(i32::MAX);
            if seats < named {
                return Err(Problem::field(
                    "/seats",
                    FieldCode::TooSmall,
                    &format!("the team has {named} members; take somebody out first"),
                ));
            }
            if !keeps_seats || seats > activity.team_maximum {
                require_size(activity, seats, "/seats")?;
            }
        }
        match self.leader_id {
            Some(Some(leader)) if !members.contains(&leader) => Err(not_a_member()),
            _ => Ok(()),
        }
    }
}

/// Somebody who joins a team: on a seat that nobody is named for, in another's place, or on a seat more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewParticipant {
    /// Who.
    pub person_id: PersonId,
    /// In whose place; their attendance stays on record.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub replaces: Option<ParticipantId>,
}

/// Another place in the line, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Priority {
    /// Higher comes first; 0 is the order of acceptance.
    #[validate(range(min = -100, max = 100))]
    #[cfg_attr(feature = "server", schema(example = 10))]
    pub priority: i32,
    /// Why; shown in the enrollment's history.
    #[validate(length(max = 1000), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 1000, example = "Blev överhoppad av misstag."))]
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::rules::tests::activity;

    fn of(count: i64, team_name: &str) -> NewEnrollment {
        NewEnrollment {
            persons: (1..=count).map(PersonId).collect(),
            team_name: team_name.into(),
            ..NewEnrollment::default()
        }
    }

    #[test]
    fn a_team_is_a_whole_of_the_right_size() {
        let teams = Activity { unit: Unit::Team, ..activity() };
        assert_eq!(of(5, "Blå").seats(&teams).unwrap(), 5);
        assert_eq!(of(4, "Blå").seats(&teams).unwrap_err().code, ErrorCode::TeamSize);
        assert_eq!(of(13, "Blå").seats(&teams).unwrap_err().code, ErrorCode::TeamSize);
        assert_eq!(of(5, " ").seats(&teams).unwrap_err().errors[0].pointer, "/teamName");
        assert_eq!(of(5, "Blå").seats(&activity()).unwrap_err().code, ErrorCode::WrongUnit);
        assert_eq!(of(1, "").seats(&activity()).unwrap(), 1);
    }

    #[test]
    fn the_same_person_twice_is_refused() {
        let twice = NewEnrollment { persons: vec![PersonId(1), PersonId(1)], ..of(1, "x") };
        assert_eq!(
            twice.seats(&Activity { unit: Unit::Team, team_minimum: 2, ..activity() }).unwrap_err().errors[0]
                .code,
            FieldCode::Repeated
        );
    }

    #[test]
    fn seats_without_names_count_in_the_size() {
        let teams = Activity { unit: Unit::Team, ..activity() };
        let some = |unnamed| NewEnrollment { unnamed, ..of(3, "Blå") };
        assert_eq!(some(2).seats(&teams).unwrap(), 5);
        assert_eq!(some(1).seats(&teams).unwrap_err().code, ErrorCode::TeamSize);
        assert_eq!(of(1, "").seats(&activity()).unwrap(), 1);
        assert_eq!(
            NewEnrollment { unnamed: 1, ..of(1, "") }.seats(&activity()).unwrap_err().code,
            ErrorCode::WrongUnit
        );
        assert_eq!(of(0, "").seats(&activity()).unwrap_err().errors[0].code, FieldCode::Required);
    }

    #[test]
    fn the_leader_is_a_member() {
        let teams = Activity { unit: Unit::Team, ..activity() };
        assert_eq!(of(5, "Blå").leader(&teams), Some(PersonId(1)));
        let led = |person| NewEnrollment { leader_id: Some(PersonId(person)), ..of(5, "Blå") };
        assert_eq!(led(3).leader(&teams), Some(PersonId(3)));
        assert_eq!(led(9).seats(&teams).unwrap_err().errors[0].pointer, "/leaderId");
        assert_eq!(of(1, "").leader(&activity()), None);
    }

    #[test]
    fn a_team_that_waits_keeps_a_size_that_can_be_let_in() {
        let teams = Activity { unit: Unit::Team, ..activity() };
        let members: Vec<_> = (1..=3).map(PersonId).collect();
        let to = |seats| EnrollmentChanges { seats: Some(seats), ..EnrollmentChanges::default() };
        assert!(to(4).check(&teams, true, &members).is_ok());
        assert_eq!(to(4).check(&teams, false, &members).unwrap_err().code, ErrorCode::TeamSize);
        assert_eq!(to(2).check(&teams, true, &members).unwrap_err().errors[0].pointer, "/seats");
        assert_eq!(to(13).check(&teams, true, &members).unwrap_err().code, ErrorCode::TeamSize);
        assert_eq!(to(5).check(&activity(), true, &members).unwrap_err().code, ErrorCode::WrongUnit);
        let led = EnrollmentChanges { leader_id: Some(Some(PersonId(9))), ..EnrollmentChanges::default() };
        assert!(led.check(&teams, true, &members).is_err());
    }
}
