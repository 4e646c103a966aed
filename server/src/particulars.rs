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
