//! Chromium and its driver.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// What may be called Chromium.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// A time zone that is not ours: the web app shows Swedish time, wherever the browser stands.
const TIME_ZONE: &str = "America/New_York";

/// The flags that a browser starts with. A page at rest must look the same every time: nothing moves, and nothing is fetched beside
/// it.
const FLAGS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-extensions",
    "--force-prefers-reduced-motion",
    "--hide-scrollbars",
];

/// How large the window is, and whether it is a phone's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    /// The name that evidence of a failure carries.
    pub(crate) name: &'static str,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) is_phone: bool,
}

/// A window on a desk.
pub(crate) const DESK: Size = Size { name: "1280", width: 1280, height: 900, is_phone: false };
/// A phone.
pub(crate) const PHONE: Size = Size { name: "360", width: 360, height: 780, is_phone: true };

/// A driver with one browser. Both end with it.
pub(crate) struct Driver {
    process: Child,
    // Kept, so that the driver never writes into a closed pipe.
    _output: BufReader<ChildStdout>,
    address: String,
}

impl Driver {
    /// Starts the driver on a port that it chooses itself.
    pub(crate) fn start() -> Self {
        let mut process = Command::new("chromedriver")
            .args(["--port=0", "--log-level=SEVERE"])
            .env("TZ", TIME_ZONE)
            .env("LANGUAGE", "sv")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts; Debian has it in the package chromium-driver");
        let mut output = BufReader::new(process.stdout.take().expect("a pipe"));
        let port = port_of(&mut output);
        Self { process, _output: output, address: format!("http://127.0.0.1:{port}") }
    }

    /// Opens the browser.
    pub(crate) async fn open(&self, size: Size, flags: &[&str]) -> Client {
        let flags: Vec<_> = FLAGS.iter().chain(flags).collect();
        let mut options = json!({ "args": flags, "binary": browser() });
        if size.is_phone {
            let screen = json!({ "width": size.width, "height": size.height, "pixelRatio": 2.0, "touch": true, "mobile": true });
            options["mobileEmulation"] = json!({ "deviceMetrics": screen });
        }
        let capabilities = json!({
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": 60_000, "pageLoad": 60_000 },
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("an object") };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&self.address)
            .await
            .expect("Chromium starts");
        if !size.is_phone {
            self.resize(&client, size).await;
        }
        client
    }

    /// Gives the page this width and height, however much the browser's own frame takes.
    pub(crate) async fn resize(&self, client: &Client, size: Size) {
        let metrics = json!({ "width": size.width, "height": size.height, "deviceScaleFactor": 1, "mobile": size.is_phone });
        self.tell_browser(client, "Emulation.setDeviceMetricsOverride", &metrics).await;
    }

    /// A command of the browser's own protocol.
    pub(crate) async fn tell_browser(&self, client: &Client, command: &str, parameters: &Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.ask(client, "goog/cdp/execute", &body).await
    }

    /// The lines of the browser's console since the last time.
    pub(crate) async fn console(&self, client: &Client) -> Vec<Line> {
        let lines = self.ask(client, "se/log", &json!({ "type": "browser" })).await;
        let text = |line: &Value, key: &str| line[key].as_str().unwrap_or_default().to_owned();
        let lines = lines.as_array().cloned().unwrap_or_default();
        let line = |line: &Value| Line {
            level: text(line, "level"),
            source: text(line, "source"),
            message: text(line, "message"),
        };
        lines.iter().map(line).collect()
    }

    // The driver's own commands, which `WebDriver` does not know.
    async fn ask(&self, client: &Client, command: &str, body: &Value) -> Value {
        let session = client.session_id().await.ok().flatten().expect("a session");
        let address = format!("{}/session/{session}/{command}", self.address);
        let request = reqwest::Client::builder().no_proxy().build().expect("an HTTP client").post(address);
        let answer = request.json(body).send().await.expect("the driver answers");
        let answer: Value = answer.json().await.expect("the driver answers in JSON");
        assert!(answer["value"]["error"].is_null(), "{command}: {answer}");
        answer["value"].clone()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// A line of the browser's console.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) level: String,
    pub(crate) source: String,
    pub(crate) message: String,
}

impl Line {
    /// True for lines that must never be there: a panic, a broken rule of the content security policy, a script that fails. An
    /// error that the server answers with is no fault of the page.
    pub(crate) fn is_fault(&self) -> bool {
        self.level == "SEVERE" && self.source != "network"
    }
}

fn port_of(output: &mut impl BufRead) -> u16 {
    let mut said = String::new();
    while output.read_line(&mut said).expect("chromedriver's output") > 0 {
        let port = said.lines().last().and_then(|line| line.split("successfully on port ").nth(1));
        if let Some(port) = port {
            return port.trim_end_matches(['.', '\n']).parse().expect("a port");
        }
    }
    panic!("chromedriver does not listen: {said}")
}

fn browser() -> String {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = BROWSERS.iter().find_map(|name| {
        std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
    });
    found.expect("Chromium; Debian has it in the package chromium").display().to_string()
}
