//! The second factor: set up, asked at the login and before rights are touched, demanded, reset.

use std::sync::Arc;
use std::time::Duration;

use fantoccini::key::Key;
use server::demo::PASSWORD;
use shared::time::Timestamp;
use tests::factor::Telephone;

use crate::page::Page;
use crate::run::{at_both_sizes, picture};
use crate::site::Site;

const PART: &str = "Tvåstegsverifiering";

fn now() -> Timestamp {
    Timestamp::from_unix(chrono::Utc::now().timestamp())
}

/// Waits until both the code that is shown now and the one before are good for some seconds more.
async fn a_step_has_begun() {
    let gone = u64::try_from(now().unix() % 30).expect("seconds");
    if gone > 20 {
        tokio::time::sleep(Duration::from_secs(31 - gone)).await;
    }
}

/// Turns the second factor on from the page with the button, and comes to the recovery codes. Returns the telephone.
async fn turns_on(page: &Page) -> Telephone {
    page.press("Slå på tvåstegsverifiering").await;
    page.sees("rikta kameran mot bilden").await;
    page.inspect("the second factor is begun").await;
    picture(page, "second-factor-begun").await;
    page.focus(PART).await;
    page.press("Går det inte att läsa av bilden?").await;
    page.sees("Skriv den här nyckeln i appen").await;
    let key =
        page.run("arguments[0](document.querySelector('.copyable code').textContent)", Vec::new()).await;
    let telephone = Telephone::with_key(key.as_str().expect("the key"));
    page.fill("Engångskod", &telephone.wrong_code(now())).await;
    page.press("Bekräfta").await;
    page.sees("Koden stämmer inte.").await;
    page.focus("Engångskod").await;
    page.inspect("a wrong code").await;
    a_step_has_begun().await;
    // A step before that of now: the login may then use the one of now.
    page.fill("Engångskod", &telephone.code(now().plus_seconds(-30))).await;
    page.press("Bekräfta").await;
    page.sees("de visas bara nu").await;
    page.inspect("the recovery codes").await;
    keeps_the_codes(page).await;
    telephone
}

/// The codes are shown this once: neither the Escape key, however often, nor a link closes them.
async fn keeps_the_codes(page: &Page) {
    for _ in 0..3 {
        page.keys(&[Key::Escape]).await;
        page.sees("de visas bara nu").await;
    }
    page.has_button("Ladda ner").await;
    let is_modal = "arguments[0](document.querySelector('dialog[open]').matches(':modal'))";
    assert_eq!(page.run(is_modal, Vec::new()).await, true, "what stands below the codes can be pressed");
}

async fn first_recovery_code(page: &Page) -> String {
    let codes =
        page.run("arguments[0](document.querySelector('.copyable code').textContent)", Vec::new()).await;
    codes.as_str().and_then(|codes| codes.lines().next()).expect("recovery codes").to_owned()
}

async fn turns_it_on_and_off(site: Arc<Site>, page: Page) {
    page.log_in(&site, "Lärare").await;
    page.open("/me").await;
    page.settled().await;
    page.inspect("one's settings without a second factor").await;
    let telephone = turns_on(&page).await;
    let recovery = first_recovery_code(&page).await;
    page.press("Jag har sparat koderna").await;
    page.sees("10 kvar").await;
    page.focus(PART).await;
    page.inspect("one's settings with a second factor").await;
    page.log_out().await;
    page.open("/login").await;
    page.heading("Logga in").await;
    page.send_login(site.email_of("Lärare"), PASSWORD).await;
    page.sees("Nu behövs också en engångskod.").await;
    page.inspect("the login asks for a code").await;
    picture(&page, "second-factor-login").await;
    page.sees("Har du varken telefon eller reservkoder?").await;
    page.fill("Engångskod", "abcd-efgh-jkmn").await;
    page.press("Logga in").await;
    page.sees("Reservkoden är fel eller redan använd.").await;
    page.focus("Engångskod").await;
    page.inspect("a wrong recovery code").await;
    page.press("Börja om").await;
    page.focus("E-postadress").await;
    page.send_login(site.email_of("Lärare"), PASSWORD).await;
    page.sees("Nu behövs också en engångskod.").await;
    page.fill("Engångskod", &recovery).await;
    page.press("Logga in").await;
    page.address("/my").await;
    page.open("/me").await;
    page.settled().await;
    page.sees("9 kvar").await;
    page.press("Stäng av").await;
    page.sees("Stänga av tvåstegsverifieringen?").await;
    page.inspect("ending the second factor").await;
    page.fill("Engångskod", &telephone.code(now())).await;
    page.press("Stäng av").await;
    page.has_button("Slå på tvåstegsverifiering").await;
    page.focus(PART).await;
}

#[tokio::test]
async fn somebody_turns_on_two_steps_logs_in_by_a_recovery_code_and_turns_them_off() {
    at_both_sizes("second-factor", turns_it_on_and_off).await;
}

/// Moves the last showing of the second factor so far back that the server asks again.
fn let_time_pass(site: &Site) {
    let sql = "UPDATE sessions SET factor_shown_at = '2020-01-01 00:00:00' WHERE factor_shown_at IS NOT NULL";
    diesel::connection::SimpleConnection::batch_execute(&mut site.database(), sql).expect("the sessions");
}

async fn is_asked_again(site: Arc<Site>, page: Page) {
    let teacher = site.actor("Lärare").await;
    tests::factor::set_up(&teacher, now()).await;
    page.log_in(&site, "Systemadministratör").await;
    page.open("/me").await;
    page.settled().await;
    let telephone = turns_on(&page).await;
    page.press("Jag har sparat koderna").await;
    page.sees("10 kvar").await;
    let_time_pass(&site);
    let whose = site.email_of("Lärare").split('@').next().expect("a name").replace('.', " ");
    page.open(&format!("/accounts?q={}", whose.replace(' ', "+"))).await;
    page.settled().await;
    page.inspect("accounts with and without a second factor").await;
    page.press("Återställ tvåstegsverifiering").await;
    page.sees("Kontrollera först att det är rätt person").await;
    page.fill("Anledning", "Ny telefon. Ringde upp på numret i registret.").await;
    page.inspect("a reset wants a reason").await;
    page.press("Återställ tvåstegsverifiering").await;
    page.sees("Visa att det är du").await;
    page.press("Avbryt").await;
    page.sees("Avbrutet: inget har ändrats.").await;
    page.press("Återställ tvåstegsverifiering").await;
    page.sees("Visa att det är du").await;
    picture(&page, "second-factor-again").await;
    page.fill("Engångskod", &telephone.code(now())).await;
    page.press("Fortsätt").await;
    page.sees("Kontot är ändrat.").await;
    page.keeps_focus().await;
    page.lacks("Återställ tvåstegsverifiering").await;
}

#[tokio::test]
async fn an_administrator_resets_a_second_factor_and_shows_their_own_again() {
    at_both_sizes("second-factor-again", is_asked_again).await;
}

async fn must_set_it_up(site: Arc<Site>, page: Page) {
    site.demand_second_factor();
    page.open("/login").await;
    page.heading("Logga in").await;
    page.send_login(site.email_of("Koordinator"), PASSWORD).await;
    page.heading(PART).await;
    page.sees("Därför behöver du tvåstegsverifiering innan du går vidare.").await;
    page.inspect("the second factor is demanded").await;
    page.open("/persons").await;
    page.heading(PART).await;
    turns_on(&page).await;
    page.press("Jag har sparat koderna").await;
    page.heading("Personer").await;
}

#[tokio::test]
async fn the_office_sets_it_up_before_anything_else() {
    at_both_sizes("second-factor-demanded", must_set_it_up).await;
}
