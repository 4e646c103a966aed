//! A few figures that one wants to see first.

use leptos::prelude::*;

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Figure {
    /// What it counts.
    pub(crate) name: &'static str,
    /// The figure.
    pub(crate) value: String,
    /// What else to know of it; empty where nothing is.
    pub(crate) note: String,
}

/// Figures beside each other.
#[component]
pub(crate) fn Figures(
    /// The figures.
    #[prop(into)]
    figures: Signal<Vec<Figure>>,
) -> impl IntoView {
    let tiles = move || {
        let tile = |figure: Figure| {
            let note = (!figure.note.is_empty()).then(|| view! { <dd class="muted">{figure.note}</dd> });
            view! { <div><dt>{figure.name}</dt><dd class="figure">{figure.value}</dd>{note}</div> }
        };
        figures.get().into_iter().map(tile).collect_view()
    };
    view! { <dl class="figures">{tiles}</dl> }
}
