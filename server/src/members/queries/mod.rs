//! SQL of the members, by part. Here are the questions of other slices: where a person belongs, and what they count as.

pub mod assignments;
pub mod brought;
pub mod guards;
pub mod merge;
pub mod organisations;
pub mod persons;

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::error::{FieldCode, Problem};
use shared::ids::{ActivityId, OrganisationId, PersonId, RoleId};
use shared::members::{OrganisationKind, SchoolForm};
use shared::schema::{
    activity_school_forms, assignments as held, organisation_school_forms, organisations as parties,
};

use crate::db::{DbConnection, native};
use crate::error::Result;

/// The attribution of a participant, frozen at enrollment: a later move changes no figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribution {
    /// The municipality they count under, if any.
    pub municipality_id: Option<OrganisationId>,
    /// The operator of the organisation: the top of its chain of parents.
    pub operator_id: OrganisationId,
    /// The school unit they work at, if they do.
    pub school_unit_id: Option<OrganisationId>,
    /// The unit's form of school. If it has several, the one that the activity is for, if exactly one fits.
    pub school_form: Option<SchoolForm>,
    /// The role in which they take part.
    pub role_id: RoleId,
    /// The organisation they are enrolled for.
    pub organisation_id: OrganisationId,
}

/// A current assignment, as far as other slices need it: its place and its role.
#[derive(Debug, Clone, Queryable)]
pub struct Post {
    organisation_id: OrganisationId,
    root_id: OrganisationId,
    kind: OrganisationKind,
    municipality_code: Option<String>,
    role_id: RoleId,
    from_date: NaiveDate,
}

impl Post {
    /// The organisation, and the member it counts under.
    pub fn home(&self) -> (OrganisationId, OrganisationId) {
        (self.organisation_id, self.root_id)
    }
}

/// The assignments that a person has on the day.
pub fn posts(conn: &mut DbConnection, person: PersonId, day: NaiveDate) -> Result<Vec<Post>> {
    Ok(native!(
        conn,
        held::table
            .inner_join(parties::table)
            .filter(held::person_id.eq(person))
            .filter(held::from_date.le(day))
            .filter(held::to_date.is_null().or(held::to_date.ge(day)))
            .order(held::id)
            .select((
                parties::id,
                parties::root_id,
                parties::kind,
                parties::municipality_code,
                held::role_id,
                held::from_date,
            ))
            .load(conn)
    )?)
}

/// The organisations of posts, each with the member it counts under.
pub fn homes_of(posts: &[Post]) -> Vec<(OrganisationId, OrganisationId)> {
    let mut homes: Vec<_> = posts.iter().map(Post::home).collect();
    homes.sort_unstable();
    homes.dedup();
    homes
}

/// The organisations where a person has an assignment on the day, each with the member it counts under.
pub fn homes(
    conn: &mut DbConnection,
    person: PersonId,
    day: NaiveDate,
) -> Result<Vec<(OrganisationId, OrganisationId)>> {
    Ok(homes_of(&posts(conn, person, day)?))
}

/// The attribution of a person with these posts who is enrolled in an activity: for the named organisation, or else for the one
/// they mainly work at. Refused, with the pointer, when they have no post there.
pub fn attribution(
    conn: &mut DbConnection,
    posts: Vec<Post>,
    (organisation, pointer): (Option<OrganisationId>, &str),
    activity: ActivityId,
) -> Result<Attribution> {
    let Some(post) = main_post(posts, organisation) else {
        let detail = "the person has no assignment there today";
        return Err(Problem::field(pointer, FieldCode::Conflicts, detail).into());
    };
    let is_unit = post.kind == OrganisationKind::SchoolUnit;
    Ok(Attribution {
        municipality_id: municipality(conn, &post)?,
        operator_id: post.root_id,
        school_unit_id: is_unit.then_some(post.organisation_id),
        school_form: school_form(conn, post.organisation_id, activity)?,
        role_id: post.role_id,
        organisation_id: organisation.unwrap_or(post.organisation_id),
    })
}

// The unit's only form of school. If it has several, the one that the activity is for. None if that leaves more than one.
fn school_form(
    conn: &mut DbConnection,
    unit: OrganisationId,
    activity: ActivityId,
) -> Result<Option<SchoolForm>> {
    let forms: Vec<SchoolForm> = native!(
        conn,
        organisation_school_forms::table
            .filter(organisation_school_forms::organisation_id.eq(unit))
            .order(organisation_school_forms::school_form)
            .select(organisation_school_forms::school_form)
            .load(conn)
    )?;
    if let [one] = forms.as_slice() {
        return Ok(Some(*one));
    }
    if forms.is_empty() {
        return Ok(None);
    }
    let wanted: Vec<String> = native!(
        conn,
        activity_school_forms::table
            .filter(activity_school_forms::activity_id.eq(activity))
            .select(activity_school_forms::school_form)
            .load(conn)
    )?;
    let mut common = forms.into_iter().filter(|form| wanted.iter().any(|word| word == form.word()));
    Ok(common.next().filter(|_| common.next().is_none()))
}

// The post that counts: the named organisation before those below it, then a school unit before its operator, then the latest
// before older ones.
fn main_post(posts: Vec<Post>, organisation: Option<OrganisationId>) -> Option<Post> {
    posts
        .into_iter()
        .filter(|post| {
            organisation.is_none_or(|wanted| post.organisation_id == wanted || post.root_id == wanted)
        })
        .max_by_key(|post| {
            let is_named = organisation == Some(post.organisation_id);
            (is_named, post.kind == OrganisationKind::SchoolUnit, post.from_date)
        })
}

// The municipality in which the organisation lies, by code. Without a code, the municipality that runs it.
fn municipality(conn: &mut DbConnection, post: &Post) -> Result<Option<OrganisationId>> {
    let code = post.municipality_code.as_deref();
    let candidates: Vec<(OrganisationId, Option<String>)> = native!(
        conn,
        parties::table
            .filter(parties::kind.eq(OrganisationKind::Municipality))
            .filter(
                parties::municipality_code
                    .eq(code.unwrap_or_default())
                    .assume_not_null()
                    .or(parties::id.eq(post.root_id)),
            )
            .select((parties::id, parties::municipality_code))
            .load(conn)
    )?;
    let by_code = candidates.iter().find(|(_, own)| own.is_some() && own.as_deref() == code);
    Ok(by_code.or_else(|| candidates.iter().find(|(id, _)| *id == post.root_id)).map(|(id, _)| *id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(organisation: i64, root: i64, kind: OrganisationKind, year: i32) -> Post {
        Post {
            organisation_id: OrganisationId(organisation),
            root_id: OrganisationId(root),
            kind,
            municipality_code: None,
            role_id: RoleId(1),
            from_date: NaiveDate::from_ymd_opt(year, 1, 1).unwrap(),
        }
    }

    #[test]
    fn one_counts_where_one_works_unless_another_place_is_named() {
        use OrganisationKind::{Municipality, SchoolUnit};
        let posts = vec![
            post(1, 1, Municipality, 2024),
            post(10, 1, SchoolUnit, 2020),
            post(11, 1, SchoolUnit, 2022),
            post(20, 2, SchoolUnit, 2021),
        ];
        let chosen = |named: Option<i64>| {
            main_post(posts.clone(), named.map(OrganisationId)).map(|post| post.organisation_id.0)
        };
        assert_eq!(chosen(None), Some(11), "the latest school unit");
        assert_eq!(chosen(Some(1)), Some(1), "the named one itself");
        assert_eq!(chosen(Some(10)), Some(10));
        assert_eq!(chosen(Some(2)), Some(20), "a unit below the named one");
        assert_eq!(chosen(Some(3)), None);
    }
}
