//! The first part of an activity's page: what it lacks, its occasions, and everything that is said of it.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::actions::ActivityAction;
use shared::activities::series::Series;
use shared::activities::states::ActivityState;
use shared::activities::{ActivityDetail, Unit};
use shared::ids::ActivityId;

use super::head_counts::HeadCounts;
use super::looks::facilitators;
use super::missing::{missing, missing_notice};
use super::occasion_form::{OccasionForm, Task};
use super::occasions::Occasions;
use crate::activities::open::OpenActivity;
use crate::members::directory::Directory;
use crate::ui::badge::Tone;
use crate::ui::loaded::Remote;
use crate::ui::notice::Notice;
use crate::words::{Say, staff as t};
use crate::{api, format};

/// Draws it.
pub(super) fn overview(open: OpenActivity) -> AnyView {
    let form = OccasionForm::new(open);
    let aims = open.aims;
    let lacking = move || {
        open.detail.with(|detail| {
            let fields = missing(detail, aims.value().as_ref());
            let is_mine = detail.allowed_actions.contains(&ActivityAction::Change);
            (is_mine && !fields.is_empty())
                .then(|| missing_notice(detail, &fields, move || form.begin(Task::Add)))
        })
    };
    let goals = move || {
        let aims = aims.value()?;
        let served = open.detail.with(|detail| aims.served(detail));
        let outdated = open.detail.with(|detail| {
            let is_draft = detail.activity.state == ActivityState::Draft;
            (is_draft && aims.are_outdated(detail)).then(|| outdated(detail.activity.id))
        });
        Some(view! { {outdated}{goals_view(served)} })
    };
    let content = Memo::new(move |_| open.detail.get());
    view! {
        {lacking}
        <Occasions open form/>
        <HeadCounts open/>
        <section>
            <h2>{t::goals()}</h2>
            {goals}
        </section>
        <section>
            <h2>{t::facts_title()}</h2>
            {move || facts(&content.get())}
        </section>
    }
    .into_any()
}

/// The warning that the goals of a draft were chosen from a plan that is over, as in a copy of an old edition.
fn outdated(id: ActivityId) -> impl IntoView {
    view! {
        <Notice tone=Tone::Attention>
            <p>{t::goals_outdated()}" "<A href=format!("/staff/activities/{id}/edit?field=goals")>{t::choose_goals_anew()}</A></p>
        </Notice>
    }
}

fn goals_view(goals: Vec<(String, String)>) -> AnyView {
    if goals.is_empty() {
        return view! { <p class="muted">{t::no_goals()}</p> }.into_any();
    }
    let line = |(area, text): (String, String)| view! { <div><dt>{area}</dt><dd>{text}</dd></div> };
    view! { <dl class="facts">{goals.into_iter().map(line).collect_view()}</dl> }.into_any()
}

/// Everything that is said of it, but for what is empty.
fn facts(detail: &ActivityDetail) -> impl IntoView + use<> {
    let lines = pairs(detail).into_iter().filter(|(_, value)| !value.is_empty());
    let lines =
        lines.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }).collect_view();
    view! {
        <dl class="facts">
            {lines}
            {people(detail)}
            {belonging(detail)}
        </dl>
    }
}

fn pairs(detail: &ActivityDetail) -> Vec<(&'static str, String)> {
    let activity = &detail.activity;
    let forms: Vec<_> = detail.school_forms.iter().map(Say::say).collect();
    let time = |time: Option<shared::time::Timestamp>| time.map(format::date_time).unwrap_or_default();
    let opens =
        activity.registration_opens.map_or_else(|| t::from_publishing().to_owned(), format::date_time);
    let closes = activity.registration_closes.map_or_else(|| t::until_start().to_owned(), format::date_time);
    let unit = match activity.unit {
        Unit::Person => activity.unit.say().to_owned(),
        Unit::Team => t::team_of(&activity.team_minimum.to_string(), &activity.team_maximum.to_string()),
    };
    let offers =
        activity.offer_hours.map_or_else(|| t::no_offers().to_owned(), |hours| t::hours(i64::from(hours)));
    vec![
        (t::purpose(), activity.purpose.clone()),
        (t::expected_effect(), activity.expected_effect.clone()),
        (t::target_groups(), detail.target_groups.join(", ")),
        (t::school_forms(), forms.join(", ")),
        (t::mode(), activity.mode.say().to_owned()),
        (t::unit(), unit),
        (t::registration_opens(), opens),
        (t::registration_closes(), closes),
        (t::approval(), activity.approval.say().to_owned()),
        (t::queue_policy(), activity.queue_policy.say().to_owned()),
        (t::offer_hours(), offers),
        (t::decide_by(), time(activity.decide_by)),
        (t::counted_by(), activity.counted_by.say().to_owned()),
        (t::completion_percent(), format!("{} %", activity.completion_percent)),
        (t::funding(), format!("{} {}", activity.funding.say(), activity.funding_note).trim().to_owned()),
        (t::chain_level(), activity.chain_level.map(|level| level.say().to_owned()).unwrap_or_default()),
        (t::collaboration_area(), activity.collaboration_area.clone()),
        (t::report_year(), activity.report_year.to_string()),
        (t::visible(), if activity.public { t::in_catalogue() } else { t::not_in_catalogue() }.to_owned()),
        (t::published_at(), time(activity.published_at)),
        (t::responsible(), detail.contact.clone().unwrap_or_default()),
    ]
}

/// Those who lead it, and those who arrange it once their names are read.
fn people(detail: &ActivityDetail) -> impl IntoView + use<> {
    let leading = facilitators(detail).map(|one| one.name).collect::<Vec<_>>().join(", ");
    let (directory, organisations) = (Directory::get(), detail.co_organisers.clone());
    let arranging = move || organisations.iter().map(|id| directory.name(*id)).collect::<Vec<_>>().join(", ");
    let has_leaders = !detail.facilitators.is_empty();
    let has_partners = !detail.co_organisers.is_empty();
    view! {
        {has_leaders.then(|| view! { <div><dt>{t::facilitators()}</dt><dd>{leading}</dd></div> })}
        {has_partners.then(|| view! { <div><dt>{t::co_organisers()}</dt><dd>{arranging}</dd></div> })}
    }
}

/// The series, the edition before, and the page that everybody sees.
fn belonging(detail: &ActivityDetail) -> impl IntoView + use<> {
    let series = detail.activity.series_id.map(|id| {
        let remote = Remote::new(move || async move { api::get::<Series>(&format!("/series/{id}")).await });
        // The link comes with the name: without the name screen readers would say nothing.
        let link = move || {
            remote.value().map(|series| view! { <A href=format!("/staff/series/{id}")>{series.name}</A> })
        };
        view! { <div><dt>{t::series()}</dt><dd>{link}</dd></div> }
    });
    let earlier = detail.earlier_edition.map(|id| {
        let address = format!("/staff/activities/{id}");
        view! { <div><dt>{t::earlier_edition()}</dt><dd><A href=address>{t::see_earlier_edition()}</A></dd></div> }
    });
    let public = format!("/activities/{}", detail.activity.id);
    view! {
        {series}
        {earlier}
        <div><dt>{t::public_page()}</dt><dd><A href=public>{t::see_public_page()}</A></dd></div>
    }
}
