//! The slices that the server is made of. A new slice adds one line here; everything else that it brings stands in its `SLICE`.

use shared::records::SubjectKind;

use crate::slice::Slice;

/// Every slice. The description shows them in this order. `imports` stands before `members`: else `/persons/export` would be read as
/// the number of a person.
pub const SLICES: &[Slice] = &[
    crate::accounts::SLICE,
    crate::imports::SLICE,
    crate::members::SLICE,
    crate::plans::SLICE,
    crate::activities::SLICE,
    crate::calendars::SLICE,
    crate::enrollments::SLICE,
    crate::questions::SLICE,
    crate::certificates::SLICE,
    crate::evaluations::SLICE,
    crate::reports::SLICE,
    crate::today::SLICE,
    crate::messages::SLICE,
    crate::notes::SLICE,
    crate::reminders::SLICE,
    crate::records::SLICE,
    crate::service::SLICE,
    crate::doctor::SLICE,
];

const _: () = assert!(
    each_kind_is_named_once(SLICES),
    "a kind of `SubjectKind` is in no slice's `subjects`, or in two"
);

const fn each_kind_is_named_once(slices: &[Slice]) -> bool {
    let mut counts = [0_u8; SubjectKind::ALL.len()];
    let mut slice = 0;
    while slice < slices.len() {
        let subjects = slices[slice].subjects;
        let mut subject = 0;
        while subject < subjects.len() {
            counts[subjects[subject].kind as usize] += 1;
            subject += 1;
        }
        slice += 1;
    }
    let mut kind = 0;
    while kind < counts.len() {
        if counts[kind] != 1 {
            return false;
        }
        kind += 1;
    }
    true
}
