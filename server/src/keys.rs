//! Access tokens: signed with a key from the key file, named by `kid`, so that keys can be rotated. A token holds only ids. The
//! rights of its bearer are read from the database at each request.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::access::Scope;
use shared::accounts::{ACCESS_SECONDS, MACHINE_SECONDS};
use shared::error::ErrorCode;
use shared::ids::{MachineClientId, PersonId, SessionId};
use shared::time::Timestamp;

use crate::config::Config;
use crate::db::StartError;
use crate::error::{Error, Result};
use crate::private::{self, make_folder};
use crate::scopes;
use crate::sealed::derived;

/// The person or client that a token names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ticket {
    /// A person in a session.
    Person {
        /// The person.
        person: PersonId,
        /// The session.
        session: SessionId,
    },
    /// A machine client.
    Machine(MachineClientId),
}

/// The contents of a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearer {
    /// The person or client that it names.
    pub ticket: Ticket,
    /// The scopes that a machine's token has. It is good for those of them that the client still has.
    pub scopes: Vec<Scope>,
}

/// Claims that are signed as a token. All tokens are signed with the same keys, so each says what it is for: a link that opens one
/// thing must not open another because its claims happen to have the same names.
pub trait Purpose {
    /// What the token is for; it stands in the token's header as `typ` (RFC 8725, 3.11).
    const PURPOSE: &'static str;
}

#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    sub: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    sid: Option<i64>,
    // If it is absent, the token has all scopes of the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
    iat: i64,
    exp: i64,
}

// The name is that of RFC 9068.
impl Purpose for Claims {
    const PURPOSE: &'static str = "at+jwt";
}

struct Key {
    id: String,
    signing: EncodingKey,
    reading: DecodingKey,
    sealing: [u8; 32],
    marking: [u8; 32],
}

/// The signing keys. The first signs, all are accepted.
#[derive(Default)]
pub struct Keys {
    keys: Vec<Key>,
    fingerprint: String,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Keys").field("fingerprint", &self.fingerprint).finish_non_exhaustive()
    }
}

impl Keys {
    /// Reads the key file; makes it with one key, readable by its owner only, when there is none.
    ///
    /// A line is `<id> <secret>`, the secret at least 32 bytes in base64url. A new key is put on top. An old one may be removed
    /// when its tokens have run out and nothing sealed with it is left (`samverka check` tells).
    pub fn load_or_make(path: &Path) -> std::io::Result<Self> {
        if !path.exists() {
            make_key_file(path)?;
        }
        Self::of(&std::fs::read_to_string(path)?).ok_or_else(|| {
            std::io::Error::other(format!(
                "{}: not a key file: lines of `<id> <secret>`, the secret at least 32 bytes in base64url",
                path.display()
            ))
        })
    }

    /// The keys of a key file's text.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let keys = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| {
                let (id, secret) = line.trim().split_once(' ')?;
                let secret =
                    URL_SAFE_NO_PAD.decode(secret.trim()).ok().filter(|secret| secret.len() >= 32)?;
                Some(Key {
                    id: id.to_owned(),
                    signing: EncodingKey::from_secret(&secret),
                    reading: DecodingKey::from_secret(&secret),
                    sealing: derived(&secret, "sealed box")?,
                    marking: derived(&secret, "marks")?,
                })
            })
            .collect::<Option<Vec<_>>>()
            .filter(|keys| !keys.is_empty())?;
        Some(Self { keys, fingerprint: URL_SAFE_NO_PAD.encode(&Sha256::digest(text.trim())[..9]) })
    }

    /// The name of the key that seals, and the key.
    pub(crate) fn first_sealing(&self) -> Option<(&str, &[u8; 32])> {
        self.keys.first().map(|key| (key.id.as_str(), &key.sealing))
    }

    /// The key of a name, to open what it has sealed.
    pub(crate) fn sealing(&self, name: &str) -> Option<&[u8; 32]> {
        self.keys.iter().find(|key| key.id == name).map(|key| &key.sealing)
    }

    /// A mark in place of something that must not be readable in the database (the address that somebody came from, say). Equal
    /// things get equal marks. Without the key file a mark tells nothing.
    pub fn mark(&self, purpose: &str, what: &str) -> String {
        self.marks(purpose, what).into_iter().next().unwrap_or_default()
    }

    /// The marks of a thing by each key, to find things that were marked before a rotation.
    pub fn marks(&self, purpose: &str, what: &str) -> Vec<String> {
        let mark = |key: &Key| derived(&key.marking, &format!("{purpose} {what}"));
        self.keys.iter().filter_map(mark).map(|mark| URL_SAFE_NO_PAD.encode(&mark[..18])).collect()
    }

    /// A mark that every server with this key file has, and no other. The doctor knows by it whether the public address leads home.
    pub fn service_id(&self) -> String {
        self.mark("installation", "service")
    }

    /// The fingerprint that two servers of one database compare.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// A signed token for a ticket, and the seconds it is good for; a machine's has all scopes of its client.
    pub fn sign(&self, ticket: Ticket, now: Timestamp) -> Result<(String, i64)> {
        self.sign_with(ticket, None, now)
    }

    /// A signed token for a machine client, with these scopes of it and no other, and the seconds it is good for.
    pub fn sign_for(
        &self,
        client: MachineClientId,
        scopes: &[Scope],
        now: Timestamp,
    ) -> Result<(String, i64)> {
        self.sign_with(Ticket::Machine(client), Some(scopes::words(scopes)), now)
    }

    fn sign_with(&self, ticket: Ticket, scope: Option<String>, now: Timestamp) -> Result<(String, i64)> {
        let (sub, sid, seconds) = match ticket {
            Ticket::Person { person, session } => (person.0, Some(session.0), ACCESS_SECONDS),
            Ticket::Machine(client) => (client.0, None, MACHINE_SECONDS),
        };
        let claims = Claims { sub, sid, scope, iat: now.unix(), exp: now.unix() + seconds };
        Ok((self.seal(&claims)?, seconds))
    }

    /// Signs claims as a token, which says what it is for.
    pub fn seal<T: Serialize + Purpose>(&self, claims: &T) -> Result<String> {
        let key = self.keys.first().ok_or_else(|| Error::internal("no signing key"))?;
        let typ = Some(T::PURPOSE.to_owned());
        let header = Header { kid: Some(key.id.clone()), typ, ..Header::new(Algorithm::HS256) };
        jsonwebtoken::encode(&header, claims, &key.signing).map_err(Error::internal)
    }

    /// The contents of an access token. Refused when this server did not sign it, or it has run out.
    pub fn read(&self, token: &str, now: Timestamp) -> Result<Bearer> {
        self.open::<Claims>(token)
            .filter(|claims| now.unix() < claims.exp)
            .map(|claims| match (claims.sid, claims.scope) {
                (Some(session), _) => {
                    let ticket = Ticket::Person { person: PersonId(claims.sub), session: SessionId(session) };
                    Bearer { ticket, scopes: Vec::new() }
                }
                (None, scope) => Bearer {
                    ticket: Ticket::Machine(MachineClientId(claims.sub)),
                    scopes: scope.map_or_else(|| Scope::ALL.to_vec(), |words| scopes::read(&words)),
                },
            })
            .ok_or_else(|| ErrorCode::Unauthenticated.into())
    }

    /// The claims of a token. None when this server did not sign it, it is for something else, or it holds other claims. The caller
    /// checks whether it has run out, by the server's own clock, which tests may move.
    pub fn open<T: DeserializeOwned + Purpose>(&self, token: &str) -> Option<T> {
        let header = jsonwebtoken::decode_header(token).ok()?;
        // Earlier versions signed every token as a "JWT". Links in mail of theirs work for more than a year.
        if !header.typ.is_some_and(|typ| typ == T::PURPOSE || typ == "JWT") {
            return None;
        }
        let key = self.keys.iter().find(|key| Some(&key.id) == header.kid.as_ref())?;
        let mut validation = Validation::new(Algorithm::HS256);
        validation.validate_exp = false;
        Some(jsonwebtoken::decode::<T>(token, &key.reading, &validation).ok()?.claims)
    }
}

// Makes the file whole or not at all: another server that starts at the same moment may read it, or may have made it already.
fn make_key_file(path: &Path) -> std::io::Result<()> {
    use std::io::Write;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make_folder(folder)?;
    let mut draft = tempfile::Builder::new().prefix(".keys").tempfile_in(folder)?;
    writeln!(draft, "{} {}", &secret()[..8], secret())?;
    draft.as_file().sync_all()?;
    match draft.persist_noclobber(path) {
        Err(fault) if fault.error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map(drop).map_err(|fault| fault.error),
    }
}

/// A random secret of 32 bytes, for keys, links and refresh tokens.
pub fn secret() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// The hash that is stored of a secret which is random enough to need no salt.
pub fn hash_secret(secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(secret))
}

/// The keys of this configuration, made where there are none. A file that others than its owner may read is refused.
pub fn of(config: &Config) -> Result<Keys, StartError> {
    let file = config.keys();
    private::require(&file).map_err(|cause| format!("keys: {}: {cause}", file.display()))?;
    Keys::load_or_make(&file).map_err(|cause| format!("keys: {cause}"))
}

/// The keys of this configuration where there are any: none are made.
pub fn there(config: &Config) -> Result<Option<Keys>, StartError> {
    if config.keys().exists() { of(config).map(Some) } else { Ok(None) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Keys {
        Keys::of(text).unwrap()
    }

    #[test]
    fn tokens_are_read_until_they_run_out_and_across_a_rotation() {
        let old = format!("a {}", secret());
        let rotated = format!("b {}\n{old}\n", secret());
        let ticket = Ticket::Person { person: PersonId(7), session: SessionId(9) };
        let now = Timestamp::from_unix(1_000_000);
        let (token, seconds) = keys(&old).sign(ticket, now).unwrap();
        assert_eq!(keys(&rotated).read(&token, now).unwrap().ticket, ticket);
        assert!(keys(&rotated).read(&token, now.plus_seconds(seconds)).is_err(), "run out");
        assert!(keys(&format!("a {}", secret())).read(&token, now).is_err(), "another key of the same name");
        let mut forged = token.clone();
        forged.insert(token.len() - 2, 'x');
        assert!(keys(&old).read(&forged, now).is_err());
    }

    #[derive(Debug, Serialize, Deserialize)]
    struct Vote {
        sub: i64,
        iat: i64,
        exp: i64,
    }

    impl Purpose for Vote {
        const PURPOSE: &'static str = "vote+jwt";
    }

    #[test]
    fn a_token_opens_only_what_it_is_for_even_where_the_claims_have_the_same_names() {
        let (keys, now) = (keys(&format!("a {}", secret())), Timestamp::from_unix(1_000_000));
        let vote = keys.seal(&Vote { sub: 7, iat: now.unix(), exp: now.unix() + 60 }).unwrap();
        assert_eq!(keys.open::<Vote>(&vote).map(|vote| vote.sub), Some(7));
        assert!(keys.read(&vote, now).is_err(), "a vote logs nobody in");
        let (ticket, _) = keys.sign(Ticket::Machine(MachineClientId(7)), now).unwrap();
        assert!(keys.open::<Vote>(&ticket).is_none(), "whoever is logged in has no vote by that");
    }

    #[test]
    fn tokens_of_earlier_versions_are_read_until_they_run_out() {
        let (keys, now) = (keys(&format!("a {}", secret())), Timestamp::from_unix(1_000_000));
        let header = Header { kid: Some("a".to_owned()), ..Header::new(Algorithm::HS256) };
        let claims = Claims { sub: 7, sid: Some(9), scope: None, iat: now.unix(), exp: now.unix() + 60 };
        let token = jsonwebtoken::encode(&header, &claims, &keys.keys[0].signing).unwrap();
        assert!(keys.read(&token, now).is_ok());
    }

    #[test]
    fn marks_are_the_same_for_the_same_and_known_across_a_rotation() {
        let old = format!("a {}", secret());
        let rotated = format!("b {}\n{old}\n", secret());
        let mark = keys(&old).mark("place", "192.0.2.1");
        assert_eq!(mark, keys(&old).mark("place", "192.0.2.1"));
        assert!(keys(&rotated).marks("place", "192.0.2.1").contains(&mark));
        for other in [keys(&old).mark("place", "192.0.2.2"), keys(&old).mark("pair", "192.0.2.1")] {
            assert_ne!(mark, other);
        }
        assert_ne!(mark, keys(&rotated).mark("place", "192.0.2.1"), "by another key");
    }

    #[test]
    fn a_machine_s_token_has_the_scopes_that_it_was_made_with() {
        let (keys, now) = (keys(&format!("a {}", secret())), Timestamp::from_unix(1_000_000));
        let read = |token: &str| keys.read(token, now).unwrap().scopes;
        let client = MachineClientId(7);
        let scopes = [Scope::MembersRead, Scope::EnrollmentsWrite];
        assert_eq!(read(&keys.sign_for(client, &scopes, now).unwrap().0), scopes);
        assert_eq!(read(&keys.sign_for(client, &[], now).unwrap().0), []);
        assert_eq!(read(&keys.sign(Ticket::Machine(client), now).unwrap().0), Scope::ALL);
    }

    #[test]
    fn short_secrets_are_no_keys() {
        assert!(Keys::of("a c2hvcnQ").is_none() && Keys::of("").is_none());
    }
}
