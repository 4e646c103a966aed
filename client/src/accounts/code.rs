//! Where a code of the second factor is typed, and what is said at it when it is refused.

use leptos::prelude::*;
use shared::accounts::LOCK_MINUTES;
use shared::accounts::second_factor::{Code, read_code};
use shared::error::{ErrorCode, Problem};

use crate::format;
use crate::ui::field::TextField;
use crate::ui::form::FormState;
use crate::words::{Say, accounts as t};

/// Where the code stands in the body.
pub(super) const CODE: &str = "/code";

/// A form in which a one-time code or a recovery code is shown.
pub(super) fn code_form(code: RwSignal<String>) -> FormState {
    FormState::new().explaining(CODE, move |problem| refusal(problem, &code.get_untracked()))
}

/// A form in which a second factor is confirmed: there are no recovery codes yet.
pub(super) fn new_code_form() -> FormState {
    let explain = |problem: &Problem| is_wrong(problem).then(|| problem.code.say().to_owned());
    FormState::new().explaining(CODE, explain)
}

/// Where a one-time code or a recovery code is typed.
pub(super) fn code_field(form: FormState, code: RwSignal<String>) -> impl IntoView {
    field(form, code, t::code_hint())
}

/// Where the first one-time code of a telephone is typed.
pub(super) fn new_code_field(form: FormState, code: RwSignal<String>) -> impl IntoView {
    field(form, code, t::code_hint_new())
}

fn field(form: FormState, code: RwSignal<String>, hint: &'static str) -> impl IntoView {
    view! {
        <TextField form pointer=CODE label=t::code() hint=hint value=code autocomplete="one-time-code" required=true/>
    }
}

fn is_wrong(problem: &Problem) -> bool {
    problem.code == ErrorCode::WrongCode
}

/// What is said at the field of a code that was refused; none for what is not about the code.
pub(super) fn refusal(problem: &Problem, code: &str) -> Option<String> {
    match problem.code {
        ErrorCode::WrongCode if is_meant_as_recovery(code) => Some(t::recovery_wrong().to_owned()),
        ErrorCode::WrongCode => Some(problem.code.say().to_owned()),
        ErrorCode::AccountLocked => problem.retry_after.map(|seconds| locked(i64::from(seconds), code)),
        _ => None,
    }
}

fn is_meant_as_recovery(code: &str) -> bool {
    code.chars().any(char::is_alphabetic)
}

// The door is closed for a while to every code. Where it takes longer, it is one-time codes alone that are not taken, and then
// a recovery code that was read has been refused for the door.
fn locked(seconds: i64, code: &str) -> String {
    let is_recovery = matches!(read_code(code), Some(Code::Recovery(_)));
    // A minute that has begun is over when the clock says so.
    let until = format::now().plus_seconds(seconds + 59);
    let is_today = format::day_of(until) == format::today();
    let time = if is_today { t::at_clock(&format::clock(until)) } else { format::date_time(until) };
    if is_recovery || seconds <= LOCK_MINUTES * 60 {
        t::codes_locked(&time)
    } else {
        t::codes_locked_recovery(&time)
    }
}
