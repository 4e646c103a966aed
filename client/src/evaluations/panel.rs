//! One evaluation: how it stands, its next steps, and after it has closed what came of it and what one makes of that.

use leptos::prelude::*;
use shared::evaluations::changes::EvaluationRecipients;
use shared::evaluations::forms::{Form, Question};
use shared::evaluations::{EvaluationAction, EvaluationDetail, EvaluationPhase, next_reminder};

use super::analysis::analysis;
use super::looks::{question_text, rate};
use super::new::TimesForm;
use super::opened::{Opened, PANEL};
use super::result::result;
use crate::api;
use crate::ui::badge::Tone;
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Confirm;
use crate::ui::form::FormState;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::{Announcer, Notice};
use crate::ui::progress::Progress;
use crate::words::{Say, evaluations as t};
use crate::{browser, format};

/// The whole of it.
pub(super) fn panel(opened: Opened) -> AnyView {
    let has_closed = Memo::new(move |_| {
        let phase = opened.detail.with(|detail| detail.phase);
        matches!(phase, EvaluationPhase::Closed | EvaluationPhase::Analysed)
    });
    let outcome = move || has_closed.get().then(|| view! { {result(opened)}{analysis(opened)} }.into_any());
    view! {
        <div class="stack" id=PANEL tabindex="-1">
            {move || standing(&opened.detail.get(), opened.recipients.value())}
            {steps(opened)}
            {questions(opened)}
            {outcome}
        </div>
    }
    .into_any()
}

/// How it stands, in figures and in words.
fn standing(detail: &EvaluationDetail, recipients: Option<EvaluationRecipients>) -> AnyView {
    let evaluation = &detail.evaluation;
    let now = format::now();
    let pair = |name: &'static str, value: String| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    let facts = [
        (t::kind(), evaluation.kind.say().to_owned()),
        (if evaluation.opens_at > now { t::opens() } else { t::opened() }, format::long(evaluation.opens_at)),
        (
            if evaluation.closes_at > now { t::closes() } else { t::closed() },
            format::long(evaluation.closes_at),
        ),
    ];
    let reminded = evaluation.reminded_at.map(|last| (t::last_reminder(), format::long(last)));
    let progress = (detail.invited > 0).then(|| {
        let (answered, invited) = (detail.answered, detail.invited);
        let label = t::answered_share(&format::percent(answered, invited));
        view! { <Progress label done=Signal::stored(answered) total=Signal::stored(invited)/> }
    });
    view! {
        {progress}
        {explained(detail, recipients)}
        <dl class="facts">{facts.into_iter().chain(reminded).map(|(name, value)| pair(name, value)).collect_view()}</dl>
    }
    .into_any()
}

/// What happens next, or what keeps it from happening.
fn explained(detail: &EvaluationDetail, recipients: Option<EvaluationRecipients>) -> Option<AnyView> {
    let is_invited = detail.evaluation.invited_at.is_some();
    let text = match (detail.phase, recipients) {
        (EvaluationPhase::Prepared, _) if is_invited => {
            t::waits_for_opening(&format::date_time(detail.evaluation.opens_at))
        }
        (EvaluationPhase::Prepared, Some(found)) if found.to_invite == 0 => t::nobody_to_invite().to_owned(),
        (EvaluationPhase::Prepared, _) => t::nobody_invited_yet().to_owned(),
        (EvaluationPhase::Open, Some(found)) if found.to_invite > 0 => t::more_to_invite(found.to_invite),
        (EvaluationPhase::Open, Some(found)) if found.to_remind > 0 => {
            let next = detail.evaluation.reminded_at.map(next_reminder);
            let next = next.filter(|next| *next > format::now() && *next < detail.evaluation.closes_at)?;
            t::next_reminder(&format::date_time(next))
        }
        _ => return None,
    };
    Some(view! { <Notice tone=Tone::Info><p>{text}</p></Notice> }.into_any())
}

/// The questions, for those who want to see them before they invite.
fn questions(opened: Opened) -> AnyView {
    let form = opened.detail.with_untracked(|detail| detail.evaluation.form_id);
    let remote = Remote::new(move || async move { api::get::<Form>(&format!("/forms/{form}")).await });
    let lines = |form: Form| {
        let line = |question: &Question| {
            let must = if question.required { t::must_be_answered() } else { "" };
            view! { <li>{question_text(question)}" "<span class="muted">{must}</span></li> }
        };
        view! { <ol class="listed">{form.questions.iter().map(line).collect_view()}</ol> }
    };
    let has_closed = move || {
        let phase = opened.detail.with(|detail| detail.phase);
        matches!(phase, EvaluationPhase::Closed | EvaluationPhase::Analysed)
    };
    view! {
        <Show when=move || !has_closed()>
            <details><summary>{t::questions()}</summary><Loaded remote let:form>{lines(form)}</Loaded></details>
        </Show>
    }
    .into_any()
}

/// The steps that are possible now. Each asks first and says what will come of it.
fn steps(opened: Opened) -> AnyView {
    let asked = RwSignal::new(None::<EvaluationAction>);
    let is_open = RwSignal::new(false);
    let changes = RwSignal::new(false);
    let begin = move |action: EvaluationAction| {
        asked.set(Some(action));
        is_open.set(true);
    };
    let button = move |(action, name, weight): (EvaluationAction, String, Weight)| {
        view! { <Button weight on_press=move || begin(action)>{name}</Button> }
    };
    let buttons = move || offered(opened).into_iter().map(button).collect_view();
    let change = move || {
        opened.allows(EvaluationAction::Change).then(|| {
            view! { <Button on_press=move || changes.update(|open| *open = !*open)>{EvaluationAction::Change.say()}</Button> }
        })
    };
    let question = move || asked.get().map(|action| question(opened, action, is_open));
    // A new reading of the evaluation does not draw the form anew: written text stays.
    let is_changing = Memo::new(move |_| changes.get() && opened.allows(EvaluationAction::Change));
    let times = move || is_changing.get().then(|| view! { <TimesForm opened is_open=changes/> });
    view! {
        <div class="actions">{buttons}{change}</div>
        {times}
        {question}
    }
    .into_any()
}

/// The buttons and their words. Steps that would reach nobody are left out.
fn offered(opened: Opened) -> Vec<(EvaluationAction, String, Weight)> {
    let found = opened.recipients.value();
    let is_invited = opened.detail.with(|detail| detail.evaluation.invited_at.is_some());
    let button = |action: EvaluationAction| {
        let (name, weight) = match (action, found) {
            (EvaluationAction::Invite, Some(found)) if found.to_invite > 0 => {
                if is_invited {
                    (t::invite_more(&format::number(found.to_invite)), Weight::Secondary)
                } else {
                    (t::invite(found.to_invite), Weight::Primary)
                }
            }
            (EvaluationAction::Remind, Some(found)) if found.to_remind > 0 => {
                (t::remind(found.to_remind), Weight::Secondary)
            }
            (EvaluationAction::Close | EvaluationAction::Remove, _) => {
                (action.say().to_owned(), Weight::Secondary)
            }
            _ => return None,
        };
        Some((action, name, weight))
    };
    opened.detail.with(|detail| detail.allowed_actions.iter().copied().filter_map(button).collect())
}

/// Asks before a step, and takes it.
fn question(opened: Opened, action: EvaluationAction, is_open: RwSignal<bool>) -> AnyView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let found = untrack(|| opened.recipients.value()).unwrap_or(EvaluationRecipients {
        to_invite: 0,
        without_address: 0,
        to_remind: 0,
    });
    let (id, etag) = (opened.id(), opened.etag.get_untracked());
    let take = move || {
        let etag = etag.clone();
        let call = async move {
            match action {
                EvaluationAction::Remove => api::remove(&format!("/evaluations/{id}"), &etag).await,
                _ => api::step(&format!("/evaluations/{id}/{action}")).await,
            }
        };
        form.save(Ok(()), call, move |()| {
            is_open.set(false);
            // The button that was pressed may be gone.
            browser::focus(PANEL);
            announcer.say(done(action, found));
            if action == EvaluationAction::Remove {
                opened.gone.run(());
            } else {
                opened.remote.reload();
            }
        });
    };
    let weight = match action {
        EvaluationAction::Close | EvaluationAction::Remove => Weight::Danger,
        _ => Weight::Primary,
    };
    let consequence = opened.detail.with_untracked(|detail| consequence(detail, action, found));
    view! {
        <Confirm is_open form weight title=title(action) consequence action=action.say() on_confirm=take/>
    }
    .into_any()
}

const fn title_of(action: EvaluationAction) -> fn() -> &'static str {
    match action {
        EvaluationAction::Invite => t::invite_title,
        EvaluationAction::Remind => t::remind_title,
        EvaluationAction::Remove => t::remove_title,
        _ => t::close_title,
    }
}

fn title(action: EvaluationAction) -> &'static str {
    title_of(action)()
}

/// What will come of a step.
fn consequence(detail: &EvaluationDetail, action: EvaluationAction, found: EvaluationRecipients) -> String {
    let mut sentences = Vec::new();
    match action {
        EvaluationAction::Invite => {
            sentences.push(t::invite_consequence(found.to_invite));
            if detail.evaluation.opens_at > format::now() {
                sentences.push(t::invite_later(&format::date_time(detail.evaluation.opens_at)));
            }
            if found.without_address > 0 {
                sentences.push(t::without_address(found.without_address));
            }
            sentences.push(t::invite_fixes().to_owned());
        }
        EvaluationAction::Remind => sentences.push(t::remind_consequence(found.to_remind)),
        EvaluationAction::Remove => sentences.push(t::remove_consequence().to_owned()),
        _ => {
            sentences.push(t::close_consequence(&rate(detail)));
            if detail.answered < shared::evaluations::results::SMALLEST_GROUP {
                sentences.push(t::close_too_few().to_owned());
            }
        }
    }
    sentences.join(" ")
}

/// What was done.
fn done(action: EvaluationAction, found: EvaluationRecipients) -> String {
    match action {
        EvaluationAction::Invite => t::invited(found.to_invite),
        EvaluationAction::Remind => t::reminded(found.to_remind),
        EvaluationAction::Remove => t::removed().to_owned(),
        _ => t::closed_now().to_owned(),
    }
}
