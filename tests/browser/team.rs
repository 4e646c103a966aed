//! A head teacher enrolls a team, with somebody whom the register did not know. And a team's life from reserved seats to its
//! certificates.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const TITLE: &str = "Kollegialt lärande för arbetslag";
const TEAM: &str = "Arbetslag Norr";
const RENAMED: &str = "Arbetslag Nord";

/// The names of the persons whom somebody with that role sees.
async fn colleagues(site: &Site, role: &str) -> Vec<String> {
    let persons = site.actor(role).await.get("/api/v1/persons?limit=20").await.assert(200).value();
    let name = |person: &Value| {
        let part = |key: &str| person[key].as_str().unwrap_or_default().to_owned();
        format!("{} {}", part("givenName"), part("familyName"))
    };
    persons["items"].as_array().into_iter().flatten().map(name).collect()
}

async fn enrolls_a_team(site: Arc<Site>, page: Page) {
    let names = colleagues(&site, "Rektor").await;
    page.log_in(&site, "Rektor").await;
    page.open("/activities?q=arbetslag").await;
    page.heading("Katalog").await;
    page.follow(TITLE).await;
    page.heading(TITLE).await;
    page.sees("Hit kommer man som arbetslag, 5–12 personer.").await;
    page.inspect("an activity for teams").await;
    page.follow("Anmäl ett lag").await;
    let heading = format!("Anmäl ett lag: {TITLE}");
    page.heading(&heading).await;
    page.inspect("enrolling a team").await;

    page.fill("Lagets namn", TEAM).await;
    for name in &names[..4] {
        page.pick("Lagets medlemmar", name, name).await;
        page.has_button(&format!("Ta bort {name}")).await;
    }
    page.sees("4 valda. Ett lag är 5–12 personer.").await;
    page.press("Anmäl").await;
    page.sees("Arbetslaget har för få eller för många personer.").await;
    page.inspect("a team that is too small").await;

    page.press("Finns personen inte i registret? Lägg till någon ny").await;
    page.fill("Förnamn", "Nyanländ").await;
    page.fill("Efternamn", "Kollega").await;
    page.choose("Roll", "Lärare").await;
    page.inspect("somebody new").await;
    page.press("Lägg till").await;
    page.sees("Nyanländ Kollega är tillagd och vald.").await;
    page.sees("5 valda.").await;
    // One is replaced before they are enrolled.
    page.press(&format!("Ta bort {}", names[0])).await;
    page.sees("4 valda.").await;
    page.pick("Lagets medlemmar", &names[4], &names[4]).await;
    page.sees("5 valda.").await;
    page.press("Anmäl").await;
    page.within("Så gick det").sees(TEAM).await;
    page.within("Så gick det").sees("Bekräftad").await;
    page.inspect("the team is enrolled").await;

    page.open("/enrollments").await;
    page.heading("Anmälningar").await;
    page.sees(TEAM).await;
    let members = page.within("5 personer");
    members.press("5 personer").await;
    members.sees("Nyanländ Kollega").await;
    members.lacks(&names[0]).await;
    // The page is judged from its top. Further down its header would cover some of the rows, and covered rows cannot be judged.
    page.run("scrollTo(0, 0); arguments[0](true);", vec![]).await;
    page.inspect("the enrollments of a school").await;
}

#[tokio::test]
async fn a_head_teacher_enrolls_a_team() {
    at_both_sizes("team", enrolls_a_team).await;
}

/// Lets seats of the activity be shared out, so that a municipality can reserve some.
async fn share_out(site: &Site) -> i64 {
    let activity = site.activity(TITLE);
    let office = site.actor("Koordinator").await;
    let path = format!("/api/v1/activities/{activity}");
    let tag = office.get(&path).await.assert(200).tag().to_owned();
    office.patch(&path, &tag, &json!({ "quota": 12 })).await.assert(200);
    activity
}

async fn lives(site: Arc<Site>, page: Page) {
    let names = colleagues(&site, "Rektor").await;
    let activity = share_out(&site).await;
    page.log_in(&site, "Utvecklingsledare Sundsvall").await;
    reserves(&page, activity, &names[1]).await;
    page.follow(&format!("Visa anmälan {TEAM}")).await;
    page.heading(&format!("{TEAM}: {TITLE}")).await;
    page.sees("5 platser utan namn").await;
    page.inspect("a team of one").await;
    names_members(&page, &names).await;
    changes(&page, &names).await;
    page.log_out().await;

    let occasion = site.has_been(activity);
    page.log_in(&site, "Koordinator").await;
    completes(&site, &page, activity, occasion).await;
    page.log_out().await;
    checks(&page, &site.certificate_of(activity, &names[2])).await;
}

/// Seats without names, and a team that takes some of them with one who has a name.
async fn reserves(page: &Page, activity: i64, first: &str) {
    page.open(&format!("/activities/{activity}/enroll")).await;
    page.heading(&format!("Anmäl ett lag: {TITLE}")).await;
    page.press("Reservera platser").await;
    page.fill("Antal platser", "40").await;
    page.press("Reservera").await;
    page.inspect("more than the share").await;
    page.fill("Antal platser", "8").await;
    page.press("Reservera").await;
    page.sees("Sundsvall: 8 platser är reserverade.").await;
    page.sees("0 av 8 är använda.").await;
    page.inspect("reserved seats").await;
    page.fill("Lagets namn", TEAM).await;
    page.fill("Platser utan namn", "5").await;
    page.pick("Lagets medlemmar", first, first).await;
    page.holds("Ta platserna ur reservationen", "true").await;
    page.press("Anmäl").await;
    page.within("Så gick det").sees("Bekräftad").await;
    page.sees("6 av 8 är använda.").await;
    page.inspect("a team of reserved seats").await;
}

async fn names_members(page: &Page, names: &[String]) {
    page.press("Lägg till eller byt medlem").await;
    page.press("Lägg till").await;
    page.sees("Person: Fyll i det här.").await;
    page.inspect("a member without a name").await;
    page.pick("Person", &names[2], &names[2]).await;
    page.press("Lägg till").await;
    page.sees(&format!("{} är med i laget.", names[2])).await;
    page.sees("4 platser utan namn").await;
    // The form stays open, with the focus where the next one is named.
    page.focus("Person").await;
    page.pick("Person", &names[3], &names[3]).await;
    page.choose("I stället för", &names[1]).await;
    page.press("Lägg till").await;
    page.sees(&format!("{} är med i laget.", names[3])).await;
    let team = page.within("Lagets medlemmar");
    team.lacks(&names[1]).await;
    team.sees("4 platser utan namn").await;
    page.inspect("somebody in another's place").await;
}

async fn changes(page: &Page, names: &[String]) {
    page.press("Ändra namn, storlek eller ledare").await;
    page.fill("Antal platser", "1").await;
    page.press("Spara").await;
    page.sees("Antal platser: ").await;
    page.inspect("fewer seats than members").await;
    page.fill("Lagets namn", RENAMED).await;
    page.fill("Antal platser", "5").await;
    page.choose("Leder laget", &names[2]).await;
    page.press("Spara").await;
    page.sees("Laget är sparat: 5 platser.").await;
    page.heading(&format!("{RENAMED}: {TITLE}")).await;
    page.sees("3 platser utan namn").await;
    page.within("leder laget").sees(&names[2]).await;
    page.inspect("a smaller team").await;
    page.press(&format!("Ta ut ur laget {}", names[3])).await;
    page.sees("Platsen finns kvar utan namn.").await;
    page.inspect("the question before somebody is taken out").await;
    page.press("Ta ut ur laget").await;
    page.sees(&format!("{} är inte längre med i laget.", names[3])).await;
    page.sees("4 platser utan namn").await;
    page.press("Bjud in kollegor från andra kommuner").await;
    page.press("Visa länken").await;
    page.sees("/join#").await;
    page.inspect("the link by which others join").await;
}

/// The occasion is over: attendance, the end of the activity, certificates.
async fn completes(site: &Site, page: &Page, activity: i64, occasion: i64) {
    page.open(&format!("/occasions/{occasion}/attendance")).await;
    page.heading(&format!("Närvaro: {TITLE}")).await;
    page.sees("7 utan markering").await;
    page.press("Alla närvarande").await;
    page.sees("0 utan markering").await;
    page.sees("Allt sparat").await;
    page.inspect("a team that was there").await;
    let office = site.actor("Koordinator").await;
    office.step(&format!("/api/v1/occasions/{occasion}/hold")).await.assert(200);
    office.step(&format!("/api/v1/activities/{activity}/complete")).await.assert(200);
    page.open(&format!("/staff/activities/{activity}?tab=attendance")).await;
    page.heading(TITLE).await;
    page.sees("Närvaro och intyg").await;
    page.press("Utfärda intyg till alla som fullföljt").await;
    page.sees("7 intyg är utfärdade.").await;
    page.inspect("certificates that were issued").await;
}

/// Anybody checks a certificate by its code.
async fn checks(page: &Page, (code, name): &(String, String)) {
    page.open("/certificates/check").await;
    page.heading("Kontrollera intyg").await;
    page.fill("Kod", &code.to_lowercase()).await;
    page.press("Kontrollera").await;
    page.sees("Intyget gäller.").await;
    page.sees(name).await;
    page.sees(TITLE).await;
    page.inspect("a certificate that holds").await;
}

#[tokio::test]
async fn a_team_lives_from_reserved_seats_to_certificates() {
    at_both_sizes("team-life", lives).await;
}
