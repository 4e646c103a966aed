//! Interest: persons who would come to an activity without dates. It counts as need. Once there is a date it becomes a place in the
//! queue, with an offer in the order in which interest was shown. It never becomes a booking.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::activities::{Activity, Unit};
use crate::enrollments::requests::require_size;
use crate::error::{ErrorCode, FieldCode, Problem};
use crate::ids::{ActivityId, EnrollmentId, InterestId, MachineClientId, OrganisationId, PersonId};
use crate::text_enum;
use crate::time::Timestamp;

/// Days to answer an offer that came of interest, where the activity gives no longer.
const ANSWER_DAYS: i64 = 7;

text_enum! {
    /// What has become of an interest.
    pub enum InterestState {
        /// It waits for a date.
        Active = "active",
        /// It was taken back.
        Withdrawn = "withdrawn",
        /// The activity has a date, and an enrollment was made of it.
        Enrolled = "enrolled",
        /// The activity was cancelled, or the person could not be enrolled any more.
        Lapsed = "lapsed",
    }
}

text_enum! {
    /// What a caller may do with an interest.
    pub enum InterestAction { Withdraw = "withdraw" }
}

/// That a person, or their team, would come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::interests))]
pub struct Interest {
    /// The interest.
    pub id: InterestId,
    /// Raised by each change.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// In what.
    pub activity_id: ActivityId,
    /// Who; of a team, whoever leads it.
    pub person_id: PersonId,
    /// The organisation they count for.
    pub organisation_id: OrganisationId,
    /// How many would come.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub seats: i32,
    /// The team's name; empty for a person.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub team_name: String,
    /// What has become of it.
    pub state: InterestState,
    /// The enrollment that was made of it.
    pub enrollment_id: Option<EnrollmentId>,
    /// Who wrote it down, if a person.
    pub created_by: Option<PersonId>,
    /// Which machine client did, if one.
    pub created_by_client: Option<MachineClientId>,
    /// When.
    pub created_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
}

/// An interest with names, and what the caller may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct InterestDetail {
    /// The interest.
    #[serde(flatten)]
    pub interest: Interest,
    /// The activity's title.
    #[cfg_attr(feature = "server", schema(example = "Handledning av VFU-studenter"))]
    pub activity_title: String,
    /// First name; empty for a protected person whom the caller may not see.
    #[cfg_attr(feature = "server", schema(example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[cfg_attr(feature = "server", schema(example = "Ström"))]
    pub family_name: String,
    /// The short name of the organisation.
    #[cfg_attr(feature = "server", schema(example = "Allévägen"))]
    pub organisation_name: String,
    /// What the caller may do.
    pub allowed_actions: Vec<InterestAction>,
}

/// An interest to be written down.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewInterest {
    /// Who would come; oneself when absent.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub person_id: Option<PersonId>,
    /// The organisation they count for; their own current one when absent.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub organisation_id: Option<OrganisationId>,
    /// How many would come; of a team, with whoever shows interest.
    #[serde(default = "one")]
    #[validate(range(min = 1, max = 100))]
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub seats: i32,
    /// The team's name; required for a team.
    #[serde(default)]
    #[validate(length(max = 100))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = ""))]
    pub team_name: String,
}

const fn one() -> i32 {
    1
}

impl NewInterest {
    /// What is wrong with it for this activity.
    pub fn check(&self, activity: &Activity) -> Result<(), Problem> {
        match activity.unit {
            Unit::Person if self.seats != 1 => {
                Err(ErrorCode::WrongUnit.because("The activity takes persons one by one, not teams."))
            }
            Unit::Person => Ok(()),
            Unit::Team if self.team_name.trim().is_empty() => {
                Err(Problem::field("/teamName", FieldCode::Required, "a team has a name"))
            }
            Unit::Team => require_size(activity, self.seats, "/seats"),
        }
    }
}

impl Activity {
    /// True while interest may be shown: it is published and has no dates.
    pub fn takes_interest(&self) -> bool {
        self.undated && self.state.takes_enrollments()
    }

    /// Until when those who showed interest may answer, once it has dates; none when nobody can enroll any more.
    pub fn interest_answered_by(&self, now: Timestamp) -> Option<Timestamp> {
        let hours = i64::from(self.offer_hours.unwrap_or_default()).max(ANSWER_DAYS * 24);
        let until = now.plus_seconds(hours * 3600);
        match self.enrollable_until() {
            Some(closes) if closes <= now => None,
            Some(closes) => Some(until.min(closes)),
            None => Some(until),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::rules::tests::activity;
    use crate::activities::states::ActivityState;

    fn day(number: i64) -> Timestamp {
        Timestamp::from_unix(number * 86_400)
    }

    #[test]
    fn interest_is_for_what_is_published_and_has_no_dates() {
        let undated = Activity { undated: true, starts_at: None, ends_at: None, ..activity() };
        assert!(undated.takes_interest() && !activity().takes_interest());
        for state in [ActivityState::Draft, ActivityState::Postponed, ActivityState::Cancelled] {
            assert!(!Activity { state, ..undated.clone() }.takes_interest(), "{state}");
        }
    }

    #[test]
    fn a_team_has_a_name_and_a_size_and_a_person_is_one() {
        let two = NewInterest { seats: 2, ..NewInterest::default() };
        assert_eq!(two.check(&activity()).unwrap_err().code, ErrorCode::WrongUnit);
        let teams = Activity { unit: Unit::Team, ..activity() };
        let named = NewInterest { seats: 6, team_name: "Norr".into(), ..NewInterest::default() };
        assert_eq!(named.check(&teams), Ok(()));
        let small = NewInterest { seats: 4, ..named.clone() };
        assert_eq!(small.check(&teams).unwrap_err().code, ErrorCode::TeamSize);
        let nameless = NewInterest { team_name: " ".into(), ..named };
        assert_eq!(nameless.check(&teams).unwrap_err().errors[0].pointer, "/teamName");
    }

    #[test]
    fn there_is_a_week_to_answer_and_never_past_the_close() {
        let dated = activity();
        assert_eq!(dated.interest_answered_by(day(5)), Some(day(12)));
        assert_eq!(dated.interest_answered_by(day(15)), Some(day(20)), "registration closes on day 20");
        assert_eq!(dated.interest_answered_by(day(20)), None);
        let longer = Activity { offer_hours: Some(240), ..activity() };
        assert_eq!(longer.interest_answered_by(day(5)), Some(day(15)));
    }
}
