//! Search: one condition for any number of words. A condition for each word would nest them. With a sub-select for each, the
//! database would plan all of them together, in a time that grows with the cube of their number.

use diesel::backend::Backend;
use diesel::expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate};
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{Bool, HasSqlType, Text};
use shared::text::Words;

/// True of rows in which each word stands in one column or the other. Both hold folded text.
#[derive(Debug, Clone)]
pub struct HasWords<One, Other = One> {
    columns: (One, Option<Other>),
    patterns: Vec<String>,
}

/// Rows in which the folded column has all words; all rows where there are none.
pub fn has_words<One>(column: One, words: Option<&Words>) -> HasWords<One> {
    HasWords { columns: (column, None), patterns: patterns(words) }
}

/// Rows in which each word stands in one of the two columns; all rows where there are no words.
pub fn have_words<One, Other>(one: One, other: Other, words: Option<&Words>) -> HasWords<One, Other> {
    HasWords { columns: (one, Some(other)), patterns: patterns(words) }
}

/// True when there is anything to search for.
pub fn is_sought(words: Option<&Words>) -> bool {
    words.is_some_and(|words| !words.folded().is_empty())
}

fn patterns(words: Option<&Words>) -> Vec<String> {
    words.iter().flat_map(|words| words.folded()).map(|word| format!("%{}%", literal(&word))).collect()
}

fn literal(word: &str) -> String {
    word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

impl<One, Other> Expression for HasWords<One, Other> {
    type SqlType = Bool;
}

impl<One: AppearsOnTable<Rows>, Other: AppearsOnTable<Rows>, Rows> AppearsOnTable<Rows>
    for HasWords<One, Other>
{
}

impl<One, Other, Rows> SelectableExpression<Rows> for HasWords<One, Other> where Self: AppearsOnTable<Rows> {}

impl<One, Other, Group> ValidGrouping<Group> for HasWords<One, Other> {
    type IsAggregate = is_aggregate::No;
}

// Its text depends on the number of words.
impl<One, Other> QueryId for HasWords<One, Other> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<DB, One, Other> QueryFragment<DB> for HasWords<One, Other>
where
    DB: Backend + HasSqlType<Text>,
    String: ToSql<Text, DB>,
    One: QueryFragment<DB>,
    Other: QueryFragment<DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.unsafe_to_cache_prepared();
        out.push_sql("(TRUE");
        for pattern in &self.patterns {
            out.push_sql(" AND (");
            self.columns.0.walk_ast(out.reborrow())?;
            push_like(&mut out, pattern)?;
            if let Some(other) = &self.columns.1 {
                out.push_sql(" OR ");
                other.walk_ast(out.reborrow())?;
                push_like(&mut out, pattern)?;
            }
            out.push_sql(")");
        }
        out.push_sql(")");
        Ok(())
    }
}

fn push_like<'b, DB>(out: &mut AstPass<'_, 'b, DB>, pattern: &'b String) -> QueryResult<()>
where
    DB: Backend + HasSqlType<Text>,
    String: ToSql<Text, DB>,
{
    out.push_sql(" LIKE ");
    out.push_bind_param::<Text, _>(pattern)?;
    out.push_sql(" ESCAPE '\\'");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::schema::persons;

    fn sql(words: &str) -> String {
        let words: Words = words.parse().unwrap();
        let query = persons::table
            .filter(have_words(persons::name_folded, persons::email_folded, Some(&words)))
            .select(persons::id);
        diesel::debug_query::<diesel::sqlite::Sqlite, _>(&query).to_string()
    }

    #[test]
    fn every_word_is_searched_for_as_it_stands() {
        let words: Words = " Öst  100% a_b ".parse().unwrap();
        assert_eq!(patterns(Some(&words)), ["%ost%", "%100\\%%", "%a\\_b%"]);
        assert!(patterns(Some(&Words::default())).is_empty() && patterns(None).is_empty());
        assert!(is_sought(Some(&words)) && !is_sought(Some(&Words::default())));
    }

    #[test]
    fn all_words_are_one_condition() {
        assert_eq!(sql("elsa strom").matches(" AND (").count(), 2);
        assert_eq!(sql("elsa strom").matches("LIKE").count(), 4);
    }
}
