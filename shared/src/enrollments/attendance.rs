//! Attendance: who was there, and the one definition of the rate.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::ids::{AttendanceId, OccasionId, ParticipantId, PersonId};
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
}

/// Somebody who came without being enrolled: found by person, or registered by name on the spot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct WalkIn {
    /// First name.
    #[validate(length(max = 100), custom(function = "crate::members::not_blank"))]
    #[cfg_attr(feature = "server", schema(example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[validate(length(max = 100), custom(function = "crate::members::not_blank"))]
    #[cfg_attr(feature = "server", schema(example = "Ström"))]
    pub family_name: String,
    /// Where they work.
    pub organisation_id: crate::ids::OrganisationId,
    /// As what.
    pub role_id: crate::ids::RoleId,
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
}
