//! The API, black box over HTTP, on SQLite and on PostgreSQL.

mod accounts;
mod activities;
mod answers;
mod enrollments;
mod lists;
mod openapi;
mod repeats;
mod requests;
mod schema;
