//! Persons: who works where and as what, and their accounts.

pub(super) mod account;
pub(super) mod assignments;
pub(super) mod form;
mod known;
pub(super) mod list;
pub(super) mod merge;
pub(super) mod new;
pub(super) mod page;
