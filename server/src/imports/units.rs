//! Rows that are school units.

use std::collections::HashMap;

use chrono::NaiveDate;
use shared::error::{FieldCode, FieldProblem};
use shared::ids::OrganisationId;
use shared::imports::cells::{area, area_name, cleaned, day, school_forms};
use shared::imports::columns::Column;
use shared::imports::{MarkCode, RowState};
use shared::members::{
    Area, NewOrganisation, Organisation, OrganisationChanges, OrganisationKind, SchoolForm,
};
use shared::text::{folded, organisation_number};

use super::judged::{Above, Judged, Reading, is_clean};
use super::known::place;
use super::queries::register::{self, Place};
use super::table::{Line, Sheet};
use crate::caller::Writing;
use crate::db::DbConnection;
use crate::error::Result;
use crate::members::writes::organisations;

/// The deed that writes a row.
#[derive(Debug)]
pub enum Deed {
    /// Registers a unit.
    Register(Box<NewOrganisation>),
    /// Changes one.
    Change(Box<Organisation>, Box<OrganisationChanges>),
}

/// The units that a table names, and the organisations that run them.
pub struct Units {
    places: HashMap<String, Place>,
    by_id: HashMap<OrganisationId, Place>,
    by_uuid: HashMap<String, OrganisationId>,
    by_code: HashMap<String, OrganisationId>,
    found: HashMap<OrganisationId, (Organisation, Vec<SchoolForm>)>,
}

impl Units {
    /// Reads the units and organisations that the table names.
    pub fn of(conn: &mut DbConnection, sheet: &Sheet) -> Result<Self> {
        let said = |column| {
            let mut texts: Vec<_> = sheet.lines.iter().map(|line| folded(sheet.cell(line, column))).collect();
            texts.sort_unstable();
            texts.dedup();
            texts.retain(|text| !text.is_empty());
            texts
        };
        let found = register::units(conn, &said(Column::Uuid), &said(Column::SchoolUnitCode))?;
        let places = register::places(conn)?;
        let code = |unit: &Organisation| unit.school_unit_code.clone().map(|code| (code, unit.id));
        Ok(Self {
            by_id: places.values().map(|place| (place.id, place.clone())).collect(),
            by_uuid: found.iter().map(|(unit, _)| (unit.uuid.clone(), unit.id)).collect(),
            by_code: found.iter().filter_map(|(unit, _)| code(unit)).collect(),
            found: found.into_iter().map(|(unit, forms)| (unit.id, (unit, forms))).collect(),
            places,
        })
    }
}

/// Judges each row: what it would do.
pub fn judge(units: &Units, today: NaiveDate, sheet: &Sheet) -> Vec<Judged<Deed>> {
    let mut judge = Judge { units, today, above: Above::default(), codes: Above::default() };
    let lines = sheet.lines.iter().enumerate();
    lines.map(|(place, line)| judge.row(place, Reading::of(sheet, line), line)).collect()
}

struct Judge<'a> {
    units: &'a Units,
    today: NaiveDate,
    above: Above<OrganisationId, ()>,
    codes: Above<String, ()>,
}

type Outcome = (RowState, Option<Deed>);

/// The cells of a row; an empty cell is none.
struct Said<'a> {
    code: Option<String>,
    name: Option<String>,
    short_name: Option<String>,
    parent: Option<&'a Place>,
    forms: Option<Vec<SchoolForm>>,
    area: Option<Area>,
    municipality_code: Option<String>,
    county_code: Option<String>,
    number: Option<String>,
    active_from: Option<NaiveDate>,
    active_to: Option<NaiveDate>,
}

impl<'a> Judge<'a> {
    fn row(&mut self, row: usize, mut reading: Reading<'_>, line: &Line) -> Judged<Deed> {
        let said = self.said(&mut reading);
        let found = self.find(&mut reading, &said);
        let target = found.map(|(unit, _)| format!("organisation {}.{}", unit.id, unit.version));
        self.require_once(&mut reading, row, found.map(|(unit, _)| unit.id), said.code.as_ref());
        let outcome = match found {
            _ if !is_clean(&reading.marks) => None,
            Some((unit, forms)) => Some(self.known(&mut reading, unit, forms, &said)),
            None => Some(self.newcomer(&mut reading, said)),
        };
        Judged::of(line, target.unwrap_or_default(), reading.marks, outcome)
    }

    fn said(&self, reading: &mut Reading<'_>) -> Said<'a> {
        let text = |reading: &mut Reading<'_>, column, most| {
            Some(reading.text(column, most)).filter(|text| !text.is_empty())
        };
        // A spreadsheet may take a code for a number and drop its leading zeros.
        let padded = |code: String, length: usize| {
            let is_number = code.bytes().all(|byte| byte.is_ascii_digit());
            if is_number { format!("{code:0>length$}") } else { code }
        };
        Said {
            code: text(reading, Column::SchoolUnitCode, 8),
            name: text(reading, Column::Name, 200),
            short_name: text(reading, Column::ShortName, 60),
            parent: reading.read(Column::Parent, |cell| place(&self.units.places, cell)),
            forms: reading.read(Column::SchoolForms, school_forms),
            area: reading.read(Column::Area, area),
            municipality_code: text(reading, Column::MunicipalityCode, 4).map(|code| padded(code, 4)),
            county_code: text(reading, Column::CountyCode, 2).map(|code| padded(code, 2)),
            number: text(reading, Column::OrganisationNumber, 11).map(|number| organisation_number(&number)),
            active_from: reading.read(Column::ActiveFrom, day),
            active_to: reading.read(Column::ActiveTo, day),
        }
    }

    // Finds the unit by code, then by id.
    fn find(
        &self,
        reading: &mut Reading<'_>,
        said: &Said<'_>,
    ) -> Option<&'a (Organisation, Vec<SchoolForm>)> {
        let uuid = reading.cell(Column::Uuid);
        let by_code = said.code.as_ref().and_then(|code| self.units.by_code.get(code)).copied();
        let by_uuid = self.units.by_uuid.get(&folded(uuid)).copied();
        let id = match (by_uuid, by_code) {
            (None, _) if !uuid.is_empty() => {
                reading.mark(Column::Uuid, MarkCode::NoSuchThing);
                return None;
            }
            (Some(own), Some(other)) if own != other => {
                reading.mark(Column::SchoolUnitCode, MarkCode::Taken);
                return None;
            }
            (Some(id), _) | (None, Some(id)) => id,
            (None, None) => {
                reading.require(Column::SchoolUnitCode);
                return None;
            }
        };
        let found = self.units.found.get(&id);
        if found.is_some_and(|(unit, _)| unit.kind != OrganisationKind::SchoolUnit) {
            reading.mark(Column::Uuid, MarkCode::NoSuchThing);
            return None;
        }
        found
    }

    fn require_once(
        &mut self,
        reading: &mut Reading<'_>,
        row: usize,
        unit: Option<OrganisationId>,
        code: Option<&String>,
    ) {
        let again = unit.is_some_and(|unit| self.above.first(unit, row, || ()).is_some());
        let coded = code.is_some_and(|code| self.codes.first(code.clone(), row, || ()).is_some());
        if again || coded {
            let column = if coded { Column::SchoolUnitCode } else { Column::Uuid };
            reading.mark(column, MarkCode::Repeated);
        }
    }

    // Facts that the row leaves out (the area, say) are taken from the organisation that runs the unit.
    fn newcomer(&self, reading: &mut Reading<'_>, said: Said<'_>) -> Outcome {
        for column in [Column::Name, Column::Parent] {
            reading.require(column);
        }
        let Some(parent) = said.parent else { return (RowState::Error, None) };
        let new = NewOrganisation {
            kind: OrganisationKind::SchoolUnit,
            name: said.name.unwrap_or_default(),
            short_name: said.short_name.unwrap_or_default(),
            parent_id: Some(parent.id),
            area: said.area.unwrap_or(parent.area),
            municipality_code: said.municipality_code.or_else(|| parent.municipality_code.clone()),
            county_code: said.county_code.or_else(|| parent.county_code.clone()),
            organisation_number: said.number,
            school_unit_code: said.code,
            active_from: said.active_from.unwrap_or(self.today),
            active_to: said.active_to,
            school_forms: said.forms.unwrap_or_default(),
        };
        mark_faults(reading, &new);
        (RowState::New, Some(Deed::Register(Box::new(new))))
    }

    // An empty cell changes nothing.
    fn known(
        &self,
        reading: &mut Reading<'_>,
        unit: &Organisation,
        forms: &[SchoolForm],
        said: &Said<'_>,
    ) -> Outcome {
        let fixed = [
            (
                Column::MunicipalityCode,
                said.municipality_code.is_some(),
                said.municipality_code == unit.municipality_code,
            ),
            (Column::CountyCode, said.county_code.is_some(), said.county_code == unit.county_code),
            (Column::ActiveFrom, said.active_from.is_some(), said.active_from == Some(unit.active_from)),
        ];
        for (column, is_said, is_same) in fixed {
            if is_said && !is_same {
                reading.mark(column, MarkCode::Fixed);
            }
        }
        let changes = self.changes(reading, unit, forms, said);
        if changes == OrganisationChanges::default() {
            return (RowState::Same, None);
        }
        let after = changes.applied(unit);
        let forms = changes.school_forms.clone().unwrap_or_else(|| forms.to_vec());
        mark_faults(reading, &NewOrganisation::like(&after, forms));
        (RowState::Changed, Some(Deed::Change(Box::new(unit.clone()), Box::new(changes))))
    }

    fn changes(
        &self,
        reading: &mut Reading<'_>,
        unit: &Organisation,
        forms: &[SchoolForm],
        said: &Said<'_>,
    ) -> OrganisationChanges {
        let mut changes = OrganisationChanges::default();
        if let Some(name) = said.name.clone().filter(|name| *name != cleaned(&unit.name)) {
            reading.changes(Column::Name, unit.name.clone());
            changes.name = Some(name);
        }
        if let Some(short_name) = said.short_name.clone().filter(|name| *name != cleaned(&unit.short_name)) {
            reading.changes(Column::ShortName, unit.short_name.clone());
            changes.short_name = Some(short_name);
        }
        if let Some(parent) = said.parent.filter(|parent| Some(parent.id) != unit.parent_id) {
            let before = unit.parent_id.and_then(|id| self.units.by_id.get(&id));
            reading.changes(Column::Parent, before.map(|place| place.code.clone()).unwrap_or_default());
            changes.parent_id = Some(Some(parent.id));
        }
        if let Some(area) = said.area.filter(|area| *area != unit.area) {
            reading.changes(Column::Area, area_name(unit.area));
            changes.area = Some(area);
        }
        if let Some(new) = said.forms.clone().filter(|new| new != forms) {
            reading.changes(Column::SchoolForms, codes(forms));
            changes.school_forms = Some(new);
        }
        if let Some(code) = said.code.clone().filter(|code| unit.school_unit_code.as_ref() != Some(code)) {
            reading.changes(Column::SchoolUnitCode, unit.school_unit_code.clone().unwrap_or_default());
            changes.school_unit_code = Some(Some(code));
        }
        if let Some(new) = said.number.clone().filter(|new| unit.organisation_number.as_ref() != Some(new)) {
            if self.units.places.get(&new).is_some_and(|other| other.id != unit.id) {
                reading.mark(Column::OrganisationNumber, MarkCode::Taken);
            }
            reading.changes(Column::OrganisationNumber, unit.organisation_number.clone().unwrap_or_default());
            changes.organisation_number = Some(Some(new));
        }
        if let Some(to) = said.active_to.filter(|to| unit.active_to != Some(*to)) {
            reading.changes(Column::ActiveTo, unit.active_to.map(|to| to.to_string()).unwrap_or_default());
            changes.active_to = Some(Some(to));
        }
        changes
    }
}

/// Forms of school as a cell has them.
pub fn codes(forms: &[SchoolForm]) -> String {
    forms.iter().map(|form| form.word()).collect::<Vec<_>>().join(", ")
}

// The rules of the register, told by cell.
fn mark_faults(reading: &mut Reading<'_>, unit: &NewOrganisation) {
    let faults = unit.check().err().map(|problem| problem.errors).unwrap_or_default();
    for FieldProblem { pointer, code, .. } in faults {
        let column = match pointer.as_str() {
            "/parentId" => Column::Parent,
            other => other.trim_start_matches('/').parse().unwrap_or(Column::Name),
        };
        let code = match code {
            FieldCode::Required => MarkCode::Required,
            FieldCode::InvalidNumber => MarkCode::InvalidNumber,
            FieldCode::EndsBeforeStart => MarkCode::EndsBeforeStart,
            _ => MarkCode::WrongFormat,
        };
        reading.mark(column, code);
    }
}

/// Writes the rows, in their order.
pub fn apply(conn: &mut DbConnection, writing: &Writing<'_>, judged: Vec<Judged<Deed>>) -> Result<()> {
    for row in judged {
        match row.deed {
            None => {}
            Some(Deed::Register(new)) => drop(organisations::register(conn, writing, &new)?),
            Some(Deed::Change(before, changes)) => {
                drop(organisations::rewrite(conn, writing, &before, &changes)?);
            }
        }
    }
    Ok(())
}
