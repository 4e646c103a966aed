//! The step that somebody is taking with an enrollment. A step that cannot be undone asks first, with the reason where one is
//! wanted.

use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::activities::requests::Reason;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::EnrollmentAction;
use shared::error::Problem;

use crate::api;
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Confirm;
use crate::ui::form::FormState;
use crate::ui::notice::Announcer;
use crate::words::{Say, enrollments as t};

/// What is being done, and what follows.
#[derive(Clone, Copy)]
pub(super) struct Steps {
    form: FormState,
    is_open: RwSignal<bool>,
    reason: RwSignal<String>,
    chosen: RwSignal<Option<(EnrollmentDetail, EnrollmentAction)>>,
    announcer: Announcer,
    named: fn(&EnrollmentDetail) -> String,
    done: Callback<()>,
}

impl Steps {
    /// Says by `named` what a step is about: whose enrollment it is, or one's own in what. Calls back when a step was taken.
    pub(super) fn new(
        named: fn(&EnrollmentDetail) -> String,
        done: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        Self {
            form: FormState::new(),
            is_open: RwSignal::new(false),
            reason: RwSignal::new(String::new()),
            chosen: RwSignal::new(None),
            announcer: Announcer::get(),
            named,
            done: Callback::new(move |()| done()),
        }
    }

    /// Takes the step, or asks first.
    fn begin(self, one: EnrollmentDetail, step: EnrollmentAction) {
        if !matches!(step, EnrollmentAction::Accept | EnrollmentAction::Reconfirm | EnrollmentAction::Approve)
        {
            self.reason.set(String::new());
            self.chosen.set(Some((one, step)));
            self.is_open.set(true);
            return;
        }
        spawn_local(async move {
            match send(one.enrollment.id.0, step, String::new()).await {
                Ok(now) => self.tell(&now),
                Err(problem) => self.announcer.say(problem.code.say()),
            }
        });
    }

    fn take(self) {
        let Some((one, step)) = self.chosen.get_untracked() else { return };
        let call = send(one.enrollment.id.0, step, self.reason.get_untracked());
        self.form.save(Ok(()), call, move |now| {
            self.is_open.set(false);
            self.tell(&now);
        });
    }

    fn tell(self, now: &EnrollmentDetail) {
        self.announcer.say(t::now_stands(now.enrollment.state.say(), &(self.named)(now)));
        self.done.run(());
    }
}

async fn send(id: i64, step: EnrollmentAction, reason: String) -> Result<EnrollmentDetail, Problem> {
    let path = format!("/enrollments/{id}/{step}");
    if asks_reason(step) { api::post(&path, &Reason { reason }).await } else { api::act(&path).await }
}

/// Letting somebody pass the queue needs a reason, as the steps do whose own rule wants one.
const fn asks_reason(step: EnrollmentAction) -> bool {
    matches!(step, EnrollmentAction::Reject | EnrollmentAction::Cancel | EnrollmentAction::Promote)
}

/// A button for each step that the server offers, of those the page shows.
pub(super) fn buttons(
    one: &EnrollmentDetail,
    shown: &[EnrollmentAction],
    steps: Steps,
) -> impl IntoView + use<> {
    let declines = [shown, &one.allowed_actions].iter().all(|some| some.contains(&EnrollmentAction::Decline));
    // Somebody who is offered a seat declines it. A second button, to withdraw, would say no once more.
    let is_doubled = move |step: &EnrollmentAction| declines && *step == EnrollmentAction::Withdraw;
    let offered = one.allowed_actions.iter().filter(|step| shown.contains(step) && !is_doubled(step));
    view! { <div class="actions">{offered.map(|step| button(one, *step, steps)).collect_view()}</div> }
}

fn button(one: &EnrollmentDetail, step: EnrollmentAction, steps: Steps) -> impl IntoView + use<> {
    let (chosen, name) = (one.clone(), (steps.named)(one));
    let weight = match step {
        EnrollmentAction::Accept | EnrollmentAction::Reconfirm | EnrollmentAction::Approve => Weight::Primary,
        _ => Weight::Secondary,
    };
    let press = move || steps.begin(chosen.clone(), step);
    view! { <Button weight on_press=press>{step.say()}<span class="unseen">" "{name}</span></Button> }
}

/// The buttons in a table. Steps that wait to be taken stand open; steps that end an enrollment are one press away.
pub(super) fn folded_buttons(one: &EnrollmentDetail, steps: Steps) -> impl IntoView + use<> {
    const URGENT: [EnrollmentAction; 3] =
        [EnrollmentAction::Approve, EnrollmentAction::Reject, EnrollmentAction::Promote];
    const ENDING: [EnrollmentAction; 2] = [EnrollmentAction::Withdraw, EnrollmentAction::Cancel];
    let offers = |some: &[EnrollmentAction]| one.allowed_actions.iter().any(|step| some.contains(step));
    let urgent = offers(&URGENT).then(|| buttons(one, &URGENT, steps));
    let ending = offers(&ENDING).then(|| {
        let name = (steps.named)(one);
        view! {
            <details class="more-steps">
                <summary>{t::more_steps()}<span class="unseen">" "{name}</span></summary>
                {buttons(one, &ENDING, steps)}
            </details>
        }
    });
    view! { <div>{urgent}{ending}</div> }
}

/// The question before a step that cannot be undone, made anew for each.
#[component]
pub(super) fn StepDialog(
    /// The steps it asks about.
    steps: Steps,
    /// What leaving means to the person who is asked.
    withdrawing: &'static str,
) -> impl IntoView {
    move || {
        let (one, step) = steps.chosen.get()?;
        let consequence = match step {
            EnrollmentAction::Reject => t::reject_consequence(),
            EnrollmentAction::Promote => t::promote_consequence(),
            EnrollmentAction::Cancel => t::cancel_consequence(),
            EnrollmentAction::Decline => t::decline_consequence(),
            _ => withdrawing,
        };
        let title = t::step_title(&(steps.named)(&one), step.say());
        let take = move || steps.take();
        Some(if asks_reason(step) {
            view! {
                <Confirm is_open=steps.is_open form=steps.form title consequence action=step.say() reason=steps.reason on_confirm=take/>
            }
            .into_any()
        } else {
            view! { <Confirm is_open=steps.is_open form=steps.form title consequence action=step.say() on_confirm=take/> }
                .into_any()
        })
    }
}
