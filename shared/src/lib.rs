//! The things of the network, and what may happen to them.
//!
//! Pure: no input, no output, no clock. The server enforces these rules and the web app runs the same code to show what
//! is allowed before anyone clicks. With the feature `server` the types also know their database columns and their
//! OpenAPI schema; without it they compile to WebAssembly.

// The modules stand in reading order: words, errors, rules of bodies and lists, then what several slices count with, then who may
// do what, then one file for each slice. No file leads back to one that reads it.
pub mod ids;
pub mod text_enum;

pub mod text;
pub mod time;

pub mod error;
pub mod page;
pub mod rules;

pub mod seats;
pub mod tables;

pub mod access;

pub mod accounts;
pub mod activities;
pub mod calendars;
pub mod certificates;
pub mod devices;
pub mod doctor;
pub mod enrollments;
pub mod evaluations;
pub mod imports;
pub mod members;
pub mod messages;
pub mod notes;
pub mod plans;
pub mod questions;
pub mod records;
pub mod reports;
pub mod service;
pub mod today;

#[cfg(feature = "server")]
pub mod schema;
