//! The access token, and how it is renewed in silence.
//!
//! The token lives in memory only. The refresh token is a cookie that scripts cannot read; it changes at each use, so tabs
//! take turns under a Web Lock.

use std::cell::{Cell, RefCell};
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
    /// True if the page was opened without the server and must fetch a token once the server answers.
    static IS_AWAY: Cell<bool> = const { Cell::new(false) };
}

/// Notes that the page was opened without the server: the first request that reaches the server fetches a token.
pub(crate) fn fetch_when_back() {
    IS_AWAY.set(true);
}

/// True if a refused request may be sent again with a new token.
pub(super) fn may_renew(used: Option<&str>) -> bool {
    used.is_some() || IS_AWAY.get()
}

/// The token that requests carry.
pub(super) fn current() -> Option<String> {
    TOKEN.with_borrow(Clone::clone)
}

/// Sets the token after a login, or forgets it after a logout.
pub(crate) fn set_token(token: Option<String>) {
    IS_AWAY.set(false);
    TOKEN.replace(token);
}

/// What is to be done when the session turns out to have ended.
pub(crate) fn when_lost(hook: impl Fn() + 'static) {
    LOST.replace(Some(Rc::new(hook)));
}

/// Takes up the session that the browser's cookie stands for.
pub(crate) async fn refresh() -> Result<AccessToken, Problem> {
    under_lock(fetched()).await
}

async fn fetched() -> Result<AccessToken, Problem> {
    let call = Call::new(Method::POST, "/sessions/current/refresh");
    let token: AccessToken = parsed(&exchange(&call, None).await?)?;
    set_token(Some(token.access_token.clone()));
    Ok(token)
}

/// True when there is a token newer than the one that was refused.
///
/// Parallel requests are refused together and come here one after the other. The first renews the token for all of them. The old
/// token stays until the new one has come, so that no request between them goes out as a stranger's.
pub(super) async fn renewed(refused: Option<&str>) -> bool {
    let refused = refused.map(str::to_owned);
    let attempt =
        under_lock(async move { if current() == refused { fetched().await.map(drop) } else { Ok(()) } });
    match attempt.await {
        Ok(()) => current().is_some(),
        Err(problem) => {
            if problem.status == 401
                && let Some(hook) = LOST.with_borrow(Clone::clone)
            {
                hook();
            }
            false
        }
    }
}

/// Does the work under a lock that all tabs share, one at a time. Browsers without Web Locks do it at once.
async fn under_lock<T: 'static>(
    work: impl Future<Output = Result<T, Problem>> + 'static,
) -> Result<T, Problem> {
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
