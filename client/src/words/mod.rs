//! Every text of the screens. `locales/<language>/<namespace>.json` becomes `words::<namespace>::<key>()`, see `build.rs`.
//!
//! What the types of `shared` are called stands in [`Say`]: an exhaustive `match` for each enumeration, so that a new
//! variant does not compile without words.

mod enums;
mod imported;
mod line;
mod mail;
mod problems;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// What a value is called in the language of the screens.
pub(crate) trait Say {
    /// The words.
    fn say(&self) -> &'static str;
}

/// Puts the values in the places that the text has in braces.
fn fill(text: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}
