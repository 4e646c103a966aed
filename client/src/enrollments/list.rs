//! Enrollments in a table: an activity's, or all that one may see.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::access::Right;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::requests::EnrollmentOrder;
use shared::enrollments::states::EnrollmentState;

use super::names::{name_of, participant_name};
use super::standing::{answers_badge, more_of, state_badge};
use super::steps::{StepDialog, Steps, folded_buttons};
use crate::members::directory::Directory;
use crate::protected::Protected;
use crate::session::Session;
use crate::ui::empty::Empty;
use crate::ui::field::Options;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar, TextFilter};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::table::{Column, Table};
use crate::words::{Say, enrollments as t};
use crate::{api, format};

/// All enrollments that one answers for: the page of representatives and school leaders.
#[component]
pub(super) fn AllEnrollments() -> impl IntoView {
    let allowed = |session: Session| {
        [Right::Office, Right::Representative, Right::SchoolLeader, Right::Approver]
            .into_iter()
            .any(|right| session.holds(right))
    };
    view! {
        <Protected allowed>
            <Heading text=t::all_title()/>
            <p class="lead">{t::all_lead()}</p>
            <EnrollmentList base="/enrollments".to_owned() is_of_all=true/>
        </Protected>
    }
}

/// Enrollments with search, filters and the steps that one may take.
#[component]
pub(crate) fn EnrollmentList(
    /// Where the list is read, without filters.
    base: String,
    /// Where participants come from, to choose among.
    #[prop(optional)]
    members: Option<Signal<Options>>,
    /// True when the enrollments are of many activities.
    #[prop(optional)]
    is_of_all: bool,
    /// What is read anew when a step was taken.
    #[prop(optional)]
    done: Option<Callback<()>>,
) -> impl IntoView {
    let [text, state, municipality] = ["q", "state", "municipalityId"].map(Filter::named);
    let list = Growing::<EnrollmentDetail>::new(move || {
        let (q, state, municipality) = (text.value(), state.value(), municipality.value());
        // In a list of many activities people look for the latest enrollment.
        let sort = if is_of_all { EnrollmentOrder::Newest.word() } else { "" };
        let filters = [
            ("limit", "50"),
            ("q", &q),
            ("state", &state),
            ("municipalityId", &municipality),
            ("sort", sort),
        ];
        api::with_query(&base, &filters)
    });
    let steps = Steps::new(name_of, move || {
        list.reload();
        if let Some(done) = done {
            done.run(());
        }
    });
    let states = EnrollmentState::ALL.iter().map(|state| (state.word().to_owned(), state.say().to_owned()));
    let states = Signal::stored(states.collect::<Options>());
    let by_member = members.map(|options| {
        view! { <ChoiceFilter filter=municipality label=t::municipality() options/> }
    });
    let roles = Directory::get();
    view! {
        <FilterBar>
            <TextFilter filter=text label=t::search_name()/>
            {by_member}
            <ChoiceFilter filter=state label=t::state() options=states/>
        </FilterBar>
        <Show when=move || list.is_empty()><Empty title=t::nobody()><p>{t::nobody_help()}</p></Empty></Show>
        <Show when=move || !list.is_empty()>
            <Table caption=t::participants() columns=columns(is_of_all, roles, steps)
                rows=Signal::derive(move || list.items())
                key=|one: &EnrollmentDetail| (one.enrollment.id, one.enrollment.version, one.place_in_line)/>
        </Show>
        <More list/>
        <StepDialog steps withdrawing=t::withdraw_consequence()/>
    }
}

fn columns(is_of_all: bool, roles: Directory, steps: Steps) -> Vec<Column<EnrollmentDetail>> {
    let mut columns = vec![Column::new(t::name(), who)];
    if is_of_all {
        columns.push(Column::new(t::activity(), |one: &EnrollmentDetail| {
            let title = one.activity_title.clone();
            view! { <A href=format!("/activities/{}", one.enrollment.activity_id)>{title}</A> }
        }));
    }
    columns.extend([
        Column::new(t::municipality(), |one: &EnrollmentDetail| {
            let members = one.participants.iter().map(|participant| participant.member_name.clone());
            let units = one.participants.iter().map(|participant| participant.school_unit_name.clone());
            view! { <div>{distinct(members)}<p class="muted">{distinct(units)}</p></div> }
        }),
        Column::new(t::role(), move |one: &EnrollmentDetail| {
            let own: Vec<_> = one.participants.iter().map(|participant| participant.role_id).collect();
            move || distinct(own.iter().map(|id| roles.role_name(*id)))
        }),
        Column::new(t::enrolled_on(), |one: &EnrollmentDetail| format::date(one.enrollment.created_at)),
        Column::new(t::state(), |one: &EnrollmentDetail| {
            let (state, more) = (one.enrollment.state, more_of(one));
            let more = (!more.is_empty()).then(|| view! { <p class="muted">{more}</p> });
            view! { <div>{state_badge(state)}{more}{answers_badge(one)}</div> }
        }),
        Column::new(t::actions(), move |one: &EnrollmentDetail| {
            view! { <div>{folded_buttons(one, steps)}{super::page::link(one)}</div> }
        }),
    ]);
    columns
}

/// The person, or the team with its members.
fn who(one: &EnrollmentDetail) -> impl IntoView + use<> {
    if one.enrollment.team_name.is_empty() {
        return one.participants.first().map(participant_name).unwrap_or_default().into_any();
    }
    let members =
        one.participants.iter().map(|one| view! { <li>{participant_name(one)}</li> }).collect_view();
    let count = i64::try_from(one.participants.len()).unwrap_or_default();
    view! {
        <div>
            {one.enrollment.team_name.clone()}
            <details><summary>{t::persons(count)}</summary><ul class="members">{members}</ul></details>
        </div>
    }
    .into_any()
}

/// Each name once, in the order they come.
fn distinct(names: impl Iterator<Item = String>) -> String {
    let mut known: Vec<String> = Vec::new();
    for name in names.filter(|name| !name.is_empty()) {
        if !known.contains(&name) {
            known.push(name);
        }
    }
    known.join(", ")
}
