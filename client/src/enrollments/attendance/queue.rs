//! Marks on their way to the server. The browser keeps each mark with its number until the server has it. So nothing is lost while
//! the network is away, and nothing is marked twice when it comes back.

use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::enrollments::attendance::{Mark, MarkedSheet, NewMark, NewMarks};
use shared::error::Problem;
use shared::ids::{OccasionId, ParticipantId, PersonId};
use shared::time::Timestamp;

use super::unsent::Unsent;
use crate::{api, format};

/// How long to wait after a failure before asking the server again.
const PAUSE: Duration = Duration::from_secs(5);

/// So many marks are sent at once.
const AT_ONCE: usize = 200;

/// How it stands with the sending.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Sending {
    /// Nothing is on its way.
    Calm,
    /// Some marks are on their way.
    UnderWay,
    /// The server cannot be reached; it is tried again.
    Away,
    /// The server refuses the marks: trying again would not help.
    Refused(Problem),
}

/// The marks of one occasion that the server does not have yet.
#[derive(Clone, Copy)]
pub(super) struct Queue {
    occasion: OccasionId,
    kept: StoredValue<Unsent>,
    waiting: RwSignal<Vec<NewMark>>,
    sending: RwSignal<Sending>,
    // When the server last had everything.
    saved_at: RwSignal<Option<Timestamp>>,
    // A request is under way, and a timer runs. There is one of each, however many marks are made meanwhile.
    is_busy: StoredValue<bool>,
    is_timed: StoredValue<bool>,
    saved: Callback<(Vec<NewMark>, MarkedSheet)>,
}

impl Queue {
    /// Takes up the marks that an earlier visit could not send. `saved` gets the marks that the server has taken, and its sheet.
    pub(super) fn open(
        occasion: OccasionId,
        person: Option<PersonId>,
        saved: impl Fn(Vec<NewMark>, MarkedSheet) + Send + Sync + 'static,
    ) -> Self {
        let kept = Unsent::of(occasion, person);
        let waiting = kept.marks();
        let queue = Self {
            occasion,
            kept: StoredValue::new(kept),
            waiting: RwSignal::new(waiting),
            sending: RwSignal::new(Sending::Calm),
            saved_at: RwSignal::new(None),
            is_busy: StoredValue::new(false),
            is_timed: StoredValue::new(false),
            saved: Callback::new(move |(marks, sheet)| saved(marks, sheet)),
        };
        let back = window_event_listener(ev::online, move |_| queue.send());
        on_cleanup(move || back.remove());
        queue.send();
        queue
    }

    /// How it stands with the sending.
    pub(super) fn sending(self) -> Sending {
        self.sending.get()
    }

    /// When the server last had everything, if something was sent.
    pub(super) fn saved_at(self) -> Option<Timestamp> {
        self.saved_at.get()
    }

    /// How many marks the server does not have.
    pub(super) fn count(self) -> i64 {
        i64::try_from(self.waiting.with(Vec::len)).unwrap_or(i64::MAX)
    }

    /// The marks that the server does not have.
    pub(super) fn waiting(self) -> Vec<NewMark> {
        self.waiting.get()
    }

    /// Sets marks: they are shown and sent at once, in the order in which they were made. A later mark of a person replaces an
    /// earlier one of theirs.
    pub(super) fn put(self, marks: impl IntoIterator<Item = (ParticipantId, Option<Mark>, bool)>) {
        let marked_at = Some(format::now());
        let made = |(participant_id, mark, digital)| {
            let nonce = api::keys::random();
            NewMark { participant_id, mark, digital, nonce, marked_at }
        };
        let marks: Vec<_> = marks.into_iter().map(made).collect();
        self.kept.with_value(|kept| kept.keep(&marks));
        self.waiting.update(|waiting| marks.into_iter().for_each(|mark| put(waiting, mark)));
        self.send();
    }

    /// Forgets what the server does not take.
    pub(super) fn drop_all(self) {
        self.waiting.with_untracked(|waiting| self.kept.with_value(|kept| kept.forget(waiting)));
        self.waiting.set(Vec::new());
        self.sending.set(Sending::Calm);
    }

    /// Sends what waits, unless that is under way already.
    pub(super) fn send(self) {
        // The page may be gone when a timer or the network calls.
        let Some(batch) =
            self.waiting.try_with_untracked(|all| all.iter().take(AT_ONCE).cloned().collect::<Vec<_>>())
        else {
            return;
        };
        if batch.is_empty() || self.is_busy.get_value() {
            return;
        }
        self.is_busy.set_value(true);
        // Once the server is away, the page says so until the server has answered.
        if self.sending.with_untracked(|sending| *sending != Sending::Away) {
            self.sending.set(Sending::UnderWay);
        }
        let kept = self.kept.get_value();
        spawn_local(async move {
            let path = format!("/occasions/{}/attendance", self.occasion);
            let body = NewMarks { marks: batch, sent_at: Some(format::now()) };
            let answer = api::post_numbered::<MarkedSheet>(&path, &body).await;
            if answer.is_ok() {
                // This is done even when nobody looks at the page any more, or the next visit would send the marks again.
                kept.forget(&body.marks);
            }
            self.settle(&body.marks, answer);
        });
    }

    fn settle(self, sent: &[NewMark], answer: Result<MarkedSheet, Problem>) {
        if self.sending.try_with_untracked(|_| ()).is_none() {
            return;
        }
        self.is_busy.set_value(false);
        match answer {
            Ok(sheet) => {
                self.waiting.update(|waiting| waiting.retain(|mark| !has(sent, mark)));
                self.sending.set(Sending::Calm);
                if self.waiting.with_untracked(Vec::is_empty) {
                    self.saved_at.set(Some(format::now()));
                }
                self.saved.run((sent.to_vec(), sheet));
                self.send();
            }
            Err(problem) if problem.status == 429 || problem.status >= 500 => {
                if self.sending.with_untracked(|sending| *sending != Sending::Away) {
                    self.sending.set(Sending::Away);
                }
                self.try_later();
            }
            Err(problem) => self.sending.set(Sending::Refused(problem)),
        }
    }

    fn try_later(self) {
        if self.is_timed.get_value() {
            return;
        }
        self.is_timed.set_value(true);
        let again = move || {
            // The page may be gone by then.
            if self.is_timed.try_set_value(false).is_none() {
                self.send();
            }
        };
        set_timeout(again, PAUSE);
    }
}

fn put(waiting: &mut Vec<NewMark>, mark: NewMark) {
    waiting.retain(|earlier| earlier.participant_id != mark.participant_id);
    waiting.push(mark);
}

fn has(marks: &[NewMark], mark: &NewMark) -> bool {
    marks.iter().any(|other| other.nonce == mark.nonce)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_wait_in_the_order_they_were_made_and_the_last_of_each_person_counts() {
        let mark = |person, mark, nonce: &str| NewMark {
            participant_id: ParticipantId(person),
            mark,
            digital: false,
            nonce: nonce.into(),
            marked_at: None,
        };
        let mut waiting = Vec::new();
        for (person, said, nonce) in [(1, Mark::Present, "a"), (2, Mark::Absent, "b"), (1, Mark::Late, "c")] {
            put(&mut waiting, mark(person, Some(said), nonce));
        }
        let nonces: Vec<_> = waiting.iter().map(|mark| mark.nonce.as_str()).collect();
        assert_eq!(nonces, ["b", "c"]);
        // Sent marks go. Marks that were made meanwhile stay.
        let sent = [mark(1, Some(Mark::Present), "a"), mark(2, Some(Mark::Absent), "b")];
        waiting.retain(|mark| !has(&sent, mark));
        assert_eq!(waiting, [mark(1, Some(Mark::Late), "c")]);
    }
}
