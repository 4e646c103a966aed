//! The browser's own dialog: it holds the focus while open and gives it back when closed.

use leptos::html;
use leptos::prelude::*;

use super::button::{Button, Weight};
use super::field::TextArea;
use super::form::{Form, FormState};
use crate::words::ui as t;

/// A dialog. Its content is made anew each time it opens.
#[component]
pub(crate) fn Dialog(
    /// True while it is open.
    is_open: RwSignal<bool>,
    /// True while nothing closes it but what it holds: the Escape key does not, however often it is pressed.
    #[prop(optional, into)]
    is_held: Signal<bool>,
    /// What it is about.
    #[prop(into)]
    title: Signal<String>,
    /// What it holds.
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        let Some(dialog) = node.get() else { return };
        if is_open.get() && !dialog.open() {
            drop(dialog.show_modal());
        } else if !is_open.get() && dialog.open() {
            dialog.close();
        }
    });
    let close = move |_| match node.get_untracked() {
        // A browser lets itself be held off once.
        Some(dialog) if is_held.get_untracked() && is_open.get_untracked() => drop(dialog.show_modal()),
        _ => is_open.set(false),
    };
    view! {
        <dialog node_ref=node class="dialog" aria-label=title on:close=close
            on:cancel=move |event: web_sys::Event| if is_held.get_untracked() { event.prevent_default() }>
            <h2>{title}</h2>
            <Show when=move || is_open.get()>{children()}</Show>
        </dialog>
    }
}

/// Asks before something that cannot simply be undone: names the consequence, and demands the reason where one is wanted.
#[component]
pub(crate) fn Confirm(
    /// True while it is open.
    is_open: RwSignal<bool>,
    /// What is about to be done.
    #[prop(into)]
    title: String,
    /// What will come of it.
    #[prop(into)]
    consequence: String,
    /// What the button says.
    #[prop(into)]
    action: String,
    /// How much the button stands out.
    #[prop(default = Weight::Danger)]
    weight: Weight,
    /// The form that sends it; failures are shown in the dialog.
    form: FormState,
    /// Where the reason goes, if one is wanted.
    #[prop(optional)]
    reason: Option<RwSignal<String>>,
    /// What becomes of the reason.
    #[prop(default = t::reason_hint())]
    reason_hint: &'static str,
    /// Does it. Closes the dialog when it is done.
    on_confirm: impl Fn() + Clone + Send + Sync + 'static,
) -> impl IntoView {
    // Asked anew, of something else perhaps: what failed before is no fault of this.
    Effect::new(move || {
        if is_open.get() {
            form.clear();
        }
    });
    let content = move || {
        let on_confirm = on_confirm.clone();
        let asked = reason.map(|reason| {
            view! { <TextArea form pointer="/reason" label=t::reason() hint=reason_hint value=reason required=true/> }
        });
        view! {
            <Form state=form action=action.clone() weight on_submit=on_confirm
                beside=view! { <Button on_press=move || is_open.set(false)>{t::cancel()}</Button> }.into_any()>
                <p>{consequence.clone()}</p>
                {asked}
            </Form>
        }
    };
    view! { <Dialog is_open title>{content.clone()()}</Dialog> }
}
