//! The year in figures as a table for spreadsheets.

use std::collections::HashMap;

use ::csv::{Terminator, WriterBuilder};
use serde::Deserialize;
use shared::ids::OrganisationId;
use shared::reports::{ActivityFigures, Outcome, Turnout, YearFigures};
use shared::text::sort_key;

use crate::clock::swedish_day;
use crate::error::{Error, Result};

/// What stands between two cells, and whom the table is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Separator {
    /// For Swedish spreadsheets: Swedish words, decimal comma.
    #[default]
    Semicolon,
    /// For programs: the names that the JSON has.
    Comma,
}

const COLUMNS_SV: [&str; 15] = [
    "Aktivitet",
    "Start",
    "Utfall",
    "Orsak",
    "Deltagare",
    "Lag",
    "Ungefärligt",
    "Ej mätbart",
    "Tidigare omgång, år",
    "Tidigare deltagare",
    "Tidigare lag",
    "Inbjudna till utvärdering",
    "Svar",
    "Medel, syfte",
    "Aktivitet, id",
];
const COLUMNS: [&str; 15] = [
    "title",
    "startsOn",
    "outcome",
    "reason",
    "persons",
    "teams",
    "approximate",
    "notMeasurable",
    "earlierYear",
    "earlierPersons",
    "earlierTeams",
    "invited",
    "responses",
    "purposeMean",
    "activityId",
];

/// The table: UTF-8 with BOM, lines ended by CRLF, a line for each activity, a column for each organisation after the fixed ones.
pub fn table(figures: &YearFigures, separator: Separator) -> Result<Vec<u8>> {
    let (delimiter, fixed) = match separator {
        Separator::Semicolon => (b';', COLUMNS_SV),
        Separator::Comma => (b',', COLUMNS),
    };
    let mut organisations: Vec<_> = figures.organisations.iter().collect();
    organisations.sort_by_cached_key(|one| (sort_key(&one.name), one.organisation_id));
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let heading = fixed.into_iter().chain(organisations.iter().map(|one| one.name.as_str()));
    writer.write_record(heading.map(harmless)).map_err(Error::internal)?;
    for activity in &figures.activities {
        let counts: HashMap<OrganisationId, i64> =
            activity.organisations.iter().map(|one| (one.organisation_id, one.persons)).collect();
        let spread = organisations.iter().map(|one| number(counts.get(&one.organisation_id).copied()));
        let cells = cells(activity, separator).into_iter().chain(spread);
        writer.write_record(cells.map(|cell| harmless(&cell))).map_err(Error::internal)?;
    }
    writer.into_inner().map_err(|cause| Error::internal(cause.to_string()))
}

fn cells(activity: &ActivityFigures, separator: Separator) -> [String; 15] {
    let ActivityFigures { title, starts_at, outcome, reason, turnout, earlier, .. } = activity;
    let Turnout { persons, teams, approximate, not_measurable } = turnout;
    [
        title.clone(),
        starts_at.map(|time| swedish_day(time).to_string()).unwrap_or_default(),
        outcome_word(*outcome, separator).to_owned(),
        reason.clone(),
        number(*persons),
        number(Some(*teams)),
        truth(*approximate, separator).to_owned(),
        not_measurable.clone(),
        activity.earlier_year.map(|year| year.to_string()).unwrap_or_default(),
        number(earlier.as_ref().and_then(|turnout| turnout.persons)),
        number(earlier.as_ref().map(|turnout| turnout.teams)),
        number(Some(activity.invited)),
        number(Some(activity.responses)),
        hundredths(activity.purpose_mean_hundredths, separator),
        activity.activity_id.to_string(),
    ]
}

fn number(count: Option<i64>) -> String {
    count.map(|count| count.to_string()).unwrap_or_default()
}

fn hundredths(mean: Option<i64>, separator: Separator) -> String {
    let mark = if separator == Separator::Semicolon { ',' } else { '.' };
    mean.map(|mean| format!("{}{mark}{:02}", mean / 100, mean % 100)).unwrap_or_default()
}

const fn truth(value: bool, separator: Separator) -> &'static str {
    match (separator, value) {
        (Separator::Semicolon, true) => "ja",
        (Separator::Semicolon, false) => "nej",
        (Separator::Comma, true) => "true",
        (Separator::Comma, false) => "false",
    }
}

const fn outcome_word(outcome: Outcome, separator: Separator) -> &'static str {
    match (separator, outcome) {
        (Separator::Comma, outcome) => outcome.word(),
        (Separator::Semicolon, Outcome::Planned) => "planerad",
        (Separator::Semicolon, Outcome::Held) => "genomförd",
        (Separator::Semicolon, Outcome::Postponed) => "uppskjuten",
        (Separator::Semicolon, Outcome::Cancelled) => "inställd",
    }
}

/// A cell that no spreadsheet takes for a formula: whatever begins like one gets an apostrophe before it (OWASP, CSV injection).
pub fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}
