//! The access token, and how it is renewed in silence.
//!
//! The token lives in memory only. The refresh token is a cookie that scripts cannot read; it changes at each use, so tabs
//! take turns under a Web Lock.

use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use reqwasm::http::Method;
use shared::accounts::AccessToken;
use shared::error::{ErrorCode, Problem};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::{Call, exchange, parsed};

type Hook = Rc<dyn Fn()>;

thread_local! {
    static TOKEN: RefCell<Option<String>> = const { RefCell::new(None) };
    static LOST: RefCell<Option<Hook>> = const { RefCell::new(None) };
}

/// The token that requests carry.
pub(super) fn current() -> Option<String> {
    TOKEN.with_borrow(Clone::clone)
}

/// Sets the token after a login, or forgets it after a logout.
pub(crate) fn set_token(token: Option<String>) {
    TOKEN.replace(token);
}

/// What is to be done when the session turns out to have ended.
pub(crate) fn when_lost(hook: impl Fn() + 'static) {
    LOST.replace(Some(Rc::new(hook)));
}

/// Takes up the session that the browser's cookie stands for.
pub(crate) async fn refresh() -> Result<AccessToken, Problem> {
    under_lock(async {
        let call = Call::new(Method::POST, "/sessions/current/refresh");
        let token: AccessToken = parsed(&exchange(&call, None).await?)?;
        set_token(Some(token.access_token.clone()));
        Ok(token)
    })
    .await
}

/// True when there is a token newer than the one that was refused.
pub(super) async fn renewed(refused: Option<&str>) -> bool {
    if current().as_deref() != refused {
        return current().is_some();
    }
    set_token(None);
    match refresh().await {
        Ok(_) => true,
        Err(problem) => {
            // Requests that ran side by side each come here: the first one has renewed the token for all.
            if current().is_some() {
                return true;
            }
            if problem.code == ErrorCode::Unauthenticated
                && let Some(hook) = LOST.with_borrow(Clone::clone)
            {
                hook();
            }
            false
        }
    }
}

/// Does the work while no other tab does the same. Browsers without Web Locks do it at once.
async fn under_lock(
    work: impl Future<Output = Result<AccessToken, Problem>> + 'static,
) -> Result<AccessToken, Problem> {
    let result = Rc::new(RefCell::new(None));
    let Some((locks, request)) = lock_manager() else {
        return work.await;
    };
    let kept = Rc::clone(&result);
    let callback = Closure::once_into_js(move |_lock: JsValue| {
        future_to_promise(async move {
            let value = work.await;
            kept.replace(Some(value));
            Ok(JsValue::UNDEFINED)
        })
    });
    if let Ok(promise) = request.call2(&locks, &"samverka.refresh".into(), &callback) {
        drop(JsFuture::from(Promise::from(promise)).await);
    }
    result.take().unwrap_or_else(|| Err(ErrorCode::Unavailable.problem()))
}

/// `navigator.locks` and its function `request`.
fn lock_manager() -> Option<(JsValue, Function)> {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).ok()?;
    let request = Reflect::get(&locks, &"request".into()).ok()?;
    Some((locks, request.dyn_into().ok()?))
}
