//! Certificates (intyg): that somebody has completed an activity, frozen as it was when it was issued, with a code by which
//! anybody can check it.

pub mod access;

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::accounts::Language;
use crate::enrollments::completion::Rate;
use crate::error::{FieldCode, Problem};
use crate::ids::{ActivityId, CertificateId, EnrollmentId, ParticipantId, PersonId};
use crate::text_enum;
use crate::time::Timestamp;

/// A certificate. It is never changed: what turns out to be wrong is revoked, and another one issued under another code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::certificates))]
pub struct Certificate {
    /// The certificate.
    pub id: CertificateId,
    /// Raised when it is revoked.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// The code by which it is checked.
    #[cfg_attr(feature = "server", schema(example = "7K3M-9QWE-2TRX-5H0E"))]
    pub code: String,
    /// Who has completed the activity.
    pub participant_id: ParticipantId,
    /// Their name when it was issued; empty for a protected person whom the caller may not see.
    #[cfg_attr(feature = "server", schema(example = "Elsa Ström"))]
    pub name: String,
    /// The activity's title when it was issued.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub activity_title: String,
    /// The organisation in whose name it was issued: the network's office.
    #[cfg_attr(feature = "server", schema(example = "Kansliet"))]
    pub issuer: String,
    /// The language it is written in.
    pub language: Language,
    /// Occasions attended.
    #[cfg_attr(feature = "server", schema(example = 3))]
    pub attended: i32,
    /// Occasions that count.
    #[cfg_attr(feature = "server", schema(example = 4))]
    pub counted: i32,
    /// How long the occasions attended took together, in minutes.
    #[cfg_attr(feature = "server", schema(example = 720))]
    pub minutes: i32,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// Who issued it.
    pub issued_by: Option<PersonId>,
    /// When it was revoked; null while it is valid.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub revoked_at: Option<Timestamp>,
    /// Why it was revoked; empty while it is valid.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub reason: String,
}

/// An occasion that the person was at, as it stands on the certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable))]
pub struct CertificateOccasion {
    /// Its own title; empty where it had none.
    #[cfg_attr(feature = "server", schema(example = "Samtalsmetodik"))]
    pub title: String,
    /// When it started.
    pub starts_at: Timestamp,
    /// When it ended.
    pub ends_at: Timestamp,
}

/// A certificate with its occasions, and what the caller may do with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CertificateDetail {
    /// The certificate.
    #[serde(flatten)]
    pub certificate: Certificate,
    /// The activity.
    pub activity_id: ActivityId,
    /// The person.
    pub person_id: PersonId,
    /// The occasions they were at, in order.
    pub occasions: Vec<CertificateOccasion>,
    /// What the caller may do.
    pub allowed_actions: Vec<CertificateStep>,
}

text_enum! {
    /// What may be done about a certificate.
    pub enum CertificateStep {
        /// Issue it.
        Issue = "issue",
        /// Revoke it, and issue another one of what is known today.
        Replace = "replace",
        /// Revoke it.
        Revoke = "revoke",
    }
}

/// What the rules of certificates look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that holds or does not")]
pub struct Claim {
    /// True when the activity is over, and was carried out.
    pub is_over: bool,
    /// True when the participant reaches its completion rule.
    pub completes: bool,
    /// True when they have a certificate that is valid.
    pub has_certificate: bool,
    /// True when the caller issues certificates of this activity.
    pub certifies: bool,
    /// True when the caller is the participant.
    pub is_own: bool,
}

impl Claim {
    /// True when the step may be taken. Whoever completes an activity has a right to a certificate once it is over; before that
    /// it is the office, or whoever answers for the activity, that issues one.
    pub const fn may(self, step: CertificateStep) -> bool {
        match step {
            CertificateStep::Issue => {
                self.completes && !self.has_certificate && (self.certifies || (self.is_own && self.is_over))
            }
            CertificateStep::Replace => self.has_certificate && self.completes && self.certifies,
            CertificateStep::Revoke => self.has_certificate && self.certifies,
        }
    }

    /// The steps that may be taken.
    pub fn steps(self) -> Vec<CertificateStep> {
        CertificateStep::ALL.iter().copied().filter(|step| self.may(*step)).collect()
    }
}

/// How far a participant has come with an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Completion {
    /// The participant.
    pub participant_id: ParticipantId,
    /// Their enrollment.
    pub enrollment_id: EnrollmentId,
    /// The activity.
    pub activity_id: ActivityId,
    /// The person.
    pub person_id: PersonId,
    /// First name; empty for a protected person whom the caller may not see.
    #[cfg_attr(feature = "server", schema(example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[cfg_attr(feature = "server", schema(example = "Ström"))]
    pub family_name: String,
    /// The short name of the organisation they counted for.
    #[cfg_attr(feature = "server", schema(example = "Sundsvall"))]
    pub organisation: String,
    /// The team's name; empty for a person.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub team_name: String,
    /// How many of the held occasions since the seat was confirmed were attended.
    #[serde(flatten)]
    pub rate: Rate,
    /// How long the occasions attended took together, in minutes.
    #[cfg_attr(feature = "server", schema(example = 720))]
    pub minutes: i32,
    /// True when that reaches the activity's completion rule.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub completes: bool,
    /// The certificate that is valid, if there is one.
    pub certificate: Option<CertificateLine>,
    /// What the caller may do about the certificate.
    pub allowed_actions: Vec<CertificateStep>,
}

/// That there is a valid certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CertificateLine {
    /// The certificate.
    pub id: CertificateId,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// True when it says something else than what is known today: attendance was corrected, or the name has changed.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub outdated: bool,
}

/// How many certificates an activity's participants were issued at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct IssuedCertificates {
    /// Issued now.
    #[cfg_attr(feature = "server", schema(example = 17))]
    pub issued: i64,
    /// Participants who had a valid one already.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub already: i64,
    /// Participants who do not reach the completion rule.
    #[cfg_attr(feature = "server", schema(example = 2))]
    pub incomplete: i64,
}

/// A code to check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CodeToCheck {
    /// The code as it stands on the certificate; small letters, spaces and missing hyphens do not matter.
    #[validate(length(min = 1, max = 100))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "7K3M-9QWE-2TRX-5H0E"))]
    pub code: String,
}

impl CodeToCheck {
    /// The code as it is kept. A code that was mistyped is told from one that nobody has.
    pub fn read(&self) -> Result<String, Problem> {
        read_code(&self.code).ok_or_else(|| {
            Problem::field("/code", FieldCode::WrongFormat, "is no code: a sign is wrong, or missing")
        })
    }
}

text_enum! {
    /// Whether a certificate holds.
    pub enum Verdict { Valid = "valid", Revoked = "revoked" }
}

/// What anybody who has the code of a certificate is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CertificateCheck {
    /// The code.
    #[cfg_attr(feature = "server", schema(example = "7K3M-9QWE-2TRX-5H0E"))]
    pub code: String,
    /// Whether it holds.
    pub verdict: Verdict,
    /// Whose it is; null for a protected person.
    #[cfg_attr(feature = "server", schema(example = "Elsa Ström"))]
    pub name: Option<String>,
    /// The activity.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub activity_title: String,
    /// In whose name it was issued.
    #[cfg_attr(feature = "server", schema(example = "Kansliet"))]
    pub issuer: String,
    /// Occasions attended, of those that count.
    #[serde(flatten)]
    pub rate: Rate,
    /// How long they took together, in minutes.
    #[cfg_attr(feature = "server", schema(example = 720))]
    pub minutes: i32,
    /// The occasions attended.
    pub occasions: Vec<CertificateOccasion>,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// When it was revoked; null while it is valid.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub revoked_at: Option<Timestamp>,
}

/// The signs of a code (Crockford's base 32): no I, L, O or U, which are mistaken for others.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Signs of a code, the last one of which checks the others.
const LENGTH: usize = 16;

/// A code made of 75 of these bits, which must come from a source that nobody can guess.
pub fn make_code(chance: u128) -> String {
    let place = |number: usize| u8::try_from((chance >> (number * 5)) & 31).unwrap_or_default();
    let mut places: Vec<u8> = (0..LENGTH - 1).map(place).collect();
    places.push(check_place(&places));
    written(&places)
}

/// The code as it is kept, of what somebody has typed; nothing when it is none.
pub fn read_code(text: &str) -> Option<String> {
    let typed = text.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '–' | '‑'));
    let places = typed.map(place_of).collect::<Option<Vec<_>>>()?;
    let (check, rest) = places.split_last()?;
    (places.len() == LENGTH && check_place(rest) == *check).then(|| written(&places))
}

fn place_of(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = SIGNS.iter().position(|own| char::from(*own) == sign)?;
    u8::try_from(place).ok()
}

fn written(places: &[u8]) -> String {
    let mut code = String::with_capacity(LENGTH + 3);
    for (number, place) in places.iter().enumerate() {
        if number > 0 && number % 4 == 0 {
            code.push('-');
        }
        code.push(char::from(SIGNS[usize::from(place & 31)]));
    }
    code
}

// Luhn's rule in base 32: it finds every single wrong sign, and nearly every exchange of two neighbours.
fn check_place(places: &[u8]) -> u8 {
    let sum: u32 = places
        .iter()
        .rev()
        .enumerate()
        .map(|(number, place)| {
            let weighed = u32::from(*place) * if number % 2 == 0 { 2 } else { 1 };
            weighed / 32 + weighed % 32
        })
        .sum();
    u8::try_from((32 - sum % 32) % 32).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_code_is_read_however_it_is_typed(chance: u128) {
            let code = make_code(chance);
            prop_assert_eq!(code.len(), 19);
            let typed = format!(" {} ", code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l"));
            prop_assert_eq!(read_code(&typed), Some(code.clone()));
            prop_assert_eq!(read_code(&code[1..]), None);
        }

        #[test]
        fn one_wrong_sign_is_found(chance: u128, place in 0_usize..16, other in 0_usize..32) {
            let code = make_code(chance).replace('-', "");
            let mut signs = code.clone().into_bytes();
            prop_assume!(signs[place] != SIGNS[other]);
            signs[place] = SIGNS[other];
            prop_assert_eq!(read_code(std::str::from_utf8(&signs).unwrap()), None);
        }
    }

    #[test]
    fn the_code_of_the_examples_is_one_and_others_are_not() {
        assert_eq!(make_code(0), "0000-0000-0000-0000");
        assert_eq!(read_code("7k3m 9qwe 2trx 5hoe").as_deref(), Some("7K3M-9QWE-2TRX-5H0E"));
        for wrong in ["", "-", "7K3M", "UUUU-UUUU-UUUU-UUUU", "0000-0000-0000-0001", "1000-0000-0000-0000"] {
            assert_eq!(read_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn who_completes_has_a_right_once_it_is_over() {
        use CertificateStep::{Issue, Replace, Revoke};
        let claim = |is_over, completes, has_certificate, certifies, is_own| Claim {
            is_over,
            completes,
            has_certificate,
            certifies,
            is_own,
        };
        assert_eq!(claim(true, true, false, false, true).steps(), [Issue]);
        assert_eq!(claim(false, true, false, false, true).steps(), []);
        assert_eq!(claim(false, true, false, true, false).steps(), [Issue]);
        assert_eq!(claim(true, false, false, true, true).steps(), []);
        assert_eq!(claim(true, true, true, true, false).steps(), [Replace, Revoke]);
        assert_eq!(claim(true, false, true, true, false).steps(), [Revoke]);
        assert_eq!(claim(true, true, true, false, true).steps(), []);
        assert_eq!(claim(true, true, false, false, false).steps(), []);
    }
}
