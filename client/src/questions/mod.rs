//! Questions to participants: asking them, answering them, and what was answered.

pub(crate) mod answers;
mod design;
mod draft;
pub(crate) mod fields;
mod preview;
pub(crate) mod tab;
