//! The names of organisations and roles: asked for once, and kept for every page that needs them.

use std::collections::HashMap;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::components::A;
use shared::access::Right;
use shared::ids::{OrganisationId, RoleId};
use shared::members::Organisation;
use shared::members::persons::Role;
use shared::page::Page;

use crate::ui::field::Options;
use crate::{api, language};

type Known = ArcRwSignal<Option<Organisation>>;

/// The names that pages need again and again. One for the whole app, taken from the context with [`Directory::get`].
#[derive(Clone, Copy)]
pub(crate) struct Directory {
    organisations: StoredValue<HashMap<OrganisationId, Known>>,
    // Those that are asked for together, once the page is drawn.
    wanted: StoredValue<Vec<OrganisationId>>,
    roles: RwSignal<Vec<Role>>,
    has_asked_roles: StoredValue<bool>,
}

/// The most ids that one question may hold.
const AT_ONCE: usize = 100;

impl Directory {
    /// Provides it to all components.
    pub(crate) fn provide() -> Self {
        let directory = Self::new();
        provide_context(directory);
        directory
    }

    /// The app's directory.
    pub(crate) fn get() -> Self {
        use_context().unwrap_or_else(Self::new)
    }

    fn new() -> Self {
        Self {
            organisations: StoredValue::new(HashMap::new()),
            wanted: StoredValue::new(Vec::new()),
            roles: RwSignal::new(Vec::new()),
            has_asked_roles: StoredValue::new(false),
        }
    }

    /// The organisation, once it is known.
    pub(crate) fn organisation(self, id: OrganisationId) -> Option<Organisation> {
        self.known(id).get()
    }

    /// What the organisation is called, once that is known.
    pub(crate) fn name(self, id: OrganisationId) -> String {
        self.organisation(id).map(|organisation| organisation.name).unwrap_or_default()
    }

    /// Those above an organisation, topmost first; empty until they are known.
    pub(crate) fn above(self, organisation: &Organisation) -> Vec<Organisation> {
        let mut above = Vec::new();
        let mut next = organisation.parent_id;
        while let Some(id) = next {
            let Some(one) = self.organisation(id) else { return Vec::new() };
            next = one.parent_id;
            above.insert(0, one);
        }
        above
    }

    /// Keeps an organisation that was just read or changed.
    pub(crate) fn keep(self, organisation: &Organisation) {
        let known = self.organisations.with_value(|all| all.get(&organisation.id).cloned());
        match known {
            Some(known) => known.set(Some(organisation.clone())),
            None => self.organisations.update_value(|all| {
                all.insert(organisation.id, ArcRwSignal::new(Some(organisation.clone())));
            }),
        }
    }

    fn known(self, id: OrganisationId) -> Known {
        if let Some(known) = self.organisations.with_value(|all| all.get(&id).cloned()) {
            return known;
        }
        let known = ArcRwSignal::new(None);
        self.organisations.update_value(|all| {
            all.insert(id, known.clone());
        });
        let is_first = self.wanted.with_value(Vec::is_empty);
        self.wanted.update_value(|wanted| wanted.push(id));
        if is_first {
            set_timeout(move || self.ask(), Duration::ZERO);
        }
        known
    }

    fn ask(self) {
        let wanted = self.wanted.try_update_value(std::mem::take).unwrap_or_default();
        for some in wanted.chunks(AT_ONCE) {
            let some = some.to_vec();
            spawn_local(async move { self.read(&some).await });
        }
    }

    async fn read(self, ids: &[OrganisationId]) {
        let ids: Vec<_> = ids.iter().map(ToString::to_string).collect();
        let mut parameters = vec![("limit", "100")];
        parameters.extend(ids.iter().map(|id| ("id", id.as_str())));
        let path = api::with_query("/organisations", &parameters);
        match api::get::<Page<Organisation>>(&path).await {
            Ok(page) => page.items.iter().for_each(|organisation| self.keep(organisation)),
            // Organisations that could not be read are forgotten, so that the next page that names one asks again.
            Err(_) => self.organisations.update_value(|all| {
                all.retain(|id, known| {
                    !ids.contains(&id.to_string()) || known.with_untracked(Option::is_some)
                });
            }),
        }
    }

    /// All roles, in the order in which people know them.
    pub(crate) fn roles(self) -> Vec<Role> {
        if !self.has_asked_roles.get_value() {
            self.has_asked_roles.set_value(true);
            spawn_local(async move {
                match api::get::<Page<Role>>("/roles").await {
                    Ok(page) => self.roles.set(page.items),
                    Err(_) => self.has_asked_roles.set_value(false),
                }
            });
        }
        self.roles.get()
    }

    /// What a role is called, once that is known.
    pub(crate) fn role_name(self, id: RoleId) -> String {
        let roles = self.roles();
        roles.iter().find(|role| role.id == id).map(|role| role_name(role).to_owned()).unwrap_or_default()
    }

    /// The right that a role gives; none until the roles are known.
    pub(crate) fn role_gives(self, id: RoleId) -> Option<Right> {
        self.roles().iter().find(|role| role.id == id).and_then(|role| role.gives)
    }

    /// The roles to choose from, by what they give.
    pub(crate) fn role_options(self, offers: impl Fn(Option<Right>) -> bool) -> Options {
        let roles = self.roles().into_iter().filter(|role| offers(role.gives));
        roles.map(|role| (role.id.to_string(), role_name(&role).to_owned())).collect()
    }
}

/// What a role is called in the language of the screens.
fn role_name(role: &Role) -> &str {
    language::pick(&role.name_sv, &role.name_en)
}

/// An organisation's name, leading to its page.
#[component]
pub(crate) fn OrganisationLink(
    /// Which organisation.
    id: OrganisationId,
) -> impl IntoView {
    let directory = Directory::get();
    view! { <A href=format!("/members/{id}")>{move || directory.name(id)}</A> }
}
