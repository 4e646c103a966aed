//! Horizontal bars, drawn as inline SVG, with the same figures as a table one click away.
//!
//! The drawing is not scaled: bars are shares of the width there is, text keeps its size on a phone.

use leptos::prelude::*;
use leptos_router::components::A;

use crate::format;
use crate::words::ui as t;

/// One bar: how long it is, and what is written at its end.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bar {
    length: i64,
    text: String,
}

impl Bar {
    /// A count.
    pub(crate) fn of(count: i64) -> Self {
        Self::saying(count, format::number(count))
    }

    /// A figure that is written otherwise than it is long: a mean, a count with its share, or why there is none.
    pub(crate) fn saying(length: i64, text: impl Into<String>) -> Self {
        Self { length: length.max(0), text: text.into() }
    }
}

/// One label with its bars: one for each series of the chart.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bars {
    /// What is counted.
    pub(crate) label: String,
    /// Where one reads more of it.
    pub(crate) address: Option<String>,
    /// Its figures, in the order of the chart's series.
    pub(crate) values: Vec<Bar>,
}

impl Bars {
    /// A label with one count.
    pub(crate) fn of(label: impl Into<String>, count: i64) -> Self {
        Self { label: label.into(), address: None, values: vec![Bar::of(count)] }
    }
}

/// The height of a bar and the gap below it, of a line of text, and of the gap between groups; in pixels.
const BAR: usize = 18;
const LINE: usize = 18;
const GAP: usize = 10;
/// Labels of so many characters stand beside their bars; with longer ones all stand above, in lines of so many.
const SHORT: usize = 19;
const LONG: usize = 38;
/// The share of a narrow phone's width that one character takes, in thousandths.
const LETTER: i64 = 23;

/// Where things stand across the drawing, in thousandths of its width.
#[derive(Clone, Copy)]
struct Across {
    is_beside: bool,
    left: i64,
    room: i64,
    largest: i64,
}

impl Across {
    fn of(rows: &[Bars], largest: Option<i64>) -> Self {
        let is_beside = rows.iter().all(|row| row.label.chars().count() <= SHORT);
        let bars = || rows.iter().flat_map(|row| &row.values);
        let letters = |text: &str| i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
        let label = rows.iter().map(|row| letters(&row.label)).max().unwrap_or(0);
        let left = if is_beside { 30 + label * LETTER } else { 0 };
        let figures = 30 + LETTER * bars().map(|bar| letters(&bar.text)).max().unwrap_or(0).min(14);
        let longest = bars().map(|bar| bar.length).max().unwrap_or(0);
        Self { is_beside, left, room: 1000 - left - figures, largest: largest.unwrap_or(longest).max(1) }
    }

    fn width(self, length: i64) -> i64 {
        length.min(self.largest) * self.room / self.largest
    }
}

fn share(thousandths: i64) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// Horizontal bars. Several series stand under each other within a label, told apart by pattern and legend.
#[component]
pub(crate) fn Chart(
    /// What the chart shows.
    #[prop(into)]
    title: String,
    /// The chart in a sentence, for those who do not see it.
    #[prop(into)]
    description: String,
    /// What the labels name, for the head of the table.
    #[prop(into)]
    labels: String,
    /// The names of the series; one for a plain chart.
    series: Vec<String>,
    /// The bars from top to bottom.
    rows: Vec<Bars>,
    /// True where a heading says the title already: it is then seen by nobody.
    #[prop(optional)]
    has_heading: bool,
    /// The value of a bar of full length; the longest bar's value when absent.
    #[prop(optional, into)]
    largest: Option<i64>,
) -> impl IntoView {
    let across = Across::of(&rows, largest);
    let table = table(&title, labels, &series, &rows);
    let mut top = 0;
    let groups: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let (drawn, height) = group(&row, top, across);
            top += height;
            drawn
        })
        .collect();
    let legend = (series.len() > 1).then(|| {
        let names = series.into_iter().enumerate().map(|(place, name)| {
            view! { <li class=format!("series-{place}")>{name}</li> }
        });
        view! { <ul class="chart-legend">{names.collect_view()}</ul> }
    });
    view! {
        <figure class="chart" class:beside=across.is_beside>
            <figcaption class:unseen=has_heading>{title.clone()}</figcaption>
            {legend}
            <svg role="img" width="100%" height=top>
                <title>{title}</title>
                <desc>{description}</desc>
                {groups}
            </svg>
            <details>
                <summary>{t::chart_as_table()}</summary>
                {table}
            </details>
        </figure>
    }
}

/// A label and its bars, `top` down from the top of the drawing, and the height they take.
fn group(row: &Bars, top: usize, across: Across) -> (AnyView, usize) {
    let lines = if across.is_beside { vec![row.label.clone()] } else { broken(&row.label) };
    let first = if across.is_beside { top } else { top + lines.len() * LINE };
    let label = lines.into_iter().enumerate().map(|(place, line)| {
        view! { <text class="chart-label" x="0" y=top + place * LINE + LINE - 5>{line}</text> }
    });
    let bars = row.values.iter().enumerate().map(|(place, bar)| {
        let width = across.width(bar.length);
        let y = first + place * BAR;
        let drawn = (bar.length > 0).then(|| {
            view! {
                <rect class=format!("series-{place}") x=share(across.left) y=y + 2 width=share(width.max(3))
                    height=BAR - 5 rx="2"/>
            }
        });
        view! {
            {drawn}
            <text class="chart-figure" x=share(across.left + width) dx="6" y=y + BAR - 5>{bar.text.clone()}</text>
        }
    });
    let drawn = view! { {label.collect_view()}{bars.collect_view()} }.into_any();
    (drawn, first - top + row.values.len() * BAR + GAP)
}

/// A text in lines that fit on a phone, broken between words.
fn broken(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let length = lines.last().map_or(0, |line| line.chars().count());
        match lines.last_mut() {
            Some(line) if length == 0 || length + 1 + word.chars().count() <= LONG => {
                if length > 0 {
                    line.push(' ');
                }
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn table(title: &str, labels: String, series: &[String], rows: &[Bars]) -> impl IntoView + use<> {
    let heads = series.iter().map(|name| view! { <th scope="col" class="number">{name.clone()}</th> });
    let lines = rows.iter().map(|row| {
        let cells = row.values.iter().map(|bar| view! { <td class="number">{bar.text.clone()}</td> });
        let label = row.label.clone();
        let label = match row.address.clone() {
            Some(address) => view! { <A href=address>{label}</A> }.into_any(),
            None => label.into_any(),
        };
        view! { <tr><th scope="row">{label}</th>{cells.collect_view()}</tr> }
    });
    view! {
        <table class="plain">
            <caption class="unseen">{title.to_owned()}</caption>
            <thead><tr><th scope="col">{labels}</th>{heads.collect_view()}</tr></thead>
            <tbody>{lines.collect_view()}</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(label: &str, count: i64) -> Bars {
        Bars { label: label.into(), address: None, values: vec![Bar::saying(count, count.to_string())] }
    }

    #[test]
    fn the_longest_bar_takes_the_room_and_none_more() {
        let across = Across::of(&[row("Berg", 5), row("Sundsvall", 20)], None);
        assert_eq!((across.left, across.width(20), across.width(5), across.width(0)), (237, 687, 171, 0));
        assert_eq!(across.left + across.width(99), 924, "the figure has its place");
        assert_eq!(Across::of(&[row("Berg", 0)], None).width(0), 0);
        assert_eq!(share(112), "11.2%");
    }

    #[test]
    fn long_labels_stand_above_in_lines_that_fit_on_a_phone() {
        assert!(!Across::of(&[row("Rekryteringsutbildning till skolledaryrket", 5)], None).is_beside);
        let lines = broken("Att organisera för fjärrundervisning – uppföljning");
        assert_eq!(lines, ["Att organisera för fjärrundervisning –", "uppföljning"]);
        assert_eq!(broken(""), [""]);
    }
}
