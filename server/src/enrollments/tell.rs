//! What those enrolled are told: mail in their language, written in the transaction of what it tells about.

use shared::accounts::Language;
use shared::activities::{Activity, Occasion, OccasionState};
use shared::enrollments::Enrollment;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, PersonId};

use crate::activities::queries as activities;
use crate::calendars::ics::Method;
use crate::calendars::invitations::Invitation;
use crate::db::DbConnection;
use crate::enrollments::queries;
use crate::error::Result;
use crate::messages::queries::reminders::{self, OwnWords};
use crate::messages::queries::{self as messages, Enclosed};
use crate::messages::templates::{Template, moment, span};
use crate::records::queries::Origin;

/// What has happened to an enrollment.
#[derive(Debug, Clone, Copy)]
pub(crate) enum News<'a> {
    /// It was made.
    Made,
    /// It was let in from the line, or approved.
    Promoted,
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
    let persons = queries::persons_of(conn, enrollment.id)?;
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
    let place_in_line = queries::place_in_line(conn, enrollment)?.unwrap_or_default();
    let invitation = invitation(conn, origin, enrollment, news)?;
    let words = own_words(conn, enrollment, news)?;
    let place = invitation.as_ref().map(Invitation::first_place).unwrap_or_default();
    let link = format!("{}/activities/{}", origin.base, activity.id);
    for person in persons.iter().copied() {
        let template = |language: Language| {
            let activity_title = activity.title.clone();
            let time = when(activity, language);
            let link = link.clone();
            match news {
                News::Made | News::Promoted if enrollment.state == EnrollmentState::AwaitingApproval => {
                    Template::EnrollmentAwaitingApproval { activity: activity_title, time, link }
                }
                News::Made if enrollment.state == EnrollmentState::Confirmed => {
                    Template::EnrollmentConfirmed {
                        activity: activity_title,
                        time,
                        place: place.clone(),
                        link,
                    }
                }
                News::Made => {
                    Template::EnrollmentWaitlisted { activity: activity_title, time, place_in_line, link }
                }
                News::Promoted => Template::EnrollmentPromoted {
                    activity: activity_title,
                    time,
                    answer_by: String::new(),
                    link,
                },
                News::Ended(reason) => Template::EnrollmentWithdrawn {
                    activity: activity_title,
                    reason: reason.to_owned(),
                    link,
                },
                News::ActivityCancelled(reason) => {
                    Template::ActivityCancelled { activity: activity_title, reason: reason.to_owned(), link }
                }
                News::Postponed(reason) => {
                    Template::ActivityPostponed { activity: activity_title, reason: reason.to_owned(), link }
                }
            }
        };
        let letter = |language: Language, address: &str| {
            let calendar = invitation.as_ref().and_then(|invitation| invitation.stream(address));
            let words = words.of(language).to_owned();
            (template(language), Enclosed { activity: Some(activity.id), words, calendar })
        };
        messages::tell_with(conn, person, letter, origin.at)?;
    }
    Ok(())
}

// An activity adds its own words where a place is given.
fn own_words(conn: &mut DbConnection, enrollment: &Enrollment, news: News<'_>) -> Result<OwnWords> {
    let is_given = matches!(news, News::Made | News::Promoted);
    if is_given && enrollment.state == EnrollmentState::Confirmed {
        reminders::confirmation(conn, enrollment.activity_id)
    } else {
        Ok(OwnWords::default())
    }
}

// Calendars take in a place that is given, what becomes of it, and that it is gone.
fn invitation(
    conn: &mut DbConnection,
    origin: &Origin,
    enrollment: &Enrollment,
    news: News<'_>,
) -> Result<Option<Invitation>> {
    let had_place = enrollment.confirmed_at.is_some();
    let method = match news {
        News::Made | News::Promoted | News::Postponed(_) => {
            (enrollment.state == EnrollmentState::Confirmed).then_some(Method::Request)
        }
        News::Ended(_) | News::ActivityCancelled(_) => had_place.then_some(Method::Cancel),
    };
    method.map(|method| Invitation::to_activity(conn, origin, enrollment.activity_id, method)).transpose()
}

fn when(activity: &Activity, language: Language) -> String {
    activity.starts_at.map(|start| moment(start, language)).unwrap_or_default()
}

/// Tells everyone enrolled that the activity is put off, and why.
pub(crate) fn tell_postponed(
    conn: &mut DbConnection,
    origin: &Origin,
    id: ActivityId,
    reason: &str,
) -> Result<()> {
    let activity = activities::find(conn, id)?;
    for enrollment in queries::live(conn, id)? {
        tell(conn, origin, &activity, &enrollment, News::Postponed(reason))?;
    }
    Ok(())
}

/// Tells everyone enrolled that an occasion was moved or cancelled, and why.
pub(crate) fn tell_occasion(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    before: &Occasion,
    after: &Occasion,
) -> Result<()> {
    let id = activity.id;
    let link = format!("{}/activities/{id}", origin.base);
    let invitation = Invitation::to_occasion(conn, origin, after)?;
    for enrollment in queries::live(conn, activity.id)? {
        let invitation = (enrollment.state == EnrollmentState::Confirmed).then_some(&invitation);
        for person in queries::persons_of(conn, enrollment.id)? {
            let template = |language: Language| {
                let (activity, reason, link) = (activity.title.clone(), after.reason.clone(), link.clone());
                let earlier = span(before.starts_at, before.ends_at, language);
                if after.state == OccasionState::Cancelled {
                    Template::OccasionCancelled { activity, time: earlier, reason, link }
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
            let letter = |language: Language, address: &str| {
                let calendar = invitation.and_then(|invitation| invitation.stream(address));
                let words = String::new();
                (template(language), Enclosed { activity: Some(id), words, calendar })
            };
            messages::tell_with(conn, person, letter, origin.at)?;
        }
    }
    Ok(())
}
