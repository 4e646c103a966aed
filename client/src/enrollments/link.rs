//! One's own enrollment, behind the link of a mail: for anybody who holds the link, without login. Opening the page changes
//! nothing.

use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_location;
use shared::enrollments::links::{EnrollmentLink, LinkStep, LinkToken};
use shared::enrollments::states::{EnrollmentAction, EnrollmentState};
use shared::error::{ErrorCode, Problem};

use super::standing::state_badge;
use crate::ui::badge::Tone;
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Confirm;
use crate::ui::form::FormState;
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::{Announcer, Notice};
use crate::words::{Say, enrollments as t};
use crate::{api, format};

/// The opened enrollment; none if the link leads nowhere.
type Opened = Option<EnrollmentLink>;

/// The page.
#[component]
pub(super) fn LinkPage() -> impl IntoView {
    let hash = use_location().hash;
    let token = Memo::new(move |_| hash.with(|hash| hash.trim_start_matches('#').to_owned()));
    let remote = Remote::new(move || open(token.get()));
    view! {
        <div class="narrow">
            <Loaded remote let:opened>{page(opened, token.get_untracked(), remote)}</Loaded>
        </div>
    }
}

/// Opens the enrollment. A link that opens none is an answer, too; only a fault that may pass (no network, for instance) is a
/// problem.
async fn open(token: String) -> Result<Opened, Problem> {
    match api::post_unnamed::<EnrollmentLink>("/enrollment-links", &LinkToken { token }).await {
        Ok(opened) => Ok(Some(opened)),
        Err(problem) if matches!(problem.code, ErrorCode::LinkExpired | ErrorCode::InvalidFields) => Ok(None),
        Err(problem) => Err(problem),
    }
}

fn page(opened: Opened, token: String, remote: Remote<Opened>) -> AnyView {
    let Some(one) = opened else {
        return view! {
            <Heading text=t::link_expired_title()/>
            <Notice tone=Tone::Attention><p>{t::link_expired()}</p></Notice>
            <p><A href="/my">{t::see_my_page()}</A></p>
        }
        .into_any();
    };
    let when = one.activity_starts_at.map(|starts| view! { <p class="card-when">{format::long(starts)}</p> });
    let team = (!one.team_name.is_empty()).then(|| view! { <p>{t::team()}": "{one.team_name.clone()}</p> });
    let title = one.activity_title.clone();
    let address = format!("/activities/{}", one.activity_id);
    view! {
        <Heading text=title/>
        {when}
        {team}
        <p>{state_badge(one.state)}" "{said(&one)}</p>
        {question(&one)}
        <Answers one token remote/>
        <p><A href=address>{t::read_about_activity()}</A></p>
    }
    .into_any()
}

/// What the state alone does not say.
fn said(one: &EnrollmentLink) -> String {
    match (one.state, one.place_in_line) {
        (EnrollmentState::Waitlisted, Some(place)) => t::place_in_line(&format::number(place)),
        _ => one.state_reason.clone(),
    }
}

/// What is asked, and until when.
fn question(one: &EnrollmentLink) -> Option<impl IntoView + use<>> {
    let text = match (one.state, one.offered_until, one.reconfirm_by) {
        (EnrollmentState::Offered, Some(until), _) => t::offered_until(&format::date_time(until)),
        (_, _, Some(by)) => t::reconfirm_by(&format::date_time(by)),
        _ => return None,
    };
    Some(view! { <Notice tone=Tone::Attention><p>{text}</p></Notice> })
}

/// The buttons. What gives a place away asks first.
#[component]
fn Answers(
    /// The enrollment.
    one: EnrollmentLink,
    /// The link's token.
    token: String,
    /// What is read anew when it was answered.
    remote: Remote<Opened>,
) -> impl IntoView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let is_open = RwSignal::new(false);
    let chosen = RwSignal::new(EnrollmentAction::Withdraw);
    let send = move |action: EnrollmentAction| {
        let Ok(answer) = action.word().parse() else { return };
        let body = LinkStep { token: token.clone(), answer };
        let call =
            async move { api::post_unnamed::<EnrollmentLink>("/enrollment-links/answers", &body).await };
        form.save(Ok(()), call, move |now| {
            is_open.set(false);
            announcer.say(t::now_stands(now.state.say(), &now.activity_title));
            remote.reload();
        });
    };
    let begin = {
        let send = send.clone();
        move |action: EnrollmentAction| {
            if matches!(action, EnrollmentAction::Decline | EnrollmentAction::Withdraw) {
                chosen.set(action);
                is_open.set(true);
            } else {
                send(action);
            }
        }
    };
    let declines = one.allowed_actions.contains(&EnrollmentAction::Decline);
    let is_doubled = move |action: &EnrollmentAction| declines && *action == EnrollmentAction::Withdraw;
    let shown = one.allowed_actions.iter().copied().filter(|action| !is_doubled(action));
    let buttons = shown.map(|action| {
        let begin = begin.clone();
        let weight = match action {
            EnrollmentAction::Accept | EnrollmentAction::Reconfirm => Weight::Primary,
            _ => Weight::Secondary,
        };
        view! { <Button weight on_press=move || begin(action)>{action.say()}</Button> }
    });
    let failed = move || {
        form.problem().filter(|_| !is_open.get()).map(|problem| {
            view! { <Notice tone=Tone::Danger><p role="alert">{problem.code.say()}</p></Notice> }
        })
    };
    let dialog = move || {
        let (action, send) = (chosen.get(), send.clone());
        let confirm = move || send(action);
        view! {
            <Confirm is_open form title=action.say() consequence=t::leave_consequence() action=action.say() on_confirm=confirm/>
        }
    };
    view! {
        {failed}
        <div class="actions">{buttons.collect_view()}</div>
        {dialog}
    }
}
