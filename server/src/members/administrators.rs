//! Administrators keep an eye on each other: when somebody becomes one, or ceases to be, the others are told by mail.

use shared::access::Right;
use shared::accounts::Language;
use shared::ids::PersonId;
use shared::members::persons::Person;

use super::queries::{assignments, persons};
use crate::audit::Origin;
use crate::clock::swedish_day;
use crate::db::DbConnection;
use crate::error::Result;
use crate::outbox::queries::tell;
use crate::outbox::templates::Template;

/// The change to an administrator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    /// They administer the system, or go on to, from some day on.
    Given,
    /// They will cease to.
    Ended,
}

/// Tells the other administrators when an administrator's role was given or ended. The person who did it, and the person it is
/// about, get no mail: they know.
pub(crate) fn tell_others(
    conn: &mut DbConnection,
    origin: &Origin,
    (right, whom): (Option<Right>, PersonId),
    news: News,
) -> Result<()> {
    if right != Some(Right::Administrator) {
        return Ok(());
    }
    let name = named(&persons::find(conn, whom)?);
    let by = origin.person.map(|person| persons::find(conn, person)).transpose()?;
    let by = by.map(|person| named(&person));
    let link = format!("{}/persons/{whom}", origin.base);
    for other in assignments::administrators(conn, swedish_day(origin.at))? {
        if other == whom || Some(other) == origin.person {
            continue;
        }
        let template = |_: Language| Template::AdministratorChanged {
            name: name.clone(),
            by: by.clone(),
            ends: news == News::Ended,
            link: link.clone(),
        };
        tell(conn, other, template, origin.at)?;
    }
    Ok(())
}

// A protected person is named to nobody.
fn named(person: &Person) -> String {
    if person.protected {
        return String::new();
    }
    format!("{} {}", person.given_name, person.family_name)
}
