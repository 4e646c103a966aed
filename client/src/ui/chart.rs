//! Horizontal bars, drawn as inline SVG, with the same figures as a table one click away.

use leptos::prelude::*;

use crate::format;
use crate::words::ui as t;

/// One label with its bars: one for each series of the chart.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bars {
    /// What is counted.
    pub(crate) label: String,
    /// Its figures, in the order of the chart's series.
    pub(crate) values: Vec<i64>,
}

const ROW: usize = 26;
const THICKNESS: usize = 16;
const LABEL: usize = 150;
const WIDTH: usize = 640;
const FIGURE: usize = 60;

/// Horizontal bars. Several series stand under each other within a label, told apart by pattern and legend.
#[component]
pub(crate) fn Chart(
    /// What the chart shows.
    #[prop(into)]
    title: String,
    /// The same in a sentence, for those who do not see it.
    #[prop(into)]
    description: String,
    /// The names of the series; one for a plain chart.
    series: Vec<String>,
    /// The bars from top to bottom.
    rows: Vec<Bars>,
) -> impl IntoView {
    let largest = rows.iter().flat_map(|row| row.values.iter().copied()).max().unwrap_or(0).max(1);
    let group = series.len().max(1) * THICKNESS + ROW - THICKNESS;
    let height = rows.len() * group;
    let table = table(title.clone(), &series, &rows);
    let groups = rows.into_iter().enumerate().map(|(place, row)| bar_group(&row, place * group, largest));
    let legend = (series.len() > 1).then(|| {
        let names = series.into_iter().enumerate().map(|(place, name)| {
            view! { <li class=format!("series-{place}")>{name}</li> }
        });
        view! { <ul class="chart-legend">{names.collect_view()}</ul> }
    });
    view! {
        <figure class="chart">
            <figcaption>{title.clone()}</figcaption>
            {legend}
            <svg role="img" viewBox=format!("0 0 {WIDTH} {height}") preserveAspectRatio="xMinYMin meet">
                <title>{title}</title>
                <desc>{description}</desc>
                {groups.collect_view()}
            </svg>
            <details>
                <summary>{t::chart_as_table()}</summary>
                {table}
            </details>
        </figure>
    }
}

/// A label and its bars, `top` down from the top of the drawing.
fn bar_group(row: &Bars, top: usize, largest: i64) -> impl IntoView + use<> {
    let room = WIDTH - LABEL - FIGURE;
    let bars = row.values.iter().enumerate().map(|(place, value)| {
        let width = usize::try_from(*value).unwrap_or(0) * room / usize::try_from(largest).unwrap_or(1);
        let y = top + place * THICKNESS;
        view! {
            <rect class=format!("series-{place}") x=LABEL y=y width=width.max(1) height=THICKNESS - 3 rx="2"/>
            <text class="chart-figure" x=LABEL + width + 6 y=y + THICKNESS - 5>{format::number(*value)}</text>
        }
    });
    view! {
        <text class="chart-label" x=LABEL - 8 y=top + THICKNESS - 5 text-anchor="end">{row.label.clone()}</text>
        {bars.collect_view()}
    }
}

fn table(title: String, series: &[String], rows: &[Bars]) -> impl IntoView + use<> {
    let heads = series.iter().map(|name| view! { <th scope="col" class="number">{name.clone()}</th> });
    let lines = rows.iter().map(|row| {
        let cells = row.values.iter().map(|value| view! { <td class="number">{format::number(*value)}</td> });
        view! { <tr><th scope="row">{row.label.clone()}</th>{cells.collect_view()}</tr> }
    });
    view! {
        <table class="plain">
            <caption>{title}</caption>
            <thead><tr><td></td>{heads.collect_view()}</tr></thead>
            <tbody>{lines.collect_view()}</tbody>
        </table>
    }
}
