//! The office asks participants something, a teacher enrolls and answers, and the office sees the answers.

use std::sync::Arc;

use serde_json::json;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const TITLE: &str = "Bedömning i vardagen";

/// A choice with few places, a question for those who chose it, and one that only the organiser sees.
async fn asks(site: &Site, page: &Page) {
    let activity = site.activity(TITLE);
    page.log_in(site, "Koordinator").await;
    page.open(&format!("/staff/activities/{activity}")).await;
    page.heading(TITLE).await;
    page.follow("Frågor").await;
    page.sees("Det här får den som anmäler sig svara på.").await;
    page.inspect("nothing is asked yet").await;

    page.press("Lägg till fråga").await;
    page.press("Spara frågorna").await;
    page.sees("Frågan: Fyll i det här.").await;
    page.inspect("a question without words").await;
    let first = page.within("Fråga 1");
    first.fill("Frågan", "Hur reser du?").await;
    first.choose("Typ av svar", "Ett val").await;
    for (option, places) in [("Buss", "1"), ("Egen bil", "")] {
        first.press("Lägg till alternativ").await;
        page.focus("Alternativ").await;
        page.type_there(option).await;
        if !places.is_empty() {
            first.fill("Antal platser", places).await;
        }
    }
    first.tick("Måste besvaras").await;
    page.press("Lägg till fråga").await;
    let second = page.within("Fråga 2");
    second.fill("Frågan", "Anteckning").await;
    second.tick("Bara för den som leder aktiviteten").await;
    page.press("Lägg till fråga").await;
    let third = page.within("Fråga 3");
    third.fill("Frågan", "Var stiger du på?").await;
    third.tick("Måste besvaras").await;
    third.choose("Frågan ställs", "Hur reser du?").await;
    third.tick("Buss").await;
    third.press("Flytta upp").await;
    page.sees("Frågan ligger nu på plats 2 av 3.").await;
    page.focus("Flytta upp Var stiger du på?").await;
    page.press("Så ser det ut för deltagaren").await;
    page.inspect("the designer with its preview").await;
    page.press("Spara frågorna").await;
    page.sees("Frågorna är sparade.").await;
    page.within("Fråga 1").sees("Typen ligger fast").await;
    page.inspect("the questions are saved").await;
    page.log_out().await;
}

async fn asks_and_answers(site: Arc<Site>, page: Page) {
    asks(&site, &page).await;
    page.log_in(&site, "Lärare").await;
    page.open(&format!("/activities/{}", site.activity(TITLE))).await;
    page.heading(TITLE).await;
    page.sees("Buss (1 plats kvar)").await;
    page.lacks("Anteckning").await;
    page.lacks("Var stiger du på?").await;
    page.press("Anmäl mig").await;
    page.sees("Hur reser du? Välj ett av alternativen.").await;
    page.inspect("enrolling without answers").await;
    page.tick("Buss (1 plats kvar)").await;
    page.fill("Var stiger du på?", "Brunflo").await;
    page.inspect("enrolling with answers").await;
    page.press("Anmäl mig").await;
    page.sees("Du är anmäld.").await;

    page.open("/my").await;
    page.settled().await;
    page.within(TITLE).follow("Visa anmälan").await;
    page.sees("Du kan ändra svaren tills aktiviteten startar.").await;
    page.holds("Var stiger du på?", "Brunflo").await;
    page.inspect("one's own answers").await;
    page.fill("Var stiger du på?", "Östersund").await;
    page.press("Spara svaren").await;
    page.sees("Svaren är sparade.").await;
    page.sees("Frågorna besvarades").await;
    let enrollment = page.run("arguments[0](location.pathname)", Vec::new()).await;
    page.log_out().await;

    page.log_in(&site, "Koordinator").await;
    page.open(enrollment.as_str().unwrap_or_default()).await;
    page.settled().await;
    page.holds("Var stiger du på?", "Östersund").await;
    page.fill("Anteckning", "Ring chauffören").await;
    page.press("Spara svaren").await;
    page.sees("Svaren är sparade.").await;
    page.inspect("the organiser's part").await;
    page.open(&format!("/staff/activities/{}?tab=participants", site.activity(TITLE))).await;
    page.sees("Svar saknas").await;
    page.inspect("who has not answered").await;
}

#[tokio::test]
async fn the_office_asks_and_a_teacher_answers() {
    at_both_sizes("questions", asks_and_answers).await;
}

/// The development leader enrolls somebody, who has answered nothing yet.
async fn enrolls_somebody(site: &Site) -> String {
    let leader = site.actor("Utvecklingsledare Sundsvall").await;
    let found = leader.get("/api/v1/persons?limit=100").await.assert(200).value();
    let activity = format!("/api/v1/activities/{}/enrollments", site.activity(TITLE));
    for one in found["items"].as_array().expect("persons") {
        let made = leader.post(&activity, &json!({ "persons": [one["id"]] })).await;
        if made.status == 201 {
            return format!("/enrollments/{}", made.value()["id"]);
        }
    }
    panic!("nobody to enroll: {found}")
}

async fn answers_for_somebody(site: Arc<Site>, page: Page) {
    asks(&site, &page).await;
    let enrollment = enrolls_somebody(&site).await;
    page.log_in(&site, "Utvecklingsledare Sundsvall").await;
    page.open(&enrollment).await;
    page.settled().await;
    page.sees("Alla frågor är inte besvarade.").await;
    page.sees("Här kan du svara åt deltagaren tills hen har svarat själv.").await;
    page.inspect("answers that are written unread").await;
    page.tick("Buss (1 plats kvar)").await;
    page.fill("Var stiger du på?", "Brunflo").await;
    page.press("Spara svaren").await;
    page.sees("Svaren är sparade.").await;
    page.lacks("Alla frågor är inte besvarade.").await;
    page.reload().await;
    page.settled().await;
    page.sees("Här kan du svara åt deltagaren").await;
    page.lacks("Var stiger du på?").await;
    page.inspect("answers that were written unread").await;
    page.log_out().await;
    page.log_in(&site, "Koordinator").await;
    page.open(&enrollment).await;
    page.settled().await;
    page.holds("Var stiger du på?", "Brunflo").await;
}

#[tokio::test]
async fn who_enrolls_somebody_answers_for_them_and_reads_nothing() {
    at_both_sizes("questions-unread", answers_for_somebody).await;
}
