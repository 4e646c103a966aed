//! Machine clients: school systems of a member that speak to the API on their own.

use actix_web::http::header;
use actix_web::web::Path;
use actix_web::{Responder, get, post};
use shared::accounts::access::Accounts;
use shared::accounts::{MachineClient, MachineClientSecret, NewMachineClient};
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::MachineClientId;
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;

use crate::accounts::queries::machines as queries;
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::Caller;
use crate::cursor::Cursor;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::keys::secret;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(list_machine_clients)
        .service(create_machine_client)
        .service(read_machine_client)
        .service(revoke_machine_client);
}

/// Lists machine clients, newest first.
#[utoipa::path(params(PageQuery), responses((status = OK, body = Page<MachineClient>)))]
#[get("/api/v1/machine-clients")]
async fn list_machine_clients(caller: Caller, page: Query<PageQuery>) -> Result<Answer<Page<MachineClient>>> {
    let cursor = Cursor::of(&page.0, "machine-clients", &())?;
    caller
        .read(move |conn, actor| {
            actor.require(Accounts::Manage)?;
            Answer::page(&queries::page(conn, &cursor)?)
        })
        .await
}

/// Makes a machine client of a member and shows its secret, this once.
///
/// The answer is never kept for a repeated request: a secret that got lost is replaced by revoking the client and making another.
#[utoipa::path(request_body = NewMachineClient, responses((status = CREATED, body = MachineClientSecret)), extensions(("x-without-key" = json!(true)), ("x-problems" = json!(["secondFactorAgain"]))))]
#[post("/api/v1/machine-clients")]
async fn create_machine_client(caller: Caller, body: Json<NewMachineClient>) -> Result<impl Responder> {
    let person = caller.person()?;
    let answer = caller
        .without_key()
        .write(move |conn, writing| {
            writing.require(Accounts::Manage)?;
            writing.require_shown()?;
            let new = body.0;
            if !queries::is_member(conn, new.organisation_id, writing.today)? {
                let detail = "must be a member: the top of its tree, taking part today";
                return Err(Problem::field("/organisationId", FieldCode::NoSuchThing, detail).into());
            }
            let key = format!("mc-{:016x}", rand::random::<u64>());
            let secret = secret();
            let client = queries::insert(conn, &new, (&key, &secret), person, writing.now)?;
            let subject = Subject::of(SubjectKind::MachineClient, client.id.0, client.organisation_id);
            audit(
                conn,
                writing.origin,
                subject,
                &difference(&serde_json::Value::Null, &serde_json::json!(client)),
            )?;
            let location = format!("/api/v1/machine-clients/{}", client.id);
            Answer::created(client.version, location, &MachineClientSecret { client, secret })
        })
        .await?;
    Ok(answer.customize().insert_header((header::CACHE_CONTROL, "no-store")))
}

/// Reads a machine client.
#[utoipa::path(params(("id" = MachineClientId, Path, description = "The client.")), responses((status = OK, body = MachineClient)))]
#[get("/api/v1/machine-clients/{id}")]
async fn read_machine_client(caller: Caller, id: Path<MachineClientId>) -> Result<Answer<MachineClient>> {
    caller
        .read(move |conn, actor| {
            actor.require(Accounts::Manage)?;
            let client = queries::find(conn, *id)?;
            Answer::resource(client.version, &client)
        })
        .await
}

/// Revokes a machine client: its secret and its tokens are good for nothing from now on.
#[utoipa::path(params(("id" = MachineClientId, Path, description = "The client.")), responses((status = OK, body = MachineClient)), extensions(("x-problems" = json!(["stateForbids", "secondFactorAgain"]))))]
#[post("/api/v1/machine-clients/{id}/revoke")]
async fn revoke_machine_client(caller: Caller, id: Path<MachineClientId>) -> Result<Answer<MachineClient>> {
    caller
        .write(move |conn, writing| {
            writing.require(Accounts::Manage)?;
            writing.require_shown()?;
            let before = queries::find(conn, *id)?;
            if !queries::revoke(conn, *id, writing.now)? {
                return Err(ErrorCode::StateForbids.into());
            }
            let after = queries::find(conn, *id)?;
            let subject = Subject::of(SubjectKind::MachineClient, id.0, after.organisation_id);
            audit(conn, writing.origin, subject, &difference(&before, &after))?;
            Answer::resource(after.version, &after)
        })
        .await
}
