//! The description as it is sent: written when somebody first asks for it, then kept in each form it is sent in.

use actix_web::http::header;
use actix_web::web::{self, Bytes};
use actix_web::{HttpRequest, HttpResponse};
use tokio::sync::OnceCell;

use crate::answer::short_hash;
use crate::error::{Error, Result};
use crate::packing::{Effort, accepts, brotli, gzip};

/// The description of one server. Most processes are never asked for it, and starting waits for nobody.
#[derive(Default)]
pub struct Published(OnceCell<Forms>);

struct Forms {
    plain: Bytes,
    gzip: Bytes,
    brotli: Bytes,
    tag: String,
}

impl Forms {
    fn of(public_url: &str) -> Result<Self> {
        let plain = serde_json::to_vec(&super::document(Some(public_url))?).map_err(Error::internal)?;
        Ok(Self {
            gzip: gzip(&plain, Effort::Thorough).map_err(Error::internal)?.into(),
            brotli: brotli(&plain).map_err(Error::internal)?.into(),
            tag: short_hash(&plain),
            plain: plain.into(),
        })
    }
}

impl Published {
    /// The answer that has the description for its body, in the smallest form that the request takes.
    pub async fn answer(&self, request: &HttpRequest, public_url: &str) -> Result<HttpResponse> {
        let forms = self.0.get_or_try_init(|| async {
            let public_url = public_url.to_owned();
            web::block(move || Forms::of(&public_url)).await.map_err(Error::internal)?
        });
        let Forms { plain, gzip, brotli, tag } = forms.await?;
        let coded = [("br", brotli), ("gzip", gzip)];
        let coded = coded.into_iter().find(|(coding, _)| accepts(request.headers(), coding));
        // Each form is known by a tag of its own.
        let (tag, body) = match coded {
            Some((coding, body)) => (format!("\"{tag}-{coding}\""), body),
            None => (format!("\"{tag}\""), plain),
        };
        let mut answer = HttpResponse::Ok();
        answer.content_type("application/json");
        if let Some((coding, _)) = coded {
            answer.insert_header((header::CONTENT_ENCODING, coding));
        }
        Ok(answer.insert_header((header::ETAG, tag)).body(body.clone()))
    }
}
