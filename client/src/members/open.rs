//! The organisation whose page is open, as its parts see it.

use leptos::prelude::*;
use shared::members::OrganisationDetail;

use crate::ui::loaded::Remote;

/// The organisation whose page is open. A part that changes something of it reads it anew.
#[derive(Clone, Copy)]
pub(crate) struct OpenOrganisation {
    /// The organisation; follows what is read.
    pub(crate) detail: Signal<OrganisationDetail>,
    /// Where it was read.
    pub(crate) remote: Remote<OrganisationDetail>,
}
