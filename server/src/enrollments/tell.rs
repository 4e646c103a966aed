//! Mail to the people enrolled: in their language, and written in the transaction of the event that it tells of.

use std::collections::HashMap;

use shared::accounts::Language;
use shared::activities::{Activity, Occasion, OccasionState};
use shared::enrollments::Enrollment;
use shared::enrollments::reservations::Reservation;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, PersonId};
use shared::time::Timestamp;

use crate::audit::Origin;
use crate::calendars::invitations::Invitation;
use crate::db::DbConnection;
use crate::enrollments::letters;
use crate::enrollments::queries;
use crate::enrollments::queries::choices;
use crate::error::Result;
use crate::ics::Method;
use crate::outbox::causes::LapseCause;
use crate::outbox::queries::{self as messages, Enclosed};
use crate::outbox::templates::Template;
use crate::outbox::times::{moment, span};
use crate::reminders::queries::{self as reminders, OwnWords};

/// The news of an enrollment.
#[derive(Debug, Clone, Copy)]
pub(crate) enum News<'a> {
    /// It was made.
    Made,
    /// It was let in from the line, approved, or its offer accepted.
    Promoted,
    /// Seats are held for it until then.
    Offered(Timestamp),
    /// Nobody answered in time.
    Lapsed,
    /// It went back to the line, with the reason.
    Displaced(&'a str),
    /// Whether the place is kept must be said by then.
    Asked(Timestamp),
    /// This is asked for the second time: whether the place is kept must be said by then.
    AskedAgain(Timestamp),
    /// The activity that interest was shown in has dates; whether they suit must be said by then.
    Dated(Timestamp),
    /// It ended, with the reason.
    Ended(&'a str),
    /// Its activity was cancelled, with the reason.
    ActivityCancelled(&'a str),
    /// Its activity was postponed, with the reason.
    Postponed(&'a str),
}

/// Tells every participant of an enrollment.
pub(crate) fn tell(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    enrollment: &Enrollment,
    news: News<'_>,
) -> Result<()> {
    let persons = queries::persons_of(conn, enrollment)?;
    tell_persons(conn, origin, activity, enrollment, &persons, news)
}

/// Tells these participants of an enrollment.
pub(crate) fn tell_persons(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    enrollment: &Enrollment,
    persons: &[PersonId],
    news: News<'_>,
) -> Result<()> {
    let invitation = invitation(conn, origin, enrollment, news)?;
    let words = own_words(conn, enrollment, news)?;
    let facts = Facts {
        activity,
        state: enrollment.state,
        place_in_line: queries::place_in_line(conn, enrollment)?.unwrap_or_default(),
        place: invitation.as_ref().map(Invitation::first_place).unwrap_or_default(),
        activity_link: format!("{}/activities/{}", origin.base, activity.id),
    };
    for person in persons.iter().copied() {
        let own_link = letters::address(origin, enrollment.id, person)?;
        let letter = |language: Language, address: &str| {
            let calendar = invitation.as_ref().and_then(|invitation| invitation.stream(address));
            let words = words.of(language).to_owned();
            let template = facts.template(news, language, own_link.clone());
            (template, Enclosed { activity: Some(activity.id), words, calendar })
        };
        messages::tell_with(conn, person, letter, origin.at)?;
    }
    Ok(())
}

// The facts that the mails to all persons of an enrollment share.
struct Facts<'a> {
    activity: &'a Activity,
    state: EnrollmentState,
    place_in_line: i64,
    place: String,
    activity_link: String,
}

impl Facts<'_> {
    // If the mail asks for an answer, its link leads to the enrollment's own page, which needs no login.
    fn template(&self, news: News<'_>, language: Language, own_link: String) -> Template {
        let (activity, link) = (self.activity.title.clone(), self.activity_link.clone());
        let time = when(self.activity, language);
        match news {
            News::Made | News::Promoted if self.state == EnrollmentState::AwaitingApproval => {
                Template::EnrollmentAwaitingApproval { activity, time, link: own_link }
            }
            News::Made if self.state == EnrollmentState::Confirmed => {
                Template::EnrollmentConfirmed { activity, time, place: self.place.clone(), link: own_link }
            }
            News::Made => {
                let place_in_line = self.place_in_line;
                Template::EnrollmentWaitlisted { activity, time, place_in_line, link: own_link }
            }
            News::Promoted => {
                Template::EnrollmentPromoted { activity, time, answer_by: String::new(), link: own_link }
            }
            News::Offered(until) => {
                let answer_by = moment(until, language);
                Template::EnrollmentPromoted { activity, time, answer_by, link: own_link }
            }
            News::Lapsed => Template::EnrollmentLapsed { activity, link },
            News::Displaced(reason) => Template::EnrollmentDisplaced {
                activity,
                reason: reason.to_owned(),
                place_in_line: self.place_in_line,
                link: own_link,
            },
            News::Asked(by) | News::AskedAgain(by) => {
                let (answer_by, again) = (moment(by, language), matches!(news, News::AskedAgain(_)));
                Template::ReconfirmationAsked { activity, time, answer_by, again, link: own_link }
            }
            News::Dated(by) => Template::InterestDated {
                activity,
                time,
                place_in_line: self.place_in_line,
                answer_by: moment(by, language),
                link: own_link,
            },
            News::Ended(reason) => {
                Template::EnrollmentWithdrawn { activity, reason: reason.to_owned(), link }
            }
            News::ActivityCancelled(reason) => {
                Template::ActivityCancelled { activity, reason: reason.to_owned(), link }
            }
            News::Postponed(reason) => {
                Template::ActivityPostponed { activity, reason: reason.to_owned(), link }
            }
        }
    }
}

/// Tells somebody who has shown interest that the activity was cancelled, and why.
pub(crate) fn tell_interested(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    person: PersonId,
    reason: &str,
) -> Result<()> {
    let link = format!("{}/activities/{}", origin.base, activity.id);
    let (title, reason) = (activity.title.clone(), reason.to_owned());
    let template = |_: Language| Template::ActivityCancelled { activity: title, reason, link };
    messages::tell(conn, person, template, origin.at)?;
    Ok(())
}

/// Tells people that no enrollment was made of interest, though the activity has dates now: the person themselves, or somebody who
/// showed interest for so many others.
pub(crate) fn tell_lapsed(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    (person, for_others): (PersonId, Option<usize>),
    cause: LapseCause,
) -> Result<()> {
    let link = format!("{}/activities/{}", origin.base, activity.id);
    let template = |language: Language| {
        let (activity, time) = (activity.title.clone(), when(activity, language));
        Template::InterestLapsed { activity, time, cause, for_others, link }
    };
    messages::tell(conn, person, template, origin.at)?;
    Ok(())
}

/// Tells the person who made a reservation that names are due by then. Without a day it tells them that the seats were given
/// back.
pub(crate) fn tell_reserver(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    reservation: &Reservation,
    names_due: Option<Timestamp>,
) -> Result<()> {
    let Some(person) = reservation.created_by else { return Ok(()) };
    let link = format!("{}/activities/{}", origin.base, activity.id);
    let (title, seats) = (activity.title.clone(), reservation.unnamed);
    let template = |language: Language| match names_due {
        Some(due) => {
            Template::ReservationReminder { activity: title, seats, answer_by: moment(due, language), link }
        }
        None => Template::ReservationReleased { activity: title, seats, link },
    };
    messages::tell(conn, person, template, origin.at)?;
    Ok(())
}

// An activity adds its own words to a mail that gives a place.
fn own_words(conn: &mut DbConnection, enrollment: &Enrollment, news: News<'_>) -> Result<OwnWords> {
    let is_given = matches!(news, News::Made | News::Promoted);
    if is_given && enrollment.state == EnrollmentState::Confirmed {
        reminders::confirmation(conn, enrollment.activity_id)
    } else {
        Ok(OwnWords::default())
    }
}

// Calendar entries go with a mail that gives a place, changes it or takes it away.
fn invitation(
    conn: &mut DbConnection,
    origin: &Origin,
    enrollment: &Enrollment,
    news: News<'_>,
) -> Result<Option<Invitation>> {
    let had_place = enrollment.confirmed_at.is_some();
    let method = match news {
        News::Made | News::Promoted | News::Postponed(_) | News::Asked(_) => {
            (enrollment.state == EnrollmentState::Confirmed).then_some(Method::Request)
        }
        News::Ended(_) | News::Lapsed | News::ActivityCancelled(_) => had_place.then_some(Method::Cancel),
        // Nothing tells any more whether an enrollment in the line had a place before. So the cancellation is sent in any case.
        News::Displaced(_) => Some(Method::Cancel),
        News::Offered(_) | News::AskedAgain(_) | News::Dated(_) => None,
    };
    method.map(|method| Invitation::to_enrollment(conn, origin, enrollment, method)).transpose()
}

fn when(activity: &Activity, language: Language) -> String {
    activity.starts_at.map(|start| moment(start, language)).unwrap_or_default()
}

/// Tells those of an enrollment that they come to another of the alternatives, or not to this one any more.
pub(crate) fn tell_choice(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    enrollment: &Enrollment,
    (occasion, is_chosen): (&Occasion, bool),
) -> Result<()> {
    let method = if is_chosen { Method::Request } else { Method::Cancel };
    let invitation = Invitation::to_one(conn, origin, occasion.id, method)?;
    let invitation = (enrollment.state == EnrollmentState::Confirmed).then_some(&invitation);
    for person in queries::persons_of(conn, enrollment)? {
        let link = letters::address(origin, enrollment.id, person)?;
        let template = |language: Language| {
            let time = span(occasion.starts_at, occasion.ends_at, language);
            let title = activity.title.clone();
            if is_chosen {
                Template::OccasionChosen { activity: title, time, place: occasion.place.clone(), link }
            } else {
                Template::OccasionLeft { activity: title, time, link }
            }
        };
        write(conn, origin, (activity.id, person), template, invitation)?;
    }
    Ok(())
}

// One letter about an activity, with what it brings for the calendar.
fn write(
    conn: &mut DbConnection,
    origin: &Origin,
    (activity, person): (ActivityId, PersonId),
    template: impl FnOnce(Language) -> Template,
    invitation: Option<&Invitation>,
) -> Result<()> {
    let letter = |language: Language, address: &str| {
        let calendar = invitation.and_then(|invitation| invitation.stream(address));
        (template(language), Enclosed { activity: Some(activity), words: String::new(), calendar })
    };
    messages::tell_with(conn, person, letter, origin.at)?;
    Ok(())
}

/// Tells everyone who comes to an occasion that it was moved or cancelled, and why. A person who had chosen a cancelled occasion
/// is asked to choose again.
pub(crate) fn tell_occasion(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    before: &Occasion,
    after: &Occasion,
) -> Result<()> {
    let id = activity.id;
    let invitation = Invitation::to_occasion(conn, origin, after)?;
    let choose = after.choice_group.is_some();
    let live = queries::live(conn, activity.id)?;
    let ids: Vec<_> = live.iter().map(|one| one.id).collect();
    let chosen = if choose { choices::of(conn, &ids)? } else { HashMap::new() };
    for enrollment in live {
        if !after.is_for(chosen.get(&enrollment.id).map(Vec::as_slice).unwrap_or_default()) {
            continue;
        }
        let invitation = (enrollment.state == EnrollmentState::Confirmed).then_some(&invitation);
        for person in queries::persons_of(conn, &enrollment)? {
            let link = if choose {
                format!("{}/enrollments/{}", origin.base, enrollment.id)
            } else {
                format!("{}/activities/{id}", origin.base)
            };
            let template = |language: Language| {
                let (activity, reason, link) = (activity.title.clone(), after.reason.clone(), link.clone());
                let earlier = span(before.starts_at, before.ends_at, language);
                if after.state == OccasionState::Cancelled {
                    Template::OccasionCancelled { activity, time: earlier, reason, choose, link }
                } else {
                    Template::OccasionMoved {
                        activity,
                        before: earlier,
                        time: span(after.starts_at, after.ends_at, language),
                        place: after.place.clone(),
                        reason,
                        link,
                    }
                }
            };
            write(conn, origin, (id, person), template, invitation)?;
        }
    }
    Ok(())
}
