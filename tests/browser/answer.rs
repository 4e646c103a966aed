//! An evaluation is answered by the link of a mail, once.

use std::sync::Arc;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const TITLE: &str = "Extra anpassningar i praktiken";

async fn answers_once(site: Arc<Site>, page: Page) {
    // The links of the demo's invitations are nowhere but in mails that were never written: the office reminds.
    page.log_in(&site, "Koordinator").await;
    page.open("/staff/evaluations?phase=open").await;
    page.heading("Utvärderingar").await;
    page.inspect("the evaluations").await;
    page.follow(TITLE).await;
    page.heading(&format!("Slututvärdering: {TITLE}")).await;
    page.inspect("an open evaluation").await;
    page.press("Påminn 15 personer").await;
    page.sees("15 personer som inte har svarat får ett nytt mejl.").await;
    page.inspect("the question before reminding").await;
    page.press("Skicka påminnelse").await;
    page.sees("15 påminnelser är på väg").await;
    page.log_out().await;

    let link = site.last_link("/answer");
    let heading = format!("Utvärdering: {TITLE}");
    page.open(&link).await;
    page.heading(&heading).await;
    page.sees("Dina svar är anonyma").await;
    page.inspect("the form").await;
    page.press("Skicka svaren").await;
    page.sees("Hur väl uppfyllde aktiviteten sitt syfte? Välj ett av alternativen.").await;
    page.inspect("an empty answer").await;
    page.fill("Vad tar du med dig?", "Tre saker att pröva på måndag.").await;
    page.within("uppfyllde aktiviteten sitt syfte? 1").tick("4").await;
    page.within("innehållet i ditt arbete? 1").tick("5 Mycket").await;
    page.within("aktiviteten till en kollega? Ja").tick("Ja").await;
    page.press("Skicka svaren").await;
    page.heading("Tack för ditt svar").await;
    page.inspect("thanks").await;

    page.open("/activities").await;
    page.heading("Katalog").await;
    page.open(&link).await;
    page.heading("Du har redan svarat").await;
    page.inspect("a link that is used up").await;
    page.open("/answer#nothing").await;
    page.reload().await;
    page.heading("Länken gäller inte").await;
    page.inspect("a link that opens nothing").await;
}

#[tokio::test]
async fn a_participant_answers_an_evaluation_once() {
    at_both_sizes("answer", answers_once).await;
}
