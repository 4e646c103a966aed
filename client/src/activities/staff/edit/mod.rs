//! The form in which the office says everything of an activity.

mod fields;
mod sections;

use futures_util::future::join;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_query_map};
use shared::activities::ActivityDetail;
use shared::activities::access::Activities;
use shared::activities::actions::ActivityAction;
use shared::error::Problem;

use self::fields::{Fields, Saved};
use super::looks::facilitators;
use crate::activities::aims::Aims;
use crate::api;
use crate::members::find::{name_organisations, person_choice};
use crate::resource::PageOf;
use crate::ui::badge::Tone;
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::{Announcer, Notice};
use crate::words::{Say, staff as t};

/// The form, for those who steer activities; made anew for each activity.
#[component]
pub(super) fn EditActivity() -> impl IntoView {
    view! { <PageOf allowed=|session| session.may(Activities::Steer) let:id><Edit id/></PageOf> }
}

/// What the form is drawn from.
#[derive(Debug, Clone)]
struct Ground {
    saved: Saved,
    aims: Aims,
}

async fn ground(id: String) -> Result<Ground, Problem> {
    let (saved, aims) = join(saved(id), Aims::read()).await;
    Ok(Ground { saved: saved?, aims: aims? })
}

async fn saved(id: String) -> Result<Saved, Problem> {
    let detail: ActivityDetail = api::get(&format!("/activities/{id}")).await?;
    let contact = detail.contact.clone().unwrap_or_default();
    Ok(Saved {
        responsible: detail.activity.responsible_id.map(|id| person_choice(id, &contact)),
        facilitators: facilitators(&detail).collect(),
        co_organisers: name_organisations(&detail.co_organisers).await?,
        detail,
    })
}

#[component]
fn Edit(
    /// Which activity.
    id: String,
) -> impl IntoView {
    let remote = Remote::new(move || ground(id.clone()));
    view! { <Loaded page=true remote let:ground>{content(ground)}</Loaded> }
}

fn content(ground: Ground) -> impl IntoView {
    let detail = &ground.saved.detail;
    let address = format!("/staff/activities/{}", detail.activity.id);
    let title = detail.activity.title.clone();
    let above = vec![
        ("/staff/activities".to_owned(), t::activities_title().to_owned()),
        (address.clone(), title.clone()),
    ];
    let may_change = detail.allowed_actions.contains(&ActivityAction::Change);
    let body = if may_change {
        form(ground, address).into_any()
    } else {
        let state = detail.activity.state.say();
        view! { <Notice tone=Tone::Info><p>{t::not_changed_any_more(state)}</p></Notice> }.into_any()
    };
    view! {
        <Breadcrumb above here=t::edit().to_owned()/>
        <Heading text=t::edit_title(&title)/>
        {body}
    }
}

fn form(ground: Ground, address: String) -> impl IntoView {
    let state = FormState::new();
    let fields = Fields::default();
    fields.fill(None, &ground.saved);
    let announcer = Announcer::get();
    let navigate = use_navigate();
    let id = ground.saved.detail.activity.id;
    let drawn = sections::all(state, &fields, &ground);
    let saved = StoredValue::new(ground.saved);
    let back = address.clone();
    let save = move || {
        let changes = match saved.with_value(|saved| fields.changes(saved)) {
            Err(problem) => return state.show(problem),
            Ok(changes) => changes,
        };
        let (navigate, back) = (navigate.clone(), back.clone());
        let leave = move |text: &'static str| {
            announcer.say(text);
            navigate(&back, NavigateOptions::default());
        };
        if changes.as_object().is_some_and(serde_json::Map::is_empty) {
            return leave(t::nothing_changed());
        }
        let etag = saved.with_value(|saved| api::etag_of(saved.detail.activity.version));
        let path = format!("/activities/{id}");
        let call = async move { api::patch::<ActivityDetail>(&path, &etag, &changes).await };
        state.save(Ok(()), call, move |_| leave(t::saved()));
    };
    // Somebody else has saved meanwhile: their text comes into the fields in which nobody has written here.
    let reread = Callback::new(move |()| {
        state.save(Ok(()), self::saved(id.to_string()), move |now| {
            saved.with_value(|before| fields.fill(Some(before), &now));
            saved.set_value(now);
            announcer.say(t::reread());
        });
    });
    let field = use_query_map().with_untracked(|query| query.get("field"));
    // This runs after the page has been drawn. Earlier, the page's heading would take the focus.
    Effect::new(move || {
        if let Some(field) = &field {
            state.lead_to(&format!("/{field}"));
        }
    });
    let beside = view! { <A href=address attr:class="button">{t::cancel()}</A> }.into_any();
    view! { <Form state action=t::save() on_submit=save beside on_reread=reread is_long=true>{drawn}</Form> }
}
