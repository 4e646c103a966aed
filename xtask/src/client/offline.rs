//! The service worker that keeps the web app's files for when there is no network, with the names that the files have got.

use anyhow::{Result, ensure};

use super::assets::fingerprint;

/// The worker's file name. It holds no fingerprint, because the browser asks by this name whether there is a new worker.
pub(super) const NAME: &str = "offline.js";

/// Replaces `{{files}}` by the addresses of all files but the page. Replaces `{{version}}` by a fingerprint that changes with any
/// of them, and with the page: its content names what it loads.
pub(super) fn fill(script: &str, page: &str, names: &[String]) -> Result<String> {
    ensure!(
        script.contains("{{files}}") && script.contains("{{version}}"),
        "client/offline.js has no placeholders"
    );
    let addresses: Vec<_> = names.iter().map(|name| format!("\"/{name}\"")).collect();
    let files = format!("[{}]", addresses.join(", "));
    let version = fingerprint(format!("{page}{files}").as_bytes());
    Ok(script.replace("{{files}}", &files).replace("{{version}}", &version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_all_files_and_changes_with_them() {
        let made = |page: &str, names: &[&str]| {
            let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
            fill("{{version}} {{files}}", page, &names).unwrap()
        };
        let first = made("a", &["app-1.js", "favicon.svg"]);
        assert!(first.ends_with(" [\"/app-1.js\", \"/favicon.svg\"]"), "{first}");
        assert_ne!(made("a", &["app-2.js", "favicon.svg"]).split(' ').next(), first.split(' ').next());
        assert_ne!(made("b", &["app-1.js", "favicon.svg"]).split(' ').next(), first.split(' ').next());
        assert!(fill("nothing", "a", &[]).is_err());
    }
}
