//! The web app, embedded in the program: its files, its page for every address of its own, and the pages that explain problems.

use std::borrow::Cow;
use std::sync::Arc;

use actix_cors::Cors;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use shared::error::ErrorCode;
use shared::text::kebab_case;

use crate::app::App;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::packing::accepts;
use crate::web_app::{self, File};

/// Pages and files beside the API.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/problems/{code}", web::get().to(problem_page))
        .route("/.well-known/security.txt", web::get().to(security_contact))
        .route("/swagger-ui/{file:.*}", web::get().to(swagger))
        .route(
            "/swagger-ui",
            web::get().to(|| async {
                HttpResponse::MovedPermanently().insert_header((header::LOCATION, "/swagger-ui/")).finish()
            }),
        );
}

// The pages in which developers explore the API. The library's own handler copies a file of a megabyte and a half for each answer.
async fn swagger(file: web::Path<String>) -> Result<HttpResponse> {
    let config = utoipa_swagger_ui::Config::new(["/api/v1/openapi.json"])
        .try_it_out_enabled(true)
        .validator_url("none")
        // Operations are shown when their part is opened, and models where they are used: all at once take the browser seconds.
        .doc_expansion("none")
        .default_models_expand_depth(-1)
        .filter(true);
    let found = utoipa_swagger_ui::serve(&file, Arc::new(config))
        .map_err(|cause| Error::internal(cause.to_string()))?;
    let file = found.ok_or(ErrorCode::NotFound)?;
    let bytes = match file.bytes {
        Cow::Borrowed(bytes) => web::Bytes::from_static(bytes),
        Cow::Owned(bytes) => web::Bytes::from(bytes),
    };
    let mut answer = HttpResponse::Ok();
    answer.content_type(file.content_type);
    if file.gzpipped {
        answer.insert_header((header::CONTENT_ENCODING, "gzip"));
    }
    Ok(answer.body(bytes))
}

/// Web pages of other addresses that may call the API; none unless configured.
pub fn cors(config: &Config) -> Cors {
    config
        .allowed_origins
        .iter()
        .fold(Cors::default(), |cors, origin| cors.allowed_origin(origin))
        .allow_any_method()
        .allow_any_header()
        .expose_headers(["ETag", "Location", "Link", "traceparent", "Retry-After", "Idempotency-Replayed"])
        .max_age(3600)
}

/// Whatever no route takes: a file of the web app, its page, or a 404 as a problem.
pub async fn fallback(request: HttpRequest) -> Result<HttpResponse> {
    let path = request.path().trim_start_matches('/');
    if path.starts_with("api/")
        || path.starts_with("oauth/")
        || path.starts_with("swagger-ui")
        || request.method() != actix_web::http::Method::GET
    {
        return Err(ErrorCode::NotFound.into());
    }
    let page = || if is_file_name(path) { None } else { web_app::find("index.html") };
    match web_app::find(path).or_else(page) {
        Some(file) => Ok(send(&request, &file)),
        None if !web_app::is_built() => {
            Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(
                "The server runs, but it was built without the web app. Build it with `cargo xtask run`.\n",
            ))
        }
        None => Err(ErrorCode::NotFound.into()),
    }
}

// True for a file: addresses of the web app have no dot in their last part.
fn is_file_name(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|last| last.contains('.'))
}

// True for a name like `app-0bc4a624f114710e.wasm`, which would change with the content. Browsers ask again for all other files:
// the page itself, and files that it must find by a fixed name.
fn is_named_by_content(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let hash = name.split('.').next().and_then(|stem| stem.rsplit_once('-')).map_or("", |(_, hash)| hash);
    hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

fn send(request: &HttpRequest, file: &File) -> HttpResponse {
    let accepts = |coding: &str| accepts(request.headers(), coding);
    let (bytes, coding) = match file {
        File { brotli: Some(bytes), .. } if accepts("br") => (bytes, Some("br")),
        File { gzip: Some(bytes), .. } if accepts("gzip") => (bytes, Some("gzip")),
        File { plain, .. } => (plain, None),
    };
    let path = &file.path;
    let mut response = typed(path);
    let caching = if is_named_by_content(path) { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.insert_header((header::CACHE_CONTROL, caching)).insert_header((header::VARY, "Accept-Encoding"));
    if let Some(coding) = coding {
        response.insert_header((header::CONTENT_ENCODING, HeaderValue::from_static(coding)));
    }
    response.body(bytes.clone())
}

fn typed(path: &str) -> HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    response.content_type(mime_guess::from_path(path).first_or_octet_stream().as_ref());
    response
}

async fn problem_page(code: web::Path<String>) -> Result<HttpResponse> {
    let code = ErrorCode::ALL
        .iter()
        .find(|known| kebab_case(known.word()) == *code)
        .ok_or_else(|| Error::from(ErrorCode::NotFound))?;
    let (status, title, explanation) = (code.status(), code.title(), code.explanation());
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title} – Samverka</title></head>\
         <body><main><h1>{title}</h1><p>{explanation}</p><dl><dt>Code</dt><dd><code>{code}</code></dd><dt>HTTP status</dt><dd>{status}</dd></dl>\
         <p><a href=\"/swagger-ui/\">API description</a></p></main></body></html>"
    );
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(page))
}

/// Whom to tell about faults of security (RFC 9116), when the installation names somebody.
async fn security_contact(app: web::Data<App>) -> Result<HttpResponse> {
    let contact = app.config.security_contact.as_deref().ok_or_else(|| Error::from(ErrorCode::NotFound))?;
    let expires = app.clock.now().plus_days(SECURITY_CONTACT_DAYS);
    let address = &app.config.public_url;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: sv, en\nCanonical: {address}/.well-known/security.txt\n"
    )))
}

/// How long what is said there holds: asked again, it is said anew.
const SECURITY_CONTACT_DAYS: i64 = 90;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_by_its_content_is_kept_for_a_year() {
        assert!(
            is_named_by_content("app_bg-0bc4a624f114710e.wasm")
                && is_named_by_content("a/b-0bc4a624f114710e.js")
        );
        for named in
            ["index.html", "offline.js", "apple-touch-icon.png", "privacy-notice-facade12.pdf", "a-b/c.js"]
        {
            assert!(!is_named_by_content(named), "{named}");
        }
    }

    #[test]
    fn addresses_of_the_app_are_told_from_files() {
        assert!(is_file_name("app-1f2e.js") && is_file_name("a/b.css"));
        assert!(!is_file_name("aktiviteter/7") && !is_file_name(""));
    }
}
