//! SQL of lists of enrollments.

use diesel::prelude::*;
use shared::access::Sight;
use shared::enrollments::Enrollment;
use shared::enrollments::requests::EnrollmentOrder;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId, OrganisationId, PersonId};
use shared::page::Page;
use shared::schema::{activities, enrollments, organisations, participants as participant_rows, persons};
use shared::text::Words;
use shared::time::Timestamp;

use super::known::{self, Asking, Reader};
use super::participants;
use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::Result;
use crate::search::{has_words, is_sought};
use crate::unkept::Unkept;

/// The wanted enrollments.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// In this activity.
    pub activity: Option<ActivityId>,
    /// In any of these states.
    pub states: Vec<EnrollmentState>,
    /// With a participant whose name has these words.
    pub q: Option<Words>,
    /// Counting under this member.
    pub root: Option<OrganisationId>,
    /// In activities that the action plan of this year carries.
    pub report_year: Option<i32>,
    /// With a participant who counts for this municipality, or member where there is none.
    pub municipality: Option<OrganisationId>,
    /// Of this person.
    pub person: Option<PersonId>,
    /// True for one's own, those of the past too.
    pub own: bool,
    /// Changed at this time or later.
    pub modified_since: Option<Timestamp>,
    /// The order; the order in which they were made when none is given.
    pub order: Option<EnrollmentOrder>,
}

// The enrollments that are wanted and that the reader may see.
fn found<'a>(
    wanted: &Wanted,
    (sight, asking): (&Sight, &Asking),
) -> enrollments::BoxedQuery<'a, MultiBackend> {
    let mut query = enrollments::table.filter(Unkept).into_boxed::<MultiBackend>();
    if let Some(activity) = wanted.activity {
        query = query.filter(enrollments::activity_id.eq(activity));
    }
    if !wanted.states.is_empty() {
        query = query.filter(enrollments::state.eq_any(wanted.states.clone()));
    }
    if let Some(root) = wanted.root {
        query =
            query.filter(enrollments::organisation_id.eq_any(
                organisations::table.filter(organisations::root_id.eq(root)).select(organisations::id),
            ));
    }
    if let Some(year) = wanted.report_year {
        let carried = activities::table.filter(activities::report_year.eq(year)).select(activities::id);
        query = query.filter(enrollments::activity_id.eq_any(carried));
    }
    if is_sought(wanted.q.as_ref()) {
        // A search finds nobody whose name the reader is not shown.
        let named = participant_rows::table
            .inner_join(persons::table)
            .filter(has_words(persons::name_folded, wanted.q.as_ref()))
            .filter(known::named(asking))
            .select(participant_rows::enrollment_id);
        query = query.filter(enrollments::id.eq_any(named));
    }
    if let Some(municipality) = wanted.municipality {
        query = query.filter(enrollments::id.eq_any(participants::counting_for(municipality)));
    }
    if let Some(person) = wanted.person {
        let theirs = participant_rows::table
            .inner_join(persons::table)
            .filter(participant_rows::person_id.eq(person))
            .filter(known::numbered(asking))
            .select(participant_rows::enrollment_id);
        query = query.filter(enrollments::id.eq_any(theirs));
    }
    if let Some(since) = wanted.modified_since {
        query = query.filter(enrollments::changed_at.ge(since));
    }
    if *sight != Sight::All && !wanted.own {
        query = query.filter(enrollments::id.eq_any(known::in_sight(sight)));
    }
    query
}

/// A page of enrollments.
pub fn page(
    conn: &mut DbConnection,
    wanted: &Wanted,
    reader: &Reader,
    cursor: &Cursor,
) -> Result<Page<Enrollment>> {
    let asking = Asking::of(conn, reader)?;
    let found = || found(wanted, (&reader.sight, &asking));
    let (query, last) = (found(), cursor.last_id().map(EnrollmentId));
    let query = match (wanted.order.unwrap_or(EnrollmentOrder::Oldest), last) {
        (EnrollmentOrder::Oldest, None) => query.order(enrollments::id.asc()),
        (EnrollmentOrder::Oldest, Some(last)) => {
            query.filter(enrollments::id.gt(last)).order(enrollments::id.asc())
        }
        (EnrollmentOrder::Newest, None) => query.order(enrollments::id.desc()),
        (EnrollmentOrder::Newest, Some(last)) => {
            query.filter(enrollments::id.lt(last)).order(enrollments::id.desc())
        }
    };
    let items = query.limit(cursor.fetch()).select(columns::<Enrollment>()).load(conn)?;
    cursor.page(
        items,
        |enrollment: &Enrollment| (String::new(), enrollment.id.0),
        || Ok(found().count().get_result(conn)?),
    )
}
