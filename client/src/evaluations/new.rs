//! A new evaluation from the standard form, and the times of one that has not closed.

use leptos::prelude::*;
use shared::activities::{ActivityDetail, Occasion};
use shared::error::{FieldCode, FieldProblem, Problem};
use shared::evaluations::changes::EvaluationChanges;
use shared::evaluations::{EvaluationDetail, EvaluationKind, NewEvaluation};
use shared::ids::OccasionId;
use shared::time::Timestamp;

use super::opened::{Opened, PANEL};
use crate::api::{self, Versioned};
use crate::ui::button::{Button, Weight};
use crate::ui::field::{Options, Select, TextField};
use crate::ui::form::{Form, FormState, follow};
use crate::ui::notice::Announcer;
use crate::words::{Say, evaluations as t};
use crate::{browser, format};

/// How many days there are to answer, unless somebody chooses otherwise.
const USUAL_DAYS: i64 = 14;

/// When an evaluation opens and closes, as it is written in fields.
#[derive(Clone, Copy)]
struct Times {
    opens: RwSignal<String>,
    closes: RwSignal<String>,
}

impl Times {
    fn of(opens: Timestamp, closes: Timestamp) -> Self {
        Self {
            opens: RwSignal::new(format::to_field(opens)),
            closes: RwSignal::new(format::to_field(closes)),
        }
    }

    /// The times, or what is wrong with them.
    fn read(self) -> Result<(Timestamp, Timestamp), Problem> {
        let mut faults = Vec::new();
        let mut read = |pointer: &str, field: RwSignal<String>| {
            let time = field.with_untracked(|text| format::from_field(text));
            if time.is_none() {
                faults.push(FieldProblem::new(pointer, FieldCode::Required, ""));
            }
            time.unwrap_or_else(format::now)
        };
        let (opens, closes) = (read("/opensAt", self.opens), read("/closesAt", self.closes));
        if faults.is_empty() && (closes <= opens || closes <= format::now()) {
            faults.push(FieldProblem::new("/closesAt", FieldCode::EndsBeforeStart, ""));
        }
        if faults.is_empty() { Ok((opens, closes)) } else { Err(Problem::fields(faults)) }
    }
}

/// A new evaluation. Nobody is asked before somebody presses "invite".
#[component]
pub(super) fn NewForm<'a>(
    /// The activity that is evaluated.
    activity: &'a ActivityDetail,
    /// Called when the evaluation is made.
    on_made: Callback<EvaluationDetail>,
    /// Called when somebody thinks better of it; none if there is nothing to go back to.
    #[prop(optional)]
    on_cancel: Option<Callback<()>>,
) -> impl IntoView {
    let form = FormState::new();
    let kind = RwSignal::new(EvaluationKind::Final.word().to_owned());
    let occasion = RwSignal::new(String::new());
    let opens = activity.activity.ends_at.map_or_else(format::now, |ends| ends.max(format::now()));
    let times = Times::of(opens, format::plus_days(opens, USUAL_DAYS));
    let id = activity.activity.id;
    let announcer = Announcer::get();
    let save = move || match body(kind, occasion, times) {
        Err(problem) => form.show(problem),
        Ok(body) => {
            let path = format!("/activities/{id}/evaluations");
            let call = async move { api::post::<EvaluationDetail>(&path, &body).await };
            form.save(Ok(()), call, move |made| {
                announcer.say(t::made());
                on_made.run(made);
            });
        }
    };
    let kinds: Options =
        EvaluationKind::ALL.iter().map(|kind| (kind.word().to_owned(), kind.say().to_owned())).collect();
    let occasions = occasions_of(activity);
    let is_of_occasion = move || kind.with(|kind| kind == EvaluationKind::Occasion.word());
    let which = move || {
        let options = occasions.clone();
        is_of_occasion().then(|| {
            view! {
                <Select form pointer="/occasionId" label=t::occasion() hint=t::occasion_hint() value=occasion
                    options=Signal::stored(options) required=true/>
            }
        })
    };
    let cancel = on_cancel.map(|cancel| {
        view! { <Button weight=Weight::Quiet on_press=move || cancel.run(())>{t::not_now()}</Button> }
            .into_any()
    });
    view! {
        <Form state=form action=t::make() on_submit=save beside=view! { {cancel} }.into_any()>
            <p>{t::standard_form()}</p>
            <Select form pointer="/kind" label=t::kind() value=kind options=Signal::stored(kinds) required=true/>
            {which}
            {time_fields(form, times, true)}
        </Form>
    }
}

/// The occasions one can ask about, each with its day.
fn occasions_of(activity: &ActivityDetail) -> Options {
    let option = |one: &Occasion| {
        let when = format::date(one.starts_at);
        let name = if one.title.is_empty() { when } else { format!("{} ({when})", one.title) };
        (one.id.to_string(), name)
    };
    activity.occasions.iter().map(option).collect()
}

fn body(kind: RwSignal<String>, occasion: RwSignal<String>, times: Times) -> Result<NewEvaluation, Problem> {
    let kind = kind.with_untracked(|word| word.parse::<EvaluationKind>());
    let kind = kind.map_err(|_| Problem::field("/kind", FieldCode::Required, ""))?;
    let (opens_at, closes_at) = times.read()?;
    let occasion_id = match kind {
        EvaluationKind::Occasion => {
            let id = occasion.with_untracked(|id| id.parse().map(OccasionId));
            Some(id.map_err(|_| Problem::field("/occasionId", FieldCode::Required, ""))?)
        }
        EvaluationKind::Final | EvaluationKind::PartReport | EvaluationKind::Effect => None,
    };
    Ok(NewEvaluation { occasion_id, form_id: None, kind, opens_at, closes_at })
}

fn time_fields(form: FormState, times: Times, with_opening: bool) -> AnyView {
    let opening = with_opening.then(|| {
        view! {
            <TextField form pointer="/opensAt" label=t::opens() hint=t::opens_hint() value=times.opens kind="datetime-local"
                required=true/>
        }
    });
    let hint = if with_opening { t::closes_hint() } else { t::closes_later_hint() };
    view! {
        {opening}
        <TextField form pointer="/closesAt" label=t::closes() hint value=times.closes kind="datetime-local" required=true/>
    }
    .into_any()
}

/// The times of an evaluation that has not closed. The opening is fixed once somebody is invited.
#[component]
pub(super) fn TimesForm(
    /// The evaluation.
    opened: Opened,
    /// True while the form is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let form = FormState::new();
    let (times, is_invited) = opened.detail.with_untracked(|detail| {
        let evaluation = &detail.evaluation;
        (Times::of(evaluation.opens_at, evaluation.closes_at), evaluation.invited_at.is_some())
    });
    let announcer = Announcer::get();
    let save = move || match times.read() {
        Err(problem) => form.show(problem),
        Ok((opens, closes)) => {
            let body =
                EvaluationChanges { opens_at: Some(opens).filter(|_| !is_invited), closes_at: Some(closes) };
            let (path, etag) = (format!("/evaluations/{}", opened.id()), opened.etag.get_untracked());
            let call = async move { api::patch::<EvaluationDetail>(&path, &etag, &body).await };
            form.save(Ok(()), call, move |now: Versioned<EvaluationDetail>| {
                is_open.set(false);
                browser::focus(PANEL);
                announcer.say(t::times_changed());
                opened.remote.set(now);
            });
        }
    };
    // Values that somebody else has saved come into the fields in which nobody has written here.
    let reread = Callback::new(move |()| opened.remote.reload());
    Effect::new(move |before: Option<String>| {
        let now = opened.detail.with(|detail| format::to_field(detail.evaluation.closes_at));
        follow(times.closes, before, now.clone());
        now
    });
    let cancel =
        view! { <Button weight=Weight::Quiet on_press=move || is_open.set(false)>{t::not_now()}</Button> };
    view! {
        <Form state=form action=t::save_times() on_submit=save beside=cancel.into_any()
            on_reread=reread>
            {time_fields(form, times, !is_invited)}
        </Form>
    }
}
