//! Somebody who calls the API, and what they are answered.

use std::fmt::Write;

use reqwest::header::HeaderMap;
use reqwest::{Method, RequestBuilder, redirect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use shared::error::{ErrorCode, Problem};
use shared::ids::{PersonId, SessionId};

/// A caller with cookies of their own, logged in or not.
#[derive(Clone)]
pub struct Actor {
    client: reqwest::Client,
    address: String,
    token: Option<String>,
    /// The person who is logged in; none for other callers.
    pub person: Option<PersonId>,
    /// The session they are in.
    pub session: Option<SessionId>,
}

impl Actor {
    /// Nobody in particular.
    pub fn stranger(address: &str) -> Self {
        let client = reqwest::Client::builder()
            .cookie_store(true)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .build()
            .expect("an HTTP client");
        Self { client, address: address.to_owned(), token: None, person: None, session: None }
    }

    /// This caller with another access token.
    #[must_use]
    pub fn with_token(self, token: impl Into<String>) -> Self {
        Self { token: Some(token.into()), ..self }
    }

    /// This caller at another server.
    #[must_use]
    pub fn at(&self, address: &str) -> Self {
        let stranger = Self::stranger(address);
        Self { token: self.token.clone(), person: self.person, session: self.session, ..stranger }
    }

    /// This caller, known to be this person in this session.
    #[must_use]
    pub fn known_as(self, person: PersonId, session: SessionId) -> Self {
        Self { person: Some(person), session: Some(session), ..self }
    }

    /// This caller without a token.
    #[must_use]
    pub fn without_token(self) -> Self {
        Self { token: None, ..self }
    }

    /// The access token.
    pub fn token(&self) -> &str {
        self.token.as_deref().expect("an actor with a token")
    }

    /// Reads.
    pub async fn get(&self, path: &str) -> Reply {
        self.request(Method::GET, path).send().await
    }

    /// Posts a body.
    pub async fn post(&self, path: &str, body: &impl Serialize) -> Reply {
        self.request(Method::POST, path).json(body).send().await
    }

    /// Posts without a body: a step.
    pub async fn step(&self, path: &str) -> Reply {
        self.request(Method::POST, path).send().await
    }

    /// Changes the version that the tag names.
    pub async fn patch(&self, path: &str, tag: &str, body: &impl Serialize) -> Reply {
        self.request(Method::PATCH, path).header("If-Match", tag).json(body).send().await
    }

    /// Removes the version that the tag names.
    pub async fn delete(&self, path: &str, tag: &str) -> Reply {
        self.request(Method::DELETE, path).header("If-Match", tag).send().await
    }

    /// A request to be completed by hand.
    pub fn request(&self, method: Method, path: &str) -> Request {
        let said = format!("{method} {path}");
        let mut builder = self.client.request(method, format!("{}{path}", self.address));
        if let Some(token) = &self.token {
            builder = builder.bearer_auth(token);
        }
        Request { said, builder }
    }
}

/// A request that has not been sent yet.
pub struct Request {
    said: String,
    builder: RequestBuilder,
}

impl Request {
    /// With a header more.
    #[must_use]
    pub fn header(self, name: &str, value: impl Into<Vec<u8>>) -> Self {
        let value = reqwest::header::HeaderValue::from_bytes(&value.into()).expect("a header value");
        Self { builder: self.builder.header(name, value), ..self }
    }

    /// With an Idempotency-Key.
    #[must_use]
    pub fn key(self, key: &str) -> Self {
        self.header("Idempotency-Key", key)
    }

    /// With a JSON body.
    #[must_use]
    pub fn json(self, body: &impl Serialize) -> Self {
        Self { builder: self.builder.json(body), ..self }
    }

    /// With any body of any type.
    #[must_use]
    pub fn body(self, media: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { builder: self.builder.header("Content-Type", media).body(bytes.into()), ..self }
    }

    /// Sends it and reads the whole answer.
    pub async fn send(self) -> Reply {
        let said = self.said.clone();
        self.attempt().await.unwrap_or_else(|cause| panic!("{said}: {cause:?}"))
    }

    /// Sends it, where there may be nobody to answer, or nobody who finishes.
    ///
    /// # Errors
    /// The error that kept the answer from arriving whole.
    pub async fn attempt(self) -> reqwest::Result<Reply> {
        let response = self.builder.send().await?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = response.bytes().await?.to_vec();
        Ok(Reply { said: self.said, status, headers, body })
    }
}

/// What was answered.
#[derive(Debug, Clone)]
pub struct Reply {
    said: String,
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body's bytes.
    pub body: Vec<u8>,
}

impl Reply {
    /// Fails unless the status is this one; tells what the server said.
    #[track_caller]
    pub fn assert(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{}: {}", self.said, self.text());
        self
    }

    /// Fails unless it is a problem of this code; returns it.
    #[track_caller]
    pub fn assert_problem(&self, code: ErrorCode) -> Problem {
        self.assert(code.status());
        let problem = self.problem();
        assert_eq!(problem.code, code, "{}: {}", self.said, self.text());
        problem
    }

    /// The body, read as JSON.
    #[track_caller]
    pub fn json<T: DeserializeOwned>(&self) -> T {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|cause| panic!("{}: {cause}: {}", self.said, self.text()))
    }

    /// The body as any JSON.
    #[track_caller]
    pub fn value(&self) -> Value {
        self.json()
    }

    /// The body as a problem, in the media type of problems.
    #[track_caller]
    pub fn problem(&self) -> Problem {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}: {}", self.said, self.text());
        let problem: Problem = self.json();
        assert_eq!(problem.status, self.status, "{}: the body says another status", self.said);
        problem
    }

    /// The pointers of a problem's errors, with their codes, one a line.
    #[track_caller]
    pub fn faults(&self) -> String {
        self.problem().errors.iter().fold(String::new(), |mut out, error| {
            writeln!(out, "{} {}", error.pointer, error.code).expect("a string");
            out
        })
    }

    /// A header's text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The `ETag`.
    #[track_caller]
    pub fn tag(&self) -> &str {
        let tag = self.header("etag");
        assert!(!tag.is_empty(), "{}: no ETag", self.said);
        tag
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}
