//! The files of the finished web app, and the folder that they are written to.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use super::Variant;

/// Files that gain from compression, by their endings. Pictures and fonts are compressed already.
const COMPRESSIBLE: [&str; 10] =
    ["css", "html", "ico", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// The page that every address of the web app answers with.
const PAGE: &str = "index.html";

/// The files by their paths, and which of them a first visit loads.
#[derive(Default)]
pub(super) struct Assets {
    files: BTreeMap<String, Vec<u8>>,
    first_load: Vec<String>,
}

impl Assets {
    /// Adds a file that the page loads, named by its content, and returns its name.
    pub(super) fn add_hashed(&mut self, stem: &str, ending: &str, content: Vec<u8>) -> String {
        let name = self.add_part(stem, ending, content);
        self.first_load.push(name.clone());
        name
    }

    /// Adds a file that is fetched when it is needed, named by its content, and returns its name.
    pub(super) fn add_part(&mut self, stem: &str, ending: &str, content: Vec<u8>) -> String {
        let name = format!("{stem}-{}.{ending}", fingerprint(&content));
        self.files.insert(name.clone(), content);
        name
    }

    /// Adds a file that the page loads, of this name.
    pub(super) fn add_named(&mut self, name: &str, content: Vec<u8>) {
        self.first_load.push(name.to_owned());
        self.files.insert(name.to_owned(), content);
    }

    /// Adds the page itself.
    pub(super) fn add_page(&mut self, html: String) {
        self.add_named(PAGE, html.into_bytes());
    }

    /// Adds a file of this name that is fetched when it is needed.
    pub(super) fn add_later(&mut self, name: &str, content: Vec<u8>) {
        self.files.insert(name.to_owned(), content);
    }

    /// The names of all files, in order.
    pub(super) fn names(&self) -> Vec<String> {
        self.files.keys().cloned().collect()
    }

    /// Adds what keeps its name, such as the icon. The folder need not exist.
    pub(super) fn add_public(&mut self, folder: &Path) -> Result<()> {
        for path in files(folder)? {
            let content = fs::read(folder.join(&path))?;
            self.files.insert(path, content);
        }
        Ok(())
    }

    /// Makes the folder hold exactly these files, with compressed siblings in a release build. A file with the right content is not
    /// touched: its time tells cargo whether to embed it anew.
    pub(super) fn write(&self, folder: &Path, variant: Variant) -> Result<()> {
        let mut kept = Vec::new();
        for (path, content) in &self.files {
            let file = folder.join(path);
            let is_new = !fs::read(&file).is_ok_and(|old| old == *content);
            if variant == Variant::Release && is_compressible(path) {
                kept.extend(write_siblings(&file, content, is_new)?);
            }
            if is_new {
                write(&file, content)?;
            }
            kept.push(file);
        }
        for path in files(folder)? {
            let file = folder.join(path);
            if !kept.contains(&file) {
                fs::remove_file(file)?;
            }
        }
        Ok(())
    }

    /// The bytes that a first visit loads from the written folder, compressed by brotli.
    pub(super) fn first_load(&self, folder: &Path) -> Result<u64> {
        let sizes = self.first_load.iter().map(|name| {
            let file = with_suffix(&folder.join(name), "br");
            Ok(fs::metadata(&file).with_context(|| file.display().to_string())?.len())
        });
        sizes.sum()
    }
}

/// The first 16 hexadecimal digits of the content's SHA-256.
pub(super) fn fingerprint(content: &[u8]) -> String {
    let mut text = format!("{:x}", Sha256::digest(content));
    text.truncate(16);
    text
}

/// The paths of all files below a folder, with slashes, in order; none if the folder does not exist.
pub(super) fn files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        if !next.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Some(name) = path.strip_prefix(folder)?.to_str() {
                found.push(name.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

type Compress = fn(&[u8]) -> Result<Vec<u8>>;

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

fn is_compressible(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| COMPRESSIBLE.contains(&ending))
}

fn with_suffix(file: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}.{suffix}", file.display()))
}

/// Writes the siblings before the file itself, so that an interrupted build does not leave old ones for good.
fn write_siblings(file: &Path, content: &[u8], is_new: bool) -> Result<[PathBuf; 2]> {
    let siblings = [with_suffix(file, "br"), with_suffix(file, "gz")];
    for (sibling, compress) in siblings.iter().zip([brotli as Compress, gzip]) {
        if is_new || !sibling.exists() {
            write(sibling, &compress(content)?)?;
        }
    }
    Ok(siblings)
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, content).with_context(|| file.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_a_file_by_its_content() {
        let mut assets = Assets::default();
        assert_eq!(assets.add_hashed("app", "js", b"1".to_vec()), "app-6b86b273ff34fce1.js");
    }

    #[test]
    fn writes_compressed_siblings_and_removes_what_is_old() {
        let folder = tempfile::tempdir().unwrap();
        let mut assets = Assets::default();
        let script = assets.add_hashed("app", "js", b"let a = 1;".repeat(100));
        fs::write(folder.path().join("app-old.js"), "old").unwrap();
        assets.write(folder.path(), Variant::Release).unwrap();
        let expected = vec![script.clone(), format!("{script}.br"), format!("{script}.gz")];
        assert_eq!(files(folder.path()).unwrap(), expected);
        let size = fs::metadata(folder.path().join(&expected[1])).unwrap().len();
        assert_eq!(assets.first_load(folder.path()).unwrap(), size);
        assert!(size < 100);
    }

    #[test]
    fn leaves_right_files_alone() {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join(PAGE);
        let write = |html: &str| {
            let mut assets = Assets::default();
            assets.add_page(html.to_owned());
            assets.write(folder.path(), Variant::Debug).unwrap();
            fs::metadata(&page).unwrap().modified().unwrap()
        };
        let first = write("a");
        assert_eq!(write("a"), first);
        assert_ne!(write("b"), first);
    }
}
