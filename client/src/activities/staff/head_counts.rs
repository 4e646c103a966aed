//! Participants that are known as a number only: counted at the door, or written in a report.

use leptos::prelude::*;
use shared::activities::actions::ActivityAction;
use shared::activities::requests::NewHeadCount;
use shared::activities::{ActivityDetail, CountedBy, HeadCount, HeadUnit};
use shared::error::Problem;
use shared::ids::OrganisationId;

use crate::activities::open::OpenActivity;
use crate::members::directory::Directory;
use crate::members::find::find_organisations;
use crate::rules::{self, Reading};
use crate::ui::button::Button;
use crate::ui::dialog::Dialog;
use crate::ui::field::{Checkbox, Options, Select, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::notice::Announcer;
use crate::ui::picker::{Choice, Picker};
use crate::ui::table::{Column, Table};
use crate::words::{Say, staff as t};
use crate::{api, browser, format};

/// The id of the heading.
const HEAD_COUNTS: &str = "head-counts";

/// The numbers that were recorded, and the way to record one more. Shown where heads are counted, or once were.
#[component]
pub(super) fn HeadCounts(
    /// The activity.
    open: OpenActivity,
) -> impl IntoView {
    let rows = Signal::derive(move || open.detail.with(|detail| detail.head_counts.clone()));
    let is_shown = Memo::new(move |_| {
        open.detail
            .with(|detail| detail.activity.counted_by == CountedBy::Heads || !detail.head_counts.is_empty())
    });
    let may_record = Memo::new(move |_| {
        open.detail.with(|detail| detail.allowed_actions.contains(&ActivityAction::TakeAttendance))
    });
    let form = CountForm::new(open);
    view! {
        <Show when=move || is_shown.get()>
            <section>
                <div class="heading">
                    <h2 id=HEAD_COUNTS tabindex="-1">{t::head_counts_title()}</h2>
                    <Show when=move || may_record.get()>
                        <Button on_press=move || form.begin()>{t::add_head_count()}</Button>
                    </Show>
                </div>
                <p class="muted">{t::head_counts_lead()}</p>
                <Show when=move || !rows.with(Vec::is_empty)>
                    <Table caption=t::head_counts_title() columns=columns(open)
                        rows=Signal::derive(move || rows.get().into_iter().enumerate().collect::<Vec<_>>())
                        key=|(place, row): &(usize, HeadCount)| (*place, row.heads, row.organisation_id)/>
                </Show>
                <CountDialog form/>
            </section>
        </Show>
    }
}

type Row = (usize, HeadCount);

fn columns(open: OpenActivity) -> Vec<Column<Row>> {
    let occasion = move |(_, row): &Row| {
        let id = row.occasion_id;
        open.detail.with_untracked(|detail| {
            let own = detail.occasions.iter().find(|occasion| Some(occasion.id) == id);
            own.map_or_else(
                || t::whole_activity().to_owned(),
                |occasion| format::date_time(occasion.starts_at),
            )
        })
    };
    let directory = Directory::get();
    let organisation = move |(_, row): &Row| {
        let id = row.organisation_id;
        move || id.map(|id| directory.name(id))
    };
    vec![
        Column::new(t::counted_what(), occasion),
        Column::new(t::heads(), |(_, row): &Row| counted(row)),
        Column::new(t::organisation(), organisation),
        Column::new(t::source(), |(_, row): &Row| row.source.clone()),
    ]
}

/// `ca 50 personer`, or why there is no number.
fn counted(row: &HeadCount) -> String {
    let Some(heads) = row.heads else { return t::not_measurable_because(&row.not_measurable) };
    let number = match row.unit {
        HeadUnit::Persons => t::persons(i64::from(heads)),
        HeadUnit::Teams => t::teams(i64::from(heads)),
    };
    if row.approximate { t::about(&number) } else { number }
}

/// What is typed of a new count.
#[derive(Clone, Copy)]
struct CountForm {
    open: OpenActivity,
    state: FormState,
    is_open: RwSignal<bool>,
    occasion: RwSignal<String>,
    organisation: RwSignal<Option<Choice>>,
    unit: RwSignal<String>,
    heads: RwSignal<String>,
    approximate: RwSignal<bool>,
    not_measurable: RwSignal<String>,
    source: RwSignal<String>,
    announcer: Announcer,
}

impl CountForm {
    fn new(open: OpenActivity) -> Self {
        Self {
            open,
            state: FormState::new(),
            is_open: RwSignal::new(false),
            occasion: RwSignal::new(String::new()),
            organisation: RwSignal::new(None),
            unit: RwSignal::new(HeadUnit::Persons.to_string()),
            heads: RwSignal::new(String::new()),
            approximate: RwSignal::new(false),
            not_measurable: RwSignal::new(String::new()),
            source: RwSignal::new(String::new()),
            announcer: Announcer::get(),
        }
    }

    fn begin(self) {
        self.organisation.set(None);
        self.approximate.set(false);
        for field in [self.occasion, self.heads, self.not_measurable, self.source] {
            field.set(String::new());
        }
        self.state.clear();
        self.is_open.set(true);
    }

    fn body(self) -> Result<NewHeadCount, Problem> {
        let mut reading = Reading::default();
        let body = NewHeadCount {
            occasion_id: reading.optional("/occasionId", &self.occasion.get_untracked()),
            organisation_id: self.organisation.get_untracked().map(|choice| OrganisationId(choice.id)),
            unit: reading.required("/unit", &self.unit.get_untracked()).unwrap_or(HeadUnit::Persons),
            heads: reading.optional("/heads", &self.heads.get_untracked()),
            approximate: self.approximate.get_untracked(),
            not_measurable: self.not_measurable.get_untracked().trim().to_owned(),
            source: self.source.get_untracked().trim().to_owned(),
        };
        reading.check(rules::check(&body));
        reading.check(body.check());
        reading.done(body)
    }

    fn send(self) {
        let body = match self.body() {
            Err(problem) => return self.state.show(problem),
            Ok(body) => body,
        };
        let path = self
            .open
            .detail
            .with_untracked(|detail| format!("/activities/{}/head-counts", detail.activity.id));
        let call = async move { api::post::<HeadCount>(&path, &body).await };
        self.state.save(Ok(()), call, move |_| {
            self.is_open.set(false);
            self.announcer.say(t::head_count_added());
            self.open.remote.reload();
            browser::focus(HEAD_COUNTS);
        });
    }
}

#[component]
fn CountDialog(
    /// What is typed.
    form: CountForm,
) -> impl IntoView {
    let content = move || {
        let state = form.state;
        let occasions = form.open.detail.with_untracked(occasion_options);
        let units: Options =
            HeadUnit::ALL.iter().map(|unit| (unit.to_string(), unit.say().to_owned())).collect();
        let beside =
            view! { <Button on_press=move || form.is_open.set(false)>{t::cancel()}</Button> }.into_any();
        view! {
            <Form state action=t::save() on_submit=move || form.send() beside>
                <Select form=state pointer="/occasionId" label=t::counted_what() value=form.occasion options=Signal::stored(occasions)
                    none=t::whole_activity()/>
                <div class="pair">
                    <TextField form=state pointer="/heads" label=t::heads() hint=t::heads_hint() value=form.heads kind="number"/>
                    <Select form=state pointer="/unit" label=t::head_unit() value=form.unit options=Signal::stored(units) required=true/>
                </div>
                <Checkbox form=state pointer="/approximate" label=t::approximate() value=form.approximate/>
                <TextField form=state pointer="/notMeasurable" label=t::not_measurable() value=form.not_measurable/>
                <Picker form=state pointer="/organisationId" label=t::organisation() hint=t::count_organisation_hint() chosen=form.organisation
                    search=find_organisations/>
                <TextField form=state pointer="/source" label=t::source() hint=t::source_hint() value=form.source/>
            </Form>
        }
    };
    view! { <Dialog is_open=form.is_open title=t::add_head_count().to_owned()>{content}</Dialog> }
}

fn occasion_options(detail: &ActivityDetail) -> Options {
    let all = detail.occasions.iter();
    all.map(|occasion| (occasion.id.to_string(), format::span(occasion.starts_at, occasion.ends_at)))
        .collect()
}
