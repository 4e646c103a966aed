//! The actor: the person or client that a ticket names, with the rights that they hold today.

use chrono::NaiveDate;
use shared::access::{Actor, Machine};
use shared::error::ErrorCode;
use shared::ids::PersonId;
use shared::time::Timestamp;

use super::queries::{grants, held_in, member_of, open_account, scopes};
use crate::db::DbConnection;
use crate::error::Result;
use crate::keys::Ticket;

/// The actor of a ticket, with the rights that they hold today. Refused when the session or client has been revoked.
pub fn actor(conn: &mut DbConnection, ticket: Ticket, now: Timestamp, today: NaiveDate) -> Result<Actor> {
    let mut actor = Actor::guest(now, today);
    match ticket {
        Ticket::Person { person, session } => {
            let held = held_in(conn, (person, session), now, today)?;
            (actor.grants, actor.second_factor) = held.ok_or(ErrorCode::Unauthenticated)?;
            actor.person = Some(person);
        }
        Ticket::Machine(id) => {
            let organisation_id = member_of(conn, id)?.ok_or(ErrorCode::Unauthenticated)?;
            actor.machine = Some(Machine { id, organisation_id, scopes: scopes(conn, id)? });
        }
    }
    Ok(actor)
}

/// A person as they would act themselves, with the rights they hold today; nobody when their account is closed.
pub fn acting(conn: &mut DbConnection, person: PersonId, now: Timestamp, today: NaiveDate) -> Result<Actor> {
    let person = open_account(conn, person)?;
    Ok(Actor { person: Some(person), grants: grants(conn, person, today)?, ..Actor::guest(now, today) })
}
