//! Attendance at the door.

use std::sync::Arc;

use serde_json::Value;

use crate::page::Page;
use crate::run::at_both_sizes;
use crate::site::Site;

const TITLE: &str = "Leda kollegialt lärande";
const WALK_IN: &str = "Oväntad Gäst";

/// The first occasion of the activity, which is over: its id, and the persons who are not marked yet.
async fn first_sheet(site: &Site) -> (i64, Vec<String>) {
    let leader = site.actor("Ledare av tillfällen").await;
    let occasion = site.occasion(site.activity(TITLE));
    let sheet = leader.get(&format!("/api/v1/occasions/{occasion}/attendance")).await.assert(200).value();
    let lines = sheet["items"].as_array().cloned().unwrap_or_default();
    let is_unmarked = |line: &&Value| line["mark"].is_null();
    let name = |line: &Value| {
        format!(
            "{} {}",
            line["givenName"].as_str().unwrap_or_default(),
            line["familyName"].as_str().unwrap_or_default()
        )
    };
    (occasion, lines.iter().filter(is_unmarked).map(name).collect())
}

async fn takes_attendance(site: Arc<Site>, page: Page) {
    let (occasion, unmarked) = first_sheet(&site).await;
    assert!(unmarked.len() > 1, "the demo leaves some unmarked");
    let (absent, late) = (&unmarked[0], &unmarked[1]);
    page.log_in(&site, "Ledare av tillfällen").await;
    page.open("/today").await;
    page.heading("Idag").await;
    page.sees(TITLE).await;
    page.inspect("the day of a facilitator").await;
    page.open(&format!("/occasions/{occasion}/attendance")).await;
    let heading = format!("Närvaro: {TITLE}");
    page.heading(&heading).await;
    page.sees(&format!("{} utan markering", unmarked.len())).await;
    page.inspect("the sheet").await;

    page.press("Alla närvarande").await;
    page.sees("0 utan markering").await;
    page.within(absent).press("Frånvarande").await;
    page.sees(&format!("Sparat: {absent}, frånvarande")).await;
    page.within(late).choose(&format!("Annat för {late}"), "Kom sent").await;
    page.sees(&format!("Sparat: {late}, kom sent")).await;
    page.inspect("everybody is marked").await;

    page.press("Kom någon som inte är anmäld?").await;
    page.press("Lägg till").await;
    page.sees("Förnamn: Fyll i det här.").await;
    page.inspect("a walk-in without a name").await;
    page.fill("Förnamn", "Oväntad").await;
    page.fill("Efternamn", "Gäst").await;
    page.pick("Arbetsplats", "Timrå", "Timrå kommun").await;
    page.choose("Roll", "Lärare").await;
    page.press("Lägg till").await;
    page.sees(&format!("{WALK_IN} är tillagd och närvarande.")).await;
    page.sees(&format!("{WALK_IN} Kom oanmäld")).await;
    page.inspect("a walk-in on the sheet").await;

    // Everything has reached the server.
    page.reload().await;
    page.heading(&heading).await;
    page.sees("0 utan markering").await;
    page.sees(&format!("{WALK_IN} Kom oanmäld")).await;
    page.within(late).holds(&format!("Annat för {late}"), "late").await;
    page.within(absent).is_pressed("Frånvarande").await;
}

#[tokio::test]
async fn a_facilitator_takes_attendance() {
    at_both_sizes("attendance", takes_attendance).await;
}

/// The values that the browser keeps for us under keys with this beginning.
async fn kept(page: &Page, beginning: &str) -> Vec<String> {
    let script = "const [beginning, done] = arguments; done(Object.keys(localStorage).filter(key => key.startsWith(beginning)));";
    let keys = page.run(script, vec![beginning.into()]).await;
    keys.as_array().into_iter().flatten().filter_map(|key| key.as_str().map(str::to_owned)).collect()
}

async fn takes_attendance_without_network(site: Arc<Site>, page: Page) {
    let (occasion, unmarked) = first_sheet(&site).await;
    let (absent, late) = (&unmarked[0], &unmarked[1]);
    let heading = format!("Närvaro: {TITLE}");
    page.log_in(&site, "Ledare av tillfällen").await;
    page.open(&format!("/occasions/{occasion}/attendance")).await;
    page.heading(&heading).await;
    page.run("const done = arguments[0]; navigator.serviceWorker.ready.then(() => done(true));", vec![])
        .await;

    site.go_away();
    page.within(absent).press("Frånvarande").await;
    page.sees("1 markering väntar på nät.").await;
    page.within(late).choose(&format!("Annat för {late}"), "Kom sent").await;
    page.sees("2 markeringar väntar på nät.").await;
    page.inspect("marks that wait for the network").await;

    // The page comes up without any server, and shows the marks.
    page.reload().await;
    page.heading(&heading).await;
    page.sees("Vi når inte servern. Listan är den som fanns här").await;
    page.within(absent).is_pressed("Frånvarande").await;
    page.within(late).holds(&format!("Annat för {late}"), "late").await;
    page.sees("2 markeringar väntar på nät.").await;
    page.inspect("the sheet without network").await;
    page.open_menu().await;
    page.press("Logga ut").await;
    page.sees("Allt är inte skickat").await;
    page.inspect("logging out with marks that are not sent").await;
    page.press("Avbryt").await;
    // On a phone the menu is still open. The button that opened it shuts it.
    page.open_menu().await;

    site.come_back();
    page.sees("Allt sparat").await;
    page.lacks("Vi når inte servern").await;
    page.inspect("the network is back").await;
    assert_eq!(kept(&page, "samverka.unsent.").await, Vec::<String>::new(), "what is sent is not kept");
    let leader = site.actor("Ledare av tillfällen").await;
    let sheet = leader.get(&format!("/api/v1/occasions/{occasion}/attendance")).await.assert(200).value();
    let marked = |name: &str| {
        let lines = sheet["items"].as_array().cloned().unwrap_or_default();
        let own = lines.iter().find(|line| {
            name == format!(
                "{} {}",
                line["givenName"].as_str().unwrap_or_default(),
                line["familyName"].as_str().unwrap_or_default()
            )
        });
        own.map(|line| line["mark"].clone()).unwrap_or_default()
    };
    assert_eq!((marked(absent), marked(late)), ("absent".into(), "late".into()));
    assert!(!kept(&page, "samverka.away.").await.is_empty());
    page.log_out().await;
    page.heading("Katalog").await;
    assert_eq!(
        kept(&page, "samverka.away.").await,
        Vec::<String>::new(),
        "logging out leaves no names behind"
    );
}

#[tokio::test]
async fn a_facilitator_takes_attendance_offline_then_online() {
    at_both_sizes("attendance-offline", takes_attendance_without_network).await;
}
