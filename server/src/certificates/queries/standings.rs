//! SQL of participants' standings: their held occasions, their attendance, and their certificate.

use std::collections::HashMap;

use diesel::prelude::*;
use shared::activities::states::ActivityState;
use shared::activities::{Occasion, OccasionState};
use shared::certificates::{Certificate, CertificateLine, CertificateOccasion, Claim, Completion};
use shared::enrollments::attendance::Mark;
use shared::enrollments::completion::{Held, Rate};
use shared::enrollments::states::EnrollmentState;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, EnrollmentId, OccasionId, ParticipantId, PersonId};
use shared::schema::{
    activities, attendances, certificates, enrollments, occasions, organisations, participants, persons,
};
use shared::time::Timestamp;

use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::Result;

/// A participant's confirmed place.
#[derive(Debug, Clone, Queryable)]
pub struct Seat {
    /// The participant.
    pub participant: ParticipantId,
    /// The enrollment.
    pub enrollment: EnrollmentId,
    /// The activity.
    pub activity: ActivityId,
    /// The person.
    pub person: PersonId,
    confirmed_at: Option<Timestamp>,
}

/// The person, and the organisation that they count for.
#[derive(Debug, Clone, Queryable)]
pub struct Who {
    given_name: String,
    family_name: String,
    /// True for a protected person.
    pub protected: bool,
    organisation: String,
    /// The name of their team; empty for one person.
    pub team_name: String,
}

impl Who {
    /// Both names.
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name).trim().to_owned()
    }
}

/// The demands of an activity.
#[derive(Debug, Clone, Queryable)]
pub struct Terms {
    id: ActivityId,
    /// Its title.
    pub title: String,
    completion_percent: i32,
    state: ActivityState,
}

/// How far a participant has come.
#[derive(Debug, Clone)]
pub struct Standing {
    /// Their place.
    pub seat: Seat,
    /// The person.
    pub who: Who,
    /// The demands of the activity.
    pub terms: Terms,
    /// How much they were there for.
    pub rate: Rate,
    /// The held occasions that they were at, in order.
    pub attended: Vec<CertificateOccasion>,
    /// How long these took together, in minutes.
    pub minutes: i32,
    /// The certificate that is valid.
    pub certificate: Option<Certificate>,
}

impl Standing {
    /// The facts that the rules look at.
    pub fn claim(&self, certifies: bool, own: Option<PersonId>) -> Claim {
        Claim {
            is_over: self.terms.state.was_held(),
            completes: self.rate.completes(self.terms.completion_percent),
            has_certificate: self.certificate.is_some(),
            certifies,
            is_own: own == Some(self.seat.person),
        }
    }

    /// The standing as it is answered, without the name for a caller who may not know it.
    pub fn shown(self, claim: Claim, hides_name: bool) -> Completion {
        let line = self.certificate.as_ref().map(|certificate| CertificateLine {
            id: certificate.id,
            issued_at: certificate.issued_at,
            outdated: self.differs_from(certificate),
        });
        let Self { seat, who, rate, minutes, .. } = self;
        let name = |name: String| if hides_name { String::new() } else { name };
        Completion {
            participant_id: seat.participant,
            enrollment_id: seat.enrollment,
            activity_id: seat.activity,
            person_id: seat.person,
            given_name: name(who.given_name),
            family_name: name(who.family_name),
            organisation: who.organisation,
            team_name: who.team_name,
            rate,
            minutes,
            completes: claim.completes,
            certificate: line,
            allowed_actions: claim.steps(),
        }
    }

    fn differs_from(&self, certificate: &Certificate) -> bool {
        (certificate.attended, certificate.counted, certificate.minutes)
            != (self.rate.attended, self.rate.counted, self.minutes)
            || certificate.name != self.who.name()
            || certificate.activity_title != self.terms.title
    }
}

/// The participants whose standings are wanted.
#[derive(Debug, Clone, Copy)]
pub enum Whose {
    /// Everybody's in an activity, by team and name.
    Activity(ActivityId),
    /// One participant's.
    Participant(ParticipantId),
    /// A person's own after a participant, so many.
    Person(PersonId, Option<ParticipantId>, i64),
}

/// One participant's standing. A participant without a confirmed place is not found.
pub fn one(conn: &mut DbConnection, participant: ParticipantId) -> Result<Standing> {
    Ok(of(conn, Whose::Participant(participant))?.pop().ok_or(ErrorCode::NotFound)?)
}

/// How many confirmed places a person has.
pub fn count_own(conn: &mut DbConnection, person: PersonId) -> Result<i64> {
    Ok(participants::table
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .filter(participants::person_id.eq(person))
        .filter(participants::live.eq(true))
        .filter(enrollments::state.eq(EnrollmentState::Confirmed))
        .count()
        .get_result(conn)?)
}

/// How far participants have come.
pub fn of(conn: &mut DbConnection, whose: Whose) -> Result<Vec<Standing>> {
    let rows = seats(conn, whose)?;
    let ids: Vec<_> = rows.iter().map(|(seat, _)| seat.participant).collect();
    let mut asked: Vec<_> = rows.iter().map(|(seat, _)| seat.activity).collect();
    asked.sort_unstable();
    asked.dedup();
    let terms: Vec<Terms> = activities::table
        .filter(activities::id.eq_any(asked.clone()))
        .select((activities::id, activities::title, activities::completion_percent, activities::state))
        .load(conn)?;
    let terms: HashMap<_, _> = terms.into_iter().map(|terms| (terms.id, terms)).collect();
    let held = held(conn, asked)?;
    let marks: Vec<(ParticipantId, OccasionId, Mark)> = attendances::table
        .filter(attendances::participant_id.eq_any(ids.clone()))
        .select((attendances::participant_id, attendances::occasion_id, attendances::mark))
        .load(conn)?;
    let marks: HashMap<_, _> =
        marks.into_iter().map(|(participant, occasion, mark)| ((participant, occasion), mark)).collect();
    let mut valid: HashMap<_, _> = certificates::table
        .filter(certificates::participant_id.eq_any(ids))
        .filter(certificates::revoked_at.is_null())
        .select(columns::<Certificate>())
        .load::<Certificate>(conn)?
        .into_iter()
        .map(|certificate| (certificate.participant_id, certificate))
        .collect();
    let mut standings = Vec::with_capacity(rows.len());
    for (seat, who) in rows {
        let terms = terms.get(&seat.activity).cloned().ok_or(ErrorCode::NotFound)?;
        let certificate = valid.remove(&seat.participant);
        let own = held.get(&seat.activity).map(Vec::as_slice).unwrap_or_default();
        let mark = |occasion: &Occasion| marks.get(&(seat.participant, occasion.id)).copied();
        let (rate, attended) = reckoned(&seat, own, mark);
        let minutes = attended.iter().map(minutes).sum();
        standings.push(Standing { seat, who, terms, rate, attended, minutes, certificate });
    }
    Ok(standings)
}

fn seats(conn: &mut DbConnection, whose: Whose) -> Result<Vec<(Seat, Who)>> {
    let confirmed = participants::table
        .inner_join(persons::table)
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .inner_join(organisations::table.on(organisations::id.eq(participants::operator_id)))
        .filter(participants::live.eq(true))
        .filter(enrollments::state.eq(EnrollmentState::Confirmed))
        .into_boxed::<MultiBackend>();
    let found = match whose {
        Whose::Activity(activity) => confirmed.filter(participants::activity_id.eq(activity)).order((
            enrollments::team_name,
            persons::name_key,
            participants::id,
        )),
        Whose::Participant(participant) => confirmed.filter(participants::id.eq(participant)),
        Whose::Person(person, after, limit) => confirmed
            .filter(participants::person_id.eq(person))
            .filter(participants::id.gt(after.unwrap_or(ParticipantId(0))))
            .order(participants::id)
            .limit(limit),
    };
    Ok(found
        .select((
            (
                participants::id,
                participants::enrollment_id,
                participants::activity_id,
                participants::person_id,
                enrollments::confirmed_at,
            ),
            (
                persons::given_name,
                persons::family_name,
                persons::protected,
                organisations::short_name,
                enrollments::team_name,
            ),
        ))
        .load(conn)?)
}

/// The held occasions of activities, in order.
fn held(conn: &mut DbConnection, asked: Vec<ActivityId>) -> Result<HashMap<ActivityId, Vec<Occasion>>> {
    let rows: Vec<Occasion> = occasions::table
        .filter(occasions::activity_id.eq_any(asked))
        .filter(occasions::state.eq(OccasionState::Held))
        .order((occasions::starts_at, occasions::id))
        .select(columns::<Occasion>())
        .load(conn)?;
    let mut held: HashMap<_, Vec<_>> = HashMap::new();
    for occasion in rows {
        held.entry(occasion.activity_id).or_default().push(occasion);
    }
    Ok(held)
}

// The participant's rate by the one definition, and the occasions that they attended.
fn reckoned(
    seat: &Seat,
    held: &[Occasion],
    mark: impl Fn(&Occasion) -> Option<Mark>,
) -> (Rate, Vec<CertificateOccasion>) {
    let rate = Rate::since(
        seat.confirmed_at,
        held.iter().map(|occasion| Held {
            starts_at: occasion.starts_at,
            choice_group: occasion.choice_group.as_deref(),
            mark: mark(occasion),
        }),
    );
    let was_there = |occasion: &&Occasion| {
        seat.confirmed_at.is_none_or(|confirmed| confirmed <= occasion.starts_at)
            && mark(occasion).is_some_and(Mark::attended)
    };
    let attended = held.iter().filter(was_there).map(|occasion| CertificateOccasion {
        title: occasion.title.clone(),
        starts_at: occasion.starts_at,
        ends_at: occasion.ends_at,
    });
    (rate, attended.collect())
}

fn minutes(occasion: &CertificateOccasion) -> i32 {
    i32::try_from((occasion.ends_at.unix() - occasion.starts_at.unix()) / 60).unwrap_or_default().max(0)
}
