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
    page.fill("Sök namn eller e-postadress", "a b c d e f g h i").await;
    page.sees("Sök på högst åtta ord.").await;
    page.lacks("Inga personer passar urvalet").await;
    page.inspect("more words than are searched for").await;
    page.fill("Sök namn eller e-postadress", "").await;
    page.lacks("Sök på högst åtta ord.").await;
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
    page.focus("E-postadress (valfritt)").await;
    page.sees("Den hör till").await;
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

    holds_rights(&page).await;
    page.open("/persons?q=nystr%C3%B6m").await;
    page.heading("Personer").await;
    page.within(NAME).sees("Timrå kommun").await;
    page.follow(NAME).await;
    page.heading(NAME).await;
    page.within("Delar av sidan").follow("Historik").await;
    page.settled().await;
    page.inspect("the history of a person").await;
}

// Nobody gives rights to themselves, and only an administrator makes an administrator: the page does not offer other steps.
async fn holds_rights(page: &Page) {
    page.press("Lägg till uppdrag").await;
    let offered = page
        .run("arguments[0]([...document.querySelectorAll('dialog option')].map(o => o.label))", Vec::new())
        .await;
    let offered = offered.to_string();
    assert!(offered.contains("Skolchef") && !offered.contains("Systemadministratör"), "{offered}");
    page.press("Avbryt").await;
    page.open("/me").await;
    page.settled().await;
    page.follow("Mina uppgifter och uppdrag").await;
    page.settled().await;
    page.press("Lägg till uppdrag").await;
    let offered = page
        .run("arguments[0]([...document.querySelectorAll('dialog option')].map(o => o.label))", Vec::new())
        .await;
    let offered = offered.to_string();
    assert!(offered.contains("Lärare") && !offered.contains("Skolchef"), "{offered}");
    page.inspect("a further assignment of one's own").await;
    page.press("Avbryt").await;
}

async fn finds_addresses_guarded(site: Arc<Site>, page: Page) {
    let leader = site.actor("Utvecklingsledare Sundsvall").await;
    let found = leader.get("/api/v1/persons?limit=100").await.assert(200).value();
    let (mut guarded, mut open) = (None, None);
    for one in found["items"].as_array().expect("persons") {
        let read = leader.get(&format!("/api/v1/persons/{}", one["id"])).await.assert(200).value();
        let allowed = read["allowedActions"].to_string();
        if allowed.contains("\"changeEmail\"") {
            open = Some(one["id"].clone());
        } else if allowed.contains("\"change\"") {
            guarded = Some(one["id"].clone());
        }
    }
    page.log_in(&site, "Utvecklingsledare Sundsvall").await;
    page.open(&format!("/persons/{}/edit", guarded.expect("somebody with an account"))).await;
    page.settled().await;
    page.sees("E-postadressen ändras av kansliet eller en systemadministratör").await;
    page.inspect("a person whose address is guarded").await;
    page.fill("Telefon", "060-12 34 56").await;
    page.press("Spara").await;
    page.sees("Ändringen är sparad.").await;
    page.open(&format!("/persons/{}/edit", open.expect("somebody without an account"))).await;
    page.settled().await;
    page.lacks("E-postadressen ändras av kansliet").await;
    page.fill("E-postadress", "ny.adress@demo.example.org").await;
    page.press("Spara").await;
    page.sees("ny.adress@demo.example.org").await;
}

#[tokio::test]
async fn who_speaks_for_somebody_does_not_change_an_address_that_opens_something() {
    at_both_sizes("guarded", finds_addresses_guarded).await;
}

#[tokio::test]
async fn the_office_registers_a_person() {
    at_both_sizes("person", registers_a_person).await;
}
