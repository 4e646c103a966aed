//! The office registers a person with two assignments.

use std::sync::Arc;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const NAME: &str = "Tuva Nyström";

async fn registers_a_person(site: Arc<Site>, page: Page) {
    let known = site.email_of("Lärare");
    page.log_in(&site, "Koordinator").await;
    page.open("/persons").await;
    page.heading("Personer").await;
    page.inspect("the persons").await;
    page.fill("Sök namn eller e-postadress", "nyström").await;
    page.sees("Inga personer passar urvalet").await;
    page.inspect("nobody found").await;
    page.follow("Lägg till person").await;
    page.heading("Lägg till person").await;
    page.press("Spara").await;
    page.sees("Förnamn: Fyll i det här.").await;
    page.sees("Organisation: Fyll i det här.").await;
    page.inspect("a person without anything").await;

    page.fill("Förnamn", "Tuva").await;
    page.fill("Efternamn", "Nyström").await;
    page.fill("E-postadress", known).await;
    page.pick("Organisation", "Timrå", "Timrå kommun").await;
    page.choose("Roll", "Lärare").await;
    page.press("Spara").await;
    page.sees("E-postadressen används redan av någon annan.").await;
    page.sees("E-postadressen hör till").await;
    page.holds("Förnamn", "Tuva").await;
    page.inspect("somebody else's address").await;
    page.fill("E-postadress", "tuva.nystrom@demo.example.org").await;
    page.press("Spara").await;
    page.heading(NAME).await;
    page.sees(&format!("{NAME} är tillagd.")).await;
    page.within("Timrå kommun").sees("Lärare").await;
    page.inspect("a person").await;

    page.press("Lägg till uppdrag").await;
    page.pick("Organisation", "Ånge", "Ånge kommun").await;
    page.choose("Roll", "Rektor").await;
    page.fill("Närmare titel", "Rektor F–6").await;
    page.inspect("a further assignment").await;
    page.press("Spara").await;
    page.sees("Uppdraget är tillagt.").await;
    page.within("Ånge kommun").sees("Rektor F–6").await;
    page.inspect("a person with two assignments").await;

    page.open("/persons?q=nystr%C3%B6m").await;
    page.heading("Personer").await;
    page.within(NAME).sees("Timrå kommun").await;
    page.follow(NAME).await;
    page.heading(NAME).await;
    page.within("Delar av sidan").follow("Historik").await;
    page.settled().await;
    page.inspect("the history of a person").await;
}

#[tokio::test]
async fn the_office_registers_a_person() {
    at_both_sizes("person", registers_a_person).await;
}
