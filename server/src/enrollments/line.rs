//! The line: enrollments are let in, and offers and other things run out. All of it happens behind the activity's gate. An
//! enrollment leaves the line for a seat only here.

use serde_json::json;
use shared::activities::Activity;
use shared::enrollments::Enrollment;
use shared::enrollments::due::next_moment;
use shared::enrollments::first_state;
use shared::enrollments::line::{Turn, turn};
use shared::enrollments::reservations::{Reservation, ReservationState};
use shared::enrollments::states::{EnrollmentState, EnrollmentStep};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, EnrollmentId, OrganisationId};
use shared::seats::Seats;
use shared::time::Timestamp;

use crate::activities::queries as activities;
use crate::audit::{Origin, Subject, audit, difference};
use crate::caller::Writing;
use crate::db::DbConnection;
use crate::enrollments::queries::gate::Gate;
use crate::enrollments::queries::{self, Move, clock, gate, line, reservations};
use crate::enrollments::tell::{self, News};
use crate::error::Result;
use crate::members::queries::organisations;

/// Ends what has run out in the line, and lets in the enrollments for which there are seats. The clock calls it, and so does
/// every step that frees seats.
pub(crate) fn wake(conn: &mut DbConnection, origin: &Origin, id: ActivityId) -> Result<()> {
    let activity = activities::find(conn, id)?;
    let gate = gate::read(conn, id)?;
    if gate.is_due(origin.at) {
        run_out(conn, origin, &activity)?;
    }
    let_in(conn, origin, &activity, None)?;
    if gate.due_at.is_some() || activity.offer_hours.is_some() || activity.quota.is_some() {
        renew_due(conn, &activity, origin)?;
    }
    Ok(())
}

/// Does the clock's work first, behind the gate, so that a step never meets an offer that should have run out by now.
pub(crate) fn catch_up(conn: &mut DbConnection, origin: &Origin, id: ActivityId, gate: Gate) -> Result<Gate> {
    if !gate.is_due(origin.at) {
        return Ok(gate);
    }
    wake(conn, origin, id)?;
    gate::read(conn, id)
}

/// The seats that an organisation's member has left of its share; none where there are no shares.
pub(crate) fn share_left(
    conn: &mut DbConnection,
    activity: &Activity,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<Option<i32>> {
    if activity.quota_at(now).is_none() {
        return Ok(None);
    }
    let root = organisations::root(conn, organisation)?.ok_or(ErrorCode::NotFound)?;
    line::quota_left(conn, activity, root, now)
}

/// Refuses so many more seats for an organisation unless they are free after everybody in line has got theirs, and its member's
/// share has them left.
pub(crate) fn require_room(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: &Activity,
    organisation: OrganisationId,
    more: i32,
) -> Result<()> {
    let seats = activities::seats(conn, activity)?;
    if !seats.fits_newcomer(more) {
        let free = seats.free_for_newcomer().unwrap_or_default();
        let told = format!("{more} more seats are asked for; {free} are free past those in line.");
        return Err(ErrorCode::NoSeatsForGrowth.because(told).into());
    }
    match share_left(conn, activity, organisation, writing.now)? {
        Some(left) if left < more => Err(ErrorCode::QuotaReached
            .because(format!("{more} more seats are asked for; {left} are left of the member's share."))
            .into()),
        _ => Ok(()),
    }
}

/// Notes when something of the line next runs out.
pub(crate) fn renew_due(conn: &mut DbConnection, activity: &Activity, origin: &Origin) -> Result<()> {
    let is_moving = activity.state.takes_enrollments();
    let due = if is_moving { clock::next_due(conn, activity, origin.at)? } else { None };
    gate::set_due(conn, activity.id, due)
}

/// Lets enrollments in line in while there are seats. After registration has closed, enrollments are let in only by hand.
///
/// If seats are left after the line has been served, an enrollment that is being made right now (the newcomer) gets one at once.
/// An offer would only ask again.
pub(crate) fn let_in(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    newcomer: Option<EnrollmentId>,
) -> Result<()> {
    let is_closed = activity.enrollable_until().is_some_and(|until| until <= origin.at);
    if !activity.state.takes_enrollments() || is_closed {
        return Ok(());
    }
    while let Some(turn) = next(conn, activity, origin)? {
        for passed in turn.passed {
            let subject = Subject::enrollment(&queries::find(conn, passed)?);
            audit(conn, origin, subject, &json!({ "passed": [null, turn.next.seats] }))?;
        }
        let before = queries::find(conn, turn.next.id)?;
        admit(conn, origin, activity, &before, newcomer == Some(before.id))?;
    }
    Ok(())
}

/// The enrollment whose turn it is now, if there is one.
pub(crate) fn next(
    conn: &mut DbConnection,
    activity: &Activity,
    origin: &Origin,
) -> Result<Option<Turn<EnrollmentId>>> {
    let seats = activities::seats(conn, activity)?;
    if seats.waiting == 0 || !seats.fits_promotion(1) {
        return Ok(None);
    }
    let line = line::waiting(conn, activity, &seats, origin.at)?;
    Ok(turn(&seats, activity.queue_policy, &line))
}

// Takes an enrollment from the line to an offer or a place, or to its approver: promotion never skips approval.
fn admit(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    before: &Enrollment,
    is_newcomer: bool,
) -> Result<()> {
    // A person who has not said yet whether the new dates suit them gets an offer, which asks that.
    let offer = before.reconfirm_by.or_else(|| activity.offer_until(origin.at)).filter(|_| !is_newcomer);
    let step = match offer {
        Some(until) => {
            Move { state: before.state.after(EnrollmentStep::Offer)?, reason: "", offered_until: Some(until) }
        }
        None => Move::to(first_state(activity, true), ""),
    };
    let after = go(conn, origin, before, step)?;
    match offer {
        Some(until) => tell::tell(conn, origin, activity, &after, News::Offered(until)),
        None => tell::tell(conn, origin, activity, &after, News::Promoted),
    }
}

/// Takes an enrollment to another state, and writes it down.
pub(crate) fn go(
    conn: &mut DbConnection,
    origin: &Origin,
    before: &Enrollment,
    step: Move<'_>,
) -> Result<Enrollment> {
    let after = queries::change_state(conn, before, step, origin.at)?;
    let subject = Subject::enrollment(&after);
    audit(conn, origin, subject, &difference(before, &after))?;
    Ok(after)
}

// Ends what has run out by now: offers, unanswered questions, reservations without names.
fn run_out(conn: &mut DbConnection, origin: &Origin, activity: &Activity) -> Result<()> {
    for before in clock::lapsed_offers(conn, activity.id, origin.at)? {
        lapse(conn, origin, activity, &before)?;
    }
    if activity.state.takes_enrollments() {
        run_out_questions(conn, origin, activity)?;
        run_out_reservations(conn, origin, activity)?;
    }
    Ok(())
}

fn lapse(conn: &mut DbConnection, origin: &Origin, activity: &Activity, before: &Enrollment) -> Result<()> {
    let state = before.state.after(EnrollmentStep::Lapse)?;
    let after = go(conn, origin, before, Move::to(state, ""))?;
    tell::tell(conn, origin, activity, &after, News::Lapsed)
}

fn run_out_questions(conn: &mut DbConnection, origin: &Origin, activity: &Activity) -> Result<()> {
    for (one, reminded_at) in clock::asked(conn, activity.id)? {
        let Some(by) = one.reconfirm_by.filter(|by| next_moment(*by, reminded_at) <= origin.at) else {
            continue;
        };
        if reminded_at.is_some() {
            lapse(conn, origin, activity, &one)?;
        } else {
            note_reminder(conn, origin, &one)?;
            tell::tell(conn, origin, activity, &one, News::AskedAgain(by))?;
        }
    }
    Ok(())
}

fn run_out_reservations(conn: &mut DbConnection, origin: &Origin, activity: &Activity) -> Result<()> {
    let names_due = activity.names_due_at();
    for one in reservations::active(conn, activity.id)? {
        if one.next_moment(names_due).is_none_or(|moment| origin.at < moment) {
            continue;
        }
        if one.reminded_at.is_none() {
            reservations::set_reminded(conn, one.id, origin.at)?;
            audit(conn, origin, Subject::reservation(&one), &json!({ "remindedAt": [null, origin.at] }))?;
            tell::tell_reserver(conn, origin, activity, &one, names_due)?;
        } else {
            give_back(conn, origin, &one)?;
            tell::tell_reserver(conn, origin, activity, &one, None)?;
        }
    }
    Ok(())
}

// Reserved seats without names go to the line.
fn give_back(conn: &mut DbConnection, origin: &Origin, one: &Reservation) -> Result<()> {
    let after = reservations::set_unnamed(conn, one, 0, ReservationState::Released, origin.at)?;
    audit(conn, origin, Subject::reservation(one), &difference(one, &after))
}

/// Writes down that the person who must act on an enrollment has been reminded.
pub(crate) fn note_reminder(conn: &mut DbConnection, origin: &Origin, one: &Enrollment) -> Result<()> {
    clock::set_reminded(conn, one.id, origin.at)?;
    audit(conn, origin, Subject::enrollment(one), &json!({ "remindedAt": [null, origin.at] }))
}

/// Ends every live enrollment of a cancelled activity, and tells everyone why. Reservations hold nothing any more.
pub(crate) fn cancel_all(
    conn: &mut DbConnection,
    origin: &Origin,
    id: ActivityId,
    reason: &str,
) -> Result<()> {
    let activity = activities::find(conn, id)?;
    for before in queries::live(conn, id)? {
        let state = before.state.after(EnrollmentStep::Cancel)?;
        let after = go(conn, origin, &before, Move::to(state, reason))?;
        tell::tell(conn, origin, &activity, &after, News::ActivityCancelled(reason))?;
    }
    for one in reservations::active(conn, id)? {
        give_back(conn, origin, &one)?;
    }
    renew_due(conn, &activity, origin)
}

/// Takes back all offers while an activity is put off: these enrollments wait again, first in line.
pub(crate) fn put_off(conn: &mut DbConnection, origin: &Origin, id: ActivityId, reason: &str) -> Result<()> {
    let activity = activities::find(conn, id)?;
    for before in queries::live(conn, id)? {
        let after = if before.state == EnrollmentState::Offered {
            let state = before.state.after(EnrollmentStep::Displace)?;
            go(conn, origin, &before, Move::to(state, reason))?
        } else {
            before
        };
        tell::tell(conn, origin, &activity, &after, News::Postponed(reason))?;
    }
    renew_due(conn, &activity, origin)
}

/// Asks everyone enrolled whether they keep their place, since the activity has new dates.
pub(crate) fn ask_all(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    by: Timestamp,
) -> Result<()> {
    for before in queries::live(conn, activity.id)? {
        let after = clock::set_reconfirm_by(conn, before.id, Some(by), origin.at)?;
        let subject = Subject::enrollment(&after);
        audit(conn, origin, subject, &difference(&before, &after))?;
        tell::tell(conn, origin, activity, &after, News::Asked(by))?;
    }
    renew_due(conn, activity, origin)
}

/// Takes seats away until no more are taken than there are: first from reservations, then from the enrollments that came last.
pub(crate) fn make_fit(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    reason: &str,
) -> Result<()> {
    let is_over = |seats: &Seats| seats.capacity.is_some_and(|all| seats.taken + seats.reserved > all);
    while is_over(&activities::seats(conn, activity)?) {
        if let Some(one) = reservations::active(conn, activity.id)?.pop() {
            give_back(conn, origin, &one)?;
            tell::tell_reserver(conn, origin, activity, &one, None)?;
        } else if let Some(last) = line::last_seated(conn, activity.id)? {
            let state = last.state.after(EnrollmentStep::Displace)?;
            let after = go(conn, origin, &last, Move::to(state, reason))?;
            tell::tell(conn, origin, activity, &after, News::Displaced(reason))?;
        } else {
            break;
        }
    }
    wake(conn, origin, activity.id)
}
