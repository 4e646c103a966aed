//! The sheet of an occasion: one line a person, two large buttons for the usual, the rest behind a third.

use std::collections::HashMap;

use leptos::prelude::*;
use shared::activities::access::Activities;
use shared::activities::{Mode, OccasionState};
use shared::enrollments::attendance::{Mark, MarkFate, MarkedSheet, NewMark, SheetLine};
use shared::ids::{OccasionId, ParticipantId};
use shared::text::folded;

use super::connection::{connection, follow};
use super::kept;
use super::open::Open;
use super::queue::{Queue, Sending};
use super::walk_in::WalkInPart;
use crate::members::find::called;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::button::{Button, Weight};
use crate::ui::empty::Empty;
use crate::ui::filter::{Filter, FilterBar, TextFilter};
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::ui::notice::Announcer;
use crate::words::{Say, attendance as t, staff};
use crate::{api, format};

/// What is behind the third button.
const ELSE: [Mark; 3] = [Mark::Late, Mark::LeftEarly, Mark::Excused];

/// The contents of a line: the mark, whether it is digital, and whether the server has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Shown {
    mark: Option<Mark>,
    digital: bool,
    is_unsent: bool,
}

/// The sheet while it is worked on.
#[derive(Clone, Copy)]
pub(super) struct Work {
    pub(super) lines: RwSignal<Vec<SheetLine>>,
    shown: Memo<HashMap<ParticipantId, Shown>>,
    pub(super) queue: Queue,
    mode: Mode,
}

impl Work {
    fn of(self, id: ParticipantId) -> Shown {
        self.shown.with(|all| all.get(&id).copied().unwrap_or_default())
    }

    fn set(self, id: ParticipantId, mark: Option<Mark>) {
        let digital = self.shown.with_untracked(|all| all.get(&id).is_some_and(|one| one.digital));
        self.queue.put([(id, mark, digital || self.mode == Mode::Digital)]);
    }

    fn set_digital(self, id: ParticipantId, digital: bool) {
        let mark = self.shown.with_untracked(|all| all.get(&id).and_then(|one| one.mark));
        self.queue.put([(id, mark.or(Some(Mark::Present)), digital)]);
    }

    fn mark_all(self) {
        let unmarked = self.lines.with_untracked(|lines| {
            let shown = self.shown.get_untracked();
            let is_unmarked =
                |line: &&SheetLine| shown.get(&line.participant_id).is_none_or(|one| one.mark.is_none());
            lines.iter().filter(is_unmarked).map(|line| line.participant_id).collect::<Vec<_>>()
        });
        let digital = self.mode == Mode::Digital;
        self.queue.put(unmarked.into_iter().map(|id| (id, Some(Mark::Present), digital)));
    }

    fn count(self, is_one: fn(Option<Mark>) -> bool) -> String {
        let count = self
            .lines
            .with(|lines| lines.iter().filter(|line| is_one(self.of(line.participant_id).mark)).count());
        format::number(i64::try_from(count).unwrap_or_default())
    }
}

fn shown(lines: &[SheetLine], unsent: &[NewMark]) -> HashMap<ParticipantId, Shown> {
    let mut all: HashMap<_, _> = lines
        .iter()
        .map(|line| (line.participant_id, Shown { mark: line.mark, digital: line.digital, is_unsent: false }))
        .collect();
    for mark in unsent {
        let shown = Shown { mark: mark.mark, digital: mark.digital, is_unsent: true };
        all.insert(mark.participant_id, shown);
    }
    all
}

/// The words that are said aloud after saving. Marks that the server did not take come before those that it took.
fn saved(marks: &[NewMark], sheet: &MarkedSheet) -> String {
    let lost = |fate| sheet.outcomes.iter().filter(|outcome| outcome.fate == fate).count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match (lost(MarkFate::Overtaken), lost(MarkFate::NoSuchParticipant)) {
        (0, 0) => {}
        (0, gone) => return t::gone(number(gone)),
        (overtaken, _) => return t::overtaken(number(overtaken)),
    }
    let lines = &sheet.sheet.items;
    let [one] = marks else { return t::saved_many(i64::try_from(marks.len()).unwrap_or_default()) };
    let name = lines.iter().find(|line| line.participant_id == one.participant_id).map(name_of);
    let name = name.unwrap_or_default();
    one.mark.map_or_else(|| t::unmarked_saved(&name), |mark| t::saved(&mark.say().to_lowercase(), &name))
}

fn name_of(line: &SheetLine) -> String {
    called(&line.given_name, &line.family_name)
}

/// The sheet of one occasion.
#[component]
pub(super) fn Sheet(
    /// The occasion, its activity, and the sheet as it was read.
    open: Open,
) -> impl IntoView {
    let Open { occasion, title, lines, kept_at } = open;
    let announcer = Announcer::get();
    let lines = RwSignal::new(lines);
    let kept_at = RwSignal::new(kept_at);
    let taken = move |marks: Vec<NewMark>, now: MarkedSheet| {
        announcer.say(saved(&marks, &now));
        lines.set(now.sheet.items);
        kept_at.set(None);
    };
    let queue = Queue::open(occasion.id, Session::get().person(), taken);
    let shown = Memo::new(move |_| lines.with(|lines| shown(lines, &queue.waiting())));
    let work = Work { lines, shown, queue, mode: occasion.mode };
    let can_hold = matches!(occasion.state, OccasionState::Planned | OccasionState::Moved)
        && occasion.starts_at <= format::now();
    follow(&occasion, &title, lines, kept_at);
    let steers = untrack(|| Session::get().may(Activities::Steer));
    let list = steers.then(|| ("/staff/activities".to_owned(), staff::activities_title().to_owned()));
    let page = (format!("/staff/activities/{}?tab=attendance", occasion.activity_id), title.clone());
    let above = list.into_iter().chain([page]).collect::<Vec<_>>();
    let reread = Callback::new(move |line: SheetLine| {
        lines.update(|all| {
            all.retain(|other| other.participant_id != line.participant_id);
            all.push(line);
        });
    });
    view! {
        <Breadcrumb above here=t::title()/>
        <Heading text=format!("{}: {title}", t::title())/>
        <p class="occasion-when">{format::span(occasion.starts_at, occasion.ends_at)}</p>
        {tally(work)}
        {connection(work, kept_at)}
        {people(work)}
        <HoldPart occasion=occasion.id can_hold/>
        <WalkInPart occasion=occasion.id is_open=occasion.has_open_door(format::now())
            digital=occasion.mode == Mode::Digital walked_in=reread/>
    }
}

/// How many are marked how, and the button that marks the rest.
fn tally(work: Work) -> impl IntoView {
    let attended = move || t::present(&work.count(|mark| mark.is_some_and(Mark::attended)));
    let away = move || t::missing(&work.count(|mark| mark.is_some_and(|mark| !mark.attended())));
    let unmarked = move || t::unmarked(&work.count(|mark| mark.is_none()));
    let has_unmarked = move || work.shown.with(|all| all.values().any(|one| one.mark.is_none()));
    view! {
        <ul class="counts" aria-label=t::counts()><li>{attended}</li><li>{away}</li><li>{unmarked}</li></ul>
        <Show when=has_unmarked>
            <div class="actions">
                <Button weight=Weight::Primary on_press=move || work.mark_all()>{t::all_present()}</Button>
                <span class="muted">{t::all_present_help()}</span>
            </div>
        </Show>
    }
}

fn people(work: Work) -> impl IntoView {
    let sought = Filter::named("q");
    let found = Memo::new(move |_| {
        let wanted = folded(&sought.value());
        let fits = |line: &&SheetLine| {
            folded(&name_of(line)).contains(&wanted) || folded(&line.team_name).contains(&wanted)
        };
        work.lines.with(|lines| lines.iter().filter(fits).cloned().collect::<Vec<_>>())
    });
    let is_empty = move || work.lines.with(Vec::is_empty);
    let is_lost = move || !is_empty() && found.with(Vec::is_empty);
    view! {
        <FilterBar><TextFilter filter=sought label=t::search() is_own=true/></FilterBar>
        <Show when=is_empty><Empty title=t::nobody()><p>{t::nobody_help()}</p></Empty></Show>
        <Show when=is_lost><p>{t::nobody_found()}</p></Show>
        <ul class="attendees" aria-label=t::sheet()>
            <For each=move || found.get() key=|line| (line.participant_id, line.walk_in) children=move |line| attendee(&line, work)/>
        </ul>
    }
}

fn attendee(line: &SheetLine, work: Work) -> impl IntoView + use<> {
    let id = line.participant_id;
    let name = name_of(line);
    let from: Vec<_> =
        [&line.organisation, &line.team_name].into_iter().filter(|part| !part.is_empty()).cloned().collect();
    let walked_in = line.walk_in.then(|| view! { <Badge tone=Tone::Info text=t::walked_in()/>" " });
    let is_late = move || {
        let late = |line: &SheetLine| line.participant_id == id && line.recorded_late;
        work.lines
            .with(|lines| lines.iter().any(late))
            .then(|| view! { <span class="muted">{t::recorded_late()}" "</span> })
    };
    let unsent = move || {
        let is_away = work.queue.sending() != Sending::UnderWay;
        work.of(id).is_unsent.then(|| {
            view! { <span class="unsent">{if is_away { t::waits() } else { t::unsent() }}</span> }
        })
    };
    let digital = (work.mode == Mode::Hybrid).then(|| {
        view! {
            <label class="check">
                <input type="checkbox" prop:checked=move || work.of(id).digital
                    on:change:target=move |event| work.set_digital(id, event.target().checked())/>
                <span>{t::digital()}<span class="unseen">" "{name.clone()}</span></span>
            </label>
        }
    });
    view! {
        <li>
            <div>
                <p><span class="attendee-name">{name.clone()}</span>" "{walked_in}{is_late}{unsent}</p>
                <p class="muted">{from.join(" · ")}</p>
                {digital}
            </div>
            <div class="marks" role="group" aria-label=name.clone()>
                {press(id, Mark::Present, work)}
                {press(id, Mark::Absent, work)}
                {choose_else(id, &name, work)}
            </div>
        </li>
    }
}

/// A large button for a mark; pressed once more it takes the mark away.
fn press(id: ParticipantId, mark: Mark, work: Work) -> impl IntoView {
    let is_pressed = move || work.of(id).mark == Some(mark);
    let toggle = move |_| work.set(id, if untrack(is_pressed) { None } else { Some(mark) });
    view! {
        <button type="button" class="mark" aria-pressed=move || is_pressed().to_string() on:click=toggle>{mark.say()}</button>
    }
}

fn choose_else(id: ParticipantId, name: &str, work: Work) -> impl IntoView + use<> {
    let chosen = move || work.of(id).mark.filter(|mark| ELSE.contains(mark));
    let value = move || chosen().map_or("", Mark::word);
    let options = ELSE.map(|mark| {
        view! { <option value=mark.word() selected=move || chosen() == Some(mark)>{mark.say()}</option> }
    });
    let choose = move |word: String| {
        let mark = word.parse::<Mark>().ok();
        if mark.is_some() || untrack(chosen).is_some() {
            work.set(id, mark);
        }
    };
    view! {
        <select class="mark" class:chosen=move || chosen().is_some() aria-label=t::else_for(name) prop:value=value
            on:change:target=move |event| choose(event.target().value())>
            <option value="">{t::something_else()}</option>
            {options.collect_view()}
        </select>
    }
}

/// The step that closes the sheet's occasion, once it has begun.
#[component]
fn HoldPart(
    /// The occasion.
    occasion: OccasionId,
    /// True when it has begun, and is not said to be held.
    can_hold: bool,
) -> impl IntoView {
    let form = FormState::new();
    let (announcer, session) = (Announcer::get(), Session::get());
    let is_open = RwSignal::new(can_hold);
    let hold = move || {
        let call = async move { api::step(&format!("/occasions/{occasion}/hold")).await };
        form.save(Ok(()), call, move |()| {
            is_open.set(false);
            kept::forget(session, &occasion.to_string());
            announcer.say(t::held());
        });
    };
    view! {
        <Show when=move || is_open.get()>
            <Form state=form action=t::hold() weight=Weight::Secondary on_submit=hold><p class="muted">{t::hold_help()}</p></Form>
        </Show>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: i64, mark: Option<Mark>) -> SheetLine {
        SheetLine {
            participant_id: ParticipantId(id),
            given_name: "Elsa".into(),
            family_name: format!("Ström {id}"),
            organisation: "Sundsvall".into(),
            team_name: String::new(),
            mark,
            digital: false,
            recorded_late: false,
            protected: false,
            walk_in: false,
        }
    }

    #[test]
    fn what_is_not_sent_yet_covers_what_the_server_said() {
        let unsent = NewMark {
            participant_id: ParticipantId(1),
            mark: None,
            digital: true,
            nonce: "a".into(),
            marked_at: None,
        };
        let all = shown(&[line(1, Some(Mark::Absent)), line(2, Some(Mark::Present))], &[unsent]);
        assert_eq!(all[&ParticipantId(1)], Shown { mark: None, digital: true, is_unsent: true });
        let sent = Shown { mark: Some(Mark::Present), digital: false, is_unsent: false };
        assert_eq!(all[&ParticipantId(2)], sent);
    }
}
