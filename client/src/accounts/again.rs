//! The dialog that asks for a code before rights and secrets are touched. After the right code the step that needed it goes on by
//! itself.

use leptos::prelude::*;
use shared::accounts::second_factor::{SecondFactor, ShownCode};

use super::code::{CODE, code_field, code_form};
use crate::ui::button::Button;
use crate::ui::dialog::Dialog;
use crate::ui::form::Form;
use crate::words::accounts as t;
use crate::{api, rules};

/// Opens whenever the server wants the second factor shown again.
#[component]
pub(crate) fn ShowAgain() -> impl IntoView {
    let code = RwSignal::new(String::new());
    let form = code_form(code);
    let is_open = RwSignal::new(false);
    api::again::when_asked(move || {
        form.clear();
        code.set(String::new());
        is_open.set(true);
        form.lead_to(CODE);
    });
    // However the dialog closes, the waiting calls are told "not shown". After the right code they have been told "shown" already.
    Effect::new(move || {
        if !is_open.get() {
            api::again::answer_asked(false);
        }
    });
    let save = move || {
        let body = ShownCode { code: code.get_untracked() };
        let checked = rules::check(&body);
        let call = async move { api::post::<SecondFactor>("/me/second-factor/show", &body).await };
        form.save(checked, call, move |_| {
            api::again::answer_asked(true);
            is_open.set(false);
        });
    };
    let content = move || {
        let beside = view! { <Button on_press=move || is_open.set(false)>{t::cancel()}</Button> };
        view! {
            <Form state=form action=t::show_factor() on_submit=save beside=beside.into_any()>
                <p>{t::again_lead()}</p>
                {code_field(form, code)}
            </Form>
        }
    };
    view! { <Dialog is_open title=t::again_title().to_owned()>{content}</Dialog> }
}
