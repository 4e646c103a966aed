//! The persons who complete an activity, and their certificates: for those who lead it.

use leptos::prelude::*;
use shared::activities::requests::Reason;
use shared::certificates::{
    CertificateDetail, CertificateLine, CertificateStep, Completion, IssuedCertificates,
};
use shared::ids::ActivityId;
use shared::page::Page;

use super::figures::{fetch, rate};
use crate::activities::open::OpenActivity;
use crate::members::find::called;
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Confirm;
use crate::ui::empty::Empty;
use crate::ui::form::FormState;
use crate::ui::loaded::{Remote, Steady};
use crate::ui::notice::Announcer;
use crate::ui::table::{Column, Table};
use crate::words::{Say, certificates as t};
use crate::{api, format};

type Everybody = Remote<Page<Completion>>;

/// What is done about a certificate, and what follows.
#[derive(Clone, Copy)]
struct Deeds {
    form: FormState,
    dialog: FormState,
    is_open: RwSignal<bool>,
    reason: RwSignal<String>,
    chosen: RwSignal<Option<(Completion, CertificateLine, CertificateStep)>>,
    announcer: Announcer,
    list: Everybody,
}

/// The part of an activity's page that tells who completes it.
pub(crate) fn completions(open: OpenActivity) -> AnyView {
    let id = open.detail.with_untracked(|detail| detail.activity.id);
    let list: Everybody =
        Remote::new(move || async move { api::get(&format!("/activities/{id}/completions")).await });
    let deeds = Deeds {
        form: FormState::new(),
        dialog: FormState::new(),
        is_open: RwSignal::new(false),
        reason: RwSignal::new(String::new()),
        chosen: RwSignal::new(None),
        announcer: Announcer::get(),
        list,
    };
    let rule =
        move || open.detail.with(|detail| t::rule(&format::number(detail.activity.completion_percent)));
    let is_over = Signal::derive(move || open.detail.with(|detail| detail.activity.state.was_held()));
    view! {
        <section class="stack" aria-label=t::title()>
            <h2>{t::title()}</h2>
            <p>{rule}</p>
            <Steady remote=list let:page>{everybody(id, page, is_over, deeds)}</Steady>
            <Ask deeds/>
        </section>
    }
    .into_any()
}

fn everybody(
    id: ActivityId,
    page: Signal<Page<Completion>>,
    is_over: Signal<bool>,
    deeds: Deeds,
) -> impl IntoView {
    let rows = Signal::derive(move || page.with(|page| page.items.clone()));
    let is_empty = move || rows.with(Vec::is_empty);
    let can_issue = move || {
        let may = |one: &Completion| one.allowed_actions.contains(&CertificateStep::Issue);
        is_over.get() && rows.with(|rows| rows.iter().any(may))
    };
    let has_some = move || rows.with(|rows| rows.iter().any(|one| one.certificate.is_some()));
    let all = move |what: &str| format!("/activities/{id}/{what}");
    let fault = move || {
        deeds.form.problem().map(|problem| view! { <p role="alert" class="late">{problem.code.say()}</p> })
    };
    let is_busy = Signal::derive(move || deeds.form.is_busy());
    view! {
        <Show when=is_empty><Empty title=t::nobody()><p>{t::nobody_help()}</p></Empty></Show>
        <Show when=move || !is_empty()>
            <div class="actions">
                <Show when=can_issue>
                    <Button weight=Weight::Primary is_busy on_press=move || issue_all(all("certificates"), deeds)>{t::issue_all()}</Button>
                </Show>
                <Show when=has_some>
                    <Button is_busy on_press=move || file(all("certificates/document"), t::file(), deeds)>{t::fetch_all()}</Button>
                </Show>
                <Button is_busy on_press=move || file(all("completions/export"), t::table_file(), deeds)>{t::export()}</Button>
            </div>
            {fault}
            <Table caption=t::title() columns=columns(deeds) rows
                key=|one: &Completion| (one.participant_id, one.rate.attended, one.rate.counted, one.completes, one.certificate.map(|line| (line.id, line.outdated)))/>
        </Show>
    }
}

fn columns(deeds: Deeds) -> Vec<Column<Completion>> {
    vec![
        Column::new(t::name(), |one: &Completion| {
            let from = [&one.organisation, &one.team_name];
            let from: Vec<_> = from.into_iter().filter(|part| !part.is_empty()).cloned().collect();
            view! { <div>{called(&one.given_name, &one.family_name)}<p class="muted">{from.join(" · ")}</p></div> }
        }),
        Column::new(t::attended(), |one: &Completion| rate(one.rate)),
        Column::new(t::completed(), |one: &Completion| {
            let (tone, text) =
                if one.completes { (Tone::Success, t::yes()) } else { (Tone::Neutral, t::not_yet()) };
            view! { <Badge tone text/> }
        }),
        Column::new(t::certificate(), move |one: &Completion| certificate(one, deeds)),
    ]
}

fn certificate(one: &Completion, deeds: Deeds) -> impl IntoView + use<> {
    let name = called(&one.given_name, &one.family_name);
    let said = one.certificate.map(|line| {
        let outdated =
            line.outdated.then(|| view! { <p><Badge tone=Tone::Attention text=t::outdated()/></p> });
        view! { <p>{t::issued_on(&format::date(line.issued_at))}</p>{outdated} }
    });
    // A certificate needs a name: a caller who may not know the name cannot fetch the paper.
    let line = one.certificate.filter(|_| !one.family_name.is_empty());
    let paper = line.map(|line| {
        let take = move || deeds.form.save(Ok(()), fetch(line.id), |()| ());
        let name = name.clone();
        view! { <Button on_press=take>{t::fetch_paper()}<span class="unseen">" "{name}</span></Button> }
    });
    let steps = one.allowed_actions.iter().map(|step| {
        let (step, one, name) = (*step, one.clone(), name.clone());
        let begin = move || deeds.begin(one.clone(), step);
        view! { <Button on_press=begin>{step.say()}<span class="unseen">" "{name}</span></Button> }
    });
    let steps = steps.collect_view();
    view! { <div>{said}<div class="actions">{paper}{steps}</div></div> }
}

impl Deeds {
    fn begin(self, one: Completion, step: CertificateStep) {
        if let Some(line) = one.certificate {
            self.reason.set(String::new());
            self.chosen.set(Some((one, line, step)));
            self.is_open.set(true);
            return;
        }
        let path = format!("/participants/{}/certificate", one.participant_id);
        let call = async move { api::act::<CertificateDetail>(&path).await };
        self.form.save(Ok(()), call, move |_| {
            self.announcer.say(t::issued_to(&called(&one.given_name, &one.family_name)));
            self.list.reload();
        });
    }

    fn take(self) {
        let Some((_, line, step)) = self.chosen.get_untracked() else { return };
        let body = Reason { reason: self.reason.get_untracked() };
        let path = format!("/certificates/{}/{step}", line.id);
        let call = async move { api::post::<CertificateDetail>(&path, &body).await };
        self.dialog.save(Ok(()), call, move |_| {
            self.is_open.set(false);
            self.announcer.say(match step {
                CertificateStep::Issue | CertificateStep::Replace => t::replaced(),
                CertificateStep::Revoke => t::is_revoked(),
            });
            self.list.reload();
        });
    }
}

fn issue_all(path: String, deeds: Deeds) {
    let call = async move { api::act::<IssuedCertificates>(&path).await };
    deeds.form.save(Ok(()), call, move |counts| {
        deeds.announcer.say(t::issued_many(counts.issued));
        deeds.list.reload();
    });
}

fn file(path: String, name: &'static str, deeds: Deeds) {
    let call = async move { api::download::fetch(&path, name).await };
    deeds.form.save(Ok(()), call, |()| ());
}

/// The question before a certificate is taken back.
#[component]
fn Ask(
    /// What is done.
    deeds: Deeds,
) -> impl IntoView {
    move || {
        let (one, _, step) = deeds.chosen.get()?;
        let consequence = match step {
            CertificateStep::Issue | CertificateStep::Replace => t::replace_consequence(),
            CertificateStep::Revoke => t::revoke_consequence(),
        };
        let title = t::step_title(&called(&one.given_name, &one.family_name), step.say());
        let take = move || deeds.take();
        Some(view! {
            <Confirm is_open=deeds.is_open form=deeds.dialog title consequence action=step.say() reason=deeds.reason on_confirm=take/>
        })
    }
}
