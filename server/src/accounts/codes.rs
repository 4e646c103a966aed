//! Codes of a second factor: the secret for the owner's app, one-time codes, and recovery codes.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use rand::Rng;
use shared::accounts::second_factor::{
    Code, RECOVERY_CODES, RECOVERY_LENGTH, RECOVERY_LETTERS, SecondFactorBegun, grouped, read_code,
};
use shared::ids::PersonId;
use shared::time::Timestamp;
use totp_rs::{Builder, Secret};

use super::queries::second_factors as queries;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::keys::Keys;

/// The name under which the app lists the codes.
const ISSUER: &str = "Samverka";
/// The least width and height of the picture, in points: a telephone can read it from an arm's length.
const PICTURE: u32 = 240;

/// A new secret, of as many bits as the standard recommends.
pub fn fresh_secret() -> [u8; 20] {
    rand::random()
}

/// A new secret as the owner's app takes it: as text, as an address and as a picture.
pub fn begun(secret: [u8; 20], email: &str) -> Result<SecondFactorBegun> {
    let key = Secret::new_stack(secret).to_base32();
    let label = utf8_percent_encode(email, NON_ALPHANUMERIC);
    let uri = format!(
        "otpauth://totp/{ISSUER}:{label}?secret={key}&issuer={ISSUER}&algorithm=SHA1&digits=6&period=30"
    );
    let code = QrCode::with_error_correction_level(&uri, EcLevel::M).map_err(Error::internal)?;
    let picture = code.render::<svg::Color<'_>>().min_dimensions(PICTURE, PICTURE).build();
    Ok(SecondFactorBegun { key: grouped(&key, " "), uri, picture })
}

/// The step that a one-time code of a secret belongs to: the current one, the one before or the one after. None for any other
/// code.
pub fn step_of(secret: &[u8], digits: &str, now: Timestamp) -> Option<i64> {
    let codes = Builder::new().with_secret(secret.to_vec()).build().ok()?;
    let step = codes.check(digits, u64::try_from(now.unix()).ok()?)?;
    i64::try_from(step).ok()
}

/// New recovery codes, as they are read.
pub fn fresh_recovery_codes() -> Vec<String> {
    let mut random = rand::rng();
    let mut letter = || char::from(RECOVERY_LETTERS[random.random_range(0..RECOVERY_LETTERS.len())]);
    let mut code = || (0..RECOVERY_LENGTH).map(|_| letter()).collect();
    (0..RECOVERY_CODES).map(|_| code()).collect()
}

/// The kind of code that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// One of the app.
    OneTime,
    /// A recovery code.
    Recovery,
}

/// Takes a code of somebody who has a second factor, so that nobody can use it again. None when the code is wrong. The caller
/// holds the second factor.
pub fn take(
    conn: &mut DbConnection,
    keys: &Keys,
    person: PersonId,
    text: &str,
    now: Timestamp,
) -> Result<Option<Taken>> {
    match read_code(text) {
        Some(Code::OneTime(digits)) => {
            let secret = queries::secret(conn, keys, person)?;
            let step = secret.and_then(|secret| step_of(&secret, &digits, now));
            let taken = step.map_or(Ok(false), |step| queries::take_step(conn, person, step))?;
            Ok(taken.then_some(Taken::OneTime))
        }
        Some(Code::Recovery(letters)) => {
            let taken = queries::take_recovery_code(conn, keys, person, &letters)?;
            Ok(taken.then_some(Taken::Recovery))
        }
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret and the times of RFC 6238, appendix B, with the last six digits of its codes.
    const SECRET: &[u8] = b"12345678901234567890";
    const KNOWN: [(i64, &str); 4] =
        [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")];

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix(seconds)
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (seconds, code) in KNOWN {
            assert_eq!(step_of(SECRET, code, at(seconds)), Some(seconds / 30), "{code}");
        }
        assert_eq!(step_of(SECRET, "287083", at(59)), None);
        assert_eq!(step_of(b"short", "287082", at(59)), None);
    }

    #[test]
    fn a_code_is_good_a_step_before_and_a_step_after() {
        let step = Some(1_111_111_109 / 30);
        let begins = 1_111_111_080;
        for seconds in [begins - 30, begins, begins + 59] {
            assert_eq!(step_of(SECRET, "081804", at(seconds)), step, "{seconds}");
        }
        for seconds in [begins - 31, begins + 60] {
            assert_eq!(step_of(SECRET, "081804", at(seconds)), None, "{seconds}");
        }
    }

    #[test]
    fn an_app_is_told_the_secret_in_three_ways() {
        let begun = begun(*b"12345678901234567890", "elsa.ström@example.org").unwrap();
        assert_eq!(begun.key, "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        let label = "otpauth://totp/Samverka:elsa%2Estr%C3%B6m%40example%2Eorg?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assert!(begun.uri.starts_with(label), "{}", begun.uri);
        assert!(begun.picture.contains("<svg ") && begun.picture.ends_with("</svg>"), "{}", begun.picture);
    }

    #[test]
    fn recovery_codes_are_ten_and_can_be_read() {
        let codes = fresh_recovery_codes();
        let distinct: std::collections::BTreeSet<_> = codes.iter().collect();
        assert_eq!((codes.len(), distinct.len()), (RECOVERY_CODES, RECOVERY_CODES));
        for code in &codes {
            assert_eq!(read_code(&grouped(code, "-")), Some(Code::Recovery(code.clone())));
        }
    }
}
