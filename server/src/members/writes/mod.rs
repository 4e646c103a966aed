//! What is written of members, whoever asks for it: a page, a table that is imported. Whether they may is asked before.

pub mod assignments;
pub mod organisations;
pub mod persons;
