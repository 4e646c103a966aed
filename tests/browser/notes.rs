//! The office keeps notes on an activity and on a member; nobody else sees that there are any.

use std::sync::Arc;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

async fn keeps_notes(site: Arc<Site>, page: Page) {
    let coordinator = site.actor("Koordinator").await;
    let activities = coordinator.get("/api/v1/activities?limit=1").await.assert(200).value();
    let activity = activities["items"][0]["id"].clone();
    page.log_in(&site, "Koordinator").await;
    page.open(&format!("/staff/activities/{activity}?tab=notes")).await;
    page.sees("Bara kansliet ser anteckningarna.").await;
    page.sees("Inga anteckningar").await;
    page.inspect("an activity without notes").await;
    page.press("Skriv en anteckning").await;
    page.press("Spara").await;
    page.sees("Anteckning: Fyll i det här.").await;
    page.inspect("a note that says nothing").await;
    page.fill("Anteckning", "Lokalen är bokad.\nFika beställs i maj.").await;
    page.press("Spara").await;
    page.sees("Sparat.").await;
    page.within("Lokalen är bokad.").press("Ändra").await;
    page.fill("Anteckning", "Lokalen är bokad till klockan 17.").await;
    page.press("Spara").await;
    page.sees("till klockan 17.").await;
    page.sees("ändrad").await;
    page.inspect("an activity with a note").await;
    page.press("Ta bort").await;
    page.sees("Ta bort anteckningen?").await;
    page.inspect("before a note is removed").await;
    page.press("Ta bort").await;
    page.sees("Anteckningen är borttagen.").await;
    page.sees("Inga anteckningar").await;

    page.open("/members").await;
    page.settled().await;
    page.follow("Bräcke kommun").await;
    page.heading("Bräcke kommun").await;
    page.within("Delar av sidan").follow("Anteckningar").await;
    page.press("Skriv en anteckning").await;
    page.fill("Anteckning", "Kommunen vill vara värd nästa år.").await;
    page.press("Spara").await;
    page.sees("Kommunen vill vara värd nästa år.").await;
    page.inspect("a member with a note").await;
    let member = page.run("arguments[0](location.pathname)", Vec::new()).await;
    page.log_out().await;

    page.log_in(&site, "Utvecklingsledare Sundsvall").await;
    page.open(&format!("{}?tab=notes", member.as_str().expect("a path"))).await;
    page.heading("Bräcke kommun").await;
    page.lacks("Anteckningar").await;
    page.lacks("vara värd").await;
}

#[tokio::test]
async fn the_office_keeps_notes_that_nobody_else_sees() {
    at_both_sizes("notes", keeps_notes).await;
}
