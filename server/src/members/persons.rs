//! Persons. People see the persons of their own organisation. Protected persons are named to the office alone, and each time is
//! put on record.

use actix_web::web::Path;
use actix_web::{get, patch, post};
use shared::access::{Actor, Guard, Homes};
use shared::accounts::access::Accounts;
use shared::enrollments::access::Enrollments;
use shared::error::ErrorCode;
use shared::ids::PersonId;
use shared::members::MemberAction;
use shared::members::access::Members;
use shared::members::filters::PersonFilter;
use shared::members::persons::{NewPerson, Person, PersonChanges, PersonDetail, PersonSummary};
use shared::page::{Page, PageQuery};
use shared::text::folded;

use super::queries::persons::{self as queries, Reader};
use super::queries::{assignments, guards, homes};
use super::writes::assignments::require_place;
use super::writes::persons::{knows_address, register, rewrite, sees_in_clear};
use crate::answer::Answer;
use crate::caller::{Caller, Editor, put_on_record};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::outbox::queries::refusals;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(list_persons).service(create_person).service(read_person).service(change_person);
}

/// The person as the actor may see them.
pub(super) fn shown(actor: &Actor, person: Person) -> Person {
    if person.protected && !sees_in_clear(actor, person.id) { person.veiled() } else { person }
}

/// True when it must be written down that the actor saw the person: protected, in clear, and not the actor.
pub(super) fn is_on_record(actor: &Actor, person: &Person) -> bool {
    person.protected && actor.may(Members::SeeProtected) && actor.person != Some(person.id)
}

/// What the actor may do with a person whose address is guarded so. Who may not see a protected person's name may not write
/// over it either.
fn allowed_actions(actor: &Actor, person: &Person, homes: &Homes, guard: Guard) -> Vec<MemberAction> {
    let edits = actor.may(Members::EditPerson(homes));
    let clear = !person.protected || actor.may(Members::SeeProtected);
    // An administrator gives only the administrator's role, and nobody gives it to themselves.
    let makes_administrator = actor.may(Accounts::Manage) && actor.person != Some(person.id);
    let actions = [
        (edits && clear, MemberAction::Change),
        (clear && actor.may(Members::ChangeAddress(guard, homes)), MemberAction::ChangeEmail),
        (edits || makes_administrator, MemberAction::AddAssignment),
        (actor.may(Enrollments::Enroll(person.id, homes)), MemberAction::Enroll),
    ];
    actions.into_iter().filter_map(|(allowed, action)| allowed.then_some(action)).collect()
}

/// A person with what they are, as the actor may see them.
pub(super) fn detail(
    conn: &mut DbConnection,
    actor: &Actor,
    person: Person,
    homes: &Homes,
) -> Result<PersonDetail> {
    let holding = guards::of_one(conn, person.id, actor.today)?;
    let allowed_actions = allowed_actions(actor, &person, homes, holding.guard());
    let is_clear = !person.protected || sees_in_clear(actor, person.id);
    let person = shown(actor, person);
    let refused_at = person.email.is_some().then(|| refusals::of(conn, person.id)).transpose()?.flatten();
    Ok(PersonDetail {
        assignments: if is_clear { assignments::of_person(conn, person.id)? } else { Vec::new() },
        has_account: holding.has_account,
        email_refused_at: refused_at,
        allowed_actions,
        person,
    })
}

/// Persons with what they are today. Where a protected person works is not told to those who may not know the name.
pub(super) fn summaries(
    conn: &mut DbConnection,
    actor: &Actor,
    found: Vec<Person>,
) -> Result<Vec<PersonSummary>> {
    let open = found.iter().filter(|person| !person.protected || sees_in_clear(actor, person.id));
    let mut posts = assignments::posts(conn, open.map(|person| person.id).collect(), actor.today)?;
    Ok(found
        .into_iter()
        .map(|person| PersonSummary {
            posts: posts.remove(&person.id).unwrap_or_default(),
            person: shown(actor, person),
        })
        .collect())
}

/// Lists the persons that one may see.
///
/// The office sees everybody, a representative those of the own member, a school leader those of the own unit, everybody
/// oneself. Protected persons (skyddade personuppgifter) come without name and contact, and no search finds them; nor does a
/// filter that would tell where they work, or as what.
#[utoipa::path(params(PersonFilter, PageQuery), responses((status = OK, body = Page<PersonSummary>)), extensions(("x-scopes" = json!(["members:read"]))))]
#[get("/api/v1/persons")]
async fn list_persons(
    caller: Caller,
    filter: Query<PersonFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<PersonSummary>>> {
    let cursor = Cursor::of(&page.0, "persons", &filter.0)?;
    let (answer, seen) = caller
        .clone()
        .read(move |conn, actor| {
            let found = queries::page(conn, &filter.0, &Reader::of(actor), &cursor)?;
            let seen = found.items.iter().filter(|person| is_on_record(actor, person));
            let seen: Vec<_> = seen.map(|person| person.id).collect();
            let items = summaries(conn, actor, found.items)?;
            Ok((Answer::page(&Page { items, next: found.next, total: found.total })?, seen))
        })
        .await?;
    put_on_record(caller, seen).await?;
    Ok(answer)
}

/// Reads a person with their assignments. That a protected person was read in clear is written to the audit log.
#[utoipa::path(params(("id" = PersonId, Path, description = "The person.")), responses((status = OK, body = PersonDetail)), extensions(("x-scopes" = json!(["members:read"]))))]
#[get("/api/v1/persons/{id}")]
async fn read_person(caller: Caller, id: Path<PersonId>) -> Result<Answer<PersonDetail>> {
    let (answer, seen) = caller
        .clone()
        .read(move |conn, actor| {
            let homes = homes(conn, *id, actor.today)?;
            actor.require_sight(Members::SeePerson(*id, &homes))?;
            let person = queries::find(conn, *id)?;
            let seen = is_on_record(actor, &person).then_some(person.id);
            let version = person.version;
            let found = detail(conn, actor, person, &homes)?;
            Ok((Answer::resource(version, &found)?, seen.into_iter().collect()))
        })
        .await?;
    put_on_record(caller, seen).await?;
    Ok(answer)
}

/// Registers a person with where they work. An e-mail address that somebody has whom the caller may see is refused; whether
/// anybody else has it is not told.
///
/// A role that gives rights is given by the office only, an administrator's by administrators.
#[utoipa::path(request_body = NewPerson, responses((status = CREATED, body = PersonDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["emailTaken", "secondFactorAgain"]))))]
#[post("/api/v1/persons")]
async fn create_person(caller: Caller, body: Json<NewPerson>) -> Result<Answer<PersonDetail>> {
    caller
        .write(move |conn, writing| {
            let new = body.0;
            let gives = require_place(conn, writing, None, (&new.assignment, "/assignment"))?;
            require_free(conn, writing.actor, new.email.as_deref())?;
            let person = register(conn, writing, &new, gives)?;
            let id = person.id;
            let homes = homes(conn, id, writing.today)?;
            let version = person.version;
            let made = detail(conn, writing.actor, person, &homes)?;
            Answer::created(version, format!("/api/v1/persons/{id}"), &made)
        })
        .await
}

// Refuses an address that another person has, if the actor may know that person's address. In other cases a refusal would tell
// that somebody has it. So both may have it then, and the office is told.
fn require_free(conn: &mut DbConnection, actor: &Actor, address: Option<&str>) -> Result<()> {
    let Some(address) = address else { return Ok(()) };
    queries::hold_addresses(conn)?;
    for other in queries::with_address(conn, address)? {
        let homes = homes(conn, other.id, actor.today)?;
        if knows_address(actor, &other, &homes) {
            return Err(ErrorCode::EmailTaken.into());
        }
    }
    Ok(())
}

// Addresses are compared folded: another case, say, makes no other address.
fn is_same(before: Option<&String>, after: Option<&String>) -> bool {
    before.map(|address| folded(address)) == after.map(|address| folded(address))
}

/// Changes a person's name, contact or protection.
///
/// The address of somebody who has an account or rights of any kind, today or on a day to come, is changed by the office or
/// an administrator only, that of an administrator by administrators, and anything of a protected person by the office. With
/// the address links that were sent to the old one are closed, sessions end, and the old one is told.
#[utoipa::path(params(("id" = PersonId, Path, description = "The person.")), request_body = PersonChanges, responses((status = OK, body = PersonDetail)), extensions(("x-scopes" = json!(["members:read", "enrollments:write"])), ("x-problems" = json!(["emailTaken", "secondFactorAgain"]))))]
#[patch("/api/v1/persons/{id}")]
async fn change_person(
    caller: Editor,
    id: Path<PersonId>,
    body: Json<PersonChanges>,
) -> Result<Answer<PersonDetail>> {
    caller
        .0
        .write(move |conn, writing| {
            let homes = homes(conn, *id, writing.today)?;
            writing.require_sight(Members::SeePerson(*id, &homes))?;
            let before = queries::find(conn, *id)?;
            let after = body.0.applied(&before);
            let leaves_address = after.email != before.email;
            // A change of the address alone needs no right to edit the person: administrators may do that.
            if !leaves_address || !body.0.is_of_address() {
                writing.require(Members::EditPerson(&homes))?;
            }
            if before.protected {
                writing.require(Members::SeeProtected)?;
            }
            if leaves_address {
                let guard = guards::of_one(conn, *id, writing.today)?.guard();
                writing.require(Members::ChangeAddress(guard, &homes))?;
            }
            writing.expect(before.version)?;
            if leaves_address && !is_same(before.email.as_ref(), after.email.as_ref()) {
                require_free(conn, writing.actor, after.email.as_deref())?;
            }
            let changed = rewrite(conn, writing, &before, &after)?;
            let version = changed.version;
            Answer::resource(version, &detail(conn, writing.actor, changed, &homes)?)
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use shared::access::{Grant, Right};
    use shared::ids::OrganisationId;
    use shared::time::Timestamp;

    const UNIT: OrganisationId = OrganisationId(10);
    const MEMBER: OrganisationId = OrganisationId(1);

    fn actor(right: Option<Right>) -> Actor {
        let mut actor = Actor::guest(Timestamp::from_unix(0), NaiveDate::default());
        actor.person = Some(PersonId(1));
        actor.grants = right
            .map(|right| Grant { right, organisation_id: MEMBER, root_id: MEMBER })
            .into_iter()
            .collect();
        actor
    }

    fn hidden(id: i64) -> Person {
        Person {
            id: PersonId(id),
            uuid: String::new(),
            version: 1,
            given_name: "Elsa".into(),
            family_name: "Ström".into(),
            email: Some("elsa.strom@example.org".into()),
            phone: None,
            protected: true,
            created_at: Timestamp::from_unix(0),
            changed_at: Timestamp::from_unix(0),
        }
    }

    #[test]
    fn a_protected_person_is_named_to_the_office_on_record_and_to_oneself() {
        let names = |right: Option<Right>, id: i64| {
            let actor = actor(right);
            (!shown(&actor, hidden(id)).given_name.is_empty(), is_on_record(&actor, &hidden(id)))
        };
        assert_eq!(names(Some(Right::Office), 2), (true, true));
        assert_eq!(names(Some(Right::Office), 1), (true, false), "oneself");
        assert_eq!(names(None, 1), (true, false), "oneself");
        for right in [Right::Administrator, Right::Representative, Right::SchoolLeader, Right::Leadership] {
            assert_eq!(names(Some(right), 2), (false, false), "{right}");
        }
    }

    #[test]
    fn a_representative_enrolls_a_protected_person_but_does_not_change_them() {
        let homes = [(UNIT, MEMBER)];
        let allowed = |right| allowed_actions(&actor(Some(right)), &hidden(2), &homes, Guard::Open);
        assert_eq!(allowed(Right::Representative), [MemberAction::AddAssignment, MemberAction::Enroll]);
        assert_eq!(
            allowed(Right::Office),
            [
                MemberAction::Change,
                MemberAction::ChangeEmail,
                MemberAction::AddAssignment,
                MemberAction::Enroll
            ]
        );
        assert_eq!(allowed(Right::Leadership), []);
    }
}
