//! The description as it is sent: written when somebody first asks for it, and kept in the forms that are asked for.

use actix_web::http::header;
use actix_web::web::{self, Bytes};
use actix_web::{HttpRequest, HttpResponse};
use tokio::sync::OnceCell;

use super::Api;
use crate::answer::short_hash;
use crate::error::{Error, Result};
use crate::packing::{Effort, accepts, brotli, gzip};

/// The description of one server. Most processes are never asked for it, and a start waits for nothing of it.
pub struct Published {
    api: Api,
    plain: OnceCell<(Bytes, String)>,
    gzip: OnceCell<Bytes>,
    brotli: OnceCell<Bytes>,
}

impl Published {
    /// Of the operations that `api` registers.
    pub fn of(api: Api) -> Self {
        Self { api, plain: OnceCell::new(), gzip: OnceCell::new(), brotli: OnceCell::new() }
    }

    /// The answer that has the description for its body, in the smallest form that the request takes.
    pub async fn answer(&self, request: &HttpRequest, public_url: &str) -> Result<HttpResponse> {
        let (api, public_url) = (self.api, public_url.to_owned());
        let written = self.plain.get_or_try_init(|| aside(move || written(api, &public_url)));
        let (plain, tag) = written.await?;
        let whole = plain.clone();
        let mut answer = HttpResponse::Ok();
        answer.content_type("application/json");
        let (coding, body) = if accepts(request.headers(), "br") {
            ("br", self.brotli.get_or_try_init(|| aside(move || Ok(brotli(&whole)?.into()))).await?)
        } else if accepts(request.headers(), "gzip") {
            let pack = move || Ok(gzip(&whole, Effort::Thorough)?.into());
            ("gzip", self.gzip.get_or_try_init(|| aside(pack)).await?)
        } else {
            return Ok(answer.insert_header((header::ETAG, format!("\"{tag}\""))).body(whole));
        };
        // Each form is known by a tag of its own.
        let tag = format!("\"{tag}-{coding}\"");
        let answer =
            answer.insert_header((header::CONTENT_ENCODING, coding)).insert_header((header::ETAG, tag));
        Ok(answer.body(body.clone()))
    }
}

fn written(api: Api, public_url: &str) -> Result<(Bytes, String)> {
    let document = serde_json::to_vec(&super::document(api, Some(public_url))?).map_err(Error::internal)?;
    let tag = short_hash(&document);
    Ok((document.into(), tag))
}

// Off the threads that answer: they would answer nobody meanwhile.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    web::block(work).await.map_err(Error::internal)?
}
