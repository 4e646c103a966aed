//! Occasions as calendars know them.

use diesel::Queryable;
use shared::activities::OccasionState;
use shared::activities::states::ActivityState;
use shared::enrollments::choices::comes;
use shared::ids::{ActivityId, OccasionId};
use shared::time::Timestamp;

/// An occasion as calendars know it.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Entry {
    /// Its number.
    pub id: OccasionId,
    /// The group of alternatives that it belongs to.
    pub choice_group: Option<String>,
    /// The identifier by which every calendar knows it.
    pub uuid: String,
    /// How many times calendars were told anew.
    pub sequence: i32,
    /// Its state.
    pub state: OccasionState,
    /// Its own title; empty where the activity's says enough.
    pub title: String,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// The place; empty for a digital occasion.
    pub place: String,
    /// The link to a digital occasion; taken out for people without a place.
    pub link: Option<String>,
    /// Why it was moved or called off.
    pub reason: String,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// The activity that it is a part of.
    pub activity: Heading,
}

/// The facts about the activity in an occasion's entry.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Heading {
    /// Its number.
    pub id: ActivityId,
    /// Its title.
    pub title: String,
    /// Its purpose.
    pub purpose: String,
    /// Its state.
    pub state: ActivityState,
    /// Why it is put off or called off.
    pub reason: String,
    /// When it was last edited.
    pub changed_at: Timestamp,
}

impl Entry {
    /// When it last became what it is.
    pub fn last_change(&self) -> Timestamp {
        self.changed_at.max(self.activity.changed_at)
    }

    /// Why it, or the whole activity, is not as it was.
    pub fn reason(&self) -> &str {
        if self.activity.reason.is_empty() { self.reason.trim() } else { self.activity.reason.trim() }
    }

    /// This entry without the link, for people without a place.
    #[must_use]
    pub fn without_link(self) -> Self {
        Self { link: None, ..self }
    }

    /// True when an enrollment with these choices comes to it.
    pub fn is_for(&self, choices: &[OccasionId]) -> bool {
        comes(choices, self.id, self.choice_group.as_deref())
    }

    /// True while it is still to be, or goes on.
    pub fn is_coming(&self, now: Timestamp) -> bool {
        self.ends_at > now && self.state != OccasionState::Cancelled
    }
}
