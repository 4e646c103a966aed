//! A teacher chooses one of two campuses, sees its clashes, and changes to the other. The teacher also shows interest in an
//! activity without dates, and the office sees it.

use std::sync::Arc;

use server::demo::PASSWORD;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

/// An activity of the demo: one campus is full, the other is not.
const WORKSHOP: &str = "Matematikens språk";
/// An activity of the demo that is published without dates.
const UNDATED: &str = "Handledning av lärarstudenter";

async fn chooses(site: Arc<Site>, page: Page) {
    page.open("/login").await;
    page.send_login(site.email_of("Lärare"), PASSWORD).await;
    page.settled().await;
    page.open(&format!("/activities/{}", site.activity(WORKSHOP))).await;
    page.heading(WORKSHOP).await;
    page.sees("fullt, du ställs i kö").await;
    page.sees("17 platser kvar").await;
    page.inspect("an activity in two places").await;
    page.press("Anmäl mig").await;
    page.sees("Fyll i det här").await;
    page.inspect("enrolled without a choice").await;
    page.tick("Campus Östersund").await;
    page.press("Anmäl mig").await;
    page.sees("Du är anmäld och har en plats.").await;

    page.follow("Se din anmälan på Min sida").await;
    page.within(WORKSHOP).follow("Visa anmälan").await;
    page.sees("Valt tillfälle").await;
    page.sees("Campus Östersund").await;
    page.inspect("what was chosen").await;
    // The other campus is full, so somebody with a place stays where they are.
    page.press("Byt tillfälle").await;
    page.tick("Campus Sundsvall").await;
    page.press("Spara").await;
    page.sees("Det finns inte så många lediga platser").await;
    page.inspect("the other place is full").await;
}

async fn shows_interest(site: Arc<Site>, page: Page) {
    page.open("/login").await;
    page.send_login(site.email_of("Lärare"), PASSWORD).await;
    page.settled().await;
    page.open(&format!("/activities/{}", site.activity(UNDATED))).await;
    page.heading(UNDATED).await;
    page.sees("5 är intresserade").await;
    page.inspect("an activity without dates").await;
    page.press("Visa intresse").await;
    page.sees("Du har visat intresse.").await;
    page.sees("6 är intresserade").await;
    page.inspect("interest shown").await;
    page.open("/my").await;
    page.sees("Mina intressen").await;
    page.inspect("interest on my page").await;

    page.log_in(&site, "Koordinator").await;
    page.open(&format!("/activities/{}/enroll", site.activity(UNDATED))).await;
    page.sees("Intresserade").await;
    page.sees("Väntar på datum").await;
    page.inspect("who is interested").await;
}

#[tokio::test]
async fn one_of_two_places_is_chosen() {
    at_both_sizes("choices", chooses).await;
}

#[tokio::test]
async fn interest_is_shown_in_what_has_no_dates() {
    at_both_sizes("interest", shows_interest).await;
}
