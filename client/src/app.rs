//! The whole app: what all pages share, and the routes, slice by slice.

use leptos::prelude::*;
use leptos_router::components::{Router, Routes};

use crate::about::{AboutRoutes, NotFound};
use crate::accounts::{AccountRoutes, set_up_page};
use crate::activities::ActivityRoutes;
use crate::activities::staff::StaffActivityRoutes;
use crate::calendars::CalendarRoutes;
use crate::certificates::CertificateRoutes;
use crate::doctor::DoctorRoutes;
use crate::enrollments::EnrollmentRoutes;
use crate::evaluations::EvaluationRoutes;
use crate::imports::ImportRoutes;
use crate::members::MemberRoutes;
use crate::members::directory::Directory;
use crate::messages::MessageRoutes;
use crate::plans::PlanRoutes;
use crate::records::RecordRoutes;
use crate::reports::ReportRoutes;
use crate::session::Session;
use crate::shell::Shell;
use crate::today::TodayRoutes;
use crate::ui::heading::Heading;
use crate::ui::loaded::problem_notice;
use crate::ui::notice::Announcer;
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
                        <DoctorRoutes/>
                        <AboutRoutes/>
                    </Routes>
                    </Show>
                </Show>
            </Shell>
        </Router>
    }
}

/// The page until it is known who is logged in, or the notice that this cannot be found out now.
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
