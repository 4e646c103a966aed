//! The contents of a cell: days, forms of school, areas, names, addresses.

use chrono::{Datelike, NaiveDate};

use crate::imports::{MarkCode, ROWS};
use crate::members::persons::Role;
use crate::members::{Area, SchoolForm};
use crate::text::{email, folded};
use crate::time::YEARS;

/// A cell without what spreadsheets add: white space around and doubled, and the apostrophe before what looks like a formula,
/// which exports write.
pub fn cleaned(cell: &str) -> String {
    let text = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => text,
    }
}

/// A day: `2026-08-01`, or the same without hyphens.
pub fn day(cell: &str) -> Result<NaiveDate, MarkCode> {
    let day =
        NaiveDate::parse_from_str(cell, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(cell, "%Y%m%d"));
    day.ok().filter(|day| YEARS.contains(&day.year())).ok_or(MarkCode::WrongFormat)
}

/// A part of the region, by its word or its name.
pub fn area(cell: &str) -> Result<Area, MarkCode> {
    let key = folded(cell);
    let area = match key.as_str() {
        "-" | "ingen" | "ovrigt" => Some(Area::None),
        _ => Area::ALL.iter().copied().find(|area| area.word() == key),
    };
    area.ok_or(MarkCode::NotOneOf)
}

/// What an export writes of an area.
pub const fn area_name(area: Area) -> &'static str {
    match area {
        Area::Jamtland => "Jämtland",
        Area::Vasternorrland => "Västernorrland",
        Area::Halsingland => "Hälsingland",
        Area::None => "-",
    }
}

/// Forms of school: the codes of SS 12000 (`GR, FTH`), or their names, with commas between; each once, in order.
pub fn school_forms(cell: &str) -> Result<Vec<SchoolForm>, MarkCode> {
    let words = cell.split([',', ';', '/']).map(str::trim).filter(|word| !word.is_empty());
    let mut forms = words.map(school_form).collect::<Result<Vec<_>, _>>()?;
    forms.sort_unstable();
    forms.dedup();
    Ok(forms)
}

fn school_form(word: &str) -> Result<SchoolForm, MarkCode> {
    let key = folded(word);
    let named = match key.as_str() {
        "forskola" | "preschool" => Some(SchoolForm::Preschool),
        "forskoleklass" | "preschool class" => Some(SchoolForm::PreschoolClass),
        "fritidshem" | "after-school centre" => Some(SchoolForm::AfterSchool),
        "grundskola" | "compulsory school" => Some(SchoolForm::Compulsory),
        "anpassad grundskola" | "grundsarskola" => Some(SchoolForm::AdaptedCompulsory),
        "specialskola" => Some(SchoolForm::Special),
        "sameskola" => Some(SchoolForm::Sami),
        "gymnasieskola" | "gymnasium" | "upper secondary school" => Some(SchoolForm::UpperSecondary),
        "anpassad gymnasieskola" | "gymnasiesarskola" => Some(SchoolForm::AdaptedUpperSecondary),
        "vuxenutbildning" | "komvux" | "adult education" => Some(SchoolForm::Adult),
        _ => None,
    };
    let coded = || SchoolForm::ALL.iter().copied().find(|form| folded(form.word()) == key);
    named.or_else(coded).ok_or(MarkCode::NotOneOf)
}

/// A role, by its word or its name in either language.
pub fn role<'a>(cell: &str, roles: &'a [Role]) -> Result<&'a Role, MarkCode> {
    let key = folded(cell);
    let is_called =
        |role: &&Role| [&role.code, &role.name_sv, &role.name_en].iter().any(|name| folded(name) == key);
    roles.iter().find(is_called).ok_or(MarkCode::NotOneOf)
}

/// First and last name of a name in one cell: the last word is the last name; with a comma it comes first.
pub fn split_name(cell: &str) -> (String, String) {
    let parts = match cell.split_once(',') {
        Some((family, given)) => (given, family),
        None => cell.rsplit_once(' ').unwrap_or((cell, "")),
    };
    (parts.0.trim().to_owned(), parts.1.trim().to_owned())
}

/// What pasted lines say of whom: `Elsa Ström <elsa.strom@example.org>` or the address alone, one a line or with commas or
/// semicolons between, as mail programs copy them. Each has the line it stands in, its name and its address; none when
/// the text holds no address at all. Of more than a table may have, as many as show that there are too many.
pub fn addresses(text: &str) -> Option<Vec<(usize, String, String)>> {
    let said =
        text.lines().enumerate().flat_map(|(line, said)| parts(said).map(move |part| (line + 1, part)));
    let read = |(line, part): (usize, &str)| {
        let (name, address) = match part.rsplit_once('<') {
            Some((name, address)) => (name, address.trim_end_matches('>')),
            None => ("", part),
        };
        let name = name.trim().trim_matches('"');
        let address = address.trim().trim_start_matches("mailto:");
        (line, cleaned(name), cleaned(address))
    };
    let found: Vec<_> = said.map(read).take(ROWS + 1).collect();
    found.iter().any(|(_, _, address)| email(address).is_ok()).then_some(found)
}

// A comma ends a part only after an address. In quotes or before the address it belongs to a name: `Ström, Elsa <…>`.
fn parts(line: &str) -> impl Iterator<Item = &str> {
    let mut letters = line.char_indices();
    let (mut start, mut is_quoted) = (Some(0), false);
    let next = move || {
        let from = start?;
        for (at, letter) in letters.by_ref() {
            let is_end = match letter {
                '"' => {
                    is_quoted = !is_quoted;
                    false
                }
                ';' | '\t' => !is_quoted,
                ',' => !is_quoted && line.get(from..at).is_some_and(|part| part.contains('@')),
                _ => false,
            };
            if is_end {
                start = Some(at + letter.len_utf8());
                return line.get(from..at);
            }
        }
        start = None;
        line.get(from..)
    };
    std::iter::from_fn(next).map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::RoleId;

    #[test]
    fn of_far_too_many_addresses_no_more_are_read_than_show_it() {
        let found = addresses(&"a@x.se;".repeat(3 * ROWS)).unwrap();
        assert_eq!(found.len(), ROWS + 1);
    }

    #[test]
    fn a_cell_is_read_as_people_and_spreadsheets_write_it() {
        assert_eq!(cleaned("  Elsa\u{a0} \n Ström\t"), "Elsa Ström");
        assert_eq!(cleaned("'+46 60 10"), "+46 60 10");
        assert_eq!(cleaned("'s-Gravenhage"), "'s-Gravenhage");
        let first = NaiveDate::from_ymd_opt(2026, 8, 1);
        assert_eq!((day("2026-08-01").ok(), day("20260801").ok()), (first, first));
        for wrong in ["", "1 augusti", "2026-13-01", "1066-10-14", "9999-01-01"] {
            assert_eq!(day(wrong), Err(MarkCode::WrongFormat), "{wrong}");
        }
        assert_eq!(area("Västernorrland"), Ok(Area::Vasternorrland));
        assert_eq!(area("Lappland"), Err(MarkCode::NotOneOf));
        assert!(Area::ALL.iter().all(|one| area(area_name(*one)) == Ok(*one)));
    }

    #[test]
    fn forms_of_school_are_known_by_code_and_name() {
        let both = Ok(vec![SchoolForm::AfterSchool, SchoolForm::Compulsory]);
        assert_eq!(school_forms("Grundskola, FTH"), both);
        assert_eq!(school_forms("fth; gr / GR"), both);
        assert_eq!(school_forms("Grundskola, Ridskola"), Err(MarkCode::NotOneOf));
        assert_eq!(school_forms(""), Ok(vec![]));
    }

    #[test]
    fn a_role_is_known_by_word_and_by_either_name() {
        let teacher = Role {
            id: RoleId(1),
            code: "headTeacher".into(),
            name_sv: "Rektor".into(),
            name_en: "Head teacher".into(),
            gives: None,
        };
        let roles = [teacher];
        for name in ["headTeacher", "REKTOR", "head teacher"] {
            assert_eq!(role(name, &roles).unwrap().id, RoleId(1), "{name}");
        }
        assert_eq!(role("Vaktmästare", &roles), Err(MarkCode::NotOneOf));
    }

    #[test]
    fn a_name_in_one_cell_is_taken_apart() {
        assert_eq!(split_name("Anna Karin Ström"), ("Anna Karin".into(), "Ström".into()));
        assert_eq!(split_name("Ström, Anna Karin"), ("Anna Karin".into(), "Ström".into()));
        assert_eq!(split_name("Anna"), ("Anna".into(), String::new()));
    }

    #[test]
    fn addresses_are_taken_as_mail_programs_copy_them() {
        let text = "Elsa Ström <elsa@x.se>; bo@x.se,\"Lind, Cilla\" <cilla@x.se>\n\nEk, Anna <anna@x.se>, mailto:d@x.se\nkalle";
        let found = addresses(text).unwrap();
        let found: Vec<_> =
            found.iter().map(|(line, name, address)| (*line, name.as_str(), address.as_str())).collect();
        assert_eq!(
            found,
            [
                (1, "Elsa Ström", "elsa@x.se"),
                (1, "", "bo@x.se"),
                (1, "Lind, Cilla", "cilla@x.se"),
                (3, "Ek, Anna", "anna@x.se"),
                (3, "", "d@x.se"),
                (4, "", "kalle"),
            ]
        );
        assert_eq!(addresses("Förnamn;Efternamn\nElsa;Ström"), None);
    }
}
