//! Statements whose text depends on the caller's input. A connection keeps every text that it has prepared for ever, and with
//! many filters strangers could make as many texts as they like.

use diesel::backend::Backend;
use diesel::expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate};
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::Bool;

/// A condition that always holds; a statement with it is prepared, run and forgotten.
#[derive(Debug, Clone, Copy)]
pub struct Unkept;

impl Expression for Unkept {
    type SqlType = Bool;
}

impl<Rows> AppearsOnTable<Rows> for Unkept {}

impl<Rows> SelectableExpression<Rows> for Unkept {}

impl<Group> ValidGrouping<Group> for Unkept {
    type IsAggregate = is_aggregate::Never;
}

impl QueryId for Unkept {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<DB: Backend> QueryFragment<DB> for Unkept {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.unsafe_to_cache_prepared();
        out.push_sql("TRUE");
        Ok(())
    }
}
