//! The part of an activity's page that shows who is enrolled: how many, from where, each with the steps one may take.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::Unit;
use shared::activities::actions::ActivityAction;
use shared::enrollments::MemberCount;
use shared::imports::access::Imports;
use shared::tables::ImportKind;

use super::list::EnrollmentList;
use super::others::may_reserve;
use super::reservations::Reservations;
use crate::activities::open::OpenActivity;
use crate::format;
use crate::imports::address::import_address;
use crate::imports::export::Exports;
use crate::session::Session;
use crate::ui::chart::{Bars, Chart};
use crate::ui::field::Options;
use crate::words::enrollments as t;

/// The enrolled participants of the activity whose page is open.
pub(crate) fn participants(open: OpenActivity) -> AnyView {
    let id = open.detail.with_untracked(|detail| detail.activity.id);
    let counts = open.counts;
    let members = Signal::derive(move || {
        let members = counts.value().map(|counts| counts.members).unwrap_or_default();
        members.into_iter().map(|one| (one.organisation_id.to_string(), one.name)).collect::<Options>()
    });
    let done = Callback::new(move |()| {
        counts.reload();
        open.remote.reload();
    });
    let chart = move || {
        let members = counts.value().map(|counts| counts.members).unwrap_or_default();
        let there: Vec<_> = members.into_iter().filter(|one| one.confirmed > 0).collect();
        (!there.is_empty()).then(|| chart(there))
    };
    let is_shared = Memo::new(move |_| open.detail.with(|detail| detail.activity.quota.is_some()));
    let reserved = move || {
        is_shared
            .get()
            .then(|| view! { <Reservations activity=id member=None may_reserve=may_reserve() changed=done/> })
    };
    view! {
        {move || enroll_link(open)}
        {reserved}
        <EnrollmentList base=format!("/activities/{id}/enrollments") members done/>
        <div class="actions">
            <Exports path=Signal::stored(format!("/activities/{id}/participants/export")) name=t::participants()/>
        </div>
        {chart}
    }
    .into_any()
}

/// The way to enroll others, for those who may.
fn enroll_link(open: OpenActivity) -> impl IntoView {
    open.detail.with(|detail| {
        let is_for_teams = detail.activity.unit == Unit::Team;
        detail.allowed_actions.contains(&ActivityAction::EnrollOthers).then(|| {
            let name = if is_for_teams { t::enroll_team() } else { t::enroll_somebody() };
            let id = detail.activity.id;
            let many =
                (!is_for_teams && Session::get().may(Imports::Send(ImportKind::Enrollments))).then(|| {
                    let address = import_address(ImportKind::Enrollments, Some(id));
                    view! { <A href=address attr:class="button">{t::enroll_many()}</A> }
                });
            view! {
                <div class="actions">
                    <A href=format!("/activities/{id}/enroll") attr:class="button primary">{name}</A>
                    {many}
                </div>
            }
        })
    })
}

fn chart(members: Vec<MemberCount>) -> impl IntoView {
    let described = members
        .first()
        .map(|one| t::by_member_described(&format::number(one.confirmed), &one.name))
        .unwrap_or_default();
    let series = vec![t::confirmed().to_owned()];
    let rows: Vec<_> = members.into_iter().map(|one| Bars::of(one.name, one.confirmed)).collect();
    view! { <Chart title=t::by_member() description=described labels=t::municipality() series rows/> }
}
