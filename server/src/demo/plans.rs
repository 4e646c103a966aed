//! The plans of the demo. The focus areas are those of the network; the goals are invented and say so.

use chrono::Datelike;
use shared::ids::GoalId;
use shared::plans::{NewFocusArea, NewGoal, NewPlan, PlanState};

use super::ground::{Ground, day};
use crate::db::DbConnection;
use crate::error::Result;
use crate::plans::queries;

const INVENTED: &str = "Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.";

const FIRST: [&str; 6] = [
    "Systematiskt kvalitetsarbete",
    "Skolledarskap",
    "Kompetensförsörjning",
    "Språk-, läs- och skrivutveckling",
    "Digitalisering",
    "Praktiknära forskning",
];
const SECOND: [&str; 3] = ["Ökad måluppfyllelse", "Kompetensförsörjning", "Digitalisering"];
const FOUR: [&str; 4] = [
    "Likvärdighet",
    "Systematiskt kvalitetsarbete med fokus på ledarskap",
    "Kompetensförsörjning",
    "Digitalisering",
];

/// Makes the plans, and remembers the goals of 2020 and of today.
pub(super) fn build(conn: &mut DbConnection, ground: &mut Ground) -> Result<()> {
    let note = "Mål och ordalydelser är påhittade för demon.";
    plan(conn, ground, (2014, PlanState::Closed), &FIRST, note)?;
    plan(conn, ground, (2017, PlanState::Closed), &SECOND, note)?;
    ground.goals_2020 = plan(conn, ground, (2020, PlanState::Closed), &FOUR, note)?;
    let current = 2026 + (ground.today.year() - 2026).div_euclid(3) * 3;
    let note = "Hela planen är påhittad för demon, så att den pågående säsongen har mål.";
    ground.goals_now = plan(conn, ground, (current, PlanState::Adopted), &FOUR, note)?;
    Ok(())
}

fn plan(
    conn: &mut DbConnection,
    ground: &Ground,
    (year, state): (i32, PlanState),
    areas: &[&str],
    note: &str,
) -> Result<Vec<GoalId>> {
    let new = NewPlan {
        title: format!("Verksamhetsplan {year}–{}", year + 2),
        from_date: day(year, 1, 1),
        to_date: day(year + 2, 12, 31),
        effect_required: year >= 2020,
        note: note.to_owned(),
    };
    let draft = queries::insert(conn, &new, ground.now)?;
    let mut goals = Vec::new();
    for name in areas {
        let area = NewFocusArea { name: (*name).to_owned(), description: String::new() };
        let area = queries::insert_focus_area(conn, draft.id, &area, ground.now)?.id;
        for (text, indicators) in [
            (format!("Fler kommuner arbetar tillsammans med {}.", name.to_lowercase()), "Antal kommuner"),
            (format!("Deltagarna har nytta av insatserna inom {}.", name.to_lowercase()), "Utvärderingar"),
        ] {
            let goal = NewGoal {
                text,
                indicators: indicators.to_owned(),
                expected_effect: "Undervisningen blir bättre och mer lika mellan skolorna.".to_owned(),
                note: INVENTED.to_owned(),
            };
            goals.push(queries::insert_goal(conn, area, &goal, ground.now)?.id);
        }
    }
    let mut after = draft.clone();
    after.state = state;
    queries::change(conn, &draft, &after, ground.now)?;
    Ok(goals)
}
