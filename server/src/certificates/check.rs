//! The check that anybody may make of a certificate whose code they have.

use actix_web::post;
use shared::certificates::{CertificateCheck, CodeToCheck, Verdict};
use shared::enrollments::completion::Rate;
use shared::error::ErrorCode;

use super::queries;
use crate::answer::Answer;
use crate::caller::Guest;
use crate::error::{Error, Result};
use crate::json::Json;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(check_certificate);
}

/// Tells whoever has the code of a certificate what it says, and whether it holds. Changes nothing; it is POST because the code
/// must stand in no address and no log.
///
/// A protected person's name is not told. Whoever guesses is made to wait.
#[utoipa::path(security(()), responses((status = OK, body = CertificateCheck)), extensions(("x-problems" = json!(["notFound"]))))]
#[post("/api/v1/certificate-checks")]
async fn check_certificate(guest: Guest, body: Json<CodeToCheck>) -> Result<Answer<CertificateCheck>> {
    let (app, address) = (guest.app().clone(), guest.address().to_owned());
    app.limits.may_check(&address, app.clock.now())?;
    let code = body.0.read()?;
    let answer = guest
        .read(move |conn, _| {
            let (certificate, protected) = queries::by_code(conn, &code)?.ok_or(ErrorCode::NotFound)?;
            let occasions = queries::occasions(conn, certificate.id)?;
            Answer::ok(&CertificateCheck {
                code: certificate.code,
                verdict: if certificate.revoked_at.is_some() { Verdict::Revoked } else { Verdict::Valid },
                name: (!protected).then_some(certificate.name),
                activity_title: certificate.activity_title,
                issuer: certificate.issuer,
                rate: Rate { attended: certificate.attended, counted: certificate.counted },
                minutes: certificate.minutes,
                occasions,
                issued_at: certificate.issued_at,
                revoked_at: certificate.revoked_at,
            })
        })
        .await;
    if matches!(&answer, Err(Error::Problem(problem)) if problem.code == ErrorCode::NotFound) {
        app.limits.failed_check(&address, app.clock.now());
    }
    answer
}
