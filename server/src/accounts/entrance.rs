//! The door: e-mail address and password, then a code if there is a second factor. People who try many passwords are kept out. An
//! unknown address is counted like a known one, and all servers of the database share the counts.

use actix_web::http::header;
use actix_web::{CustomizeResponder, HttpRequest, HttpResponse, Responder, post};
use serde_json::json;
use shared::accounts::second_factor::{Code, WRONG_CODES_A_DAY, read_code};
use shared::accounts::{
    AccessToken, Credentials, FAILURE_SECONDS, FAILURES_A_DAY, FAILURES_A_MINUTE, FAILURES_BEFORE_LOCK,
    LOCK_MINUTES,
};
use shared::error::ErrorCode;
use shared::ids::{PersonId, SessionId};
use shared::records::SubjectKind;
use shared::text::folded;
use shared::time::Timestamp;

use super::codes::{self, Taken};
use super::queries::doors::{self, Rule, day_mark};
use super::queries::wishes::{self, Wish};
use super::queries::{self, second_factors};
use super::second_factor::tell_owner;
use super::sessions::{admitted, note};
use crate::answer::Answer;
use crate::audit::{Subject, audit};
use crate::caller::{Guest, Writing};
use crate::db::DbConnection;
use crate::devices::{self, Device};
use crate::error::{Error, Result};
use crate::json::Json;
use crate::keys::Keys;
use crate::outbox::causes::FactorChange;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(log_in);
}

/// An account, from a place: closed for a while.
const PAIR: Rule =
    Rule { most: FAILURES_BEFORE_LOCK, window: FAILURE_SECONDS, pause: Some(LOCK_MINUTES * 60) };
/// An account, from anywhere: closed for the day to devices that are not known.
const DAY: Rule = Rule { most: FAILURES_A_DAY, window: FAILURE_SECONDS, pause: None };
/// A place, to whatever account: closed for a minute to those whose device is not known.
const PLACE: Rule = Rule { most: FAILURES_A_MINUTE, window: 60, pause: Some(60) };
/// An account's one-time codes, from anywhere and with any device.
const CODES: Rule = Rule { most: WRONG_CODES_A_DAY, window: FAILURE_SECONDS, pause: None };

/// What somebody who wants to come in is counted by.
#[derive(Debug, Clone)]
struct Doors {
    /// This account from this place, and with this device if it is a known one.
    by_place: String,
    by_device: Option<String>,
    day: String,
    place: String,
    codes: String,
    /// The device as it may be remembered: by this key, and by those of before. A place is not: what a neighbour may try, and who
    /// has been there, would depend on it.
    known: Vec<String>,
}

impl Doors {
    fn of(keys: &Keys, email: &str, place: &str, device: Option<&Device>) -> Self {
        let account = folded(email);
        let device = device.map(|device| device.number.as_str());
        Self {
            by_place: keys.mark("pair", &format!("{account} {place}")),
            by_device: device.map(|device| keys.mark("pair", &format!("{account} {device}"))),
            day: day_mark(keys, email),
            place: keys.mark("place", place),
            codes: keys.mark("codes", &account),
            known: device.map(|device| keys.marks(KNOWN, device)).unwrap_or_default(),
        }
    }
}

/// What a device is marked for that somebody has logged in with.
const KNOWN: &str = "known";

fn remembered_as(keys: &Keys, device: &Device) -> String {
    keys.mark(KNOWN, &device.number)
}

/// What is known of somebody who wants to come in, before their password is looked at.
struct Standing {
    candidate: Option<queries::Candidate>,
    /// True when they have logged in with this device before.
    is_known: bool,
    /// What this account is counted by from there.
    pair: String,
}

fn standing(conn: &mut DbConnection, email: &str, doors: &Doors, now: Timestamp) -> Result<Standing> {
    let candidate = queries::candidate(conn, email)?;
    let is_known = match &candidate {
        Some(found) => doors::is_known(conn, found.person, &doors.known)?,
        None => false,
    };
    // A known device has a count of its own: a neighbour behind the same address does not close its owner out.
    let pair = doors.by_device.as_ref().filter(|_| is_known).unwrap_or(&doors.by_place).clone();
    let closed = doors::closed(conn, &[pair.clone(), doors.day.clone(), doors.place.clone()], now)?;
    match closed.as_slice() {
        [Some(until), ..] => Err(refused(ErrorCode::AccountLocked, *until, now)),
        [_, Some(until), _] if !is_known => Err(refused(ErrorCode::AccountLocked, *until, now)),
        [.., Some(until)] if !is_known => Err(refused(ErrorCode::TooManyRequests, *until, now)),
        _ => Ok(Standing { candidate, is_known, pair }),
    }
}

fn refused(code: ErrorCode, until: Timestamp, now: Timestamp) -> Error {
    let seconds = u32::try_from(until.unix() - now.unix()).unwrap_or(60).max(1);
    code.problem().retry_after(seconds).into()
}

/// Logs in: a new session, its access token, and its refresh token as a cookie.
///
/// Where the account has a second factor, a right password alone is answered `secondFactorNeeded`: send it again with `code`.
/// Ten wrong passwords or codes close the account for a quarter of an hour to the place they came from; a hundred in a day close it,
/// until the day has passed, to all devices that have not logged in to it before. After twenty wrong codes in a day recovery codes
/// alone are taken.
#[utoipa::path(security(()), responses((status = OK, body = AccessToken)), extensions(("x-problems" = json!(["wrongCredentials", "secondFactorNeeded", "wrongCode", "accountLocked"]))))]
#[post("/api/v1/sessions")]
async fn log_in(guest: Guest, request: HttpRequest, body: Json<Credentials>) -> Result<HttpResponse> {
    let Credentials { email, password, code } = body.0;
    let app = guest.app().clone();
    let device = guest.device().cloned();
    let doors = Doors::of(&app.keys, &email, guest.address(), device.as_ref());
    let (wanted, own) = (email.clone(), doors.clone());
    let standing = guest.read(move |conn, asker| standing(conn, &wanted, &own, asker.now)).await?;
    // The costly part stands outside any transaction. A login from a known device waits in a line of its own.
    let hash = standing.candidate.as_ref().map(|found| found.password_hash.clone());
    let own_line = device.as_ref().filter(|_| standing.is_known).map(|device| device.owner.as_str());
    let line = own_line.unwrap_or(guest.address());
    let right = app.passwords.verify(password, hash, line).await?;
    let open = |found: &queries::Candidate| right && found.disabled_at.is_none();
    let Some(found) = standing.candidate.clone().filter(open) else {
        failed(&guest, &email, &standing, &doors).await?;
        return Err(ErrorCode::WrongCredentials.into());
    };
    let device = device.unwrap_or_else(|| devices::fresh(&app.keys, found.person));
    let remembered = remembered_as(&app.keys, &device);
    let trier = Trier { person: found.person, email, doors };
    let entry = Entry { trier, found, pair: standing.pair, code, browser: browser_of(&request), remembered };
    let person = entry.found.person;
    match guest.write(move |conn, writing| enter(conn, writing, &entry)).await? {
        Entered::Yes(session, refresh) => {
            let mut admitted = admitted(&guest, person, session, &refresh).await?;
            admitted.response.cookie(devices::cookie(&app.keys, &device, app.config.is_secure()));
            Ok(admitted.send())
        }
        Entered::No(code) => Err(code.into()),
    }
}

/// Somebody whose password is right.
struct Entry {
    trier: Trier,
    found: queries::Candidate,
    pair: String,
    code: Option<String>,
    browser: String,
    /// What the device is remembered by.
    remembered: String,
}

/// What came of it.
enum Entered {
    Yes(SessionId, String),
    No(ErrorCode),
}

fn enter(conn: &mut DbConnection, writing: &Writing<'_>, entry: &Entry) -> Result<Entered> {
    let (person, now) = (entry.found.person, writing.now);
    let has_factor = second_factors::hold(conn, person)?;
    let closed = doors::closed(conn, std::slice::from_ref(&entry.pair), now)?;
    if closed.iter().any(Option::is_some) {
        return Ok(Entered::No(ErrorCode::WrongCredentials));
    }
    if has_factor {
        let Some(code) = &entry.code else { return Ok(Entered::No(ErrorCode::SecondFactorNeeded)) };
        if try_code(conn, writing, &entry.trier, code)?.is_none() {
            return Ok(Entered::No(ErrorCode::WrongCode));
        }
    }
    // Meanwhile the password may have been changed, or the account closed.
    if !queries::admit(conn, person, &entry.found.password_hash, now)? {
        return Ok(Entered::No(ErrorCode::WrongCredentials));
    }
    doors::forget(conn, &entry.pair)?;
    doors::remember(conn, person, &entry.remembered, now)?;
    let (session, refresh) = queries::open_session(conn, person, &entry.browser, now)?;
    if has_factor {
        second_factors::set_shown(conn, session, now)?;
    }
    note(conn, writing, person, session, "opened")?;
    Ok(Entered::Yes(session, refresh))
}

/// Somebody who shows a second factor: at the door, or in a session of theirs.
pub(super) struct Trier {
    person: PersonId,
    email: String,
    doors: Doors,
}

impl Trier {
    /// Whoever is at a place, with a device where it is known.
    pub fn of(keys: &Keys, (person, email): (PersonId, &str), place: &str, device: Option<&Device>) -> Self {
        Self { person, email: email.to_owned(), doors: Doors::of(keys, email, place, device) }
    }
}

/// Takes a code, or counts it as a wrong password is counted: none where it is wrong. Refused while a door is closed, right or
/// wrong. Whoever calls holds the second factor, so that of many at once each is counted before the next is looked at.
pub(super) fn try_code(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    trier: &Trier,
    code: &str,
) -> Result<Option<Taken>> {
    let Trier { person, email, doors } = trier;
    let standing = standing(conn, email, doors, writing.now)?;
    let is_recovery = matches!(read_code(code), Some(Code::Recovery(_)));
    let closed = doors::closed(conn, std::slice::from_ref(&doors.codes), writing.now)?;
    if let Some(until) = closed.into_iter().flatten().next().filter(|_| !is_recovery) {
        return Err(refused(ErrorCode::AccountLocked, until, writing.now));
    }
    let taken = codes::take(conn, &writing.origin.keys, *person, code, writing.now)?;
    match taken {
        None => {
            count(conn, writing, &standing.pair, (Some(*person), email), doors)?;
            if !is_recovery && doors::count(conn, &doors.codes, CODES, writing.now)?.is_some() {
                tell_owner(conn, writing.origin, *person, FactorChange::WrongCodes)?;
            }
        }
        Some(Taken::OneTime) => {}
        Some(Taken::Recovery) => {
            let changes = json!({ "recoveryCodeUsed": [false, true] });
            audit(conn, &writing.origin.by(*person), Subject::new(SubjectKind::Account, person.0), &changes)?;
            tell_owner(conn, writing.origin, *person, FactorChange::RecoveryCodeUsed)?;
        }
    }
    Ok(taken)
}

async fn failed(guest: &Guest, email: &str, standing: &Standing, doors: &Doors) -> Result<()> {
    let (person, pair) = (standing.candidate.as_ref().map(|found| found.person), standing.pair.clone());
    let (doors, email) = (doors.clone(), email.to_owned());
    guest.write(move |conn, writing| count(conn, writing, &pair, (person, &email), &doors)).await
}

// An unknown address costs the same as a known one: the same counts are written, and each lock leaves one row in the log. The
// clock sends the mail about it.
fn count(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    pair: &str,
    (person, email): (Option<PersonId>, &str),
    doors: &Doors,
) -> Result<()> {
    let by_pair = doors::count(conn, pair, PAIR, writing.now)?;
    let by_day = doors::count(conn, &doors.day, DAY, writing.now)?;
    doors::count(conn, &doors.place, PLACE, writing.now)?;
    if by_day.is_some() {
        wishes::insert(conn, &Wish::GuardedAccount(email.to_owned()), writing.now)?;
    }
    let Some(until) = by_day.or(by_pair) else { return Ok(()) };
    let subject = Subject::new(SubjectKind::Account, person.map_or(0, |person| person.0));
    audit(conn, writing.origin, subject, &json!({ "lockedUntil": [null, until] }))
}

/// Where somebody is, and the device they have there.
#[derive(Debug, Clone)]
pub(super) struct Here {
    place: String,
    device: Option<Device>,
}

impl Here {
    /// Of whoever calls.
    pub fn of(guest: &Guest) -> Self {
        Self { place: guest.address().to_owned(), device: guest.device().cloned() }
    }

    /// Remembers that somebody may come in with this device, and forgets all others: they have chosen a password by a link that
    /// came to their own address, and somebody else may have known the one of before. Where the account has a second factor the
    /// mailbox alone makes no device known: a login with a code does. A device that has no number yet gets it now.
    pub fn remember_alone(
        self,
        conn: &mut DbConnection,
        keys: &Keys,
        (person, email): (PersonId, &str),
        now: Timestamp,
    ) -> Result<Device> {
        let device = self.device.unwrap_or_else(|| devices::fresh(keys, person));
        let doors = Doors::of(keys, email, &self.place, Some(&device));
        doors::forget_devices(conn, person)?;
        if second_factors::confirmed_at(conn, person)?.is_none() {
            doors::remember(conn, person, &remembered_as(keys, &device), now)?;
        }
        doors::forget(conn, &doors.by_place)?;
        doors.by_device.iter().try_for_each(|mark| doors::forget(conn, mark))?;
        Ok(device)
    }
}

/// An answer that lets a device be known again.
pub(super) fn known(guest: &Guest, device: &Device, answer: Answer) -> CustomizeResponder<Answer> {
    let app = guest.app();
    let cookie = devices::cookie(&app.keys, device, app.config.is_secure());
    answer.customize().append_header((header::SET_COOKIE, cookie.to_string()))
}

fn browser_of(request: &HttpRequest) -> String {
    let text =
        request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    text.chars().take(200).collect()
}
