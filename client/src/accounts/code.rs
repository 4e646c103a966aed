//! The field for a code of the second factor, and its message when the code is refused.

use leptos::prelude::*;
use shared::accounts::LOCK_MINUTES;
use shared::accounts::second_factor::{Code, read_code};
use shared::error::{ErrorCode, Problem};

use crate::format;
use crate::ui::field::TextField;
use crate::ui::form::FormState;
use crate::words::{Say, accounts as t};

/// The code's JSON pointer in the body.
pub(super) const CODE: &str = "/code";

/// A form that takes a one-time code or a recovery code.
pub(super) fn code_form(code: RwSignal<String>) -> FormState {
    FormState::new().explaining(CODE, move |problem| refusal(problem, &code.get_untracked()))
}

/// A form that confirms a new second factor. It takes one-time codes only: there are no recovery codes yet.
pub(super) fn new_code_form() -> FormState {
    let explain = |problem: &Problem| is_wrong(problem).then(|| problem.code.say().to_owned());
    FormState::new().explaining(CODE, explain)
}

/// The field for a one-time code or a recovery code.
pub(super) fn code_field(form: FormState, code: RwSignal<String>) -> impl IntoView {
    field(form, code, t::code_hint())
}

/// The field for the first one-time code of a telephone.
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

/// The message at the field of a refused code; none if the problem is not about the code.
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

// A lock of up to `LOCK_MINUTES` closes every code. A longer one closes one-time codes only, so the message offers a recovery code,
// unless a recovery code has just been refused: then every code is closed.
fn locked(seconds: i64, code: &str) -> String {
    let is_recovery = matches!(read_code(code), Some(Code::Recovery(_)));
    // Rounds up to the minute, so that the door is open when the clock shows it.
    let until = format::now().plus_seconds(seconds + 59);
    let is_today = format::day_of(until) == format::today();
    let time = if is_today { t::at_clock(&format::clock(until)) } else { format::date_time(until) };
    if is_recovery || seconds <= LOCK_MINUTES * 60 {
        t::codes_locked(&time)
    } else {
        t::codes_locked_recovery(&time)
    }
}
