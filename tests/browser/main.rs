//! The web app in a real browser: each task from start to finish, on a desk and on a phone, every state of every page
//! judged by axe.

mod driver;
mod inspect;
mod page;
mod run;
mod site;

mod about;
mod answer;
mod approval;
mod attendance;
mod calendar;
mod choices;
mod doctor;
mod edition;
mod figures;
mod find;
mod import;
mod keyboard;
mod language;
mod login;
mod notes;
mod offer;
mod opening;
mod person;
mod questions;
mod register;
mod routes;
mod screenshots;
mod second_factor;
mod team;
