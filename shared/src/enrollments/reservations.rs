//! Reservations: seats that a member holds without names, out of its share, until a day.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::activities::Activity;
use crate::activities::states::ActivityPhase;
use crate::enrollments::due::next_moment;
use crate::error::{ErrorCode, FieldCode, Problem};
use crate::ids::{ActivityId, OrganisationId, PersonId, ReservationId};
use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// How a reservation stands.
    pub enum ReservationState {
        /// It holds seats.
        Active = "active",
        /// All its seats have names.
        Filled = "filled",
        /// What had no name was given back.
        Released = "released",
    }
}

/// Seats that a member holds without names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::reservations))]
pub struct Reservation {
    /// The reservation.
    pub id: ReservationId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// In what.
    pub activity_id: ActivityId,
    /// For which member.
    pub organisation_id: OrganisationId,
    /// How many seats it was made for.
    #[cfg_attr(feature = "server", schema(example = 4))]
    pub seats: i32,
    /// How many of them it holds without a name.
    #[cfg_attr(feature = "server", schema(example = 3))]
    pub unnamed: i32,
    /// How it stands.
    pub state: ReservationState,
    /// Who made it, if a person.
    pub created_by: Option<PersonId>,
    /// When whoever reserved was reminded.
    pub reminded_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
}

/// A reservation with what it is for and what the caller may do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReservationDetail {
    /// The reservation.
    #[serde(flatten)]
    pub reservation: Reservation,
    /// The member's short name.
    #[cfg_attr(feature = "server", schema(example = "Sundsvall"))]
    pub member_name: String,
    /// By when its seats must have names.
    pub names_due: Option<Timestamp>,
    /// What the caller may do.
    pub allowed_actions: Vec<ReservationAction>,
}

text_enum! {
    /// What a caller may do with a reservation.
    pub enum ReservationAction {
        /// Another number of seats.
        Change = "change",
        /// Gives back what has no name.
        Release = "release",
        /// Enrolls somebody on its seats.
        Enroll = "enroll",
    }
}

/// A new reservation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewReservation {
    /// For which member: a municipality, an operator, or another that counts on its own.
    pub organisation_id: OrganisationId,
    /// How many seats.
    #[validate(range(min = 1, max = 1000))]
    #[cfg_attr(feature = "server", schema(example = 4))]
    pub seats: i32,
}

/// What is to be changed of a reservation (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReservationChanges {
    /// How many seats without a name it holds from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(range(min = 1, max = 1000))]
    #[cfg_attr(feature = "server", schema(example = 2))]
    pub unnamed: Option<i32>,
}

/// Refuses to reserve where seats are not shared out, before or after the time for it.
pub fn require_reservable(activity: &Activity, now: Timestamp) -> Result<(), Problem> {
    if activity.quota.is_none() {
        return Err(ErrorCode::StateForbids
            .because("Seats of this activity are not shared out among members, so none can be reserved."));
    }
    match activity.phase(now) {
        ActivityPhase::NotYetOpen => return Err(ErrorCode::RegistrationNotOpen.problem()),
        ActivityPhase::Closed | ActivityPhase::Running | ActivityPhase::Over => {
            return Err(ErrorCode::RegistrationClosed.problem());
        }
        ActivityPhase::Open => {}
    }
    if activity.names_due_at().is_some_and(|due| due <= now) {
        return Err(ErrorCode::RegistrationClosed.because("The day by which names were due has passed."));
    }
    Ok(())
}

/// Refuses an enrollment of more seats than the reservation holds.
pub fn require_held(reservation: &Reservation, seats: i32) -> Result<(), Problem> {
    if reservation.state == ReservationState::Active && seats <= reservation.unnamed {
        return Ok(());
    }
    Err(Problem::field(
        "/reservationId",
        FieldCode::TooLarge,
        &format!("the reservation holds {} seats without a name", reservation.unnamed),
    ))
}

impl Reservation {
    /// When something happens to it by the clock: the reminder, then the release.
    pub fn next_moment(&self, names_due: Option<Timestamp>) -> Option<Timestamp> {
        if self.state != ReservationState::Active {
            return None;
        }
        Some(next_moment(names_due?, self.reminded_at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::rules::tests::activity;

    fn day(number: i64) -> Timestamp {
        Timestamp::from_unix(number * 86_400)
    }

    fn reservation() -> Reservation {
        Reservation {
            id: ReservationId(1),
            version: 1,
            activity_id: ActivityId(1),
            organisation_id: OrganisationId(1),
            seats: 4,
            unnamed: 3,
            state: ReservationState::Active,
            created_by: None,
            reminded_at: None,
            created_at: day(10),
            changed_at: day(10),
        }
    }

    #[test]
    fn nothing_is_released_without_a_reminder_and_a_day_to_act() {
        let fresh = reservation();
        assert_eq!(fresh.next_moment(Some(day(20))), Some(day(17)));
        let reminded = Reservation { reminded_at: Some(day(17)), ..fresh.clone() };
        assert_eq!(reminded.next_moment(Some(day(20))), Some(day(20)));
        let late = Reservation { reminded_at: Some(day(22)), ..fresh.clone() };
        assert_eq!(late.next_moment(Some(day(20))), Some(day(23)), "the server was away until day 22");
        assert_eq!(
            Reservation { state: ReservationState::Filled, ..fresh.clone() }.next_moment(Some(day(20))),
            None
        );
        assert_eq!(fresh.next_moment(None), None);
    }

    #[test]
    fn seats_are_reserved_of_a_share_while_registration_is_open() {
        let shared_out = Activity { quota: Some(4), names_due: Some(day(18)), ..activity() };
        assert!(require_reservable(&shared_out, day(12)).is_ok());
        for (at, code) in [
            (9, ErrorCode::RegistrationNotOpen),
            (18, ErrorCode::RegistrationClosed),
            (21, ErrorCode::RegistrationClosed),
        ] {
            assert_eq!(require_reservable(&shared_out, day(at)).unwrap_err().code, code, "day {at}");
        }
        assert_eq!(require_reservable(&activity(), day(12)).unwrap_err().code, ErrorCode::StateForbids);
    }

    #[test]
    fn a_reservation_gives_no_more_than_it_holds() {
        assert!(require_held(&reservation(), 3).is_ok());
        assert!(require_held(&reservation(), 4).is_err());
        let released = Reservation { state: ReservationState::Released, ..reservation() };
        assert!(require_held(&released, 1).is_err());
    }
}
