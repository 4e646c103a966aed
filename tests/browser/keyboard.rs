//! By keyboard alone.

use std::sync::Arc;

use fantoccini::key::Key;
use server::demo::PASSWORD;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

async fn uses_keys_only(site: Arc<Site>, page: Page) {
    page.open("/activities").await;
    page.heading("Katalog").await;
    page.keys(&[Key::Tab]).await;
    page.focus("Hoppa till innehållet").await;
    page.inspect("the way past the menu").await;
    page.keys(&[Key::Enter]).await;
    page.focus("main").await;

    // The way to the login leads through the header: its links come in the order in which they stand.
    page.open("/activities").await;
    page.heading("Katalog").await;
    page.tab_to("Logga in").await;
    page.keys(&[Key::Enter]).await;
    page.heading("Logga in").await;
    page.focus("Logga in").await;

    // An empty form is sent: the focus moves to the faults, and from there to the field.
    page.tab_to("E-postadress").await;
    page.keys(&[Key::Enter]).await;
    page.sees("Några uppgifter behöver rättas.").await;
    page.inspect("the summary of a form").await;
    page.tab_to("E-postadress: Fyll i det här.").await;
    page.keys(&[Key::Enter]).await;
    page.focus("E-postadress").await;
    page.type_there(site.email_of("Lärare")).await;
    page.keys(&[Key::Tab]).await;
    page.focus("Lösenord").await;
    page.type_there(PASSWORD).await;
    page.keys(&[Key::Enter]).await;
    page.address("/my").await;
    let greeting = page.settled().await;
    page.focus(&greeting).await;

    // The menu.
    page.reload().await;
    page.heading(&greeting).await;
    if page.size.is_phone {
        page.tab_to("Meny").await;
        page.keys(&[Key::Enter]).await;
        page.tab_to("Katalog").await;
        page.keys(&[Key::Escape]).await;
        page.focus("Meny").await;
        page.has_shut_menu().await;
        page.keys(&[Key::Enter]).await;
    }
    page.tab_to("Katalog").await;
    page.keys(&[Key::Enter]).await;
    page.heading("Katalog").await;
    page.focus("Katalog").await;
    page.has_shut_menu().await;
}

// The present page can be chosen in the menu, too.
async fn chooses_in_the_menu(site: Arc<Site>, page: Page) {
    page.log_in(&site, "Koordinator").await;
    for name in ["Personer", "Medlemmar", "Medlemmar", "Katalog"] {
        page.open_menu().await;
        page.follow(name).await;
        page.heading(name).await;
        page.has_shut_menu().await;
        page.keeps_focus().await;
    }
}

#[tokio::test]
async fn the_menu_closes_at_every_choice() {
    at_both_sizes("menu", chooses_in_the_menu).await;
}

impl Page {
    /// Fails if the menu covers the page, as it would on a phone.
    async fn has_shut_menu(&self) {
        let is_shown = "arguments[0](document.getElementById('menu').checkVisibility())";
        let is_shown = self.run(is_shown, Vec::new()).await;
        assert!(!self.size.is_phone || is_shown == false, "the menu covers the page");
    }

    /// Presses the tab key until the focus is on the element with this name.
    async fn tab_to(&self, name: &str) {
        const MOST: usize = 60;
        for _ in 0..MOST {
            self.keys(&[Key::Tab]).await;
            if self.focused().await == name {
                return;
            }
        }
        panic!("{MOST} tabs do not lead to “{name}”");
    }
}

#[tokio::test]
async fn the_keyboard_is_enough() {
    at_both_sizes("keyboard", uses_keys_only).await;
}
