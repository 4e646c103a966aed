//! Attendance: who was there, and the one definition of the rate.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::activities::{Occasion, OccasionState};
use crate::error::{FieldCode, Problem};
use crate::ids::{AttendanceId, OccasionId, OrganisationId, ParticipantId, PersonId, RoleId};
use crate::page::Page;
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
    /// When it was made, on the device: see [`NewMarks::made_at`].
    pub marked_at: Timestamp,
    /// True when it came long after the occasion.
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
    #[cfg_attr(feature = "server", schema(max_length = 64, example = "d9b2d63d"))]
    pub nonce: String,
    /// When it was made, by the device's clock; now when absent. Of two marks the one that was made last stands.
    #[serde(default)]
    pub marked_at: Option<Timestamp>,
}

/// Marks to set at one occasion, together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewMarks {
    /// The marks.
    #[validate(length(min = 1, max = 1000), nested)]
    #[cfg_attr(feature = "server", schema(max_items = 1000))]
    pub marks: Vec<NewMark>,
    /// When they were sent, by the device's clock: by it a clock that is wrong is put right.
    #[serde(default)]
    pub sent_at: Option<Timestamp>,
}

/// So many seconds may a device's clock be away from ours and still be believed.
pub const CLOCK_SECONDS: i64 = 120;

impl NewMarks {
    /// When a mark was made, by our clock. A device whose clock agrees with ours is believed, so that its own marks keep their
    /// order however long they are on their way; one whose clock is wrong is put right by the time it says it is. Never later
    /// than now.
    pub fn made_at(&self, mark: &NewMark, now: Timestamp) -> Timestamp {
        let Some(made) = mark.marked_at else { return now };
        let Some(sent) = self.sent_at else { return made.min(now) };
        let away = now.utc() - sent.utc();
        if away.num_seconds().abs() <= CLOCK_SECONDS {
            return made.min(now);
        }
        made.utc().checked_add_signed(away).map_or(now, Timestamp::from_utc).min(now)
    }
}

text_enum! {
    /// What has become of a mark that was sent.
    pub enum MarkFate {
        /// It stands.
        Accepted = "accepted",
        /// It was sent before; whatever has happened since stands.
        Repeated = "repeated",
        /// A mark that was made later stands.
        Overtaken = "overtaken",
        /// Nobody of that number has a confirmed place in the activity.
        NoSuchParticipant = "noSuchParticipant",
    }
}

/// What has become of one mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MarkOutcome {
    /// Whose mark.
    pub participant_id: ParticipantId,
    /// The device's number for it.
    #[cfg_attr(feature = "server", schema(example = "d9b2d63d"))]
    pub nonce: String,
    /// What has become of it.
    pub fate: MarkFate,
}

/// The sheet after marks were sent, and what has become of each, in the order they were sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MarkedSheet {
    /// What has become of each mark.
    pub outcomes: Vec<MarkOutcome>,
    /// The sheet.
    #[serde(flatten)]
    pub sheet: Page<SheetLine>,
}

/// One line of an occasion's attendance sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that is so of a line or is not")]
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
    /// True when the mark came long after the occasion.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub recorded_late: bool,
    /// True for a protected person (skyddade personuppgifter): their name is kept on no device.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub protected: bool,
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
    #[cfg_attr(feature = "server", schema(max_length = 64, example = "5b1f07aa"))]
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
    #[validate(length(max = 100), custom(function = "crate::rules::not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[validate(length(max = 100), custom(function = "crate::rules::not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Ström"))]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_was_made_when_a_good_clock_says_and_a_wrong_clock_is_put_right() {
        let at = |seconds: i64| Timestamp::from_unix(1_000_000 + seconds);
        let made = |marked: Option<i64>, sent: Option<i64>| {
            let mark = NewMark {
                participant_id: ParticipantId(1),
                mark: None,
                digital: false,
                nonce: "a".into(),
                marked_at: marked.map(at),
            };
            let marks = NewMarks { marks: vec![mark.clone()], sent_at: sent.map(at) };
            marks.made_at(&mark, at(0)).unix() - 1_000_000
        };
        assert_eq!([made(None, None), made(None, Some(-500))], [0, 0], "without a time it is now");
        assert_eq!([made(Some(-600), None), made(Some(9), None)], [-600, 0], "never later than now");
        assert_eq!(made(Some(-600), Some(-60)), -600, "a minute on the way makes it no younger");
        assert_eq!(made(Some(-3600), Some(-3000)), -600, "a clock that is fifty minutes behind");
        assert_eq!([made(Some(2400), Some(3000)), made(Some(4000), Some(3000))], [-600, 0], "and one ahead");
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
