//! Issuing certificates, one by one or all of an activity, and revoking them.

use actix_web::post;
use actix_web::web::Path;
use serde_json::json;
use shared::activities::Activity;
use shared::activities::requests::Reason;
use shared::certificates::access::Certificates;
use shared::certificates::{
    Certificate, CertificateDetail, CertificateStep, Claim, IssuedCertificates, make_code,
};
use shared::enrollments::access::Enrollments;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, CertificateId, ParticipantId};
use shared::records::SubjectKind;

use super::queries::standings::{self, Standing, Whose};
use super::queries::{self, Facts};
use super::{detail, require_valid, seen};
use crate::activities::detail::sighted;
use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit, record_seen};
use crate::caller::{Caller, Writing};
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::Json;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(issue_certificate)
        .service(issue_certificates)
        .service(revoke_certificate)
        .service(replace_certificate);
}

/// Issues the certificate of a participant who completes the activity; answers the one they have when there is one.
///
/// The participant may do so once the activity is over, the office and whoever answers for the activity at any time.
#[utoipa::path(params(("id" = ParticipantId, Path, description = "The participant.")), responses((status = CREATED, body = CertificateDetail), (status = OK, body = CertificateDetail)), extensions(("x-problems" = json!(["stateForbids", "notCompleted", "alreadyThere"]))))]
#[post("/api/v1/participants/{id}/certificate")]
async fn issue_certificate(caller: Caller, id: Path<ParticipantId>) -> Result<Answer<CertificateDetail>> {
    caller
        .write(move |conn, writing| {
            // The participant is held from here on. If two issue at the same time, the second finds the certificate of the first.
            queries::hold(conn, *id)?;
            let standing = standings::one(conn, *id)?;
            let claim = claim(conn, writing, &standing)?;
            if let Some(certificate) = &standing.certificate {
                let detail = answered(conn, writing, certificate)?;
                return Answer::resource(certificate.version, &detail);
            }
            require_issue(claim)?;
            let issuer = queries::issuer(conn, writing.today)?;
            let certificate = issue(conn, writing, &standing, &issuer)?;
            let detail = answered(conn, writing, &certificate)?;
            Answer::created(certificate.version, format!("/api/v1/certificates/{}", certificate.id), &detail)
        })
        .await
}

// The caller's claim on the participant. For strangers there is no such participant.
fn claim(conn: &mut DbConnection, writing: &Writing<'_>, standing: &Standing) -> Result<Claim> {
    let activity = activities::find(conn, standing.seat.activity)?;
    let stewards = activities::stewards(conn, &activity)?;
    let claim = standing.claim(writing.may(Certificates::Issue(&stewards)), writing.person);
    if !claim.is_own {
        writing.require_sight(Enrollments::TakeAttendance(&stewards))?;
        writing.require(Certificates::Issue(&stewards))?;
    }
    Ok(claim)
}

fn require_issue(claim: Claim) -> Result<()> {
    if claim.may(CertificateStep::Issue) {
        Ok(())
    } else if claim.completes {
        Err(ErrorCode::StateForbids
            .because("One's own certificate is issued once the activity is completed.")
            .into())
    } else {
        Err(ErrorCode::NotCompleted.into())
    }
}

fn answered(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    certificate: &Certificate,
) -> Result<CertificateDetail> {
    let seen = seen(conn, writing.actor, certificate.id)?;
    if seen.on_record {
        record_seen(conn, writing.origin, &[seen.person])?;
    }
    detail(conn, seen)
}

// The certificate of a standing, as it is at this moment.
fn issue(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    standing: &Standing,
    issuer: &str,
) -> Result<Certificate> {
    let facts = Facts {
        code: &make_code(rand::random()),
        participant: standing.seat.participant,
        name: &standing.who.name(),
        title: &standing.terms.title,
        issuer,
        language: queries::language_of(conn, standing.seat.person)?,
        rate: (standing.rate.attended, standing.rate.counted),
        minutes: standing.minutes,
        occasions: &standing.attended,
        by: writing.person,
    };
    let certificate = queries::insert(conn, &facts, writing.now)?;
    // The log gets neither the code nor the name: more people read the log than may know them.
    let told = json!({ "participantId": [null, certificate.participant_id], "attended": [null, certificate.attended], "counted": [null, certificate.counted] });
    audit(conn, writing.origin, Subject::new(SubjectKind::Certificate, certificate.id.0), &told)?;
    Ok(certificate)
}

/// Issues the certificates of all who complete an activity that is over, and have none.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = IssuedCertificates)), extensions(("x-problems" = json!(["stateForbids", "alreadyThere"]))))]
#[post("/api/v1/activities/{id}/certificates")]
async fn issue_certificates(caller: Caller, id: Path<ActivityId>) -> Result<Answer<IssuedCertificates>> {
    caller
        .write(move |conn, writing| {
            let (activity, stewards) = sighted(conn, writing.actor, *id)?;
            writing.require(Certificates::Issue(&stewards))?;
            require_over(&activity)?;
            Answer::ok(&issue_all(conn, writing, *id)?)
        })
        .await
}

fn require_over(activity: &Activity) -> Result<()> {
    if activity.state.was_held() {
        return Ok(());
    }
    Err(ErrorCode::StateForbids.because("Certificates are issued once the activity is completed.").into())
}

fn issue_all(conn: &mut DbConnection, writing: &Writing<'_>, id: ActivityId) -> Result<IssuedCertificates> {
    // They are held in the order of their numbers. So of two who issue at the same time only one waits, and there is no deadlock.
    let mut ids: Vec<_> =
        standings::of(conn, Whose::Activity(id))?.iter().map(|one| one.seat.participant).collect();
    ids.sort_unstable();
    for participant in ids {
        queries::hold(conn, participant)?;
    }
    let issuer = queries::issuer(conn, writing.today)?;
    let mut counts = IssuedCertificates { issued: 0, already: 0, incomplete: 0 };
    for standing in standings::of(conn, Whose::Activity(id))? {
        let claim = standing.claim(true, None);
        if claim.may(CertificateStep::Issue) {
            issue(conn, writing, &standing, &issuer)?;
            counts.issued += 1;
        } else if claim.has_certificate {
            counts.already += 1;
        } else {
            counts.incomplete += 1;
        }
    }
    Ok(counts)
}

/// Revokes a certificate, with a reason. Whoever checks its code is told that it does not hold.
#[utoipa::path(params(("id" = CertificateId, Path, description = "The certificate.")), responses((status = OK, body = CertificateDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/certificates/{id}/revoke")]
async fn revoke_certificate(
    caller: Caller,
    id: Path<CertificateId>,
    body: Json<Reason>,
) -> Result<Answer<CertificateDetail>> {
    caller
        .write(move |conn, writing| {
            let before = steered(conn, writing, *id)?;
            let after = revoke(conn, writing, &before, &body.0)?;
            let detail = answered(conn, writing, &after)?;
            Answer::resource(after.version, &detail)
        })
        .await
}

/// Revokes a certificate, with a reason, and issues another one of what is known today: attendance was corrected, or the name
/// has changed. The new one has a code of its own.
#[utoipa::path(params(("id" = CertificateId, Path, description = "The certificate.")), responses((status = CREATED, body = CertificateDetail)), extensions(("x-problems" = json!(["stateForbids", "notCompleted"]))))]
#[post("/api/v1/certificates/{id}/replace")]
async fn replace_certificate(
    caller: Caller,
    id: Path<CertificateId>,
    body: Json<Reason>,
) -> Result<Answer<CertificateDetail>> {
    caller
        .write(move |conn, writing| {
            let before = steered(conn, writing, *id)?;
            let standing = standings::one(conn, before.participant_id)?;
            if !standing.claim(true, None).completes {
                return Err(ErrorCode::NotCompleted.into());
            }
            revoke(conn, writing, &before, &body.0)?;
            let issuer = queries::issuer(conn, writing.today)?;
            let after = issue(conn, writing, &standing, &issuer)?;
            let detail = answered(conn, writing, &after)?;
            Answer::created(after.version, format!("/api/v1/certificates/{}", after.id), &detail)
        })
        .await
}

// A valid certificate that the caller may revoke, held.
fn steered(conn: &mut DbConnection, writing: &Writing<'_>, id: CertificateId) -> Result<Certificate> {
    let certificate = queries::find(conn, id)?;
    queries::hold(conn, certificate.participant_id)?;
    let (activity, person, _) = queries::owner(conn, certificate.participant_id)?;
    let activity = activities::find(conn, activity)?;
    let stewards = activities::stewards(conn, &activity)?;
    if writing.person != Some(person) {
        writing.require_sight(Enrollments::TakeAttendance(&stewards))?;
    }
    writing.require(Certificates::Issue(&stewards))?;
    // Read anew, now that it is held.
    let certificate = queries::find(conn, id)?;
    require_valid(&certificate)?;
    Ok(certificate)
}

fn revoke(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    before: &Certificate,
    reason: &Reason,
) -> Result<Certificate> {
    let after = queries::revoke(conn, before, reason.reason.trim(), writing.now)?;
    let told = json!({ "revokedAt": [null, after.revoked_at], "reason": ["", after.reason] });
    audit(conn, writing.origin, Subject::new(SubjectKind::Certificate, after.id.0), &told)?;
    Ok(after)
}
