//! SQL of accounts as administrators see them: protected persons (skyddade personuppgifter) without name and address.

use std::sync::Arc;

use diesel::dsl::case_when;
use diesel::prelude::*;
use diesel::sql_types::Text;
use shared::access::Actor;
use shared::accounts::{Account, AccountStep, Language};
use shared::error::ErrorCode;
use shared::ids::PersonId;
use shared::page::Page;
use shared::schema::{accounts, persons, second_factors};
use shared::text::Words;
use shared::time::Timestamp;

use crate::accounts::queries::doors::{closed, day_mark};
use crate::accounts::queries::links::close_password_links;
use crate::accounts::queries::revoke_sessions;
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::keys::Keys;
use crate::outbox::queries::cancel_links;
use crate::search::{have_words, is_sought};
use crate::unkept::Unkept;

type AccountRow = (
    PersonId,
    i32,
    String,
    String,
    Option<String>,
    Language,
    Option<Timestamp>,
    Option<Timestamp>,
    Timestamp,
    String,
    bool,
    Option<Timestamp>,
);

#[diesel::dsl::auto_type]
fn account_columns() -> _ {
    (
        accounts::person_id,
        accounts::version,
        persons::given_name,
        persons::family_name,
        persons::email,
        accounts::language,
        accounts::disabled_at,
        accounts::last_login_at,
        accounts::created_at,
        persons::name_key,
        persons::protected,
        second_factors::confirmed_at.nullable(),
    )
}

// Nobody closes their own account: the last administrator could not open it again. Nobody resets their own second factor either:
// a second factor that its owner could reset alone would protect nothing.
fn account(row: AccountRow, asker: Option<PersonId>) -> (Account, String) {
    let (
        person_id,
        version,
        given_name,
        family_name,
        email,
        language,
        disabled_at,
        last_login_at,
        created_at,
        key,
        protected,
        second_factor_at,
    ) = row;
    let (given_name, family_name, email, key) =
        if protected { Default::default() } else { (given_name, family_name, email, key) };
    let is_own = asker == Some(person_id);
    let mut allowed_actions = match disabled_at {
        Some(_) => vec![AccountStep::Enable],
        None if is_own => Vec::new(),
        None => vec![AccountStep::Disable],
    };
    if second_factor_at.is_some() && !is_own {
        allowed_actions.push(AccountStep::ResetSecondFactor);
    }
    (
        Account {
            person_id,
            version,
            given_name,
            family_name,
            email,
            language,
            locked_until: None,
            disabled_at,
            last_login_at,
            created_at,
            second_factor_at,
            allowed_actions,
        },
        key,
    )
}

/// The person who asks for accounts, the time, and the keys by which wrong passwords are counted.
#[derive(Clone)]
pub struct Asker {
    /// The person.
    pub person: Option<PersonId>,
    /// The time.
    pub now: Timestamp,
    /// The keys.
    pub keys: Arc<Keys>,
}

impl Asker {
    /// The actor, with the keys of the server.
    pub fn of(actor: &Actor, keys: Arc<Keys>) -> Self {
        Self { person: actor.person, now: actor.now, keys }
    }
}

/// Accounts as the asker may see them, each with its sort key.
fn shown(conn: &mut DbConnection, asker: &Asker, rows: Vec<AccountRow>) -> Result<Vec<(Account, String)>> {
    let mark = |row: &AccountRow| day_mark(&asker.keys, row.4.as_deref().unwrap_or_default());
    let marks: Vec<_> = rows.iter().map(mark).collect();
    let locks = closed(conn, &marks, asker.now)?;
    let with_lock = |(row, locked_until)| {
        let (account, key) = account(row, asker.person);
        (Account { locked_until, ..account }, key)
    };
    Ok(rows.into_iter().zip(locks).map(with_lock).collect())
}

/// One account, as the asker may see it.
pub fn find(conn: &mut DbConnection, person: PersonId, asker: &Asker) -> Result<Account> {
    let row: AccountRow = accounts::table
        .inner_join(persons::table)
        .left_join(second_factors::table)
        .filter(accounts::person_id.eq(person))
        .select(account_columns())
        .first(conn)?;
    let shown = shown(conn, asker, vec![row])?;
    Ok(shown.into_iter().next().ok_or(ErrorCode::NotFound)?.0)
}

/// Accounts by name, as the asker may see them. Protected persons stand first, and no search finds them. Otherwise a search word
/// or a place in the list would tell their names.
pub fn page(
    conn: &mut DbConnection,
    q: Option<&Words>,
    asker: &Asker,
    cursor: &Cursor,
) -> Result<Page<Account>> {
    let found = || {
        let query = accounts::table
            .inner_join(persons::table)
            .left_join(second_factors::table)
            .filter(Unkept)
            .into_boxed();
        if is_sought(q) {
            let named = have_words(persons::name_folded, persons::email_folded, q);
            query.filter(persons::protected.eq(false)).filter(named)
        } else {
            query
        }
    };
    let key_shown =
        || case_when(persons::protected.eq(true), "".into_sql::<Text>()).otherwise(persons::name_key);
    let mut query = found();
    if let Some((key, id)) = cursor.last() {
        let key = key.to_owned();
        query = query
            .filter(key_shown().ge(key.clone()))
            .filter(persons::id.gt(PersonId(id)).or(key_shown().gt(key)));
    }
    let rows: Vec<AccountRow> =
        query.order((key_shown(), persons::id)).limit(cursor.fetch()).select(account_columns()).load(conn)?;
    let rows = shown(conn, asker, rows)?;
    let page = cursor.page(
        rows,
        |(account, key)| (key.clone(), account.person_id.0),
        || Ok(found().count().get_result(conn)?),
    )?;
    Ok(Page {
        items: page.items.into_iter().map(|(account, _)| account).collect(),
        next: page.next,
        total: page.total,
    })
}

/// Opens or closes an account; closing ends its sessions and its links.
pub fn set_disabled(
    conn: &mut DbConnection,
    person: PersonId,
    disabled_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<()> {
    diesel::update(accounts::table.find(person))
        .set((
            accounts::disabled_at.eq(disabled_at),
            accounts::version.eq(accounts::version + 1),
            accounts::changed_at.eq(now),
        ))
        .execute(conn)?;
    if disabled_at.is_some() {
        revoke_sessions(conn, person, now)?;
        close_password_links(conn, person, now)?;
        cancel_links(conn, person)?;
    }
    Ok(())
}

/// Takes the second factor of an account away and ends its sessions; false where there was none.
pub fn reset_second_factor(conn: &mut DbConnection, person: PersonId, now: Timestamp) -> Result<bool> {
    if !super::second_factors::remove(conn, person)? {
        return Ok(false);
    }
    diesel::update(accounts::table.find(person))
        .set((accounts::version.eq(accounts::version + 1), accounts::changed_at.eq(now)))
        .execute(conn)?;
    revoke_sessions(conn, person, now)?;
    Ok(true)
}
