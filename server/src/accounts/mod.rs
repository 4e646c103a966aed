//! Accounts: how persons and school systems come in, and how they are kept out. Some refusals must leave a trace (a wrong
//! password, a stolen token). Then the closure returns what happened, and the answer is made after the commit.

mod admin;
mod codes;
mod entrance;
pub mod first;
mod links;
mod machines;
pub mod oauth;
pub mod queries;
mod second_factor;
mod sessions;
pub mod told;

use crate::accounts::queries::brought;
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;

/// The operations by which persons come in, or show that they are still themselves. They have limits of their own, and recognise
/// devices.
pub const ENTRANCES: [&str; 7] = [
    "log_in",
    "refresh_session",
    "log_out",
    "create_password",
    "confirm_registration",
    "show_second_factor",
    "end_second_factor",
];

/// The operations that are open to people who must set up a second factor first. They log out by their cookie, for which no token
/// is asked.
pub const BEFORE_SET_UP: [&str; 4] = ["read_me", "change_me", "begin_second_factor", "confirm_second_factor"];

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("accounts", "Sessions, passwords, registration, machine clients (konton)"),
    routes,
    particulars: Particulars {
        entrances: &ENTRANCES,
        before_set_up: &BEFORE_SET_UP,
        refusals: &[("create_token", oauth::refusal_of)],
        ..Particulars::NONE
    },
    jobs: told::JOBS,
    subjects: brought::SUBJECTS,
    persons: brought::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config
        .configure(entrance::routes)
        .configure(sessions::routes)
        .configure(second_factor::routes)
        .configure(links::routes)
        .configure(admin::routes)
        .configure(machines::routes)
        .configure(oauth::routes);
}
