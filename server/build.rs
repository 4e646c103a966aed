//! Embeds the built web app, with its compressed forms, so that a release program is one file. A debug program reads it from the disk.

use std::ffi::OsStr;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../migrations");
    if env::var_os("CARGO_CFG_DEBUG_ASSERTIONS").is_some() {
        return Ok(());
    }
    println!("cargo::rerun-if-env-changed=SAMVERKA_CLIENT_DIST");
    let dist = env::var_os("SAMVERKA_CLIENT_DIST")
        .map_or_else(|| PathBuf::from("../target/client/dist"), PathBuf::from);
    println!("cargo::rerun-if-changed={}", dist.display());
    let mut names = Vec::new();
    if dist.is_dir() {
        collect(&dist, &dist, &mut names)?;
    }
    names.sort();
    let mut code = String::from("static FILES: &[Embedded] = &[\n");
    for name in names.iter().filter(|name| !is_packed(name)) {
        let (plain, brotli, gzip) =
            (include(&dist, name), packed(&dist, &names, name, "br"), packed(&dist, &names, name, "gz"));
        let line = writeln!(
            code,
            "    Embedded {{ path: {name:?}, plain: {plain}, brotli: {brotli}, gzip: {gzip} }},"
        );
        line.map_err(io::Error::other)?;
    }
    code.push_str("];\n");
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| io::Error::other("no OUT_DIR"))?;
    fs::write(out.join("client.rs"), code)
}

fn is_packed(name: &str) -> bool {
    matches!(Path::new(name).extension().and_then(OsStr::to_str), Some("br" | "gz"))
}

fn include(dist: &Path, name: &str) -> String {
    let path = fs::canonicalize(dist.join(name)).unwrap_or_default();
    format!("include_bytes!(r#\"{}\"#)", path.display())
}

fn packed(dist: &Path, names: &[String], name: &str, ending: &str) -> String {
    let packed = format!("{name}.{ending}");
    if names.contains(&packed) { format!("Some({})", include(dist, &packed)) } else { "None".to_owned() }
}

fn collect(top: &Path, folder: &Path, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(top, &path, names)?;
        } else if let Ok(name) = path.strip_prefix(top) {
            names.push(name.display().to_string());
        }
    }
    Ok(())
}
