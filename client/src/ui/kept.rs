//! Fields that follow what is saved, as far as nobody has written over them.

use leptos::prelude::*;

/// A field of text, and where its value stands in what is saved.
pub(crate) type Kept<T> = (RwSignal<String>, fn(&T) -> String);

/// Takes in what is saved: everything at first; later, after somebody else has saved, what was not written over here.
pub(crate) fn follow<T>(fields: &[Kept<T>], before: Option<&T>, now: &T) {
    for (field, read) in fields {
        if before.is_none_or(|before| field.with_untracked(|text| *text == read(before))) {
            field.set(read(now));
        }
    }
}
