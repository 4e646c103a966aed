//! Registering an organisation, and changing one without losing what it was.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_query_map};
use shared::error::Problem;
use shared::ids::OrganisationId;
use shared::members::access::Members;
use shared::members::{
    Area, NewOrganisation, OrganisationChanges, OrganisationDetail, OrganisationKind, SchoolForm,
};

use super::directory::Directory;
use super::find::{find_organisations, name_organisation, organisation_choice};
use crate::protected::Protected;
use crate::resource::PageOf;
use crate::rules::{self, Reading, said};
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::field::{Options, Select, TextField};
use crate::ui::form::{Form, FormState, follow};
use crate::ui::group::CheckboxGroup;
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::Announcer;
use crate::ui::picker::{Choice, Picker};
use crate::words::{Say, members as t, ui};
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
    /// Takes in what is saved: every field at first, later only the fields in which nobody has written here.
    fn follow(self, before: Option<&Saved>, now: &Saved) {
        for (field, read) in self.texts() {
            follow(field, before.map(read), read(now));
        }
        follow(self.parent, before.map(|before| before.parent.clone()), now.parent.clone());
        if before.is_none_or(|before| self.forms() == sorted(&before.detail.school_forms)) {
            let words = now.detail.school_forms.iter().map(|form| form.word().to_owned());
            self.school_forms.set(words.collect());
        }
    }

    /// Each field of text that one changes, with where its value stands.
    fn texts(self) -> [(RwSignal<String>, ReadText); 6] {
        [
            (self.name, |saved| saved.detail.organisation.name.clone()),
            (self.short_name, |saved| saved.detail.organisation.short_name.clone()),
            (self.area, |saved| saved.detail.organisation.area.word().to_owned()),
            (self.organisation_number, |saved| {
                saved.detail.organisation.organisation_number.clone().unwrap_or_default()
            }),
            (self.school_unit_code, |saved| {
                saved.detail.organisation.school_unit_code.clone().unwrap_or_default()
            }),
            (self.active_to, |saved| {
                saved.detail.organisation.active_to.map(|day| day.to_string()).unwrap_or_default()
            }),
        ]
    }

    fn parent_id(self) -> Option<OrganisationId> {
        self.parent.with_untracked(|parent| parent.as_ref().map(|parent| OrganisationId(parent.id)))
    }

    fn forms(self) -> Vec<SchoolForm> {
        let words = self.school_forms.get_untracked();
        sorted(&words.iter().filter_map(|word| word.parse().ok()).collect::<Vec<_>>())
    }

    /// True while the form describes a school unit. Only units have a code and belong to somebody.
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

    /// The changes of an organisation, or everything that is wrong with them.
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
    view! { <Protected allowed=|session| session.may(Members::Manage)><New/></Protected> }
}

#[component]
fn New() -> impl IntoView {
    let form = FormState::new();
    let fields = Fields::default();
    let directory = Directory::get();
    let (announcer, navigate) = (Announcer::get(), use_navigate());
    let parent =
        use_query_map().with_untracked(|query| query.get("parent")?.parse().ok().map(OrganisationId));
    if let Some(parent) = parent {
        Effect::new(move || {
            if let Some(above) = directory.organisation(parent) {
                fields.kind.set(kind_below(above.kind).word().to_owned());
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
            <section class="form-section">
                <h2>{t::name_and_place()}</h2>
                <Select form pointer="/kind" label=t::kind() value=fields.kind options=Signal::stored(kinds()) required=true/>
                {appearance(form, fields)}
                <TextField form pointer="/activeFrom" label=t::active_from() value=fields.active_from kind="date" required=true/>
            </section>
            <section class="form-section">
                <h2>{t::numbers_and_forms()}</h2>
                {numbers(form, fields)}
                <TextField form pointer="/municipalityCode" label=t::municipality_code() hint=t::municipality_code_hint()
                    value=fields.municipality_code inputmode="numeric"/>
                <TextField form pointer="/countyCode" label=t::county_code() hint=t::county_code_hint()
                    value=fields.county_code inputmode="numeric"/>
            </section>
        </Form>
    }
}

/// What mostly stands below an organisation of a kind.
const fn kind_below(kind: OrganisationKind) -> OrganisationKind {
    match kind {
        OrganisationKind::University => OrganisationKind::Department,
        _ => OrganisationKind::SchoolUnit,
    }
}

/// Changes an organisation.
#[component]
pub(super) fn EditMember() -> impl IntoView {
    view! { <PageOf allowed=|session| session.may(Members::Manage) let:id><Edit id/></PageOf> }
}

/// Where the text of a field stands in what is saved.
type ReadText = fn(&Saved) -> String;

/// An organisation as it is saved, with its parent by name.
#[derive(Debug, Clone)]
struct Saved {
    detail: OrganisationDetail,
    parent: Option<Choice>,
}

async fn saved(id: String) -> Result<Saved, Problem> {
    let detail: OrganisationDetail = api::get(&format!("/organisations/{id}")).await?;
    let parent = match detail.organisation.parent_id {
        Some(parent) => Some(name_organisation(parent.0).await?),
        None => None,
    };
    Ok(Saved { detail, parent })
}

#[component]
fn Edit(
    /// Which organisation.
    id: String,
) -> impl IntoView {
    let remote = Remote::new(move || saved(id.clone()));
    view! { <Loaded page=true remote let:saved>{edit_form(saved)}</Loaded> }
}

fn edit_form(first: Saved) -> impl IntoView {
    let (form, fields, directory) = (FormState::new(), Fields::default(), Directory::get());
    let (announcer, navigate) = (Announcer::get(), use_navigate());
    let organisation = first.detail.organisation.clone();
    let (id, name) = (organisation.id, organisation.name);
    fields.kind.set(organisation.kind.word().to_owned());
    fields.follow(None, &first);
    let known = StoredValue::new(first);
    let save = move || match known.with_value(|saved| fields.changes(&saved.detail)) {
        Err(problem) => form.show(problem),
        Ok(changes) => {
            let navigate = navigate.clone();
            let tag = known.with_value(|saved| api::etag_of(saved.detail.organisation.version));
            let path = format!("/organisations/{id}");
            let call = async move { api::patch::<OrganisationDetail>(&path, &tag, &changes).await };
            form.save(Ok(()), call, move |made| {
                directory.keep(&made.value.organisation);
                announcer.say(t::organisation_changed());
                navigate(&format!("/members/{id}"), NavigateOptions::default());
            });
        }
    };
    let reread = Callback::new(move |()| {
        form.save(Ok(()), saved(id.to_string()), move |now| {
            known.with_value(|before| fields.follow(Some(before), &now));
            known.set_value(now);
            announcer.say(ui::was_reread());
        });
    });
    let page = format!("/members/{id}");
    view! {
        <Breadcrumb above=vec![("/members".to_owned(), t::members_title().to_owned()), (page.clone(), name.clone())]
            here=t::change()/>
        <Heading text=t::change_organisation(&name)/>
        <Form state=form action=t::save() on_submit=save on_reread=reread
            beside=view! { <A href=page attr:class="button quiet">{t::cancel()}</A> }.into_any()>
            <section class="form-section">
                <h2>{t::name_and_place()}</h2>
                <p class="hint">{t::name_and_place_hint()}</p>
                {appearance(form, fields)}
                <TextField form pointer="/holdsFrom" label=t::holds_from() hint=t::holds_from_hint() value=fields.holds_from
                    kind="date"/>
            </section>
            <section class="form-section"><h2>{t::numbers_and_forms()}</h2>{numbers(form, fields)}</section>
        </Form>
    }
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
        <CheckboxGroup form pointer="/schoolForms" label=t::school_forms() value=fields.school_forms
            groups=Signal::stored(vec![(String::new(), forms)])/>
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
