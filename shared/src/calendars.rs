//! Calendars: links by which a calendar program follows what one comes to, or what one leads.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::ids::{ActivityId, CalendarFeedId};
use crate::rules::not_blank;
use crate::time::Timestamp;

/// So many links a person may have at a time: each is a door, and who has more has lost sight of them.
pub const MOST_FEEDS: i64 = 20;

/// A link to a calendar that somebody has made and not revoked. What it leads by is shown once, when it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable))]
pub struct CalendarFeed {
    /// The link.
    pub id: CalendarFeedId,
    /// Where it is used, in its owner's words.
    #[cfg_attr(feature = "server", schema(example = "Telefonen"))]
    pub name: String,
    /// The activity whose occasions it shows; null for what its owner comes to.
    pub activity_id: Option<ActivityId>,
    /// That activity's title.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub activity_title: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When a calendar last fetched it, to the day; null when none has.
    pub last_used_at: Option<Timestamp>,
}

/// A new link with its address, this once: whoever knows it sees the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CalendarFeedLink {
    /// The link.
    #[serde(flatten)]
    pub feed: CalendarFeed,
    /// What the calendar program subscribes to.
    #[cfg_attr(
        feature = "server",
        schema(example = "https://samverka.example/api/v1/calendars/Zm9vYmFyYmF6cXV4/calendar.ics")
    )]
    pub address: String,
}

/// A wish for a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewCalendarFeed {
    /// Where it will be used, to know it by.
    #[validate(length(max = 100), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Telefonen"))]
    pub name: String,
    /// An activity that one leads, for all its occasions; absent for what one comes to oneself.
    #[serde(default)]
    pub activity_id: Option<ActivityId>,
}
