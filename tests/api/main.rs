//! The API, black box over HTTP, on SQLite and on PostgreSQL.

mod accounts;
mod answers;
mod demo;
mod lists;
mod repeats;
mod requests;
