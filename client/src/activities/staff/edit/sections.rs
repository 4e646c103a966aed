//! The fields of the form, section by section.

use leptos::prelude::*;
use shared::activities::{Approval, ChainLevel, CountedBy, Funding, Mode, QueuePolicy, Unit};
use shared::members::SchoolForm;

use super::Ground;
use super::fields::Fields;
use crate::activities::staff::looks::series_options;
use crate::members::find::{find_organisations, find_persons};
use crate::ui::field::{Checkbox, Options, Select, TextArea, TextField};
use crate::ui::form::FormState;
use crate::ui::group::{CheckboxGroup, Group};
use crate::ui::picked::Picked;
use crate::ui::picker::Picker;
use crate::words::{Say, staff as t};

/// All sections, in the order in which one plans an activity.
pub(super) fn all(form: FormState, fields: &Fields, ground: &Ground) -> impl IntoView + use<> {
    let goals = ground.aims.to_choose(&ground.saved.detail);
    view! {
        {about(form, fields, goals)}
        {audience(form, fields)}
        {seats(form, fields)}
        {registration(form, fields)}
        {decision(form, fields)}
        {people(form, fields)}
        {money_and_count(form, fields)}
    }
}

fn section(title: &'static str, fields: impl IntoView) -> impl IntoView {
    view! { <section class="form-section"><h2>{title}</h2>{fields}</section> }
}

/// What a type of `shared` can be, in words.
fn choices<T: Say + ToString + Copy>(all: &[T]) -> Signal<Options> {
    Signal::stored(all.iter().map(|one| (one.to_string(), one.say().to_owned())).collect())
}

fn about(form: FormState, fields: &Fields, goals: Vec<Group>) -> impl IntoView + use<> {
    let goals_hint = if goals.is_empty() { t::goals_none() } else { t::goals_hint() };
    section(
        t::section_about(),
        view! {
            <TextField form pointer="/title" label=t::title() value=fields.title required=true/>
            <TextArea form pointer="/purpose" label=t::purpose() hint=t::purpose_hint() value=fields.purpose/>
            <CheckboxGroup form pointer="/goals" label=t::goals() hint=goals_hint value=fields.goals groups=Signal::stored(goals)/>
            <TextArea form pointer="/expectedEffect" label=t::expected_effect() hint=t::expected_effect_hint() value=fields.expected_effect/>
            <div class="pair">
                <Select form pointer="/seriesId" label=t::series() hint=t::series_hint() value=fields.series options=series_options()
                    none=t::no_series()/>
                <TextField form pointer="/reportYear" label=t::report_year() hint=t::report_year_hint() value=fields.report_year
                    kind="number" required=true/>
            </div>
            <div class="pair">
                <Select form pointer="/chainLevel" label=t::chain_level() value=fields.chain_level options=choices(ChainLevel::ALL)
                    none=t::no_chain_level()/>
                <TextField form pointer="/collaborationArea" label=t::collaboration_area() value=fields.collaboration_area/>
            </div>
            <Checkbox form pointer="/public" label=t::public() value=fields.public/>
        },
    )
}

fn audience(form: FormState, fields: &Fields) -> impl IntoView + use<> {
    let forms = SchoolForm::ALL.iter().map(|one| (one.to_string(), one.say().to_owned())).collect();
    let forms = Signal::stored(vec![(String::new(), forms)]);
    section(
        t::section_audience(),
        view! {
            <TextArea form pointer="/targetGroups" label=t::target_groups() hint=t::target_groups_hint() value=fields.target_groups/>
            <CheckboxGroup form pointer="/schoolForms" label=t::school_forms() value=fields.school_forms groups=forms/>
        },
    )
}

fn seats(form: FormState, fields: &Fields) -> impl IntoView + use<> {
    let (unit, least, most) = (fields.unit, fields.team_minimum, fields.team_maximum);
    let takes_teams = move || unit.with(|unit| unit == Unit::Team.word());
    section(
        t::section_seats(),
        view! {
            <div class="pair">
                <Select form pointer="/mode" label=t::mode() value=fields.mode options=choices(Mode::ALL) required=true/>
                <Select form pointer="/unit" label=t::unit() hint=t::unit_hint() value=fields.unit options=choices(Unit::ALL) required=true/>
            </div>
            <Show when=takes_teams>
                <div class="pair">
                    <TextField form pointer="/teamMinimum" label=t::team_minimum() value=least kind="number" required=true/>
                    <TextField form pointer="/teamMaximum" label=t::team_maximum() value=most kind="number" required=true/>
                </div>
            </Show>
            <TextField form pointer="/capacity" label=t::capacity() hint=t::capacity_hint() value=fields.capacity kind="number"/>
            <Checkbox form pointer="/undated" label=t::undated_label() value=fields.undated/>
        },
    )
}

fn registration(form: FormState, fields: &Fields) -> impl IntoView + use<> {
    section(
        t::section_registration(),
        view! {
            <div class="pair">
                <TextField form pointer="/registrationOpens" label=t::registration_opens() hint=t::registration_opens_hint()
                    value=fields.registration_opens kind="datetime-local"/>
                <TextField form pointer="/registrationCloses" label=t::registration_closes() hint=t::registration_closes_hint()
                    value=fields.registration_closes kind="datetime-local"/>
            </div>
            <Select form pointer="/approval" label=t::approval() hint=t::approval_hint() value=fields.approval
                options=choices(Approval::ALL) required=true/>
            <div class="pair">
                <Select form pointer="/queuePolicy" label=t::queue_policy() hint=t::queue_policy_hint() value=fields.queue_policy
                    options=choices(QueuePolicy::ALL) required=true/>
                <TextField form pointer="/offerHours" label=t::offer_hours() hint=t::offer_hours_hint() value=fields.offer_hours kind="number"/>
            </div>
            <TextField form pointer="/quota" label=t::quota() hint=t::quota_hint() value=fields.quota kind="number"/>
            <div class="pair">
                <TextField form pointer="/quotaUntil" label=t::quota_until() hint=t::quota_until_hint() value=fields.quota_until
                    kind="datetime-local"/>
                <TextField form pointer="/namesDue" label=t::names_due() hint=t::names_due_hint() value=fields.names_due
                    kind="datetime-local"/>
            </div>
        },
    )
}

fn decision(form: FormState, fields: &Fields) -> impl IntoView + use<> {
    section(
        t::section_decision(),
        view! {
            <div class="pair">
                <TextField form pointer="/minimum" label=t::minimum() hint=t::minimum_hint() value=fields.minimum kind="number"/>
                <TextField form pointer="/decideBy" label=t::decide_by() hint=t::decide_by_hint() value=fields.decide_by
                    kind="datetime-local"/>
            </div>
        },
    )
}

fn people(form: FormState, fields: &Fields) -> impl IntoView + use<> {
    section(
        t::section_people(),
        view! {
            <Picker form pointer="/responsibleId" label=t::responsible() hint=t::responsible_hint() chosen=fields.responsible
                search=find_persons/>
            <Picked form pointer="/facilitators" label=t::facilitators() hint=t::facilitators_hint() value=fields.facilitators
                search=find_persons/>
            <Picked form pointer="/coOrganisers" label=t::co_organisers() value=fields.co_organisers search=find_organisations/>
        },
    )
}

fn money_and_count(form: FormState, fields: &Fields) -> impl IntoView + use<> {
    section(
        t::section_money(),
        view! {
            <div class="pair">
                <Select form pointer="/funding" label=t::funding() value=fields.funding options=choices(Funding::ALL) required=true/>
                <TextField form pointer="/fundingNote" label=t::funding_note() hint=t::funding_note_hint() value=fields.funding_note/>
            </div>
            <div class="pair">
                <Select form pointer="/countedBy" label=t::counted_by() hint=t::counted_by_hint() value=fields.counted_by
                    options=choices(CountedBy::ALL) required=true/>
                <TextField form pointer="/completionPercent" label=t::completion_percent() hint=t::completion_percent_hint()
                    value=fields.completion_percent kind="number" required=true/>
            </div>
        },
    )
}
