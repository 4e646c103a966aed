//! SQL of certificates.

pub mod brought;
pub mod standings;

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::access::Right;
use shared::accounts::Language;
use shared::certificates::{Certificate, CertificateOccasion};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, CertificateId, ParticipantId, PersonId};
use shared::schema::{
    accounts, assignments, certificate_occasions, certificates, organisations, participants, persons, roles,
};
use shared::time::Timestamp;

use crate::db::{DbConnection, columns};
use crate::error::{OrConflict, Result};

/// One certificate.
pub fn find(conn: &mut DbConnection, id: CertificateId) -> Result<Certificate> {
    Ok(certificates::table.find(id).select(columns::<Certificate>()).first(conn)?)
}

/// The certificate with this code, and whether it is a protected person's.
pub fn by_code(conn: &mut DbConnection, code: &str) -> Result<Option<(Certificate, bool)>> {
    Ok(certificates::table
        .inner_join(participants::table.inner_join(persons::table))
        .filter(certificates::code.eq(code))
        .select((columns::<Certificate>(), persons::protected))
        .first(conn)
        .optional()?)
}

/// The owner of a certificate: the activity, the person, and whether they are protected.
pub fn owner(conn: &mut DbConnection, participant: ParticipantId) -> Result<(ActivityId, PersonId, bool)> {
    Ok(participants::table
        .inner_join(persons::table)
        .filter(participants::id.eq(participant))
        .select((participants::activity_id, participants::person_id, persons::protected))
        .first(conn)?)
}

/// The occasions on a certificate, in order.
pub fn occasions(conn: &mut DbConnection, id: CertificateId) -> Result<Vec<CertificateOccasion>> {
    let own = certificate_occasions::table.filter(certificate_occasions::certificate_id.eq(id));
    Ok(own
        .order(certificate_occasions::position)
        .select((
            certificate_occasions::title,
            certificate_occasions::starts_at,
            certificate_occasions::ends_at,
        ))
        .load(conn)?)
}

/// The valid certificates of an activity by name, each with its person and whether they are protected.
pub fn valid(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<(Certificate, PersonId, bool)>> {
    Ok(certificates::table
        .inner_join(participants::table.inner_join(persons::table))
        .filter(participants::activity_id.eq(activity))
        .filter(certificates::revoked_at.is_null())
        .order((persons::name_key, certificates::id))
        .select((columns::<Certificate>(), persons::id, persons::protected))
        .load(conn)?)
}

/// Takes hold of a participant. If two issue at the same time, the second finds the certificate of the first.
pub fn hold(conn: &mut DbConnection, participant: ParticipantId) -> Result<()> {
    let own = diesel::update(participants::table.find(participant));
    own.set(participants::live.eq(participants::live)).execute(conn)?;
    Ok(())
}

/// The language that somebody is written to in.
pub fn language_of(conn: &mut DbConnection, person: PersonId) -> Result<Language> {
    let chosen = accounts::table.find(person).select(accounts::language).first(conn).optional()?;
    Ok(chosen.unwrap_or(Language::Swedish))
}

/// The organisation that the network's office belongs to on a day; nothing where there is no office.
pub fn issuer(conn: &mut DbConnection, day: NaiveDate) -> Result<String> {
    let name = assignments::table
        .inner_join(roles::table)
        .inner_join(organisations::table)
        .filter(roles::gives.eq(Right::Office.word()))
        .filter(assignments::from_date.le(day))
        .filter(assignments::to_date.is_null().or(assignments::to_date.ge(day)))
        .order(organisations::id)
        .select(organisations::name)
        .first(conn)
        .optional()?;
    Ok(name.unwrap_or_default())
}

/// The contents of a new certificate.
pub struct Facts<'a> {
    /// Its code.
    pub code: &'a str,
    /// The participant it is for.
    pub participant: ParticipantId,
    /// Their name.
    pub name: &'a str,
    /// The activity's title.
    pub title: &'a str,
    /// The organisation in whose name it is issued.
    pub issuer: &'a str,
    /// Its language.
    pub language: Language,
    /// Occasions attended, and those that count.
    pub rate: (i32, i32),
    /// How long they took together.
    pub minutes: i32,
    /// The occasions attended.
    pub occasions: &'a [CertificateOccasion],
    /// The person who issues it.
    pub by: Option<PersonId>,
}

/// A new certificate. The database itself refuses a second valid one.
pub fn insert(conn: &mut DbConnection, facts: &Facts<'_>, now: Timestamp) -> Result<Certificate> {
    let row = (
        certificates::version.eq(1),
        certificates::code.eq(facts.code),
        certificates::participant_id.eq(facts.participant),
        certificates::name.eq(facts.name),
        certificates::activity_title.eq(facts.title),
        certificates::issuer.eq(facts.issuer),
        certificates::language.eq(facts.language),
        certificates::attended.eq(facts.rate.0),
        certificates::counted.eq(facts.rate.1),
        certificates::minutes.eq(facts.minutes),
        certificates::issued_at.eq(now),
        certificates::issued_by.eq(facts.by),
        certificates::reason.eq(""),
    );
    let id: CertificateId = diesel::insert_into(certificates::table)
        .values(row)
        .returning(certificates::id)
        .get_result(conn)
        .or_conflict(ErrorCode::AlreadyThere)?;
    for (position, occasion) in (1_i32..).zip(facts.occasions) {
        diesel::insert_into(certificate_occasions::table)
            .values((
                certificate_occasions::certificate_id.eq(id),
                certificate_occasions::position.eq(position),
                certificate_occasions::title.eq(&occasion.title),
                certificate_occasions::starts_at.eq(occasion.starts_at),
                certificate_occasions::ends_at.eq(occasion.ends_at),
            ))
            .execute(conn)?;
    }
    find(conn, id)
}

/// Revokes a certificate that is valid.
pub fn revoke(
    conn: &mut DbConnection,
    before: &Certificate,
    reason: &str,
    now: Timestamp,
) -> Result<Certificate> {
    let valid =
        certificates::table.filter(certificates::id.eq(before.id)).filter(certificates::revoked_at.is_null());
    let changed = diesel::update(valid)
        .set((
            certificates::revoked_at.eq(Some(now)),
            certificates::reason.eq(reason),
            certificates::version.eq(certificates::version + 1),
        ))
        .execute(conn)?;
    if changed == 0 { Err(ErrorCode::StateForbids.into()) } else { find(conn, before.id) }
}
