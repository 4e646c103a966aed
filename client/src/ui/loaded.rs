//! Something that is read from the server: a calm sign while it comes, what went wrong, or the thing itself.

use std::future::Future;
use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::error::{ErrorCode, Problem};

use super::badge::Tone;
use super::button::Button;
use super::heading::Heading;

use crate::words::{Say, ui as t};

/// Something read from the server. It is read anew when a signal changes that the question depends on; what was shown stays until
/// the new answer is there.
pub(crate) struct Remote<T: Send + Sync + 'static> {
    answer: RwSignal<Option<Result<T, Problem>>>,
    round: RwSignal<u32>,
    wish: RwSignal<u32>,
}

impl<T: Send + Sync + 'static> Clone for Remote<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Remote<T> {}

type Take = Box<dyn FnOnce()>;
type Ask = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Take>>>>;

// One function asks all questions, so that the browser loads it once. An answer is dropped if a later question has overtaken it.
fn asking((round, wish): (RwSignal<u32>, RwSignal<u32>), ask: Ask) {
    Effect::new(move || {
        wish.track();
        let question = ask();
        round.update_untracked(|round| *round += 1);
        let own = round.get_untracked();
        spawn_local(async move {
            let take = question.await;
            if round.try_get_untracked() == Some(own) {
                take();
            }
        });
    });
}

impl<T: Clone + Send + Sync + 'static> Remote<T> {
    /// Asks now, and again whenever a signal changes that `ask` reads before its first await.
    pub(crate) fn new<Answer>(ask: impl Fn() -> Answer + 'static) -> Self
    where
        Answer: Future<Output = Result<T, Problem>> + 'static,
    {
        let remote = Self { answer: RwSignal::new(None), round: RwSignal::new(0), wish: RwSignal::new(0) };
        let take = move |answer| remote.answer.set(Some(answer));
        asking(
            (remote.round, remote.wish),
            Box::new(move || {
                let question = ask();
                Box::pin(async move {
                    let answer = question.await;
                    Box::new(move || take(answer)) as Take
                })
            }),
        );
        remote
    }

    /// The thing, once it is there.
    pub(crate) fn value(self) -> Option<T> {
        self.answer.with(|answer| answer.as_ref()?.as_ref().ok().cloned())
    }

    /// Why it is not there.
    pub(crate) fn problem(self) -> Option<Problem> {
        self.answer.with(|answer| answer.as_ref()?.as_ref().err().cloned())
    }

    /// Shows this instead, such as the answer to a change.
    pub(crate) fn set(self, value: T) {
        self.answer.set(Some(Ok(value)));
    }

    /// Asks once more.
    pub(crate) fn reload(self) {
        self.wish.update(|wish| *wish += 1);
    }
}

/// The thing, drawn by its children, or why it is not there.
#[component]
pub(crate) fn Loaded<T, Draw, Drawn>(
    /// What is read.
    remote: Remote<T>,
    /// True where the whole page is that thing: without it the page still needs a heading.
    #[prop(optional)]
    page: bool,
    /// Draws it.
    children: Draw,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    Draw: Fn(T) -> Drawn + Send + 'static,
    Drawn: IntoView + 'static,
{
    move || match remote.answer.get() {
        None => waiting(),
        Some(Ok(value)) => children(value).into_any(),
        Some(Err(problem)) => failure(page, &problem, move || remote.reload()),
    }
}

/// Draws the thing once, from a signal that follows it, so that it stays on the page while it is read anew. If that reading fails,
/// the page says so above what it had.
#[component]
pub(crate) fn Steady<T, Draw, Drawn>(
    /// What is read.
    remote: Remote<T>,
    /// True where the whole page is that thing: without it the page still needs a heading.
    #[prop(optional)]
    page: bool,
    /// Draws it.
    children: Draw,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    Draw: Fn(Signal<T>) -> Drawn + Send + 'static,
    Drawn: IntoView + 'static,
{
    let is_there = Memo::new(move |before| before == Some(&true) || remote.value().is_some());
    let failed = move || {
        remote.problem().map(|problem| failure(page && !is_there.get(), &problem, move || remote.reload()))
    };
    let thing = move || {
        let first = is_there.get().then(|| untrack(|| remote.value())).flatten();
        first.map(|first| {
            let last = RwSignal::new(first);
            Effect::new(move || {
                if let Some(value) = remote.value() {
                    last.set(value);
                }
            });
            children(last.into()).into_any()
        })
    };
    let waits = move || remote.answer.with(Option::is_none).then(waiting);
    view! { {failed}{thing}{waits} }
}

/// A calm sign that something is on its way. The stylesheet shows it after a moment only.
pub(crate) fn waiting() -> AnyView {
    view! { <p class="waiting" role="status">{t::loading()}</p> }.into_any()
}

fn failure(page: bool, problem: &Problem, again: impl Fn() + 'static) -> AnyView {
    let title = if problem.status == 404 { t::page_not_there() } else { t::page_not_shown() };
    let heading = page.then(|| view! { <Heading text=title/> });
    view! { {heading}{problem_notice(problem, again)} }.into_any()
}

/// How a problem is told. Somebody who chose not to show their second factor knows that, and nothing is wrong.
pub(super) fn tone_of(problem: &Problem) -> Tone {
    if problem.code == ErrorCode::SecondFactorAgain { Tone::Info } else { Tone::Danger }
}

/// What went wrong with reading, and a button to try again.
pub(crate) fn problem_notice(problem: &Problem, again: impl Fn() + 'static) -> AnyView {
    let can_retry = problem.status >= 429 || problem.status == 401;
    let button = can_retry.then(|| view! { <Button on_press=again>{t::try_again()}</Button> });
    view! {
        <div class=format!("notice {}", tone_of(problem).word()) role="alert"><p>{problem.code.say()}</p>{button}</div>
    }
    .into_any()
}
