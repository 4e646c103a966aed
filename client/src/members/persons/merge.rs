//! Two entries of the register for one person: the page shows what a merge would do, then merges them.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::use_navigate;
use shared::members::access::Members;
use shared::members::merge::{MergeConflict, MergePreview, NewMerge};
use shared::members::persons::{PersonDetail, PersonSummary};

use super::super::find::{find_persons, full_name, name_person};
use crate::api;
use crate::resource::ResourcePage;
use crate::ui::badge::Tone;
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Confirm;
use crate::ui::filter::{Filter, FilterBar, PickerFilter};
use crate::ui::form::FormState;
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::{Announcer, Notice};
use crate::words::{Say, members as t};

/// The page, made anew for each person.
#[component]
pub(in crate::members) fn MergePage() -> impl IntoView {
    view! { <ResourcePage allowed=|session| session.may(Members::Manage) path="/persons" draw=content/> }
}

fn content(detail: Signal<PersonDetail>, _: Remote<PersonDetail>) -> impl IntoView {
    let (id, name) = detail.with_untracked(|detail| (detail.person.id, full_name(&detail.person)));
    let other = Filter::named("with");
    let find_others = move |text| async move {
        let found = find_persons(text).await?;
        Ok(found.into_iter().filter(|choice| choice.id != id.0).collect())
    };
    let page = format!("/persons/{id}");
    let chosen = Memo::new(move |_| other.value());
    let preview = move || {
        let with = chosen.get();
        (!with.is_empty()).then(|| {
            let remote = Remote::new(move || {
                let path = api::with_query(&format!("/persons/{id}/merge-preview"), &[("with", &with)]);
                async move { api::get::<MergePreview>(&path).await }
            });
            view! { <Loaded remote let:told>{told_view(&told)}</Loaded> }
        })
    };
    view! {
        <Breadcrumb above=vec![("/persons".to_owned(), t::persons_title().to_owned()), (page, name.clone())] here=t::merge()/>
        <Heading text=t::merge_with(&name)/>
        <p class="lead">{t::merge_lead(&name)}</p>
        <FilterBar label=t::merge_who()>
            <PickerFilter filter=other label=t::merge_who() search=find_others name=name_person/>
        </FilterBar>
        {preview}
    }
}

/// Shows what stops the merge, or what it would do and the button that does it.
fn told_view(told: &MergePreview) -> impl IntoView + use<> {
    let (form, is_open) = (FormState::new(), RwSignal::new(false));
    let (announcer, navigate) = (Announcer::get(), use_navigate());
    let (stays, goes) = (told.stays.person.id, told.goes.person.id);
    let (stays_name, goes_name) = (full_name(&told.stays.person), full_name(&told.goes.person));
    let merge = move || {
        let navigate = navigate.clone();
        let path = format!("/persons/{stays}/merge");
        let call = async move { api::post::<PersonDetail>(&path, &NewMerge { with: goes }).await };
        form.save(Ok(()), call, move |_| {
            announcer.say(t::merged());
            navigate(&format!("/persons/{stays}"), NavigateOptions::default());
        });
    };
    let entries = view! {
        <dl class="facts">
            <div><dt>{t::merge_stays()}</dt><dd>{entry(&told.stays)}</dd></div>
            <div><dt>{t::merge_goes()}</dt><dd>{entry(&told.goes)}</dd></div>
        </dl>
    };
    if !told.conflicts.is_empty() {
        let lines = told.conflicts.iter().map(conflict).collect_view();
        return view! {
            <Notice tone=Tone::Danger><p>{t::merge_stopped()}</p><ul>{lines}</ul></Notice>
            {entries}
        }
        .into_any();
    }
    let lost = told.lost_email.as_ref().map(|email| view! { <li>{t::merge_lost(email)}</li> });
    let enrollments =
        (told.enrollments > 0).then(|| view! { <li>{t::merge_enrollments(told.enrollments)}</li> });
    let assignments =
        (told.assignments > 0).then(|| view! { <li>{t::merge_assignments(told.assignments)}</li> });
    let account = told.moves_account.then(|| view! { <li>{t::merge_account()}</li> });
    view! {
        {entries}
        <ul class="list">{enrollments}{assignments}{account}{lost}</ul>
        <div class="actions">
            <Button weight=Weight::Primary on_press=move || is_open.set(true)>{t::merge()}</Button>
        </div>
        <Confirm is_open form title=t::merge_with(&stays_name) consequence=t::merge_consequence(&goes_name, &stays_name)
            action=t::merge() on_confirm=merge/>
    }
    .into_any()
}

/// An entry of the register: the person, where they work, how they are reached.
fn entry(summary: &PersonSummary) -> impl IntoView + use<> {
    let person = &summary.person;
    let posts: Vec<_> = summary.posts.iter().map(|post| post.organisation_name.clone()).collect();
    let more: Vec<_> =
        [person.email.clone(), person.phone.clone()].into_iter().flatten().chain(posts).collect();
    let (address, name) = (format!("/persons/{}", person.id), full_name(person));
    view! { <A href=address>{name}</A><p class="muted">{more.join(", ")}</p> }
}

fn conflict(conflict: &MergeConflict) -> impl IntoView + use<> {
    let activity = conflict.activity_id.map(|id| {
        let title = conflict.activity_title.clone();
        view! { " "<A href=format!("/staff/activities/{id}?tab=participants")>{title}</A> }
    });
    view! { <li>{conflict.kind.say()}{activity}</li> }
}
