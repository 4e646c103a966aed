//! The few things asked of the browser itself: what is kept between visits, the page's title and language, focus.

use leptos::prelude::{document, request_animation_frame, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

/// What was kept under the key.
pub(crate) fn kept(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps a word for later visits. Where the browser refuses, it holds for this visit only.
pub(crate) fn keep(key: &str, word: &str) {
    if let Some(storage) = storage() {
        drop(storage.set_item(key, word));
    }
}

/// Forgets what was kept under the key.
pub(crate) fn forget(key: &str) {
    if let Some(storage) = storage() {
        drop(storage.remove_item(key));
    }
}

/// The keys that begin so, of what is kept.
pub(crate) fn keys_of(beginning: &str) -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or_default();
    let keys = (0..count).filter_map(|number| storage.key(number).ok().flatten());
    keys.filter(|key| key.starts_with(beginning)).collect()
}

/// Forgets everything that was kept under a key that begins so.
pub(crate) fn forget_all(beginning: &str) {
    for key in keys_of(beginning) {
        forget(&key);
    }
}

/// Lets the browser keep the web app's own files, so that it can load the page without network. A browser that cannot keep them
/// needs the network.
pub(crate) fn keep_files() {
    let navigator = window().navigator();
    let workers = js_sys::Reflect::get(&navigator, &"serviceWorker".into()).ok();
    let register =
        workers.as_ref().and_then(|workers| js_sys::Reflect::get(workers, &"register".into()).ok());
    let register = register.and_then(|register| register.dyn_into::<js_sys::Function>().ok());
    let (Some(workers), Some(register)) = (workers, register) else { return };
    if let Ok(promise) = register.call1(&workers, &"/offline.js".into()) {
        // A browser that refuses says so in its console.
        leptos::task::spawn_local(async move {
            drop(JsFuture::from(js_sys::Promise::from(promise)).await);
        });
    }
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

/// Tells the browser, and screen readers, which language the page is in.
pub(crate) fn set_page_language(code: &str) {
    if let Some(root) = document().document_element() {
        drop(root.set_attribute("lang", code));
    }
}

/// Shows what the page is called.
pub(crate) fn set_title(title: &str) {
    document().set_title(title);
}

/// Opens the browser's way to paper.
pub(crate) fn print() {
    drop(window().print());
}

/// Loads the page anew.
pub(crate) fn reload() {
    drop(window().location().reload());
}

/// The address's fragment without its hash: the token of a link that came by mail.
pub(crate) fn fragment() -> String {
    window().location().hash().unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Where the page was loaded from, such as `https://samverka.example`.
pub(crate) fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// Removes an element of `index.html`.
pub(crate) fn remove_element(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.remove();
    }
}

/// Moves the focus to an element once the page has been drawn.
pub(crate) fn focus(id: impl Into<String>) {
    let id = id.into();
    request_animation_frame(move || {
        let element =
            document().get_element_by_id(&id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
        if let Some(element) = element {
            drop(element.focus());
        }
    });
}

/// True while an element of that name stands on the page.
pub(crate) fn has_element(id: &str) -> bool {
    document().get_element_by_id(id).is_some()
}

/// True while something on the page has the focus.
pub(crate) fn has_focus() -> bool {
    document().active_element().is_some_and(|element| element.tag_name() != "BODY")
}

/// Which child of an element has the focus, or something in it.
pub(crate) fn focused_child(list: &Element) -> Option<u32> {
    let focused = document().active_element()?;
    let children = list.children();
    (0..children.length())
        .find(|place| children.item(*place).is_some_and(|child| child.contains(Some(focused.as_ref()))))
}

/// The child at a place, or the last one.
pub(crate) fn child_at(list: &Element, place: u32) -> Option<Element> {
    let children = list.children();
    children.item(place.min(children.length().checked_sub(1)?))
}

/// Moves the focus to the part of an element that can take it by program (its name, as a rule), or to the element itself.
pub(crate) fn focus_within(element: &Element) {
    let named = element.query_selector("[tabindex='-1']").ok().flatten();
    if let Ok(named) = named.unwrap_or_else(|| element.clone()).dyn_into::<HtmlElement>() {
        drop(named.focus());
    }
}

/// Puts a text on the clipboard; false where the browser does not let us.
pub(crate) async fn copy(text: String) -> bool {
    let navigator = window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok();
    let write =
        clipboard.as_ref().and_then(|clipboard| js_sys::Reflect::get(clipboard, &"writeText".into()).ok());
    let write = write.and_then(|write| write.dyn_into::<js_sys::Function>().ok());
    let (Some(clipboard), Some(write)) = (clipboard, write) else { return false };
    match write.call1(&clipboard, &text.into()) {
        Ok(promise) => JsFuture::from(js_sys::Promise::from(promise)).await.is_ok(),
        Err(_) => false,
    }
}
