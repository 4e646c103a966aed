//! The web app: compiled to WebAssembly, bound to JavaScript, shrunk, named by its content, compressed.

mod assets;
mod bindings;
mod offline;
mod page;
mod styles;

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use self::assets::Assets;
use crate::process;
use crate::workspace::{WASM_TARGET, Workspace};

/// The greatest weight of a first visit: the page, scripts, styles and WebAssembly, compressed by brotli.
const WEIGHT_LIMIT: u64 = 350_000;

/// Which build of the web app is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    /// As small as it gets; the server embeds it.
    Release,
    /// Built as fast as it gets; a debug server reads it from the disk.
    Debug,
}

/// Which build of the web app is wanted, on the command line.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The fast build of `cargo xtask dev`, neither shrunk nor compressed.
    #[arg(long)]
    debug: bool,
}

/// Builds the web app and says how heavy it is.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    build(workspace, if arguments.debug { Variant::Debug } else { Variant::Release })
}

/// Brings `client/dist` or `client/debug` of the build folder up to date. What has not changed is neither
/// shrunk nor compressed again, and its files are not touched.
pub(crate) fn build(workspace: &Workspace, variant: Variant) -> Result<()> {
    add_target(workspace)?;
    let started = Instant::now();
    let mut cargo = workspace.cargo();
    cargo.args(["build", "-p", "client", "--target", WASM_TARGET]);
    let (profile, name, dist) = match variant {
        Variant::Release => ("wasm", "release", workspace.client_dist()),
        Variant::Debug => ("debug", "debug", workspace.client_debug()),
    };
    if variant == Variant::Release {
        cargo.args(["--profile", profile]);
    }
    process::succeed(&mut cargo)?;
    let compiled = workspace.target.join(WASM_TARGET).join(profile).join("client.wasm");
    let bound = workspace.target.join("client").join(format!("bound-{name}"));
    let is_new = bindings::make(&compiled, &bound, variant)?;
    let assets = collect(&workspace.root.join("client"), &bound)?;
    assets.write(&dist, variant)?;
    if variant == Variant::Release {
        println!("web app: {} bytes (brotli) on the first visit", assets.first_load(&dist)?);
    }
    if is_new {
        println!("web app: built in {:.1} s", started.elapsed().as_secs_f64());
    }
    Ok(())
}

/// Fails when the release build of the web app is heavier than promised.
pub(crate) fn check_weight(workspace: &Workspace) -> Result<()> {
    let bound = workspace.target.join("client/bound-release");
    let assets = collect(&workspace.root.join("client"), &bound)?;
    let weight = assets.first_load(&workspace.client_dist())?;
    ensure!(weight <= WEIGHT_LIMIT, "the first visit loads {weight} bytes, more than {WEIGHT_LIMIT}");
    Ok(())
}

/// Everything that the browser can ask for, but the API.
fn collect(client: &Path, bound: &Path) -> Result<Assets> {
    let mut assets = Assets::default();
    let app = bindings::collect(bound, &mut assets)?;
    let style = assets.add_hashed("style", "css", styles::read(&client.join("styles"))?.into_bytes());
    let html = fs::read_to_string(client.join("index.html")).context("client/index.html")?;
    let page = page::fill(&html, &page::Names { style, ..app })?;
    assets.add_public(&client.join("public"))?;
    let script = fs::read_to_string(client.join(offline::NAME)).context("client/offline.js")?;
    let script = offline::fill(&script, &page, &assets.names())?;
    assets.add_later(offline::NAME, script.into_bytes());
    assets.add_page(page);
    Ok(assets)
}

/// Asks rustup for the target of the web app if the compiler lacks it.
fn add_target(workspace: &Workspace) -> Result<()> {
    let mut rustc = std::process::Command::new("rustc");
    rustc.current_dir(&workspace.root).args(["--print", "target-libdir", "--target", WASM_TARGET]);
    if process::printed(&mut rustc).is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    let mut rustup = std::process::Command::new("rustup");
    rustup.current_dir(&workspace.root).args(["target", "add", WASM_TARGET]);
    process::succeed(&mut rustup)
}
