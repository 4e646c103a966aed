//! Certificates: who completes an activity, one's own to fetch, and the check that anybody may make.

mod check;
mod figures;
pub(crate) mod own;
pub(crate) mod panel;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;
use shared::certificates::{CertificateStep, Verdict};

use crate::later::{later, pages};
use crate::words::{Say, certificates as t};

use check::CheckPage;

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
