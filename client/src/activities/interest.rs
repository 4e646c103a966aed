//! One's own interest in an activity that has no dates yet.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::actions::ActivityAction;
use shared::activities::{ActivityDetail, Unit};
use shared::enrollments::interests::{InterestDetail, NewInterest};
use shared::error::{FieldCode, Problem};
use shared::ids::InterestId;

use crate::session::Session;
use crate::ui::button::Weight;
use crate::ui::field::TextField;
use crate::ui::form::{Form, FormState};
use crate::ui::loaded::Remote;
use crate::ui::notice::Announcer;
use crate::words::activities as t;
use crate::{api, rules};

/// The box beside an activity without dates: how many are interested, and the button.
#[component]
pub(super) fn InterestPart(
    /// The activity.
    detail: ActivityDetail,
    /// Where it was read, to be read anew.
    remote: Remote<ActivityDetail>,
) -> impl IntoView {
    let count = (detail.interested > 0).then(|| view! { <p>{t::interested(detail.interested)}</p> });
    let id = detail.activity.id;
    let way = if let Some(own) = detail.own_interest {
        view! { <p><strong>{t::interest_shown()}</strong></p>{take_back(own, remote)} }.into_any()
    } else if !Session::get().is_logged_in() {
        let address = api::with_query("/login", &[("back", &format!("/activities/{id}"))]);
        view! {
            <p>{t::interest_explained()}</p>
            <A href=address attr:class="button primary">{t::log_in_for_interest()}</A>
        }
        .into_any()
    } else if detail.allowed_actions.contains(&ActivityAction::ShowInterest) {
        view! { <p>{t::interest_explained()}</p>{show(detail, remote)} }.into_any()
    } else {
        view! { <p>{t::interest_explained()}</p> }.into_any()
    };
    view! { {count}<div class="sticky">{way}</div> }
}

fn show(detail: ActivityDetail, remote: Remote<ActivityDetail>) -> impl IntoView {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let (name, seats) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let is_team = detail.activity.unit == Unit::Team;
    let fields = is_team.then(|| {
        view! {
            <TextField form pointer="/teamName" label=t::team_name() value=name required=true/>
            <TextField form pointer="/seats" label=t::team_seats() value=seats kind="number" required=true/>
        }
    });
    let save = move || {
        let number = if is_team { seats.get_untracked().trim().parse().ok() } else { Some(1) };
        let body = NewInterest {
            seats: number.unwrap_or(1),
            team_name: name.get_untracked().trim().to_owned(),
            ..NewInterest::default()
        };
        let checked = number
            .ok_or_else(|| Problem::field("/seats", FieldCode::WrongFormat, ""))
            .and_then(|_| rules::check(&body))
            .and_then(|()| body.check(&detail.activity));
        let path = format!("/activities/{}/interests", detail.activity.id);
        let call = async move { api::post::<InterestDetail>(&path, &body).await };
        form.save(checked, call, move |_| {
            announcer.say(t::interest_shown());
            remote.reload();
        });
    };
    view! { <Form state=form action=t::show_interest() on_submit=save>{fields}</Form> }
}

fn take_back(id: InterestId, remote: Remote<ActivityDetail>) -> impl IntoView {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let save = move || {
        let path = format!("/interests/{id}/withdraw");
        let call = async move { api::act::<InterestDetail>(&path).await };
        form.save(Ok(()), call, move |_| {
            announcer.say(t::interest_taken_back());
            remote.reload();
        });
    };
    view! { <Form state=form action=t::take_back_interest() weight=Weight::Secondary on_submit=save/> }
}
