//! Files that only somebody with a token may have.

use leptos::prelude::document;
use reqwasm::http::Method;
use shared::error::{ErrorCode, Problem};
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlAnchorElement, Url};

use super::{Call, problem, token, unreachable_server};

/// Fetches a file and hands it to the browser under a name.
pub(crate) async fn fetch(path: &str, name: &str) -> Result<(), Problem> {
    let call = Call::new(Method::GET, path);
    let used = token::current();
    let mut response = call.request(None).send().await.map_err(|_| unreachable_server())?;
    if response.status() == 401 && used.is_some() && token::renewed(used.as_deref()).await {
        response = call.request(None).send().await.map_err(|_| unreachable_server())?;
    }
    if !response.ok() {
        let text = response.text().await.unwrap_or_default();
        return Err(problem(response.status(), &text));
    }
    let kind = response.headers().get("content-type").unwrap_or_default();
    let bytes = response.binary().await.map_err(|_| unreachable_server())?;
    save(&bytes, &kind, name).ok_or_else(|| ErrorCode::Internal.problem())
}

/// Hands bytes to the browser under a name: clicks a link to them, for that is how a page saves a file.
pub(crate) fn save(bytes: &[u8], kind: &str, name: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    leptos::prelude::set_timeout(
        move || drop(Url::revoke_object_url(&address)),
        std::time::Duration::from_secs(10),
    );
    Some(())
}
