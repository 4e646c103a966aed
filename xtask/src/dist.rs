//! `cargo xtask dist`: the release build, packed.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::workspace::Workspace;
use crate::{client, process, sbom, server};

/// What is packed beside the program.
const DOCUMENTS: [&str; 5] =
    ["README.md", "LICENSE", "deploy/samverka.service", "deploy/Containerfile", "deploy/nginx.conf"];

/// Packs the program, its documents and their checksums into `dist/samverka-<version>-<triple>.tar.gz` of the
/// build folder, with the checksum of the whole beside it.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    client::build(workspace, client::Variant::Release)?;
    let program = server::build_to_hand_out(workspace)?;
    if cfg!(target_os = "linux") {
        ensure_self_contained(&program)?;
    }
    let name = format!("samverka-{}-{}", workspace.version, host_triple()?);
    let folder = workspace.target.join("dist");
    fs::create_dir_all(&folder)?;
    let mut files = vec![("samverka", 0o755, read(&program)?)];
    for document in DOCUMENTS {
        let name = document.rsplit('/').next().unwrap_or(document);
        files.push((name, 0o644, read(&workspace.root.join(document))?));
    }
    let parts = sbom::document(&workspace.metadata()?, &workspace.version)?;
    files.push(("samverka.cdx.json", 0o644, serde_json::to_vec_pretty(&parts)?));
    let sums: String = files.iter().map(|(file, _, content)| checksum_line(content, file)).collect();
    files.push(("SHA256SUMS", 0o644, sums.into_bytes()));
    let packed = pack(&name, &files)?;
    let archive = folder.join(format!("{name}.tar.gz"));
    fs::write(&archive, &packed)?;
    let mut sum = File::create(PathBuf::from(format!("{}.sha256", archive.display())))?;
    sum.write_all(checksum_line(&packed, &format!("{name}.tar.gz")).as_bytes())?;
    println!("wrote {}", archive.display());
    Ok(())
}

/// Libraries that every system has. Anything else must be inside the program.
const EVERYWHERE: [&str; 5] = ["linux-vdso", "libgcc_s", "libm.so", "libc.so", "ld-linux"];

/// Refuses a program that needs a library which a bare system does not have.
fn ensure_self_contained(program: &Path) -> Result<()> {
    let needed = process::answer(Command::new("ldd").arg(program))?;
    let foreign: Vec<&str> = needed
        .lines()
        .map(str::trim)
        .filter(|line| !EVERYWHERE.iter().any(|known| line.contains(known)))
        .collect();
    ensure!(foreign.is_empty(), "{} needs {}", program.display(), foreign.join(", "));
    Ok(())
}

/// Packs files (name, mode, content) below one folder. Equal files make equal archives: no times, no owners.
fn pack(folder: &str, files: &[(&str, u32, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
    for (name, mode, content) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(*mode);
        archive.append_data(&mut header, format!("{folder}/{name}"), content.as_slice())?;
    }
    Ok(archive.into_inner()?.finish()?)
}

/// A line that `sha256sum --check` understands.
fn checksum_line(content: &[u8], name: &str) -> String {
    format!("{:x}  {name}\n", Sha256::digest(content))
}

fn host_triple() -> Result<String> {
    let version = process::answer(Command::new("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("rustc does not say what it compiles for")
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| file.display().to_string())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn packs_names_modes_and_contents() {
        let packed = pack("samverka-1", &[("samverka", 0o755, b"program".to_vec())]).unwrap();
        assert_eq!(packed, pack("samverka-1", &[("samverka", 0o755, b"program".to_vec())]).unwrap());
        let mut archive = tar::Archive::new(GzDecoder::new(packed.as_slice()));
        let mut entry = archive.entries().unwrap().next().unwrap().unwrap();
        let mut content = String::new();
        entry.read_to_string(&mut content).unwrap();
        assert_eq!(content, "program");
        assert_eq!(entry.path().unwrap().to_str(), Some("samverka-1/samverka"));
        assert_eq!(entry.header().mode().unwrap(), 0o755);
    }

    #[test]
    fn writes_checksums_as_sha256sum_does() {
        let line = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  a\n";
        assert_eq!(checksum_line(b"1", "a"), line);
    }
}
