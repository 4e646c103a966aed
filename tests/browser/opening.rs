//! The page before the app, as somebody sees it whose browser cannot run the app.

use std::sync::Arc;

use crate::driver::{DESK, PHONE};
use crate::page::Page;
use crate::run::at;
use crate::site::Site;

const SAID: &str = "Samverka behöver JavaScript och WebAssembly.";

async fn cannot_open(_: Arc<Site>, page: Page) {
    page.open("/activities").await;
    page.sees(SAID).await;
    page.sees("Samverka needs JavaScript and WebAssembly.").await;
    page.lacks("Sidan öppnas …").await;
    page.sees("/swagger-ui/").await;
    page.inspect("no WebAssembly").await;
}

#[tokio::test]
async fn without_webassembly_the_page_says_so() {
    // V8 without its compilers has no WebAssembly either.
    at("webassembly", DESK, &["--js-flags=--jitless"], cannot_open).await;
    at("webassembly", PHONE, &["--js-flags=--jitless"], cannot_open).await;
}
