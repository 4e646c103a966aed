//! Every text of the screens. `locales/<language>/<namespace>.json` becomes `words::<namespace>::<key>()`, see `build.rs`.
//!
//! The names of the types of `shared` stand in [`Say`]: an exhaustive `match` for each enumeration, so that a new variant does not
//! compile without words.

mod enums;
mod imported;
mod line;
mod mail;
mod problems;
pub(crate) mod signs;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// What a value is called in the language of the screens.
pub(crate) trait Say {
    /// The words.
    fn say(&self) -> &'static str;
}

/// Puts the values in the places that the text has in braces. Braces inside a value stay as they are.
fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let place = after.split_once('}').and_then(|(name, after)| {
            values.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value, after))
        });
        let (value, after) = place.unwrap_or(("{", after));
        filled.push_str(value);
        rest = after;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_value_stands_as_it_is_also_where_it_looks_like_a_place() {
        let values = [("name", "{count} {name}"), ("count", "3")];
        assert_eq!(fill("{count}: {name}.", &values), "3: {count} {name}.");
        assert_eq!(fill("{name}{name}", &[("name", "Ö")]), "ÖÖ");
        assert_eq!(fill("{unknown} {", &values), "{unknown} {");
        assert_eq!(fill("{{count}}", &values), "{3}");
    }
}
