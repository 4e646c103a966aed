//! SQL of interest in activities without dates.

use diesel::dsl::sum;
use diesel::prelude::*;
use shared::access::Sight;
use shared::enrollments::interests::{Interest, InterestState};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, EnrollmentId, InterestId, MachineClientId, OrganisationId, PersonId};
use shared::page::Page;
use shared::schema::{activities, interests, organisations, persons};
use shared::time::Timestamp;

use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::{OrConflict, Result};
use crate::unkept::Unkept;

/// One interest.
pub fn find(conn: &mut DbConnection, id: InterestId) -> Result<Interest> {
    Ok(interests::table.find(id).select(columns::<Interest>()).first(conn)?)
}

/// Those of an activity that wait for a date, in the order in which they were shown.
pub fn active(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<Interest>> {
    Ok(interests::table
        .filter(interests::activity_id.eq(activity))
        .filter(interests::state.eq(InterestState::Active))
        .order(interests::id)
        .select(columns::<Interest>())
        .load(conn)?)
}

/// How many would come.
pub fn count(conn: &mut DbConnection, activity: ActivityId) -> Result<i64> {
    let seats: Option<i64> = interests::table
        .filter(interests::activity_id.eq(activity))
        .filter(interests::state.eq(InterestState::Active))
        .select(sum(interests::seats))
        .first(conn)?;
    Ok(seats.unwrap_or_default())
}

/// A person's own interest that waits for a date.
pub fn own(conn: &mut DbConnection, activity: ActivityId, person: PersonId) -> Result<Option<InterestId>> {
    Ok(interests::table
        .filter(interests::activity_id.eq(activity))
        .filter(interests::person_id.eq(person))
        .filter(interests::state.eq(InterestState::Active))
        .select(interests::id)
        .first(conn)
        .optional()?)
}

/// The parts of a new interest.
#[derive(Debug)]
pub struct NewRow<'a> {
    /// The activity.
    pub activity: ActivityId,
    /// The person.
    pub person: PersonId,
    /// The organisation that they count for.
    pub organisation: OrganisationId,
    /// How many would come.
    pub seats: i32,
    /// The team's name; empty for a person.
    pub team_name: &'a str,
    /// The person or client that writes it down.
    pub by: (Option<PersonId>, Option<MachineClientId>),
}

/// A new interest. The database itself refuses a second one of the same person that waits.
pub fn insert(conn: &mut DbConnection, new: &NewRow<'_>, now: Timestamp) -> Result<Interest> {
    diesel::insert_into(interests::table)
        .values((
            interests::version.eq(1),
            interests::activity_id.eq(new.activity),
            interests::person_id.eq(new.person),
            interests::organisation_id.eq(new.organisation),
            interests::seats.eq(new.seats),
            interests::team_name.eq(new.team_name.trim()),
            interests::state.eq(InterestState::Active),
            interests::created_by.eq(new.by.0),
            interests::created_by_client.eq(new.by.1),
            interests::created_at.eq(now),
            interests::changed_at.eq(now),
        ))
        .returning(columns::<Interest>())
        .get_result(conn)
        .or_conflict(ErrorCode::AlreadyThere)
}

/// Ends an interest, with its outcome. It must still wait.
pub fn end(
    conn: &mut DbConnection,
    before: &Interest,
    (state, enrollment): (InterestState, Option<EnrollmentId>),
    now: Timestamp,
) -> Result<Interest> {
    let own = interests::table
        .filter(interests::id.eq(before.id))
        .filter(interests::state.eq(InterestState::Active));
    let changed = diesel::update(own)
        .set((
            interests::state.eq(state),
            interests::enrollment_id.eq(enrollment),
            interests::version.eq(before.version + 1),
            interests::changed_at.eq(now),
        ))
        .execute(conn)?;
    if changed == 0 { Err(ErrorCode::StateForbids.into()) } else { find(conn, before.id) }
}

/// The wanted interests.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// In this activity.
    pub activity: Option<ActivityId>,
    /// Of this person.
    pub person: Option<PersonId>,
    /// Only this one.
    pub id: Option<InterestId>,
}

/// An interest with the names beside it: of the activity, of the person and whether they are protected, of the organisation;
/// and the member that it counts under.
pub type Named = (Interest, String, (String, String, bool), (String, OrganisationId));

/// Interests as far as they may be seen, in the order in which they were shown.
pub fn page(conn: &mut DbConnection, wanted: &Wanted, sight: &Sight, cursor: &Cursor) -> Result<Page<Named>> {
    let found = || {
        let mut query = interests::table
            .inner_join(activities::table)
            .inner_join(organisations::table)
            .inner_join(persons::table.on(persons::id.eq(interests::person_id)))
            .filter(Unkept)
            .into_boxed::<MultiBackend>();
        if let Some(activity) = wanted.activity {
            query = query.filter(interests::activity_id.eq(activity));
        }
        if let Some(person) = wanted.person {
            query = query.filter(interests::person_id.eq(person));
        }
        if let Some(id) = wanted.id {
            query = query.filter(interests::id.eq(id));
        }
        if let Sight::Of { organisations: units, roots, own } = sight {
            query = query.filter(
                interests::organisation_id
                    .eq_any(units.clone())
                    .or(organisations::root_id.eq_any(roots.clone()))
                    .or(interests::person_id.eq(own.unwrap_or(PersonId(0)))),
            );
        }
        query
    };
    let mut query = found();
    if let Some(last) = cursor.last_id() {
        query = query.filter(interests::id.gt(InterestId(last)));
    }
    let items = query
        .order(interests::id)
        .limit(cursor.fetch())
        .select((
            columns::<Interest>(),
            activities::title,
            (persons::given_name, persons::family_name, persons::protected),
            (organisations::short_name, organisations::root_id),
        ))
        .load(conn)?;
    cursor.page(
        items,
        |(interest, ..): &Named| (String::new(), interest.id.0),
        || Ok(found().count().get_result(conn)?),
    )
}
