//! The whole app: what all pages share, and the routes, slice by slice.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::{Router, Routes};
use leptos_router::hooks::{use_location, use_navigate};

use crate::about::{AboutRoutes, NotFound};
use crate::accounts::{AccountRoutes, set_up_page};
use crate::activities::ActivityRoutes;
use crate::activities::staff::StaffActivityRoutes;
use crate::calendars::CalendarRoutes;
use crate::certificates::CertificateRoutes;
use crate::enrollments::EnrollmentRoutes;
use crate::evaluations::EvaluationRoutes;
use crate::imports::ImportRoutes;
use crate::members::{Directory, MemberRoutes};
use crate::messages::MessageRoutes;
use crate::plans::PlanRoutes;
use crate::records::RecordRoutes;
use crate::reports::ReportRoutes;
use crate::session::Session;
use crate::shell::Shell;
use crate::today::TodayRoutes;
use crate::ui::{Announcer, Heading, problem_notice};
use crate::words::app as t;

/// The app. Routes wait until it is known who is logged in, so that no page asks the server before.
#[component]
pub(crate) fn App() -> impl IntoView {
    let session = Session::provide();
    let announcer = Announcer::provide();
    Directory::provide();
    view! {
        <Router>
            <Shell session announcer>
                <Show when=move || session.is_ready() fallback=move || opening(session)>
                    <Show when=move || !session.must_set_up() fallback=set_up_page>
                    <Routes fallback=NotFound>
                        <ActivityRoutes/>
                        <StaffActivityRoutes/>
                        <PlanRoutes/>
                        <EnrollmentRoutes/>
                        <CalendarRoutes/>
                        <CertificateRoutes/>
                        <EvaluationRoutes/>
                        <ReportRoutes/>
                        <TodayRoutes/>
                        <MemberRoutes/>
                        <ImportRoutes/>
                        <AccountRoutes/>
                        <MessageRoutes/>
                        <RecordRoutes/>
                        <AboutRoutes/>
                    </Routes>
                    </Show>
                </Show>
            </Shell>
        </Router>
    }
}

/// What stands there until it is known who is logged in; or that this cannot be found out now.
fn opening(session: Session) -> impl IntoView {
    move || match session.fault() {
        None => view! { <p class="waiting">{t::opening()}</p> }.into_any(),
        Some(problem) => view! {
            <Heading text=t::not_reached()/>
            {problem_notice(&problem, move || session.restore())}
        }
        .into_any(),
    }
}

/// What only somebody who is logged in may see. Others are sent to the login, and come back afterwards.
#[component]
pub(crate) fn Protected(
    /// True for those who may see it, beyond being logged in.
    #[prop(optional)]
    allowed: Option<fn(Session) -> bool>,
    /// The page.
    children: ChildrenFn,
) -> impl IntoView {
    let session = Session::get();
    let location = use_location();
    let navigate = use_navigate();
    Effect::new(move || {
        if !session.is_logged_in() {
            let back =
                format!("{}{}", location.pathname.get_untracked(), query(&location.search.get_untracked()));
            let address = crate::api::with_query("/login", &[("back", &back)]);
            navigate(&address, NavigateOptions { replace: true, ..NavigateOptions::default() });
        }
    });
    // Drawn anew for another person or other rights, not because the same one has logged in again.
    let who = Memo::new(move |_| {
        let person = session.me().map(|me| me.person_id);
        (person, allowed.is_none_or(|allowed| allowed(session)))
    });
    move || match who.get() {
        (None, _) => ().into_any(),
        (Some(_), false) => view! { <Forbidden/> }.into_any(),
        (Some(_), true) => children().into_any(),
    }
}

/// That the page is for others.
#[component]
pub(crate) fn Forbidden() -> impl IntoView {
    view! { <Heading text=t::forbidden_title()/><p>{t::forbidden()}</p> }
}

fn query(search: &str) -> String {
    if search.is_empty() { String::new() } else { format!("?{}", search.trim_start_matches('?')) }
}
