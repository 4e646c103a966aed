//! The fields of an activity's form: filled with what is saved, read back as a change.

use std::fmt::Display;
use std::str::FromStr;

use leptos::prelude::*;
use serde_json::{Map, Value};
use shared::activities::ActivityDetail;
use shared::activities::requests::ActivityChanges;
use shared::error::{ErrorCode, Problem};
use shared::ids::{GoalId, OrganisationId, PersonId};
use shared::time::Timestamp;

use crate::format;
use crate::rules::{self, Reading};
use crate::ui::form::follow;
use crate::ui::picker::Choice;

/// What is typed in each field.
#[derive(Clone, Copy, Default)]
pub(super) struct Fields {
    pub(super) title: RwSignal<String>,
    pub(super) series: RwSignal<String>,
    pub(super) report_year: RwSignal<String>,
    pub(super) public: RwSignal<bool>,
    pub(super) purpose: RwSignal<String>,
    pub(super) expected_effect: RwSignal<String>,
    pub(super) goals: RwSignal<Vec<String>>,
    pub(super) chain_level: RwSignal<String>,
    pub(super) collaboration_area: RwSignal<String>,
    pub(super) target_groups: RwSignal<String>,
    pub(super) school_forms: RwSignal<Vec<String>>,
    pub(super) mode: RwSignal<String>,
    pub(super) undated: RwSignal<bool>,
    pub(super) unit: RwSignal<String>,
    pub(super) team_minimum: RwSignal<String>,
    pub(super) team_maximum: RwSignal<String>,
    pub(super) capacity: RwSignal<String>,
    pub(super) registration_opens: RwSignal<String>,
    pub(super) registration_closes: RwSignal<String>,
    pub(super) approval: RwSignal<String>,
    pub(super) queue_policy: RwSignal<String>,
    pub(super) offer_hours: RwSignal<String>,
    pub(super) quota: RwSignal<String>,
    pub(super) quota_until: RwSignal<String>,
    pub(super) names_due: RwSignal<String>,
    pub(super) minimum: RwSignal<String>,
    pub(super) decide_by: RwSignal<String>,
    pub(super) counted_by: RwSignal<String>,
    pub(super) completion_percent: RwSignal<String>,
    pub(super) funding: RwSignal<String>,
    pub(super) funding_note: RwSignal<String>,
    pub(super) responsible: RwSignal<Option<Choice>>,
    pub(super) facilitators: RwSignal<Vec<Choice>>,
    pub(super) co_organisers: RwSignal<Vec<Choice>>,
}

/// An activity as it is saved, with the names of those who belong to it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Saved {
    pub(super) detail: ActivityDetail,
    pub(super) responsible: Option<Choice>,
    pub(super) facilitators: Vec<Choice>,
    pub(super) co_organisers: Vec<Choice>,
}

impl Saved {
    /// All of it, as a change would say it.
    fn whole(&self) -> ActivityChanges {
        let ActivityDetail {
            activity,
            goals,
            mut school_forms,
            mut target_groups,
            facilitators,
            co_organisers,
            ..
        } = self.detail.clone();
        school_forms.sort();
        target_groups.sort();
        ActivityChanges {
            series_id: Some(activity.series_id),
            title: Some(activity.title),
            purpose: Some(activity.purpose),
            expected_effect: Some(activity.expected_effect),
            mode: Some(activity.mode),
            responsible_id: Some(activity.responsible_id),
            funding: Some(activity.funding),
            funding_note: Some(activity.funding_note),
            registration_opens: Some(activity.registration_opens),
            registration_closes: Some(activity.registration_closes),
            decide_by: Some(activity.decide_by),
            minimum: Some(activity.minimum),
            capacity: Some(activity.capacity),
            unit: Some(activity.unit),
            team_minimum: Some(activity.team_minimum),
            team_maximum: Some(activity.team_maximum),
            approval: Some(activity.approval),
            queue_policy: Some(activity.queue_policy),
            offer_hours: Some(activity.offer_hours),
            quota: Some(activity.quota),
            quota_until: Some(activity.quota_until),
            names_due: Some(activity.names_due),
            completion_percent: Some(activity.completion_percent),
            counted_by: Some(activity.counted_by),
            undated: Some(activity.undated),
            public: Some(activity.public),
            report_year: Some(activity.report_year),
            chain_level: Some(activity.chain_level),
            collaboration_area: Some(activity.collaboration_area),
            goals: Some(goals),
            school_forms: Some(school_forms),
            target_groups: Some(target_groups),
            facilitators: Some(facilitators),
            co_organisers: Some(co_organisers),
        }
    }
}

impl Fields {
    /// Fills in what is saved. A field keeps its text if somebody has written something other than what was saved before.
    pub(super) fn fill(self, before: Option<&Saved>, now: &Saved) {
        let old = before.map(Saved::whole);
        let new = now.whole();
        let text = |field: RwSignal<String>, read: fn(&ActivityChanges) -> String| {
            follow(field, old.as_ref().map(read), read(&new));
        };
        text(self.title, |saved| said(saved.title.as_ref()));
        text(self.series, |saved| said(saved.series_id.flatten()));
        text(self.report_year, |saved| said(saved.report_year));
        text(self.purpose, |saved| said(saved.purpose.as_ref()));
        text(self.expected_effect, |saved| said(saved.expected_effect.as_ref()));
        text(self.chain_level, |saved| said(saved.chain_level.flatten()));
        text(self.collaboration_area, |saved| said(saved.collaboration_area.as_ref()));
        text(self.target_groups, |saved| saved.target_groups.clone().unwrap_or_default().join("\n"));
        text(self.mode, |saved| said(saved.mode));
        text(self.unit, |saved| said(saved.unit));
        text(self.team_minimum, |saved| said(saved.team_minimum));
        text(self.team_maximum, |saved| said(saved.team_maximum));
        text(self.capacity, |saved| said(saved.capacity.flatten()));
        text(self.registration_opens, |saved| local(saved.registration_opens.flatten()));
        text(self.registration_closes, |saved| local(saved.registration_closes.flatten()));
        text(self.approval, |saved| said(saved.approval));
        text(self.queue_policy, |saved| said(saved.queue_policy));
        text(self.offer_hours, |saved| said(saved.offer_hours.flatten()));
        text(self.quota, |saved| said(saved.quota.flatten()));
        text(self.quota_until, |saved| local(saved.quota_until.flatten()));
        text(self.names_due, |saved| local(saved.names_due.flatten()));
        text(self.minimum, |saved| said(saved.minimum.flatten()));
        text(self.decide_by, |saved| local(saved.decide_by.flatten()));
        text(self.counted_by, |saved| said(saved.counted_by));
        text(self.completion_percent, |saved| said(saved.completion_percent));
        text(self.funding, |saved| said(saved.funding));
        text(self.funding_note, |saved| said(saved.funding_note.as_ref()));
        let words = |field: RwSignal<Vec<String>>, read: fn(&ActivityChanges) -> Vec<String>| {
            follow(field, old.as_ref().map(read), read(&new));
        };
        words(self.goals, |saved| saved.goals.iter().flatten().map(ToString::to_string).collect());
        words(self.school_forms, |saved| {
            saved.school_forms.iter().flatten().map(ToString::to_string).collect()
        });
        let ticked = |field: RwSignal<bool>, read: fn(&ActivityChanges) -> bool| {
            follow(field, old.as_ref().map(read), read(&new));
        };
        ticked(self.public, |saved| saved.public == Some(true));
        ticked(self.undated, |saved| saved.undated == Some(true));
        follow(self.responsible, before.map(|saved| saved.responsible.clone()), now.responsible.clone());
        follow(self.facilitators, before.map(|saved| saved.facilitators.clone()), now.facilitators.clone());
        follow(
            self.co_organisers,
            before.map(|saved| saved.co_organisers.clone()),
            now.co_organisers.clone(),
        );
    }

    /// The fields that differ from what is saved, checked by the rules for the whole activity; empty if none differs.
    pub(super) fn changes(self, saved: &Saved) -> Result<Value, Problem> {
        let mut reading = Reading::default();
        let wanted = self.read(&mut reading);
        reading.check(rules::check(&wanted));
        reading.check(wanted.check());
        let wanted = reading.done(wanted)?;
        let (wanted, was) = (properties(&wanted)?, properties(&saved.whole())?);
        let differs = |(name, value): &(String, Value)| was.get(name) != Some(value);
        Ok(Value::Object(wanted.into_iter().filter(differs).collect()))
    }

    fn read(self, reading: &mut Reading) -> ActivityChanges {
        let text = |field: RwSignal<String>| Some(field.get_untracked().trim().to_owned());
        ActivityChanges {
            series_id: Some(optional(self.series, "/seriesId", reading)),
            title: text(self.title),
            purpose: text(self.purpose),
            expected_effect: text(self.expected_effect),
            mode: needed(self.mode, "/mode", reading),
            responsible_id: Some(self.responsible.get_untracked().map(|choice| PersonId(choice.id))),
            funding: needed(self.funding, "/funding", reading),
            funding_note: text(self.funding_note),
            registration_opens: Some(moment(self.registration_opens, "/registrationOpens", reading)),
            registration_closes: Some(moment(self.registration_closes, "/registrationCloses", reading)),
            decide_by: Some(moment(self.decide_by, "/decideBy", reading)),
            minimum: Some(optional(self.minimum, "/minimum", reading)),
            capacity: Some(optional(self.capacity, "/capacity", reading)),
            unit: needed(self.unit, "/unit", reading),
            team_minimum: needed(self.team_minimum, "/teamMinimum", reading),
            team_maximum: needed(self.team_maximum, "/teamMaximum", reading),
            approval: needed(self.approval, "/approval", reading),
            queue_policy: needed(self.queue_policy, "/queuePolicy", reading),
            offer_hours: Some(optional(self.offer_hours, "/offerHours", reading)),
            quota: Some(optional(self.quota, "/quota", reading)),
            quota_until: Some(moment(self.quota_until, "/quotaUntil", reading)),
            names_due: Some(moment(self.names_due, "/namesDue", reading)),
            completion_percent: needed(self.completion_percent, "/completionPercent", reading),
            counted_by: needed(self.counted_by, "/countedBy", reading),
            undated: Some(self.undated.get_untracked()),
            public: Some(self.public.get_untracked()),
            report_year: needed(self.report_year, "/reportYear", reading),
            chain_level: Some(optional(self.chain_level, "/chainLevel", reading)),
            collaboration_area: text(self.collaboration_area),
            goals: Some(sorted::<GoalId>(self.goals)),
            school_forms: Some(sorted(self.school_forms)),
            target_groups: Some(lines(self.target_groups)),
            facilitators: Some(self.facilitators.with_untracked(|all| ids(all, PersonId))),
            co_organisers: Some(self.co_organisers.with_untracked(|all| ids(all, OrganisationId))),
        }
    }
}

fn said(value: Option<impl Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn local(time: Option<Timestamp>) -> String {
    time.map(format::to_field).unwrap_or_default()
}

/// The value of a field that may be empty.
fn optional<T: FromStr>(field: RwSignal<String>, pointer: &str, reading: &mut Reading) -> Option<T> {
    reading.optional(pointer, &field.get_untracked())
}

/// The value of a field that must not be empty.
fn needed<T: FromStr>(field: RwSignal<String>, pointer: &str, reading: &mut Reading) -> Option<T> {
    reading.required(pointer, &field.get_untracked())
}

/// The time of a field that may be empty, by the clock of Stockholm.
fn moment(field: RwSignal<String>, pointer: &str, reading: &mut Reading) -> Option<Timestamp> {
    reading.moment(pointer, &field.get_untracked())
}

/// The ticked boxes, in the order in which the server keeps them.
fn sorted<T: FromStr + Ord>(field: RwSignal<Vec<String>>) -> Vec<T> {
    let mut values: Vec<T> =
        field.with_untracked(|words| words.iter().filter_map(|word| word.parse().ok()).collect());
    values.sort();
    values
}

/// The lines of a field, one item each, in the order in which the server keeps them.
fn lines(field: RwSignal<String>) -> Vec<String> {
    let mut lines: Vec<_> = field.with_untracked(|text| {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(ToOwned::to_owned).collect()
    });
    lines.sort();
    lines
}

fn ids<Id: Ord>(picked: &[Choice], id: fn(i64) -> Id) -> Vec<Id> {
    let mut ids: Vec<_> = picked.iter().map(|choice| id(choice.id)).collect();
    ids.sort();
    ids
}

fn properties(changes: &ActivityChanges) -> Result<Map<String, Value>, Problem> {
    match serde_json::to_value(changes) {
        Ok(Value::Object(properties)) => Ok(properties),
        _ => Err(ErrorCode::Unreadable.problem()),
    }
}
