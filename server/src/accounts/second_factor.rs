//! The second factor of an account: set up by its owner and confirmed by a code, shown again before rights and secrets are touched,
//! ended by its owner, and reset by another administrator.

use actix_web::http::header;
use actix_web::web::Path;
use actix_web::{Responder, post};
use serde_json::{Value, json};
use shared::access::factor::Standing;
use shared::accounts::access::Accounts;
use shared::accounts::second_factor::{
    Code, RecoveryCodes, SecondFactor, SecondFactorBegun, SecondFactorReset, ShownCode, grouped,
    is_demanded_of, read_code,
};
use shared::accounts::{Account, AccountStep};
use shared::error::{ErrorCode, Problem};
use shared::ids::PersonId;
use shared::records::SubjectKind;
use shared::time::Timestamp;

use super::codes;
use super::entrance::{Trier, try_code};
use super::queries::{self, admin, entry, second_factors};
use super::sessions::note;
use crate::answer::Answer;
use crate::audit::{Origin, Subject, audit};
use crate::caller::{Caller, Writing};
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::Json;
use crate::outbox::causes::FactorChange;
use crate::outbox::queries::tell;
use crate::outbox::templates::Template;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(begin_second_factor)
        .service(confirm_second_factor)
        .service(show_second_factor)
        .service(create_recovery_codes)
        .service(end_second_factor)
        .service(reset_second_factor);
}

/// Tells somebody by mail what has happened to their second factor.
pub(super) fn tell_owner(
    conn: &mut DbConnection,
    origin: &Origin,
    person: PersonId,
    change: FactorChange,
) -> Result<()> {
    let link = format!("{}/me", origin.base);
    tell(conn, person, |_| Template::SecondFactorChanged { change, link }, origin.at)?;
    Ok(())
}

fn record(conn: &mut DbConnection, writing: &Writing<'_>, person: PersonId, changes: &Value) -> Result<()> {
    audit(conn, writing.origin, Subject::new(SubjectKind::Account, person.0), changes)
}

/// Begins to set up a second factor: what the app on the telephone must know.
///
/// It counts when it has been confirmed by a code, within half an hour. Who has one already shows it first, and keeps it until then.
#[utoipa::path(responses((status = OK, body = SecondFactorBegun)), extensions(("x-without-key" = json!(true)), ("x-problems" = json!(["secondFactorAgain"]))))]
#[post("/api/v1/me/second-factor")]
async fn begin_second_factor(caller: Caller) -> Result<impl Responder> {
    let person = caller.person()?;
    let answer = caller
        .without_key()
        .write(move |conn, writing| {
            writing.require_shown()?;
            let email = entry::find_person(conn, person)?.map(|known| known.email).unwrap_or_default();
            let secret = codes::fresh_secret();
            second_factors::begin(conn, &writing.origin.keys, person, &secret, writing.now)?;
            record(conn, writing, person, &json!({ "secondFactorBegun": [false, true] }))?;
            Answer::ok(&codes::begun(secret, &email)?)
        })
        .await?;
    Ok(answer.customize().insert_header((header::CACHE_CONTROL, "no-store")))
}

/// Confirms the second factor that was begun by a code of the app, and shows its recovery codes, this once.
///
/// From now on the login asks for a code. All other sessions of the account end, and its owner is told by mail.
#[utoipa::path(request_body = ShownCode, responses((status = OK, body = RecoveryCodes)), extensions(("x-without-key" = json!(true)), ("x-problems" = json!(["stateForbids", "wrongCode", "secondFactorAgain"]))))]
#[post("/api/v1/me/second-factor/confirm")]
async fn confirm_second_factor(caller: Caller, body: Json<ShownCode>) -> Result<impl Responder> {
    let (person, session) = (caller.person()?, caller.session()?);
    let answer = caller
        .without_key()
        .write(move |conn, writing| {
            writing.require_shown()?;
            // Somebody may log in to this account meanwhile. Either that login waits and then asks for a code, or its session is
            // ended below.
            second_factors::hold(conn, person)?;
            let keys = &writing.origin.keys;
            let secret = second_factors::pending(conn, keys, person, writing.now)?.ok_or_else(|| {
                ErrorCode::StateForbids.because("No second factor was begun in the last half hour.")
            })?;
            let step = match read_code(&body.0.code) {
                Some(Code::OneTime(digits)) => codes::step_of(&secret, &digits, writing.now),
                _ => None,
            };
            let step = step.ok_or(ErrorCode::WrongCode)?;
            second_factors::confirm(conn, keys, person, (&secret, step), writing.now)?;
            second_factors::set_shown(conn, session, writing.now)?;
            queries::revoke_other_sessions(conn, person, session, writing.now)?;
            let before = writing.second_factor.confirmed_at;
            record(conn, writing, person, &json!({ "secondFactorAt": [before, writing.now] }))?;
            tell_owner(conn, writing.origin, person, FactorChange::Added)?;
            Answer::ok(&fresh_codes(conn, writing, person)?)
        })
        .await?;
    Ok(answer.customize().insert_header((header::CACHE_CONTROL, "no-store")))
}

fn fresh_codes(conn: &mut DbConnection, writing: &Writing<'_>, person: PersonId) -> Result<RecoveryCodes> {
    let codes = codes::fresh_recovery_codes();
    second_factors::put_recovery_codes(conn, &writing.origin.keys, person, &codes)?;
    Ok(RecoveryCodes { codes: codes.iter().map(|code| grouped(code, "-")).collect() })
}

/// Makes new recovery codes and shows them, this once. Those of before are good for nothing from now on.
#[utoipa::path(responses((status = OK, body = RecoveryCodes)), extensions(("x-without-key" = json!(true)), ("x-problems" = json!(["stateForbids", "secondFactorAgain"]))))]
#[post("/api/v1/me/second-factor/recovery-codes")]
async fn create_recovery_codes(caller: Caller) -> Result<impl Responder> {
    let person = caller.person()?;
    let answer = caller
        .without_key()
        .write(move |conn, writing| {
            writing.require_shown()?;
            // If two renewals run at once, only the codes of the later one are good.
            if !second_factors::hold(conn, person)? {
                return Err(none_there().into());
            }
            let codes = fresh_codes(conn, writing, person)?;
            record(conn, writing, person, &json!({ "recoveryCodesRenewed": [false, true] }))?;
            tell_owner(conn, writing.origin, person, FactorChange::RecoveryCodesRenewed)?;
            Answer::ok(&codes)
        })
        .await?;
    Ok(answer.customize().insert_header((header::CACHE_CONTROL, "no-store")))
}

fn none_there() -> Problem {
    ErrorCode::StateForbids.because("The account has no second factor.")
}

/// Shows the second factor again: for ten minutes nobody is asked for it in this session.
///
/// Wrong codes count as wrong passwords do.
#[utoipa::path(request_body = ShownCode, responses((status = OK, body = SecondFactor)), extensions(("x-without-key" = json!(true)), ("x-problems" = json!(["stateForbids", "wrongCode", "accountLocked"]))))]
#[post("/api/v1/me/second-factor/show")]
async fn show_second_factor(caller: Caller, body: Json<ShownCode>) -> Result<Answer<SecondFactor>> {
    let own = (caller.person()?, caller.session()?);
    let is_demanding = caller.app().demands_second_factor();
    with_code(caller, body.0.code, move |conn, writing| {
        second_factors::set_shown(conn, own.1, writing.now)?;
        note(conn, writing, own.0, own.1, "secondFactorShown")?;
        Answer::ok(&SecondFactor {
            confirmed_at: writing.second_factor.confirmed_at,
            shown_until: Standing { shown_at: Some(writing.now), ..writing.second_factor }
                .shown_until(writing.now),
            recovery_codes: second_factors::recovery_codes_left(conn, own.0)?,
            demanded: is_demanding && is_demanded_of(&writing.grants),
        })
    })
    .await
}

/// Takes one's own second factor away, by a code. Refused to those who must have one.
///
/// Wrong codes count as wrong passwords do.
#[utoipa::path(request_body = ShownCode, responses((status = NO_CONTENT)), extensions(("x-without-key" = json!(true)), ("x-problems" = json!(["stateForbids", "wrongCode", "accountLocked"]))))]
#[post("/api/v1/me/second-factor/end")]
async fn end_second_factor(caller: Caller, body: Json<ShownCode>) -> Result<Answer> {
    let person = caller.person()?;
    let is_demanding = caller.app().demands_second_factor();
    with_code(caller, body.0.code, move |conn, writing| {
        if is_demanding && is_demanded_of(&writing.grants) {
            let detail = "Whoever runs the system or the network must have a second factor here.";
            return Err(ErrorCode::StateForbids.because(detail).into());
        }
        second_factors::remove(conn, person)?;
        let before = writing.second_factor.confirmed_at;
        record(conn, writing, person, &json!({ "secondFactorAt": [before, null] }))?;
        tell_owner(conn, writing.origin, person, FactorChange::Removed)?;
        Ok(Answer::empty(204))
    })
    .await
}

// Runs a closure if the code is right. A wrong code leaves a trace that must stay, so its refusal is made after the commit.
async fn with_code<T: Send + 'static>(
    caller: Caller,
    code: String,
    run: impl FnOnce(&mut DbConnection, &Writing<'_>) -> Result<Answer<T>> + Send + 'static,
) -> Result<Answer<T>> {
    let (person, guest) = (caller.person()?, caller.guest());
    let app = guest.app().clone();
    let (place, device) = (guest.address().to_owned(), guest.device().cloned());
    let answer = guest
        .write(move |conn, writing| {
            let email = entry::find_person(conn, person)?.map(|known| known.email).unwrap_or_default();
            let trier = Trier::of(&app.keys, (person, &email), &place, device.as_ref());
            if !second_factors::hold(conn, person)? {
                return Err(none_there().into());
            }
            if try_code(conn, writing, &trier, &code)?.is_none() {
                return Ok(None);
            }
            run(conn, writing).map(Some)
        })
        .await?;
    answer.ok_or_else(|| ErrorCode::WrongCode.into())
}

/// Takes somebody else's second factor away, with a reason, when their telephone and their recovery codes are gone.
///
/// Their sessions end, they are told by mail, and the reason stands in the log. Nobody resets their own: where there is one
/// administrator alone, whoever runs the server does it.
#[utoipa::path(params(("personId" = PersonId, Path, description = "Whose account.")), request_body = SecondFactorReset, responses((status = OK, body = Account)), extensions(("x-problems" = json!(["stateForbids", "secondFactorAgain"]))))]
#[post("/api/v1/accounts/{personId}/reset-second-factor")]
async fn reset_second_factor(
    caller: Caller,
    id: Path<PersonId>,
    body: Json<SecondFactorReset>,
) -> Result<Answer<Account>> {
    caller
        .write(move |conn, writing| {
            writing.require(Accounts::Manage)?;
            let asker = admin::Asker::of(writing.actor, std::sync::Arc::clone(&writing.origin.keys));
            let before = admin::find(conn, *id, &asker)?;
            if !before.allowed_actions.contains(&AccountStep::ResetSecondFactor) {
                return Err(ErrorCode::StateForbids.into());
            }
            writing.require_shown()?;
            admin::reset_second_factor(conn, *id, writing.now)?;
            reset_told(conn, writing.origin, (*id, before.second_factor_at), body.0.reason.trim())?;
            let after = admin::find(conn, *id, &asker)?;
            Answer::resource(after.version, &after)
        })
        .await
}

/// Puts on record that a second factor was reset, and tells its owner.
pub(super) fn reset_told(
    conn: &mut DbConnection,
    origin: &Origin,
    (person, was_at): (PersonId, Option<Timestamp>),
    reason: &str,
) -> Result<()> {
    let changes = json!({ "secondFactorAt": [was_at, null], "reason": [null, reason] });
    audit(conn, origin, Subject::new(SubjectKind::Account, person.0), &changes)?;
    tell_owner(conn, origin, person, FactorChange::Reset)
}
