//! The catalogue: what one can come to, with search and filters that live in the address.

use std::cmp::Reverse;

use chrono::Datelike;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use shared::activities::states::ActivityPhase;
use shared::activities::{ActivitySummary, Mode};
use shared::members::SchoolForm;
use shared::page::Page;
use shared::plans::{FocusArea, Plan};

use super::card::card;
use crate::api;
use crate::ui::button::Button;
use crate::ui::empty::Empty;
use crate::ui::field::Options;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar, TextFilter};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::loaded::Remote;
use crate::words::{Say, activities as t};

/// All filters of the catalogue.
#[derive(Clone, Copy)]
struct Filters {
    text: Filter,
    school_form: Filter,
    focus_area: Filter,
    mode: Filter,
    place: Filter,
    from: Filter,
    to: Filter,
    past: Filter,
}

impl Filters {
    fn new() -> Self {
        Self {
            text: Filter::named("q"),
            school_form: Filter::named("schoolForm"),
            focus_area: Filter::named("focusArea"),
            mode: Filter::named("mode"),
            place: Filter::named("place"),
            from: Filter::named("from"),
            to: Filter::named("to"),
            past: Filter::named("past"),
        }
    }

    fn named(self) -> [(&'static str, Filter); 7] {
        [
            ("q", self.text),
            ("schoolForm", self.school_form),
            ("focusArea", self.focus_area),
            ("mode", self.mode),
            ("place", self.place),
            ("from", self.from),
            ("to", self.to),
        ]
    }

    /// The address of a calendar with the activities that these filters let through.
    fn calendar(self) -> String {
        let values = self.named().map(|(name, filter)| (name, filter.value()));
        let parameters: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        api::with_query("/api/v1/calendars/public.ics", &parameters)
    }

    /// The API address of the list. Without `past` it leaves out activities that are over; with `past` the latest come first.
    fn path(self) -> String {
        let values = self.named().map(|(name, filter)| (name, filter.value()));
        let mut parameters: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        if self.past.value().is_empty() {
            parameters.push(("sort", "start"));
            let current = ActivityPhase::ALL.iter().filter(|phase| **phase != ActivityPhase::Over);
            parameters.extend(current.map(|phase| ("phase", phase.word())));
        } else {
            parameters.push(("sort", "latest"));
        }
        api::with_query("/activities", &parameters)
    }
}

/// The catalogue.
#[component]
pub(super) fn Catalogue() -> impl IntoView {
    let filters = Filters::new();
    let list = Growing::<ActivitySummary>::new(move || filters.path());
    let count = move || list.total().map(t::count);
    let navigate = use_navigate();
    let clear =
        move || navigate("/activities", NavigateOptions { scroll: false, ..NavigateOptions::default() });
    let empty = move || {
        let clear = clear.clone();
        list.is_empty().then(|| {
            view! {
                <Empty title=t::none_found()>
                    <p>{t::none_found_help()}</p>
                    <Button on_press=clear>{t::clear_filters()}</Button>
                </Empty>
            }
        })
    };
    view! {
        <Heading text=t::catalogue_title()>
            <p class="count" role="status">{count}</p>
        </Heading>
        <p class="lead">{t::catalogue_lead()}</p>
        {filter_bar(filters)}
        {empty}
        <ul class="cards">
            <For each=move || list.items() key=|activity| (activity.id, activity.changed_at, activity.seats.taken) let:activity>
                {card(&activity)}
            </For>
        </ul>
        <More list/>
        <p>
            <a href=move || filters.calendar() rel="external">{t::follow_catalogue()}</a>" "
            <span class="muted">{t::follow_catalogue_hint()}</span>
        </p>
    }
}

/// The focus areas, those of the latest plan first. If several plans have an area of one name, each shows the years of its plan.
fn named(areas: &[FocusArea], plans: &[Plan]) -> Options {
    let years_of = |area: &FocusArea| {
        let plan = plans.iter().find(|plan| plan.id == area.plan_id);
        plan.map(|plan| (plan.from_date.year(), plan.to_date.year()))
    };
    let mut areas: Vec<_> = areas.iter().map(|area| (area, years_of(area))).collect();
    areas.sort_by_key(|(area, years)| (Reverse(*years), area.position));
    let name = |(area, years): &(&FocusArea, Option<(i32, i32)>)| {
        let recurs = areas.iter().filter(|(other, _)| other.name == area.name).count() > 1;
        match years.filter(|_| recurs) {
            Some((from, to)) => format!("{} ({from}–{to})", area.name),
            None => area.name.clone(),
        }
    };
    areas.iter().map(|one| (one.0.id.to_string(), name(one))).collect()
}

fn filter_bar(filters: Filters) -> impl IntoView {
    // Both are asked for at once: the areas need not wait for the years of their plans.
    let areas = Remote::new(|| async { api::get::<Page<FocusArea>>("/focus-areas?limit=100").await });
    let plans = Remote::new(|| async { api::get::<Page<Plan>>("/plans?limit=100").await });
    let areas = Signal::derive(move || {
        let areas = areas.value().map(|page| page.items).unwrap_or_default();
        let plans = plans.value().map(|page| page.items).unwrap_or_default();
        named(&areas, &plans)
    });
    let forms = SchoolForm::ALL.iter().map(|form| (form.word().to_owned(), form.say().to_owned())).collect();
    let modes = Mode::ALL.iter().map(|mode| (mode.word().to_owned(), mode.say().to_owned())).collect();
    view! {
        <FilterBar>
            <TextFilter filter=filters.text label=t::search()/>
            <ChoiceFilter filter=filters.school_form label=t::school_form() options=Signal::stored(forms)/>
            <ChoiceFilter filter=filters.focus_area label=t::focus_area() options=areas/>
            <ChoiceFilter filter=filters.mode label=t::mode() options=Signal::stored(modes)/>
            <TextFilter filter=filters.place label=t::place() kind="text"/>
            <TextFilter filter=filters.from label=t::from() kind="date"/>
            <TextFilter filter=filters.to label=t::to() kind="date"/>
            <label class="check">
                <input type="checkbox" prop:checked=move || !filters.past.value().is_empty()
                    on:change:target=move |event| {
                        filters.past.set(if event.target().checked() { "1".to_owned() } else { String::new() });
                    }/>
                <span>{t::with_past()}</span>
            </label>
        </FilterBar>
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use shared::ids::{FocusAreaId, PlanId};
    use shared::plans::PlanState;

    use super::*;

    fn plan(id: i64, year: i32) -> Plan {
        let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        Plan {
            id: PlanId(id),
            version: 1,
            title: "Plan".into(),
            from_date: day(year),
            to_date: day(year + 2),
            state: PlanState::Adopted,
            effect_required: false,
            note: String::new(),
        }
    }

    fn area(id: i64, plan: i64, position: i32, name: &str) -> FocusArea {
        FocusArea {
            id: FocusAreaId(id),
            version: 1,
            plan_id: PlanId(plan),
            position,
            name: name.into(),
            description: String::new(),
        }
    }

    #[test]
    fn areas_of_several_plans_are_told_apart() {
        let areas =
            [area(1, 1, 1, "Likvärdighet"), area(2, 2, 2, "Likvärdighet"), area(3, 2, 1, "Ledarskap")];
        let options = named(&areas, &[plan(1, 2018), plan(2, 2024)]);
        let expected =
            [("3", "Ledarskap"), ("2", "Likvärdighet (2024–2026)"), ("1", "Likvärdighet (2018–2020)")];
        assert_eq!(options, expected.map(|(id, name)| (id.to_owned(), name.to_owned())));
    }
}
