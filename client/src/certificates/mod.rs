//! Certificates: who completes an activity, one's own to fetch, and the check that anybody may make.

mod check;
mod own;
mod panel;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;
use shared::certificates::{CertificateStep, Verdict};
use shared::enrollments::completion::Rate;
use shared::error::Problem;
use shared::ids::CertificateId;

use crate::later::{later, pages};
use crate::words::{Say, certificates as t};
use crate::{api, format};

use check::CheckPage;
pub(crate) use own::{Completions, own_certificate, own_completions};
pub(crate) use panel::completions;

pages! {
    own:
    check_certificate => CheckPage,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn CertificateRoutes() -> AnyNestedRoute {
    view! { <Route path=path!("/certificates/check") view=|| later(check_certificate())/> }
        .into_inner()
        .into_any_nested_route()
}

impl Say for CertificateStep {
    fn say(&self) -> &'static str {
        match self {
            Self::Issue => t::issue(),
            Self::Replace => t::replace(),
            Self::Revoke => t::revoke(),
        }
    }
}

impl Say for Verdict {
    fn say(&self) -> &'static str {
        match self {
            Self::Valid => t::valid(),
            Self::Revoked => t::revoked(),
        }
    }
}

/// Attended of those that count: `3 av 4`.
fn rate(rate: Rate) -> String {
    t::attended_of(&format::number(rate.attended), &format::number(rate.counted))
}

/// Hours, and minutes where there are some: `6 h 30 min`.
fn duration(minutes: i32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    match (hours, rest) {
        (0, _) => t::minutes(&format::number(rest)),
        (_, 0) => t::hours(&format::number(hours)),
        _ => format!("{} {}", t::hours(&format::number(hours)), t::minutes(&format::number(rest))),
    }
}

/// Hands the paper of a certificate to the browser.
async fn fetch(id: CertificateId) -> Result<(), Problem> {
    api::download(&format!("/certificates/{id}/document"), t::file()).await
}
