//! Choosing among alternatives, when one enrolls and afterwards. And an activity's clashes with somebody's other occasions.

use leptos::prelude::*;
use shared::activities::{ActivityDetail, Occasion};
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::choices::{Clash, OccasionChoice, groups};
use shared::error::{FieldCode, Problem};
use shared::ids::{ActivityId, OccasionId};
use shared::page::Page;
use shared::seats::Seats;

use super::names::name_of;
use crate::ui::badge::Tone;
use crate::ui::choices::RadioGroup;
use crate::ui::field::Options;
use crate::ui::form::{Form, FormState};
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::{Announcer, Notice};
use crate::ui::picker::Choice;
use crate::words::enrollments as t;
use crate::{api, format};

/// The groups of alternatives of an activity, and what is chosen in each.
#[derive(Clone)]
pub(crate) struct Alternatives {
    groups: Vec<Group>,
}

#[derive(Clone)]
struct Group {
    name: String,
    options: Options,
    chosen: RwSignal<String>,
}

impl Alternatives {
    /// The alternatives of a new enrollment that can be chosen now.
    pub(crate) fn of(detail: &ActivityDetail) -> Self {
        Self::with(detail, &[], t::full_then_line())
    }

    // `chosen` are chosen already; `full` says what a full alternative means to the person who chooses.
    fn with(detail: &ActivityDetail, chosen: &[OccasionId], full: &'static str) -> Self {
        let group = |(name, members): (&str, Vec<&Occasion>)| {
            let own = members.iter().find(|one| chosen.contains(&one.id)).map(|one| one.id.to_string());
            let option = |one: &&Occasion| (one.id.to_string(), named(one, seats_of(detail, one.id), full));
            Group {
                name: name.to_owned(),
                options: members.iter().map(option).collect(),
                chosen: RwSignal::new(own.unwrap_or_default()),
            }
        };
        let all = groups(&detail.occasions, format::now());
        Self { groups: all.into_iter().filter(|(_, members)| members.len() > 1).map(group).collect() }
    }

    /// True when there is something to choose.
    pub(crate) fn are_there(&self) -> bool {
        !self.groups.is_empty()
    }

    /// What is chosen now.
    pub(crate) fn chosen(&self) -> Vec<OccasionId> {
        let id = |group: &Group| group.chosen.get_untracked().parse().ok().map(OccasionId);
        self.groups.iter().filter_map(id).collect()
    }

    /// Refuses as long as some question is not answered.
    pub(crate) fn require_all(&self) -> Result<(), Problem> {
        match self.groups.iter().position(|group| group.chosen.get_untracked().is_empty()) {
            Some(place) => Err(Problem::field(&pointer(place), FieldCode::Required, "")),
            None => Ok(()),
        }
    }

    /// A question for each group.
    pub(crate) fn fields(&self, form: FormState, required: bool) -> impl IntoView + use<> {
        let field = |(place, group): (usize, &Group)| {
            let (label, options) = (t::choose_in(&group.name), group.options.clone());
            view! {
                <RadioGroup form pointer=pointer(place) label value=group.chosen options required none=t::choose_later()/>
            }
        };
        self.groups.iter().enumerate().map(field).collect_view()
    }
}

fn pointer(place: usize) -> String {
    if place == 0 { "/choices".to_owned() } else { format!("/choices/{place}") }
}

fn seats_of(detail: &ActivityDetail, id: OccasionId) -> Option<Seats> {
    detail.occasion_seats.iter().find(|one| one.occasion_id == id).map(|one| one.seats)
}

/// `Sundsvall · torsdag 5 mars 2026 kl. 13.00–16.00 (4 platser kvar)`.
fn named(occasion: &Occasion, seats: Option<Seats>, full: &str) -> String {
    let when = format::span(occasion.starts_at, occasion.ends_at);
    let all = [occasion.place.as_str(), occasion.title.as_str(), when.as_str()];
    let what = all.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    match seats.and_then(|seats| seats.free_for_newcomer()) {
        None => what,
        Some(0) => format!("{what} ({full})"),
        Some(left) => format!("{what} ({})", t::seats_left(i64::from(left))),
    }
}

/// The alternatives that an enrollment has chosen, and the way to others.
#[component]
pub(super) fn Choosing(
    /// The enrollment.
    one: EnrollmentDetail,
    /// Called when another was chosen.
    changed: Callback<()>,
) -> impl IntoView {
    let path = format!("/activities/{}", one.enrollment.activity_id);
    let remote = Remote::new(move || {
        let path = path.clone();
        async move { api::get::<ActivityDetail>(&path).await }
    });
    view! {
        <section class="stack close" aria-labelledby="choices">
            <h2 id="choices">{t::choices_title()}</h2>
            <Loaded remote let:detail>{choosing(&one, &detail, changed)}</Loaded>
        </section>
    }
}

fn choosing(one: &EnrollmentDetail, detail: &ActivityDetail, changed: Callback<()>) -> impl IntoView + use<> {
    let own = detail.occasions.iter().filter(|occasion| one.choices.contains(&occasion.id));
    let own: Vec<_> = own.map(|occasion| view! { <li>{named(occasion, None, "")}</li> }).collect();
    let nothing = own.is_empty().then(|| view! { <p>{t::choice_missing()}</p> });
    // Somebody who has a place does not go back to the queue.
    let full = if one.enrollment.state.counts_seats() { t::occasion_full() } else { t::full_then_line() };
    let alternatives = Alternatives::with(detail, &one.choices, full);
    let form = alternatives.are_there().then(|| another(one, alternatives, changed));
    view! { {nothing}<ul class="lines">{own}</ul>{form} }
}

fn another(
    one: &EnrollmentDetail,
    alternatives: Alternatives,
    changed: Callback<()>,
) -> impl IntoView + use<> {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let path = format!("/enrollments/{}/choose", one.enrollment.id);
    let (before, name) = (one.choices.clone(), name_of(one));
    let fields = alternatives.fields(form, true);
    let summary = if one.choices.is_empty() { t::choose_first() } else { t::choose_another() };
    let save = move || {
        let wanted: Vec<_> = alternatives.chosen().into_iter().filter(|id| !before.contains(id)).collect();
        let checked = alternatives.require_all();
        let (path, said) = (path.clone(), t::chosen_now(&name));
        let call = async move {
            for occasion_id in wanted {
                api::post::<EnrollmentDetail>(&path, &OccasionChoice { occasion_id }).await?;
            }
            Ok(())
        };
        form.save(checked, call, move |()| {
            announcer.say(said);
            changed.run(());
        });
    };
    view! {
        <details>
            <summary>{summary}</summary>
            <Form state=form action=t::save() on_submit=save>{fields}</Form>
        </details>
    }
}

/// The activity's occasions that clash with other occasions of those who are to come.
#[component]
pub(crate) fn Clashes(
    /// The activity.
    activity: ActivityId,
    /// Its occasions.
    occasions: Vec<Occasion>,
    /// Those who are to come; empty for oneself.
    persons: Signal<Vec<Choice>>,
) -> impl IntoView {
    let remote = Remote::new(move || {
        let persons = persons.get();
        async move {
            let mut all = Vec::new();
            for person in persons {
                let path = format!("/activities/{activity}/clashes?person={}", person.id);
                let found = api::get::<Page<Clash>>(&path).await?.items;
                all.extend(found.into_iter().map(|clash| (person.name.clone(), clash)));
            }
            Ok(all)
        }
    });
    let line = move |(name, clash): (String, Clash)| {
        let own = occasions.iter().find(|one| one.id == clash.occasion_id);
        let own = own.map(|one| named(one, None, "")).unwrap_or_default();
        let other = format::span(clash.other_starts_at, clash.other_ends_at);
        let text = t::clash(&clash.other_title, &own, &other);
        let text = if name.is_empty() { text } else { format!("{name}: {text}") };
        view! { <li>{text}</li> }
    };
    move || {
        let found = remote.value().filter(|all| !all.is_empty())?;
        let lines = found.into_iter().map(line.clone()).collect_view();
        Some(view! {
            <Notice tone=Tone::Attention><p>{t::clashes()}</p><ul>{lines}</ul></Notice>
        })
    }
}
