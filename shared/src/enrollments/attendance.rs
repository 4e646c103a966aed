//! Attendance: who was there, and the one definition of the rate.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::activities::{Occasion, OccasionState};
use crate::error::{FieldCode, Problem};
use crate::ids::{AttendanceId, OccasionId, OrganisationId, ParticipantId, PersonId, RoleId};
use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// How somebody was there, or was not.
    pub enum Mark {
        Present = "present",
        Late = "late",
        LeftEarly = "leftEarly",
        Absent = "absent",
        Excused = "excused",
    }
}

impl Mark {
    /// True when it counts as having been there.
    pub const fn attended(self) -> bool {
        matches!(self, Self::Present | Self::Late | Self::LeftEarly)
    }
}

/// One mark: a participant at an occasion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::attendances))]
pub struct Attendance {
    /// The mark.
    pub id: AttendanceId,
    /// At which occasion.
    pub occasion_id: OccasionId,
    /// Who.
    pub participant_id: ParticipantId,
    /// How.
    pub mark: Mark,
    /// True for taking part by link.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub digital: bool,
    /// Who marked it.
    pub marked_by: Option<PersonId>,
    /// When.
    pub marked_at: Timestamp,
    /// True when it was marked long after the occasion.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub recorded_late: bool,
}

/// One mark to set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewMark {
    /// Who.
    pub participant_id: ParticipantId,
    /// How; null takes the mark away.
    pub mark: Option<Mark>,
    /// True for taking part by link.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = false))]
    pub digital: bool,
    /// The device's own number for this mark: the same one sent twice is one mark.
    #[validate(length(min = 1, max = 64))]
    #[cfg_attr(feature = "server", schema(example = "d9b2d63d"))]
    pub nonce: String,
}

/// Marks to set at one occasion, together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewMarks {
    /// The marks.
    #[validate(length(min = 1, max = 1000), nested)]
    pub marks: Vec<NewMark>,
}

/// One line of an occasion's attendance sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SheetLine {
    /// Who.
    pub participant_id: ParticipantId,
    /// First name; empty for a protected person whom the caller may not see.
    #[cfg_attr(feature = "server", schema(example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[cfg_attr(feature = "server", schema(example = "Ström"))]
    pub family_name: String,
    /// The short name of the organisation they counted for.
    #[cfg_attr(feature = "server", schema(example = "Sundsvall"))]
    pub organisation: String,
    /// The team's name; empty for a person.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub team_name: String,
    /// The mark; null while there is none.
    pub mark: Option<Mark>,
    /// True for taking part by link.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub digital: bool,
    /// True for somebody who came to this activity without being enrolled.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub walk_in: bool,
}

/// Somebody who came without being enrolled: a person who is known, or a newcomer who is registered on the spot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct WalkIn {
    /// The person, when known; the caller must be one who may see them.
    #[serde(default)]
    pub person_id: Option<PersonId>,
    /// Who it is, when nobody knows them; never both.
    #[serde(default)]
    #[validate(nested)]
    pub newcomer: Option<Newcomer>,
    /// True for taking part by link.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = false))]
    pub digital: bool,
    /// The device's own number for this walk-in: the same one sent twice is one walk-in.
    #[validate(length(min = 1, max = 64))]
    #[cfg_attr(feature = "server", schema(example = "5b1f07aa"))]
    pub nonce: String,
}

impl WalkIn {
    /// Names somebody, and in one way only.
    pub fn check(&self) -> Result<(), Problem> {
        match (self.person_id, &self.newcomer) {
            (Some(_), None) | (None, Some(_)) => Ok(()),
            (None, None) => {
                Err(Problem::field("/newcomer", FieldCode::Required, "name a person, or a newcomer"))
            }
            (Some(_), Some(_)) => Err(Problem::field(
                "/newcomer",
                FieldCode::Conflicts,
                "name a person or a newcomer, not both",
            )),
        }
    }
}

/// Somebody nobody has registered yet. No address is asked for at the door: whoever wants an account registers later.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Newcomer {
    /// First name.
    #[validate(length(max = 100), custom(function = "crate::members::not_blank"))]
    #[cfg_attr(feature = "server", schema(example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[validate(length(max = 100), custom(function = "crate::members::not_blank"))]
    #[cfg_attr(feature = "server", schema(example = "Ström"))]
    pub family_name: String,
    /// Where they work.
    pub organisation_id: OrganisationId,
    /// As what; only the office gives roles that give rights.
    pub role_id: RoleId,
}

/// So many hours before an occasion people may be at its door.
pub const DOOR_OPENS_HOURS: i64 = 2;

impl Occasion {
    /// True when somebody may come in without being enrolled: it is not cancelled, and has begun or is about to.
    pub fn has_open_door(&self, now: Timestamp) -> bool {
        self.state != OccasionState::Cancelled && self.starts_at.plus_seconds(-DOOR_OPENS_HOURS * 3600) <= now
    }
}

/// Attended ÷ held occasions since the seat was confirmed, excused ones left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Rate {
    /// Occasions attended.
    #[cfg_attr(feature = "server", schema(example = 3))]
    pub attended: i32,
    /// Occasions that count.
    #[cfg_attr(feature = "server", schema(example = 4))]
    pub counted: i32,
}

impl Rate {
    /// From the marks at the held occasions since the seat was confirmed; an occasion without a mark is missed.
    pub fn of(marks: impl IntoIterator<Item = Option<Mark>>) -> Self {
        let mut rate = Self { attended: 0, counted: 0 };
        for mark in marks {
            if mark != Some(Mark::Excused) {
                rate.counted += 1;
                rate.attended += i32::from(mark.is_some_and(Mark::attended));
            }
        }
        rate
    }

    /// True when the share attended reaches so many percent, in integers. Nobody completes what was never held.
    pub fn completes(self, percent: i32) -> bool {
        self.counted > 0 && self.attended * 100 >= self.counted * percent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excused_occasions_are_left_out_and_unmarked_ones_are_missed() {
        let rate = Rate::of([
            Some(Mark::Present),
            Some(Mark::Late),
            Some(Mark::Excused),
            Some(Mark::LeftEarly),
            Some(Mark::Absent),
            None,
        ]);
        assert_eq!(rate, Rate { attended: 3, counted: 5 });
        assert!(rate.completes(60) && !rate.completes(61));
        assert!(!Rate::of([Some(Mark::Excused)]).completes(1));
    }

    #[test]
    fn a_walk_in_is_one_person_or_one_newcomer() {
        let newcomer = Newcomer {
            given_name: "Elsa".into(),
            family_name: "Ström".into(),
            organisation_id: OrganisationId(1),
            role_id: RoleId(12),
        };
        let walk_in = |person_id, newcomer| WalkIn { person_id, newcomer, digital: false, nonce: "a".into() };
        assert!(walk_in(Some(PersonId(1)), None).check().is_ok());
        assert!(walk_in(None, Some(newcomer.clone())).check().is_ok());
        for (wrong, code) in [
            (walk_in(None, None), FieldCode::Required),
            (walk_in(Some(PersonId(1)), Some(newcomer)), FieldCode::Conflicts),
        ] {
            assert_eq!(wrong.check().unwrap_err().errors[0].code, code);
        }
    }

    #[test]
    fn the_door_opens_before_the_occasion_and_never_for_a_cancelled_one() {
        let hour = |number: i64| Timestamp::from_unix(number * 3600);
        let occasion = Occasion {
            id: OccasionId(1),
            uuid: String::new(),
            version: 1,
            activity_id: crate::ids::ActivityId(1),
            title: String::new(),
            starts_at: hour(10),
            ends_at: hour(12),
            mode: crate::activities::Mode::Physical,
            place: String::new(),
            link: None,
            capacity: None,
            choice_group: None,
            state: OccasionState::Planned,
            reason: String::new(),
            calendar_sequence: 0,
        };
        assert!(!occasion.has_open_door(hour(7)));
        assert!(occasion.has_open_door(hour(8)) && occasion.has_open_door(hour(500)));
        assert!(!Occasion { state: OccasionState::Cancelled, ..occasion }.has_open_door(hour(11)));
    }
}
