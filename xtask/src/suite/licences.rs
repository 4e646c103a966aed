//! Licences and origins of all dependencies, judged by `deny.toml`. The file is cargo-deny's, which judges more
//! but takes longer to install than everything else takes to build.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};
use toml::Table;

use crate::workspace::Workspace;

/// Checks every dependency, of every platform and feature.
pub(super) fn check(workspace: &Workspace) -> Result<()> {
    let policy = Policy::parse(&fs::read_to_string(workspace.root.join("deny.toml")).context("deny.toml")?)?;
    let metadata = workspace.metadata()?;
    let packages = metadata["packages"].as_array().context("cargo metadata lists no packages")?;
    let faults: Vec<String> = packages.iter().filter_map(|package| policy.fault(package)).collect();
    ensure!(faults.is_empty(), "deny.toml does not allow:\n{}", faults.join("\n"));
    println!("{} packages, none of them against deny.toml", packages.len());
    Ok(())
}

/// What `deny.toml` allows.
struct Policy {
    licences: Vec<String>,
    /// Crates with further licences of their own.
    exceptions: Vec<(String, Vec<String>)>,
    registries: Vec<String>,
}

impl Policy {
    fn parse(text: &str) -> Result<Self> {
        let table: Table = text.parse().context("deny.toml")?;
        let licenses = table.get("licenses").context("deny.toml lacks [licenses]")?;
        let sources = table.get("sources").context("deny.toml lacks [sources]")?;
        let exceptions = licenses.get("exceptions").and_then(toml::Value::as_array);
        let exceptions = exceptions.into_iter().flatten().filter_map(|exception| {
            Some((exception.get("crate")?.as_str()?.to_owned(), texts(exception.get("allow"))))
        });
        Ok(Self {
            licences: texts(licenses.get("allow")),
            exceptions: exceptions.collect(),
            registries: texts(sources.get("allow-registry")),
        })
    }

    /// The fault of a package, if it has one. Our own crates are private and need no permission.
    fn fault(&self, package: &Value) -> Option<String> {
        let name = package["name"].as_str().unwrap_or_default();
        let version = package["version"].as_str().unwrap_or_default();
        let Some(source) = package["source"].as_str() else {
            let is_private = package["publish"].as_array().is_some_and(Vec::is_empty);
            return (!is_private).then(|| format!("{name}: a crate of ours that lacks `publish = false`"));
        };
        if !self.registries.iter().any(|registry| source == format!("registry+{registry}")) {
            return Some(format!("{name} {version}: comes from {source}"));
        }
        let licence = package["license"].as_str().unwrap_or("nothing");
        let is_allowed = Expression::parse_mode(licence, ParseMode::LAX)
            .is_ok_and(|expression| expression.evaluate(|wanted| self.allows(name, wanted)));
        (!is_allowed).then(|| format!("{name} {version}: licensed under {licence}"))
    }

    fn allows(&self, name: &str, wanted: &LicenseReq) -> bool {
        let wanted = wanted.to_string();
        let own =
            self.exceptions.iter().filter(|(owner, _)| owner == name).flat_map(|(_, licences)| licences);
        self.licences.iter().chain(own).any(|licence| *licence == wanted)
    }
}

fn texts(value: Option<&toml::Value>) -> Vec<String> {
    let values = value.and_then(toml::Value::as_array).into_iter().flatten();
    values.filter_map(|text| Some(text.as_str()?.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const REGISTRY: &str = "registry+https://example.org/index";

    fn fault(name: &str, licence: &str, source: &str) -> Option<String> {
        let policy = Policy::parse(
            r#"
            [licenses]
            allow = ["MIT", "Apache-2.0 WITH LLVM-exception"]
            exceptions = [{ allow = ["MPL-2.0"], crate = "colours" }]
            [sources]
            allow-registry = ["https://example.org/index"]
            "#,
        );
        policy
            .unwrap()
            .fault(&json!({ "name": name, "version": "1.0.0", "license": licence, "source": source }))
    }

    #[test]
    fn one_allowed_alternative_is_enough() {
        assert_eq!(fault("a", "GPL-3.0-only OR MIT", REGISTRY), None);
        assert_eq!(fault("a", "Apache-2.0/MIT", REGISTRY), None);
        assert_eq!(fault("a", "Apache-2.0 WITH LLVM-exception", REGISTRY), None);
        assert_eq!(fault("a", "MIT AND Zlib", REGISTRY).unwrap(), "a 1.0.0: licensed under MIT AND Zlib");
        assert!(fault("a", "no licence", REGISTRY).is_some());
    }

    #[test]
    fn an_exception_is_for_its_crate_alone() {
        assert_eq!(fault("colours", "MPL-2.0", REGISTRY), None);
        assert!(fault("a", "MPL-2.0", REGISTRY).is_some());
    }

    #[test]
    fn other_origins_and_public_crates_of_ours_are_refused() {
        assert!(fault("a", "MIT", "git+https://example.org/a").is_some());
        let policy = Policy::parse("[licenses]\n[sources]").unwrap();
        assert!(policy.fault(&json!({ "name": "ours", "publish": null })).is_some());
        assert_eq!(policy.fault(&json!({ "name": "ours", "publish": [] })), None);
    }
}
