//! A teacher finds an activity, enrolls, and leaves again.

use std::sync::Arc;

use server::demo::PASSWORD;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const TITLE: &str = "Bedömning i vardagen";

/// Filters by form of school, focus area, place and day: each leaves the right activities, and stands in the address.
async fn narrows(page: &Page) {
    page.choose("Skolform", "Gymnasieskola").await;
    page.lacks(TITLE).await;
    page.choose("Skolform", "Förskola").await;
    page.sees(TITLE).await;
    page.choose("Skolform", "Alla").await;
    page.fill("Ort", "ostersund").await;
    page.sees("AI i undervisningen").await;
    page.lacks(TITLE).await;
    page.address("/activities?place=ostersund").await;
    page.fill("Ort", "").await;
    page.sees(TITLE).await;
    let choose = "const list = [...document.querySelectorAll('select')].find(one => one.labels[0].innerText.includes('Insatsområde'));
        list.selectedIndex = 1; list.dispatchEvent(new Event('change', { bubbles: true })); arguments[0](list.value)";
    let area = page.run(choose, Vec::new()).await;
    page.address(&format!("/activities?focusArea={}", area.as_str().unwrap_or_default())).await;
    page.choose("Insatsområde", "Alla").await;
    // An activity without a date may be on any day.
    page.fill("Från", "2199-01-01").await;
    page.lacks(TITLE).await;
    page.address("/activities?from=2199-01-01").await;
    page.fill("Från", "").await;
    page.sees(TITLE).await;
    page.address("/activities").await;
}

async fn finds_and_enrolls(site: Arc<Site>, page: Page) {
    page.open("/").await;
    page.heading("Katalog").await;
    page.sees(TITLE).await;
    page.inspect("the catalogue").await;
    page.fill("Sök", "det finns inget sådant").await;
    page.sees("Inga aktiviteter passar urvalet").await;
    page.inspect("nothing found").await;
    page.press("Rensa urvalet").await;
    page.address("/activities").await;
    narrows(&page).await;
    page.choose("Form", "På plats").await;
    page.address("/activities?mode=physical").await;
    page.tick("Visa även tidigare").await;
    page.sees("RUN-konferens").await;
    page.lacks("RUN-webbinarium").await;
    page.choose("Form", "Alla").await;
    page.tick("Visa även tidigare").await;
    page.fill("Sök", "bedömning").await;
    page.sees("1 aktivitet").await;
    page.address("/activities?q=bed%C3%B6mning").await;
    page.within(TITLE).sees("12 av 40 platser").await;

    page.follow(TITLE).await;
    page.heading(TITLE).await;
    page.sees("Tillfällen").await;
    page.inspect("an activity, for a stranger").await;
    takes_the_calendar_file(&page).await;
    page.back().await;
    page.heading("Katalog").await;
    page.holds("Sök", "bedömning").await;
    page.follow(TITLE).await;
    page.heading(TITLE).await;

    // The login leads back to the activity.
    page.follow("Logga in för att anmäla dig").await;
    page.heading("Logga in").await;
    page.send_login(site.email_of("Lärare"), PASSWORD).await;
    page.heading(TITLE).await;
    page.sees("Det finns lediga platser. Du får din plats direkt.").await;
    page.inspect("an activity one can enroll in").await;
    page.has_button("Anmäl mig").await;
    page.press("Anmäl mig").await;
    page.sees("Du är anmäld och har en plats.").await;
    page.sees("13 av 40 platser").await;
    page.inspect("enrolled").await;
    leaves(&page).await;
}

async fn takes_the_calendar_file(page: &Page) {
    page.follow("Lägg i kalendern").await;
    let file =
        "fetch(document.querySelector('a[download]').href).then(answer => answer.text()).then(arguments[0])";
    let file = page.run(file, Vec::new()).await;
    let file = file.as_str().unwrap_or_default();
    assert!(file.starts_with("BEGIN:VCALENDAR") && file.contains("Bedömning i vardagen"), "{file}");
}

/// Leaves by one's own page, where an activity that is over stays to be seen.
async fn leaves(page: &Page) {
    page.follow("Se din anmälan på Min sida").await;
    page.address("/my").await;
    page.within(TITLE).sees("Bekräftad").await;
    page.inspect("my page").await;
    page.within(TITLE).press("Avanmäl").await;
    page.sees("Platsen går till den som står näst i kön.").await;
    page.inspect("the question before leaving").await;
    page.press("Avanmäl").await;
    page.sees(&format!("{TITLE}: Avanmäld")).await;
    page.follow("Tidigare").await;
    page.address("/my?tab=earlier").await;
    page.within(TITLE).sees("Avanmäld").await;
    page.inspect("what is over on my page").await;
    page.reload().await;
    page.settled().await;
    page.within(TITLE).sees("Avanmäld").await;
}

#[tokio::test]
async fn a_teacher_finds_an_activity_enrolls_and_leaves() {
    at_both_sizes("find", finds_and_enrolls).await;
}
