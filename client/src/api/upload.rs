//! Files that go to the server as they are.

use reqwasm::http::Method;
use serde::de::DeserializeOwned;
use shared::error::Problem;
use wasm_bindgen::JsValue;

use super::{Call, Reply, keys, parsed, problem, token, unreachable_server};

/// Sends a file, or a text, of a media type and reads the answer.
pub(crate) async fn send<T: DeserializeOwned>(path: &str, media: &str, file: &JsValue) -> Result<T, Problem> {
    let call = Call::new(Method::POST, path);
    let (key, used) = (keys::random(), token::current());
    let ask = || async {
        let request = call.request(Some(&key)).header("Content-Type", media).body(file.clone());
        request.send().await.map_err(|_| unreachable_server())
    };
    let mut response = ask().await?;
    if response.status() == 401 && used.is_some() && token::renewed(used.as_deref()).await {
        response = ask().await?;
    }
    let (is_success, status) = (response.ok(), response.status());
    let text = response.text().await.map_err(|_| unreachable_server())?;
    if is_success { parsed(&Reply { etag: String::new(), text }) } else { Err(problem(status, &text)) }
}
