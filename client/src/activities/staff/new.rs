//! A new activity: a draft that knows its name and year; everything else is said in the form that follows.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_query_map};
use shared::activities::ActivityDetail;
use shared::activities::access::Activities;
use shared::activities::requests::NewActivity;

use super::looks::series_options;
use crate::protected::Protected;
use crate::rules::{self, Reading};
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::field::{Select, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::ui::notice::Announcer;
use crate::words::staff as t;
use crate::{api, format};

/// The form, for those who steer activities.
#[component]
pub(super) fn NewActivityPage() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Activities::Steer)><New/></Protected> }
}

#[component]
fn New() -> impl IntoView {
    let form = FormState::new();
    let title = RwSignal::new(String::new());
    let year = RwSignal::new(chrono::Datelike::year(&format::today()).to_string());
    let series =
        RwSignal::new(use_query_map().with_untracked(|query| query.get("series")).unwrap_or_default());
    let announcer = Announcer::get();
    let navigate = use_navigate();
    let save = move || {
        let mut reading = Reading::default();
        let body = NewActivity {
            title: title.get_untracked().trim().to_owned(),
            report_year: reading.required("/reportYear", &year.get_untracked()).unwrap_or_default(),
            series_id: reading.optional("/seriesId", &series.get_untracked()),
        };
        reading.check(rules::check(&body));
        let body = match reading.done(body) {
            Err(problem) => return form.show(problem),
            Ok(body) => body,
        };
        let navigate = navigate.clone();
        let call = async move { api::post::<ActivityDetail>("/activities", &body).await };
        form.save(Ok(()), call, move |made| {
            announcer.say(t::draft_made());
            navigate(&format!("/staff/activities/{}/edit", made.activity.id), NavigateOptions::default());
        });
    };
    let earlier = move || {
        let chosen = series.get();
        (!chosen.is_empty())
            .then(|| view! { <p><A href=format!("/staff/series/{chosen}")>{t::rather_copy()}</A></p> })
    };
    view! {
        <Breadcrumb above=vec![("/staff/activities", t::activities_title().to_owned())] here=t::new_activity().to_owned()/>
        <Heading text=t::new_activity()/>
        <p class="lead">{t::new_activity_lead()}</p>
        <Form state=form action=t::make_draft() on_submit=save>
            <TextField form pointer="/title" label=t::title() value=title required=true/>
            <TextField form pointer="/reportYear" label=t::report_year() hint=t::report_year_hint() value=year kind="number" required=true/>
            <Select form pointer="/seriesId" label=t::series() hint=t::series_hint() value=series options=series_options() none=t::no_series()/>
            {earlier}
        </Form>
    }
}
