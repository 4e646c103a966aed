//! Links in mail as they are written and read: sealed words about one enrollment, or about a team that somebody may join.

use serde::{Deserialize, Serialize};
use shared::enrollments::Enrollment;
use shared::enrollments::links::JoinLink;
use shared::error::ErrorCode;
use shared::ids::{EnrollmentId, PersonId};
use shared::time::Timestamp;

use crate::audit::Origin;
use crate::error::Result;
use crate::keys::{Keys, Purpose};

/// Days that a link works: long enough for every question that an activity may ask.
const LINK_DAYS: i64 = 400;
/// Days that a team may be joined by its link.
const JOIN_DAYS: i64 = 60;

/// The contents of a link in mail: the enrollment, and the person that it was written to.
#[derive(Serialize, Deserialize)]
pub struct Letter {
    /// The enrollment.
    pub enrollment: i64,
    /// The person whose mail it stood in.
    pub person: i64,
    exp: i64,
}

#[derive(Serialize, Deserialize)]
struct Invitation {
    team: i64,
    exp: i64,
}

impl Purpose for Letter {
    const PURPOSE: &'static str = "enrollment+jwt";
}

impl Purpose for Invitation {
    const PURPOSE: &'static str = "team+jwt";
}

/// The address of an enrollment's page, for the mail to one of its persons.
pub fn address(origin: &Origin, enrollment: EnrollmentId, person: PersonId) -> Result<String> {
    let exp = origin.at.plus_days(LINK_DAYS).unix();
    let token = origin.keys.seal(&Letter { enrollment: enrollment.0, person: person.0, exp })?;
    Ok(format!("{}/enrollment#{token}", origin.base))
}

/// The link by which others join a team.
pub fn join_link(base: &str, keys: &Keys, team: &Enrollment, now: Timestamp) -> Result<JoinLink> {
    let expires_at = now.plus_days(JOIN_DAYS);
    let token = keys.seal(&Invitation { team: team.id.0, exp: expires_at.unix() })?;
    Ok(JoinLink { link: format!("{base}/join#{token}"), expires_at })
}

/// The team that a link lets its holder join.
pub fn joined(keys: &Keys, token: &str, now: Timestamp) -> Result<EnrollmentId> {
    let invitation: Invitation = keys.open(token).ok_or(ErrorCode::LinkExpired)?;
    if invitation.exp <= now.unix() {
        return Err(ErrorCode::LinkExpired.into());
    }
    Ok(EnrollmentId(invitation.team))
}

/// The contents of a link in mail. Refused when it has run out.
pub fn read(keys: &Keys, token: &str, now: Timestamp) -> Result<Letter> {
    let letter: Letter = keys.open(token).ok_or(ErrorCode::LinkExpired)?;
    if letter.exp <= now.unix() { Err(ErrorCode::LinkExpired.into()) } else { Ok(letter) }
}
