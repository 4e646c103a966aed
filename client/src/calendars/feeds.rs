//! The links by which a calendar program follows what one comes to, or an activity that one leads. A link is shown once, when
//! it is made.

use leptos::prelude::*;
use shared::activities::ActivityDetail;
use shared::calendars::{CalendarFeed, CalendarFeedLink, NewCalendarFeed};
use shared::ids::ActivityId;

use crate::protected::Protected;
use crate::rules;
use crate::ui::badge::Tone;
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::button::{Button, Weight};
use crate::ui::copyable::Copyable;
use crate::ui::dialog::{Confirm, Dialog};
use crate::ui::empty::Empty;
use crate::ui::field::TextField;
use crate::ui::filter::Filter;
use crate::ui::form::{Form, FormState};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::loaded::Remote;
use crate::ui::notice::{Announcer, Notice};
use crate::ui::table::{Column, Table};
use crate::words::calendars as t;
use crate::{api, format};

/// One's own links to calendars. If the address names an activity, a new link is for that activity.
#[component]
pub(super) fn MyCalendar() -> impl IntoView {
    view! { <Protected><Feeds/></Protected> }
}

#[component]
fn Feeds() -> impl IntoView {
    let list = Growing::<CalendarFeed>::new(|| "/me/calendar-feeds".to_owned());
    let asked = Filter::named("activity");
    let activity = Memo::new(move |_| asked.value().parse::<ActivityId>().ok());
    let (is_making, made) = (RwSignal::new(false), RwSignal::new(None::<CalendarFeedLink>));
    let (chosen, is_revoking) = (RwSignal::new(None::<CalendarFeed>), RwSignal::new(false));
    let revoke = move |feed: CalendarFeed| {
        chosen.set(Some(feed));
        is_revoking.set(true);
    };
    view! {
        <Breadcrumb above=vec![("/my", t::my_page().to_owned())] here=t::title()/>
        <Heading text=t::title()>
            <Button weight=Weight::Primary on_press=move || is_making.set(true)>{t::add()}</Button>
        </Heading>
        <p class="lead">{t::lead()}</p>
        {move || activity.get().map(of_activity)}
        <Show when=move || list.is_empty()><Empty title=t::none()><p>{t::none_help()}</p></Empty></Show>
        <Show when=move || !list.items().is_empty()>
            <Table caption=t::title() columns=columns(revoke) rows=Signal::derive(move || list.items())
                key=|feed: &CalendarFeed| (feed.id, feed.last_used_at)/>
        </Show>
        <More list/>
        {how_to()}
        <Dialog is_open=is_making title=t::add()><New is_making made activity=activity.get_untracked() list/></Dialog>
        <Made made/>
        <Revoke chosen is_open=is_revoking list/>
    }
}

/// Says that a new link will be for an activity.
fn of_activity(id: ActivityId) -> impl IntoView {
    let remote = Remote::new(move || {
        let path = format!("/activities/{id}");
        async move { api::get::<ActivityDetail>(&path).await }
    });
    let title = move || remote.value().map(|detail| t::of_activity(&detail.activity.title));
    view! { <Notice tone=Tone::Info><p>{title}</p></Notice> }
}

fn columns(revoke: impl Fn(CalendarFeed) + Copy + Send + Sync + 'static) -> Vec<Column<CalendarFeed>> {
    vec![
        Column::new(t::name(), |feed: &CalendarFeed| feed.name.clone()),
        Column::new(t::shows(), |feed: &CalendarFeed| {
            feed.activity_title.clone().unwrap_or_else(|| t::what_i_come_to().to_owned())
        }),
        Column::new(t::used(), |feed: &CalendarFeed| {
            feed.last_used_at.map_or_else(|| t::never_used().to_owned(), format::date)
        }),
        Column::new(t::made(), |feed: &CalendarFeed| format::date(feed.created_at)),
        Column::new(t::action(), move |feed: &CalendarFeed| {
            let (own, name) = (feed.clone(), feed.name.clone());
            view! {
                <div class="row-actions">
                    <Button on_press=move || revoke(own.clone())>{t::revoke()}<span class="unseen">" "{name}</span></Button>
                </div>
            }
        }),
    ]
}

/// How calendar programs take such a link.
fn how_to() -> impl IntoView {
    let ways = [t::how_outlook(), t::how_google(), t::how_apple()];
    view! {
        <section class="prose">
            <h2>{t::how_title()}</h2>
            <ul>{ways.map(|way| view! { <li>{way}</li> }).collect_view()}</ul>
            <p class="muted">{t::how_often()}</p>
        </section>
    }
}

/// The form of a new one.
#[component]
fn New(
    /// True while its dialog is open.
    is_making: RwSignal<bool>,
    /// Where the link is put when it is made.
    made: RwSignal<Option<CalendarFeedLink>>,
    /// The activity that the link is for; none for a link to what one comes to.
    activity: Option<ActivityId>,
    /// The list it comes into.
    list: Growing<CalendarFeed>,
) -> impl IntoView {
    let form = FormState::new();
    let name = RwSignal::new(String::new());
    let save = move || {
        let body = NewCalendarFeed { name: name.get_untracked(), activity_id: activity };
        let checked = rules::check(&body);
        let call = async move { api::post::<CalendarFeedLink>("/me/calendar-feeds", &body).await };
        form.save(checked, call, move |link| {
            is_making.set(false);
            made.set(Some(link));
            list.reload();
        });
    };
    view! {
        <Form state=form action=t::make() on_submit=save
            beside=view! { <Button on_press=move || is_making.set(false)>{t::cancel()}</Button> }.into_any()>
            <TextField form pointer="/name" label=t::name() hint=t::name_hint() value=name required=true/>
        </Form>
    }
}

/// The link, this once.
#[component]
fn Made(
    /// What was made.
    made: RwSignal<Option<CalendarFeedLink>>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    Effect::new(move || {
        if made.with(Option::is_some) {
            is_open.set(true);
        }
    });
    let done = move || {
        is_open.set(false);
        made.set(None);
    };
    let content = move || {
        made.get().map(|link| {
            let program = link.address.split_once("://").map(|(_, rest)| format!("webcal://{rest}"));
            view! {
                <div class="secret">
                    <Notice tone=Tone::Attention><p><strong>{t::shown_once()}</strong></p><p>{t::shown_once_help()}</p></Notice>
                    <Copyable text=link.address/>
                    <div class="actions">
                        <Button weight=Weight::Primary on_press=done>{t::have_saved()}</Button>
                        <a class="button" rel="external" href=program>{t::open_program()}</a>
                    </div>
                </div>
            }
        })
    };
    view! { <Dialog is_open is_held=true title=t::made_title()>{content}</Dialog> }
}

/// Asks before a link is revoked.
#[component]
fn Revoke(
    /// Which one.
    chosen: RwSignal<Option<CalendarFeed>>,
    /// True while it is asked.
    is_open: RwSignal<bool>,
    /// The list it stands in.
    list: Growing<CalendarFeed>,
) -> impl IntoView {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let revoke = move || {
        let Some(feed) = chosen.get_untracked() else { return };
        let path = format!("/me/calendar-feeds/{}", feed.id);
        form.save(Ok(()), async move { api::delete(&path).await }, move |()| {
            is_open.set(false);
            announcer.say(t::was_revoked(&feed.name));
            list.reload();
        });
    };
    move || {
        chosen.get().map(|feed| {
            view! {
                <Confirm is_open form title=t::revoke_title(&feed.name) consequence=t::revoke_consequence()
                    action=t::revoke() on_confirm=revoke/>
            }
        })
    }
}
