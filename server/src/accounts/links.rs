//! Links that come by mail: a new password, and the registration of somebody new. An answer never shows whether an address is
//! known.

use std::sync::Arc;

use actix_web::{Responder, post};
use serde_json::json;
use shared::accounts::registrations::{PendingRegistration, RegistrationConfirmation, RegistrationToken};
use shared::accounts::{Language, NewPassword, PasswordReset, Registration};
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::ids::{OrganisationId, PersonId, RoleId};
use shared::records::SubjectKind;

use crate::accounts::entrance::{Here, known};
use crate::accounts::queries;
use crate::accounts::queries::entry::{self, Known, is_same_address};
use crate::accounts::queries::links::{self, Claim};
use crate::accounts::queries::wishes::{self, Wish};
use crate::answer::Answer;
use crate::audit::{Origin, Subject, audit, difference};
use crate::caller::{Guest, Writing};
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::Json;
use crate::members::queries as members;
use crate::outbox::queries::{Mail, cancel_links, enqueue};
use crate::outbox::templates::Template;
use crate::passwords::require_strong;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(create_password_reset)
        .service(create_password)
        .service(open_registration_link)
        .service(confirm_registration)
        .service(create_registration);
}

/// The web app's page where a password is chosen; the token stands in the fragment, so that no log holds it.
const PASSWORD_PAGE: &str = "set-password";
/// The web app's page where a registration is confirmed.
const CONFIRMATION_PAGE: &str = "confirm";

/// Asks for a link that sets a new password, by mail.
///
/// The answer is the same whether the address is known or not. Somebody who is in the register but has no account yet gets a link too.
#[utoipa::path(security(()), request_body = PasswordReset, responses((status = ACCEPTED)))]
#[post("/api/v1/password-resets")]
async fn create_password_reset(guest: Guest, body: Json<PasswordReset>) -> Result<Answer> {
    guest.app().limits.link_asked(guest.address())?;
    guest
        .write(move |conn, writing| {
            wishes::insert(conn, &Wish::PasswordReset(body.0.email), writing.now)?;
            audit(conn, writing.origin, Subject::new(SubjectKind::Account, 0), &json!({}))?;
            Ok(Answer::empty(202))
        })
        .await
}

/// Sends a person a link that sets their password, to the address of the register: never to the one that was typed, which
/// may look the same to a search and lead to another mailbox.
pub(super) fn send_password_link(
    conn: &mut DbConnection,
    origin: &Origin,
    known: &Known,
    template: impl FnOnce(String) -> Template,
) -> Result<()> {
    let Some(token) = links::insert_password_link(conn, known.person, origin.at)? else {
        return Ok(());
    };
    let mail = Mail {
        person: Some(known.person),
        recipient: known.email.clone(),
        language: known.account.unwrap_or(Language::Swedish),
        template: template(format!("{}/{PASSWORD_PAGE}#{token}", origin.base)),
    };
    enqueue(conn, mail, origin.at)
}

/// Sets a new password by the link that came by mail, and ends the person's sessions.
#[utoipa::path(security(()), request_body = NewPassword, responses((status = NO_CONTENT)), extensions(("x-problems" = json!(["linkUsed", "linkExpired", "emailTaken", "passwordTooWeak"]))))]
#[post("/api/v1/passwords")]
async fn create_password(guest: Guest, body: Json<NewPassword>) -> Result<impl Responder> {
    let NewPassword { token, password } = body.0;
    let wanted = token.clone();
    let (_, email) =
        guest.read(move |conn, asker| links::find_password_link(conn, &wanted, asker.now)).await?;
    require_strong(&password, &email)?;
    // The costly part stands outside any transaction.
    let hash = guest.app().passwords.hash(password, guest.address()).await?;
    let (here, keys) = (Here::of(&guest), Arc::clone(&guest.app().keys));
    let device = guest
        .write(move |conn, writing| {
            let person = links::use_password_link(conn, &token, writing.now)?;
            queries::set_password(conn, person, &hash, Language::Swedish, writing.now)?;
            audit(conn, writing.origin, Subject::new(SubjectKind::Account, person.0), &json!({}))?;
            here.remember_alone(conn, &keys, (person, &email), writing.now)
        })
        .await?;
    Ok(known(&guest, &device, Answer::empty(204)))
}

/// Asks for an account: a link comes by mail, and nothing is made before it is used.
///
/// The answer is the same whether the address is known or not. Who is in the register by this address and this name, or at the
/// same member, becomes no second person.
#[utoipa::path(security(()), request_body = Registration, responses((status = ACCEPTED)))]
#[post("/api/v1/registrations")]
async fn create_registration(guest: Guest, body: Json<Registration>) -> Result<Answer> {
    guest.app().limits.link_asked(guest.address())?;
    guest
        .write(move |conn, writing| {
            let registration = body.0;
            require_claimable(conn, writing, (registration.organisation_id, registration.role_id))?;
            let organisation = registration.organisation_id;
            wishes::insert(conn, &Wish::Registration(registration), writing.now)?;
            audit(conn, writing.origin, Subject::of(SubjectKind::Registration, 0, organisation), &json!({}))?;
            Ok(Answer::empty(202))
        })
        .await
}

// A newcomer may claim only a role without rights: nobody else has confirmed the claim.
fn require_claimable(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    (organisation, role): (OrganisationId, RoleId),
) -> Result<()> {
    let mut errors = Vec::new();
    if !entry::takes_part(conn, organisation, writing.today)? {
        let detail = "must be an organisation that takes part today";
        errors.push(FieldProblem::new("/organisationId", FieldCode::NoSuchThing, detail));
    }
    let role = members::assignments::role(conn, role)?;
    if role.is_none_or(|role| role.gives.is_some()) {
        errors.push(FieldProblem::new("/roleId", FieldCode::NotOneOf, "must be a role that gives no rights"));
    }
    if errors.is_empty() { Ok(()) } else { Err(Problem::fields(errors).into()) }
}

pub(super) fn send_registration_link(
    conn: &mut DbConnection,
    origin: &Origin,
    known: Option<&Known>,
    registration: Registration,
) -> Result<()> {
    let Registration { email, given_name, family_name, organisation_id, role_id, language } = registration;
    let claim = Claim {
        email: known.map_or_else(|| email.trim().to_owned(), |known| known.email.clone()),
        given_name: given_name.trim().to_owned(),
        family_name: family_name.trim().to_owned(),
        organisation: organisation_id,
        role: role_id,
        language,
    };
    let Some(token) = links::insert_registration(conn, &claim, origin.at)? else { return Ok(()) };
    let link = format!("{}/{CONFIRMATION_PAGE}#{token}", origin.base);
    let mail = Mail {
        person: known.map(|known| known.person),
        template: registration_mail(conn, &claim, link)?,
        recipient: claim.email,
        language: claim.language,
    };
    enqueue(conn, mail, origin.at)
}

// The mail says what was claimed (place and role). The receiver may be somebody other than the one who filled in the form.
fn registration_mail(conn: &mut DbConnection, claim: &Claim, link: String) -> Result<Template> {
    let (name, member) = place_of(conn, claim.organisation)?;
    let organisation = if name == member { name } else { format!("{name} ({member})") };
    let role = members::assignments::role(conn, claim.role)?.ok_or(ErrorCode::NotFound)?;
    let role = match claim.language {
        Language::Swedish => role.name_sv,
        Language::English => role.name_en,
    };
    Ok(Template::Registration { organisation, role, link })
}

// The names of an organisation and of the member that it counts under.
fn place_of(conn: &mut DbConnection, id: OrganisationId) -> Result<(String, String)> {
    let organisation = members::organisations::find(conn, id)?;
    let member = members::organisations::find(conn, organisation.root_id)?;
    Ok((organisation.name, member.name))
}

/// Opens the page that a registration's link leads to: what was said of whoever holds it. Changes nothing.
#[utoipa::path(security(()), request_body = RegistrationToken, responses((status = OK, body = PendingRegistration)), extensions(("x-problems" = json!(["linkUsed", "linkExpired"]))))]
#[post("/api/v1/registration-links")]
async fn open_registration_link(
    guest: Guest,
    body: Json<RegistrationToken>,
) -> Result<Answer<PendingRegistration>> {
    guest
        .read(move |conn, asker| {
            let claim = links::find_registration(conn, &body.0.token, asker.now)?;
            let (organisation_name, member_name) = place_of(conn, claim.organisation)?;
            Answer::ok(&PendingRegistration {
                email: claim.email,
                given_name: claim.given_name,
                family_name: claim.family_name,
                organisation_id: claim.organisation,
                organisation_name,
                member_name,
                role_id: claim.role,
            })
        })
        .await
}

/// Confirms a registration by the link that came by mail, and sets the password: now there is an account.
///
/// Where the one who registered said it wrong, the organisation and the role can be put right here. Nobody has seen them before.
#[utoipa::path(security(()), request_body = RegistrationConfirmation, responses((status = NO_CONTENT)), extensions(("x-problems" = json!(["linkUsed", "linkExpired", "emailTaken", "alreadyThere", "passwordTooWeak"]))))]
#[post("/api/v1/registrations/confirm")]
async fn confirm_registration(guest: Guest, body: Json<RegistrationConfirmation>) -> Result<impl Responder> {
    let RegistrationConfirmation { token, password, organisation_id, role_id } = body.0;
    let wanted = token.clone();
    let claim = guest.read(move |conn, asker| links::find_registration(conn, &wanted, asker.now)).await?;
    require_strong(&password, &claim.email)?;
    let hash = guest.app().passwords.hash(password, guest.address()).await?;
    let (here, keys) = (Here::of(&guest), Arc::clone(&guest.app().keys));
    let device = guest
        .write(move |conn, writing| {
            let claim = links::use_registration(conn, &token, writing.now)?;
            let claim = Claim {
                organisation: organisation_id.unwrap_or(claim.organisation),
                role: role_id.unwrap_or(claim.role),
                ..claim
            };
            // This is checked again: a claim of yesterday may not be allowed any more today.
            require_claimable(conn, writing, (claim.organisation, claim.role))?;
            let person = person_of(conn, writing, &claim)?;
            if !entry::works_in(conn, person, claim.organisation, writing.today)? {
                let new = claim.assignment();
                let held = members::assignments::insert(conn, person, &new, writing.today, writing.now)?;
                let subject = Subject::of(SubjectKind::Assignment, held.id.0, claim.organisation);
                audit(conn, writing.origin, subject, &difference(&json!({}), &json!(held)))?;
            }
            queries::set_password(conn, person, &hash, claim.language, writing.now)?;
            links::close_password_links(conn, person, writing.now)?;
            cancel_links(conn, person)?;
            let subject = Subject::of(SubjectKind::Account, person.0, claim.organisation);
            audit(conn, writing.origin, subject, &json!({}))?;
            here.remember_alone(conn, &keys, (person, &claim.email), writing.now)
        })
        .await?;
    Ok(known(&guest, &device, Answer::empty(204)))
}

// The person of the register whose address has been confirmed, or a new one.
fn person_of(conn: &mut DbConnection, writing: &Writing<'_>, claim: &Claim) -> Result<PersonId> {
    match entry::find_by_email(conn, &claim.email, writing.today)? {
        Some(known) if !is_same_address(&known.email, &claim.email) => Err(ErrorCode::EmailTaken.into()),
        Some(known) if known.account.is_some() => Err(ErrorCode::LinkUsed.into()),
        _ => {
            let name = (claim.given_name.as_str(), claim.family_name.as_str());
            let member = members::organisations::find(conn, claim.organisation)?.root_id;
            if let Some(person) = entry::meant(conn, &claim.email, name, member, writing.today)? {
                return Ok(person);
            }
            let person = entry::insert_person(conn, name, &claim.email, &claim.assignment(), writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::of(SubjectKind::Person, person.0, claim.organisation),
                &json!({}),
            )?;
            Ok(person)
        }
    }
}
