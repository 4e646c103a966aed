//! Accounts as administrators see them: found, closed, opened again, invited.

use std::sync::Arc;

use actix_web::web::Path;
use actix_web::{get, post};
use serde::{Deserialize, Serialize};
use serde_json::json;
use shared::access::Actor;
use shared::accounts::access::Accounts;
use shared::accounts::{Account, AccountStep};
use shared::error::ErrorCode;
use shared::ids::PersonId;
use shared::members::access::Members;
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;
use shared::text::{Words, folded};

use crate::accounts::links;
use crate::accounts::queries::admin::{self, Asker};
use crate::accounts::queries::{addresses, entry};
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::Caller;
use crate::cursor::Cursor;
use crate::error::Result;
use crate::json::Query;
use crate::outbox::templates::Template;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(list_accounts)
        .service(read_account)
        .service(disable_account)
        .service(enable_account)
        .service(invite_person);
}

/// Which accounts.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
struct AccountFilter {
    /// Words of the name or of the e-mail address, at most eight.
    #[serde(default)]
    #[param(value_type = Option<String>, max_length = 200, example = "nystrom")]
    q: Option<Words>,
}

/// Lists accounts by name.
#[utoipa::path(params(AccountFilter, PageQuery), responses((status = OK, body = Page<Account>)))]
#[get("/api/v1/accounts")]
async fn list_accounts(
    caller: Caller,
    filter: Query<AccountFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<Account>>> {
    let cursor = Cursor::of(&page.0, "accounts", &filter.0)?;
    let keys = Arc::clone(&caller.app().keys);
    caller
        .read(move |conn, actor| {
            actor.require(Accounts::Manage)?;
            Answer::page(&admin::page(conn, filter.0.q.as_ref(), &Asker::of(actor, keys), &cursor)?)
        })
        .await
}

/// Reads an account.
#[utoipa::path(params(("personId" = PersonId, Path, description = "Whose account.")), responses((status = OK, body = Account)))]
#[get("/api/v1/accounts/{personId}")]
async fn read_account(caller: Caller, id: Path<PersonId>) -> Result<Answer<Account>> {
    let keys = Arc::clone(&caller.app().keys);
    caller
        .read(move |conn, actor| {
            actor.require(Accounts::Manage)?;
            let account = admin::find(conn, *id, &Asker::of(actor, keys))?;
            Answer::resource(account.version, &account)
        })
        .await
}

/// Closes an account: its sessions end at once, and nobody logs in to it.
#[utoipa::path(params(("personId" = PersonId, Path, description = "Whose account.")), responses((status = OK, body = Account)), extensions(("x-problems" = json!(["stateForbids", "secondFactorAgain"]))))]
#[post("/api/v1/accounts/{personId}/disable")]
async fn disable_account(caller: Caller, id: Path<PersonId>) -> Result<Answer<Account>> {
    step(caller, *id, AccountStep::Disable).await
}

/// Opens an account that was closed.
#[utoipa::path(params(("personId" = PersonId, Path, description = "Whose account.")), responses((status = OK, body = Account)), extensions(("x-problems" = json!(["stateForbids", "secondFactorAgain"]))))]
#[post("/api/v1/accounts/{personId}/enable")]
async fn enable_account(caller: Caller, id: Path<PersonId>) -> Result<Answer<Account>> {
    step(caller, *id, AccountStep::Enable).await
}

async fn step(caller: Caller, id: PersonId, step: AccountStep) -> Result<Answer<Account>> {
    caller
        .write(move |conn, writing| {
            writing.require(Accounts::Manage)?;
            let asker = Asker::of(writing.actor, Arc::clone(&writing.origin.keys));
            let before = admin::find(conn, id, &asker)?;
            if !before.allowed_actions.contains(&step) {
                return Err(ErrorCode::StateForbids.into());
            }
            writing.require_shown()?;
            let disabled_at = (step == AccountStep::Disable).then_some(writing.now);
            admin::set_disabled(conn, id, disabled_at, writing.now)?;
            let after = admin::find(conn, id, &asker)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Account, id.0),
                &difference(&before, &after),
            )?;
            Answer::resource(after.version, &after)
        })
        .await
}

/// Invites a person of the register who has an address but no account: a link to choose a password goes by mail.
#[utoipa::path(params(("personId" = PersonId, Path, description = "Who.")), responses((status = ACCEPTED)), extensions(("x-problems" = json!(["alreadyThere", "emailTaken", "stateForbids"]))))]
#[post("/api/v1/accounts/{personId}/invite")]
async fn invite_person(caller: Caller, id: Path<PersonId>) -> Result<Answer> {
    caller
        .write(move |conn, writing| {
            require_inviter(writing.actor)?;
            let known = entry::find_person(conn, *id)?.ok_or_else(|| {
                ErrorCode::StateForbids.because("The person has no e-mail address to send a link to.")
            })?;
            if known.account.is_some() {
                return Err(ErrorCode::AlreadyThere.because("The person has an account already.").into());
            }
            if addresses::has_account(conn, &folded(&known.email))? {
                let detail = "Somebody else logs in by this address. Merge the two, or correct the address.";
                return Err(ErrorCode::EmailTaken.because(detail).into());
            }
            let name = known.name.clone();
            let template = |link| Template::Invitation { name, link };
            links::send_password_link(conn, writing.origin, &known, template)?;
            audit(conn, writing.origin, Subject::new(SubjectKind::Person, id.0), &json!({}))?;
            Ok(Answer::empty(202))
        })
        .await
}

// Administrators open accounts. The office may invite the people it works with.
fn require_inviter(actor: &Actor) -> Result<()> {
    if actor.may(Members::Manage) { Ok(()) } else { Ok(actor.require(Accounts::Manage)?) }
}
