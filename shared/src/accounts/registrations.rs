//! Registrations on their way. The owner of the address confirms what was said of them, or puts it right, before anybody else sees
//! it.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::ids::{OrganisationId, RoleId};

/// The token of a registration's link.
#[derive(Debug, Clone, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RegistrationToken {
    /// The token from the link's fragment.
    #[validate(length(min = 1, max = 200))]
    #[cfg_attr(feature = "server", schema(example = "Zm9vYmFyYmF6cXV4"))]
    pub token: String,
}

/// What was said with a registration, by whoever it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PendingRegistration {
    /// The address that the link was sent to.
    #[cfg_attr(feature = "server", schema(example = "larare@example.org"))]
    pub email: String,
    /// First name.
    #[cfg_attr(feature = "server", schema(example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[cfg_attr(feature = "server", schema(example = "Ström"))]
    pub family_name: String,
    /// Where they work.
    pub organisation_id: OrganisationId,
    /// What that is called.
    #[cfg_attr(feature = "server", schema(example = "Skönsbergs skola"))]
    pub organisation_name: String,
    /// The member that it counts under, who will see them; the same where the organisation is a member itself.
    #[cfg_attr(feature = "server", schema(example = "Sundsvall"))]
    pub member_name: String,
    /// Their role there.
    pub role_id: RoleId,
}

/// The end of a registration: a password, and what of it was not right.
#[derive(Debug, Clone, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RegistrationConfirmation {
    /// The token from the link's fragment.
    #[validate(length(min = 1, max = 200))]
    #[cfg_attr(feature = "server", schema(example = "Zm9vYmFyYmF6cXV4"))]
    pub token: String,
    /// At least twelve characters, and not one that everybody guesses.
    #[validate(length(min = 1, max = 200))]
    #[cfg_attr(feature = "server", schema(example = "en lång hemlighet"))]
    pub password: String,
    /// Where they work, if it is not what was said.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub organisation_id: Option<OrganisationId>,
    /// Their role there, if it is not what was said; only roles that give no rights can be claimed.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub role_id: Option<RoleId>,
}
