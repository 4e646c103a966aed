//! The second factor, asked again where the server wants it shown before rights and secrets are touched.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

type Hook = Rc<dyn Fn()>;

thread_local! {
    static ASKED: RefCell<Option<Hook>> = const { RefCell::new(None) };
    /// The calls that wait for the answer.
    static WAITING: RefCell<Vec<Function>> = const { RefCell::new(Vec::new()) };
}

/// What is to be done when a code is wanted.
pub(crate) fn when_asked(hook: impl Fn() + 'static) {
    ASKED.replace(Some(Rc::new(hook)));
}

/// Tells the calls that wait whether the second factor was shown.
pub(crate) fn answer_asked(is_shown: bool) {
    for resolve in WAITING.take() {
        drop(resolve.call1(&JsValue::UNDEFINED, &is_shown.into()));
    }
}

/// Asks the person at the screen and waits: true once they have shown the second factor. Calls that wait at one time share one
/// question.
pub(super) async fn is_shown() -> bool {
    let Some(hook) = ASKED.with_borrow(Clone::clone) else { return false };
    let promise = Promise::new(&mut |resolve, _| WAITING.with_borrow_mut(|waiting| waiting.push(resolve)));
    hook();
    JsFuture::from(promise).await.is_ok_and(|answer| answer.is_truthy())
}
