//! The outbox: what mail says, how it is written in the transaction of what it tells about, and how it leaves after the commit.
//! Every slice writes mail; nothing is sent inside a transaction, and nothing is lost after one.

pub mod delivery;
pub mod queries;
pub mod samples;
pub mod templates;
pub mod times;
mod words_en;
mod words_guards;
mod words_sv;
