//! The office makes an activity from its last edition, publishes it, and calls it off.

use std::sync::Arc;

use chrono::{Datelike, Days, Utc};

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const SERIES: &str = "Fritidshemsseminarier";
const REASON: &str = "Föreläsaren har fått förhinder.";

async fn makes_the_next_edition(site: Arc<Site>, page: Page) {
    let day = Utc::now().date_naive() + Days::new(60);
    page.log_in(&site, "Koordinator").await;
    page.open_menu().await;
    page.follow("Aktiviteter").await;
    page.heading("Aktiviteter").await;
    page.inspect("the office's activities").await;
    page.follow("Serier").await;
    page.heading("Serier").await;
    page.inspect("the series").await;
    page.follow(SERIES).await;
    page.heading(SERIES).await;
    page.sees("2020").await;
    page.inspect("a series").await;

    page.press("Ny omgång från den senaste").await;
    page.fill("Första tillfället", &day.to_string()).await;
    page.fill("Verksamhetsår", &day.year().to_string()).await;
    page.inspect("the question of a new edition").await;
    page.press("Skapa omgången").await;
    page.sees("Omgången är skapad som utkast.").await;
    page.heading(SERIES).await;
    page.sees("Utkast").await;
    page.inspect("the draft").await;

    page.press("Publicera").await;
    page.sees("Den syns i katalogen").await;
    page.inspect("the question before publishing").await;
    page.press("Publicera").await;
    page.sees("Aktiviteten är nu: Publicerad.").await;
    page.inspect("published").await;
    page.follow("Visa som besökare ser den").await;
    page.sees("0 anmälda, obegränsat antal platser").await;
    page.back().await;
    page.settled().await;

    page.press("Ställ in").await;
    page.sees("Alla anmälningar avslutas. Det går inte att ångra.").await;
    page.press("Ställ in").await;
    page.sees("Anledning: Fyll i det här.").await;
    page.inspect("cancelling without a reason").await;
    page.fill("Anledning", REASON).await;
    page.press("Ställ in").await;
    page.sees("Aktiviteten är nu: Inställd.").await;
    page.sees(REASON).await;
    page.inspect("cancelled").await;
}

#[tokio::test]
async fn the_office_makes_publishes_and_cancels_an_edition() {
    at_both_sizes("edition", makes_the_next_edition).await;
}
