//! Passwords: Argon2id (19 MiB, two passes, one lane), at most one at a time for each core, in turns of the places they come from.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};

use crate::accounts::line::Line;
use crate::error::{Error, Result};

/// Hashes and compares passwords without starving everything else.
#[derive(Clone)]
pub struct Passwords {
    line: Arc<Line>,
    // Compared against when there is no account, so that an unknown address takes as long as a known one.
    nobody: Arc<str>,
}

impl Passwords {
    /// For so many cores.
    pub fn new(cores: usize) -> Result<Self> {
        Ok(Self { line: Arc::new(Line::new(cores)), nobody: hash("nobody")?.into() })
    }

    /// The hash to store. Who waits for it stands in the line of their place.
    pub async fn hash(&self, password: String, place: &str) -> Result<String> {
        self.queued(place, move || hash(&password)).await
    }

    /// True when the password is the one that was hashed. Takes as long when there is no hash, and is then false.
    pub async fn verify(&self, password: String, stored: Option<String>, place: &str) -> Result<bool> {
        let nobody = Arc::clone(&self.nobody);
        self.queued(place, move || {
            let known = stored.is_some();
            let right =
                argon2()?.verify_password(password.as_bytes(), stored.as_deref().unwrap_or(&nobody)).is_ok();
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

fn argon2() -> Result<Argon2<'static>> {
    let params = Params::new(19 * 1024, 2, 1, None).map_err(Error::internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The hash of a password, at once: for the command line and the demo.
pub fn hash(password: &str) -> Result<String> {
    Ok(argon2()?.hash_password(password.as_bytes()).map_err(Error::internal)?.to_string())
}

// What people choose when they must choose something: words, names, phrases and walks over the keyboard, one a line.
static COMMON: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("common_passwords.txt").lines().collect());

/// True when a password is one that is tried first, also with digits and signs put before or after it.
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
    fn a_password_is_its_own_hash_and_no_other() {
        let stored = hash("fyra blå skridskor").unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert!(argon2().unwrap().verify_password(b"fyra bl\xc3\xa5 skridskor", stored.as_str()).is_ok());
        assert!(argon2().unwrap().verify_password(b"fem", stored.as_str()).is_err());
    }
}
