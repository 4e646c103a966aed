//! Text as people search and sort it.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use validator::ValidationError;

/// Folds text for search: lower case, without marks, spaces made single (`ostersund` finds Östersund).
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'å' | 'ä' | 'à' | 'á' | 'â' | 'ã' => out.push('a'),
            'æ' => out.push_str("ae"),
            'ö' | 'ø' | 'ò' | 'ó' | 'ô' | 'õ' => out.push('o'),
            'ü' | 'ù' | 'ú' | 'û' => out.push('u'),
            'é' | 'è' | 'ê' | 'ë' => out.push('e'),
            'í' | 'ì' | 'î' | 'ï' => out.push('i'),
            'ç' => out.push('c'),
            'ñ' => out.push('n'),
            'ý' | 'ÿ' => out.push('y'),
            'š' => out.push('s'),
            'ž' => out.push('z'),
            'đ' | 'ð' => out.push('d'),
            'ß' => out.push_str("ss"),
            // The combining marks that a decomposed å is written with.
            '\u{300}'..='\u{36f}' => {}
            space if space.is_whitespace() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            other => out.push(other),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The characters that a text to search for may have.
pub const SEARCH_MAXIMUM: usize = 200;
/// The words that it may have: each is compared with every name there is.
pub const SEARCH_WORDS: usize = 8;

/// Words to search for, in any order: at most eight, of at most 200 characters together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Words(String);

impl Words {
    /// The words as they are searched for: folded, none of them empty.
    pub fn folded(&self) -> Vec<String> {
        folded(&self.0).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }
}

impl FromStr for Words {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.chars().count() > SEARCH_MAXIMUM {
            return Err("must have at most 200 characters");
        }
        let words = Self(text.to_owned());
        if words.folded().len() > SEARCH_WORDS { Err("must have at most 8 words") } else { Ok(words) }
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A key whose byte order is the Swedish alphabetical order: å, ä and ö after z.
pub fn sort_key(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    for character in text.trim().chars().flat_map(char::to_lowercase) {
        match character {
            'å' => out.push_str("z\u{7f}a"),
            'ä' | 'æ' => out.push_str("z\u{7f}b"),
            'ö' | 'ø' => out.push_str("z\u{7f}c"),
            'é' | 'è' | 'ê' | 'ë' => out.push('e'),
            'ü' => out.push('y'),
            other => out.push(other),
        }
    }
    out
}

/// True for a Swedish organisation number: ten digits, with or without hyphen, the third at least 2, the last a Luhn check.
pub fn is_organisation_number(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter(|c| *c != '-').filter_map(|c| c.to_digit(10)).collect();
    let plain = text.chars().all(|c| c.is_ascii_digit()) && text.len() == 10;
    let hyphenated = text.len() == 11 && text.as_bytes().get(6) == Some(&b'-');
    digits.len() == 10 && (plain || hyphenated) && digits[2] >= 2 && luhn(&digits)
}

/// An organisation number as it is kept: ten digits with a hyphen, so that two ways of writing it are one number.
pub fn organisation_number(text: &str) -> String {
    match text.split_at_checked(6) {
        Some((head, tail)) if !tail.starts_with('-') => format!("{head}-{tail}"),
        _ => text.to_owned(),
    }
}

/// True for a school unit code (skolenhetskod): eight digits.
pub fn is_school_unit_code(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Validation: an e-mail address, by the rule of HTML's own field.
///
/// Written out, for the validator's own brings regular expressions and Unicode's tables of domain names: half of what the
/// browser would load.
pub fn email(text: &str) -> Result<(), ValidationError> {
    let is_right = text.rsplit_once('@').is_some_and(|(name, host)| {
        let in_name =
            |letter: char| letter.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(letter);
        (1..=64).contains(&name.len()) && name.chars().all(in_name) && is_host(host)
    });
    if is_right { Ok(()) } else { Err(ValidationError::new("email")) }
}

/// Validation: the address of a web page, `http` or `https`; nothing else may become a link.
pub fn web_address(text: &str) -> Result<(), ValidationError> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_right = rest.is_some_and(|rest| {
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
        is_host(host)
            && port.parse::<u16>().is_ok()
            && !rest.contains(|letter: char| {
                letter.is_whitespace() || letter.is_control() || "<>\"\\".contains(letter)
            })
    });
    if is_right { Ok(()) } else { Err(ValidationError::new("url")) }
}

/// `given_name` as it is called in JSON: `givenName`.
pub fn camel_case(name: &str) -> String {
    let mut is_raised = false;
    let mut out = String::with_capacity(name.len());
    for character in name.chars() {
        match character {
            '_' => is_raised = true,
            _ if std::mem::take(&mut is_raised) => out.extend(character.to_uppercase()),
            _ => out.push(character),
        }
    }
    out
}

/// A word of the API as a part of an address: `notFound` becomes `not-found`.
pub fn kebab_case(word: &str) -> String {
    word.chars().fold(String::new(), |mut out, character| {
        if character.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(character.to_ascii_lowercase());
        out
    })
}

/// True for the name of a host: labels of letters, digits and hyphens between full stops.
fn is_host(host: &str) -> bool {
    host.len() <= 253
        && host.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
        })
}

fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { *digit } else { digit * 2 / 10 + digit * 2 % 10 })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn search_finds_swedish_letters_without_marks() {
        assert_eq!(folded("  Östersund   KOMMUN "), "ostersund kommun");
        assert_eq!(folded("A\u{30a}nge"), "ange");
        assert_eq!(folded("Åre"), folded("are"));
    }

    #[test]
    fn a_search_has_at_most_eight_words_of_two_hundred_characters() {
        let words = |text: &str| text.parse::<Words>().map(|words| words.folded());
        assert_eq!(words("  Öst  Åre "), Ok(vec!["ost".to_owned(), "are".to_owned()]));
        assert_eq!(words("  "), Ok(Vec::new()));
        assert_eq!(words(&"å ".repeat(8)).map(|words| words.len()), Ok(8));
        assert!(words(&"å ".repeat(9)).is_err());
        assert!(words(&"å".repeat(200)).is_ok() && words(&"å".repeat(201)).is_err());
        // Folding strikes this sign, so it is no word.
        assert_eq!(words(&format!("{}x", "\u{301} ".repeat(9))), Ok(vec!["x".to_owned()]));
    }

    #[test]
    fn swedish_order_puts_the_marked_letters_last() {
        let mut names = vec!["Östersund", "Åre", "Ange", "Zinkgruvan", "Älvdalen", "Örnsköldsvik", "berg"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Ange", "berg", "Zinkgruvan", "Åre", "Älvdalen", "Örnsköldsvik", "Östersund"]);
    }

    #[test]
    fn organisation_numbers_are_checked() {
        assert!(is_organisation_number("212000-2411"));
        assert!(is_organisation_number("2120002411"));
        assert_eq!(organisation_number("2120002411"), organisation_number("212000-2411"));
        for wrong in ["212000-2412", "21200-02411", "2120002", "21a0002411", "", "2110002411"] {
            assert!(!is_organisation_number(wrong), "{wrong}");
        }
    }

    #[test]
    fn school_unit_codes_have_eight_digits() {
        assert!(is_school_unit_code("12345678"));
        assert!(!is_school_unit_code("1234567"));
        assert!(!is_school_unit_code("1234567å"));
    }

    #[test]
    fn email_addresses_are_checked() {
        for right in
            ["elsa.strom@example.org", "a+b@x.se", "o'neil@sub.example.org", "anna@skolå.se", "a@localhost"]
        {
            assert!(email(right).is_ok(), "{right}");
        }
        let long = format!("{}@x.se", "a".repeat(65));
        for wrong in
            ["", "elsa", "@x.se", "elsa@", "el sa@x.se", "a@b@c.se", "elsa@x..se", "elsa@-x.se", &long]
        {
            assert!(email(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn names_are_written_as_json_and_addresses_write_them() {
        assert_eq!(camel_case("given_name"), "givenName");
        assert_eq!(camel_case("school_unit_code"), "schoolUnitCode");
        assert_eq!(kebab_case("notFound"), "not-found");
        assert_eq!(kebab_case("forbidden"), "forbidden");
    }

    #[test]
    fn only_web_pages_may_become_links() {
        for right in ["https://video.example.org/rum/7?a=b#c", "http://localhost:8080", "https://x.se"] {
            assert!(web_address(right).is_ok(), "{right}");
        }
        for wrong in [
            "",
            "javascript:alert(1)",
            "ftp://x.se",
            "https://",
            "https:///x",
            "https://x.se/a b",
            "//x.se",
            "https://x.se:port",
        ] {
            assert!(web_address(wrong).is_err(), "{wrong}");
        }
    }
}
