//! Filters and orders of the lists of organisations and persons.

use serde::{Deserialize, Serialize};

use crate::ids::{OrganisationId, RoleId};
use crate::members::{Area, OrganisationKind};
use crate::text::Words;
use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// In which order the register is listed.
    pub enum RegisterOrder {
        /// By name, as the Swedish alphabet has it.
        Name = "name",
        /// By time of change, oldest first: for those who keep a copy.
        Changed = "changed",
    }
}

/// Which organisations a list shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct OrganisationFilter {
    /// Words that the name has, at most eight, written with or without marks (`ostersund` finds Östersund).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<String>, max_length = 200, example = "ostersund"))]
    pub q: Option<Words>,
    /// These alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "server", param(inline, example = json!([42])))]
    pub id: Vec<OrganisationId>,
    /// The one that other systems know by this (SS 12000).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(example = "0b0f6f8e-3f5e-4a55-8b7c-0d8d5a1f2c33"))]
    pub uuid: Option<String>,
    /// Of one of these kinds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "server", param(inline, example = json!(["municipality"])))]
    pub kind: Vec<OrganisationKind>,
    /// In this part of the region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = "jamtland"))]
    pub area: Option<Area>,
    /// Directly below this organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = 42))]
    pub parent_id: Option<OrganisationId>,
    /// This member, and all below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = 42))]
    pub root_id: Option<OrganisationId>,
    /// True for those that take part today, false for those that do not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(example = true))]
    pub active: Option<bool>,
    /// Changed at this time or later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = "2026-10-20T13:00:00Z"))]
    pub modified_since: Option<Timestamp>,
    /// In which order; by name when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = "name"))]
    pub sort: Option<RegisterOrder>,
}

/// Which persons a list shows, of those that the caller may see.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct PersonFilter {
    /// Words that the name or e-mail address has, at most eight, in any order, written with or without marks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<String>, max_length = 200, example = "elsa strom"))]
    pub q: Option<Words>,
    /// The one that other systems know by this (SS 12000).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(example = "0b0f6f8e-3f5e-4a55-8b7c-0d8d5a1f2c33"))]
    pub uuid: Option<String>,
    /// With an assignment today in this organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = 42))]
    pub organisation_id: Option<OrganisationId>,
    /// With an assignment today in this member or anywhere below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = 42))]
    pub root_id: Option<OrganisationId>,
    /// With this role today; in the organisation or member, where one is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = 12))]
    pub role_id: Option<RoleId>,
    /// True for those whose e-mail address another person has, too: two entries of one person, most often. Found by the office
    /// alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(example = true))]
    pub shares_address: Option<bool>,
    /// Changed at this time or later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = "2026-10-20T13:00:00Z"))]
    pub modified_since: Option<Timestamp>,
    /// In which order; by name when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = "name"))]
    pub sort: Option<RegisterOrder>,
}
