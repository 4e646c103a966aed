//! Members: organisations, their inhabitants, persons, and who holds which role where and when.
//! Everything dated keeps its history: an assignment is ended, a former name is kept with the date until which it held.

pub mod access;
pub mod deputies;
pub mod filters;
pub mod history;
pub mod merge;
pub mod persons;
pub mod populations;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::error::{FieldCode, FieldProblem, Problem};
use crate::ids::OrganisationId;
use crate::members::populations::Population;
use crate::rules::{not_blank, patched};
use crate::text::{is_organisation_number, is_school_unit_code};
use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// What kind of party an organisation is.
    pub enum OrganisationKind {
        Municipality = "municipality",
        University = "university",
        Department = "department",
        IndependentOperator = "independentOperator",
        SchoolUnit = "schoolUnit",
        Agency = "agency",
        Region = "region",
        MunicipalFederation = "municipalFederation",
        CountyBoard = "countyBoard",
        StudentUnion = "studentUnion",
        DevelopmentCentre = "developmentCentre",
        Other = "other",
    }
}

text_enum! {
    /// The part of the region an organisation belongs to.
    pub enum Area {
        Jamtland = "jamtland",
        Vasternorrland = "vasternorrland",
        Halsingland = "halsingland",
        None = "none",
    }
}

text_enum! {
    /// A form of school (skolform), by the codes of SS 12000.
    pub enum SchoolForm {
        Preschool = "FS",
        PreschoolClass = "FKLASS",
        AfterSchool = "FTH",
        Compulsory = "GR",
        AdaptedCompulsory = "GRS",
        Special = "SP",
        Sami = "SAM",
        UpperSecondary = "GY",
        AdaptedUpperSecondary = "GYS",
        Adult = "VUX",
        SwedishForImmigrants = "SFI",
        University = "HS",
        Other = "AU",
    }
}

/// An organisation: whoever takes part in the network, and the units below them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::organisations))]
pub struct Organisation {
    /// The organisation.
    pub id: OrganisationId,
    /// The same in other systems (SS 12000).
    #[cfg_attr(feature = "server", schema(example = "7d5f1c0e-52a1-4b7e-9d0c-6a3a0c5e8f11"))]
    pub uuid: String,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// What kind of party it is.
    pub kind: OrganisationKind,
    /// Full name.
    #[cfg_attr(feature = "server", schema(example = "Sundsvalls kommun"))]
    pub name: String,
    /// Name for tables and charts.
    #[cfg_attr(feature = "server", schema(example = "Sundsvall"))]
    pub short_name: String,
    /// The organisation it belongs to: for a school unit, the operator that runs it.
    pub parent_id: Option<OrganisationId>,
    /// The top of the chain of parents, itself where it has none: the member it counts under.
    pub root_id: OrganisationId,
    /// Its part of the region.
    pub area: Area,
    /// Four digits: the municipality it is, or lies in.
    #[cfg_attr(feature = "server", schema(example = "2281"))]
    pub municipality_code: Option<String>,
    /// Two digits.
    #[cfg_attr(feature = "server", schema(example = "22"))]
    pub county_code: Option<String>,
    /// Ten digits, with hyphen.
    #[cfg_attr(feature = "server", schema(example = "212000-2411"))]
    pub organisation_number: Option<String>,
    /// Eight digits; school units only.
    #[cfg_attr(feature = "server", schema(example = "12345678"))]
    pub school_unit_code: Option<String>,
    /// First day it takes part.
    #[cfg_attr(feature = "server", schema(example = "2014-01-01"))]
    pub active_from: NaiveDate,
    /// Last day it took part.
    #[cfg_attr(feature = "server", schema(example = "2016-12-31"))]
    pub active_to: Option<NaiveDate>,
    /// When it was registered.
    pub created_at: Timestamp,
    /// When it was last edited.
    pub changed_at: Timestamp,
}

/// How an organisation was named and placed until a day (exclusive).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::organisation_appearances))]
pub struct Appearance {
    /// The first day on which it no longer held.
    #[cfg_attr(feature = "server", schema(example = "2015-01-01"))]
    pub until_date: NaiveDate,
    /// Full name then.
    #[cfg_attr(feature = "server", schema(example = "Regionförbundet Jämtlands län"))]
    pub name: String,
    /// Short name then.
    #[cfg_attr(feature = "server", schema(example = "Regionförbundet"))]
    pub short_name: String,
    /// Parent then.
    pub parent_id: Option<OrganisationId>,
    /// Area then.
    pub area: Area,
}

/// An organisation with its lists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OrganisationDetail {
    /// The organisation.
    #[serde(flatten)]
    pub organisation: Organisation,
    /// The forms of school it runs.
    pub school_forms: Vec<SchoolForm>,
    /// Former names and places, oldest first.
    pub appearances: Vec<Appearance>,
    /// Its inhabitants by year, newest first.
    pub populations: Vec<Population>,
    /// What the caller may do: `change`, `addPerson`.
    pub allowed_actions: Vec<MemberAction>,
}

text_enum! {
    /// What a caller may do with something in the register.
    pub enum MemberAction {
        Change = "change",
        /// Changes the address, which opens more than the rest.
        ChangeEmail = "changeEmail",
        AddPerson = "addPerson",
        AddAssignment = "addAssignment",
        Enroll = "enroll",
    }
}

/// A new organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewOrganisation {
    /// What kind of party it is.
    pub kind: OrganisationKind,
    /// Full name.
    #[validate(length(max = 200), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Skönsbergs skola"))]
    pub name: String,
    /// Name for tables and charts; the full name when absent.
    #[serde(default)]
    #[validate(length(max = 60))]
    #[cfg_attr(feature = "server", schema(max_length = 60, example = "Skönsberg"))]
    pub short_name: String,
    /// The organisation it belongs to.
    #[serde(default)]
    pub parent_id: Option<OrganisationId>,
    /// Its part of the region.
    pub area: Area,
    /// Four digits.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "2281"))]
    pub municipality_code: Option<String>,
    /// Two digits.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "22"))]
    pub county_code: Option<String>,
    /// Ten digits with a check digit.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "212000-2411"))]
    pub organisation_number: Option<String>,
    /// Eight digits; school units only.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "12345678"))]
    pub school_unit_code: Option<String>,
    /// First day it takes part.
    #[cfg_attr(feature = "server", schema(example = "2026-08-01"))]
    pub active_from: NaiveDate,
    /// Last day it takes part, when known.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub active_to: Option<NaiveDate>,
    /// The forms of school it runs.
    #[serde(default)]
    pub school_forms: Vec<SchoolForm>,
}

impl NewOrganisation {
    /// Every rule that spans fields: codes of the right form, a school unit with an operator, dates in order.
    pub fn check(&self) -> Result<(), Problem> {
        let mut errors = Vec::new();
        let digits = |text: &Option<String>, length: usize| {
            text.as_ref()
                .is_none_or(|code| code.len() == length && code.bytes().all(|byte| byte.is_ascii_digit()))
        };
        if !digits(&self.municipality_code, 4) {
            errors.push(FieldProblem::new(
                "/municipalityCode",
                FieldCode::WrongFormat,
                "must be four digits",
            ));
        }
        if self.kind == OrganisationKind::Municipality && self.municipality_code.is_none() {
            errors.push(FieldProblem::new(
                "/municipalityCode",
                FieldCode::Required,
                "a municipality has a municipality code",
            ));
        }
        if !digits(&self.county_code, 2) {
            errors.push(FieldProblem::new("/countyCode", FieldCode::WrongFormat, "must be two digits"));
        }
        if self.organisation_number.as_deref().is_some_and(|number| !is_organisation_number(number)) {
            errors.push(FieldProblem::new(
                "/organisationNumber",
                FieldCode::InvalidNumber,
                "must be ten digits with a right check digit, such as 212000-2411",
            ));
        }
        if self.school_unit_code.as_deref().is_some_and(|code| !is_school_unit_code(code)) {
            errors.push(FieldProblem::new("/schoolUnitCode", FieldCode::WrongFormat, "must be eight digits"));
        }
        if self.school_unit_code.is_some() && self.kind != OrganisationKind::SchoolUnit {
            errors.push(FieldProblem::new(
                "/schoolUnitCode",
                FieldCode::Conflicts,
                "only school units have one",
            ));
        }
        if self.kind == OrganisationKind::SchoolUnit && self.parent_id.is_none() {
            errors.push(FieldProblem::new(
                "/parentId",
                FieldCode::Required,
                "a school unit belongs to the operator that runs it",
            ));
        }
        if self.active_to.is_some_and(|to| to < self.active_from) {
            errors.push(FieldProblem::new(
                "/activeTo",
                FieldCode::EndsBeforeStart,
                "must not be before activeFrom",
            ));
        }
        if errors.is_empty() { Ok(()) } else { Err(Problem::fields(errors)) }
    }
}

/// What is to be changed of an organisation (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OrganisationChanges {
    /// Full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 200), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Region Jämtland Härjedalen"))]
    pub name: Option<String>,
    /// Name for tables and charts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 60), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 60, example = "Region JH"))]
    pub short_name: Option<String>,
    /// The organisation it belongs to; null when it stands alone.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<i64>, example = 42))]
    pub parent_id: Option<Option<OrganisationId>>,
    /// Its part of the region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// The first day on which the new name, parent and area hold; today when absent. Until then the old ones are kept as history.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = "2015-01-01"))]
    pub holds_from: Option<NaiveDate>,
    /// Ten digits with a check digit.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, example = "212000-2411"))]
    pub organisation_number: Option<Option<String>>,
    /// Eight digits; school units only.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, example = "12345678"))]
    pub school_unit_code: Option<Option<String>>,
    /// Last day it takes part; null when open.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = Date, example = "2026-12-31"))]
    pub active_to: Option<Option<NaiveDate>>,
    /// The forms of school it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub school_forms: Option<Vec<SchoolForm>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit() -> NewOrganisation {
        NewOrganisation {
            kind: OrganisationKind::SchoolUnit,
            name: "Skönsbergs skola".into(),
            short_name: String::new(),
            parent_id: Some(OrganisationId(1)),
            area: Area::Vasternorrland,
            municipality_code: Some("2281".into()),
            county_code: Some("22".into()),
            organisation_number: None,
            school_unit_code: Some("12345678".into()),
            active_from: NaiveDate::from_ymd_opt(2020, 1, 1).unwrap(),
            active_to: None,
            school_forms: vec![SchoolForm::Compulsory],
        }
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        assert!(unit().check().is_ok());
        let wrong = NewOrganisation {
            parent_id: None,
            municipality_code: Some("22".into()),
            organisation_number: Some("1".into()),
            school_unit_code: Some("x".into()),
            active_to: NaiveDate::from_ymd_opt(2019, 1, 1),
            ..unit()
        };
        let pointers: Vec<_> =
            wrong.check().unwrap_err().errors.into_iter().map(|error| error.pointer).collect();
        assert_eq!(
            pointers,
            ["/municipalityCode", "/organisationNumber", "/schoolUnitCode", "/parentId", "/activeTo"]
        );
    }
}
