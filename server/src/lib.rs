//! The server of Samverka. A request goes through the frame to its slice's handler, a rule in `shared` and SQL, and back as an
//! answer; there is nothing else in between. A floor uses those below it, never one above it: `tests/api/floors.rs`.

// The top puts the slices together.
pub mod backup;
pub mod check;
pub mod demo;
pub mod doctor;
pub mod jobs;
pub mod server;
pub mod slices;
mod web;
mod web_app;

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
pub mod notes;
pub mod plans;
pub mod questions;
pub mod records;
pub mod reminders;
pub mod reports;
mod service;
pub mod today;

// The ground carries requests, and every slice uses it.
mod answer;
pub mod app;
mod audit;
pub mod body;
mod bounds;
pub mod brought;
mod caller;
pub mod clock;
pub mod config;
pub mod connections;
mod cursor;
pub mod db;
mod devices;
pub mod error;
mod frame;
mod ics;
pub mod job;
mod json;
pub mod keys;
mod limits;
mod metrics;
mod openapi;
mod operations;
pub mod outbox;
mod packing;
mod particulars;
pub mod passwords;
mod private;
mod repeats;
mod routes;
mod scopes;
mod sealed;
mod search;
mod settings;
mod shapes;
pub mod slice;
mod tables;
mod turns;
mod unkept;
pub mod upkeep;
mod values;
pub mod writer;
