//! Calendar entries in mail (iTIP, RFC 5546). A place brings an invitation to each of its occasions, and a new one for each that
//! moves. A lost place or a cancelled occasion brings a cancellation. See decision 0023.

use std::sync::Arc;

use lettre::message::Mailbox;
use shared::activities::{Occasion, OccasionState};
use shared::enrollments::Enrollment;
use shared::ids::OccasionId;
use shared::time::Timestamp;

use crate::audit::Origin;
use crate::calendars::queries;
use crate::db::DbConnection;
use crate::enrollments::queries::choices;
use crate::error::Result;
use crate::ics::entry::Entry;
use crate::ics::{Ends, Method, message};

/// The most occasions that one mail tells calendars of; the calendar feed has them all.
const MOST: usize = 20;

/// Occasions that the receivers' calendars are to take in or strike out.
#[derive(Debug, Clone)]
pub(crate) struct Invitation {
    method: Method,
    entries: Vec<Entry>,
    organiser: Option<Arc<Mailbox>>,
    base: String,
    now: Timestamp,
}

impl Invitation {
    fn of(method: Method, entries: Vec<Entry>, origin: &Origin) -> Self {
        let (organiser, base) = (origin.sender.clone(), origin.base.clone());
        Self { method, entries, organiser, base, now: origin.at }
    }

    /// For all coming occasions of an enrollment's activity: to take them in as they are now, or to strike them out. Among
    /// alternatives, only the chosen one.
    pub(crate) fn to_enrollment(
        conn: &mut DbConnection,
        origin: &Origin,
        enrollment: &Enrollment,
        method: Method,
    ) -> Result<Self> {
        let mut entries = queries::of_activity(conn, enrollment.activity_id)?;
        entries.retain(|entry| entry.is_coming(origin.at));
        if entries.iter().any(|entry| entry.choice_group.is_some()) {
            let chosen = choices::of_one(conn, enrollment.id)?;
            entries.retain(|entry| entry.is_for(&chosen));
        }
        entries.truncate(MOST);
        Ok(Self::of(method, entries, origin))
    }

    /// For one occasion that was chosen, or is not chosen any more.
    pub(crate) fn to_one(
        conn: &mut DbConnection,
        origin: &Origin,
        occasion: OccasionId,
        method: Method,
    ) -> Result<Self> {
        Ok(Self::of(method, vec![queries::of_occasion(conn, occasion)?], origin))
    }

    /// For one occasion as it is now: a new invitation, or a cancellation.
    pub(crate) fn to_occasion(conn: &mut DbConnection, origin: &Origin, occasion: &Occasion) -> Result<Self> {
        let method =
            if occasion.state == OccasionState::Cancelled { Method::Cancel } else { Method::Request };
        Self::to_one(conn, origin, occasion.id, method)
    }

    /// The place of the first occasion; empty when it has none.
    pub(crate) fn first_place(&self) -> String {
        self.entries.first().map(|entry| entry.place.clone()).unwrap_or_default()
    }

    /// The calendar entries of the mail to this address; none when there are no coming occasions.
    pub(crate) fn stream(&self, attendee: &str) -> Option<String> {
        let ends = Ends { organiser: self.organiser.as_deref()?, attendee };
        let written = |entry: &Entry| message(self.method, entry, ends, &self.base, self.now);
        (!self.entries.is_empty()).then(|| self.entries.iter().map(written).collect())
    }
}
