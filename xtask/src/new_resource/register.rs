//! The single lines by which the rest of the house knows a resource.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::names::Names;

/// Adds the lines that are not there. Gives the places.
pub(super) fn register(root: &Path, names: &Names, is_new: bool) -> Result<Vec<String>> {
    let Names { slice, all, one, type_name, word, said, .. } = names;
    let mut places = vec![
        ("tests/api/main.rs".to_owned(), format!("mod {all};\n"), After::Module(all)),
        ("tests/browser/main.rs".to_owned(), format!("mod {all};\n"), After::Module(all)),
        (
            "shared/src/ids.rs".to_owned(),
            format!("    /// One {said}.\n    {type_name}Id,\n"),
            After::Line("id! {\n"),
        ),
        (
            "shared/src/records/mod.rs".to_owned(),
            format!("        {type_name} = \"{word}\",\n"),
            After::Line("    pub enum SubjectKind {\n"),
        ),
        (
            "client/src/records/names.rs".to_owned(),
            format!("        SubjectKind::{type_name} => crate::words::{all}::{one}(),\n"),
            After::Line("fn kind_name(kind: SubjectKind) -> &'static str {\n    match kind {\n"),
        ),
    ];
    if is_new {
        places.extend([
            ("shared/src/lib.rs".to_owned(), format!("pub mod {slice};\n"), After::Module(slice)),
            ("server/src/lib.rs".to_owned(), format!("pub mod {slice};\n"), After::Slice(slice)),
            (
                "server/src/slices.rs".to_owned(),
                format!("    crate::{slice}::SLICE,\n"),
                After::Line("    crate::today::SLICE,\n"),
            ),
            ("client/src/main.rs".to_owned(), format!("mod {slice};\n"), After::Module(slice)),
        ]);
    } else {
        places.extend([
            (format!("shared/src/{slice}/mod.rs"), format!("pub mod {all};\n"), After::Module(all)),
            (format!("server/src/{slice}/mod.rs"), format!("mod {all};\n"), After::Module(all)),
            (format!("server/src/{slice}/queries/mod.rs"), format!("pub mod {all};\n"), After::Module(all)),
            (format!("client/src/{slice}/mod.rs"), format!("mod {all};\n"), After::Module(all)),
        ]);
    }
    let mut added = Vec::new();
    for (path, line, place) in places {
        let file = root.join(&path);
        let text = fs::read_to_string(&file).with_context(|| path.clone())?;
        if text.contains(line.trim()) {
            continue;
        }
        let at = place.of(&text).with_context(|| format!("{path} has no place for `{}`", line.trim()))?;
        fs::write(&file, format!("{}{line}{}", &text[..at], &text[at..]))?;
        added.push(path);
    }
    Ok(added)
}

/// Where a line goes.
enum After<'a> {
    /// Before the first module of the same list that comes later in the alphabet; behind the list, if none does.
    Module(&'a str),
    /// Like a module, among the slices of the server.
    Slice(&'a str),
    /// Right after this text.
    Line(&'a str),
}

impl After<'_> {
    fn of(&self, text: &str) -> Option<usize> {
        match self {
            Self::Line(line) => text.find(line).map(|at| at + line.len()),
            Self::Module(name) => among_modules(text, 0, name),
            Self::Slice(name) => among_modules(text, text.find("// The slices.")?, name),
        }
    }
}

// The last list of modules counts: in a file with several, it is that of the parts, and the earlier ones are the tools.
fn among_modules(text: &str, from: usize, name: &str) -> Option<usize> {
    let mut blocks: Vec<Vec<(usize, &str, usize)>> = vec![Vec::new()];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let module = line.strip_prefix("pub(crate) ").or(line.strip_prefix("pub ")).unwrap_or(line);
        match module.strip_prefix("mod ").and_then(|rest| rest.trim_end().strip_suffix(';')) {
            Some(module) if at >= from => blocks.last_mut()?.push((at, module, at + line.len())),
            _ if at >= from => blocks.push(Vec::new()),
            _ => {}
        }
        at += line.len();
    }
    let mut filled = blocks.into_iter().filter(|block| !block.is_empty());
    let block = if from > 0 { filled.next() } else { filled.max_by_key(Vec::len) }?;
    let later = block.iter().find(|(_, module, _)| *module > name).map(|(start, ..)| *start);
    later.or(block.last().map(|(.., end)| *end))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIN: &str = "//! Tests.\n\nmod driver;\n\nmod about;\nmod calendar;\nmod team;\n\nuse a::b;\n";

    #[test]
    fn a_module_stands_among_its_like_in_the_order_of_the_alphabet() {
        let put = |text: &str, place: &After<'_>| {
            let at = place.of(text).unwrap();
            text[..at].lines().last().unwrap_or_default().to_owned()
        };
        assert_eq!(put(MAIN, &After::Module("notes")), "mod calendar;");
        assert_eq!(put(MAIN, &After::Module("votes")), "mod team;");
        assert_eq!(put(MAIN, &After::Module("aims")), "mod about;");
        let lib = "// The top.\npub mod jobs;\n\n// The slices.\npub mod a;\npub mod c;\n\n// The ground.\nmod x;\nmod y;\nmod z;\n";
        assert_eq!(put(lib, &After::Slice("b")), "pub mod a;");
        assert_eq!(put(lib, &After::Line("// The slices.\n")), "// The slices.");
        assert_eq!(After::Line("nowhere").of(lib), None);
    }
}
