//! The things that a mail tells one of: what was changed, or why something ended.

/// The change to a second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactorChange {
    /// Its owner has set it up.
    Added,
    /// Its owner has taken it away.
    Removed,
    /// An administrator has taken it away, or it was done on the command line.
    Reset,
    /// One of the codes for emergencies was used.
    RecoveryCodeUsed,
    /// Its owner has made new codes for emergencies.
    RecoveryCodesRenewed,
    /// Somebody who knows the password has given very many wrong codes.
    WrongCodes,
}

/// Why no enrollment was made of an interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LapseCause {
    /// Registration had closed when the dates came.
    Closed,
    /// The person has no assignment in any organisation any more, so they count for none.
    NoAssignment,
    /// The activity takes persons one by one by now, and no teams.
    NoTeams,
    /// The activity takes teams of another size by now.
    TeamSize {
        /// The fewest persons of a team.
        least: i32,
        /// The most.
        most: i32,
    },
}
