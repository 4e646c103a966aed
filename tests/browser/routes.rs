//! Every address of the web app: it opens by itself, survives a reload, and is fit to be seen at every width, in both themes.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use crate::driver::{DESK, PHONE};
use crate::page::Page;
use crate::run::{at, at_both_sizes, picture};
use crate::site::Site;

/// A route as the client's source has it, an address of it, and the heading there. `{name}` in the address stands for the id of
/// something in the demo, or of the first thing in the API's list of that name. An empty heading stands for the thing's own name.
type Row = (&'static str, &'static str, &'static str);

/// What everybody may see.
const PUBLIC: &[Row] = &[
    ("/", "/", "Katalog"),
    ("/activities", "/activities", "Katalog"),
    ("/activities/:id", "/activities/{activity}", "Bedömning i vardagen"),
    ("/login", "/login", "Logga in"),
    ("/forgotten-password", "/forgotten-password", "Glömt lösenord"),
    ("/set-password", "/set-password#none", "Välj ett nytt lösenord"),
    ("/register", "/register", "Skapa konto"),
    ("/confirm", "/confirm#none", "Bekräfta ditt konto"),
    ("/answer", "/answer#none", "Länken gäller inte"),
    ("/answer", "/answer", "Länken är inte hel"),
    ("/enrollment", "/enrollment#none", "Länken gäller inte"),
    ("/join", "/join#none", "Gå med i ett lag"),
    ("/certificates/check", "/certificates/check#7K3M-9QWE-2TRX-5H0E", "Kontrollera intyg"),
    ("/accessibility", "/accessibility", "Tillgänglighetsredogörelse"),
    ("/privacy", "/privacy", ""),
];

/// What a system administrator sees, who belongs to the office too.
const INSIDE: &[Row] = &[
    ("/developers", "/developers", ""),
    ("/my", "/my", ""),
    ("/today", "/today", "Idag"),
    ("/enrollments", "/enrollments", "Anmälningar"),
    ("/enrollments/:id", "/enrollments/{enrollments}", ""),
    (
        "/activities/:id/enroll",
        "/activities/{team}/enroll",
        "Anmäl ett lag: Kollegialt lärande för arbetslag",
    ),
    ("/activities/:id/enroll", "/activities/{activity}/enroll", "Anmäl någon: Bedömning i vardagen"),
    ("/occasions/:id/attendance", "/occasions/{occasion}/attendance", "Närvaro: Leda kollegialt lärande"),
    ("/sessions", "/sessions", "Mina inloggningar"),
    ("/me", "/me", ""),
    ("/calendar", "/calendar", "Kalender"),
    ("/accounts", "/accounts", "Konton"),
    ("/machine-clients", "/machine-clients", ""),
    ("/outbox", "/outbox", ""),
    ("/doctor", "/doctor", "Driftkontroll"),
    ("/history", "/history", ""),
    ("/members", "/members", "Medlemmar"),
    ("/members/new", "/members/new", "Lägg till organisation"),
    ("/members/:id", "/members/{organisations}", ""),
    ("/members/:id", "/members/{organisations}?tab=inhabitants", ""),
    ("/members/:id", "/members/{organisations}?tab=units", ""),
    ("/members/:id", "/members/{organisations}?tab=persons", ""),
    ("/members/:id", "/members/{organisations}?tab=history", ""),
    ("/members/:id/edit", "/members/{organisations}/edit", ""),
    ("/persons", "/persons", "Personer"),
    ("/persons/new", "/persons/new", "Lägg till person"),
    ("/persons/:id", "/persons/{persons}", ""),
    ("/persons/:id", "/persons/{persons}?tab=enrollments", ""),
    ("/persons/:id", "/persons/{persons}?tab=account", ""),
    ("/persons/:id", "/persons/{persons}?tab=history", ""),
    ("/persons/:id/edit", "/persons/{persons}/edit", ""),
    ("/persons/:id/merge", "/persons/{persons}/merge", ""),
    ("/imports/new", "/imports/new?kind=schoolUnits", "Importera skolenheter"),
    (
        "/imports/new",
        "/imports/new?kind=enrollments&activityId={activity}",
        "Anmäl många: Bedömning i vardagen",
    ),
    ("/imports/:id", "/imports/{import}", "Förhandsgranskning"),
    ("/figures", "/figures?year=2020", "Året i siffror 2020"),
    ("/staff/evaluations", "/staff/evaluations", "Utvärderingar"),
    ("/staff/evaluations/:id", "/staff/evaluations/{evaluations}", ""),
    ("/staff/activities", "/staff/activities", "Aktiviteter"),
    ("/staff/activities/new", "/staff/activities/new", "Ny aktivitet"),
    ("/staff/activities/:id", "/staff/activities/{activity}", "Bedömning i vardagen"),
    ("/staff/activities/:id", "/staff/activities/{activity}?tab=participants", "Bedömning i vardagen"),
    ("/staff/activities/:id", "/staff/activities/{activity}?tab=questions", "Bedömning i vardagen"),
    ("/staff/activities/:id", "/staff/activities/{activity}?tab=attendance", "Bedömning i vardagen"),
    ("/staff/activities/:id", "/staff/activities/{activity}?tab=evaluation", "Bedömning i vardagen"),
    ("/staff/activities/:id", "/staff/activities/{activity}?tab=mail", "Bedömning i vardagen"),
    ("/staff/activities/:id", "/staff/activities/{activity}?tab=history", "Bedömning i vardagen"),
    ("/staff/reminders", "/staff/reminders", "Nätverkets påminnelser"),
    ("/staff/activities/:id", "/staff/activities/{draft}", "Läslust i förskolan"),
    ("/staff/activities/:id/edit", "/staff/activities/{activity}/edit", "Redigera Bedömning i vardagen"),
    ("/staff/series", "/staff/series", "Serier"),
    ("/staff/series/:id", "/staff/series/{series}", ""),
    ("/staff/plans", "/staff/plans", ""),
    ("/staff/plans/:id", "/staff/plans/{plans}", ""),
];

/// What somebody sees who represents a municipality.
const OF_A_MEMBER: &[Row] = &[
    ("/figures/municipality", "/figures/municipality", ""),
    ("/figures/municipality/:id", "/figures/municipality/{sundsvall}?year=2020", "Sundsvall i siffror 2020"),
];

async fn opens_for_strangers(site: Arc<Site>, page: Page) {
    page.open("/nowhere/at/all").await;
    page.heading("Sidan finns inte").await;
    let lost = page.inspect_all("an address that leads nowhere").await;
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    visit_all(&site, &page, PUBLIC).await;
}

async fn opens_for_the_office(site: Arc<Site>, page: Page) {
    page.log_in(&site, "Systemadministratör").await;
    visit_all(&site, &page, INSIDE).await;
}

async fn opens_for_members(site: Arc<Site>, page: Page) {
    page.log_in(&site, "Utvecklingsledare Sundsvall").await;
    visit_all(&site, &page, OF_A_MEMBER).await;
}

/// Opens all of them before it complains of any.
async fn visit_all(site: &Site, page: &Page, rows: &[Row]) {
    let mut faults = Vec::new();
    for row in rows {
        faults.extend(visit(site, page, *row).await);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is wrong at an address.
async fn visit(site: &Site, page: &Page, (route, address, heading): Row) -> Vec<String> {
    let address = with_ids(site, address).await;
    page.open(&address).await;
    let shown = page.settled().await;
    let title = page.client.title().await.expect("a title");
    let mut faults = page.inspect_all(&address).await;
    let is_elsewhere = ["Sidan finns inte", "Ingen behörighet"].contains(&shown.as_str());
    if is_elsewhere || (!heading.is_empty() && shown != heading) || title != format!("{shown} – Samverka") {
        faults.push(format!("{route} is headed “{shown}” and titled “{title}”"));
    }
    if !faults.is_empty() {
        let name = format!("routes{}", address.replace(['/', '?', '='], "-"));
        faults.push(format!("see {}", picture(page, &name).await.display()));
    }
    faults
}

/// The address with ids of the demo in place of names in braces.
async fn with_ids(site: &Site, address: &str) -> String {
    let Some((start, rest)) = address.split_once('{') else { return address.to_owned() };
    let (name, end) = rest.split_once('}').expect("a closing brace");
    let id = match name {
        "activity" => site.activity("Bedömning i vardagen"),
        "team" => site.activity("Kollegialt lärande för arbetslag"),
        "draft" => site.activity("Läslust i förskolan"),
        "occasion" => site.occasion(site.activity("Leda kollegialt lärande")),
        "import" => import(site).await,
        "sundsvall" => first(site, "organisations?q=sundsvalls+kommun").await,
        list => first(site, list).await,
    };
    format!("{start}{id}{end}")
}

/// The id of what a list of the API begins with.
async fn first(site: &Site, list: &str) -> i64 {
    let office = site.actor("Systemadministratör").await;
    let found = office.get(&format!("/api/v1/{list}")).await.assert(200).value();
    found["items"][0]["id"].as_i64().unwrap_or_else(|| panic!("{list} lists nothing: {found}"))
}

/// The id of a table of persons that was just sent.
async fn import(site: &Site) -> i64 {
    let office = site.actor("Systemadministratör").await;
    let table = "E-post;Förnamn;Efternamn;Organisation;Roll\nny@example.org;Ny;Person;2281;Lärare\nfel;;;;";
    let request = office.request(reqwest::Method::POST, "/api/v1/imports?kind=persons");
    let sent = request.body("text/csv", table).send().await;
    sent.assert(201).value()["id"].as_i64().expect("an id")
}

#[tokio::test]
async fn every_public_address_opens_and_is_fit_to_be_seen() {
    at_both_sizes("routes-public", opens_for_strangers).await;
}

// This test takes longest of all. There is one for each size, so that they run side by side.
#[tokio::test]
async fn every_address_of_the_office_is_fit_for_a_desk() {
    at("routes-office", DESK, &[], opens_for_the_office).await;
}

#[tokio::test]
async fn every_address_of_the_office_is_fit_for_a_phone() {
    at("routes-office", PHONE, &[], opens_for_the_office).await;
}

#[tokio::test]
async fn every_address_of_a_member_opens_and_is_fit_to_be_seen() {
    at_both_sizes("routes-member", opens_for_members).await;
}

#[test]
fn every_route_of_the_client_is_opened() {
    let mut routes = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../client/src"), &mut routes);
    routes.sort();
    let mut known: Vec<_> =
        [PUBLIC, INSIDE, OF_A_MEMBER].concat().iter().map(|(route, ..)| (*route).to_owned()).collect();
    known.sort();
    known.dedup();
    assert_eq!(routes, known, "the routes of client/src and those that are opened here");
}

/// The paths in `path!("…")` of all sources below the folder.
fn collect(folder: &Path, routes: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the client's source") {
        let path = entry.expect("a file of the client").path();
        if path.is_dir() {
            collect(&path, routes);
        } else {
            let source = fs::read_to_string(&path).expect("a source file");
            let found = source.split("path!(\"").skip(1).filter_map(|rest| rest.split_once('"'));
            routes.extend(found.map(|(route, _)| route.to_owned()));
        }
    }
}

async fn keeps_filters(_: Arc<Site>, page: Page) {
    let filtered = "/activities?q=l%C3%A4rande&mode=physical&past=1";
    page.open(filtered).await;
    page.heading("Katalog").await;
    let before = count(&page).await;
    page.holds("Sök", "lärande").await;
    page.holds("Visa även tidigare", "true").await;
    page.reload().await;
    page.heading("Katalog").await;
    page.holds("Sök", "lärande").await;
    assert_eq!(count(&page).await, before, "after the reload");
    page.follow("För utvecklare").await;
    page.heading("För utvecklare").await;
    page.back().await;
    page.heading("Katalog").await;
    page.address(filtered).await;
    page.holds("Sök", "lärande").await;
    page.holds("Visa även tidigare", "true").await;
    assert_eq!(count(&page).await, before, "after the way back");
}

async fn count(page: &Page) -> Value {
    page.sees(" aktivitet").await;
    let script = "return document.querySelectorAll('main li h2 a').length";
    page.client.execute(script, Vec::new()).await.expect("the page answers")
}

#[tokio::test]
async fn filters_live_in_the_address() {
    at_both_sizes("filters", keeps_filters).await;
}
