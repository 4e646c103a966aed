//! An administrator looks whether what surrounds the program works.

use std::sync::Arc;

use crate::page::Page;
use crate::run::{at_both_sizes, picture};
use crate::site::Site;

async fn looks_around(site: Arc<Site>, page: Page) {
    page.log_in(&site, "Systemadministratör").await;
    page.open("/outbox").await;
    page.open_menu().await;
    page.follow("Driftkontroll").await;
    page.heading("Driftkontroll").await;
    page.sees("Databasen svarar och har den senaste formen.").await;
    page.sees("Ingen e-post skickas: ingen e-postserver är inställd.").await;
    page.sees("Ställ in smtp_url och mail_from.").await;
    page.sees("Programmet vet inte var era kopior ligger.").await;
    page.inspect("the doctor's page").await;
    picture(&page, "doctor").await;
    page.press("Kontrollera igen").await;
    page.sees("Databasen svarar och har den senaste formen.").await;
    page.open_menu().await;
    page.press("In English").await;
    page.heading("Health of the installation").await;
    page.sees("No mail leaves: no mail server is set.").await;
    page.inspect("the doctor's page in English").await;
}

#[tokio::test]
async fn an_administrator_sees_what_is_wrong_and_what_to_do() {
    at_both_sizes("doctor", looks_around).await;
}
