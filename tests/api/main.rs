//! The API, black box over HTTP, on SQLite and on PostgreSQL.

mod access_matrix;
mod accounts;
mod activities;
mod answers;
mod attendance;
mod backup;
mod calendar;
mod certificates;
mod demo;
mod editing;
mod enrollments;
mod errors;
mod evaluations;
mod fairness;
mod lines;
mod lists;
mod mails;
mod members;
mod openapi;
mod repeats;
mod reports;
mod requests;
mod schema;
mod teams;
mod today;
mod walk_ins;
