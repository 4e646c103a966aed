//! About the API itself.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use serde::{Deserialize, Serialize};
use shared::service::Installation;

use crate::answer::Answer;
use crate::app::App;
use crate::brought::nameless;
use crate::error::Result;
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;
use shared::records::SubjectKind;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("service", "About the API itself"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: &[nameless(SubjectKind::Installation)],
    persons: &[],
};

fn routes(config: &mut Routes<'_>) {
    config.service(read_api_info).service(read_installation).service(read_openapi);
}

/// What this API is, by the national REST profile.
#[derive(Debug, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_field_names, reason = "the profile names them so")]
struct ApiInfo {
    /// Its name.
    #[schema(example = "Samverka")]
    api_name: String,
    /// Its version.
    #[schema(example = "0.1.0")]
    api_version: String,
    /// When the version was released.
    #[schema(example = "2026-11-22")]
    api_released: chrono::NaiveDate,
    /// Where it is described.
    #[schema(example = "https://samverka.example/swagger-ui/")]
    api_documentation: String,
    /// How far it has come: alpha, beta, active, deprecated, retired or decommissioned.
    #[schema(example = "beta")]
    api_status: String,
}

/// Says what this API is.
#[utoipa::path(security(()), responses((status = OK, body = ApiInfo)))]
#[get("/api/v1/api-info")]
async fn read_api_info(app: Data<App>) -> Result<Answer<ApiInfo>> {
    Answer::ok(&ApiInfo {
        api_name: "Samverka".to_owned(),
        api_version: env!("CARGO_PKG_VERSION").to_owned(),
        api_released: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default(),
        api_documentation: format!("{}/swagger-ui/", app.config.public_url),
        api_status: "beta".to_owned(),
    })
}

/// Says whose service this is and whom to ask about it.
#[utoipa::path(security(()), responses((status = OK, body = Installation)))]
#[get("/api/v1/installation")]
async fn read_installation(app: Data<App>) -> Result<Answer<Installation>> {
    Answer::ok(&Installation {
        organisation_name: app.config.organisation_name.clone(),
        contact_email: app.config.contact_email.clone(),
        service_id: Some(app.keys.service_id()),
    })
}

/// Describes the whole API (OpenAPI 3.1).
#[utoipa::path(security(()), responses((status = OK, body = Object, content_type = "application/json")))]
#[get("/api/v1/openapi.json")]
async fn read_openapi(request: HttpRequest, app: Data<App>) -> Result<HttpResponse> {
    app.document.answer(&request, &app.config.public_url).await
}
