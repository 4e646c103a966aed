//! SQL of what the log and a merge need to know of plans.

use diesel::prelude::*;
use shared::records::SubjectKind;
use shared::schema::{focus_areas, goals, plans};

use crate::brought::Naming;

/// The things of this slice.
pub const SUBJECTS: &[Naming] = &[
    Naming {
        kind: SubjectKind::Plan,
        names: |conn, ids| {
            Ok(plans::table.filter(plans::id.eq_any(ids)).select((plans::id, plans::title)).load(conn)?)
        },
    },
    Naming {
        kind: SubjectKind::FocusArea,
        names: |conn, ids| {
            Ok(focus_areas::table
                .filter(focus_areas::id.eq_any(ids))
                .select((focus_areas::id, focus_areas::name))
                .load(conn)?)
        },
    },
    Naming {
        kind: SubjectKind::Goal,
        names: |conn, ids| {
            Ok(goals::table
                .inner_join(focus_areas::table)
                .filter(goals::id.eq_any(ids))
                .select((goals::id, focus_areas::name))
                .load(conn)?)
        },
    },
];
