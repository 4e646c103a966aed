//! Certificates as files that can be printed (PDF), one, or all of an activity in one file. They are drawn outside of any
//! transaction.

use actix_web::web::Path;
use actix_web::{HttpResponse, get};
use shared::certificates::{Certificate, CertificateOccasion};
use shared::enrollments::access::Enrollments;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, CertificateId};
use shared::members::access::Members;

use super::{pdf, queries, require_valid, seen};
use crate::activities::detail::sighted;
use crate::answer::Written;
use crate::caller::{Caller, put_on_record};
use crate::error::{Error, Result};
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(read_certificate_document).service(read_certificate_documents);
}

/// Reads a certificate as a PDF: accessible (PDF/UA-1), in the language of the person, the same bytes every time.
#[utoipa::path(params(("id" = CertificateId, Path, description = "The certificate.")), responses((status = OK, body = String, content_type = "application/pdf")), extensions(("x-problems" = json!(["stateForbids"]))))]
#[get("/api/v1/certificates/{id}/document")]
async fn read_certificate_document(caller: Caller, id: Path<CertificateId>) -> Result<HttpResponse> {
    let base = caller.app().config.public_url.clone();
    let (papers, on_record) = caller
        .clone()
        .read(move |conn, actor| {
            let seen = seen(conn, actor, *id)?;
            require_valid(&seen.certificate)?;
            if seen.certificate.name.is_empty() {
                return Err(ErrorCode::Forbidden.because("The person is protected.").into());
            }
            let occasions = queries::occasions(conn, *id)?;
            let on_record = seen.on_record.then_some(seen.person);
            Ok((vec![(seen.certificate, occasions)], on_record))
        })
        .await?;
    put_on_record(caller, on_record.into_iter().collect()).await?;
    file(papers, base, "intyg.pdf".to_owned()).await
}

/// Reads all valid certificates of an activity as one PDF, by name, each on pages of its own. Those of protected persons whom
/// the caller may not know are left out.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = String, content_type = "application/pdf")))]
#[get("/api/v1/activities/{id}/certificates/document")]
async fn read_certificate_documents(caller: Caller, id: Path<ActivityId>) -> Result<HttpResponse> {
    let base = caller.app().config.public_url.clone();
    let id = *id;
    let (papers, on_record) = caller
        .clone()
        .read_long(move |conn, actor| {
            let (_, stewards) = sighted(conn, actor, id)?;
            actor.require(Enrollments::TakeAttendance(&stewards))?;
            let sees_protected = actor.may(Members::SeeProtected);
            let (mut papers, mut on_record) = (Vec::new(), Vec::new());
            for (certificate, person, protected) in queries::valid(conn, id)? {
                let is_own = actor.person == Some(person);
                if protected && !is_own {
                    if !sees_protected {
                        continue;
                    }
                    on_record.push(person);
                }
                let occasions = queries::occasions(conn, certificate.id)?;
                papers.push((certificate, occasions));
            }
            if papers.is_empty() {
                return Err(ErrorCode::NotFound.because("There are no certificates yet.").into());
            }
            Ok((papers, on_record))
        })
        .await?;
    put_on_record(caller, on_record).await?;
    file(papers, base, format!("intyg-{id}.pdf")).await
}

async fn file(
    papers: Vec<(Certificate, Vec<CertificateOccasion>)>,
    base: String,
    name: String,
) -> Result<HttpResponse> {
    let written = move || pdf::document(&papers, &base).map(Written::of);
    let file = actix_web::web::block(written).await.map_err(Error::internal)??;
    Ok(file.answer(&name, "application/pdf"))
}
