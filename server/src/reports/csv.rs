//! The year in figures as a table for spreadsheets.

use std::collections::HashMap;

use shared::ids::OrganisationId;
use shared::reports::{ActivityFigures, Outcome, Turnout, YearFigures};
use shared::text::sort_key;

use crate::clock::swedish_day;
use crate::error::Result;
use crate::tables::{Csv, Separator};

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

/// The table: a line for each activity, and after the fixed columns one for each organisation; in a member's own figures one
/// for each of its school units.
pub fn table(figures: &YearFigures, separator: Separator) -> Result<Vec<u8>> {
    let fixed = match separator {
        Separator::Semicolon => COLUMNS_SV,
        Separator::Comma => COLUMNS,
    };
    let is_own = figures.organisation_id.is_some();
    let mut organisations: Vec<_> =
        if is_own { &figures.units } else { &figures.organisations }.iter().collect();
    organisations.sort_by_cached_key(|one| (sort_key(&one.name), one.organisation_id));
    let mut file = Csv::new(separator);
    file.line(fixed.into_iter().chain(organisations.iter().map(|one| one.name.as_str())))?;
    for activity in &figures.activities {
        let spread = if is_own { &activity.units } else { &activity.organisations };
        let counts: HashMap<OrganisationId, i64> =
            spread.iter().map(|one| (one.organisation_id, one.persons)).collect();
        let spread = organisations.iter().map(|one| number(counts.get(&one.organisation_id).copied()));
        file.line(cells(activity, separator).into_iter().chain(spread))?;
    }
    file.finish()
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

#[cfg(test)]
mod tests {
    use super::*;
    use shared::activities::HeadUnit;
    use shared::ids::ActivityId;
    use shared::reports::{OrganisationCount, OutcomeCounts};

    fn activity() -> ActivityFigures {
        let organisations =
            vec![OrganisationCount { organisation_id: OrganisationId(2), name: "Åre".into(), persons: 3 }];
        ActivityFigures {
            activity_id: ActivityId(7),
            series_id: None,
            title: "=HYPERLINK(\"x\"); mentor".into(),
            starts_at: Some("2020-10-27T23:30:00Z".parse().unwrap()),
            outcome: Outcome::Held,
            reason: String::new(),
            unit: HeadUnit::Persons,
            turnout: Turnout { persons: Some(5), ..Turnout::default() },
            earlier_edition: None,
            earlier_year: None,
            earlier: None,
            organisations,
            units: Vec::new(),
            network: None,
            occasions: Vec::new(),
            invited: 5,
            responses: 5,
            purpose_mean_hundredths: Some(405),
            attainments: Vec::new(),
        }
    }

    fn figures() -> YearFigures {
        let count = |id, name: &str, persons| OrganisationCount {
            organisation_id: OrganisationId(id),
            name: name.into(),
            persons,
        };
        YearFigures {
            year: 2020,
            organisation_id: None,
            outcomes: OutcomeCounts::default(),
            participations: 5,
            persons: 5,
            organisations: vec![count(2, "Åre", 3), count(1, "Berg", 2)],
            units: Vec::new(),
            network_participations: None,
            activities: vec![activity()],
            years: vec![2020],
        }
    }

    #[test]
    fn a_swedish_spreadsheet_opens_it_right() {
        let text = String::from_utf8(table(&figures(), Separator::Semicolon).unwrap()).unwrap();
        let lines: Vec<_> = text.strip_prefix('\u{feff}').unwrap().split("\r\n").collect();
        assert!(lines[0].starts_with("Aktivitet;Start;Utfall;") && lines[0].ends_with(";Berg;Åre"));
        assert_eq!(
            lines[1],
            "\"'=HYPERLINK(\"\"x\"\"); mentor\";2020-10-28;genomförd;;5;0;nej;;;;;5;5;4,05;7;;3"
        );
        assert_eq!(lines[2..], [""]);
    }

    #[test]
    fn a_members_own_table_has_a_column_for_each_school_unit() {
        let school =
            OrganisationCount { organisation_id: OrganisationId(8), name: "Mattmar".into(), persons: 3 };
        let own = YearFigures {
            organisation_id: Some(OrganisationId(2)),
            units: vec![school.clone()],
            activities: vec![ActivityFigures { units: vec![school], ..activity() }],
            ..figures()
        };
        let text = String::from_utf8(table(&own, Separator::Comma).unwrap()).unwrap();
        assert!(text.contains(",activityId,Mattmar\r\n") && text.contains(",7,3\r\n"), "{text}");
    }

    #[test]
    fn programs_read_the_names_of_the_json() {
        let text = String::from_utf8(table(&figures(), Separator::Comma).unwrap()).unwrap();
        assert!(
            text.contains("title,startsOn,outcome,")
                && text.contains(",held,,5,0,false,,,,,5,5,4.05,7,,3\r\n")
        );
    }
}
