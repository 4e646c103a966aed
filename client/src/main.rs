//! The web app of Samverka.
//!
//! Slices have the same names as in `shared` and on the server: each folder owns its routes (`mod.rs`) and shows what its
//! types say. `ui` holds what every slice builds with and knows no domain; `api` alone speaks HTTP; `words` has every text.

#![expect(unreachable_pub, reason = "the component macro of leptos makes everything public")]

mod api;
mod app;
mod browser;
mod calendars;
mod format;
mod language;
mod later;
mod protected;
mod resource;
mod rules;
mod session;
mod shell;
mod ui;
mod words;

mod about;
mod accounts;
mod activities;
mod certificates;
mod doctor;
mod enrollments;
mod evaluations;
mod imports;
mod members;
mod messages;
mod notes;
mod plans;
mod questions;
mod records;
mod reports;
mod today;

fn main() {
    console_error_panic_hook::set_once();
    language::start();
    browser::remove_element("start");
    leptos::mount::mount_to_body(app::App);
}
