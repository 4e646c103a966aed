//! Certificates (intyg): who completes an activity, issuing and revoking, the paper, and the check that anybody may make.

mod check;
mod completions;
mod issue;
mod paper;
mod pdf;
pub mod queries;

use actix_web::get;
use actix_web::web::Path;
use shared::access::Actor;
use shared::certificates::access::Certificates;
use shared::certificates::{Certificate, CertificateDetail, Claim};
use shared::enrollments::access::Enrollments;
use shared::error::ErrorCode;
use shared::ids::{CertificateId, PersonId};
use shared::members::access::Members;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::caller::{Caller, put_on_record};
use crate::certificates::queries::brought;
use crate::db::DbConnection;
use crate::error::Result;
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("certificates", "Who completes an activity, certificates and their check (intyg)"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: brought::SUBJECTS,
    persons: brought::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config
        .configure(completions::routes)
        .configure(issue::routes)
        .service(read_certificate)
        .configure(paper::routes)
        .configure(check::routes);
}

/// A certificate as somebody may see it.
struct Seen {
    certificate: Certificate,
    claim: Claim,
    activity: shared::ids::ActivityId,
    person: PersonId,
    /// True when a protected person is shown in clear to somebody else: that is put on record.
    on_record: bool,
}

/// A certificate, for its owner and for those who lead its activity; for others it is not there. A protected person's name is
/// left out for those who may not know it.
fn seen(conn: &mut DbConnection, actor: &Actor, id: CertificateId) -> Result<Seen> {
    let mut certificate = queries::find(conn, id)?;
    let (activity, person, protected) = queries::owner(conn, certificate.participant_id)?;
    let is_own = actor.person == Some(person);
    let found = activities::find(conn, activity)?;
    let stewards = activities::stewards(conn, &found)?;
    if !is_own {
        actor.require_sight(Enrollments::TakeAttendance(&stewards))?;
    }
    let knows = is_own || !protected || actor.may(Members::SeeProtected);
    if !knows {
        certificate.name.clear();
    }
    // This offers the step without a look at the participant's rate. The rate is checked when somebody asks for a new
    // certificate.
    let claim = Claim {
        is_over: found.state.was_held(),
        completes: true,
        has_certificate: certificate.revoked_at.is_none(),
        certifies: certificate.revoked_at.is_none() && actor.may(Certificates::Issue(&stewards)),
        is_own: false,
    };
    Ok(Seen { certificate, claim, activity, person, on_record: protected && knows && !is_own })
}

fn detail(conn: &mut DbConnection, seen: Seen) -> Result<CertificateDetail> {
    Ok(CertificateDetail {
        occasions: queries::occasions(conn, seen.certificate.id)?,
        activity_id: seen.activity,
        person_id: seen.person,
        allowed_actions: seen.claim.steps(),
        certificate: seen.certificate,
    })
}

/// Reads one certificate: one's own, or of an activity that one leads.
#[utoipa::path(params(("id" = CertificateId, Path, description = "The certificate.")), responses((status = OK, body = CertificateDetail)))]
#[get("/api/v1/certificates/{id}")]
async fn read_certificate(caller: Caller, id: Path<CertificateId>) -> Result<Answer<CertificateDetail>> {
    let (answer, on_record) = caller
        .clone()
        .read(move |conn, actor| {
            let seen = seen(conn, actor, *id)?;
            let on_record = seen.on_record.then_some(seen.person);
            let detail = detail(conn, seen)?;
            Ok((Answer::resource(detail.certificate.version, &detail)?, on_record))
        })
        .await?;
    put_on_record(caller, on_record.into_iter().collect()).await?;
    Ok(answer)
}

/// Refuses what is not valid any more.
fn require_valid(certificate: &Certificate) -> Result<()> {
    if certificate.revoked_at.is_some() {
        return Err(ErrorCode::StateForbids.because("The certificate is revoked.").into());
    }
    Ok(())
}
