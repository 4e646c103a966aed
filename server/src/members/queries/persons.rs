//! SQL of the persons.

use chrono::NaiveDate;
use diesel::connection::SimpleConnection;
use diesel::dsl::{auto_type, case_when, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use shared::access::{Actor, Sight};
use shared::error::ErrorCode;
use shared::ids::{OrganisationId, PersonId, RoleId};
use shared::members::access::Members;
use shared::members::filters::{PersonFilter, RegisterOrder};
use shared::members::persons::{NewPerson, Person};
use shared::page::Page;
use shared::schema::{assignments, organisations, persons};
use shared::text::{folded, sort_key};
use shared::time::Timestamp;
use uuid::Uuid;

use crate::accounts::queries::addresses;
use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::{Result, overtaken};
use crate::search::{have_words, is_sought};
use crate::unkept::Unkept;

/// The number of the lock under which addresses are looked for and written down.
const ADDRESSES: i64 = 0x5361_6d76_6164_6472;

/// True of persons whose address another person has too. Written as text: diesel has no grouped query inside a query of its own
/// table.
const SHARES_ADDRESS: &str = "persons.email_folded IN \
     (SELECT email_folded FROM persons WHERE email_folded IS NOT NULL GROUP BY email_folded HAVING count(*) > 1)";

/// One person.
pub fn find(conn: &mut DbConnection, id: PersonId) -> Result<Person> {
    Ok(persons::table.find(id).select(columns::<Person>()).first(conn)?)
}

// The persons with an assignment on the day in one of the organisations, or below one of the members.
#[auto_type]
fn holders(within: Vec<OrganisationId>, below: Vec<OrganisationId>, day: NaiveDate) -> _ {
    assignments::table
        .inner_join(organisations::table)
        .filter(assignments::from_date.le(day))
        .filter(assignments::to_date.is_null().or(assignments::to_date.ge(day)))
        .filter(organisations::id.eq_any(within).or(organisations::root_id.eq_any(below)))
        .select(assignments::person_id)
}

// The persons who have the role on the day, in any organisation.
#[auto_type]
fn bearers(role: RoleId, day: NaiveDate) -> _ {
    assignments::table
        .filter(assignments::role_id.eq(role))
        .filter(assignments::from_date.le(day))
        .filter(assignments::to_date.is_null().or(assignments::to_date.ge(day)))
        .select(assignments::person_id)
}

/// The reader of a list.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Themselves.
    pub own: Option<PersonId>,
    /// The persons they may see.
    pub sight: Sight,
    /// True when they see protected persons in clear.
    pub sees_protected: bool,
    /// The day on which assignments must hold.
    pub today: NaiveDate,
}

impl Reader {
    /// The actor as a reader.
    pub fn of(actor: &Actor) -> Self {
        Self {
            own: actor.person,
            sight: actor.sight_of_persons(),
            sees_protected: actor.may(Members::SeeProtected),
            today: actor.today,
        }
    }
}

/// The persons that the reader may see, by name or by time of change, in clear: the caller must veil.
///
/// Unless the reader sees protected persons in clear, these are not found by words and stand first in the list. Otherwise a
/// search, a place in the list or a cursor would tell their names.
pub fn page(
    conn: &mut DbConnection,
    filter: &PersonFilter,
    reader: &Reader,
    cursor: &Cursor,
) -> Result<Page<Person>> {
    let by_change = filter.sort == Some(RegisterOrder::Changed);
    let hides = !reader.sees_protected;
    // Sorts persons whose name must not be told before all others.
    let veiled_key =
        || case_when(persons::protected.eq(true), "".into_sql::<Text>()).otherwise(persons::name_key);
    let mut query = found(filter, reader);
    if let Some((key, id)) = cursor.last() {
        let (key, id) = (key.to_owned(), PersonId(id));
        query = match (by_change, hides) {
            (true, _) => {
                let at: Timestamp = key.parse().map_err(|_| ErrorCode::InvalidCursor)?;
                query
                    .filter(persons::changed_at.ge(at))
                    .filter(persons::changed_at.gt(at).or(persons::id.gt(id)))
            }
            // The plain column has an index.
            (false, false) => query
                .filter(persons::name_key.ge(key.clone()))
                .filter(persons::name_key.gt(key).or(persons::id.gt(id))),
            (false, true) => {
                query.filter(veiled_key().ge(key.clone())).filter(persons::id.gt(id).or(veiled_key().gt(key)))
            }
        };
    }
    query = match (by_change, hides) {
        (true, _) => query.order((persons::changed_at, persons::id)),
        (false, false) => query.order((persons::name_key, persons::id)),
        (false, true) => query.order((veiled_key(), persons::id)),
    };
    let items = query.limit(cursor.fetch()).select(columns::<Person>()).load(conn)?;
    let place = |person: &Person| {
        let key = match (by_change, person.protected && hides) {
            (true, _) => person.changed_at.to_string(),
            (false, true) => String::new(),
            (false, false) => name_key(&person.given_name, &person.family_name),
        };
        (key, person.id.0)
    };
    cursor.page(items, place, || Ok(found(filter, reader).count().get_result(conn)?))
}

/// Everybody that the filter finds and the reader may see, by name and in clear: the caller must veil.
pub fn all(conn: &mut DbConnection, filter: &PersonFilter, reader: &Reader) -> Result<Vec<Person>> {
    let found = found(filter, reader).order((persons::name_key, persons::id));
    Ok(found.select(columns::<Person>()).load(conn)?)
}

fn found(filter: &PersonFilter, reader: &Reader) -> persons::BoxedQuery<'static, MultiBackend> {
    let today = reader.today;
    let mut query = persons::table.filter(Unkept).into_boxed();
    if let Sight::Of { organisations, roots, own } = &reader.sight {
        let near = holders(organisations.clone(), roots.clone(), today);
        query = query.filter(persons::id.eq_any(near).or(persons::id.eq(own.unwrap_or(PersonId(0)))));
    }
    let places = [
        filter.organisation_id.map(|organisation| (vec![organisation], vec![])),
        filter.root_id.map(|root| (vec![root], vec![root])),
    ];
    let is_anywhere = places.iter().all(Option::is_none);
    for (within, below) in places.into_iter().flatten() {
        let held = holders(within, below, today);
        query = match filter.role_id {
            Some(role) => query.filter(persons::id.eq_any(held.filter(assignments::role_id.eq(role)))),
            None => query.filter(persons::id.eq_any(held)),
        };
    }
    if let Some(role) = filter.role_id.filter(|_| is_anywhere) {
        query = query.filter(persons::id.eq_any(bearers(role, today)));
    }
    if !reader.sees_protected && tells_more(filter, &reader.sight) {
        query =
            query.filter(persons::protected.eq(false).or(persons::id.eq(reader.own.unwrap_or(PersonId(-1)))));
    }
    if filter.shares_address == Some(true) {
        // For a reader who does not see everybody, the result would tell who else exists.
        if matches!(reader.sight, Sight::All) && reader.sees_protected {
            query = query.filter(sql::<Bool>(SHARES_ADDRESS));
        } else {
            query = query.filter(false.into_sql::<Bool>());
        }
    }
    if let Some(uuid) = &filter.uuid {
        query = query.filter(persons::uuid.eq(uuid.to_lowercase()));
    }
    if let Some(since) = filter.modified_since {
        query = query.filter(persons::changed_at.ge(since));
    }
    if is_sought(filter.q.as_ref()) {
        query = query.filter(have_words(persons::name_folded, persons::email_folded, filter.q.as_ref()));
        if !reader.sees_protected {
            query = query.filter(persons::protected.eq(false));
        }
    }
    query
}

// True when the filter shows where a person works, or in which role, beyond what the reader's sight shows anyway. Such a filter
// leaves protected persons out: their posts are hidden from readers who may not know their names.
fn tells_more(filter: &PersonFilter, sight: &Sight) -> bool {
    let Sight::Of { organisations, roots, .. } = sight else {
        return filter.role_id.is_some() || filter.organisation_id.is_some() || filter.root_id.is_some();
    };
    let is_all = |named: OrganisationId, all: &[OrganisationId], others: &[OrganisationId]| {
        others.is_empty() && all == [named]
    };
    filter.role_id.is_some()
        || filter.organisation_id.is_some_and(|unit| !is_all(unit, organisations, roots))
        || filter.root_id.is_some_and(|root| !is_all(root, roots, organisations))
}

/// Puts rows with hidden names before the others of their group, by number. Among the others, which are sorted by name, their
/// place would tell the name. `group` tells which rows belong together, `hidden` the number of a hidden person.
pub fn veil_order<Row, Group: PartialEq>(
    rows: &mut [Row],
    group: impl Fn(&Row) -> Group,
    hidden: impl Fn(&Row) -> Option<i64>,
) {
    for together in rows.chunk_by_mut(|one, other| group(one) == group(other)) {
        together.sort_by_key(|row| hidden(row).map_or((true, 0), |number| (false, number)));
    }
}

/// The key by which persons are sorted: family name first.
pub fn name_key(given_name: &str, family_name: &str) -> String {
    sort_key(&format!("{family_name} {given_name}"))
}

/// The text by which a name is searched.
pub fn name_folded(given_name: &str, family_name: &str) -> String {
    folded(&format!("{given_name} {family_name}"))
}

/// Registers a person, without any assignment.
pub fn insert(conn: &mut DbConnection, new: &NewPerson, now: Timestamp) -> Result<Person> {
    let (given_name, family_name) = (new.given_name.trim(), new.family_name.trim());
    Ok(diesel::insert_into(persons::table)
        .values((
            persons::uuid.eq(Uuid::new_v4().to_string()),
            persons::version.eq(1),
            persons::given_name.eq(given_name),
            persons::family_name.eq(family_name),
            persons::name_folded.eq(name_folded(given_name, family_name)),
            persons::name_key.eq(name_key(given_name, family_name)),
            persons::email.eq(&new.email),
            persons::email_folded.eq(new.email.as_deref().map(folded)),
            persons::phone.eq(&new.phone),
            persons::protected.eq(new.protected),
            persons::created_at.eq(now),
            persons::changed_at.eq(now),
        ))
        .returning(columns::<Person>())
        .get_result(conn)?)
}

/// Writes the changes to a person. Their account gets the address that they have now.
pub fn change(conn: &mut DbConnection, after: &Person, now: Timestamp) -> Result<Person> {
    let changed = diesel::update(
        persons::table.filter(persons::id.eq(after.id)).filter(persons::version.eq(after.version)),
    )
    .set((
        persons::version.eq(after.version + 1),
        persons::given_name.eq(&after.given_name),
        persons::family_name.eq(&after.family_name),
        persons::name_folded.eq(name_folded(&after.given_name, &after.family_name)),
        persons::name_key.eq(name_key(&after.given_name, &after.family_name)),
        persons::email.eq(&after.email),
        persons::email_folded.eq(after.email.as_deref().map(folded)),
        persons::phone.eq(&after.phone),
        persons::protected.eq(after.protected),
        persons::changed_at.eq(now),
    ))
    .execute(conn)?;
    if changed == 0 {
        return Err(overtaken(find(conn, after.id)?.version));
    }
    addresses::follow(conn, after.id)?;
    find(conn, after.id)
}

/// The persons who have the address, in clear: the caller must veil.
pub fn with_address(conn: &mut DbConnection, address: &str) -> Result<Vec<Person>> {
    let found = persons::table.filter(persons::email_folded.eq(folded(address))).order(persons::id);
    Ok(found.select(columns::<Person>()).load(conn)?)
}

/// Keeps everybody else from looking for an address and writing it down until the transaction ends. SQLite has one writer anyway.
pub fn hold_addresses(conn: &mut DbConnection) -> Result<()> {
    if matches!(conn, DbConnection::Postgres(_)) {
        conn.batch_execute(&format!("SELECT pg_advisory_xact_lock({ADDRESSES})"))?;
    }
    Ok(())
}

/// The persons among these whom the reader sees in the register.
pub fn among(conn: &mut DbConnection, ids: &[PersonId], reader: &Reader) -> Result<Vec<PersonId>> {
    let found = found(&PersonFilter::default(), reader).filter(persons::id.eq_any(ids));
    Ok(found.select(persons::id).load(conn)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_hidden_comes_first_in_the_group_by_number_and_the_others_stay() {
        let mut rows =
            [("a", "Alm", 9), ("a", "", 4), ("a", "Ek", 1), ("a", "", 2), ("b", "Al", 3), ("b", "", 8)];
        let hidden = |row: &(&str, &str, i64)| row.1.is_empty().then_some(row.2);
        veil_order(&mut rows, |row| row.0, hidden);
        assert_eq!(rows.map(|row| row.2), [2, 4, 9, 1, 8, 3]);
    }

    #[test]
    fn a_filter_tells_nothing_that_is_all_one_sees_anyway() {
        let (unit, root) = (OrganisationId(10), OrganisationId(1));
        let filter = |organisation_id, root_id, role_id| PersonFilter {
            organisation_id,
            root_id,
            role_id,
            ..PersonFilter::default()
        };
        let of = |organisations, roots| Sight::Of { organisations, roots, own: None };
        let (head, near) = (of(vec![unit], vec![]), of(vec![], vec![root]));
        assert!(!tells_more(&filter(Some(unit), None, None), &head));
        assert!(!tells_more(&filter(None, Some(root), None), &near));
        assert!(!tells_more(&PersonFilter::default(), &Sight::All));
        for (filter, sight) in [
            (filter(Some(unit), None, None), &near),
            (filter(Some(unit), None, None), &of(vec![unit, OrganisationId(11)], vec![])),
            (filter(None, Some(root), None), &head),
            (filter(None, Some(root), None), &Sight::All),
            (filter(None, Some(root), None), &of(vec![unit], vec![root])),
            (filter(Some(unit), None, Some(RoleId(12))), &head),
        ] {
            assert!(tells_more(&filter, sight), "{filter:?} {sight:?}");
        }
    }
}
