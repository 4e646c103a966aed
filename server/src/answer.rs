//! Answers: a value serialised once, with its status, its address and its tag.

use std::marker::PhantomData;

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::Serialize;
use sha2::{Digest, Sha256};
use shared::page::Page;

use crate::error::{Error, Result};

/// A successful answer whose body is a `T`. It is made inside the transaction, so a repeated request gets exactly these bytes.
#[derive(Debug, Clone)]
pub struct Answer<T = ()> {
    /// 200, 201, 202 or 204.
    pub status: u16,
    /// The address of a new resource.
    pub location: Option<String>,
    /// `version.hash` of a single resource.
    pub etag: Option<String>,
    /// The JSON.
    pub body: Bytes,
    /// True when this answer was already given to an earlier request with this Idempotency-Key.
    pub replayed: bool,
    next: Option<String>,
    kind: PhantomData<fn() -> T>,
}

impl<T: Serialize> Answer<T> {
    fn of(status: u16, value: &T) -> Result<Self> {
        let body = serde_json::to_vec(value).map_err(Error::internal)?.into();
        Ok(Self { status, location: None, etag: None, body, replayed: false, next: None, kind: PhantomData })
    }

    /// A value that is no single resource with a version.
    pub fn ok(value: &T) -> Result<Self> {
        let mut answer = Self::of(200, value)?;
        answer.etag = Some(format!("\"{}\"", short_hash(&answer.body)));
        Ok(answer)
    }

    /// A value with a tag that was found before the value was made, from its sources.
    pub fn tagged(tag: String, value: &T) -> Result<Self> {
        Ok(Self { etag: Some(tag), ..Self::of(200, value)? })
    }

    /// A single resource in this version.
    pub fn resource(version: i32, value: &T) -> Result<Self> {
        let mut answer = Self::of(200, value)?;
        answer.etag = Some(format!("\"{version}.{}\"", short_hash(&answer.body)));
        Ok(answer)
    }

    /// A new resource in this version, and where it is.
    pub fn created(version: i32, location: String, value: &T) -> Result<Self> {
        Ok(Self { status: 201, location: Some(location), ..Self::resource(version, value)? })
    }
}

impl<T: Serialize> Answer<Page<T>> {
    /// A page of a list.
    pub fn page(page: &Page<T>) -> Result<Self> {
        Ok(Self { next: page.next.clone(), ..Self::ok(page)? })
    }
}

impl<T> Answer<T> {
    /// An answer without a body.
    pub fn empty(status: u16) -> Self {
        Self::stored(status, None, None, Bytes::new(), false)
    }

    /// The tag says that the caller has this answer already. The frame makes it a 304.
    pub fn unchanged(tag: String) -> Self {
        Self::stored(200, None, Some(tag), Bytes::new(), false)
    }

    /// An answer that was stored.
    pub fn stored(
        status: u16,
        location: Option<String>,
        etag: Option<String>,
        body: Bytes,
        replayed: bool,
    ) -> Self {
        Self { status, location, etag, body, replayed, next: None, kind: PhantomData }
    }
}

/// A file that is sent, with the tag by which it is known. The tag is made together with the file. Hashing a large file takes
/// longer than the answering thread has time.
#[derive(Debug, Clone)]
pub struct Written {
    bytes: Vec<u8>,
    etag: String,
}

impl Written {
    /// Of a file's bytes.
    pub fn of(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self { etag: format!("\"{}\"", short_hash(&bytes)), bytes }
    }

    /// The answer that has the file for its body.
    pub fn answer(self, name: &str, media: &str) -> HttpResponse {
        HttpResponse::Ok()
            .insert_header((header::ETAG, self.etag))
            .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
            .content_type(media)
            .body(self.bytes)
    }
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        // Writing to a string cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// Sixteen hexadecimal digits by which bytes are known.
pub fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..8])
}

/// The address of the next page: the request's own, all filters kept.
fn next_link(request: &HttpRequest, after: &str) -> String {
    let kept = serde_urlencoded::from_str::<Vec<(String, String)>>(request.query_string())
        .unwrap_or_default()
        .into_iter()
        .filter(|(name, _)| name != "after");
    let pairs: Vec<_> = kept.chain([("after".to_owned(), after.to_owned())]).collect();
    format!("<{}?{}>; rel=\"next\"", request.path(), serde_urlencoded::to_string(pairs).unwrap_or_default())
}

impl<T> Responder for Answer<T> {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::build(StatusCode::from_u16(self.status).unwrap_or_default());
        if let Some(location) = self.location {
            response.insert_header((header::LOCATION, location));
        }
        if let Some(etag) = self.etag {
            response.insert_header((header::ETAG, etag));
        }
        if self.replayed {
            response.insert_header(("Idempotency-Replayed", "true"));
        }
        if let Some(after) = &self.next {
            response.insert_header((header::LINK, next_link(request, after)));
        }
        if self.body.is_empty() {
            response.finish()
        } else {
            response
                .insert_header((header::CONTENT_TYPE, HeaderValue::from_static("application/json")))
                .body(self.body)
        }
    }
}
