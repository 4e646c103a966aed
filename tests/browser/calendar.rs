//! Somebody follows their places in a calendar; the office reminds, adds its own words, and sees what mail says.

use std::sync::Arc;

use crate::page::Page;
use crate::run::{at_both_sizes, picture};
use crate::site::Site;

async fn makes_and_revokes_a_link(site: Arc<Site>, page: Page) {
    page.log_in(&site, "Lärare").await;
    page.open("/my").await;
    page.follow("Kalender").await;
    page.heading("Kalender").await;
    page.sees("Inga länkar än").await;
    page.inspect("no links").await;
    page.press("Ny kalenderlänk").await;
    page.press("Skapa länken").await;
    page.sees("Namn: Fyll i det här.").await;
    page.fill("Namn", "Telefonen").await;
    page.inspect("a new link").await;
    page.press("Skapa länken").await;
    page.sees("/calendar.ics").await;
    page.inspect("a link, this once").await;
    picture(&page, "calendar-made").await;
    page.press("Jag har kopierat länken").await;
    page.within("Telefonen").sees("Det jag är anmäld till").await;
    page.inspect("a list of links").await;
    picture(&page, "calendar-list").await;
    page.within("Telefonen").press("Ta bort").await;
    page.sees("Ta bort länken Telefonen?").await;
    page.inspect("taking a link away").await;
    page.press("Ta bort").await;
    page.sees("Länken Telefonen är borttagen.").await;
    page.sees("Inga länkar än").await;
}

async fn reminds_in_its_own_words(site: Arc<Site>, page: Page) {
    let activity = site.activity("Bedömning i vardagen");
    page.log_in(&site, "Koordinator").await;
    page.open(&format!("/staff/activities/{activity}?tab=mail")).await;
    page.heading("Bedömning i vardagen").await;
    page.sees("7 dagar före första tillfällets start").await;
    page.inspect("the mail of an activity").await;
    picture(&page, "mail-tab").await;
    page.press("Ny påminnelse").await;
    page.fill("Antal", "3").await;
    page.fill("Egen text på svenska", "Ta med en text.").await;
    page.inspect("a new reminder").await;
    picture(&page, "mail-rule").await;
    page.press("Spara").await;
    page.sees("3 dagar före första tillfällets start").await;
    page.fill("Text på svenska", "Läs första kapitlet.").await;
    page.press("Spara").await;
    page.sees("Sparat.").await;
    page.choose("Mejl", "Du har en plats: Bedömning i vardagen").await;
    page.sees("Engelska: You have a place").await;
    page.inspect("what a mail says").await;
    page.open("/staff/reminders").await;
    page.heading("Nätverkets påminnelser").await;
    page.within("1 dag före varje tillfälles start").sees("Deltagare med plats").await;
    page.inspect("the network's reminders").await;
    picture(&page, "network-reminders").await;
    page.open("/me").await;
    page.tick("Skicka det som väntar på mig på vardagsmorgnar").await;
    page.within("Dagens uppgifter med e-post").press("Spara").await;
    page.sees("Sparat.").await;
    page.inspect("settings with the day's tasks by mail").await;
    page.reload().await;
    page.holds("Skicka det som väntar på mig på vardagsmorgnar", "true").await;
}

#[tokio::test]
async fn somebody_follows_their_places_in_a_calendar() {
    at_both_sizes("calendar", makes_and_revokes_a_link).await;
}

#[tokio::test]
async fn the_office_reminds_in_its_own_words() {
    at_both_sizes("mail", reminds_in_its_own_words).await;
}
