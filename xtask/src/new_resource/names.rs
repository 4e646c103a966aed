//! The names of a resource, in the forms in which code, addresses and tables have them.

use anyhow::{Result, ensure};

/// The names of a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Names {
    /// The slice: `meetings`.
    pub(super) slice: String,
    /// One, in Rust: `agenda_item`.
    pub(super) one: String,
    /// Several, in Rust, and the table: `agenda_items`.
    pub(super) all: String,
    /// The type: `AgendaItem`.
    pub(super) type_name: String,
    /// The permissions of the resource: `AgendaItems`.
    pub(super) deeds: String,
    /// The word in the log: `agendaItem`.
    pub(super) word: String,
    /// The end of the address: `agenda-items`.
    pub(super) path: String,
    /// One, in sentences: `agenda item`.
    pub(super) said: String,
    /// Several, in sentences: `agenda items`.
    pub(super) said_all: String,
}

impl Names {
    /// The names of a resource of a slice. Both are given as words of small letters; those of the resource with hyphens between.
    pub(super) fn of(slice: &str, name: &str) -> Result<Self> {
        let is_word = |text: &str| !text.is_empty() && text.chars().all(|sign| sign.is_ascii_lowercase());
        ensure!(is_word(slice), "a slice is called by one word of small letters, not {slice:?}");
        ensure!(name.split('-').all(is_word), "a resource is called like `agenda-item`, not {name:?}");
        let plural = match name.strip_suffix('y') {
            Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
            _ if name.ends_with(['s', 'x']) => format!("{name}es"),
            _ => format!("{name}s"),
        };
        let type_name: String = name.split('-').map(capitalised).collect();
        let deeds: String = plural.split('-').map(capitalised).collect();
        let mut letters = type_name.chars();
        let first = letters.next().map(|letter| letter.to_ascii_lowercase());
        Ok(Self {
            slice: slice.to_owned(),
            one: name.replace('-', "_"),
            all: plural.replace('-', "_"),
            word: first.into_iter().chain(letters).collect(),
            said: name.replace('-', " "),
            said_all: plural.replace('-', " "),
            path: plural,
            type_name,
            deeds,
        })
    }

    /// A text with the names in the place of `{{one}}`, `{{Type}}` and so on. Lines that begin with `//new ` or `//old ` are kept
    /// for a slice that is new, or for one that is there already.
    pub(super) fn fill(&self, text: &str, is_new: bool) -> String {
        let (kept, dropped) = if is_new { ("//new ", "//old ") } else { ("//old ", "//new ") };
        let (in_shared, queries) = if is_new {
            (self.slice.clone(), "self::queries".to_owned())
        } else {
            (format!("{}::{}", self.slice, self.all), format!("super::queries::{}", self.all))
        };
        let lines = text
            .lines()
            .filter(|line| !line.starts_with(dropped.trim_end()))
            .map(|line| line.strip_prefix(kept).unwrap_or(line))
            .map(|line| if line == kept.trim_end() { "" } else { line });
        let pairs = [
            ("{{slice}}", &self.slice),
            ("{{one}}", &self.one),
            ("{{all}}", &self.all),
            ("{{Type}}", &self.type_name),
            ("{{Deeds}}", &self.deeds),
            ("{{path}}", &self.path),
            ("{{said}}", &self.said),
            ("{{saidAll}}", &self.said_all),
            ("{{inShared}}", &in_shared),
            ("{{queries}}", &queries),
        ];
        let whole = lines.collect::<Vec<_>>().join("\n") + "\n";
        pairs.iter().fold(whole, |text, (place, name)| text.replace(place, name))
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_is_called_alike_everywhere() {
        let names = Names::of("meetings", "agenda-item").unwrap();
        assert_eq!((names.one.as_str(), names.all.as_str()), ("agenda_item", "agenda_items"));
        assert_eq!((names.type_name.as_str(), names.deeds.as_str()), ("AgendaItem", "AgendaItems"));
        assert_eq!((names.word.as_str(), names.path.as_str()), ("agendaItem", "agenda-items"));
        assert_eq!((names.said.as_str(), names.said_all.as_str()), ("agenda item", "agenda items"));
        assert_eq!(Names::of("bodies", "body").unwrap().all, "bodies");
        assert_eq!(Names::of("days", "day").unwrap().all, "days");
        assert_eq!(Names::of("taxes", "tax").unwrap().all, "taxes");
    }

    #[test]
    fn other_names_are_refused() {
        for (slice, name) in
            [("Meetings", "vote"), ("", "vote"), ("meetings", "Vote"), ("meetings", "a--b"), ("..", "vote")]
        {
            assert!(Names::of(slice, name).is_err(), "{slice} {name}");
        }
    }

    #[test]
    fn a_layout_has_the_lines_of_its_kind_of_slice() {
        let names = Names::of("meetings", "vote").unwrap();
        let text = "//new use {{queries}}::On;\n//old pub fn\n{{Type}} {{inShared}}\n//new";
        assert_eq!(names.fill(text, true), "use self::queries::On;\nVote meetings\n\n");
        assert_eq!(names.fill(text, false), "pub fn\nVote meetings::votes\n");
    }
}
