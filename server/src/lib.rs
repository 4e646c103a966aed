//! The server of Samverka. A request goes from its line in `app` through its slice's handler and a rule in `shared` to SQL,
//! and back as an answer; there is nothing else in between.

// What carries requests, in the order one meets them.
mod answer;
pub mod app;
pub mod backup;
pub mod body;
mod bounds;
mod caller;
pub mod clock;
pub mod config;
pub mod connections;
mod cursor;
pub mod db;
pub mod error;
mod frame;
mod json;
mod limits;
mod metrics;
mod openapi;
mod operations;
mod private;
mod routes;
mod scopes;
mod sealed;
mod search;
mod service;
mod shapes;
mod tables;
mod turns;
mod unkept;
pub mod upkeep;
mod values;
mod web;
pub mod writer;

// The slices.
pub mod accounts;
pub mod activities;
pub mod calendars;
pub mod certificates;
pub mod enrollments;
pub mod evaluations;
pub mod imports;
pub mod members;
pub mod messages;
pub mod plans;
pub mod questions;
pub mod records;
pub mod reports;
pub mod today;

// A network to try it all on.
pub mod demo;

/// The API's description as it is committed: without the installation's own address.
pub fn openapi_document() -> error::Result<serde_json::Value> {
    openapi::document(None)
}
