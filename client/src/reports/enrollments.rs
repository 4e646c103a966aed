//! A member's enrollments, for those who may see them: its representative, and the office.

use std::collections::HashMap;

use leptos::prelude::*;
use leptos_router::components::A;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::EnrollmentState;
use shared::ids::OrganisationId;
use shared::members::Organisation;

use crate::enrollments::state_tone;
use crate::ui::{
    Badge, ChoiceFilter, Column, Empty, Filter, FilterBar, Growing, More, Options, Remote, Table,
};
use crate::words::{Say, reports as t};
use crate::{api, format};

/// The list of a year's, with its filter by state.
pub(super) fn enrollments(member: OrganisationId, year: Memo<i32>) -> AnyView {
    let state = Filter::named("state");
    let list = Growing::<EnrollmentDetail>::new(move || {
        let (member, year, state) = (member.to_string(), year.get().to_string(), state.value());
        api::with_query(
            "/enrollments",
            &[("organisationId", &member), ("reportYear", &year), ("state", &state)],
        )
    });
    let units = Remote::new(move || async move {
        api::all::<Organisation>(&format!("/organisations?rootId={member}")).await
    });
    let names = Memo::new(move |_| {
        let units = units.value().unwrap_or_default();
        units.into_iter().map(|unit| (unit.id, unit.short_name)).collect::<HashMap<_, _>>()
    });
    let states: Options =
        EnrollmentState::ALL.iter().map(|one| (one.word().to_owned(), one.say().to_owned())).collect();
    view! {
        <section class="stack" aria-labelledby="enrollments">
            <h2 id="enrollments">{move || t::enrollments_of(&year.get().to_string())}</h2>
            <FilterBar label=t::enrollments()>
                <ChoiceFilter filter=state label=t::enrollment_state() options=Signal::stored(states)/>
            </FilterBar>
            <Show when=move || list.is_empty()>
                <Empty title=t::enrollments_empty()>
                    <p>{t::enrollments_empty_help()}</p>
                    <A href="/activities" attr:class="button">{t::to_catalogue()}</A>
                </Empty>
            </Show>
            <Show when=move || !list.is_empty()>
                <Table caption=t::enrollments() columns=columns(names) rows=Signal::derive(move || list.items())
                    key=|one: &EnrollmentDetail| (one.enrollment.id, one.enrollment.version, one.enrollment.state)/>
            </Show>
            <More list/>
        </section>
    }
    .into_any()
}

fn columns(names: Memo<HashMap<OrganisationId, String>>) -> Vec<Column<EnrollmentDetail>> {
    vec![
        Column::new(t::who(), who),
        Column::new(t::activity(), |one: &EnrollmentDetail| {
            let (address, title) =
                (format!("/activities/{}", one.enrollment.activity_id), one.activity_title.clone());
            view! { <A href=address>{title}</A> }
        }),
        Column::new(t::unit(), move |one: &EnrollmentDetail| {
            let id = one.enrollment.organisation_id;
            move || names.with(|names| names.get(&id).cloned())
        }),
        Column::new(t::starts(), |one: &EnrollmentDetail| one.activity_starts_at.map(format::date)),
        Column::new(t::enrollment_state(), |one: &EnrollmentDetail| {
            let state = one.enrollment.state;
            view! { <Badge tone=state_tone(state) text=state.say()/> }
        }),
    ]
}

/// The person, or the team and its size.
fn who(one: &EnrollmentDetail) -> String {
    if !one.enrollment.team_name.is_empty() {
        return t::team_of(i64::from(one.enrollment.seats), &one.enrollment.team_name);
    }
    let name = one
        .participants
        .iter()
        .find(|person| person.live)
        .or(one.participants.first())
        .map(|person| format!("{} {}", person.given_name, person.family_name).trim().to_owned());
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| t::protected().to_owned())
}
