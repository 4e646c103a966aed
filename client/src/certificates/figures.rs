//! How much somebody has attended, and the paper that says so.

use shared::enrollments::completion::Rate;
use shared::error::Problem;
use shared::ids::CertificateId;

use crate::words::certificates as t;
use crate::{api, format};

/// Attended of those that count: `3 av 4`.
pub(super) fn rate(rate: Rate) -> String {
    t::attended_of(&format::number(rate.attended), &format::number(rate.counted))
}

/// Hours, and minutes where there are some: `6 h 30 min`.
pub(super) fn duration(minutes: i32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    match (hours, rest) {
        (0, _) => t::minutes(&format::number(rest)),
        (_, 0) => t::hours(&format::number(hours)),
        _ => format!("{} {}", t::hours(&format::number(hours)), t::minutes(&format::number(rest))),
    }
}

/// Hands the paper of a certificate to the browser.
pub(super) async fn fetch(id: CertificateId) -> Result<(), Problem> {
    api::download::fetch(&format!("/certificates/{id}/document"), t::file()).await
}
