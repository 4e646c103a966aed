//! Interest in activities without dates: who has shown it, that of others, and one's own on my page.

use leptos::html;
use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::{Activity, Unit};
use shared::enrollments::interests::{InterestAction, InterestDetail, NewInterest};
use shared::error::{FieldCode, Problem};
use shared::ids::PersonId;

use crate::members::find::find_persons;
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::Button;
use crate::ui::field::TextField;
use crate::ui::form::{Form, FormState};
use crate::ui::growing::{Growing, More};
use crate::ui::kept_focus::keep_focus;
use crate::ui::notice::Announcer;
use crate::ui::picker::{Choice, Picker};
use crate::words::{Say, enrollments as t};
use crate::{api, format, rules};

/// The list of those who would come, and the way to write down that somebody would.
#[component]
pub(super) fn Interests(
    /// In what.
    activity: Activity,
    /// Called when something changed.
    changed: Callback<()>,
) -> impl IntoView {
    let id = activity.id;
    let list = Growing::<InterestDetail>::new(move || format!("/activities/{id}/interests?limit=100"));
    let again = Callback::new(move |()| {
        list.reload();
        changed.run(());
    });
    let is_empty = move || !list.is_new() && list.items().is_empty();
    let lines = NodeRef::<html::Ul>::new();
    let each = keep_focus(lines, move || list.items());
    view! {
        <section class="stack close" aria-labelledby="interests">
            <h2 id="interests">{t::interests()}</h2>
            <p class="muted">{t::interests_lead()}</p>
            <Record activity done=again/>
            <Show when=is_empty><p class="muted">{t::nobody_interested()}</p></Show>
            <ul class="lines" node_ref=lines>
                <For each key=|one| (one.interest.id, one.interest.version) let:one>{of_somebody(&one, again)}</For>
            </ul>
            <More list/>
        </section>
    }
}

fn named(one: &InterestDetail) -> String {
    let name = format!("{} {}", one.given_name, one.family_name).trim().to_owned();
    let name =
        if one.interest.team_name.is_empty() { name } else { format!("{} ({name})", one.interest.team_name) };
    if name.is_empty() { one.organisation_name.clone() } else { format!("{name}, {}", one.organisation_name) }
}

fn of_somebody(one: &InterestDetail, changed: Callback<()>) -> impl IntoView + use<> {
    let name = named(one);
    let heading = view! { <strong>{name.clone()}</strong> }.into_any();
    line(one, heading, name, changed)
}

fn line(
    one: &InterestDetail,
    heading: AnyView,
    name: String,
    changed: Callback<()>,
) -> impl IntoView + use<> {
    let announcer = Announcer::get();
    let path = format!("/interests/{}/withdraw", one.interest.id);
    let press = move || {
        let path = path.clone();
        leptos::task::spawn_local(async move {
            match api::act::<InterestDetail>(&path).await {
                Ok(_) => {
                    announcer.say(t::interest_withdrawn());
                    changed.run(());
                }
                Err(problem) => announcer.say(problem.code.say()),
            }
        });
    };
    let withdraw = one.allowed_actions.contains(&InterestAction::Withdraw).then(|| {
        view! { <Button on_press=press>{t::withdraw_interest()}<span class="unseen">" "{name}</span></Button> }
    });
    let seats = (one.interest.seats > 1).then(|| t::seats_now(i64::from(one.interest.seats)));
    view! {
        <li tabindex="-1">
            {heading}
            <Badge tone=Tone::Info text=one.interest.state.say()/>
            <span class="muted">{seats}" "{format::date(one.interest.created_at)}</span>
            {withdraw}
        </li>
    }
}

/// Writes down that somebody else would come.
#[component]
fn Record(
    /// To what.
    activity: Activity,
    /// Called when it is written down.
    done: Callback<()>,
) -> impl IntoView {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let person = RwSignal::new(None::<Choice>);
    let (name, seats) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let is_team = activity.unit == Unit::Team;
    let team = is_team.then(|| {
        view! {
            <TextField form pointer="/teamName" label=t::team_name() value=name required=true/>
            <TextField form pointer="/seats" label=t::interest_seats() value=seats kind="number" required=true/>
        }
    });
    let save = move || {
        let number = if is_team { seats.get_untracked().trim().parse().ok() } else { Some(1) };
        let chosen = person.get_untracked();
        let body = NewInterest {
            person_id: chosen.as_ref().map(|one| PersonId(one.id)),
            seats: number.unwrap_or(1),
            team_name: name.get_untracked().trim().to_owned(),
            ..NewInterest::default()
        };
        let checked = match (&chosen, number) {
            (None, _) => Err(Problem::field("/personId", FieldCode::Required, "")),
            (_, None) => Err(Problem::field("/seats", FieldCode::WrongFormat, "")),
            _ => rules::check(&body).and_then(|()| body.check(&activity)),
        };
        let path = format!("/activities/{}/interests", activity.id);
        let call = async move { api::post::<InterestDetail>(&path, &body).await };
        form.save(checked, call, move |made| {
            person.set(None);
            announcer.say(t::interest_recorded(&named(&made)));
            done.run(());
        });
    };
    view! {
        <details>
            <summary>{t::record_interest()}</summary>
            <Form state=form action=t::record_interest() on_submit=save>
                <Picker form pointer="/personId" label=t::interest_for() chosen=person search=find_persons/>
                {team}
            </Form>
        </details>
    }
}

/// One's own interest that waits for a date; nothing where there is none.
#[component]
pub(super) fn MyInterests() -> impl IntoView {
    let list = Growing::<InterestDetail>::new(|| "/me/interests?limit=100".to_owned());
    let again = Callback::new(move |()| list.reload());
    let waiting = move || {
        let items = list.items().into_iter();
        items.filter(|one| !one.allowed_actions.is_empty()).collect::<Vec<_>>()
    };
    let own = move |one: InterestDetail| {
        let address = format!("/activities/{}", one.interest.activity_id);
        let title = one.activity_title.clone();
        let heading = view! { <A href=address>{title}</A> }.into_any();
        line(&one, heading, one.activity_title.clone(), again)
    };
    view! {
        <Show when=move || !waiting().is_empty()>
            <section class="stack close" aria-labelledby="interests">
                <h2 id="interests">{t::my_interests()}</h2>
                <ul class="lines">
                    <For each=waiting key=|one| (one.interest.id, one.interest.version) let:one>{own(one)}</For>
                </ul>
            </section>
        </Show>
    }
}
