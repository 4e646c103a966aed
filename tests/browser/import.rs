//! The office imports persons: a table with errors is shown cell by cell, a corrected one is written. Then two of them are
//! merged.

use std::sync::Arc;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const WRONG: &str = "E-post;Förnamn;Efternamn;Organisation;Roll\n\
    tove.import@example.org;Tove;Importsson;2281;Lärare\n\
    inte-en-adress;Nils;Fel;2281;Lärare\n\
    klara.import@example.org;Klara;Importsson;9999;Trollkarl";

async fn imports_persons(site: Arc<Site>, page: Page) {
    page.log_in(&site, "Koordinator").await;
    page.open("/persons").await;
    page.heading("Personer").await;
    page.follow("Importera personer").await;
    page.heading("Importera personer").await;
    page.press("Förhandsgranska").await;
    page.sees("Fil: Fyll i det här.").await;
    page.inspect("an import without a table").await;

    paste(&page, "Namn;Telefon\nTove;1").await;
    page.press("Förhandsgranska").await;
    page.sees("Filen går inte att läsa som en sådan tabell.").await;
    page.sees("Kolumnen E-post saknas.").await;
    page.inspect("a table with the wrong columns").await;

    paste(&page, WRONG).await;
    page.press("Förhandsgranska").await;
    page.heading("Förhandsgranskning").await;
    page.sees("2 rader har fel. Inget kan skrivas förrän de är rättade.").await;
    page.within("inte-en-adress").sees("Ingen e-postadress.").await;
    page.within("Trollkarl").sees("Ordet känns inte igen.").await;
    page.lacks("Skriv 1 rad").await;
    page.inspect("a preview with errors").await;
    page.follow("Visa raderna med fel").await;
    page.lacks("tove.import@example.org").await;
    page.sees("klara.import@example.org").await;
    page.inspect("the rows with errors").await;

    page.follow("Skicka en rättad tabell").await;
    page.heading("Importera personer").await;
    let right = WRONG
        .replace("inte-en-adress", "nils.import@example.org")
        .replace("9999", "2281")
        .replace("Trollkarl", "Lärare");
    paste(&page, &right).await;
    page.press("Förhandsgranska").await;
    page.heading("Förhandsgranskning").await;
    page.sees("Inga rader har fel.").await;
    page.inspect("a preview without errors").await;
    page.press("Skriv 3 rader").await;
    page.sees("3 rader läggs till och 0 ändras i registret.").await;
    page.inspect("the question before writing").await;
    page.within("3 rader läggs till").press("Skriv 3 rader").await;
    page.heading("Importen är klar").await;
    page.sees("3 nya, 0 ändrade, 0 oförändrade rader.").await;
    page.inspect("an import that is written").await;
    page.reload().await;
    page.heading("Importen är klar").await;
    page.follow("Till personerna").await;
    page.heading("Personer").await;
    page.fill("Sök namn eller e-postadress", "importsson").await;
    page.within("Tove Importsson").sees("Lärare").await;
    merges_two(&page).await;
}

/// Two of those who came in are one person after all.
async fn merges_two(page: &Page) {
    page.follow("Tove Importsson").await;
    page.heading("Tove Importsson").await;
    page.follow("Slå ihop").await;
    page.heading("Slå ihop med Tove Importsson").await;
    page.pick("Person som ska försvinna", "klara import", "Klara Importsson").await;
    page.sees("Adressen klara.import@example.org försvinner.").await;
    page.inspect("a merge").await;
    page.press("Slå ihop").await;
    page.sees("Det går inte att ångra.").await;
    page.inspect("the question before merging").await;
    page.within("Det går inte att ångra.").press("Slå ihop").await;
    page.heading("Tove Importsson").await;
    page.sees("Personerna är hopslagna.").await;
}

/// Puts a text of several lines into the field. Typing it would send it off.
async fn paste(page: &Page, text: &str) {
    page.settled().await;
    let script = "const field = document.querySelector('textarea'); field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true })); arguments[1]()";
    page.run(script, vec![text.into()]).await;
}

#[tokio::test]
async fn the_office_imports_persons_with_errors_first() {
    at_both_sizes("import", imports_persons).await;
}
