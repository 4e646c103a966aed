//! The outbox: the texts of mail, its writing and its delivery. A mail is written in the transaction of the event that it tells
//! of, and leaves after the commit. Every slice writes mail. Nothing is sent inside a transaction, and nothing is lost after one.

pub mod causes;
pub mod delivery;
pub mod queries;
pub mod samples;
pub mod templates;
pub mod times;
mod words_en;
mod words_guards;
mod words_sv;
