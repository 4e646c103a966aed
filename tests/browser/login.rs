//! Coming in: with the right password, the wrong one, and none.

use std::sync::Arc;

use reqwest::Method;
use server::demo::PASSWORD;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

impl Page {
    /// Logs in as the first person of the demo with that role, and comes to their own page.
    pub(crate) async fn log_in(&self, site: &Site, role: &str) {
        self.open("/login").await;
        self.heading("Logga in").await;
        self.send_login(site.email_of(role), PASSWORD).await;
        self.lacks("Lösenord").await;
        self.settled().await;
    }

    /// Fills in the login and sends it.
    pub(crate) async fn send_login(&self, email: &str, password: &str) {
        self.fill("E-postadress", email).await;
        self.fill("Lösenord", password).await;
        self.press("Logga in").await;
    }

    /// Logs out by the menu.
    pub(crate) async fn log_out(&self) {
        self.open_menu().await;
        self.press("Logga ut").await;
        self.heading("Katalog").await;
    }
}

const NEW_PASSWORD: &str = "tre gröna ekorrar i snön";

async fn forgets_the_password(site: Arc<Site>, page: Page) {
    let email = site.email_of("Lärare");
    page.open("/login").await;
    page.heading("Logga in").await;
    page.send_login(email, "inte det rätta lösenordet").await;
    page.sees("E-postadressen eller lösenordet stämmer inte.").await;
    page.holds("E-postadress", email).await;
    page.inspect("a wrong password").await;

    page.follow("Glömt lösenordet?").await;
    page.heading("Glömt lösenord").await;
    page.inspect("the forgotten password").await;
    page.fill("E-postadress", email).await;
    page.press("Skicka länk").await;
    page.sees("Om adressen hör till ett konto kommer ett mejl").await;
    page.inspect("the link is sent").await;

    let link = site.mailed_link(email, "/set-password");
    page.open(&link).await;
    page.heading("Välj ett nytt lösenord").await;
    page.fill("Nytt lösenord", "kort").await;
    page.press("Spara lösenordet").await;
    page.sees("Det är för kort.").await;
    page.inspect("a short password").await;
    page.fill("Nytt lösenord", NEW_PASSWORD).await;
    page.press("Spara lösenordet").await;
    page.sees("Lösenordet är sparat. Nu kan du logga in.").await;
    page.inspect("a new password").await;

    page.within("Lösenordet är sparat.").follow("Logga in").await;
    page.heading("Logga in").await;
    page.send_login(email, PASSWORD).await;
    page.sees("E-postadressen eller lösenordet stämmer inte.").await;
    page.send_login(email, NEW_PASSWORD).await;
    page.address("/my").await;
    page.settled().await;
    page.inspect("logged in").await;

    page.open(&link).await;
    page.heading("Välj ett nytt lösenord").await;
    page.fill("Nytt lösenord", NEW_PASSWORD).await;
    page.press("Spara lösenordet").await;
    page.sees("Länken har redan använts.").await;
    page.lacks("Spara lösenordet").await;
    page.inspect("a link that was used").await;
    page.follow("Be om en ny länk").await;
    page.heading("Glömt lösenord").await;
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_a_link() {
    at_both_sizes("password", forgets_the_password).await;
}

async fn comes_and_goes(site: Arc<Site>, page: Page) {
    // A page that is not for strangers leads to the login. The login leads back to that page.
    page.open("/sessions").await;
    page.heading("Logga in").await;
    page.inspect("the login").await;
    page.send_login(site.email_of("Koordinator"), PASSWORD).await;
    page.heading("Mina inloggningar").await;
    page.sees("Den här enheten").await;
    page.reload().await;
    page.heading("Mina inloggningar").await;
    page.inspect("the sessions").await;
    page.log_out().await;
    page.open("/sessions").await;
    page.heading("Logga in").await;
}

#[tokio::test]
async fn a_login_leads_back_and_lasts() {
    at_both_sizes("login", comes_and_goes).await;
}

/// Ends every session of somebody but the one that does it, as one does from another device.
async fn end_other_sessions(site: &Site, role: &str) {
    let actor = site.actor(role).await;
    let own = actor.get("/api/v1/me").await.assert(200).value()["sessionId"].clone();
    let sessions = actor.get("/api/v1/me/sessions").await.assert(200).value();
    for session in sessions["items"].as_array().expect("a list") {
        if session["id"] != own {
            let path = format!("/api/v1/me/sessions/{}", session["id"]);
            actor.request(Method::DELETE, &path).send().await.assert(204);
        }
    }
}

async fn goes_on_where_it_was(site: Arc<Site>, page: Page) {
    page.log_in(&site, "Koordinator").await;
    page.open("/staff/activities/new").await;
    page.heading("Ny aktivitet").await;
    page.fill("Titel", "Halvskriven").await;
    end_other_sessions(&site, "Koordinator").await;
    page.press("Skapa utkast").await;
    page.sees("Logga in igen").await;
    page.sees("Det du har skrivit finns kvar.").await;
    page.inspect("logging in above the page").await;
    page.fill("Lösenord", PASSWORD).await;
    page.press("Logga in").await;
    page.lacks("Logga in igen").await;
    page.holds("Titel", "Halvskriven").await;
    page.press("Skapa utkast").await;
    page.heading("Redigera Halvskriven").await;
}

#[tokio::test]
async fn a_session_that_ends_is_taken_up_above_what_is_half_written() {
    at_both_sizes("relogin", goes_on_where_it_was).await;
}
