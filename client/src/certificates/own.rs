//! How far one has come oneself, and one's certificates to fetch.

use leptos::prelude::*;
use shared::certificates::{CertificateDetail, CertificateStep, Completion};
use shared::error::Problem;
use shared::ids::EnrollmentId;

use super::figures::{fetch, rate};
use crate::session::Session;
use crate::ui::button::Button;
use crate::ui::form::FormState;
use crate::ui::loaded::Remote;
use crate::ui::notice::Announcer;
use crate::words::{Say, certificates as t};
use crate::{api, format};

/// One's own completions, of all enrollments.
pub(crate) type Completions = Remote<Vec<Completion>>;

/// Reads them.
pub(crate) fn own_completions() -> Completions {
    Remote::new(|| async { api::all::<Completion>("/me/completions").await })
}

/// One's own attendance of an enrollment, and the certificate that follows from it.
pub(crate) fn own_certificate(enrollment: EnrollmentId, all: Completions) -> impl IntoView {
    let person = Session::get().person();
    let own = Memo::new(move |_| {
        let is_own = |one: &Completion| one.enrollment_id == enrollment && Some(one.person_id) == person;
        all.value().and_then(|all| all.into_iter().find(is_own)).filter(|one| one.rate.counted > 0)
    });
    move || own.get().map(|one| shown(&one, all))
}

fn shown(one: &Completion, all: Completions) -> impl IntoView + use<> {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let may_issue = one.allowed_actions.contains(&CertificateStep::Issue);
    let (participant, certificate) = (one.participant_id, one.certificate);
    let take = move || {
        let call = async move {
            let id = match certificate {
                Some(line) => line.id,
                None => issued(&format!("/participants/{participant}/certificate")).await?.certificate.id,
            };
            fetch(id).await
        };
        form.save(Ok(()), call, move |()| {
            announcer.say(t::fetched());
            if certificate.is_none() {
                all.reload();
            }
        });
    };
    let fault = move || form.problem().map(|problem| view! { <p role="alert">{problem.code.say()}</p> });
    let button = (certificate.is_some() || may_issue).then(|| {
        let is_busy = Signal::derive(move || form.is_busy());
        view! { <div class="actions"><Button is_busy on_press=take>{t::fetch()}</Button></div> }
    });
    let issued = certificate.map(|line| format!(" {}", t::you_issued_on(&format::date(line.issued_at))));
    view! {
        <p class="muted">{t::you_attended(&rate(one.rate))}{issued}</p>
        {button}
        {fault}
    }
}

async fn issued(path: &str) -> Result<CertificateDetail, Problem> {
    api::act(path).await
}
