//! Registering an organisation, and changing one without losing what it was.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_params_map, use_query_map};
use shared::access::Permission;
use shared::error::{FieldCode, Problem};
use shared::ids::OrganisationId;
use shared::members::{
    Area, NewOrganisation, Organisation, OrganisationChanges, OrganisationDetail, OrganisationKind,
    SchoolForm,
};

use super::directory::Directory;
use super::find::{find_organisations, organisation_choice};
use crate::api::Versioned;
use crate::app::Protected;
use crate::rules::{self, Reading, said};
use crate::ui::{
    Announcer, Breadcrumb, Checkboxes, Choice, Form, FormState, Heading, Loaded, Options, Picker, Remote,
    Select, TextField,
};
use crate::words::{Say, members as t};
use crate::{api, format};

/// What one writes of an organisation.
#[derive(Clone, Copy, Default)]
struct Fields {
    kind: RwSignal<String>,
    name: RwSignal<String>,
    short_name: RwSignal<String>,
    parent: RwSignal<Option<Choice>>,
    area: RwSignal<String>,
    municipality_code: RwSignal<String>,
    county_code: RwSignal<String>,
    organisation_number: RwSignal<String>,
    school_unit_code: RwSignal<String>,
    active_from: RwSignal<String>,
    active_to: RwSignal<String>,
    holds_from: RwSignal<String>,
    school_forms: RwSignal<Vec<String>>,
}

impl Fields {
    /// As they are of an organisation that is to be changed.
    fn of(detail: &OrganisationDetail) -> Self {
        let Organisation { kind, name, short_name, area, active_from, .. } = &detail.organisation;
        let organisation = &detail.organisation;
        let text = |text: &str| RwSignal::new(text.to_owned());
        let code = |code: &Option<String>| RwSignal::new(code.clone().unwrap_or_default());
        Self {
            kind: text(kind.word()),
            name: text(name),
            short_name: text(short_name),
            parent: RwSignal::new(None),
            area: text(area.word()),
            municipality_code: code(&organisation.municipality_code),
            county_code: code(&organisation.county_code),
            organisation_number: code(&organisation.organisation_number),
            school_unit_code: code(&organisation.school_unit_code),
            active_from: text(&active_from.to_string()),
            active_to: RwSignal::new(organisation.active_to.map(|day| day.to_string()).unwrap_or_default()),
            holds_from: RwSignal::default(),
            school_forms: RwSignal::new(
                detail.school_forms.iter().map(|form| form.word().to_owned()).collect(),
            ),
        }
    }

    fn parent_id(self) -> Option<OrganisationId> {
        self.parent.with_untracked(|parent| parent.as_ref().map(|parent| OrganisationId(parent.id)))
    }

    fn forms(self) -> Vec<SchoolForm> {
        let words = self.school_forms.get_untracked();
        sorted(&words.iter().filter_map(|word| word.parse().ok()).collect::<Vec<_>>())
    }

    /// True while a school unit is written of, which alone has a code and belongs to somebody.
    fn is_unit(self) -> bool {
        self.kind.with(|kind| kind == OrganisationKind::SchoolUnit.word())
    }

    /// The body of a new one, or everything that is wrong with it.
    fn new_body(self) -> Result<NewOrganisation, Problem> {
        let mut reading = Reading::default();
        let kind = reading.required("/kind", &self.kind.get_untracked());
        let area = reading.required("/area", &self.area.get_untracked());
        let active_from = reading.required("/activeFrom", &self.active_from.get_untracked());
        let is_unit = kind == Some(OrganisationKind::SchoolUnit);
        let body = NewOrganisation {
            kind: kind.unwrap_or(OrganisationKind::Other),
            name: self.name.get_untracked(),
            short_name: self.short_name.get_untracked(),
            parent_id: self.parent_id(),
            area: area.unwrap_or(Area::None),
            municipality_code: said(&self.municipality_code.get_untracked()),
            county_code: said(&self.county_code.get_untracked()),
            organisation_number: said(&self.organisation_number.get_untracked()),
            school_unit_code: said(&self.school_unit_code.get_untracked()).filter(|_| is_unit),
            active_from: active_from.unwrap_or_else(format::today),
            active_to: reading.optional("/activeTo", &self.active_to.get_untracked()),
            school_forms: self.forms(),
        };
        reading.check(rules::check(&body));
        reading.check(body.check());
        reading.done(body)
    }

    /// What was changed of one, or everything that is wrong with it.
    fn changes(self, before: &OrganisationDetail) -> Result<OrganisationChanges, Problem> {
        let mut reading = Reading::default();
        let was = &before.organisation;
        let area = reading.required::<Area>("/area", &self.area.get_untracked());
        let number = said(&self.organisation_number.get_untracked());
        let code = said(&self.school_unit_code.get_untracked());
        let active_to = reading.optional("/activeTo", &self.active_to.get_untracked());
        let text = |field: RwSignal<String>, was: &str| {
            Some(field.get_untracked().trim().to_owned()).filter(|text| text != was)
        };
        let changes = OrganisationChanges {
            name: text(self.name, &was.name),
            short_name: text(self.short_name, &was.short_name),
            parent_id: Some(self.parent_id()).filter(|parent| *parent != was.parent_id),
            area: area.filter(|area| *area != was.area),
            holds_from: reading.optional("/holdsFrom", &self.holds_from.get_untracked()),
            organisation_number: Some(number).filter(|number| *number != was.organisation_number),
            school_unit_code: Some(code).filter(|code| *code != was.school_unit_code),
            active_to: Some(active_to).filter(|to| *to != was.active_to),
            school_forms: Some(self.forms()).filter(|forms| *forms != sorted(&before.school_forms)),
        };
        reading.check(rules::check(&changes));
        let last = before.appearances.last().map(|appearance| appearance.until_date);
        reading.check(changes.appearance(was, last, format::today()).map(drop));
        let forms = changes.school_forms.clone().unwrap_or_else(|| before.school_forms.clone());
        reading.check(NewOrganisation::like(&changes.applied(was), forms).check());
        reading.done(changes)
    }
}

/// Registers an organisation; below the one that `?parent=` names.
#[component]
pub(super) fn NewMember() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Permission::ManageMembers)><New/></Protected> }
}

#[component]
fn New() -> impl IntoView {
    let form = FormState::new();
    let fields = Fields::default();
    let directory = Directory::get();
    let (announcer, navigate) = (Announcer::get(), use_navigate());
    let parent = use_query_map().with_untracked(|query| query.get("parent")?.parse().ok().map(OrganisationId));
    if let Some(parent) = parent {
        fields.kind.set(OrganisationKind::SchoolUnit.word().to_owned());
        Effect::new(move || {
            if let Some(above) = directory.organisation(parent) {
                fields.parent.set(Some(organisation_choice(&above)));
                fields.area.set(above.area.word().to_owned());
                fields.municipality_code.set(above.municipality_code.unwrap_or_default());
                fields.county_code.set(above.county_code.unwrap_or_default());
            }
        });
    }
    let save = move || match fields.new_body() {
        Err(problem) => form.show(problem),
        Ok(body) => {
            let navigate = navigate.clone();
            let call = async move { api::post::<OrganisationDetail>("/organisations", &body).await };
            form.save(Ok(()), call, move |made| {
                announcer.say(t::organisation_added(&made.organisation.name));
                navigate(&format!("/members/{}", made.organisation.id), NavigateOptions::default());
            });
        }
    };
    view! {
        <Breadcrumb above=vec![("/members", t::members_title().to_owned())] here=t::add_organisation()/>
        <Heading text=t::add_organisation()/>
        <Form state=form action=t::save() on_submit=save
            beside=view! { <A href="/members" attr:class="button quiet">{t::cancel()}</A> }.into_any()>
            <Select form pointer="/kind" label=t::kind() value=fields.kind options=Signal::stored(kinds()) required=true/>
            {appearance(form, fields)}
            <TextField form pointer="/activeFrom" label=t::active_from() value=fields.active_from kind="date" required=true/>
            {numbers(form, fields)}
            <TextField form pointer="/municipalityCode" label=t::municipality_code() hint=t::municipality_code_hint()
                value=fields.municipality_code inputmode="numeric"/>
            <TextField form pointer="/countyCode" label=t::county_code() hint=t::county_code_hint() value=fields.county_code
                inputmode="numeric"/>
        </Form>
    }
}

/// Changes an organisation.
#[component]
pub(super) fn EditMember() -> impl IntoView {
    let id = use_params_map();
    let id = Memo::new(move |_| id.with(|map| map.get("id")).unwrap_or_default());
    let page = move || view! { <Edit id=id.get()/> };
    view! { <Protected allowed=|session| session.may(Permission::ManageMembers)>{page}</Protected> }
}

#[component]
fn Edit(
    /// Which organisation.
    id: String,
) -> impl IntoView {
    let remote = Remote::new(move || {
        let path = format!("/organisations/{id}");
        async move { api::get_versioned::<OrganisationDetail>(&path).await }
    });
    view! { <Loaded remote let:read>{edit_form(read, remote)}</Loaded> }
}

fn edit_form(
    read: Versioned<OrganisationDetail>,
    remote: Remote<Versioned<OrganisationDetail>>,
) -> impl IntoView {
    let Versioned { value: before, etag } = read;
    let (form, fields, directory) = (FormState::new(), Fields::of(&before), Directory::get());
    let (announcer, navigate) = (Announcer::get(), use_navigate());
    let (id, name) = (before.organisation.id, before.organisation.name.clone());
    let parent_id = before.organisation.parent_id;
    // The parent's name comes from elsewhere; until it is there, the parent stays as it is.
    Effect::new(move |was_set: Option<bool>| {
        let parent = parent_id.and_then(|parent| directory.organisation(parent));
        if was_set != Some(true)
            && let Some(parent) = &parent
        {
            fields.parent.set(Some(organisation_choice(parent)));
        }
        parent.is_some()
    });
    let save = move || match changes(fields, &before, directory) {
        Err(problem) => form.show(problem),
        Ok(changes) => {
            let (navigate, etag) = (navigate.clone(), etag.clone());
            let path = format!("/organisations/{id}");
            let call = async move { api::patch::<OrganisationDetail>(&path, &etag, &changes).await };
            form.save(Ok(()), call, move |made| {
                directory.keep(&made.value.organisation);
                announcer.say(t::organisation_changed());
                navigate(&format!("/members/{id}"), NavigateOptions::default());
            });
        }
    };
    let page = format!("/members/{id}");
    view! {
        <Breadcrumb above=vec![("/members".to_owned(), t::members_title().to_owned()), (page.clone(), name.clone())]
            here=t::change()/>
        <Heading text=t::change_organisation(&name)/>
        <Form state=form action=t::save() on_submit=save on_reread=Callback::new(move |()| remote.reload())
            beside=view! { <A href=page attr:class="button quiet">{t::cancel()}</A> }.into_any()>
            <fieldset class="group">
                <legend>{t::name_and_place()}</legend>
                <p class="hint">{t::name_and_place_hint()}</p>
                {appearance(form, fields)}
                <TextField form pointer="/holdsFrom" label=t::holds_from() hint=t::holds_from_hint() value=fields.holds_from
                    kind="date"/>
            </fieldset>
            {numbers(form, fields)}
        </Form>
    }
}

/// The changes; refused while the parent's field is being written in, for an empty one takes the parent away.
fn changes(
    fields: Fields,
    before: &OrganisationDetail,
    directory: Directory,
) -> Result<OrganisationChanges, Problem> {
    let parent = before.organisation.parent_id;
    if parent.is_some_and(|parent| directory.organisation(parent).is_none()) {
        return Err(Problem::field("/parentId", FieldCode::Required, ""));
    }
    fields.changes(before)
}

/// The fields whose history is kept.
fn appearance(form: FormState, fields: Fields) -> impl IntoView {
    let areas: Options =
        Area::ALL.iter().map(|area| (area.word().to_owned(), area.say().to_owned())).collect();
    view! {
        <TextField form pointer="/name" label=t::name() value=fields.name required=true/>
        <TextField form pointer="/shortName" label=t::short_name() hint=t::short_name_hint() value=fields.short_name/>
        <Picker form pointer="/parentId" label=t::belongs_to() hint=t::belongs_to_hint() chosen=fields.parent
            search=find_organisations/>
        <Select form pointer="/area" label=t::area() value=fields.area options=Signal::stored(areas) required=true/>
    }
}

/// Numbers, forms of school, and the last day.
fn numbers(form: FormState, fields: Fields) -> impl IntoView {
    let forms: Options =
        SchoolForm::ALL.iter().map(|form| (form.word().to_owned(), form.say().to_owned())).collect();
    let code = move || {
        fields.is_unit().then(|| {
            view! {
                <TextField form pointer="/schoolUnitCode" label=t::school_unit_code() hint=t::school_unit_code_hint()
                    value=fields.school_unit_code inputmode="numeric"/>
            }
        })
    };
    view! {
        {code}
        <TextField form pointer="/organisationNumber" label=t::organisation_number() hint=t::organisation_number_hint()
            value=fields.organisation_number/>
        <Checkboxes form pointer="/schoolForms" label=t::school_forms() value=fields.school_forms
            options=Signal::stored(forms)/>
        <TextField form pointer="/activeTo" label=t::active_to() hint=t::active_to_hint() value=fields.active_to kind="date"/>
    }
}

fn sorted(forms: &[SchoolForm]) -> Vec<SchoolForm> {
    let mut forms = forms.to_vec();
    forms.sort_unstable();
    forms
}

fn kinds() -> Options {
    OrganisationKind::ALL.iter().map(|kind| (kind.word().to_owned(), kind.say().to_owned())).collect()
}
