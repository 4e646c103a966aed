//! `index.html`, with the names that the files have got.

use anyhow::{Context, Result};

/// The names of the files that the page loads.
#[derive(Default)]
pub(super) struct Names {
    /// The module that starts the web app.
    pub(super) start: String,
    /// The module that `start` imports.
    pub(super) app: String,
    /// The WebAssembly.
    pub(super) wasm: String,
    /// The stylesheet.
    pub(super) style: String,
}

/// Replaces `{{script}}`, `{{wasm}}` and `{{style}}` by addresses. If the page lacks a placeholder, a whole element is added at the
/// end of its head. The hint to load the app's module early always stands there.
pub(super) fn fill(html: &str, names: &Names) -> Result<String> {
    let elements = [
        ("{{style}}", &names.style, r#"<link rel="stylesheet" href="{{style}}">"#),
        (
            "{{wasm}}",
            &names.wasm,
            r#"<link rel="preload" as="fetch" type="application/wasm" crossorigin href="{{wasm}}">"#,
        ),
        ("{{script}}", &names.start, r#"<script type="module" src="{{script}}"></script>"#),
    ];
    let mut hints = format!("<link rel=\"modulepreload\" href=\"/{}\">\n", names.app);
    for (placeholder, _, element) in &elements {
        if !html.contains(placeholder) {
            hints = format!("{hints}{element}\n");
        }
    }
    let (head, body) = html.split_once("</head>").context("client/index.html has no </head>")?;
    let whole = format!("{head}{hints}</head>{body}");
    Ok(elements
        .iter()
        .fold(whole, |page, (placeholder, name, _)| page.replace(placeholder, &format!("/{name}"))))
}

/// The module that starts the web app. It is a file, because our content security policy allows no inline script. If the web app
/// cannot start, the page says what it says without scripts.
pub(super) fn start_module(app: &str, wasm: &str) -> String {
    format!(
        "import init from \"./{app}\";
try {{
  await init({{ module_or_path: new URL(\"./{wasm}\", import.meta.url) }});
}} catch (error) {{
  const start = document.getElementById(\"start\");
  if (start) start.outerHTML = document.querySelector(\"noscript\").textContent;
  console.warn(error);
}}
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let name = |text: &str| text.to_owned();
        Names {
            start: name("start-1.js"),
            app: name("app-2.js"),
            wasm: name("app_bg-3.wasm"),
            style: name("style-4.css"),
        }
    }

    #[test]
    fn replaces_placeholders_and_adds_the_hint() {
        let html = "<head><link href=\"{{style}}\"><link href=\"{{wasm}}\"><script src=\"{{script}}\"></script></head><body>";
        let page = fill(html, &names()).unwrap();
        assert_eq!(
            page,
            "<head><link href=\"/style-4.css\"><link href=\"/app_bg-3.wasm\"><script src=\"/start-1.js\"></script>\
             <link rel=\"modulepreload\" href=\"/app-2.js\">\n</head><body>"
        );
    }

    #[test]
    fn makes_good_what_is_missing() {
        let page = fill("<head></head>", &names()).unwrap();
        for name in ["\"/style-4.css\"", "\"/app_bg-3.wasm\"", "\"/start-1.js\"", "\"/app-2.js\""] {
            assert_eq!(page.matches(name).count(), 1, "{name} in {page}");
        }
        assert!(!page.contains("{{"));
    }

    #[test]
    fn refuses_a_page_without_a_head() {
        assert!(fill("<p>", &names()).is_err());
    }
}
