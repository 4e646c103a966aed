//! Marks that the browser keeps because the server does not have them yet. Each has a key of its own, by occasion and participant,
//! so that two tabs that mark at once do not overwrite each other.

use shared::enrollments::attendance::NewMark;
use shared::ids::{OccasionId, PersonId};

use crate::browser;
use crate::session::unsent_key;

/// What a browser's store can do.
#[derive(Clone, Copy)]
struct Shelf {
    keys_of: fn(&str) -> Vec<String>,
    read: fn(&str) -> Option<String>,
    write: fn(&str, &str),
    forget: fn(&str),
}

const BROWSER: Shelf =
    Shelf { keys_of: browser::keys_of, read: browser::kept, write: browser::keep, forget: browser::forget };

/// The marks of one occasion that somebody has made and the server does not have.
#[derive(Clone)]
pub(super) struct Unsent {
    shelf: Shelf,
    // All keys begin so; the participant comes after it.
    beginning: String,
}

impl Unsent {
    /// Those of an occasion, made by a person.
    pub(super) fn of(occasion: OccasionId, person: Option<PersonId>) -> Self {
        Self { shelf: BROWSER, beginning: unsent_key(person, &format!("attendance.{occasion}.")) }
    }

    /// All of them, in the order they were made.
    pub(super) fn marks(&self) -> Vec<NewMark> {
        let keys = (self.shelf.keys_of)(&self.beginning);
        let mut marks: Vec<_> = keys.iter().filter_map(|key| self.at(key)).collect();
        marks.sort_by_key(|mark| (mark.marked_at, mark.participant_id));
        marks
    }

    /// Keeps marks. A later mark of a participant takes the place of an earlier one.
    pub(super) fn keep(&self, marks: &[NewMark]) {
        for mark in marks {
            if let Ok(text) = serde_json::to_string(mark) {
                (self.shelf.write)(&self.key(mark), &text);
            }
        }
    }

    /// Forgets marks. A newer mark in the place of one of them stays.
    pub(super) fn forget(&self, marks: &[NewMark]) {
        for mark in marks {
            let key = self.key(mark);
            if self.at(&key).is_some_and(|kept| kept.nonce == mark.nonce) {
                (self.shelf.forget)(&key);
            }
        }
    }

    fn key(&self, mark: &NewMark) -> String {
        format!("{}{}", self.beginning, mark.participant_id)
    }

    fn at(&self, key: &str) -> Option<NewMark> {
        serde_json::from_str(&(self.shelf.read)(key)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    use shared::enrollments::attendance::Mark;
    use shared::ids::ParticipantId;
    use shared::time::Timestamp;

    use super::*;

    thread_local! {
        static KEPT: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
    }

    const TABLE: Shelf = Shelf {
        keys_of: |beginning| {
            let is_own = |key: &&String| key.starts_with(beginning);
            KEPT.with_borrow(|kept| kept.keys().filter(is_own).cloned().collect())
        },
        read: |key| KEPT.with_borrow(|kept| kept.get(key).cloned()),
        write: |key, text| drop(KEPT.with_borrow_mut(|kept| kept.insert(key.into(), text.into()))),
        forget: |key| drop(KEPT.with_borrow_mut(|kept| kept.remove(key))),
    };

    /// What one tab knows of an occasion.
    fn tab(occasion: i64) -> Unsent {
        Unsent { shelf: TABLE, ..Unsent::of(OccasionId(occasion), Some(PersonId(1))) }
    }

    fn mark(participant: i64, nonce: &str, second: i64) -> NewMark {
        NewMark {
            participant_id: ParticipantId(participant),
            mark: Some(Mark::Present),
            digital: false,
            nonce: nonce.into(),
            marked_at: Some(Timestamp::from_unix(second)),
        }
    }

    fn nonces(unsent: &Unsent) -> Vec<String> {
        unsent.marks().into_iter().map(|mark| mark.nonce).collect()
    }

    #[test]
    fn what_two_tabs_mark_is_kept_of_both() {
        let (one, other) = (tab(1), tab(1));
        one.keep(&[mark(1, "a", 10)]);
        other.keep(&[mark(2, "b", 11)]);
        one.keep(&[mark(3, "c", 12)]);
        assert_eq!(nonces(&one), ["a", "b", "c"]);
        // The server has what the one has sent; the other's mark waits on.
        one.forget(&[mark(1, "a", 10), mark(3, "c", 12)]);
        assert_eq!(nonces(&other), ["b"]);
    }

    #[test]
    fn a_later_mark_of_a_participant_takes_the_place_of_an_earlier_one_and_outlives_it() {
        let (one, other) = (tab(1), tab(1));
        one.keep(&[mark(1, "a", 10)]);
        other.keep(&[mark(1, "b", 11)]);
        assert_eq!(nonces(&one), ["b"]);
        one.forget(&[mark(1, "a", 10)]);
        assert_eq!(nonces(&other), ["b"], "what is sent by now is the earlier one");
        other.forget(&[mark(1, "b", 11)]);
        assert!(nonces(&one).is_empty() && KEPT.with_borrow(BTreeMap::is_empty));
    }

    #[test]
    fn each_occasion_has_its_own_and_marks_come_in_the_order_they_were_made() {
        tab(1).keep(&[mark(5, "later", 20), mark(9, "first", 10)]);
        tab(12).keep(&[mark(5, "elsewhere", 1)]);
        assert_eq!(nonces(&tab(1)), ["first", "later"]);
        assert_eq!(nonces(&tab(12)), ["elsewhere"]);
    }
}
