//! Long answers to reads leave packed.

use actix_web::dev::ServiceResponse;
use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{Method, StatusCode};

use super::sent::Sent;
use crate::packing::{Effort, accepts, gzip};

/// Shorter answers stay as they are: they leave in two packets either way.
const LEAST: usize = 2 * 1024;

/// Packs what is read, if it is long JSON and the asker takes gzip. How long a packed answer is tells something of what is in it:
/// so nothing else is packed, and no answer to a write, for it may show a token or a secret (decision 0045).
pub fn packed(response: ServiceResponse<Sent>) -> ServiceResponse<Sent> {
    let headers = response.headers();
    let is_json = headers.get(header::CONTENT_TYPE).is_some_and(|media| media == "application/json");
    let is_plain = !headers.contains_key(header::CONTENT_ENCODING);
    let is_read = *response.request().method() == Method::GET && response.status() == StatusCode::OK;
    if !(is_read && is_json && is_plain && accepts(response.request().headers(), "gzip")) {
        return response;
    }
    let bytes = response.response().body().bytes().filter(|bytes| bytes.len() >= LEAST);
    let Some(Ok(small)) = bytes.map(|bytes| gzip(bytes, Effort::Quick)) else { return response };
    let mut response = response.map_body(|_, body| body.with(small));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    // The same thing in other bytes: what is weakly the same.
    let tag = headers.get(header::ETAG).and_then(|tag| tag.to_str().ok());
    let weak = tag.filter(|tag| !tag.starts_with("W/")).map(|tag| HeaderValue::try_from(format!("W/{tag}")));
    if let Some(Ok(weak)) = weak {
        headers.insert(header::ETAG, weak);
    }
    response
}
