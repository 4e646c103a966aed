//! The member whose own figures somebody sees, and where those stand.

use shared::access::Right;
use shared::ids::OrganisationId;

use crate::session::Session;

/// The member that somebody represents; the first of several.
pub(super) fn represented(session: Session) -> Option<OrganisationId> {
    let grants = session.actor().grants;
    grants.iter().find(|grant| grant.right == Right::Representative).map(|grant| grant.root_id)
}

/// Where the figures of a member stand.
pub(super) fn address_of(member: OrganisationId) -> String {
    format!("/figures/municipality/{member}")
}
