//! The two languages.

use std::sync::Arc;

use serde_json::Value;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

async fn reads_in_english(_: Arc<Site>, page: Page) {
    page.open("/activities").await;
    page.heading("Katalog").await;
    assert_eq!(language(&page).await, "sv");
    page.open_menu().await;
    page.press("In English").await;
    page.heading("Catalogue").await;
    assert_eq!(language(&page).await, "en");
    page.inspect("the catalogue in English").await;
    page.reload().await;
    page.heading("Catalogue").await;
    page.open("/login").await;
    page.heading("Log in").await;
    page.inspect("the login in English").await;
    if page.size.is_phone {
        page.press("Menu").await;
    }
    page.press("På svenska").await;
    page.heading("Logga in").await;
    page.reload().await;
    page.heading("Logga in").await;
}

async fn language(page: &Page) -> Value {
    page.client.execute("return document.documentElement.lang", Vec::new()).await.expect("the language")
}

#[tokio::test]
async fn the_language_stays() {
    at_both_sizes("language", reads_in_english).await;
}
