//! The steps of an activity: each asked for once more with what it leads to, and the reason where people are told why.

use leptos::prelude::*;
use serde::Serialize;
use shared::activities::actions::ActivityAction;
use shared::activities::occasions::OccasionMove;
use shared::activities::requests::{Reason, Resumption, RunDecision};
use shared::activities::states::ActivityStep;
use shared::activities::{ActivityDetail, Occasion, OccasionState};
use shared::error::{FieldCode, Problem};
use shared::ids::ActivityId;

use super::looks::told_text;
use crate::activities::open::OpenActivity;
use crate::rules::{self, Reading};
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Dialog;
use crate::ui::field::{TextArea, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::heading::HEADING;
use crate::ui::notice::Announcer;
use crate::words::{Say, staff as t};
use crate::{api, browser, format};

/// What a step sends that has something to say.
#[derive(Serialize)]
#[serde(untagged)]
enum Body {
    Reason(Reason),
    Decision(RunDecision),
    Resumption(Resumption),
}

/// The step that is being taken.
#[derive(Clone, Copy)]
pub(super) struct Steps {
    open: OpenActivity,
    form: FormState,
    is_open: RwSignal<bool>,
    chosen: RwSignal<Option<ActivityStep>>,
    reason: RwSignal<String>,
    first_day: RwSignal<String>,
    reconfirm_by: RwSignal<String>,
    announcer: Announcer,
}

impl Steps {
    pub(super) fn new(open: OpenActivity) -> Self {
        Self {
            open,
            form: FormState::new(),
            is_open: RwSignal::new(false),
            chosen: RwSignal::new(None),
            reason: RwSignal::new(String::new()),
            first_day: RwSignal::new(String::new()),
            reconfirm_by: RwSignal::new(String::new()),
            announcer: Announcer::get(),
        }
    }

    fn begin(self, step: ActivityStep) {
        self.chosen.set(Some(step));
        self.form.clear();
        self.is_open.set(true);
    }

    /// What the step sends, or what it lacks.
    fn body(
        self,
        step: ActivityStep,
        detail: &ActivityDetail,
        reason: &str,
    ) -> Result<Option<Body>, Problem> {
        let mut reading = Reading::default();
        let body = if step.needs_reason() {
            let body = Reason { reason: reason.to_owned() };
            reading.check(rules::check(&body));
            Some(Body::Reason(body))
        } else if step == ActivityStep::Decide {
            let reason = if is_short(detail) { reason } else { "" };
            if is_short(detail) && reason.is_empty() {
                reading.fault("/reason", FieldCode::Required);
            }
            let body = RunDecision { reason: reason.to_owned() };
            reading.check(rules::check(&body));
            Some(Body::Decision(body))
        } else if step == ActivityStep::Resume {
            let reconfirm_by = reading.moment("/reconfirmBy", &self.reconfirm_by.get_untracked());
            Some(Body::Resumption(Resumption { reconfirm_by }))
        } else {
            None
        };
        reading.done(body)
    }

    fn take(self) {
        let Some(step) = self.chosen.get_untracked() else { return };
        let detail = self.open.detail.get_untracked();
        let reason = self.reason.get_untracked().trim().to_owned();
        let body = match self.body(step, &detail, &reason) {
            Err(problem) => return self.form.show(problem),
            Ok(body) => body,
        };
        let moves = if step == ActivityStep::Postpone {
            moves(&detail.occasions, &self.first_day.get_untracked(), &reason)
        } else {
            Vec::new()
        };
        let call = send(detail.activity.id, step, body, moves);
        self.form.save(Ok(()), call, move |(now, is_moved)| {
            self.is_open.set(false);
            self.reason.set(String::new());
            self.first_day.set(String::new());
            self.reconfirm_by.set(String::new());
            let state = now.activity.state.say();
            self.announcer.say(if is_moved { t::now_stands(state) } else { t::not_all_moved().to_owned() });
            self.open.remote.reload();
            browser::focus(HEADING);
        });
    }
}

/// True when fewer seats are taken than it needs.
fn is_short(detail: &ActivityDetail) -> bool {
    detail.activity.minimum.is_some_and(|minimum| detail.seats.taken < minimum)
}

/// The occasions that are still to come, put off together so that the first one falls on the wanted day.
fn moves(occasions: &[Occasion], first_day: &str, reason: &str) -> Vec<(Occasion, OccasionMove)> {
    let ahead =
        |occasion: &&Occasion| matches!(occasion.state, OccasionState::Planned | OccasionState::Moved);
    let first = occasions.iter().filter(ahead).map(|occasion| occasion.starts_at).min();
    let (Some(first), Ok(wanted)) = (first, first_day.parse::<chrono::NaiveDate>()) else {
        return Vec::new();
    };
    let days = (wanted - format::day_of(first)).num_days();
    if days == 0 {
        return Vec::new();
    }
    let moved = |occasion: &Occasion| OccasionMove {
        starts_at: format::plus_days(occasion.starts_at, days),
        ends_at: format::plus_days(occasion.ends_at, days),
        reason: reason.to_owned(),
    };
    occasions.iter().filter(ahead).map(|occasion| (occasion.clone(), moved(occasion))).collect()
}

/// Takes the step, then moves the occasions. The answer is false if an occasion could not be moved; the step is taken all the same.
async fn send(
    id: ActivityId,
    step: ActivityStep,
    body: Option<Body>,
    moves: Vec<(Occasion, OccasionMove)>,
) -> Result<(ActivityDetail, bool), Problem> {
    let path = format!("/activities/{id}/{}", word(step));
    let now = match body {
        Some(body) => api::post(&path, &body).await?,
        None => api::act(&path).await?,
    };
    for (occasion, body) in moves {
        let path = format!("/occasions/{}/move", occasion.id);
        if api::post::<Occasion>(&path, &body).await.is_err() {
            return Ok((now, false));
        }
    }
    Ok((now, true))
}

/// The step's word in the address.
const fn word(step: ActivityStep) -> &'static str {
    match step {
        ActivityStep::Publish => "publish",
        ActivityStep::Decide => "decide",
        ActivityStep::Complete => "complete",
        ActivityStep::MarkEvaluated => "mark-evaluated",
        ActivityStep::MarkFollowedUp => "mark-followed-up",
        ActivityStep::Postpone => "postpone",
        ActivityStep::Resume => "resume",
        ActivityStep::Cancel => "cancel",
    }
}

/// The buttons of the steps one may take; publishing waits until nothing is missing.
pub(super) fn step_buttons(steps: Steps, detail: &ActivityDetail, is_ready: bool) -> impl IntoView + use<> {
    let allowed = ActivityStep::ALL.iter().copied().filter(|step| {
        detail.allowed_actions.contains(&ActivityAction::from(*step))
            && (is_ready || *step != ActivityStep::Publish)
    });
    let button = |step: ActivityStep| {
        let weight = if step.needs_reason() { Weight::Secondary } else { Weight::Primary };
        view! { <Button weight on_press=move || steps.begin(step)>{step.say()}</Button> }
    };
    allowed.map(button).collect_view()
}

/// Asks for the step once more.
#[component]
pub(super) fn StepDialog(
    /// The step.
    steps: Steps,
) -> impl IntoView {
    let title =
        Signal::derive(move || steps.chosen.get().map(|step| step.say().to_owned()).unwrap_or_default());
    let content = move || {
        let step = steps.chosen.get()?;
        let detail = steps.open.detail.get_untracked();
        let weight = if step == ActivityStep::Cancel { Weight::Danger } else { Weight::Primary };
        let beside =
            view! { <Button on_press=move || steps.is_open.set(false)>{t::cancel()}</Button> }.into_any();
        let asks_why = step.needs_reason() || (step == ActivityStep::Decide && is_short(&detail));
        let reason = asks_why.then(|| {
            view! { <TextArea form=steps.form pointer="/reason" label=t::reason() hint=reason_hint(step) value=steps.reason required=true/> }
        });
        let days = (step == ActivityStep::Postpone && detail.activity.starts_at.is_some()).then(|| {
            view! { <TextField form=steps.form pointer="/firstDay" label=t::first_day() hint=t::first_day_hint() value=steps.first_day kind="date"/> }
        });
        let answers = (step == ActivityStep::Resume).then(|| {
            view! { <TextField form=steps.form pointer="/reconfirmBy" label=t::reconfirm_by() hint=t::reconfirm_by_hint() value=steps.reconfirm_by kind="datetime-local"/> }
        });
        Some(view! {
            <Form state=steps.form action=step.say() weight on_submit=move || steps.take() beside>
                <p>{consequence(step, &detail)}</p>
                {reason}
                {days}
                {answers}
            </Form>
        })
    };
    view! { <Dialog is_open=steps.is_open title>{content}</Dialog> }
}

fn reason_hint(step: ActivityStep) -> &'static str {
    if step.needs_reason() { t::reason_told() } else { t::reason_kept() }
}

/// What comes of the step.
fn consequence(step: ActivityStep, detail: &ActivityDetail) -> String {
    let activity = &detail.activity;
    let told = told_text(detail);
    match step {
        ActivityStep::Publish if !activity.public => t::will_publish_hidden().to_owned(),
        ActivityStep::Publish => match activity.registration_opens.filter(|opens| *opens > format::now()) {
            Some(opens) => t::will_publish_later(&format::date_time(opens)),
            None if activity.undated => t::will_publish_undated().to_owned(),
            None => t::will_publish().to_owned(),
        },
        ActivityStep::Decide if is_short(detail) => t::will_decide_short(
            &format::number(activity.minimum.unwrap_or_default()),
            &format::number(detail.seats.taken),
        ),
        ActivityStep::Decide => t::will_decide(&format::number(detail.seats.taken)),
        ActivityStep::Complete => t::will_complete().to_owned(),
        ActivityStep::MarkEvaluated => t::will_mark_evaluated().to_owned(),
        ActivityStep::MarkFollowedUp => t::will_mark_followed_up().to_owned(),
        ActivityStep::Postpone => format!("{told} {}", t::will_postpone()),
        ActivityStep::Resume => t::will_resume().to_owned(),
        ActivityStep::Cancel => format!("{told} {}", t::will_cancel()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn occasion(id: i64, starts_at: &str, state: &str) -> Occasion {
        serde_json::from_value(json!({
            "id": id, "uuid": "", "version": 1, "activityId": 1, "title": "", "startsAt": starts_at,
            "endsAt": starts_at, "mode": "digital", "place": "", "link": null, "capacity": null, "choiceGroup": null,
            "state": state, "reason": "", "calendarSequence": 0,
        }))
        .unwrap()
    }

    #[test]
    fn what_is_still_to_come_moves_together_and_keeps_its_hour() {
        let occasions = [
            occasion(1, "2026-02-10T12:00:00Z", "held"),
            occasion(2, "2026-03-10T12:00:00Z", "planned"),
            occasion(3, "2026-03-24T12:00:00Z", "moved"),
        ];
        let moved: Vec<_> = moves(&occasions, "2026-04-07", "Sjukdom.")
            .into_iter()
            .map(|(occasion, times)| (occasion.id.0, times.starts_at.to_string()))
            .collect();
        // Summer time begins in between: one o'clock on the wall is an hour earlier in UTC.
        assert_eq!(moved, [(2, "2026-04-07T11:00:00Z".into()), (3, "2026-04-21T11:00:00Z".into())]);
        assert!(moves(&occasions, "2026-03-10", "Sjukdom.").is_empty(), "the same day");
        assert!(moves(&occasions, "", "Sjukdom.").is_empty(), "no day yet");
    }
}
