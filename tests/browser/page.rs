//! The page as somebody sees and uses it. Every step waits until it can be done, or fails with what is there instead. Nothing
//! sleeps.

use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::driver::{Driver, Size};

/// How long anything may take until it is there.
const PATIENCE: Duration = Duration::from_secs(20);

/// The key under which `WebDriver` refers to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A page in a browser of its own, or a part of one.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) client: Client,
    pub(crate) driver: Arc<Driver>,
    pub(crate) size: Size,
    /// The root of all addresses, without a slash at the end.
    pub(crate) root: Arc<str>,
    scopes: Vec<String>,
    steps: Arc<Mutex<Vec<String>>>,
}

impl Page {
    /// The page in a browser that was just opened for this site.
    pub(crate) fn new(client: Client, driver: Driver, size: Size, root: &str) -> Self {
        let (driver, steps) = (Arc::new(driver), Arc::default());
        Self { client, driver, size, root: root.into(), scopes: Vec::new(), steps }
    }

    /// The innermost part of the page with these words: a row, a card, a group of fields.
    pub(crate) fn within(&self, words: &str) -> Self {
        let mut part = self.clone();
        part.scopes.push(words.to_owned());
        part
    }

    /// Goes to an address, as by a link from elsewhere.
    pub(crate) async fn open(&self, path: &str) {
        self.note(&format!("open {path}"));
        self.client.goto(&format!("{}{path}", self.root)).await.expect("the page opens");
    }

    /// Loads the page anew.
    pub(crate) async fn reload(&self) {
        self.note("reload");
        self.client.refresh().await.expect("the page loads anew");
    }

    /// Presses the browser's back button.
    pub(crate) async fn back(&self) {
        self.note("back");
        self.client.back().await.expect("the browser goes back");
    }

    /// Waits for a page with this heading that has nothing left to fetch.
    pub(crate) async fn heading(&self, words: &str) {
        self.must("heading", json!([words])).await;
        self.must("settled", json!([])).await;
    }

    /// Waits until nothing is being fetched or sent. Returns the page's heading.
    pub(crate) async fn settled(&self) -> String {
        self.must("settled", json!([])).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until this is said.
    pub(crate) async fn sees(&self, words: &str) {
        self.must("sees", json!([words])).await;
    }

    /// Waits until this is no longer said.
    pub(crate) async fn lacks(&self, words: &str) {
        self.must("lacks", json!([words])).await;
    }

    /// Waits for a button of this name.
    pub(crate) async fn has_button(&self, name: &str) {
        self.must("find", json!(["button", name])).await;
    }

    /// Waits until the address, with its query, is this one.
    pub(crate) async fn address(&self, address: &str) {
        self.must("address", json!([address])).await;
    }

    /// Waits until the focus is on what has this name.
    pub(crate) async fn focus(&self, name: &str) {
        self.must("focus", json!([name])).await;
    }

    /// Waits until the focus is somewhere in the page's content: the app moves it just after it has drawn.
    pub(crate) async fn keeps_focus(&self) {
        self.must("keepsFocus", json!([])).await;
    }

    /// What has the focus.
    pub(crate) async fn focused(&self) -> String {
        self.must("focused", json!([])).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until a field holds this value; for a box to tick it is `true` or `false`.
    pub(crate) async fn holds(&self, label: &str, value: &str) {
        self.must("holds", json!([label, value])).await;
    }

    /// Waits until a list says this.
    pub(crate) async fn has_chosen(&self, label: &str, option: &str) {
        self.must("chosen", json!([label, option])).await;
    }

    /// Waits until a button that keeps its state is pressed.
    pub(crate) async fn is_pressed(&self, name: &str) {
        self.must("pressed", json!([name])).await;
    }

    /// Presses a button.
    pub(crate) async fn press(&self, name: &str) {
        self.click("button", name).await;
    }

    /// Follows a link.
    pub(crate) async fn follow(&self, name: &str) {
        self.click("link", name).await;
    }

    /// Clicks a box or a choice by its label.
    pub(crate) async fn tick(&self, label: &str) {
        self.click("field", label).await;
    }

    /// Types into a field in place of what it holds, and leaves it.
    pub(crate) async fn fill(&self, label: &str, value: &str) {
        let field = self.element("field", label).await;
        let kind = field.attr("type").await.ok().flatten().unwrap_or_default();
        if matches!(kind.as_str(), "date" | "datetime-local" | "time") {
            self.must("set", json!([label, value])).await;
            return;
        }
        self.note(&format!("type {value} into {label}"));
        let all =
            format!("{}a{}{}", char::from(Key::Control), char::from(Key::Null), char::from(Key::Delete));
        let typed = format!("{all}{value}{}", char::from(Key::Tab));
        field.send_keys(&typed).await.unwrap_or_else(|cause| panic!("{label}: {cause}"));
    }

    /// Types a part of a name into a field that searches, and picks the choice with this name.
    pub(crate) async fn pick(&self, label: &str, part: &str, name: &str) {
        let field = self.element("field", label).await;
        self.note(&format!("type {part} into {label}"));
        field.send_keys(part).await.unwrap_or_else(|cause| panic!("{label}: {cause}"));
        self.click("option", name).await;
    }

    /// Chooses in a list by what it says.
    pub(crate) async fn choose(&self, label: &str, option: &str) {
        let list = self.element("field", label).await;
        self.note(&format!("choose {option}"));
        list.select_by_label(option).await.unwrap_or_else(|cause| panic!("{label}: {option}: {cause}"));
    }

    /// Presses keys where the focus is.
    pub(crate) async fn keys(&self, keys: &[Key]) {
        let keys: String = keys.iter().map(|key| char::from(*key)).collect();
        self.type_there(&keys).await;
    }

    /// Types where the focus is.
    pub(crate) async fn type_there(&self, text: &str) {
        self.note("type where the focus is");
        let element = self.client.active_element().await.expect("something has the focus");
        element.send_keys(text).await.expect("it takes keys");
    }

    /// Opens the menu if it is shut, as on a phone.
    pub(crate) async fn open_menu(&self) {
        if self.size.is_phone {
            self.press("Meny").await;
        }
    }

    /// Runs a script in the page that calls its last argument with an answer.
    pub(crate) async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap_or_else(|cause| panic!("a script: {cause}"))
    }

    /// What was done so far, one step a line.
    pub(crate) fn steps(&self) -> String {
        let steps = self.steps.lock().unwrap_or_else(PoisonError::into_inner);
        steps.iter().fold(String::new(), |mut text, step| {
            writeln!(text, "{step}").expect("a string");
            text
        })
    }

    /// Keeps a step for the evidence of a failure.
    pub(crate) fn note(&self, step: &str) {
        let within =
            if self.scopes.is_empty() { String::new() } else { format!(" within {:?}", self.scopes) };
        self.steps.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{step}{within}"));
    }

    // Before the click the found element may be drawn anew, or something that moves away may cover it.
    async fn click(&self, kind: &str, name: &str) {
        let started = Instant::now();
        loop {
            let Err(cause) = self.element(kind, name).await.click().await else { return };
            let passing = [
                ErrorStatus::StaleElementReference,
                ErrorStatus::ElementClickIntercepted,
                ErrorStatus::ElementNotInteractable,
            ];
            let may_pass = matches!(&cause, CmdError::Standard(fault) if passing.contains(&fault.error));
            assert!(may_pass && started.elapsed() < PATIENCE, "{kind} “{name}”: {cause}");
        }
    }

    async fn element(&self, kind: &str, name: &str) -> Element {
        let found = self.must("find", json!([kind, name])).await;
        let id = found[ELEMENT].as_str().expect("an element");
        Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))
    }

    // Asks the page until it says yes. A page that is left while it is asked answers nothing; then the next page is asked.
    async fn must(&self, question: &str, values: Value) -> Value {
        let asked = format!("{question} {}", words(&values));
        self.note(&asked);
        let started = Instant::now();
        loop {
            let left = PATIENCE.saturating_sub(started.elapsed());
            let arguments =
                vec![json!(question), json!(self.scopes), values.clone(), json!(left.as_millis())];
            match self.client.execute_async(include_str!("page.js"), arguments).await {
                Ok(answer) if answer["no"].is_null() => return answer["yes"].clone(),
                Ok(answer) => panic!("{asked}: {}", answer["no"].as_str().unwrap_or_default()),
                Err(cause) => assert!(started.elapsed() < PATIENCE, "{asked}: {cause}"),
            }
        }
    }
}

fn words(values: &Value) -> String {
    let values = values.as_array().cloned().unwrap_or_default();
    values.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ")
}
