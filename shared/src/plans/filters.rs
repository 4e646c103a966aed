//! Filters of the lists of plans and focus areas.

use serde::{Deserialize, Serialize};

use crate::ids::PlanId;
use crate::plans::PlanState;

/// Which plans a list shows, of those that the caller may see.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct PlanFilter {
    /// In one of these states.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "server", param(inline, example = json!(["adopted"])))]
    pub state: Vec<PlanState>,
    /// True for those that cover today, false for those that do not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(example = true))]
    pub current: Option<bool>,
}

/// Which focus areas a list shows, of plans that the caller may see.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct FocusAreaFilter {
    /// Of this plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = 42))]
    pub plan_id: Option<PlanId>,
    /// True for those of plans that cover today, false for the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(example = true))]
    pub current: Option<bool>,
}
