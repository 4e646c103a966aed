//! What an installation remembers of itself, by name: whether it is a demo, which keys its servers share.

pub mod queries;
