//! About the installation: whose service it is.

use serde::{Deserialize, Serialize};

/// Whose service this is and whom to ask, as the accessibility statement and the privacy notice name them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Installation {
    /// The body that answers for the service; null where the installation names none.
    #[cfg_attr(feature = "server", schema(example = "Kommunförbundet Västernorrland"))]
    pub organisation_name: Option<String>,
    /// Its address for questions about both.
    #[cfg_attr(feature = "server", schema(example = "kansli@example.org"))]
    pub contact_email: Option<String>,
    /// A mark that all servers of this installation have, and no other has: by it a look at the public address knows whether it
    /// has come home. It changes with the key file.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "8f2c4b1e9a7d3c6f5b0e2a4d"))]
    pub service_id: Option<String>,
}
