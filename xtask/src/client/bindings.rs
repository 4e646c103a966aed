//! What wasm-bindgen makes of the compiled web app: JavaScript that calls it, and smaller WebAssembly.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::Variant;
use super::assets::{Assets, fingerprint};
use super::page::{Names, start_module};
use crate::process;

/// What the compiler may use, and every browser of the last years understands.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Older ones write down the first table where the second is exported (seen with 108 and 109, not with 111), and
/// the web app does not start.
const OPTIMIZER_VERSION: u32 = 111;

/// Fills the folder from the compiled file, unless it was made from the very same one. Tells whether it
/// had to be done.
pub(super) fn make(compiled: &Path, folder: &Path, variant: Variant) -> Result<bool> {
    let source = fs::read(compiled).with_context(|| compiled.display().to_string())?;
    let is_debug = variant == Variant::Debug;
    let optimizer = if is_debug { None } else { optimizer() };
    let key = format!("{} {optimizer:?} {}", fingerprint(&source), own_age());
    let key_file = folder.join("key");
    if fs::read_to_string(&key_file).is_ok_and(|old| old == key) {
        return Ok(false);
    }
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Bindgen::new()
        .input_bytes("app", source)
        .out_name("app")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .debug(is_debug)
        .keep_debug(is_debug)
        .remove_name_section(!is_debug)
        .remove_producers_section(!is_debug)
        .generate(folder)
        .context("wasm-bindgen")?;
    match optimizer {
        Some(program) => optimize(&program, &folder.join("app_bg.wasm")),
        None if is_debug => {}
        None => println!(
            "web app: not shrunk further, for there is no wasm-opt {OPTIMIZER_VERSION} or later here"
        ),
    }
    fs::write(key_file, key)?;
    Ok(true)
}

/// Adds the modules and the WebAssembly to the assets; the style's name is left empty.
pub(super) fn collect(folder: &Path, assets: &mut Assets) -> Result<Names> {
    let mut script = fs::read_to_string(folder.join("app.js")).context("the web app is not built")?;
    let snippets = folder.join("snippets");
    for path in super::assets::files(&snippets)? {
        let content = fs::read(snippets.join(&path))?;
        let name = assets.add_hashed("snippet", "js", content);
        script = script.replace(&format!("./snippets/{path}"), &format!("./{name}"));
    }
    let app = assets.add_hashed("app", "js", script.into_bytes());
    let wasm = assets.add_hashed("app_bg", "wasm", fs::read(folder.join("app_bg.wasm"))?);
    let start = assets.add_hashed("start", "js", start_module(&app, &wasm).into_bytes());
    Ok(Names { start, app, wasm, style: String::new() })
}

/// The installed wasm-opt, if it can be trusted.
fn optimizer() -> Option<PathBuf> {
    let program = process::find_program("wasm-opt")?;
    let printed = process::printed(Command::new(&program).arg("--version"))?;
    (version(&printed)? >= OPTIMIZER_VERSION).then_some(program)
}

/// The number in `wasm-opt version 111 (version_111)`.
fn version(printed: &str) -> Option<u32> {
    printed.split_whitespace().find_map(|word| word.parse().ok())
}

/// An optimizer that fails, perhaps being too old, costs weight but not the build.
fn optimize(program: &Path, file: &Path) {
    let mut command = Command::new(program);
    let smaller = file.with_extension("smaller");
    command.arg("-Oz").args(WASM_FEATURES).arg(file).arg("-o").arg(&smaller);
    let done = process::succeed(&mut command).and_then(|()| Ok(fs::rename(&smaller, file)?));
    if let Err(error) = done {
        eprintln!("web app: left as it is, for {error:#}");
    }
}

/// The age of xtask itself: another xtask may make something else of the same file.
fn own_age() -> String {
    let modified = std::env::current_exe().and_then(fs::metadata).and_then(|file| file.modified());
    format!("{:?}", modified.ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_of_the_optimizer() {
        assert_eq!(version("wasm-opt version 111 (version_111)"), Some(111));
        assert_eq!(version("wasm-opt"), None);
    }
}
