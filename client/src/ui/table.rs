//! A table. On a phone each row becomes a card, where every cell carries its column's name.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use super::filter::Filter;
use super::kept_focus::keep_focus;
use crate::words::ui as t;

type Cell<T> = Arc<dyn Fn(&T) -> AnyView + Send + Sync>;

/// A column: its name, and what it shows of a row.
pub(crate) struct Column<T> {
    title: String,
    is_number: bool,
    order: Option<&'static str>,
    cell: Cell<T>,
}

impl<T> Clone for Column<T> {
    fn clone(&self) -> Self {
        let Self { title, is_number, order, cell } = self;
        Self { title: title.clone(), is_number: *is_number, order: *order, cell: Arc::clone(cell) }
    }
}

impl<T> Column<T> {
    /// A column of text, or of anything else. The first column of a table names its rows.
    pub(crate) fn new<Shown: IntoView + 'static>(
        title: impl Into<String>,
        cell: impl Fn(&T) -> Shown + Send + Sync + 'static,
    ) -> Self {
        let cell: Cell<T> = Arc::new(move |row| cell(row).into_any());
        Self { title: title.into(), is_number: false, order: None, cell }
    }

    /// The column, set to the right as figures are.
    pub(crate) fn of_numbers(self) -> Self {
        Self { is_number: true, ..self }
    }

    /// The column, with a head that sorts the table: the word stands in the address.
    pub(crate) fn sorted_by(self, word: &'static str) -> Self {
        Self { order: Some(word), ..self }
    }
}

/// The order of a table: a word in the address, with a hyphen before it for the other way round.
#[derive(Clone, Copy)]
pub(crate) struct Order(Filter);

impl Order {
    /// The order that the address names.
    pub(crate) fn of_address() -> Self {
        Self(Filter::named("sort"))
    }

    /// The word of the column that the table is sorted by, and whether it is turned round; empty where nothing is chosen.
    pub(crate) fn chosen(self) -> (String, bool) {
        let chosen = self.0.value();
        match chosen.strip_prefix('-') {
            Some(word) => (word.to_owned(), true),
            None => (chosen, false),
        }
    }

    /// Sorts by the column, or turns it round where it is sorted by it already.
    fn choose(self, word: &str) {
        let turned = self.0.value_now() == word;
        self.0.set(if turned { format!("-{word}") } else { word.to_owned() });
    }

    /// For `aria-sort`.
    fn said(self, word: &str) -> &'static str {
        match self.chosen() {
            (chosen, false) if chosen == word => "ascending",
            (chosen, true) if chosen == word => "descending",
            _ => "none",
        }
    }
}

/// A table of rows that can grow.
#[component]
pub(crate) fn Table<T, Key>(
    /// What the table shows; read by screen readers, seen by nobody.
    #[prop(into)]
    caption: String,
    /// Its columns.
    columns: Vec<Column<T>>,
    /// Its rows.
    #[prop(into)]
    rows: Signal<Vec<T>>,
    /// Tells a row from the others, and from an earlier state of itself.
    key: fn(&T) -> Key,
    /// Its order, where its columns sort it. The rows come in that order.
    #[prop(optional)]
    order: Option<Order>,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    Key: Eq + std::hash::Hash + 'static,
{
    let heads = columns.iter().map(|column| head(column, order)).collect_view();
    let draw = move |row: T| {
        let cells = columns.iter().enumerate().map(|(place, column)| cell(place, column, &row));
        view! { <tr>{cells.collect_view()}</tr> }
    };
    let body = NodeRef::<html::Tbody>::new();
    let each = keep_focus(body, move || rows.get());
    view! {
        <table class="table" class:sortable=order.is_some()>
            <caption class="unseen">{caption}</caption>
            <thead><tr data-label=order.map(|_| t::sort_by())>{heads}</tr></thead>
            <tbody node_ref=body><For each key=key children=draw/></tbody>
        </table>
    }
}

fn head<T>(column: &Column<T>, order: Option<Order>) -> AnyView {
    let title = column.title.clone();
    let (Some(order), Some(word)) = (order, column.order) else {
        return view! { <th scope="col" class:number=column.is_number>{title}</th> }.into_any();
    };
    view! {
        <th scope="col" class:number=column.is_number aria-sort=move || order.said(word)>
            <button type="button" class="sort" title=t::sort() on:click=move |_| order.choose(word)>{title}</button>
        </th>
    }
    .into_any()
}

fn cell<T>(place: usize, column: &Column<T>, row: &T) -> AnyView {
    let shown = (column.cell)(row);
    let label = column.title.clone();
    if place == 0 {
        view! { <th scope="row" tabindex="-1" data-label=label>{shown}</th> }.into_any()
    } else {
        view! { <td class:number=column.is_number data-label=label>{shown}</td> }.into_any()
    }
}
