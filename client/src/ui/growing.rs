//! A list that grows by "Visa fler": never pages one has to count.

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::de::DeserializeOwned;
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::page::Page;
use shared::text::Words;

use super::button::Button;
use super::loaded::{problem_notice, waiting};
use crate::words::ui as t;
use crate::{api, format};

/// A list as far as it has been read. Starts over when the signals that its address depends on change.
pub(crate) struct Growing<T: Send + Sync + 'static> {
    items: RwSignal<Vec<T>>,
    next: RwSignal<Option<String>>,
    total: RwSignal<Option<i64>>,
    problem: RwSignal<Option<Problem>>,
    is_busy: RwSignal<bool>,
    has_answer: RwSignal<bool>,
    path: Memo<String>,
    /// The path of what is shown.
    shown: StoredValue<String>,
    round: RwSignal<u32>,
}

impl<T: Send + Sync + 'static> Clone for Growing<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Growing<T> {}

impl<T: Clone + DeserializeOwned + Send + Sync + 'static> Growing<T> {
    /// Reads the list at the path, which may hold a query but no cursor.
    pub(crate) fn new(path: impl Fn() -> String + Send + Sync + 'static) -> Self {
        let list = Self {
            items: RwSignal::new(Vec::new()),
            next: RwSignal::new(None),
            total: RwSignal::new(None),
            problem: RwSignal::new(None),
            is_busy: RwSignal::new(false),
            has_answer: RwSignal::new(false),
            path: Memo::new(move |_| path()),
            shown: StoredValue::new(String::new()),
            round: RwSignal::new(0),
        };
        Effect::new(move || {
            list.path.track();
            list.reload();
        });
        list
    }

    /// The items read so far.
    pub(crate) fn items(self) -> Vec<T> {
        self.items.get()
    }

    /// How many items the whole list has.
    pub(crate) fn total(self) -> Option<i64> {
        self.total.get()
    }

    /// True when the list was read and has nothing.
    pub(crate) fn is_empty(self) -> bool {
        self.has_answer.get() && self.items.with(Vec::is_empty) && self.problem.with(Option::is_none)
    }

    /// True until the first answer.
    pub(crate) fn is_new(self) -> bool {
        !self.has_answer.get()
    }

    /// Reads it from the beginning.
    pub(crate) fn reload(self) {
        self.read(None);
    }

    fn more(self) {
        self.read(self.next.get_untracked());
    }

    /// Reads one page. An answer that was overtaken by a later question is dropped.
    fn read(self, after: Option<String>) {
        self.round.update_untracked(|round| *round += 1);
        let round = self.round.get_untracked();
        let mut path = self.path.get_untracked();
        if let Some(problem) = sought_too_much(&path) {
            return self.take(Err(problem), false);
        }
        if let Some(cursor) = &after {
            let mark = if path.contains('?') { '&' } else { '?' };
            path = format!("{path}{mark}after={cursor}");
        }
        self.is_busy.set(true);
        spawn_local(async move {
            let answer = api::get::<Page<T>>(&path).await;
            if self.round.try_get_untracked() == Some(round) {
                self.take(answer, after.is_some());
            }
        });
    }

    fn take(self, answer: Result<Page<T>, Problem>, grows: bool) {
        let path = self.path.get_untracked();
        match answer {
            Ok(page) => {
                self.shown.set_value(path);
                self.items.update(|items| {
                    if !grows {
                        items.clear();
                    }
                    items.extend(page.items);
                });
                self.next.set(page.next);
                if !grows {
                    self.total.set(page.total);
                }
                self.problem.set(None);
            }
            Err(problem) => {
                // Items that were read for another question are no answer to this one.
                if self.shown.with_value(|shown| *shown != path) {
                    self.items.set(Vec::new());
                    self.next.set(None);
                    self.total.set(None);
                }
                self.problem.set(Some(problem));
            }
        }
        self.has_answer.set(true);
        self.is_busy.set(false);
    }
}

/// The parameters that are words to search for.
const WORDS: [&str; 2] = ["q", "place"];

/// The problem that the server would answer with when a path searches for more than is allowed.
fn sought_too_much(path: &str) -> Option<Problem> {
    let (_, query) = path.split_once('?')?;
    let said: Vec<(String, String)> = serde_urlencoded::from_str(query).ok()?;
    let is_too_much = |(name, text): &(String, String)| is_of_words(name) && text.parse::<Words>().is_err();
    let (name, _) = said.into_iter().find(is_too_much)?;
    let fault = FieldProblem::new(name, FieldCode::TooLong, "");
    Some(Problem { errors: vec![fault], ..ErrorCode::InvalidQueryParameter.problem() })
}

fn is_of_words(name: &str) -> bool {
    WORDS.contains(&name)
}

/// True for a problem that the search field itself shows.
fn is_told_by_field(problem: &Problem) -> bool {
    let is_refused = problem.code == ErrorCode::InvalidQueryParameter;
    is_refused && problem.errors.iter().any(|fault| is_of_words(&fault.pointer))
}

/// Shows that a list is on its way, how much of it is shown, the button that shows more, and what went wrong.
#[component]
pub(crate) fn More<T: Clone + DeserializeOwned + Send + Sync + 'static>(
    /// The list.
    list: Growing<T>,
) -> impl IntoView {
    let shown = move || {
        let count = i64::try_from(list.items.with(Vec::len)).unwrap_or(i64::MAX);
        match list.total.get() {
            Some(total) if count < total => t::shown_of(&format::number(count), &format::number(total)),
            _ => String::new(),
        }
    };
    let button = move || {
        list.next.with(Option::is_some).then(|| {
            view! { <Button is_busy=list.is_busy on_press=move || list.more()>{t::show_more()}</Button> }
        })
    };
    view! {
        <div class="more">
            {move || list.is_new().then(waiting)}
            {move || list.problem.get().filter(|one| !is_told_by_field(one)).map(|problem| problem_notice(&problem, move || list.reload()))}
            <p class="muted" role="status">{shown}</p>
            {button}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sought_in_too_many_words_is_not_asked() {
        let nine = "a+b+c+d+e+f+g+h+i";
        for path in [format!("/persons?q={nine}"), format!("/activities?mode=physical&place={nine}")] {
            assert!(sought_too_much(&path).is_some_and(|problem| is_told_by_field(&problem)), "{path}");
        }
        for path in ["/persons".to_owned(), "/persons?q=a+b&limit=8".to_owned(), format!("/persons?x={nine}")]
        {
            assert_eq!(sought_too_much(&path), None, "{path}");
        }
    }
}
