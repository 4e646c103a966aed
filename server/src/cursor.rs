//! Cursors: the place where a list goes on. They are opaque to callers, and good only for the list, filters and order they were
//! made for.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::page::{MAX_LIMIT, Page, PageQuery};

use crate::error::{Error, Result};

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Place {
    list: String,
    key: String,
    id: i64,
}

/// How many rows to take of a list, and after which.
#[derive(Debug, Clone)]
pub struct Cursor {
    list: String,
    limit: i64,
    after: Option<Place>,
}

impl Cursor {
    /// From the caller's wish. `list` names the list. A cursor is good only for this list with this filter and order.
    pub fn of(page: &PageQuery, list: &str, filter: &impl Serialize) -> Result<Self> {
        let limit = page.limit();
        if !(1..=MAX_LIMIT).contains(&limit) {
            let code = if limit < 1 { FieldCode::TooSmall } else { FieldCode::TooLarge };
            let errors = vec![FieldProblem::new("limit", code, "must be 1 to 100")];
            return Err(Problem { errors, ..ErrorCode::InvalidQueryParameter.problem() }.into());
        }
        let filter = serde_json::to_string(filter).map_err(Error::internal)?;
        let list = URL_SAFE_NO_PAD.encode(&Sha256::digest(format!("{list} {filter}"))[..9]);
        let after = match &page.after {
            None => None,
            Some(text) => {
                Some(read(text).filter(|place| place.list == list).ok_or(ErrorCode::InvalidCursor)?)
            }
        };
        Ok(Self { list, limit, after })
    }

    /// The sort key and id of the last row of the page before.
    pub fn last(&self) -> Option<(&str, i64)> {
        self.after.as_ref().map(|place| (place.key.as_str(), place.id))
    }

    /// The id of the last row of the page before, for lists sorted by id alone.
    pub fn last_id(&self) -> Option<i64> {
        self.after.as_ref().map(|place| place.id)
    }

    /// How many rows to fetch: one more than the page has, to see whether there is another.
    pub fn fetch(&self) -> i64 {
        self.limit + 1
    }

    /// The page, from the rows fetched; `place` gives a row's sort key and id, `total` is asked for on the first page only.
    pub fn page<T>(
        &self,
        mut items: Vec<T>,
        place: impl Fn(&T) -> (String, i64),
        total: impl FnOnce() -> Result<i64>,
    ) -> Result<Page<T>> {
        let limit = usize::try_from(self.limit).unwrap_or_default();
        let more = items.len() > limit;
        items.truncate(limit);
        let next = if more {
            items.last().map(|item| {
                let (key, id) = place(item);
                write(&Place { list: self.list.clone(), key, id })
            })
        } else {
            None
        };
        let total = if self.after.is_some() { None } else { Some(total()?) };
        Ok(Page { items, next, total })
    }
}

fn write(place: &Place) -> String {
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(place).unwrap_or_default())
}

fn read(text: &str) -> Option<Place> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(limit: i64, after: Option<String>) -> PageQuery {
        PageQuery { limit: Some(limit), after }
    }

    #[test]
    fn a_cursor_is_good_for_its_list_and_filter_only() {
        let first = Cursor::of(&page(2, None), "persons", &"q=a").unwrap();
        let got = first.page(vec![1, 2, 3], |id| (format!("k{id}"), *id), || Ok(3)).unwrap();
        assert_eq!((got.items, got.total), (vec![1, 2], Some(3)));
        let next = Cursor::of(&page(2, got.next.clone()), "persons", &"q=a").unwrap();
        assert_eq!(next.last(), Some(("k2", 2)));
        let last = next.page(vec![3], |id| (String::new(), *id), || Ok(3)).unwrap();
        assert_eq!((last.next, last.total), (None, None));
        for (list, filter) in [("persons", "q=b"), ("accounts", "q=a")] {
            assert!(Cursor::of(&page(2, got.next.clone()), list, &filter).is_err());
        }
    }

    #[test]
    fn limits_out_of_range_and_garbage_are_refused() {
        for limit in [0, 101, -1] {
            assert!(Cursor::of(&page(limit, None), "x", &()).is_err());
        }
        assert!(Cursor::of(&page(5, Some("garbage".into())), "x", &()).is_err());
    }
}
