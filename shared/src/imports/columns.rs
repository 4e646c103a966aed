//! The columns of tables: their headings in Swedish and in English, in any order.

use serde::{Deserialize, Serialize};

use crate::error::{FieldCode, FieldProblem};
use crate::tables::ImportKind;
use crate::text::folded;
use crate::text_enum;

text_enum! {
    /// A column that an import reads, and an export writes.
    pub enum Column {
        Uuid = "uuid",
        SchoolUnitCode = "schoolUnitCode",
        Name = "name",
        ShortName = "shortName",
        Parent = "parent",
        SchoolForms = "schoolForms",
        Area = "area",
        MunicipalityCode = "municipalityCode",
        CountyCode = "countyCode",
        OrganisationNumber = "organisationNumber",
        ActiveFrom = "activeFrom",
        ActiveTo = "activeTo",
        GivenName = "givenName",
        FamilyName = "familyName",
        Email = "email",
        Phone = "phone",
        Organisation = "organisation",
        Role = "role",
        Title = "title",
    }
}

impl Column {
    /// Its Swedish heading, which exports write.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Uuid => "Id",
            Self::SchoolUnitCode => "Skolenhetskod",
            Self::Name => "Namn",
            Self::ShortName => "Kortnamn",
            Self::Parent => "Huvudman",
            Self::SchoolForms => "Skolformer",
            Self::Area => "Område",
            Self::MunicipalityCode => "Kommunkod",
            Self::CountyCode => "Länskod",
            Self::OrganisationNumber => "Organisationsnummer",
            Self::ActiveFrom => "Första dag",
            Self::ActiveTo => "Sista dag",
            Self::GivenName => "Förnamn",
            Self::FamilyName => "Efternamn",
            Self::Email => "E-post",
            Self::Phone => "Telefon",
            Self::Organisation => "Organisation",
            Self::Role => "Roll",
            Self::Title => "Titel",
        }
    }

    /// What else it is called; its heading and its word in the API are known anyway.
    const fn other_headings(self) -> &'static [&'static str] {
        match self {
            Self::Uuid => &["Externt id", "External id", "Person-id", "Samverka-id"],
            Self::SchoolUnitCode => &["School unit code", "Enhetskod"],
            Self::Name => &["Fullständigt namn", "Full name", "Skolenhet", "School unit", "Skola"],
            Self::ShortName => &["Kort namn", "Short name"],
            Self::Parent => &["Tillhör", "Kommun", "Operator", "Belongs to", "Huvudmannens kod"],
            Self::SchoolForms => &["Skolform", "School forms", "School form", "Forms of school"],
            Self::Area => &["Landskap", "Region"],
            Self::MunicipalityCode => &["Municipality code"],
            Self::CountyCode => &["County code"],
            Self::OrganisationNumber => &["Organisation number", "Orgnr", "Org.nr."],
            Self::ActiveFrom => &["Från", "Från och med", "Startdatum", "From", "First day", "Active from"],
            Self::ActiveTo => &["Till", "Till och med", "Slutdatum", "To", "Last day", "Active to"],
            Self::GivenName => &["Tilltalsnamn", "First name", "Given name"],
            Self::FamilyName => &["Last name", "Family name", "Surname"],
            Self::Email => {
                &["E-postadress", "Mejl", "Mejladress", "Mail", "E-mail", "E-mail address", "Adress"]
            }
            Self::Phone => &["Telefonnummer", "Mobil", "Mobiltelefon", "Telephone", "Phone number"],
            Self::Organisation => &[
                "Skolenhetskod",
                "Skolenhet",
                "Enhet",
                "Arbetsplats",
                "Organisationsnummer",
                "Organisation code",
                "School unit",
                "School unit code",
                "Workplace",
            ],
            Self::Role => &["Befattning", "Yrkesroll", "Uppdrag", "Position"],
            Self::Title => &["Tjänstetitel", "Job title"],
        }
    }

    fn is_called(self, key: &str) -> bool {
        let own = [self.heading(), self.word()];
        own.iter().chain(self.other_headings()).any(|name| letters(name) == key)
    }

    /// The column of a table of that kind that has this heading, written in whichever way.
    pub fn of_heading(kind: ImportKind, heading: &str) -> Option<Self> {
        let key = letters(heading);
        let also = match kind {
            ImportKind::Enrollments => Some(Self::Name),
            ImportKind::SchoolUnits | ImportKind::Persons => None,
        };
        kind.columns().iter().copied().chain(also).find(|column| !key.is_empty() && column.is_called(&key))
    }
}

/// A column as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReadColumn {
    /// Its heading.
    #[cfg_attr(feature = "server", schema(example = "E-post"))]
    pub heading: String,
    /// What it was taken for; null for one that is not read.
    pub column: Option<Column>,
}

/// What the headings of a table mean; or which columns are missing, or there twice.
pub fn recognised(kind: ImportKind, headings: &[String]) -> Result<Vec<ReadColumn>, Vec<FieldProblem>> {
    let mut read: Vec<ReadColumn> = Vec::with_capacity(headings.len());
    let mut faults = Vec::new();
    for heading in headings {
        let column = Column::of_heading(kind, heading);
        if let Some(column) = column.filter(|column| read.iter().any(|one| one.column == Some(*column))) {
            faults.push(FieldProblem::new(
                format!("/{column}"),
                FieldCode::Repeated,
                format!("`{heading}` is a second column of the same"),
            ));
        }
        read.push(ReadColumn { heading: heading.clone(), column });
    }
    let is_there = |column: &Column| read.iter().any(|one| one.column == Some(*column));
    for any in kind.required() {
        if let (Some(first), false) = (any.first(), any.iter().any(is_there)) {
            let names: Vec<_> = any.iter().map(|column| column.heading()).collect();
            let detail = format!("the table has no column `{}`", names.join("` or `"));
            faults.push(FieldProblem::new(format!("/{first}"), FieldCode::Required, detail));
        }
    }
    if faults.is_empty() { Ok(read) } else { Err(faults) }
}

// Only the letters and digits of a heading count: `First name`, `firstName` and `FIRST-NAME` are one.
fn letters(text: &str) -> String {
    folded(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

impl ImportKind {
    /// The columns of an export, in its order; an import reads them in any.
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::SchoolUnits => &[
                Column::Uuid,
                Column::SchoolUnitCode,
                Column::Name,
                Column::ShortName,
                Column::Parent,
                Column::SchoolForms,
                Column::Area,
                Column::MunicipalityCode,
                Column::CountyCode,
                Column::OrganisationNumber,
                Column::ActiveFrom,
                Column::ActiveTo,
            ],
            Self::Persons => &[
                Column::Uuid,
                Column::GivenName,
                Column::FamilyName,
                Column::Email,
                Column::Phone,
                Column::Organisation,
                Column::Role,
                Column::Title,
            ],
            Self::Enrollments => &[
                Column::Uuid,
                Column::Email,
                Column::GivenName,
                Column::FamilyName,
                Column::Organisation,
                Column::Role,
            ],
        }
    }

    /// Sets of columns of each of which a table must have at least one: rows are matched by codes and addresses, never by
    /// name alone.
    pub const fn required(self) -> &'static [&'static [Column]] {
        match self {
            Self::SchoolUnits => &[&[Column::SchoolUnitCode, Column::Uuid], &[Column::Name]],
            Self::Persons => &[&[Column::Email, Column::Uuid], &[Column::GivenName], &[Column::FamilyName]],
            Self::Enrollments => &[&[Column::Email, Column::Uuid]],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_both_languages_however_they_are_written() {
        for heading in
            ["Förnamn", "forna\u{300}mn", "FIRST NAME", "given-name", "givenName", " Tilltalsnamn "]
        {
            assert_eq!(
                Column::of_heading(ImportKind::Persons, heading),
                Some(Column::GivenName),
                "{heading}"
            );
        }
        for unknown in ["", "Personnummer", "Skostorlek", "–"] {
            assert_eq!(Column::of_heading(ImportKind::Persons, unknown), None, "{unknown}");
        }
    }

    #[test]
    fn a_heading_means_what_the_table_is_of() {
        let means = |kind| Column::of_heading(kind, "Skolenhetskod");
        assert_eq!(means(ImportKind::SchoolUnits), Some(Column::SchoolUnitCode));
        assert_eq!(means(ImportKind::Persons), Some(Column::Organisation));
        assert_eq!(Column::of_heading(ImportKind::Enrollments, "Namn"), Some(Column::Name));
        assert_eq!(Column::of_heading(ImportKind::Persons, "Namn"), None, "a name is given in two cells");
    }

    #[test]
    fn what_is_missing_or_there_twice_is_named_and_what_is_unknown_is_left() {
        let of = |headings: &[&str]| {
            let headings: Vec<_> = headings.iter().map(|heading| (*heading).to_owned()).collect();
            recognised(ImportKind::Persons, &headings)
        };
        let read = of(&["Efternamn", "Hund", "E-post", "Förnamn"]).unwrap();
        let columns: Vec<_> = read.iter().map(|one| one.column).collect();
        assert_eq!(columns, [Some(Column::FamilyName), None, Some(Column::Email), Some(Column::GivenName)]);
        let faults = of(&["Förnamn", "first name", "Telefon"]).unwrap_err();
        let faults: Vec<_> = faults.iter().map(|fault| (fault.pointer.as_str(), fault.code)).collect();
        assert_eq!(
            faults,
            [
                ("/givenName", FieldCode::Repeated),
                ("/email", FieldCode::Required),
                ("/familyName", FieldCode::Required)
            ]
        );
    }

    #[test]
    fn no_heading_means_two_columns_and_exports_are_read_again() {
        for kind in ImportKind::ALL.iter().copied() {
            for column in kind.columns() {
                for name in [column.heading(), column.word()] {
                    assert_eq!(Column::of_heading(kind, name), Some(*column), "{kind}: {name}");
                }
                let others = kind.columns().iter().filter(|other| *other != column);
                for name in column.other_headings() {
                    let twice = others.clone().find(|other| other.is_called(&letters(name)));
                    assert_eq!(twice, None, "{kind}: {name}");
                }
            }
            assert!(
                kind.required().iter().flat_map(|any| any.iter()).all(|one| kind.columns().contains(one))
            );
        }
    }
}
