//! Tables that come in as files.

use crate::text_enum;

text_enum! {
    /// What the rows of a table are.
    pub enum ImportKind {
        /// School units, which their operators run.
        SchoolUnits = "schoolUnits",
        /// Persons, each with what they are where.
        Persons = "persons",
        /// Enrollments in one activity.
        Enrollments = "enrollments",
    }
}
