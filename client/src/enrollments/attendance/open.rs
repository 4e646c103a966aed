//! What the page of a sheet shows.

use shared::activities::Occasion;
use shared::enrollments::attendance::SheetLine;
use shared::time::Timestamp;

/// What the page of a sheet shows.
#[derive(Debug, Clone)]
pub(super) struct Open {
    /// The occasion.
    pub(super) occasion: Occasion,
    /// What the activity is called.
    pub(super) title: String,
    /// The persons to mark.
    pub(super) lines: Vec<SheetLine>,
    /// When the browser kept it, where the server does not answer.
    pub(super) kept_at: Option<Timestamp>,
}
