//! A table. On a phone each row becomes a card, where every cell carries its column's name.

use std::sync::Arc;

use leptos::prelude::*;

type Cell<T> = Arc<dyn Fn(&T) -> AnyView + Send + Sync>;

/// A column: its name, and what it shows of a row.
pub(crate) struct Column<T> {
    title: String,
    is_number: bool,
    cell: Cell<T>,
}

impl<T> Clone for Column<T> {
    fn clone(&self) -> Self {
        Self { title: self.title.clone(), is_number: self.is_number, cell: Arc::clone(&self.cell) }
    }
}

impl<T> Column<T> {
    /// A column of text, or of anything else. The first column of a table names its rows.
    pub(crate) fn new<Shown: IntoView + 'static>(
        title: impl Into<String>,
        cell: impl Fn(&T) -> Shown + Send + Sync + 'static,
    ) -> Self {
        Self { title: title.into(), is_number: false, cell: Arc::new(move |row| cell(row).into_any()) }
    }

    /// The same, set to the right as figures are.
    pub(crate) fn of_numbers(self) -> Self {
        Self { is_number: true, ..self }
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
    /// What tells a row from the others, and from an earlier state of itself.
    key: fn(&T) -> Key,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    Key: Eq + std::hash::Hash + 'static,
{
    let heads = columns.iter().map(|column| {
        view! { <th scope="col" class:number=column.is_number>{column.title.clone()}</th> }
    });
    let heads = heads.collect_view();
    let draw = move |row: T| {
        let cells = columns.iter().enumerate().map(|(place, column)| cell(place, column, &row));
        view! { <tr>{cells.collect_view()}</tr> }
    };
    view! {
        <table class="table">
            <caption class="unseen">{caption}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody><For each=move || rows.get() key=key children=draw/></tbody>
        </table>
    }
}

fn cell<T>(place: usize, column: &Column<T>, row: &T) -> AnyView {
    let shown = (column.cell)(row);
    let label = column.title.clone();
    if place == 0 {
        view! { <th scope="row" data-label=label>{shown}</th> }.into_any()
    } else {
        view! { <td class:number=column.is_number data-label=label>{shown}</td> }.into_any()
    }
}
