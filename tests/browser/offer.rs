//! Somebody in line is offered a seat, and takes it by the link in the mail, without logging in.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

/// An activity of the demo that is full, with a line.
const TITLE: &str = "AI i undervisningen";

/// Lets the first in line be offered a seat, and tells whose it is and their enrollment.
async fn offer(site: &Site) -> (String, i64) {
    let office = site.actor("Koordinator").await;
    let path = format!("/api/v1/activities/{}", site.activity(TITLE));
    let seen = office.get(&path).await;
    let tag = seen.assert(200).tag().to_owned();
    office.patch(&path, &tag, &json!({ "offerHours": 48 })).await.assert(200);
    let list = async |state: &str| -> Vec<Value> {
        let found =
            office.get(&format!("{path}/enrollments?limit=100&state={state}")).await.assert(200).value();
        found["items"].as_array().unwrap().clone()
    };
    let first = list("waitlisted").await.into_iter().find(|one| one["placeInLine"] == 1).expect("a line");
    let leaving = list("confirmed").await.remove(0);
    let reason = json!({ "reason": "Sjuk." });
    office.post(&format!("/api/v1/enrollments/{}/cancel", leaving["id"]), &reason).await.assert(200);
    let person = format!("/api/v1/persons/{}", first["participants"][0]["personId"]);
    let person = office.get(&person).await.assert(200).value();
    (person["email"].as_str().unwrap().to_owned(), first["id"].as_i64().unwrap())
}

async fn takes_the_seat(site: Arc<Site>, page: Page) {
    let (email, id) = offer(&site).await;
    let link = site.mailed_link(&email, "/enrollment");
    page.open(&link).await;
    page.heading(TITLE).await;
    page.sees("Erbjuden plats").await;
    page.sees("Platsen hålls till").await;
    page.inspect("an offer by link").await;
    page.press("Ta platsen").await;
    page.sees("Bekräftad").await;
    page.has_button("Avanmäl").await;
    page.inspect("the seat is taken").await;
    page.open(&link).await;
    page.heading(TITLE).await;
    page.sees("Bekräftad").await;

    page.log_in(&site, "Koordinator").await;
    page.open(&format!("/enrollments/{id}")).await;
    page.sees("Vad som har hänt").await;
    for event in ["Tog platsen", "Erbjöds plats"] {
        page.sees(event).await;
    }
    page.inspect("what has happened to an enrollment").await;
}

#[tokio::test]
async fn an_offer_is_taken_by_the_link_in_the_mail() {
    at_both_sizes("offer", takes_the_seat).await;
}
