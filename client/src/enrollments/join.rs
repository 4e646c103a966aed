//! Joining a team by its link: for colleagues of other municipalities, each for themselves.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::links::LinkToken;

use super::standing::state_badge;
use crate::session::Session;
use crate::ui::badge::Tone;
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::ui::notice::{Announcer, Notice};
use crate::words::enrollments as t;
use crate::{api, browser};

/// Where the token waits while its holder logs in: it must stand in no address but a fragment.
const KEPT: &str = "join";

/// The page.
#[component]
pub(super) fn JoinPage() -> impl IntoView {
    let session = Session::get();
    let found = Some(browser::fragment()).filter(|token| !token.is_empty()).or_else(|| browser::kept(KEPT));
    let token = StoredValue::new(found.unwrap_or_default());
    let joined = RwSignal::new(None::<EnrollmentDetail>);
    let content = move || {
        if let Some(joined) = joined.get() {
            return done(&joined).into_any();
        }
        if token.with_value(String::is_empty) {
            return view! { <Notice tone=Tone::Attention><p>{t::join_incomplete()}</p></Notice> }.into_any();
        }
        if session.is_logged_in() {
            return view! { <Join token=token.get_value() joined/> }.into_any();
        }
        browser::keep(KEPT, &token.get_value());
        view! {
            <p>{t::join_log_in()}</p>
            <p><A href="/login?back=%2Fjoin" attr:class="button primary">{t::log_in()}</A></p>
        }
        .into_any()
    };
    view! { <div class="narrow"><Heading text=t::join_title()/>{content}</div> }
}

#[component]
fn Join(
    /// The link's token.
    token: String,
    /// Where the enrollment goes.
    joined: RwSignal<Option<EnrollmentDetail>>,
) -> impl IntoView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let join = move || {
        let body = LinkToken { token: token.clone() };
        let call = async move { api::post::<EnrollmentDetail>("/team-joins", &body).await };
        form.save(Ok(()), call, move |now| {
            browser::forget(KEPT);
            announcer.say(t::joined(&now.enrollment.team_name));
            joined.set(Some(now));
        });
    };
    view! { <Form state=form action=t::join() on_submit=join><p>{t::join_lead()}</p></Form> }
}

fn done(joined: &EnrollmentDetail) -> impl IntoView + use<> {
    let team = joined.enrollment.team_name.clone();
    let address = format!("/enrollments/{}", joined.enrollment.id);
    view! {
        <Notice tone=Tone::Success><p role="status">{t::joined(&team)}</p></Notice>
        <p>{joined.activity_title.clone()}" "{state_badge(joined.enrollment.state)}</p>
        <p><A href=address>{t::see_enrollment()}</A></p>
    }
}
