//! The bodies behind a mail's link: what it shows and takes, without login.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::enrollments::states::{EnrollmentAction, EnrollmentState, EnrollmentStep};
use crate::ids::ActivityId;
use crate::text_enum;
use crate::time::Timestamp;

/// The token of a mail's link, from its fragment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LinkToken {
    /// The token.
    #[validate(length(min = 1, max = 1000))]
    #[cfg_attr(
        feature = "server",
        schema(max_length = 1000, example = "eyJhbGciOiJIUzI1NiJ9.eyJlbnJvbGxtZW50Ijo0Mn0.c2lnbmF0dXJl")
    )]
    pub token: String,
}

text_enum! {
    /// What may be answered by a link.
    pub enum LinkAnswer {
        Accept = "accept",
        Decline = "decline",
        Reconfirm = "reconfirm",
        Withdraw = "withdraw",
    }
}

impl From<LinkAnswer> for EnrollmentStep {
    fn from(answer: LinkAnswer) -> Self {
        match answer {
            LinkAnswer::Accept => Self::Accept,
            LinkAnswer::Decline => Self::Decline,
            LinkAnswer::Reconfirm => Self::Reconfirm,
            LinkAnswer::Withdraw => Self::Withdraw,
        }
    }
}

/// An answer by a mail's link.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LinkStep {
    /// The token.
    #[validate(length(min = 1, max = 1000))]
    #[cfg_attr(
        feature = "server",
        schema(max_length = 1000, example = "eyJhbGciOiJIUzI1NiJ9.eyJlbnJvbGxtZW50Ijo0Mn0.c2lnbmF0dXJl")
    )]
    pub token: String,
    /// What is answered.
    pub answer: LinkAnswer,
}

impl LinkStep {
    /// What may be answered, as the enrollment's actions name it.
    pub const ANSWERS: [EnrollmentAction; 4] = [
        EnrollmentAction::Accept,
        EnrollmentAction::Decline,
        EnrollmentAction::Reconfirm,
        EnrollmentAction::Withdraw,
    ];
}

/// An enrollment as the reader of a mail sees it: their own, and nobody else's name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EnrollmentLink {
    /// In what.
    pub activity_id: ActivityId,
    /// Its title.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub activity_title: String,
    /// When it starts.
    pub activity_starts_at: Option<Timestamp>,
    /// When its last occasion ends.
    pub activity_ends_at: Option<Timestamp>,
    /// The team's name; empty for a person.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub team_name: String,
    /// How it stands.
    pub state: EnrollmentState,
    /// Why, where somebody said.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub state_reason: String,
    /// Until when its offer holds.
    pub offered_until: Option<Timestamp>,
    /// By when it must be said that the place is kept.
    pub reconfirm_by: Option<Timestamp>,
    /// Its place in line, from 1; null when it is not in line.
    #[cfg_attr(feature = "server", schema(example = 4))]
    pub place_in_line: Option<i64>,
    /// What its reader may answer. Of a team the leader answers for all.
    pub allowed_actions: Vec<EnrollmentAction>,
}

/// The link by which others join a team themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct JoinLink {
    /// The address of the page where one joins.
    #[cfg_attr(feature = "server", schema(example = "https://samverka.example.org/join#eyJ0ZWFtIjo0Mn0"))]
    pub link: String,
    /// Until when it works.
    pub expires_at: Timestamp,
}
