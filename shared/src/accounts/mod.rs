//! Accounts: how persons and school systems come in, and how they are kept out.

pub mod access;
pub mod registrations;
pub mod second_factor;

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::access::{Grant, Scope};
use crate::accounts::second_factor::SecondFactor;
use crate::ids::{MachineClientId, OrganisationId, PersonId, RoleId, SessionId};
use crate::text_enum;
use crate::time::Timestamp;

/// Seconds an access token of a person is good for.
pub const ACCESS_SECONDS: i64 = 15 * 60;
/// Seconds an access token of a machine client is good for.
pub const MACHINE_SECONDS: i64 = 5 * 60;
/// A session ends after so many seconds without use.
pub const IDLE_SECONDS: i64 = 12 * 3600;
/// A session ends after so many days, used or not.
pub const SESSION_DAYS: i64 = 30;
/// A refresh token that was replaced may be used for so many seconds more: two tabs, or an answer that got lost.
pub const REPLACED_GRACE_SECONDS: i64 = 30;
/// A link to set a password is good for so many hours.
pub const LINK_HOURS: i64 = 24;
/// So many wrong passwords in a row to an account close it for a while to the place that they came from.
pub const FAILURES_BEFORE_LOCK: i32 = 10;
/// So many from anywhere close it, until the day has passed, to all devices with which nobody has logged in to it before.
pub const FAILURES_A_DAY: i32 = 100;
/// Both within so many seconds of the first.
pub const FAILURE_SECONDS: i64 = 24 * 3600;
/// How many minutes an account is closed to a place.
pub const LOCK_MINUTES: i64 = 15;
/// So many wrong passwords in a minute, whomever they try, close a place for as long to all who come with a device
/// with which they have not logged in before.
pub const FAILURES_A_MINUTE: i32 = 60;
/// With so many devices somebody may be known to log in.
pub const KNOWN_DEVICES: i64 = 50;
/// A device that somebody has not logged in with for so many days is forgotten.
pub const KNOWN_DEVICE_DAYS: i64 = 400;
/// The least number of characters of a password.
pub const PASSWORD_MINIMUM: usize = 12;
/// The largest, so that hashing stays cheap.
pub const PASSWORD_MAXIMUM: usize = 200;

text_enum! {
    /// A language of screens and mail.
    pub enum Language { Swedish = "sv", English = "en" }
}

/// E-mail address and password, for a new session.
#[derive(Debug, Clone, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Credentials {
    /// The account's e-mail address; case does not matter.
    #[validate(length(min = 1, max = 254))]
    #[cfg_attr(feature = "server", schema(max_length = 254, example = "kansli@example.org"))]
    pub email: String,
    /// The password.
    #[validate(length(min = 1, max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "en lång hemlighet"))]
    pub password: String,
    /// Where the account has a second factor: six digits of the app, or a recovery code.
    #[serde(default)]
    #[validate(length(min = 1, max = 40))]
    #[cfg_attr(feature = "server", schema(max_length = 40, example = "123 456"))]
    pub code: Option<String>,
}

/// A new session: the access token for the `Authorization` header. The refresh token comes as an `HttpOnly` cookie.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AccessToken {
    /// Send it as `Authorization: Bearer …`.
    #[cfg_attr(feature = "server", schema(example = "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"))]
    pub access_token: String,
    /// Seconds until it expires.
    #[cfg_attr(feature = "server", schema(example = 900))]
    pub expires_in: i64,
    /// Who is logged in.
    pub me: Me,
}

/// The person who is logged in, and what they may do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Me {
    /// The person.
    pub person_id: PersonId,
    /// The session that asks.
    pub session_id: SessionId,
    /// First name.
    #[cfg_attr(feature = "server", schema(example = "Karin"))]
    pub given_name: String,
    /// Last name.
    #[cfg_attr(feature = "server", schema(example = "Nyström"))]
    pub family_name: String,
    /// The address they log in with.
    #[cfg_attr(feature = "server", schema(example = "kansli@example.org"))]
    pub email: String,
    /// The language of their screens and mail.
    pub language: Language,
    /// The rights they hold today.
    pub grants: Vec<Grant>,
    /// True when they lead or answer for at least one activity.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub leads_activities: bool,
    /// True when they get the day's tasks by mail on weekdays.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub digest: bool,
    /// When a mail server last refused their address for good; null while mail arrives.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub email_refused_at: Option<Timestamp>,
    /// Their second factor.
    pub second_factor: SecondFactor,
}

/// What one may change of one's own account (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MyChanges {
    /// The language of screens and mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// True to get the day's tasks by mail on weekdays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = false))]
    pub digest: Option<bool>,
}

/// A wish for a link that sets a new password. The answer is the same whether the address is known or not.
#[derive(Debug, Clone, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PasswordReset {
    /// The account's e-mail address.
    #[validate(custom(function = "crate::text::email"), length(max = 254))]
    #[cfg_attr(feature = "server", schema(max_length = 254, example = "larare@example.org"))]
    pub email: String,
}

/// A new password, by the link that came by mail.
#[derive(Debug, Clone, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewPassword {
    /// The token from the link's fragment.
    #[validate(length(min = 1, max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Zm9vYmFyYmF6cXV4"))]
    pub token: String,
    /// At least twelve characters, and not one that everybody guesses.
    #[validate(length(min = 1, max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "en lång hemlighet"))]
    pub password: String,
}

/// Somebody who wants an account. The answer is the same whether the address is known or not; a known one claims that person.
#[derive(Debug, Clone, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Registration {
    /// Where the link is sent.
    #[validate(custom(function = "crate::text::email"), length(max = 254))]
    #[cfg_attr(feature = "server", schema(max_length = 254, example = "larare@example.org"))]
    pub email: String,
    /// First name.
    #[validate(length(min = 1, max = 100), custom(function = "crate::rules::not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[validate(length(min = 1, max = 100), custom(function = "crate::rules::not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Ström"))]
    pub family_name: String,
    /// The school unit or other organisation they work in.
    pub organisation_id: OrganisationId,
    /// Their role there; only roles that give no rights can be claimed.
    pub role_id: RoleId,
    /// The language of the mail.
    pub language: Language,
}

/// One login on one device.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::sessions))]
pub struct Session {
    /// The session.
    pub id: SessionId,
    /// Browser and system, as they call themselves.
    #[cfg_attr(feature = "server", schema(example = "Firefox, Linux"))]
    pub device: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last renewed.
    pub last_used_at: Timestamp,
    /// When it ends at the latest.
    pub expires_at: Timestamp,
}

/// A person's account, as administrators see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Account {
    /// Whose account.
    pub person_id: PersonId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// First name; empty for a protected person.
    #[cfg_attr(feature = "server", schema(example = "Karin"))]
    pub given_name: String,
    /// Last name; empty for a protected person.
    #[cfg_attr(feature = "server", schema(example = "Nyström"))]
    pub family_name: String,
    /// The address they log in with; null when the person has none any more, and for a protected person.
    #[cfg_attr(feature = "server", schema(example = "kansli@example.org"))]
    pub email: Option<String>,
    /// Language of screens and mail.
    pub language: Language,
    /// Set while wrong passwords keep the account closed.
    pub locked_until: Option<Timestamp>,
    /// Set when an administrator closed the account.
    pub disabled_at: Option<Timestamp>,
    /// When they last logged in.
    pub last_login_at: Option<Timestamp>,
    /// When the account was made.
    pub created_at: Timestamp,
    /// Since when it has a second factor; null while it has none.
    pub second_factor_at: Option<Timestamp>,
    /// What the caller may do: `disable`, `enable`, `resetSecondFactor`.
    pub allowed_actions: Vec<AccountStep>,
}

text_enum! {
    /// What may happen to an account.
    pub enum AccountStep { Disable = "disable", Enable = "enable", ResetSecondFactor = "resetSecondFactor" }
}

/// A new machine client. Its secret is shown once, in the answer.
#[derive(Debug, Clone, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewMachineClient {
    /// What system it is.
    #[validate(length(min = 1, max = 100), custom(function = "crate::rules::not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Personalsystem, Sundsvalls kommun"))]
    pub name: String,
    /// The member it is bound to: the top of its tree.
    pub organisation_id: OrganisationId,
    /// What it may do there.
    #[validate(length(min = 1, max = 5))]
    #[cfg_attr(feature = "server", schema(max_items = 5))]
    pub scopes: Vec<Scope>,
}

/// A school system of a member that speaks to the API on its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MachineClient {
    /// The client.
    pub id: MachineClientId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// Its `client_id` at the token endpoint.
    #[cfg_attr(feature = "server", schema(example = "mc-3f9a1c77"))]
    pub client_key: String,
    /// What system it is.
    #[cfg_attr(feature = "server", schema(example = "Personalsystem, Sundsvalls kommun"))]
    pub name: String,
    /// The member it is bound to.
    pub organisation_id: OrganisationId,
    /// What it may do there.
    pub scopes: Vec<Scope>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last fetched a token.
    pub last_used_at: Option<Timestamp>,
    /// Set when it was revoked.
    pub revoked_at: Option<Timestamp>,
}

/// A machine client with its secret, which is never shown again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MachineClientSecret {
    /// The client.
    pub client: MachineClient,
    /// Its `client_secret` at the token endpoint.
    #[cfg_attr(feature = "server", schema(example = "c2VjcmV0LXNob3duLW9uY2U"))]
    pub secret: String,
}

/// Why a password will not do, if it will not.
pub fn password_fault(password: &str, email: &str) -> Option<&'static str> {
    let characters = password.chars().count();
    let lower = password.to_lowercase();
    let distinct = lower.chars().collect::<std::collections::BTreeSet<_>>().len();
    let local = email.split('@').next().unwrap_or_default().to_lowercase();
    if characters < PASSWORD_MINIMUM {
        Some("must have at least 12 characters")
    } else if characters > PASSWORD_MAXIMUM {
        Some("must have at most 200 characters")
    } else if distinct < 5 || uncommon(&lower) < 5 {
        Some("is one of those that everybody guesses")
    } else if local.chars().count() >= 4 && lower.contains(&local) {
        Some("must not contain the e-mail address")
    } else {
        None
    }
}

// How many characters are left of a password without the parts that everybody uses.
fn uncommon(lower: &str) -> usize {
    COMMON_PARTS.iter().fold(lower.to_owned(), |rest, part| rest.replace(part, "")).chars().count()
}

// A password made of little but these is guessed first. The server also refuses passwords of a list of breached ones.
const COMMON_PARTS: &[&str] = &[
    "password",
    "lösenord",
    "losenord",
    "qwertyuiop",
    "qwerty",
    "12345678",
    "123456",
    "abcdef",
    "sommar",
    "vinter",
    "höst",
    "vår",
    "skola",
    "skolan",
    "samverka",
    "välkommen",
    "valkommen",
    "hemligt",
    "letmein",
    "welcome",
    "iloveyou",
    "admin",
    "sverige",
    "2024",
    "2025",
    "2026",
    "2027",
    "111111",
    "000000",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_passwords_are_refused_with_the_reason() {
        for weak in
            ["kort", "aaaaaaaaaaaaaaaa", "Password1234", "Sommar2026!!", "qwertyuiop12", "karin.nystrom!!"]
        {
            assert!(password_fault(weak, "karin.nystrom@example.org").is_some(), "{weak}");
        }
        assert!(password_fault(&"x1y2z".repeat(50), "").is_some());
    }

    #[test]
    fn long_ordinary_words_are_fine() {
        for good in ["fyra blå skridskor", "Trädgårdsmöbel7", "korrekt häst batteri"] {
            assert_eq!(password_fault(good, "karin@example.org"), None, "{good}");
        }
    }
}
