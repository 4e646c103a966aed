//! SQL of the organisations, their former appearances and their inhabitants.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::OrganisationId;
use shared::members::filters::{OrganisationFilter, RegisterOrder};
use shared::members::populations::{NewPopulation, Population};
use shared::members::{
    Appearance, MemberAction, NewOrganisation, Organisation, OrganisationDetail, SchoolForm,
};
use shared::page::Page;
use shared::schema::{organisation_appearances, organisation_school_forms, organisations, populations};
use shared::text::{folded, organisation_number, sort_key};
use shared::time::Timestamp;
use uuid::Uuid;

use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::{OrConflict, Result, overtaken};
use crate::search::{has_words, is_sought};
use crate::unkept::Unkept;

/// The longest chain of parents.
const DEEPEST: usize = 10;

/// One organisation.
pub fn find(conn: &mut DbConnection, id: OrganisationId) -> Result<Organisation> {
    Ok(organisations::table.find(id).select(columns::<Organisation>()).first(conn)?)
}

/// The member that an organisation counts under, if there is such an organisation.
pub fn root(conn: &mut DbConnection, id: OrganisationId) -> Result<Option<OrganisationId>> {
    Ok(organisations::table.find(id).select(organisations::root_id).first(conn).optional()?)
}

/// The members that organisations count under.
pub fn roots(
    conn: &mut DbConnection,
    ids: &[OrganisationId],
) -> Result<HashMap<OrganisationId, OrganisationId>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(OrganisationId, OrganisationId)> = organisations::table
        .filter(organisations::id.eq_any(ids))
        .select((organisations::id, organisations::root_id))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The forms of school that an organisation runs.
pub fn school_forms(conn: &mut DbConnection, id: OrganisationId) -> Result<Vec<SchoolForm>> {
    Ok(organisation_school_forms::table
        .filter(organisation_school_forms::organisation_id.eq(id))
        .order(organisation_school_forms::school_form)
        .select(organisation_school_forms::school_form)
        .load(conn)?)
}

/// An organisation's former names and places, oldest first.
pub fn appearances(conn: &mut DbConnection, id: OrganisationId) -> Result<Vec<Appearance>> {
    Ok(organisation_appearances::table
        .filter(organisation_appearances::organisation_id.eq(id))
        .order(organisation_appearances::until_date)
        .select(columns::<Appearance>())
        .load(conn)?)
}

/// An organisation with its lists.
pub fn detail(
    conn: &mut DbConnection,
    organisation: Organisation,
    allowed_actions: Vec<MemberAction>,
) -> Result<OrganisationDetail> {
    let populations = populations::table
        .filter(populations::organisation_id.eq(organisation.id))
        .order(populations::year.desc())
        .select(columns::<Population>())
        .load(conn)?;
    Ok(OrganisationDetail {
        school_forms: school_forms(conn, organisation.id)?,
        appearances: appearances(conn, organisation.id)?,
        populations,
        organisation,
        allowed_actions,
    })
}

/// Organisations by name or by time of change.
pub fn page(
    conn: &mut DbConnection,
    filter: &OrganisationFilter,
    today: NaiveDate,
    cursor: &Cursor,
) -> Result<Page<Organisation>> {
    let by_change = filter.sort == Some(RegisterOrder::Changed);
    let mut query = found(filter, today);
    if let Some((key, id)) = cursor.last() {
        let id = OrganisationId(id);
        query = if by_change {
            let at: Timestamp = key.parse().map_err(|_| ErrorCode::InvalidCursor)?;
            query
                .filter(organisations::changed_at.ge(at))
                .filter(organisations::changed_at.gt(at).or(organisations::id.gt(id)))
        } else {
            let key = key.to_owned();
            query
                .filter(organisations::name_key.ge(key.clone()))
                .filter(organisations::name_key.gt(key).or(organisations::id.gt(id)))
        };
    }
    query = if by_change {
        query.order((organisations::changed_at, organisations::id))
    } else {
        query.order((organisations::name_key, organisations::id))
    };
    let items = query.limit(cursor.fetch()).select(columns::<Organisation>()).load(conn)?;
    let place = |organisation: &Organisation| {
        let key = if by_change { organisation.changed_at.to_string() } else { sort_key(&organisation.name) };
        (key, organisation.id.0)
    };
    cursor.page(items, place, || Ok(found(filter, today).count().get_result(conn)?))
}

/// Every organisation that the filter finds, by name.
pub fn all(
    conn: &mut DbConnection,
    filter: &OrganisationFilter,
    today: NaiveDate,
) -> Result<Vec<Organisation>> {
    let found = found(filter, today).order((organisations::name_key, organisations::id));
    Ok(found.select(columns::<Organisation>()).load(conn)?)
}

fn found(filter: &OrganisationFilter, today: NaiveDate) -> organisations::BoxedQuery<'static, MultiBackend> {
    let mut query = organisations::table.filter(Unkept).into_boxed();
    if is_sought(filter.q.as_ref()) {
        query = query.filter(has_words(organisations::name_folded, filter.q.as_ref()));
    }
    if !filter.id.is_empty() {
        query = query.filter(organisations::id.eq_any(filter.id.clone()));
    }
    if let Some(uuid) = &filter.uuid {
        query = query.filter(organisations::uuid.eq(uuid.to_lowercase()));
    }
    if !filter.kind.is_empty() {
        query = query.filter(organisations::kind.eq_any(filter.kind.clone()));
    }
    if let Some(area) = filter.area {
        query = query.filter(organisations::area.eq(area));
    }
    if let Some(parent) = filter.parent_id {
        query = query.filter(organisations::parent_id.eq(parent));
    }
    if let Some(root) = filter.root_id {
        query = query.filter(organisations::root_id.eq(root));
    }
    if let Some(since) = filter.modified_since {
        query = query.filter(organisations::changed_at.ge(since));
    }
    let open = || organisations::active_to.is_null().or(organisations::active_to.ge(today));
    match filter.active {
        Some(true) => query.filter(organisations::active_from.le(today)).filter(open()),
        Some(false) => {
            query.filter(organisations::active_from.gt(today).or(organisations::active_to.lt(today)))
        }
        None => query,
    }
}

/// The top of the chain of parents above `own`, from its parent on. Refused when the parent does not exist, or when
/// `own` itself stands above it.
pub fn root_above(
    conn: &mut DbConnection,
    parent: OrganisationId,
    own: Option<OrganisationId>,
) -> Result<OrganisationId> {
    let refuse = |code, detail| Err(Problem::field("/parentId", code, detail).into());
    let mut at = parent;
    for _ in 0..DEEPEST {
        if own == Some(at) {
            return refuse(FieldCode::Conflicts, "must not be the organisation itself or one below it");
        }
        let above: Option<Option<OrganisationId>> =
            organisations::table.find(at).select(organisations::parent_id).first(conn).optional()?;
        match above {
            None => return refuse(FieldCode::NoSuchThing, "there is no such organisation"),
            Some(None) => return Ok(at),
            Some(Some(next)) => at = next,
        }
    }
    refuse(FieldCode::Conflicts, "has too many organisations above it")
}

/// Registers an organisation under the member it counts under, or as a member of its own.
pub fn insert(
    conn: &mut DbConnection,
    new: &NewOrganisation,
    root: Option<OrganisationId>,
    now: Timestamp,
) -> Result<Organisation> {
    let name = new.name.trim();
    let short_name = Some(new.short_name.trim()).filter(|text| !text.is_empty()).unwrap_or(name);
    let id: OrganisationId = diesel::insert_into(organisations::table)
        .values((
            organisations::uuid.eq(Uuid::new_v4().to_string()),
            organisations::version.eq(1),
            organisations::kind.eq(new.kind),
            organisations::name.eq(name),
            organisations::short_name.eq(short_name),
            organisations::name_folded.eq(searched(name, short_name)),
            organisations::name_key.eq(sort_key(name)),
            organisations::parent_id.eq(new.parent_id),
            // An organisation without a member above is its own root, but it has no id yet. The reference is checked only at the
            // commit.
            organisations::root_id.eq(root.unwrap_or(OrganisationId(0))),
            organisations::area.eq(new.area),
            organisations::municipality_code.eq(&new.municipality_code),
            organisations::county_code.eq(&new.county_code),
            organisations::organisation_number
                .eq(new.organisation_number.as_deref().map(organisation_number)),
            organisations::school_unit_code.eq(&new.school_unit_code),
            organisations::active_from.eq(new.active_from),
            organisations::active_to.eq(new.active_to),
            organisations::created_at.eq(now),
            organisations::changed_at.eq(now),
        ))
        .returning(organisations::id)
        .get_result(conn)
        .or_conflict(ErrorCode::NumberTaken)?;
    if root.is_none() {
        diesel::update(organisations::table.find(id)).set(organisations::root_id.eq(id)).execute(conn)?;
    }
    set_school_forms(conn, id, &new.school_forms)?;
    find(conn, id)
}

// An organisation is found by either of its names.
fn searched(name: &str, short_name: &str) -> String {
    folded(&format!("{name} {short_name}"))
}

/// Makes the list of an organisation's forms of school this one.
pub fn set_school_forms(conn: &mut DbConnection, id: OrganisationId, forms: &[SchoolForm]) -> Result<()> {
    diesel::delete(
        organisation_school_forms::table.filter(organisation_school_forms::organisation_id.eq(id)),
    )
    .execute(conn)?;
    let mut forms = forms.to_vec();
    forms.sort_unstable();
    forms.dedup();
    for form in forms {
        diesel::insert_into(organisation_school_forms::table)
            .values((
                organisation_school_forms::organisation_id.eq(id),
                organisation_school_forms::school_form.eq(form),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Holds two organisations still. If they are members, nothing can be moved in their trees meanwhile. So the second of two moves
/// sees what the first one did; otherwise two moves at once could make a circle.
pub fn hold(conn: &mut DbConnection, roots: [OrganisationId; 2]) -> Result<()> {
    let (first, last) = (roots[0].min(roots[1]), roots[0].max(roots[1]));
    for root in [first, last] {
        diesel::update(organisations::table.find(root))
            .set(organisations::root_id.eq(organisations::root_id))
            .execute(conn)?;
    }
    Ok(())
}

/// Writes what was changed of an organisation, and its former appearance where there is one to keep.
pub fn change(
    conn: &mut DbConnection,
    after: &Organisation,
    former: Option<&Appearance>,
    now: Timestamp,
) -> Result<Organisation> {
    let changed = diesel::update(
        organisations::table
            .filter(organisations::id.eq(after.id))
            .filter(organisations::version.eq(after.version)),
    )
    .set((
        organisations::version.eq(after.version + 1),
        organisations::name.eq(&after.name),
        organisations::short_name.eq(&after.short_name),
        organisations::name_folded.eq(searched(&after.name, &after.short_name)),
        organisations::name_key.eq(sort_key(&after.name)),
        organisations::parent_id.eq(after.parent_id),
        organisations::area.eq(after.area),
        organisations::organisation_number.eq(&after.organisation_number),
        organisations::school_unit_code.eq(&after.school_unit_code),
        organisations::active_to.eq(after.active_to),
        organisations::changed_at.eq(now),
    ))
    .execute(conn)
    .or_conflict(ErrorCode::NumberTaken)?;
    if changed == 0 {
        return Err(overtaken(find(conn, after.id)?.version));
    }
    if let Some(former) = former {
        diesel::insert_into(organisation_appearances::table)
            .values((
                organisation_appearances::organisation_id.eq(after.id),
                organisation_appearances::until_date.eq(former.until_date),
                organisation_appearances::name.eq(&former.name),
                organisation_appearances::short_name.eq(&former.short_name),
                organisation_appearances::parent_id.eq(former.parent_id),
                organisation_appearances::area.eq(former.area),
            ))
            .execute(conn)?;
    }
    find(conn, after.id)
}

/// Puts an organisation and everything below it under another member.
pub fn move_tree(
    conn: &mut DbConnection,
    top: OrganisationId,
    root: OrganisationId,
    now: Timestamp,
) -> Result<()> {
    let mut level = vec![top];
    while !level.is_empty() {
        // Versions stay: nobody edited the organisations below.
        diesel::update(organisations::table.filter(organisations::id.eq_any(level.clone())))
            .set((organisations::root_id.eq(root), organisations::changed_at.eq(now)))
            .execute(conn)?;
        level = organisations::table
            .filter(organisations::parent_id.eq_any(level))
            .select(organisations::id)
            .load(conn)?;
    }
    Ok(())
}

/// Registers a year's inhabitants; each year once.
pub fn insert_population(
    conn: &mut DbConnection,
    organisation: OrganisationId,
    new: &NewPopulation,
) -> Result<Population> {
    diesel::insert_into(populations::table)
        .values((
            populations::organisation_id.eq(organisation),
            populations::year.eq(new.year),
            populations::inhabitants.eq(new.inhabitants),
            populations::source.eq(new.source.trim()),
            populations::note.eq(new.note.trim()),
        ))
        .returning(columns::<Population>())
        .get_result(conn)
        .or_conflict(ErrorCode::AlreadyThere)
}

/// Every organisation whose stored root is not the top of its chain of parents, for the command line.
pub fn faults(conn: &mut DbConnection) -> Result<Vec<String>> {
    let rows: Vec<(OrganisationId, Option<OrganisationId>, OrganisationId)> = organisations::table
        .order(organisations::id)
        .select((organisations::id, organisations::parent_id, organisations::root_id))
        .load(conn)?;
    let roots: HashMap<_, _> = rows.iter().map(|(id, _, root)| (*id, *root)).collect();
    let fault = |(id, parent, root): (OrganisationId, Option<OrganisationId>, OrganisationId)| {
        let right = parent.map_or(Some(id), |parent| roots.get(&parent).copied());
        (right != Some(root)).then(|| format!("organisation {id}: counts under {root}, its parents do not"))
    };
    Ok(rows.into_iter().filter_map(fault).collect())
}
