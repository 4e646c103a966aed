//! Lists: a page of items, and the cursor to the next.

use serde::{Deserialize, Serialize};

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Page<T> {
    /// The items, in the list's order.
    pub items: Vec<T>,
    /// Send it as `after` for the next page; null on the last page.
    #[cfg_attr(feature = "server", schema(example = "bGFzdC5pdGVt"))]
    pub next: Option<String>,
    /// How many items the whole list has; only on the first page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = 19))]
    pub total: Option<i64>,
}

/// How many items a page has when the caller does not say.
pub const DEFAULT_LIMIT: i64 = 20;

/// How many items a page has at the most.
pub const MAX_LIMIT: i64 = 100;

/// Where in a list to go on, and how many items to take.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct PageQuery {
    /// How many items, 1 to 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(default = 20, minimum = 1, maximum = 100, example = 20))]
    pub limit: Option<i64>,
    /// The cursor that the page before gave as `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(max_length = 2000, example = "bGFzdC5pdGVt"))]
    pub after: Option<String>,
}

impl PageQuery {
    /// The number of items to take; out of range is the caller's fault and refused by the server.
    pub fn limit(&self) -> i64 {
        self.limit.unwrap_or(DEFAULT_LIMIT)
    }
}
