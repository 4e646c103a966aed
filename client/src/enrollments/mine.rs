//! My page: what I am enrolled in, how it stands, and what I can do about it.

use leptos::html;
use leptos::prelude::*;
use leptos_router::components::A;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::EnrollmentAction;
use shared::time::Timestamp;

use super::interests::MyInterests;
use super::standing::{answers_badge, more_of, state_badge};
use super::steps::{StepDialog, Steps, buttons};
use crate::certificates::own::{Completions, own_certificate, own_completions};
use crate::format;
use crate::protected::Protected;
use crate::session::Session;
use crate::ui::empty::Empty;
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::kept_focus::keep_focus;
use crate::ui::tabs::{Tabs, current_tab};
use crate::words::enrollments as t;

/// My page.
#[component]
pub(super) fn MyPage() -> impl IntoView {
    view! { <Protected><Mine/></Protected> }
}

/// The parts of the page: what is to come or waits, and what is over.
const CURRENT: &str = "current";
const EARLIER: &str = "earlier";

#[component]
fn Mine() -> impl IntoView {
    let name = Session::get().me_now().map(|me| me.given_name).unwrap_or_default();
    let list = Growing::<EnrollmentDetail>::new(|| "/me/enrollments?limit=100".to_owned());
    let tab = current_tab(CURRENT);
    let shown = Signal::derive(move || {
        let wants_earlier = tab.get() == EARLIER;
        let mut items = list.items();
        items.retain(|one| is_over(one) == wants_earlier);
        // The next enrollment to come stands first. Of those that are over, the latest stands first.
        items.sort_by_key(|one| one.activity_starts_at.map_or(i64::MAX, Timestamp::unix));
        if wants_earlier {
            items.reverse();
        }
        items
    });
    let completions = own_completions();
    let steps = Steps::new(|one| one.activity_title.clone(), move || list.reload());
    let is_empty = move || !list.is_new() && shown.with(Vec::is_empty);
    let cards = NodeRef::<html::Ul>::new();
    let each = keep_focus(cards, move || shown.get());
    view! {
        <Heading text=t::greeting(&name)><A href="/calendar" attr:class="button">{t::calendar()}</A></Heading>
        <Tabs label=t::my_enrollments() tabs=vec![(CURRENT, t::current().to_owned()), (EARLIER, t::earlier().to_owned())]/>
        <Show when=is_empty>
            <Empty title=t::none()><A href="/activities" attr:class="button">{t::find_activity()}</A></Empty>
        </Show>
        <ul class="cards" node_ref=cards>
            <For each key=|one| (one.enrollment.id, one.enrollment.version, one.enrollment.state) let:one>
                {card(&one, steps, completions)}
            </For>
        </ul>
        <More list/>
        <Show when=move || tab.get() == CURRENT><MyInterests/></Show>
        <StepDialog steps withdrawing=t::leave_consequence()/>
    }
}

/// True when nothing more will come of it.
fn is_over(one: &EnrollmentDetail) -> bool {
    one.enrollment.state.is_final() || one.activity_ends_at.is_some_and(|ends| ends < format::now())
}

fn card(one: &EnrollmentDetail, steps: Steps, completions: Completions) -> impl IntoView + use<> {
    let state = one.enrollment.state;
    let starts =
        one.activity_starts_at.map(|starts| view! { <p class="card-when">{format::long(starts)}</p> });
    let own = [
        EnrollmentAction::Accept,
        EnrollmentAction::Decline,
        EnrollmentAction::Reconfirm,
        EnrollmentAction::Withdraw,
    ];
    let title = one.activity_title.clone();
    view! {
        <li class="card">
            <h2 tabindex="-1"><A href=format!("/activities/{}", one.enrollment.activity_id)>{title}</A></h2>
            {starts}
            <p class="card-foot">{state_badge(state)}<span>{more_of(one)}</span></p>
            {answers_badge(one)}
            {own_certificate(one.enrollment.id, completions)}
            {buttons(one, &own, steps)}
            <p>{super::page::link(one)}</p>
        </li>
    }
}
