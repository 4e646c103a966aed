//! The output of wasm-bindgen for the compiled web app: JavaScript that calls it, and smaller WebAssembly.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use super::Variant;
use super::assets::{Assets, fingerprint};
use super::page::{Names, start_module};
use crate::process;

/// WebAssembly features that every browser of the last years understands, so the compiler may use them.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The folder of the parts.
const PARTS: &str = "parts";
/// The module that fetches parts, as the main part imports it.
const LINK: &str = "./parts.js";
/// The module of the main part, as the parts import it.
const MODULE: &str = "./app.js";

/// The oldest wasm-opt that is trusted. Older ones write down the first table where the second is exported (seen with 108 and 109,
/// not with 111), and the web app does not start.
const OPTIMIZER_VERSION: u32 = 111;

/// Fills the folder from the compiled file, unless the folder was made from exactly this file. Tells whether it had to be done.
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
    let parts = folder.join(PARTS);
    let main = parts.join("main.wasm");
    split(&source, &parts, &main)?;
    Bindgen::new()
        .input_path(&main)
        .out_name("app")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .keep_lld_exports(true)
        .demangle(false)
        .debug(is_debug)
        .keep_debug(is_debug)
        .remove_name_section(!is_debug)
        .remove_producers_section(!is_debug)
        .generate(folder)
        .context("wasm-bindgen")?;
    fs::remove_file(main)?;
    let mut files = vec![folder.join("app_bg.wasm")];
    for stem in stems(&parts)? {
        let file = parts.join(format!("{stem}.wasm"));
        if !is_debug {
            fs::write(&file, without_names(&fs::read(&file)?)?)?;
        }
        files.push(file);
    }
    match optimizer {
        Some(program) => files.iter().for_each(|file| optimize(&program, file)),
        None if is_debug => {}
        None => println!(
            "web app: not shrunk further, for there is no wasm-opt {OPTIMIZER_VERSION} or later here"
        ),
    }
    fs::write(key_file, key)?;
    Ok(true)
}

/// Cuts the compiled file where its code says so: into a main part and, in the folder, parts that are fetched when they are needed,
/// with the module that fetches them.
fn split(source: &[u8], parts: &Path, main: &Path) -> Result<()> {
    let mut options = wasm_split_cli_support::Options::new(source);
    options.output_dir = parts;
    options.main_out_path = main;
    options.link_name = LINK;
    options.main_module = MODULE;
    wasm_split_cli_support::transform(options).map_err(|error| anyhow!("wasm-split: {error:#}"))?;
    Ok(())
}

/// The names of the parts in the folder, without the ending.
fn stems(parts: &Path) -> Result<Vec<String>> {
    let files = super::assets::files(parts)?;
    Ok(files.iter().filter_map(|path| path.strip_suffix(".wasm").map(str::to_owned)).collect())
}

/// The WebAssembly without its custom sections: those hold names of functions, which no browser needs.
fn without_names(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = wasm_encoder::Module::new();
    for payload in wasmparser::Parser::new(0).parse_all(wasm) {
        let section = payload?.as_section().filter(|(id, _)| *id != wasm_encoder::SectionId::Custom as u8);
        if let Some((id, range)) = section {
            let data = &wasm[usize::try_from(range.start)?..usize::try_from(range.end)?];
            module.section(&wasm_encoder::RawSection { id, data });
        }
    }
    Ok(module.finish())
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
    let parts = folder.join(PARTS);
    let mut link = fs::read_to_string(parts.join(LINK)).context("the module that fetches parts")?;
    for stem in stems(&parts)? {
        let path = format!("{stem}.wasm");
        let name = assets.add_part(&stem, "wasm", fs::read(parts.join(&path))?);
        link = link.replace(&format!("\"./{path}\""), &format!("\"./{name}\""));
    }
    // Each of the two modules names the other, so one fingerprint of both contents goes into both names.
    let both = fingerprint([script.as_bytes(), link.as_bytes()].concat().as_slice());
    let (app, link_name) = (format!("app-{both}.js"), format!("parts-{both}.js"));
    // Only the address changes here: inside, the WebAssembly knows the module by its old name.
    let script = script.replace(&format!("from \"{LINK}\""), &format!("from \"./{link_name}\""));
    assets.add_named(
        &link_name,
        link.replace(&format!("from \"{MODULE}\""), &format!("from \"./{app}\"")).into_bytes(),
    );
    assets.add_named(&app, script.into_bytes());
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

/// Shrinks the file. If the optimizer fails (it may be too old), the web app is heavier, but the build goes on.
fn optimize(program: &Path, file: &Path) {
    let mut command = Command::new(program);
    let smaller = file.with_extension("smaller");
    command.arg("-Oz").args(WASM_FEATURES).arg(file).arg("-o").arg(&smaller);
    let done = process::succeed(&mut command).and_then(|()| Ok(fs::rename(&smaller, file)?));
    if let Err(error) = done {
        eprintln!("web app: left as it is, for {error:#}");
    }
}

/// The age of xtask itself. It is part of the key, because another xtask may make something else of one and the same file.
fn own_age() -> String {
    let modified = std::env::current_exe().and_then(fs::metadata).and_then(|file| file.modified());
    format!("{:?}", modified.ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_loses_its_names_and_nothing_else() {
        let mut module = wasm_encoder::Module::new();
        let mut memories = wasm_encoder::MemorySection::new();
        memories.memory(wasm_encoder::MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        module.section(&memories);
        let bare = module.clone().finish();
        module.section(&wasm_encoder::CustomSection { name: "name".into(), data: (&[1, 2, 3]).into() });
        assert_eq!(without_names(&module.finish()).unwrap(), bare);
    }

    #[test]
    fn reads_the_version_of_the_optimizer() {
        assert_eq!(version("wasm-opt version 111 (version_111)"), Some(111));
        assert_eq!(version("wasm-opt"), None);
    }
}
