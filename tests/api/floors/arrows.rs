//! The arrows of a crate: which file uses what of which other. They are read from the paths in its text: those of `use`, and those
//! in the code.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

/// A path of modules from the crate's root.
type Place = Vec<String>;

/// One file uses a name of another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrow {
    /// The file that uses it, from the crate's `src`.
    pub from: String,
    /// The file that has it.
    pub to: String,
    /// The name that is used.
    pub name: String,
}

/// The files of a crate, each with its text, without its tests.
pub fn files_of(krate: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(krate).join("src");
    let mut files = BTreeMap::new();
    collect(&root, "", &mut files);
    files
}

fn collect(folder: &Path, before: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{before}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !name.ends_with("tests.rs") {
            let text = fs::read_to_string(&path).unwrap();
            // Tests stand last in a file, and may use what they like.
            let code = text.split("#[cfg(test)]").next().unwrap().to_owned();
            files.insert(name, code);
        }
    }
}

/// All arrows between the files of a crate. `main.rs` is a crate of its own where there is a `lib.rs`, and calls this one `krate`.
pub fn arrows(krate: &str, files: &BTreeMap<String, String>) -> BTreeSet<Arrow> {
    let modules: HashMap<Place, &String> = files.keys().map(|file| (place(file, files), file)).collect();
    let mut arrows = BTreeSet::new();
    for (file, text) in files {
        let reader = Reader { krate, own: place(file, files), modules: &modules };
        for (to, name) in reader.used(&words(text)) {
            if to != *file {
                arrows.insert(Arrow { from: file.clone(), to, name });
            }
        }
    }
    arrows
}

fn place(file: &str, files: &BTreeMap<String, String>) -> Place {
    let bare = file.trim_end_matches(".rs").trim_end_matches("/mod");
    if bare == "lib" || (bare == "main" && !files.contains_key("lib.rs")) {
        return Vec::new();
    }
    bare.split('/').map(str::to_owned).collect()
}

/// The text as words, `::` and single signs. Comments, strings and characters are left out.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_part = |one: char| one.is_alphanumeric() || one == '_';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(raw) = rest.strip_prefix("r#\"") {
            raw.find("\"#").map_or(rest.len(), |end| end + 5)
        } else if first == '"' {
            string(rest)
        } else if let Some(length) = character(rest) {
            length
        } else if is_part(first) {
            let end = rest.find(|one: char| !is_part(one)).unwrap_or(rest.len());
            words.push(rest[..end].to_owned());
            end
        } else if rest.starts_with("::") {
            words.push("::".to_owned());
            2
        } else {
            if !first.is_whitespace() {
                words.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    words
}

fn string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, one) in text.char_indices().skip(1) {
        match one {
            '"' if !is_escaped => return at + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

// `'"'` is a character, `'a` a lifetime.
fn character(text: &str) -> Option<usize> {
    let mut inside = text.strip_prefix('\'')?.char_indices();
    let (_, first) = inside.next()?;
    if first == '\\' {
        inside.next()?;
    }
    let (end, last) = inside.next()?;
    if first == '\\' {
        return text[1 + end..].find('\'').map(|more| 1 + end + more + 1);
    }
    (last == '\'').then_some(end + 2)
}

struct Reader<'a> {
    krate: &'a str,
    own: Place,
    modules: &'a HashMap<Place, &'a String>,
}

impl Reader<'_> {
    fn used(&self, words: &[String]) -> Vec<(String, String)> {
        let (mut paths, mut aliases, mut code) = (Vec::new(), HashMap::new(), Vec::new());
        let mut at = 0;
        while at < words.len() {
            // `use<'a>` says what a type holds, and imports nothing.
            if words[at] == "use" && words.get(at + 1).is_some_and(|word| word != "<") {
                let mut leaves = Vec::new();
                at = tree(words, at + 1, &[], &mut leaves);
                for (path, alias) in leaves {
                    match self.resolved(&path, &HashMap::new()) {
                        // A module counts as used where something of it is used.
                        Some((module, name)) if name.is_empty() => _ = aliases.insert(alias, module),
                        Some(found) => paths.push(found),
                        None => {}
                    }
                }
            } else {
                code.push(words[at].clone());
                at += 1;
            }
        }
        paths.extend(inline(&code).iter().filter_map(|path| self.resolved(path, &aliases)));
        let file = |module: &Place| self.modules.get(module).map(|file| (*file).clone());
        paths.into_iter().filter_map(|(module, name)| Some((file(&module)?, name))).collect()
    }

    /// The module that a path leads to, and the used name in it; no name for the module itself.
    fn resolved(&self, path: &[String], aliases: &HashMap<String, Place>) -> Option<(Place, String)> {
        let child = |place: &Place, name: &String| [place.as_slice(), std::slice::from_ref(name)].concat();
        let mut rest = path.iter().filter(|word| *word != "self").peekable();
        let first = *rest.peek()?;
        let mut module = self.own.clone();
        if first == "crate" || (self.own == ["main"] && first == self.krate) {
            module.clear();
            rest.next();
        } else if first == "super" {
            while rest.next_if(|word| *word == "super").is_some() {
                module.pop();
            }
        } else if let Some(known) = aliases.get(first) {
            module.clone_from(known);
            rest.next();
        } else if path[0] != "self" && !self.modules.contains_key(&child(&module, first)) {
            return None;
        }
        while let Some(name) = rest.next_if(|name| self.modules.contains_key(&child(&module, name))) {
            module.push(name.clone());
        }
        Some((module, rest.next().cloned().unwrap_or_default()))
    }
}

/// Reads a tree of `use` and returns where it ends. Each leaf has the name by which the file knows it.
fn tree(words: &[String], mut at: usize, before: &[String], leaves: &mut Vec<(Place, String)>) -> usize {
    let mut path = before.to_vec();
    let mut alias = None;
    while let Some(word) = words.get(at) {
        match word.as_str() {
            "::" => {}
            "{" => {
                at += 1;
                while words.get(at).is_some_and(|word| word != "}") {
                    at = tree(words, at, &path, leaves);
                    match words.get(at).map(String::as_str) {
                        Some(",") => at += 1,
                        Some("}") => {}
                        other => panic!("a `use` that cannot be read ends with {other:?}"),
                    }
                }
                return at + 1;
            }
            "as" => {
                at += 1;
                alias = words.get(at).cloned();
            }
            ";" | "," | "}" => break,
            _ => path.push(word.clone()),
        }
        at += 1;
    }
    let last = path.iter().rev().find(|word| *word != "self").cloned().unwrap_or_default();
    leaves.push((path, alias.unwrap_or(last)));
    at
}

/// The paths that stand in the code.
fn inline(words: &[String]) -> Vec<Place> {
    let is_word = |word: &String| word.starts_with(|one: char| one.is_alphabetic() || one == '_');
    let mut paths = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let mut path = Vec::new();
        while at < words.len() && is_word(&words[at]) {
            path.push(words[at].clone());
            if words.get(at + 1).is_none_or(|word| word != "::") {
                break;
            }
            at += 2;
        }
        if path.len() > 1 {
            paths.push(path);
        }
        at += 1;
    }
    paths
}

/// The largest set of files that all reach one another, where there is one of at least two.
pub fn largest_circle(arrows: &BTreeSet<Arrow>) -> BTreeSet<String> {
    let mut next: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for arrow in arrows {
        next.entry(&arrow.from).or_default().insert(&arrow.to);
    }
    let reach = |start: &str| {
        let mut seen = BTreeSet::new();
        let mut ahead: Vec<&str> = next.get(start).into_iter().flatten().copied().collect();
        while let Some(file) = ahead.pop() {
            if seen.insert(file.to_owned()) {
                ahead.extend(next.get(file).into_iter().flatten());
            }
        }
        seen
    };
    let reached: BTreeMap<&str, BTreeSet<String>> = next.keys().map(|file| (*file, reach(file))).collect();
    let circle = |file: &&str| -> BTreeSet<String> {
        let comes_back =
            |other: &&String| reached.get(other.as_str()).is_some_and(|back| back.contains(*file));
        reached[file].iter().filter(comes_back).cloned().collect()
    };
    reached.keys().map(circle).max_by_key(BTreeSet::len).unwrap_or_default()
}
