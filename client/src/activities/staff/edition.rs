//! A new edition made from an earlier one: everything but the dates.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use shared::activities::ActivityDetail;
use shared::activities::requests::NewEdition;
use shared::error::Problem;
use shared::ids::ActivityId;
use shared::time::Timestamp;

use crate::rules::{self, Reading};
use crate::ui::button::Button;
use crate::ui::dialog::Dialog;
use crate::ui::field::TextField;
use crate::ui::form::{Form, FormState};
use crate::ui::notice::Announcer;
use crate::words::staff as t;
use crate::{api, format};

/// How many days later the form proposes the next edition: 52 weeks, so that the weekday stays.
const USUAL_DAYS: i64 = 364;

/// What is typed of a new edition.
#[derive(Clone, Copy)]
pub(super) struct EditionForm {
    state: FormState,
    is_open: RwSignal<bool>,
    source: RwSignal<Option<ActivityId>>,
    year: RwSignal<String>,
    first_day: RwSignal<String>,
}

impl EditionForm {
    pub(super) fn new() -> Self {
        Self {
            state: FormState::new(),
            is_open: RwSignal::new(false),
            source: RwSignal::new(None),
            year: RwSignal::new(String::new()),
            first_day: RwSignal::new(String::new()),
        }
    }

    /// Opens the dialog for an edition after this one, which started then.
    pub(super) fn begin(self, source: ActivityId, starts_at: Option<Timestamp>) {
        let next = starts_at.map_or_else(format::today, next_day);
        self.source.set(Some(source));
        self.year.set(next.year().to_string());
        self.first_day.set(next.to_string());
        self.state.clear();
        self.is_open.set(true);
    }

    fn body(self) -> Result<NewEdition, Problem> {
        let mut reading = Reading::default();
        let report_year = reading.required("/reportYear", &self.year.get_untracked());
        let first_day = reading.required("/firstDay", &self.first_day.get_untracked());
        let body = NewEdition {
            report_year: report_year.unwrap_or_default(),
            first_day: first_day.unwrap_or_default(),
        };
        reading.check(rules::check(&body));
        reading.done(body)
    }
}

/// A day ahead of today that lies whole years of 52 weeks after the start, so that the weekday stays.
fn next_day(start: Timestamp) -> NaiveDate {
    let earlier = format::day_of(start);
    let years = (format::today() - earlier).num_days().max(0) / USUAL_DAYS + 1;
    format::day_of(format::plus_days(start, years * USUAL_DAYS))
}

/// The dialog. Leads to the new edition.
#[component]
pub(super) fn EditionDialog(
    /// What is typed.
    form: EditionForm,
) -> impl IntoView {
    let announcer = Announcer::get();
    let navigate = StoredValue::new(use_navigate());
    let send = move || {
        let body = match form.body() {
            Err(problem) => return form.state.show(problem),
            Ok(body) => body,
        };
        let Some(source) = form.source.get_untracked() else { return };
        let path = format!("/activities/{source}/copy");
        let call = async move { api::post::<ActivityDetail>(&path, &body).await };
        form.state.save(Ok(()), call, move |made| {
            form.is_open.set(false);
            announcer.say(t::edition_made());
            let address = format!("/staff/activities/{}", made.activity.id);
            navigate.with_value(|navigate| navigate(&address, NavigateOptions::default()));
        });
    };
    let content = move || {
        let beside =
            view! { <Button on_press=move || form.is_open.set(false)>{t::cancel()}</Button> }.into_any();
        view! {
            <Form state=form.state action=t::make_edition() on_submit=send beside>
                <p>{t::edition_lead()}</p>
                <TextField form=form.state pointer="/firstDay" label=t::edition_first_day() hint=t::edition_first_day_hint()
                    value=form.first_day kind="date" required=true/>
                <TextField form=form.state pointer="/reportYear" label=t::report_year() hint=t::report_year_hint() value=form.year
                    kind="number" required=true/>
            </Form>
        }
    };
    view! { <Dialog is_open=form.is_open title=t::new_edition().to_owned()>{content}</Dialog> }
}
