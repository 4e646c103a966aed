//! The part of an activity's page that its evaluations stand in.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::evaluations::EvaluationDetail;
use shared::ids::ActivityId;
use shared::page::Page;

use super::list::address;
use super::looks::{rate, tone};
use super::new::NewForm;
use super::opened::{Opened, read};
use super::panel::panel;
use crate::activities::open::OpenActivity;
use crate::ui::badge::Badge;
use crate::ui::button::{Button, Weight};
use crate::ui::empty::Empty;
use crate::ui::loaded::{Loaded, Remote, Steady};
use crate::words::{Say, evaluations as t};
use crate::{api, format};

type Evaluations = Remote<Page<EvaluationDetail>>;

/// The evaluations of an activity: the whole of the only one, or a list, and the way to a new one.
pub(crate) fn evaluation_tab(open: OpenActivity) -> AnyView {
    let id = open.detail.with_untracked(|detail| detail.activity.id);
    let list: Evaluations = Remote::new(move || all(id));
    view! { <Loaded remote=list let:page>{evaluations(open, list, &page.items)}</Loaded> }.into_any()
}

async fn all(id: ActivityId) -> Result<Page<EvaluationDetail>, shared::error::Problem> {
    api::get(&format!("/activities/{id}/evaluations?limit=100")).await
}

fn evaluations(open: OpenActivity, list: Evaluations, found: &[EvaluationDetail]) -> AnyView {
    let is_new = RwSignal::new(false);
    let is_empty = found.is_empty();
    let shown = match found {
        [] => view! {
            <Show when=move || !is_new.get()>
                <Empty title=t::none_of_activity()><p>{t::none_of_activity_help()}</p></Empty>
            </Show>
        }
        .into_any(),
        [one] => only(one, list),
        _ => view! { <ul class="cards">{found.iter().map(card).collect_view()}</ul> }.into_any(),
    };
    let made = Callback::new(move |_: EvaluationDetail| list.reload());
    let form = move || {
        let activity = open.detail.get_untracked();
        if is_new.get() {
            let cancel = Callback::new(move |()| is_new.set(false));
            view! { <section class="stack"><h2>{t::new_title()}</h2><NewForm activity=&activity on_made=made on_cancel=cancel/></section> }
                .into_any()
        } else {
            let weight = if is_empty { Weight::Primary } else { Weight::Secondary };
            view! { <div class="actions"><Button weight on_press=move || is_new.set(true)>{t::add()}</Button></div> }
                .into_any()
        }
    };
    view! { <div class="stack">{shown}{form}</div> }.into_any()
}

/// The only evaluation, as its own page shows it.
fn only(one: &EvaluationDetail, list: Evaluations) -> AnyView {
    let id = one.evaluation.id;
    let remote = Remote::new(move || read(id));
    let gone = Callback::new(move |()| list.reload());
    let heading = heading(one);
    view! {
        <section class="stack">
            {heading}
            <Steady remote let:seen>{panel(Opened::new(seen, remote, gone))}</Steady>
        </section>
    }
    .into_any()
}

fn heading(one: &EvaluationDetail) -> impl IntoView + use<> {
    let address = address(one);
    view! {
        <div class="heading">
            <h2>{one.evaluation.kind.say()}</h2>
            <A href=address>{t::own_page()}</A>
        </div>
    }
}

fn card(one: &EvaluationDetail) -> impl IntoView + use<> {
    let (address, kind) = (address(one), one.evaluation.kind.say());
    view! {
        <li class="card">
            <h2><A href=address>{kind}</A></h2>
            <p class="card-when">{t::until(&format::date_time(one.evaluation.closes_at))}</p>
            <p class="card-foot"><Badge tone=tone(one.phase) text=one.phase.say()/><span>{rate(one)}</span></p>
        </li>
    }
}
