//! What slices say of single operations and the description has no words for. The ground knows no operation by name: it is handed
//! this when the server is put together.

use actix_web::HttpResponse;
use shared::error::Problem;

/// What an answer says instead of a problem.
pub type Refusal = fn(&Problem) -> HttpResponse;

/// What holds for single operations and stands in no description. Operations are named by their ids.
#[derive(Debug, Clone, Copy, Default)]
pub struct Particulars {
    /// Nothing of them is logged: a time, a trace or an address would lead back to who called.
    pub anonymous: &'static [&'static str],
    /// By these persons come in, or show that they are still themselves.
    pub entrances: &'static [&'static str],
    /// These are open to those who must set up a second factor and have not yet.
    pub before_set_up: &'static [&'static str],
    /// At these addresses callers know another standard's refusals, and no problems.
    pub refusals: &'static [(&'static str, Refusal)],
}

/// What of it holds for one operation.
#[derive(Debug, Clone, Copy, Default)]
pub struct Particular {
    /// Nothing of it is logged.
    pub is_anonymous: bool,
    /// By it somebody comes in.
    pub is_entrance: bool,
    /// It is open to those who must set up a second factor first.
    pub is_before_set_up: bool,
    /// How its address refuses, where it is not by a problem.
    pub refusal: Option<Refusal>,
}

impl Particulars {
    /// What holds for the operation of this id.
    pub fn of(&self, id: &str) -> Particular {
        Particular {
            is_anonymous: self.anonymous.contains(&id),
            is_entrance: self.entrances.contains(&id),
            is_before_set_up: self.before_set_up.contains(&id),
            refusal: self.refusals.iter().find(|(own, _)| *own == id).map(|(_, refusal)| *refusal),
        }
    }
}
