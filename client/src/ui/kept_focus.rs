//! Keeps the focus in a list of which a step has drawn something anew.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::heading::HEADING;
use crate::browser;

/// Keeps the focus in the list of that node while `items` are drawn anew, and gives it to the heading when the list goes.
pub(crate) fn keep_focus<T, Tag>(
    list: NodeRef<Tag>,
    items: impl Fn() -> T + Send + Sync + 'static,
) -> impl Fn() -> T + Send + Sync + 'static
where
    Tag: leptos::html::ElementType,
    Tag::Output: JsCast + Clone + 'static,
{
    let element = move || list.try_get_untracked().flatten().map(JsCast::unchecked_into::<Element>);
    on_cleanup(move || {
        if element().is_some_and(|list| browser::focused_child(&list).is_some()) {
            request_animation_frame(|| {
                if !browser::has_focus() {
                    browser::focus(HEADING);
                }
            });
        }
    });
    move || {
        if let Some(list) = element() {
            stay(list);
        }
        items()
    }
}

// Called just before the children of `list` are drawn anew. If the child with the focus goes, the focus moves to the child in its
// place, or to the last one, or to the page's heading if none is left. It never goes nowhere.
fn stay(list: Element) {
    let Some(place) = browser::focused_child(&list) else { return };
    request_animation_frame(move || {
        if browser::has_focus() {
            return;
        }
        match browser::child_at(&list, place).filter(|_| list.is_connected()) {
            Some(child) => browser::focus_within(&child),
            None => browser::focus(HEADING),
        }
    });
}
