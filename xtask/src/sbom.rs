//! The contents of the program, as a `CycloneDX` 1.6 document: every crate that is compiled into the server or the web app.

use std::collections::{BTreeSet, HashMap};

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// The programs that we hand out.
const PROGRAMS: [&str; 2] = ["server", "client"];

/// The document, from the answer of `cargo metadata`. Equal dependencies make equal documents.
pub(crate) fn document(metadata: &Value, version: &str) -> Result<Value> {
    let packages = metadata["packages"].as_array().context("cargo metadata lists no packages")?;
    let packages: HashMap<&str, &Value> =
        packages.iter().filter_map(|package| Some((package["id"].as_str()?, package))).collect();
    let mut components = BTreeSet::new();
    for id in reached(metadata, &packages)? {
        let package = packages.get(id).with_context(|| format!("{id} is described nowhere"))?;
        // Our own crates are the thing itself.
        if package["source"].is_string() {
            components.insert((text(package, "name"), text(package, "version"), text(package, "license")));
        }
    }
    let components: Vec<Value> = components.into_iter().map(component).collect();
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application", "bom-ref": "samverka", "name": "samverka", "version": version,
                "licenses": [{ "license": { "id": "EUPL-1.2" } }],
            },
        },
        "components": components,
    }))
}

fn component((name, version, licence): (&str, &str, &str)) -> Value {
    let url = format!("pkg:cargo/{name}@{version}");
    // Older crates write `MIT/Apache-2.0` for what SPDX calls `MIT OR Apache-2.0`.
    let expression = licence.replace('/', " OR ");
    json!({
        "type": "library", "bom-ref": url, "name": name, "version": version, "purl": url,
        "licenses": [{ "expression": expression }],
    })
}

/// All packages that the programs are built of: their ordinary dependencies, and theirs.
fn reached<'a>(metadata: &'a Value, packages: &HashMap<&'a str, &'a Value>) -> Result<BTreeSet<&'a str>> {
    let nodes = metadata["resolve"]["nodes"].as_array().context("cargo metadata resolved nothing")?;
    let nodes: HashMap<&str, &Value> =
        nodes.iter().filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let is_ours = |package: &Value| PROGRAMS.contains(&text(package, "name")) && package["source"].is_null();
    let mut open: Vec<&str> =
        packages.iter().filter(|(_, package)| is_ours(package)).map(|(id, _)| *id).collect();
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            let dependencies = nodes.get(id).and_then(|node| node["deps"].as_array()).into_iter().flatten();
            open.extend(dependencies.filter(|one| is_ordinary(one)).filter_map(|one| one["pkg"].as_str()));
        }
    }
    Ok(found)
}

/// True for a dependency that is compiled into the program; false for those that only tests or build scripts use.
fn is_ordinary(dependency: &Value) -> bool {
    dependency["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
}

fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package[key].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_what_is_compiled_in_and_nothing_else() {
        let package = |name: &str, source: Option<&str>| json!({ "id": name, "name": name, "version": "1.0.0", "source": source, "license": "MIT/Zlib" });
        let needs = |name: &str, kind: Option<&str>| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let metadata = json!({
            "packages": [package("server", None), package("a", Some("r")), package("b", Some("r")), package("c", Some("r"))],
            "resolve": { "nodes": [
                { "id": "server", "deps": [needs("a", None), needs("c", Some("dev"))] },
                { "id": "a", "deps": [needs("b", None), needs("c", Some("build"))] },
                { "id": "b", "deps": [] },
            ] },
        });
        let document = document(&metadata, "0.1.0").unwrap();
        let names: Vec<_> =
            document["components"].as_array().unwrap().iter().map(|one| &one["purl"]).collect();
        assert_eq!(names, ["pkg:cargo/a@1.0.0", "pkg:cargo/b@1.0.0"]);
        assert_eq!(document["components"][0]["licenses"][0]["expression"], "MIT OR Zlib");
    }
}
