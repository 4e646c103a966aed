//! Passwords: Argon2id (19 MiB, two passes, one lane), at most one at a time for each core, in turns of the places they come from.

mod line;

use std::collections::HashSet;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::password_hash::try_generate_salt;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};

use self::line::Line;
use crate::error::{Error, Result};

/// Hashes and compares passwords without starving everything else.
#[derive(Clone)]
pub struct Passwords {
    line: Arc<Line>,
    memory: Arc<Memory>,
    // A hash to compare with when there is no account, so that an unknown address takes as long as a known one.
    nobody: Arc<str>,
}

impl Passwords {
    /// For so many cores.
    pub fn new(cores: usize) -> Result<Self> {
        // Random bytes, which are no known password's: to compare with them takes as long, and no server waits for them as it starts.
        let nobody = written(
            &params()?,
            new_salt()?,
            Output::new(&rand::random::<[u8; 32]>()).map_err(Error::internal)?,
        )?;
        Ok(Self { line: Arc::new(Line::new(cores)), memory: Arc::default(), nobody: nobody.into() })
    }

    /// The hash to store. The caller waits in the line of their place.
    pub async fn hash(&self, password: String, place: &str) -> Result<String> {
        let memory = Arc::clone(&self.memory);
        self.queued(place, move || hash_in(&memory, &password)).await
    }

    /// True when the password is the one that was hashed. Takes as long when there is no hash, and is then false.
    pub async fn verify(&self, password: String, stored: Option<String>, place: &str) -> Result<bool> {
        let (nobody, memory) = (Arc::clone(&self.nobody), Arc::clone(&self.memory));
        self.queued(place, move || {
            let known = stored.is_some();
            let right = is_right(&memory, &password, stored.as_deref().unwrap_or(&nobody))?;
            Ok(known && right)
        })
        .await
    }

    async fn queued<T: Send + 'static>(
        &self,
        place: &str,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let _turn = self.line.enter(place).await?;
        actix_web::web::block(work).await.map_err(Error::internal)?
    }
}

/// The memory in which passwords are hashed: one piece for each hash that runs at a time, used again and never given back. When
/// each hash asked for new memory, that memory stayed with its thread: more than a gigabyte after a busy morning.
#[derive(Default)]
struct Memory {
    free: Mutex<Vec<Vec<Block>>>,
}

impl Memory {
    /// The bytes that a password makes with a salt.
    fn digest(&self, argon2: &Argon2<'_>, password: &str, salt: &[u8]) -> Result<Output> {
        let free = || self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let mut blocks = free().pop().unwrap_or_default();
        let most = argon2.params().block_count();
        if blocks.len() < most {
            blocks = vec![Block::default(); most];
        }
        let mut out = [0; Params::DEFAULT_OUTPUT_LEN];
        let done =
            argon2.hash_password_into_with_memory(password.as_bytes(), salt, &mut out, &mut blocks[..most]);
        free().push(blocks);
        done.map_err(Error::internal)?;
        Output::new(&out).map_err(Error::internal)
    }
}

fn hash_in(memory: &Memory, password: &str) -> Result<String> {
    let (params, salt) = (params()?, new_salt()?);
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    written(&params, salt, memory.digest(&argon2, password, &salt)?)
}

fn params() -> Result<Params> {
    Params::new(19 * 1024, 2, 1, None).map_err(Error::internal)
}

fn new_salt() -> Result<Salt> {
    Salt::new(&try_generate_salt().map_err(Error::internal)?).map_err(Error::internal)
}

fn written(params: &Params, salt: Salt, hash: Output) -> Result<String> {
    let hash = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(params).map_err(Error::internal)?,
        salt: Some(salt),
        hash: Some(hash),
    };
    Ok(hash.to_string())
}

// The time of the comparison does not depend on where the two differ. A stored text that is no hash fits no password.
fn is_right(memory: &Memory, password: &str, stored: &str) -> Result<bool> {
    let Ok(stored) = PasswordHash::new(stored) else { return Ok(false) };
    let (Some(salt), Some(expected)) = (stored.salt, stored.hash) else { return Ok(false) };
    let algorithm = Algorithm::try_from(stored.algorithm.as_str());
    let version = stored.version.map_or(Ok(Version::V0x13), Version::try_from);
    let (Ok(algorithm), Ok(version), Ok(params)) = (algorithm, version, Params::try_from(&stored)) else {
        return Ok(false);
    };
    Ok(memory.digest(&Argon2::new(algorithm, version, params), password, &salt)? == expected)
}

/// The hash of a password, at once: for the command line and the demo.
pub fn hash(password: &str) -> Result<String> {
    hash_in(&Memory::default(), password)
}

// Common passwords, one a line: words, names, phrases and walks over the keyboard.
static COMMON: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("common_passwords.txt").lines().collect());

/// True when a password is one of those that are guessed first, also with digits and signs before or after it.
fn is_common(password: &str) -> bool {
    let lower = password.trim().to_lowercase();
    let bare = lower.trim_matches(|character: char| {
        character.is_ascii_digit() || character.is_ascii_punctuation() || character == ' '
    });
    COMMON.contains(lower.as_str()) || COMMON.contains(bare)
}

/// Refuses a password that will not do.
pub fn require_strong(password: &str, email: &str) -> Result<(), Problem> {
    let common = || is_common(password).then_some("is one of those that everybody guesses");
    match shared::accounts::password_fault(password, email).or_else(common) {
        None => Ok(()),
        Some(detail) => Err(Problem {
            errors: vec![FieldProblem::new("/password", FieldCode::WrongFormat, detail)],
            ..ErrorCode::PasswordTooWeak.problem()
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_chooses_is_refused_also_with_digits_and_signs() {
        for common in [
            "correct horse battery staple",
            "Sunshine2024!!",
            "2019-göteborg",
            "zxcvbnmasdfghjkl",
            "JagÄlskarDig123",
            "159753159753",
            "Karlsson på taket!",
            "liverpoolliverpool",
        ] {
            let problem = require_strong(common, "karin@example.org").unwrap_err();
            assert_eq!((problem.code, problem.errors.len()), (ErrorCode::PasswordTooWeak, 1), "{common}");
        }
        for good in ["fyra blå skridskor", "Trädgårdsmöbel7", "korrekt häst batteri", "solsken över Storsjön"]
        {
            assert!(require_strong(good, "karin@example.org").is_ok(), "{good}");
        }
    }

    #[test]
    fn what_nobody_is_compared_with_is_a_hash_like_others_and_another_each_time() {
        let nobody = || Passwords::new(1).unwrap().nobody;
        let (one, like) = (nobody(), hash("nobody").unwrap());
        assert_eq!(
            (one.len(), one.rsplit_once('$').unwrap().0.len()),
            (like.len(), like.rsplit_once('$').unwrap().0.len())
        );
        assert_ne!(one, nobody());
        let memory = Memory::default();
        assert!(!is_right(&memory, "nobody", &one).unwrap());
        assert_eq!(memory.free.lock().unwrap().len(), 1, "it was really compared");
    }

    #[test]
    fn a_password_is_its_own_hash_and_no_other() {
        let stored = hash("fyra blå skridskor").unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        let memory = Memory::default();
        let is_right = |password: &str| is_right(&memory, password, &stored).unwrap();
        assert!(is_right("fyra blå skridskor") && !is_right("fem") && is_right("fyra blå skridskor"));
        assert_eq!(memory.free.lock().unwrap().len(), 1, "its memory is used again");
        assert!(!super::is_right(&memory, "none", "none").unwrap());
        // A hash of this password as another program makes it, by the library's own way.
        let theirs = argon2::PasswordHasher::hash_password(&Argon2::default(), b"fem").unwrap().to_string();
        assert!(super::is_right(&memory, "fem", &theirs).unwrap());
    }
}
