//! Slices know how their things are called and which of their columns refer to persons. They hand this over to the slices that ask
//! for it: the log names things of every slice, and a merge moves references of every slice.

use shared::ids::PersonId;
use shared::records::SubjectKind;
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;

/// Numbers of things, each with a name.
type Named = Vec<(i64, String)>;

/// The names that things of one kind have today.
#[derive(Debug, Clone, Copy)]
pub struct Naming {
    /// The kind.
    pub kind: SubjectKind,
    /// Reads the names of things by their numbers. A thing without a name gets the name of the thing that it belongs to. A protected
    /// person's things get no name.
    pub names: fn(&mut DbConnection, &[i64]) -> Result<Named>,
}

/// The naming of things that have no name, and belong to nothing that has one.
pub const fn nameless(kind: SubjectKind) -> Naming {
    Naming { kind, names: |_, _| Ok(Vec::new()) }
}

/// Columns that refer to persons, and how a merge moves them.
#[derive(Debug, Clone, Copy)]
pub struct Reference {
    /// The columns, each as `table.column`. A test compares all columns of all slices with the database.
    pub columns: &'static [&'static str],
    /// Moves them from the person that goes to the one that stays. Things that both have are kept once.
    pub merge: fn(&mut DbConnection, Merge) -> Result<()>,
}

/// Two entries of the register that become one.
#[derive(Debug, Clone, Copy)]
pub struct Merge {
    /// The person that goes.
    pub goes: PersonId,
    /// The person that stays.
    pub stays: PersonId,
    /// The time.
    pub now: Timestamp,
}

/// All namings and references.
#[derive(Debug, Clone, Default)]
pub struct Brought {
    namings: Vec<Naming>,
    references: Vec<Reference>,
}

impl Brought {
    /// Puts together the lists of the slices.
    pub fn of(namings: impl Iterator<Item = Naming>, references: impl Iterator<Item = Reference>) -> Self {
        Self { namings: namings.collect(), references: references.collect() }
    }

    /// The names of things of a kind. Nothing of a kind that only an earlier version had is named.
    pub fn names(&self, conn: &mut DbConnection, kind: &str, ids: &[i64]) -> Result<Named> {
        match self.namings.iter().find(|naming| naming.kind.word() == kind) {
            Some(naming) => (naming.names)(conn, ids),
            None => Ok(Vec::new()),
        }
    }

    /// Moves every reference to a person to another.
    pub fn merge(&self, conn: &mut DbConnection, merge: Merge) -> Result<()> {
        self.references.iter().try_for_each(|reference| (reference.merge)(conn, merge))
    }
}
