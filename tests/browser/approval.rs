//! Approval: a teacher asks, the head teacher approves and refuses, and lets somebody else do so for a while.

use std::sync::Arc;

use serde_json::Value;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const TITLE: &str = "Studiebesök hos grannkommunen";
const WAITING: &str = "/enrollments?state=awaitingApproval";

/// The persons who wait for the head teacher's word, in the order of the list.
async fn waiting(site: &Site) -> Vec<String> {
    let head = site.actor("Rektor").await;
    let found = head.get(&format!("/api/v1{WAITING}&limit=100")).await.assert(200).value();
    let name = |one: &Value| {
        let person = &one["participants"][0];
        let part = |key: &str| person[key].as_str().unwrap_or_default().to_owned();
        format!("{} {}", part("givenName"), part("familyName"))
    };
    found["items"].as_array().into_iter().flatten().map(name).collect()
}

async fn name_of(site: &Site, role: &str) -> String {
    let me = site.actor(role).await.get("/api/v1/me").await.assert(200).value();
    let part = |key: &str| me[key].as_str().unwrap_or_default().to_owned();
    format!("{} {}", part("givenName"), part("familyName"))
}

async fn approves_and_delegates(site: Arc<Site>, page: Page) {
    let others = waiting(&site).await;
    let teacher = name_of(&site, "Lärare").await;
    asks(&site, &page).await;
    page.log_in(&site, "Rektor").await;
    decides(&page, &teacher, &others[0]).await;
    names_a_deputy(&page, &teacher).await;
    page.log_out().await;

    page.log_in(&site, "Lärare").await;
    page.open(WAITING).await;
    page.heading("Anmälningar").await;
    page.inspect("what a deputy sees").await;
    page.press(&format!("Godkänn {}", others[1])).await;
    page.sees(&format!("{}: Bekräftad", others[1])).await;
    page.log_out().await;

    page.log_in(&site, "Rektor").await;
    ends_the_deputy(&page, &teacher).await;
    page.log_out().await;
    page.log_in(&site, "Lärare").await;
    page.open("/enrollments").await;
    page.heading("Ingen behörighet").await;
    assert_eq!(waiting(&site).await, others[2..], "one is left");
}

/// The teacher asks for a seat.
async fn asks(site: &Site, page: &Page) {
    page.log_in(site, "Lärare").await;
    page.open(&format!("/activities/{}", site.activity(TITLE))).await;
    page.heading(TITLE).await;
    page.sees("Platsen hålls åt dig medan din rektor godkänner anmälan.").await;
    page.inspect("an activity with approval").await;
    page.tick("På egen hand").await;
    page.press("Anmäl mig").await;
    page.sees("Anmälan är skickad och väntar på godkännande.").await;
    page.inspect("an enrollment that waits").await;
    page.log_out().await;
}

/// The head approves the teacher and refuses somebody else; the focus stays in the list.
async fn decides(page: &Page, teacher: &str, refused: &str) {
    page.open(WAITING).await;
    page.heading("Anmälningar").await;
    page.sees(teacher).await;
    page.inspect("what waits for approval").await;
    page.press(&format!("Godkänn {teacher}")).await;
    page.sees(&format!("{teacher}: Bekräftad")).await;
    page.settled().await;
    page.keeps_focus().await;

    page.press(&format!("Godkänn inte {refused}")).await;
    page.sees("Platsen hålls inte längre, och den som är anmäld får besked med din anledning.").await;
    page.press("Godkänn inte").await;
    page.sees("Anledning: Fyll i det här.").await;
    page.inspect("a refusal without a reason").await;
    page.fill("Anledning", "Vi är för få på skolan den dagen.").await;
    page.press("Godkänn inte").await;
    page.sees(&format!("{refused}: Inte godkänd")).await;
    page.settled().await;
    page.keeps_focus().await;
    page.open("/enrollments?state=rejected").await;
    page.heading("Anmälningar").await;
    page.within(refused).sees("Vi är för få på skolan den dagen.").await;
    page.inspect("what was refused").await;
}

async fn names_a_deputy(page: &Page, deputy: &str) {
    page.open("/me").await;
    page.heading("Mina inställningar").await;
    page.sees("Du har inte utsett någon.").await;
    page.press("Utse någon").await;
    page.press("Utse").await;
    page.sees("Vem: Fyll i det här.").await;
    page.inspect("a deputy without a name").await;
    page.pick("Vem", deputy, deputy).await;
    page.fill("Sista dag", "2020-01-01").await;
    page.press("Utse").await;
    page.sees("Sista dag: ").await;
    page.fill("Sista dag", "2099-12-31").await;
    page.press("Utse").await;
    page.sees(&format!("{deputy} kan godkänna anmälningar i ditt ställe.")).await;
    page.within(deputy).sees("31 dec. 2099").await;
    page.inspect("a deputy").await;
}

async fn ends_the_deputy(page: &Page, deputy: &str) {
    page.open("/me").await;
    page.heading("Mina inställningar").await;
    page.press(&format!("Avsluta {deputy}")).await;
    page.sees("Personen kan inte längre godkänna anmälningar i ditt ställe.").await;
    page.inspect("the question before a deputy is ended").await;
    page.press("Avsluta").await;
    page.sees(&format!("{deputy} godkänner inte längre i ditt ställe.")).await;
    page.sees("Du har inte utsett någon.").await;
    page.focus("Mina inställningar").await;
}

#[tokio::test]
async fn a_head_teacher_approves_and_lets_somebody_else_do_so() {
    at_both_sizes("approval", approves_and_delegates).await;
}
