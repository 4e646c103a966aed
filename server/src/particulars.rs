//! Particulars of single operations, which the description has no words for. Slices name them. The ground knows no operation by
//! name: it gets the lists when the server is put together.

use actix_web::{HttpRequest, HttpResponse};
use futures_util::future::LocalBoxFuture;
use shared::error::Problem;

use crate::error::Result;

/// Makes the refusal that is sent instead of a problem.
pub type Refusal = fn(&Problem) -> HttpResponse;

/// Refuses a file before any of it is read, where its sender may not send it. Files are large, and a token alone shows no right.
pub type FileCheck = fn(HttpRequest) -> LocalBoxFuture<'static, Result<()>>;

/// Particulars of single operations that are not in the description. Operations are named by their ids.
#[derive(Debug, Clone, Copy, Default)]
pub struct Particulars {
    /// Nothing of them is logged: a time, a trace or an address would lead back to the caller.
    pub anonymous: &'static [&'static str],
    /// Persons come in by these, or show by them that they are still themselves.
    pub entrances: &'static [&'static str],
    /// These are open to those who must set up a second factor and have not yet.
    pub before_set_up: &'static [&'static str],
    /// At these addresses callers know another standard's refusals, and no problems.
    pub refusals: &'static [(&'static str, Refusal)],
    /// The check that comes before a file is read, for each operation that takes one.
    pub file_checks: &'static [(&'static str, FileCheck)],
}

/// The particulars of one operation.
#[derive(Debug, Clone, Copy, Default)]
pub struct Particular {
    /// Nothing of it is logged.
    pub is_anonymous: bool,
    /// By it somebody comes in.
    pub is_entrance: bool,
    /// It is open to those who must set up a second factor first.
    pub is_before_set_up: bool,
    /// The refusal at its address, if that is not a problem.
    pub refusal: Option<Refusal>,
    /// The check that comes before its file is read, if it takes one.
    pub file_check: Option<FileCheck>,
}

impl Particulars {
    /// No operation is particular.
    pub const NONE: Self =
        Self { anonymous: &[], entrances: &[], before_set_up: &[], refusals: &[], file_checks: &[] };

    /// The particulars of the operation with this id, by the lists of all slices.
    pub fn of(lists: &[Self], id: &str) -> Particular {
        Particular {
            is_anonymous: lists.iter().any(|list| list.anonymous.contains(&id)),
            is_entrance: lists.iter().any(|list| list.entrances.contains(&id)),
            is_before_set_up: lists.iter().any(|list| list.before_set_up.contains(&id)),
            refusal: lists
                .iter()
                .flat_map(|list| list.refusals)
                .find(|(own, _)| *own == id)
                .map(|(_, refusal)| *refusal),
            file_check: lists
                .iter()
                .flat_map(|list| list.file_checks)
                .find(|(own, _)| *own == id)
                .map(|(_, check)| *check),
        }
    }
}
