//! My page: what I am enrolled in, how it stands, and what I can do about it.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::{EnrollmentState, EnrollmentStep};

use super::state_badge;
use crate::app::Protected;
use crate::session::Session;
use crate::ui::{
    Announcer, Button, Confirm, Empty, FormState, Growing, Heading, More, Tabs, Weight, current_tab,
};
use crate::words::{Say, enrollments as t};
use crate::{api, format};

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
        let items = list.items().into_iter();
        items.filter(|one| one.enrollment.state.is_final() == wants_earlier).collect::<Vec<_>>()
    });
    let steps = Steps::new(list);
    let is_empty = move || !list.is_new() && shown.with(Vec::is_empty);
    view! {
        <Heading text=t::greeting(&name)/>
        <Tabs label=t::my_enrollments() tabs=vec![(CURRENT, t::current().to_owned()), (EARLIER, t::earlier().to_owned())]/>
        <Show when=is_empty>
            <Empty title=t::none()><A href="/activities" attr:class="button">{t::find_activity()}</A></Empty>
        </Show>
        <ul class="cards">
            <For each=move || shown.get() key=|one| (one.enrollment.id, one.enrollment.version, one.enrollment.state) let:one>
                {card(&one, steps)}
            </For>
        </ul>
        <More list/>
        <Confirm is_open=steps.is_open form=steps.form title=t::leave_title() consequence=t::leave_consequence()
            action=t::leave() on_confirm=move || steps.take()/>
    }
}

/// The step that is being taken with an enrollment. Leaving asks first; accepting is done at once.
#[derive(Clone, Copy)]
struct Steps {
    list: Growing<EnrollmentDetail>,
    form: FormState,
    is_open: RwSignal<bool>,
    chosen: RwSignal<Option<(EnrollmentDetail, EnrollmentStep)>>,
    announcer: Announcer,
}

impl Steps {
    fn new(list: Growing<EnrollmentDetail>) -> Self {
        Self {
            list,
            form: FormState::new(),
            is_open: RwSignal::new(false),
            chosen: RwSignal::new(None),
            announcer: Announcer::get(),
        }
    }

    fn begin(self, one: EnrollmentDetail, step: EnrollmentStep) {
        self.chosen.set(Some((one, step)));
        if step == EnrollmentStep::Accept {
            self.take();
        } else {
            self.is_open.set(true);
        }
    }

    fn take(self) {
        let Some((one, step)) = self.chosen.get_untracked() else { return };
        let path = format!("/enrollments/{}/{step}", one.enrollment.id);
        let call = async move { api::post::<EnrollmentDetail>(&path, &serde_json::json!({})).await };
        self.form.save(Ok(()), call, move |now| {
            self.is_open.set(false);
            self.announcer.say(t::now_stands(now.enrollment.state.say(), &now.activity_title));
            self.list.reload();
        });
    }
}

fn card(one: &EnrollmentDetail, steps: Steps) -> impl IntoView + use<> {
    let state = one.enrollment.state;
    let starts =
        one.activity_starts_at.map(|starts| view! { <p class="card-when">{format::long(starts)}</p> });
    let own = [EnrollmentStep::Accept, EnrollmentStep::Decline, EnrollmentStep::Withdraw];
    let buttons = one.allowed_actions.iter().filter(|step| own.contains(step)).map(|step| {
        let (one, step) = (one.clone(), *step);
        let weight = if step == EnrollmentStep::Accept { Weight::Primary } else { Weight::Secondary };
        view! { <Button weight on_press=move || steps.begin(one.clone(), step)>{step.say()}</Button> }
    });
    let buttons = buttons.collect_view();
    let title = one.activity_title.clone();
    view! {
        <li class="card">
            <h2><A href=format!("/activities/{}", one.enrollment.activity_id)>{title}</A></h2>
            {starts}
            <p class="card-foot">{state_badge(state)}<span>{detail(one)}</span></p>
            <div class="actions">{buttons}</div>
        </li>
    }
}

/// What the state alone does not say: the place in line, until when an offer holds, or why.
fn detail(one: &EnrollmentDetail) -> String {
    match (one.enrollment.state, one.place_in_line, one.enrollment.offered_until) {
        (EnrollmentState::Waitlisted, Some(place), _) => t::place_in_line(&format::number(place)),
        (EnrollmentState::Offered, _, Some(until)) => t::offered_until(&format::date_time(until)),
        _ => one.enrollment.state_reason.clone(),
    }
}
