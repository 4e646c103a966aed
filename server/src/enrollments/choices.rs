//! Alternatives: the occasion that an enrollment chooses from each group, and clashes with a person's other occasions.

use actix_web::web::Path;
use actix_web::{get, post};
use shared::activities::{Activity, Occasion};
use shared::enrollments::access::Enrollments;
use shared::enrollments::choices::{Clash, ClashQuery, OccasionChoice, rechosen, settled};
use shared::enrollments::requests::NewEnrollment;
use shared::enrollments::{Enrollment, EnrollmentDetail};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, EnrollmentId, OccasionId};
use shared::page::Page;
use shared::seats::Seats;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit};
use crate::calendars::queries as calendars;
use crate::caller::{Caller, Writing};
use crate::db::DbConnection;
use crate::enrollments::party::{self, Party};
use crate::enrollments::queries::{self, Traits, choices};
use crate::enrollments::steps::{self, Held};
use crate::enrollments::{line, tell};
use crate::error::Result;
use crate::json::{Json, Query};
use crate::members::queries as members;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(choose_occasion).service(list_clashes);
}

/// What a new enrollment comes to, as far as it is chosen or limited.
pub(crate) struct Chosen {
    /// The alternatives it has chosen.
    pub choices: Vec<OccasionId>,
    /// The seats of the occasions it comes to that have limits of their own.
    pub seats: Vec<Seats>,
}

impl Chosen {
    /// Refuses where one of the occasions has not so many seats left, past those in line.
    pub(crate) fn require_room(&self, seats: i32) -> Result<()> {
        require_limits(&self.seats, seats)
    }
}

/// What a new enrollment of an activity with these seats has chosen. Who enrolls themselves chooses in every group.
pub(crate) fn chosen(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    (activity, traits): (&Activity, Traits),
    seats: &Seats,
    new: &NewEnrollment,
) -> Result<Chosen> {
    if !traits.chooses && !traits.limited && new.choices.is_empty() {
        return Ok(Chosen { choices: Vec::new(), seats: Vec::new() });
    }
    let occasions = choices::limiting(conn, activity.id)?;
    let own = writing.person.is_some_and(|person| new.persons == [person]);
    let choices = settled(&occasions, &new.choices, (own, writing.now))?;
    let seats = limits(conn, seats, &occasions, &choices)?;
    Ok(Chosen { choices, seats })
}

// The seats of the occasions that an enrollment with these choices comes to. Only occasions with a limit of their own are listed.
fn limits(
    conn: &mut DbConnection,
    seats: &Seats,
    occasions: &[Occasion],
    chosen: &[OccasionId],
) -> Result<Vec<Seats>> {
    let all = choices::seats(conn, seats, occasions)?;
    let comes = |id: OccasionId| occasions.iter().any(|one| one.id == id && one.is_for(chosen));
    Ok(all.into_iter().filter(|one| comes(one.occasion_id)).map(|one| one.seats).collect())
}

/// Refuses so many more seats for an enrollment where an occasion that it comes to has not so many left, past those in line.
pub(crate) fn require_room(
    conn: &mut DbConnection,
    activity: &Activity,
    enrollment: &Enrollment,
    more: i32,
) -> Result<()> {
    let occasions = choices::limiting(conn, activity.id)?;
    if occasions.is_empty() {
        return Ok(());
    }
    let seats = activities::seats(conn, activity)?;
    let chosen = choices::of_one(conn, enrollment.id)?;
    let limits = limits(conn, &seats, &occasions, &chosen)?;
    require_limits(&limits, more)
}

fn require_limits(limits: &[Seats], seats: i32) -> Result<()> {
    let Some(limit) = limits.iter().find(|limit| !limit.fits_newcomer(seats)) else { return Ok(()) };
    let free = limit.free_for_newcomer().unwrap_or_default();
    let told = format!("{seats} seats are asked for at the occasion; {free} are free past those in line.");
    Err(ErrorCode::NoSeatsForGrowth.because(told).into())
}

/// Comes to another of the alternatives, instead of what was chosen of the same group.
///
/// Who has seats needs as many free in the occasion. Until one of the two begins it may be changed by whoever answers for the
/// enrollment; who leads the activity may put it right afterwards, whatever the limit.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids", "noSeatsForGrowth"]))))]
#[post("/api/v1/enrollments/{id}/choose")]
async fn choose_occasion(
    caller: Caller,
    id: Path<EnrollmentId>,
    body: Json<OccasionChoice>,
) -> Result<Answer<EnrollmentDetail>> {
    steps::change(caller, *id, move |conn, writing, held| {
        let leads = leads(conn, writing, held)?;
        let Held { enrollment, activity } = held;
        if enrollment.state.is_final() || activity.state.is_over() {
            return Err(ErrorCode::StateForbids.because("The enrollment, or its activity, is over.").into());
        }
        let occasions = choices::limiting(conn, activity.id)?;
        let before = choices::of_one(conn, enrollment.id)?;
        let after = rechosen(&occasions, &before, body.0.occasion_id, (leads, writing.now))?;
        if after == before {
            return Ok(());
        }
        let wanted: Vec<_> = occasions.iter().filter(|one| one.id == body.0.occasion_id).cloned().collect();
        let is_ahead = wanted.iter().any(|one| writing.now < one.starts_at);
        if enrollment.state.counts_seats() && is_ahead {
            let seats = activities::seats(conn, activity)?;
            require_limits(&limits(conn, &seats, &wanted, &after)?, enrollment.seats)?;
        }
        choices::set(conn, enrollment.id, &after)?;
        let touched = queries::teams::change(conn, enrollment, enrollment, writing.now)?;
        let told = serde_json::json!({ "choices": [before, after] });
        audit(conn, writing.origin, Subject::enrollment(&touched), &told)?;
        for one in occasions.iter().filter(|one| one.is_choosable(writing.now)) {
            let is_chosen = after.contains(&one.id);
            if is_chosen != before.contains(&one.id) {
                tell::tell_choice(conn, writing.origin, activity, &touched, (one, is_chosen))?;
            }
        }
        line::wake(conn, writing.origin, activity.id)
    })
    .await
}

// True when the actor leads the activity, false when they answer for the enrollment. Everybody else is refused.
fn leads(conn: &mut DbConnection, writing: &Writing<'_>, held: &Held) -> Result<bool> {
    let stewards = activities::stewards(conn, &held.activity)?;
    if writing.actor.may(Enrollments::TakeAttendance(&stewards)) {
        return Ok(true);
    }
    let (members, root) = party::party_of(conn, &held.enrollment)?;
    let party = Party { enrollment: &held.enrollment, members: &members, root };
    if party::may_enroll(writing.actor, party) { Ok(false) } else { Err(ErrorCode::Forbidden.into()) }
}

/// Lists what of an activity meets a person's other occasions: a warning, never a refusal.
///
/// Alternatives are all looked at, so that one may choose the one that meets nothing.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), ClashQuery), responses((status = OK, body = Page<Clash>)), extensions(("x-scopes" = json!(["enrollments:read", "enrollments:write"]))))]
#[get("/api/v1/activities/{id}/clashes")]
async fn list_clashes(
    caller: Caller,
    id: Path<ActivityId>,
    query: Query<ClashQuery>,
) -> Result<Answer<Page<Clash>>> {
    let person = match query.0.person {
        Some(person) => person,
        None => caller.person()?,
    };
    caller
        .read(move |conn, actor| {
            let activity = activities::find(conn, *id)?;
            crate::activities::detail::require_seen(conn, actor, &activity)?;
            if actor.person != Some(person) {
                let posts = members::posts(conn, person, actor.today)?;
                actor.require_sight(Enrollments::Enroll(person, &members::homes_of(&posts)))?;
            }
            let own: Vec<Occasion> = activities::occasions_of(conn, activity.id)?
                .into_iter()
                .filter(|one| one.state.is_ahead() && actor.now < one.ends_at)
                .collect();
            let others = calendars::of_person(conn, person, actor.now)?;
            let mut items = Vec::new();
            for (other, _) in others.iter().filter(|(other, _)| other.activity.id != activity.id) {
                let at = (other.starts_at, other.ends_at);
                let is_coming = other.is_coming(actor.now) && other.activity.state.takes_enrollments();
                items.extend(own.iter().filter(|one| is_coming && one.meets(at)).map(|one| Clash {
                    person_id: person,
                    occasion_id: one.id,
                    other_activity_id: other.activity.id,
                    other_title: other.activity.title.clone(),
                    other_starts_at: at.0,
                    other_ends_at: at.1,
                }));
            }
            let total = i64::try_from(items.len()).ok();
            Answer::page(&Page { items, next: None, total })
        })
        .await
}
