//! The harness of the tests: a server of one's own on a database of one's own, and somebody to call it.
//!
//! ```no_run
//! # async fn example() {
//! let app = tests::TestApp::start().await;
//! let office = app.office();
//! office.get("/api/v1/me").await.assert(200);
//! # }
//! ```

pub mod actor;
pub mod asking;
pub mod catalogue;
pub mod database;
pub mod factor;
pub mod fixtures;
pub mod mail;
pub mod model;
pub mod program;
pub mod report;
pub mod rush;
pub mod wire;

mod app;

pub use actor::{Actor, Reply};
pub use app::{PUBLIC_URL, TestApp, start_jobs};
