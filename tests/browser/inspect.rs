//! The standard for every state of every page: accessible as far as a machine can tell, and no wider than its window.

use serde_json::json;

use crate::driver::Size;
use crate::page::Page;

/// The engine that judges accessibility. Its licence (MPL-2.0) lies beside it.
const AXE: &str = include_str!("axe/axe.min.js");

/// The narrowest width at which WCAG wants a page to be readable without scrolling sideways.
const NARROW: u32 = 320;

impl Page {
    /// Waits for rest and fails if anything on the page is wrong.
    pub(crate) async fn inspect(&self, state: &str) {
        self.note(&format!("inspect: {state}"));
        self.settled().await;
        let faults = self.faults(state, self.size.width, false).await;
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    /// The faults of the page, also in the colours of the dark theme and in the narrowest window.
    pub(crate) async fn inspect_all(&self, state: &str) -> Vec<String> {
        self.settled().await;
        let mut faults = self.faults(state, self.size.width, false).await;
        self.theme("dark").await;
        faults.extend(self.faults(&format!("{state} in the dark theme"), self.size.width, true).await);
        self.theme("light").await;
        let narrow = Size { width: NARROW, ..self.size };
        self.driver.resize(&self.client, narrow).await;
        self.settled().await;
        faults.extend(self.faults(&format!("{state}, {NARROW} wide"), NARROW, false).await);
        self.driver.resize(&self.client, self.size).await;
        faults
    }

    async fn theme(&self, theme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        self.driver.tell_browser(&self.client, "Emulation.setEmulatedMedia", &features).await;
    }

    async fn faults(&self, state: &str, width: u32, only_contrast: bool) -> Vec<String> {
        let has_axe = self.client.execute("return typeof axe === 'object'", Vec::new()).await;
        if has_axe.expect("the page answers") != true {
            self.client.execute(AXE, Vec::new()).await.expect("axe loads");
        }
        let faults = self.run(include_str!("inspect.js"), vec![json!(width), json!(only_contrast)]).await;
        let faults = faults.as_array().into_iter().flatten().filter_map(|fault| fault.as_str());
        faults.map(|fault| format!("{state} at {}: {fault}", self.size.name)).collect()
    }
}
