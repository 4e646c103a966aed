//! What every state of every page must be: accessible as far as a machine can tell, and no wider than its window.

use serde_json::json;

use crate::driver::Size;
use crate::page::Page;

/// The engine that judges. Its licence (MPL-2.0) lies beside it.
const AXE: &str = include_str!("axe/axe.min.js");

/// As narrow as WCAG wants a page to be readable without scrolling sideways.
const NARROW: u32 = 320;

impl Page {
    /// Waits for rest and fails if anything is wrong with what is shown.
    pub(crate) async fn inspect(&self, state: &str) {
        self.note(&format!("inspect: {state}"));
        self.settled().await;
        self.judge(state, self.size.width, false).await;
    }

    /// The same, and besides the colours of the dark theme and the narrowest window.
    pub(crate) async fn inspect_all(&self, state: &str) {
        self.inspect(state).await;
        self.theme("dark").await;
        self.judge(&format!("{state}, in the dark theme"), self.size.width, true).await;
        self.theme("light").await;
        let narrow = Size { width: NARROW, ..self.size };
        self.driver.resize(&self.client, narrow).await;
        self.settled().await;
        self.judge(&format!("{state}, {NARROW} wide"), NARROW, false).await;
        self.driver.resize(&self.client, self.size).await;
    }

    async fn theme(&self, theme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        self.driver.tell_browser(&self.client, "Emulation.setEmulatedMedia", &features).await;
    }

    async fn judge(&self, state: &str, width: u32, only_contrast: bool) {
        let has_axe = self.client.execute("return typeof axe === 'object'", Vec::new()).await;
        if has_axe.expect("the page answers") != true {
            self.client.execute(AXE, Vec::new()).await.expect("axe loads");
        }
        let faults = self.run(include_str!("inspect.js"), vec![json!(width), json!(only_contrast)]).await;
        let faults: Vec<&str> =
            faults.as_array().into_iter().flatten().filter_map(|fault| fault.as_str()).collect();
        assert!(faults.is_empty(), "{state} at {}:\n  {}", self.size.name, faults.join("\n  "));
    }
}
