//! Makes Rust functions of the texts in `locales/`: a missing text, or a wrong one, is a compile error.
//!
//! `locales/<language>/<namespace>.json` holds flat keys. `{name}` in a text becomes an argument, and arguments
//! come in alphabetical order, so that rewording never swaps two; the keys `x_one` and
//! `x_other` become one function `x(count, ..)` that picks by number. A key nobody uses is reported as dead code.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

type Texts = BTreeMap<String, String>;
type Answer<T> = Result<T, Box<dyn Error>>;

fn main() -> Answer<()> {
    println!("cargo::rerun-if-changed=locales");
    let mut code = String::new();
    let mut namespaces: Vec<String> = Vec::new();
    for entry in fs::read_dir("locales/sv")? {
        namespaces.push(entry?.file_name().to_string_lossy().into_owned());
    }
    namespaces.sort();
    if fs::read_dir("locales/en")?.count() != namespaces.len() {
        return Err("locales/sv and locales/en hold different files".into());
    }
    for file in &namespaces {
        write_namespace(&mut code, file)?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("words.rs"), code)?;
    Ok(())
}

/// Writes one module with a function for each key.
fn write_namespace(code: &mut String, file: &str) -> Answer<()> {
    let swedish = read("sv", file)?;
    let english = read("en", file)?;
    if !swedish.keys().eq(english.keys()) {
        let odd: Vec<_> = swedish
            .keys()
            .filter(|key| !english.contains_key(*key))
            .chain(english.keys().filter(|key| !swedish.contains_key(*key)))
            .collect();
        return Err(format!("{file}: only one language has {odd:?}").into());
    }
    let name = file.trim_end_matches(".json");
    writeln!(code, "/// The texts of `{file}`.\npub(crate) mod {name} {{")?;
    for (key, text) in &swedish {
        let other = english.get(key).ok_or("checked above")?;
        if arguments(text) != arguments(other) {
            return Err(format!("{file}: the languages give {key} different arguments").into());
        }
        if let Some(stem) = key.strip_suffix("_one") {
            let many = format!("{stem}_other");
            let pair = (swedish.get(&many), english.get(&many));
            let (Some(many), Some(other_many)) = pair else {
                return Err(format!("{file}: {key} without {stem}_other").into());
            };
            write_counted(code, stem, [text, other, many, other_many])?;
        } else if !key.ends_with("_other") {
            write_plain(code, key, text, other)?;
        }
    }
    writeln!(code, "}}")?;
    Ok(())
}

fn read(language: &str, file: &str) -> Answer<Texts> {
    let path = Path::new("locales").join(language).join(file);
    let json = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(serde_json::from_str(&json).map_err(|error| format!("{}: {error}", path.display()))?)
}

/// The names in braces, each once, in alphabetical order.
fn arguments(text: &str) -> Vec<String> {
    let mut names: Vec<String> = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name.to_owned()))
        .collect();
    names.sort();
    names.dedup();
    names
}

fn write_plain(code: &mut String, key: &str, swedish: &str, english: &str) -> Answer<()> {
    let names = arguments(swedish);
    if names.is_empty() {
        writeln!(
            code,
            "pub(crate) fn {key}() -> &'static str {{ crate::language::pick({swedish:?}, {english:?}) }}"
        )?;
        return Ok(());
    }
    writeln!(
        code,
        "pub(crate) fn {key}({}) -> String {{ crate::words::fill(crate::language::pick({swedish:?}, {english:?}), &[{}]) }}",
        parameters(&names),
        pairs(&names)
    )?;
    Ok(())
}

/// A function that takes the number first; `{count}` shows it.
fn write_counted(code: &mut String, stem: &str, texts: [&str; 4]) -> Answer<()> {
    let [one, other_one, many, other_many] = texts;
    let mut names = arguments(many);
    names.retain(|name| name != "count");
    writeln!(
        code,
        "pub(crate) fn {stem}(count: i64{}{}) -> String {{ let text = if count == 1 {{ crate::language::pick({one:?}, {other_one:?}) }} else {{ crate::language::pick({many:?}, {other_many:?}) }}; crate::words::fill(text, &[(\"count\", crate::format::number(count).as_str()){}{}]) }}",
        if names.is_empty() { "" } else { ", " },
        parameters(&names),
        if names.is_empty() { "" } else { ", " },
        pairs(&names)
    )?;
    Ok(())
}

fn parameters(names: &[String]) -> String {
    names.iter().map(|name| format!("{name}: &str")).collect::<Vec<_>>().join(", ")
}

fn pairs(names: &[String]) -> String {
    names.iter().map(|name| format!("({name:?}, {name})")).collect::<Vec<_>>().join(", ")
}
