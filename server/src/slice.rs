//! A slice, as the server knows it. Each slice says in one place what it brings (its `SLICE`); the list of slices stands in `slices`.

use crate::brought::{Naming, Reference};
use crate::job::Job;
use crate::particulars::Particulars;
use crate::routes::Routes;

/// Everything that a slice brings to the server.
#[derive(Debug, Clone, Copy)]
pub struct Slice {
    /// Its part of the API's description: the tag of its operations, and what they are about. Slices may share a tag.
    pub tag: (&'static str, &'static str),
    /// Registers its operations.
    pub routes: fn(&mut Routes<'_>),
    /// Particulars of its operations, which the description has no words for.
    pub particulars: Particulars,
    /// What it does by itself.
    pub jobs: &'static [Job],
    /// The things whose changes it writes down, and how they are called.
    pub subjects: &'static [Naming],
    /// Its columns that refer to persons.
    pub persons: &'static [Reference],
}

impl Slice {
    /// Registers the operations.
    pub fn register(&self, routes: &mut Routes<'_>) {
        routes.under(self.tag, self.routes);
    }
}
