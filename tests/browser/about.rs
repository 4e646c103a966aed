//! The service about itself: whose it is, and whom to ask.

use std::sync::Arc;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

async fn names_the_body(_: Arc<Site>, page: Page) {
    page.open("/accessibility").await;
    page.heading("Tillgänglighetsredogörelse").await;
    page.sees("Kommunförbundet Mitt står bakom webbtjänsten Samverka.").await;
    page.sees("kansli@example.org").await;
    page.sees("Samverka är delvis förenlig med lagen (2018:1937)").await;
    page.sees("Anmäl till Digg").await;
    page.inspect("the accessibility statement").await;
    page.follow("Personuppgifter").await;
    page.heading("Personuppgifter").await;
    page.sees("Kommunförbundet Mitt är personuppgiftsansvarig.").await;
    page.sees("kansli@example.org").await;
    page.inspect("the privacy notice").await;
}

#[tokio::test]
async fn the_statement_and_the_notice_name_the_body_and_its_address() {
    at_both_sizes("about", names_the_body).await;
}
