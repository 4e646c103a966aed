//! What roles are called, and those one may give to somebody new.

use shared::ids::RoleId;
use shared::members::persons::Role;
use shared::page::Page;

use crate::ui::{Options, Remote};
use crate::{api, language};

/// All roles.
#[derive(Clone, Copy)]
pub(super) struct Roles(Remote<Page<Role>>);

impl Roles {
    /// Reads them.
    pub(super) fn read() -> Self {
        Self(Remote::new(|| async { api::get("/roles").await }))
    }

    fn all(self) -> Vec<Role> {
        self.0.value().map(|page| page.items).unwrap_or_default()
    }

    /// What a role is called, once that is known.
    pub(super) fn name(self, id: RoleId) -> String {
        self.all().into_iter().find(|role| role.id == id).map(name).unwrap_or_default()
    }

    /// Those that give no rights, to choose from.
    pub(super) fn without_rights(self) -> Options {
        let plain = self.all().into_iter().filter(|role| role.gives.is_none());
        plain.map(|role| (role.id.to_string(), name(role))).collect()
    }
}

fn name(role: Role) -> String {
    language::pick(role.name_sv, role.name_en)
}
