//! Evaluations of the year's activities, and how far goals were reached through them.

use leptos::prelude::*;
use shared::evaluations::Attainment;
use shared::ids::GoalId;
use shared::plans::FocusAreaDetail;
use shared::reports::ActivityFigures;

use super::gathered::Year;
use crate::evaluations::analysis::attainment_tone;
use crate::format;
use crate::ui::badge::Badge;
use crate::ui::chart::{Bar, Bars, Chart};
use crate::ui::table::{Column, Table};
use crate::words::{Say, reports as t};

/// The mean of a scale of five points, in hundredths.
const FULL: i64 = 500;

/// The evaluations' results. They are about all participants, also on a member's page: answers are anonymous.
pub(super) fn evaluations(year: &Year) -> AnyView {
    let asked = year.figures.activities.iter().filter(|one| one.invited > 0);
    let asked: Vec<_> = asked.cloned().collect();
    let own_note = year.member.as_ref().map(|_| view! { <p class="muted">{t::evaluations_own_note()}</p> });
    let content = if asked.is_empty() {
        view! { <p class="muted">{t::evaluations_empty()}</p> }.into_any()
    } else {
        let chart = means(&asked);
        let columns = vec![
            Column::new(t::activity(), |one: &ActivityFigures| one.title.clone()),
            Column::new(t::answers(), |one: &ActivityFigures| {
                let share = format::percent(one.responses, one.invited);
                t::rate(&format::number(one.responses), &format::number(one.invited), &share)
            })
            .of_numbers(),
            Column::new(t::mean(), |one: &ActivityFigures| {
                one.purpose_mean_hundredths.map_or_else(|| t::mean_hidden().to_owned(), format::hundredths)
            })
            .of_numbers(),
        ];
        view! {
            <p class="muted">{t::evaluations_note()}</p>
            <Table caption=t::evaluations() columns rows=Signal::stored(asked) key=|one: &ActivityFigures| one.activity_id/>
            {chart}
        }
        .into_any()
    };
    view! {
        <section class="stack" aria-labelledby="evaluations">
            <h2 id="evaluations">{t::evaluations()}</h2>
            {own_note}
            {content}
        </section>
    }
    .into_any()
}

fn means(asked: &[ActivityFigures]) -> Option<AnyView> {
    let bars = asked.iter().filter_map(|one| {
        let mean = one.purpose_mean_hundredths?;
        let bar = Bar::saying(mean, format::hundredths(mean));
        Some(Bars { label: one.title.clone(), address: None, values: vec![bar] })
    });
    let rows: Vec<_> = bars.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <Chart title=t::means_title() description=t::means_described() labels=t::activity()
                series=vec![t::mean().to_owned()] rows largest=FULL/>
        }
        .into_any()
    })
}

/// A goal that was judged: its text, how far, and through which activity.
#[derive(Debug, Clone)]
struct Reached {
    goal: GoalId,
    text: String,
    attainment: Attainment,
    through: String,
}

/// How far goals were reached, in the order of the plan.
pub(super) fn goals(year: &Year) -> AnyView {
    let rows = reached(&year.figures.activities, &year.areas);
    let content = if rows.is_empty() {
        view! { <p class="muted">{t::goals_empty()}</p> }.into_any()
    } else {
        let columns = vec![
            Column::new(t::goal(), |one: &Reached| one.text.clone()),
            Column::new(t::attainment(), |one: &Reached| {
                view! { <Badge tone=attainment_tone(one.attainment) text=one.attainment.say()/> }
            }),
            Column::new(t::through(), |one: &Reached| one.through.clone()),
        ];
        view! {
            <p class="muted">{t::goals_note()}</p>
            <Table caption=t::goals() columns rows=Signal::stored(rows)
                key=|one: &Reached| (one.goal, one.through.clone())/>
        }
        .into_any()
    };
    view! {
        <section class="stack" aria-labelledby="goals"><h2 id="goals">{t::goals()}</h2>{content}</section>
    }
    .into_any()
}

fn reached(activities: &[ActivityFigures], areas: &[FocusAreaDetail]) -> Vec<Reached> {
    let known: Vec<_> = areas.iter().flat_map(|area| &area.goals).collect();
    let place = |id: GoalId| known.iter().position(|goal| goal.id == id);
    let text = |id: GoalId| {
        let goal = known.iter().find(|goal| goal.id == id);
        goal.map_or_else(|| t::unknown_goal(&id.to_string()), |goal| goal.text.clone())
    };
    let mut rows: Vec<_> = activities
        .iter()
        .flat_map(|one| {
            one.attainments.iter().map(move |figure| Reached {
                goal: figure.goal_id,
                text: String::new(),
                attainment: figure.attainment,
                through: one.title.clone(),
            })
        })
        .collect();
    for row in &mut rows {
        row.text = text(row.goal);
    }
    rows.sort_by_key(|row| place(row.goal).unwrap_or(usize::MAX));
    rows
}
