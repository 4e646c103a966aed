//! The API, black box over HTTP, on SQLite and on PostgreSQL.

mod access_matrix;
mod accounts;
mod activities;
mod answers;
mod backup;
mod calendars;
mod demo;
mod editing;
mod enrollments;
mod errors;
mod evaluations;
mod fairness;
mod lists;
mod mails;
mod members;
mod openapi;
mod reminders;
mod repeats;
mod reports;
mod requests;
mod schema;
mod today;
mod walk_ins;
