//! The fields of a person and of an assignment, and changing a person.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::use_navigate;
use shared::error::{FieldCode, Problem};
use shared::ids::{OrganisationId, PersonId, RoleId};
use shared::members::MemberAction;
use shared::members::access::Members;
use shared::members::persons::{NewAssignment, Person, PersonChanges, PersonDetail};

use super::super::directory::Directory;
use super::super::find::{find_organisations, full_name};
use super::known::{known_person, person_form};
use crate::api;
use crate::resource::PageOf;
use crate::rules::{self, Reading, said};
use crate::session::Session;
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::field::{Checkbox, Select, TextField};
use crate::ui::form::{Form, FormState, follow};
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::Announcer;
use crate::ui::picker::{Choice, Picker};
use crate::words::{members as t, ui};

/// Where the text of a field stands in a person.
type ReadText = fn(&Person) -> String;

/// What one writes of a person.
#[derive(Clone, Copy, Default)]
pub(super) struct PersonFields {
    pub(super) given_name: RwSignal<String>,
    pub(super) family_name: RwSignal<String>,
    pub(super) email: RwSignal<String>,
    pub(super) phone: RwSignal<String>,
    pub(super) protected: RwSignal<bool>,
}

impl PersonFields {
    /// Takes in what is saved: every field at first, later only the fields in which nobody has written here.
    fn follow(self, before: Option<&Person>, now: &Person) {
        for (field, read) in self.texts() {
            follow(field, before.map(read), read(now));
        }
        follow(self.protected, before.map(|before| before.protected), now.protected);
    }

    /// Each field of text, with where its value stands.
    fn texts(self) -> [(RwSignal<String>, ReadText); 4] {
        [
            (self.given_name, |person| person.given_name.clone()),
            (self.family_name, |person| person.family_name.clone()),
            (self.email, |person| person.email.clone().unwrap_or_default()),
            (self.phone, |person| person.phone.clone().unwrap_or_default()),
        ]
    }

    /// What was changed.
    fn changes(self, was: &Person) -> PersonChanges {
        let name = |field: RwSignal<String>, was: &str| {
            Some(field.get_untracked().trim().to_owned()).filter(|name| name != was)
        };
        let contact = |field: RwSignal<String>, was: &Option<String>| {
            Some(said(&field.get_untracked())).filter(|contact| contact != was)
        };
        PersonChanges {
            given_name: name(self.given_name, &was.given_name),
            family_name: name(self.family_name, &was.family_name),
            email: contact(self.email, &was.email),
            phone: contact(self.phone, &was.phone),
            protected: Some(self.protected.get_untracked()).filter(|protected| *protected != was.protected),
        }
    }

    /// The fields on the page: those that may be changed.
    pub(super) fn view(self, form: FormState, changes: Changes) -> impl IntoView {
        let names = changes.others.then(|| {
            view! {
                <TextField form pointer="/givenName" label=t::given_name() value=self.given_name required=true/>
                <TextField form pointer="/familyName" label=t::family_name() value=self.family_name required=true/>
            }
        });
        let email = changes.email.then(|| {
            view! {
                <div>
                    <TextField form pointer="/email" label=t::email() hint=t::email_hint() value=self.email kind="email"/>
                    {known_person(form, self.email)}
                </div>
            }
        });
        let guarded = (!changes.email).then(|| view! { <p class="muted">{t::email_guarded()}</p> });
        let more = changes.others.then(|| {
            view! {
                <TextField form pointer="/phone" label=t::phone() value=self.phone kind="tel"/>
                <Checkbox form pointer="/protected" label=t::protected_label() hint=t::protected_hint() value=self.protected/>
            }
        });
        view! { {names}{email}{guarded}{more} }
    }
}

/// What of a person one may write.
#[derive(Debug, Clone, Copy)]
pub(super) struct Changes {
    /// The address.
    pub(super) email: bool,
    /// Everything else.
    pub(super) others: bool,
}

/// What one writes of an assignment.
#[derive(Clone, Copy, Default)]
pub(super) struct AssignmentFields {
    pub(super) organisation: RwSignal<Option<Choice>>,
    pub(super) role: RwSignal<String>,
    pub(super) title: RwSignal<String>,
    pub(super) from: RwSignal<String>,
    pub(super) to: RwSignal<String>,
}

impl AssignmentFields {
    /// The body; what is missing or wrong is collected. `above` is the JSON pointer of the assignment in its body.
    pub(super) fn body(self, reading: &mut Reading, above: &str) -> NewAssignment {
        let organisation = self
            .organisation
            .with_untracked(|choice| choice.as_ref().map(|choice| OrganisationId(choice.id)));
        if organisation.is_none() {
            reading.fault(&format!("{above}/organisationId"), FieldCode::Required);
        }
        let role = reading.required(&format!("{above}/roleId"), &self.role.get_untracked());
        let body = NewAssignment {
            organisation_id: organisation.unwrap_or(OrganisationId(0)),
            role_id: role.unwrap_or(RoleId(0)),
            title: self.title.get_untracked().trim().to_owned(),
            from_date: reading.optional(&format!("{above}/fromDate"), &self.from.get_untracked()),
            to_date: reading.optional(&format!("{above}/toDate"), &self.to.get_untracked()),
        };
        reading.check(body.check(crate::format::today(), above));
        body
    }

    /// The fields on the page, with the pointers of organisation, role, title, first and last day. It offers the roles that the
    /// caller may give: to this person, or to a new one.
    pub(super) fn view(
        self,
        form: FormState,
        to_whom: Option<PersonId>,
        pointers: [&'static str; 5],
    ) -> impl IntoView {
        let [organisation, role, title, from, to] = pointers;
        let (session, directory) = (Session::get(), Directory::get());
        let roles = Signal::derive(move || {
            let actor = session.actor();
            let chosen = self.organisation.with(|choice| choice.as_ref().map(|one| OrganisationId(one.id)));
            let home = chosen.and_then(|id| directory.organisation(id)).map(|home| (home.id, home.root_id));
            let place = home.unwrap_or((OrganisationId(0), OrganisationId(0)));
            directory.role_options(|gives| match gives {
                // Where is not known yet, or is not theirs: the server says so.
                None => actor.is_office() || actor.speaks_for_somebody(),
                Some(_) => actor.may(Members::Give(to_whom, gives, place)),
            })
        });
        view! {
            <Picker form pointer=organisation label=t::organisation() hint=t::organisation_hint() chosen=self.organisation
                search=find_organisations required=true/>
            <Select form pointer=role label=t::role() value=self.role options=roles required=true/>
            <TextField form pointer=title label=t::assignment_title() hint=t::assignment_title_hint() value=self.title/>
            <TextField form pointer=from label=t::first_day() hint=t::first_day_hint() value=self.from kind="date"/>
            <TextField form pointer=to label=t::last_day() hint=t::last_day_hint() value=self.to kind="date"/>
        }
    }
}

/// Changes a person's name, contact or protection.
#[component]
pub(in crate::members) fn EditPerson() -> impl IntoView {
    view! { <PageOf allowed=Session::sees_persons let:id><Edit id/></PageOf> }
}

#[component]
fn Edit(
    /// Which person.
    id: String,
) -> impl IntoView {
    let remote = Remote::new(move || saved(id.clone()));
    view! { <Loaded page=true remote let:detail>{edit_form(detail)}</Loaded> }
}

async fn saved(id: String) -> Result<PersonDetail, Problem> {
    api::get::<PersonDetail>(&format!("/persons/{id}")).await
}

fn edit_form(detail: PersonDetail) -> impl IntoView {
    let PersonDetail { person: first, allowed_actions, .. } = detail;
    let changes = Changes {
        email: allowed_actions.contains(&MemberAction::ChangeEmail),
        others: allowed_actions.contains(&MemberAction::Change),
    };
    let (form, fields) = (person_form(), PersonFields::default());
    let (announcer, navigate) = (Announcer::get(), use_navigate());
    let (id, name) = (first.id, full_name(&first));
    fields.follow(None, &first);
    let known = StoredValue::new(first);
    let save = move || {
        let (changes, tag) =
            known.with_value(|person| (fields.changes(person), api::etag_of(person.version)));
        let checked = rules::check(&changes);
        let navigate = navigate.clone();
        let path = format!("/persons/{id}");
        let call = async move { api::patch::<PersonDetail>(&path, &tag, &changes).await };
        form.save(checked, call, move |_| {
            announcer.say(t::person_changed());
            navigate(&format!("/persons/{id}"), NavigateOptions::default());
        });
    };
    let reread = Callback::new(move |()| {
        form.save(Ok(()), saved(id.to_string()), move |PersonDetail { person: now, .. }| {
            known.with_value(|before| fields.follow(Some(before), &now));
            known.set_value(now);
            announcer.say(ui::was_reread());
        });
    });
    let page = format!("/persons/{id}");
    view! {
        <Breadcrumb above=vec![("/persons".to_owned(), t::persons_title().to_owned()), (page.clone(), name.clone())]
            here=t::change()/>
        <Heading text=t::change_person(&name)/>
        <Form state=form action=t::save() on_submit=save on_reread=reread
            beside=view! { <A href=page attr:class="button quiet">{t::cancel()}</A> }.into_any()>
            {fields.view(form, changes)}
        </Form>
    }
}
