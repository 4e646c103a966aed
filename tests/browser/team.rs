//! A head teacher enrolls a team, with somebody whom the register did not know.

use std::sync::Arc;

use serde_json::Value;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const TITLE: &str = "Kollegialt lärande för arbetslag";
const TEAM: &str = "Arbetslag Norr";

/// Persons whom somebody with that role sees, as they are called.
async fn colleagues(site: &Site, role: &str) -> Vec<String> {
    let persons = site.actor(role).await.get("/api/v1/persons?limit=20").await.assert(200).value();
    let name = |person: &Value| {
        let part = |key: &str| person[key].as_str().unwrap_or_default().to_owned();
        format!("{} {}", part("givenName"), part("familyName"))
    };
    persons["items"].as_array().into_iter().flatten().map(name).collect()
}

async fn enrolls_a_team(site: Arc<Site>, page: Page) {
    let names = colleagues(&site, "Rektor").await;
    page.log_in(&site, "Rektor").await;
    page.open("/activities?q=arbetslag").await;
    page.heading("Katalog").await;
    page.follow(TITLE).await;
    page.heading(TITLE).await;
    page.sees("Hit kommer man som arbetslag, 5–12 personer.").await;
    page.inspect("an activity for teams").await;
    page.follow("Anmäl ett lag").await;
    let heading = format!("Anmäl ett lag: {TITLE}");
    page.heading(&heading).await;
    page.inspect("enrolling a team").await;

    page.fill("Lagets namn", TEAM).await;
    for name in &names[..4] {
        page.pick("Lagets medlemmar", name, name).await;
        page.has_button(&format!("Ta bort {name}")).await;
    }
    page.sees("4 valda. Ett lag är 5–12 personer.").await;
    page.press("Anmäl").await;
    page.sees("Arbetslaget har för få eller för många personer.").await;
    page.inspect("a team that is too small").await;

    page.press("Finns personen inte i registret? Lägg till någon ny").await;
    page.fill("Förnamn", "Nyanländ").await;
    page.fill("Efternamn", "Kollega").await;
    page.choose("Roll", "Lärare").await;
    page.inspect("somebody new").await;
    page.press("Lägg till").await;
    page.sees("Nyanländ Kollega är tillagd och vald.").await;
    page.sees("5 valda.").await;
    // One is replaced before they are enrolled.
    page.press(&format!("Ta bort {}", names[0])).await;
    page.sees("4 valda.").await;
    page.pick("Lagets medlemmar", &names[4], &names[4]).await;
    page.sees("5 valda.").await;
    page.press("Anmäl").await;
    page.within("Så gick det").sees(TEAM).await;
    page.within("Så gick det").sees("Bekräftad").await;
    page.inspect("the team is enrolled").await;

    page.open("/enrollments").await;
    page.heading("Anmälningar").await;
    page.sees(TEAM).await;
    let members = page.within("5 personer");
    members.press("5 personer").await;
    members.sees("Nyanländ Kollega").await;
    members.lacks(&names[0]).await;
    page.inspect("the enrollments of a school").await;
}

#[tokio::test]
async fn a_head_teacher_enrolls_a_team() {
    at_both_sizes("team", enrolls_a_team).await;
}
