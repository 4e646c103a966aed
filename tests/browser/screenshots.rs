//! The pictures of the README, taken when `SAMVERKA_SCREENSHOTS` names a folder for them.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use crate::driver::DESK;
use crate::page::Page;
use crate::run::at;
use crate::site::Site;

async fn take(site: Arc<Site>, page: Page) {
    page.open("/activities").await;
    page.heading("Katalog").await;
    keep(&page, "catalogue").await;
    page.log_in(&site, "Koordinator").await;
    page.open("/today").await;
    page.heading("Idag").await;
    keep(&page, "today").await;
}

async fn keep(page: &Page, name: &str) {
    let folder = PathBuf::from(std::env::var_os("SAMVERKA_SCREENSHOTS").expect("a folder"));
    fs::create_dir_all(&folder).expect("the folder");
    let picture = page.client.screenshot().await.expect("a screenshot");
    fs::write(folder.join(format!("{name}.png")), picture).expect("the picture");
}

#[tokio::test]
async fn pictures_are_taken_when_asked_for() {
    if std::env::var_os("SAMVERKA_SCREENSHOTS").is_some() {
        at("screenshots", DESK, &[], take).await;
    }
}
