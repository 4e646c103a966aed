//! Somebody asks for an account for another person, with wrong details. The owner of the address puts them right.

use std::sync::Arc;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const EMAIL: &str = "stina.sund@demo.example.org";
const OWN_PASSWORD: &str = "tre gröna ekorrar i snön";

async fn asks_for_an_account(page: &Page) {
    page.open("/register").await;
    page.heading("Skapa konto").await;
    page.press("Skapa konto").await;
    page.sees("Arbetsplats: Fyll i det här.").await;
    page.inspect("an account without anything").await;
    page.fill("Förnamn", "Stina").await;
    page.fill("Efternamn", "Sund").await;
    page.fill("E-postadress i arbetet", EMAIL).await;
    page.choose("Arbetsplats", "Timrå kommun").await;
    page.choose("Roll", "Lärare").await;
    page.tick("Jag har läst hur mina uppgifter behandlas").await;
    page.press("Skapa konto").await;
    page.sees("Tack! Ett mejl är på väg.").await;
    page.inspect("the mail is on its way").await;
}

async fn puts_it_right(site: Arc<Site>, page: Page) {
    asks_for_an_account(&page).await;
    let link = site.mailed_link(EMAIL, "/confirm");
    page.open(&link).await;
    page.heading("Bekräfta ditt konto").await;
    page.sees("Stina Sund").await;
    page.sees(EMAIL).await;
    page.has_chosen("Arbetsplats", "Timrå kommun").await;
    page.has_chosen("Roll", "Lärare").await;
    page.inspect("what was said of somebody").await;
    page.fill("Nytt lösenord", "kort").await;
    page.press("Bekräfta och spara lösenordet").await;
    page.sees("Det är för kort.").await;
    page.inspect("a short password for a new account").await;

    page.choose("Arbetsplats", "Ånge kommun").await;
    page.choose("Roll", "Förstelärare").await;
    page.fill("Nytt lösenord", OWN_PASSWORD).await;
    page.press("Bekräfta och spara lösenordet").await;
    page.sees("Kontot är klart. Nu kan du logga in.").await;
    page.inspect("the account is ready").await;
    page.within("Kontot är klart.").follow("Logga in").await;
    page.heading("Logga in").await;
    page.send_login(EMAIL, OWN_PASSWORD).await;
    page.address("/my").await;
    page.open("/me").await;
    page.settled().await;
    page.follow("Mina uppgifter och uppdrag").await;
    page.heading("Stina Sund").await;
    page.within("Ånge kommun").sees("Förstelärare").await;
    page.lacks("Timrå kommun").await;
    page.log_out().await;

    page.open(&link).await;
    page.sees("Kontot är redan bekräftat.").await;
    page.inspect("a link that was used").await;
    page.open("/confirm#none").await;
    page.sees("Länken gäller inte längre.").await;
    page.inspect("a link to nowhere").await;
    page.open("/confirm").await;
    page.sees("Länken är inte hel.").await;
}

#[tokio::test]
async fn a_registration_is_put_right_by_whose_address_it_is() {
    at_both_sizes("register", puts_it_right).await;
}

async fn reads_it_in_english(site: Arc<Site>, page: Page) {
    asks_for_an_account(&page).await;
    page.open_menu().await;
    page.press("In English").await;
    page.heading("Create an account").await;
    page.open(&site.mailed_link(EMAIL, "/confirm")).await;
    page.heading("Confirm your account").await;
    page.has_chosen("Role", "Teacher").await;
    page.fill("New password", OWN_PASSWORD).await;
    page.inspect("what was said of somebody, in English").await;
    page.press("Confirm and save the password").await;
    page.sees("The account is ready.").await;
}

#[tokio::test]
async fn the_page_of_a_registration_speaks_english_too() {
    at_both_sizes("register-english", reads_it_in_english).await;
}
