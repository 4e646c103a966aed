//! Machine clients: the school systems that speak to the API on their own. A secret is shown once, when it is made.

use leptos::ev;
use leptos::prelude::*;
use shared::access::Scope;
use shared::accounts::access::Accounts;
use shared::accounts::{MachineClient, MachineClientSecret, NewMachineClient};
use shared::error::{FieldCode, Problem};
use shared::ids::OrganisationId;

use crate::members::directory::OrganisationLink;
use crate::members::find::find_members;
use crate::protected::Protected;
use crate::rules::{self, Reading};
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::{Button, Weight};
use crate::ui::copyable::Copyable;
use crate::ui::dialog::{Confirm, Dialog};
use crate::ui::empty::Empty;
use crate::ui::field::{Options, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::group::CheckboxGroup;
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::notice::{Announcer, Notice};
use crate::ui::picker::{Choice, Picker};
use crate::ui::table::{Column, Table};
use crate::words::{Say, machines as t};
use crate::{api, format};

/// The machine clients, for administrators.
#[component]
pub(super) fn MachineClients() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Accounts::Manage)><Machines/></Protected> }
}

#[component]
fn Machines() -> impl IntoView {
    let list = Growing::<MachineClient>::new(|| "/machine-clients".to_owned());
    let is_making = RwSignal::new(false);
    let made = RwSignal::new(None::<MachineClientSecret>);
    let add = move || {
        view! { <Button weight=Weight::Primary on_press=move || is_making.set(true)>{t::add()}</Button> }
    };
    let chosen = RwSignal::new(None::<MachineClient>);
    let is_revoking = RwSignal::new(false);
    let revoke = move |client: MachineClient| {
        chosen.set(Some(client));
        is_revoking.set(true);
    };
    view! {
        <Heading text=t::title()>{add()}</Heading>
        <p class="lead">{t::lead()}</p>
        <Show when=move || list.is_empty()><Empty title=t::none()>{t::none_help()}</Empty></Show>
        <Show when=move || !list.items().is_empty()>
            <Table caption=t::title() columns=columns(revoke) rows=Signal::derive(move || list.items())
                key=|client: &MachineClient| (client.id, client.version)/>
        </Show>
        <More list/>
        <Dialog is_open=is_making title=t::add()><New is_making made list/></Dialog>
        <Secret made/>
        <Revoke chosen is_open=is_revoking list/>
    }
}

fn columns(revoke: impl Fn(MachineClient) + Copy + Send + Sync + 'static) -> Vec<Column<MachineClient>> {
    vec![
        Column::new(t::name(), |client: &MachineClient| {
            let (name, key) = (client.name.clone(), client.client_key.clone());
            view! { <span>{name}</span><br/><code class="light">{key}</code> }
        }),
        Column::new(t::organisation(), |client: &MachineClient| {
            view! { <OrganisationLink id=client.organisation_id/> }
        }),
        Column::new(t::may(), |client: &MachineClient| {
            let scopes = client.scopes.iter().map(|scope| view! { <li>{scope.say()}</li> });
            view! { <ul>{scopes.collect_view()}</ul> }
        }),
        Column::new(t::state(), |client: &MachineClient| {
            let badge = match client.revoked_at {
                Some(_) => view! { <Badge tone=Tone::Neutral text=t::revoked()/> },
                None => view! { <Badge tone=Tone::Success text=t::good()/> },
            };
            let revoked = client.revoked_at.map(|at| t::revoked_at(&format::date(at)));
            let used = client
                .last_used_at
                .map_or_else(|| t::never_used().to_owned(), |at| t::used_at(&format::date_time(at)));
            let lines = [Some(t::made_at(&format::date(client.created_at))), Some(used), revoked];
            let lines = lines.into_iter().flatten().map(|line| view! { <li class="muted">{line}</li> });
            view! { <div>{badge}<ul>{lines.collect_view()}</ul></div> }
        }),
        Column::new(t::action(), move |client: &MachineClient| {
            let own = client.clone();
            client.revoked_at.is_none().then(|| {
                let name = own.name.clone();
                view! {
                    <div class="row-actions">
                        <Button on_press=move || revoke(own.clone())>{t::revoke()}<span class="unseen">" "{name}</span></Button>
                    </div>
                }
            })
        }),
    ]
}

/// The form of a new one.
#[component]
fn New(
    /// True while its dialog is open.
    is_making: RwSignal<bool>,
    /// Where the secret is put when it is made.
    made: RwSignal<Option<MachineClientSecret>>,
    /// The list it comes into.
    list: Growing<MachineClient>,
) -> impl IntoView {
    let form = FormState::new();
    let name = RwSignal::new(String::new());
    let organisation = RwSignal::new(None::<Choice>);
    let scopes = RwSignal::new(Vec::<String>::new());
    let options: Options =
        Scope::ALL.iter().map(|scope| (scope.word().to_owned(), scope.say().to_owned())).collect();
    let save = move || match body(name, organisation, scopes) {
        Err(problem) => form.show(problem),
        Ok(body) => {
            let call = async move { api::post::<MachineClientSecret>("/machine-clients", &body).await };
            form.save(Ok(()), call, move |secret| {
                is_making.set(false);
                made.set(Some(secret));
                list.reload();
            });
        }
    };
    view! {
        <Form state=form action=t::make() on_submit=save
            beside=view! { <Button on_press=move || is_making.set(false)>{t::cancel()}</Button> }.into_any()>
            <TextField form pointer="/name" label=t::system() hint=t::system_hint() value=name required=true/>
            <Picker form pointer="/organisationId" label=t::organisation() hint=t::organisation_hint() chosen=organisation
                search=find_members required=true/>
            <CheckboxGroup form pointer="/scopes" label=t::may() hint=t::may_hint() value=scopes groups=Signal::stored(vec![(String::new(), options)])
                required=true/>
        </Form>
    }
}

/// The body, or everything that is wrong with it.
fn body(
    name: RwSignal<String>,
    organisation: RwSignal<Option<Choice>>,
    scopes: RwSignal<Vec<String>>,
) -> Result<NewMachineClient, Problem> {
    let mut reading = Reading::default();
    let organisation = organisation.with_untracked(|choice| choice.as_ref().map(|choice| choice.id));
    if organisation.is_none() {
        reading.fault("/organisationId", FieldCode::Required);
    }
    let body = NewMachineClient {
        name: name.get_untracked(),
        organisation_id: OrganisationId(organisation.unwrap_or_default()),
        scopes: scopes.with_untracked(|words| words.iter().filter_map(|word| word.parse().ok()).collect()),
    };
    reading.check(rules::check(&body));
    reading.done(body)
}

/// The secret, this once. Nothing but saying that it was saved closes the dialog, and leaving the page asks first.
#[component]
fn Secret(
    /// What was made.
    made: RwSignal<Option<MachineClientSecret>>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    Effect::new(move || {
        if made.with(Option::is_some) {
            is_open.set(true);
        }
    });
    let warning = window_event_listener(ev::beforeunload, move |event| {
        if made.with_untracked(Option::is_some) {
            event.prevent_default();
        }
    });
    on_cleanup(move || warning.remove());
    let done = move || {
        is_open.set(false);
        made.set(None);
    };
    let content = move || {
        made.get().map(|MachineClientSecret { client, secret }| {
            view! {
                <div class="secret">
                    <Notice tone=Tone::Attention><p><strong>{t::shown_once()}</strong></p><p>{t::shown_once_help()}</p></Notice>
                    <h3>{t::client_id()}</h3>
                    <Copyable text=client.client_key/>
                    <h3>{t::client_secret()}</h3>
                    <Copyable text=secret/>
                    <div class="actions"><Button weight=Weight::Primary on_press=done>{t::have_saved()}</Button></div>
                </div>
            }
        })
    };
    view! { <Dialog is_open is_held=true title=t::secret_title()>{content}</Dialog> }
}

/// Asks before a client is shut out.
#[component]
fn Revoke(
    /// Which one.
    chosen: RwSignal<Option<MachineClient>>,
    /// True while it is asked.
    is_open: RwSignal<bool>,
    /// The list it stands in.
    list: Growing<MachineClient>,
) -> impl IntoView {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let revoke = move || {
        let Some(client) = chosen.get_untracked() else { return };
        let path = format!("/machine-clients/{}/revoke", client.id);
        form.save(Ok(()), async move { api::step(&path).await }, move |()| {
            is_open.set(false);
            announcer.say(t::was_revoked(&client.name));
            list.reload();
        });
    };
    move || {
        chosen.get().map(|client| {
            view! {
                <Confirm is_open form title=t::revoke_title(&client.name) consequence=t::revoke_consequence()
                    action=t::revoke() on_confirm=revoke/>
            }
        })
    }
}
