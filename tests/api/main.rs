//! The API, black box over HTTP, on SQLite and on PostgreSQL.

mod access_matrix;
mod accounts;
mod activities;
mod answers;
mod backup;
mod calendar;
mod demo;
mod editing;
mod enrollments;
mod errors;
mod evaluations;
mod exports;
mod fairness;
mod imports;
mod imports_enroll;
mod lists;
mod mails;
mod members;
mod merge;
mod openapi;
mod repeats;
mod reports;
mod requests;
mod schema;
mod today;
mod walk_ins;
