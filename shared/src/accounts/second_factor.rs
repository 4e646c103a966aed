//! The second factor (tvåstegsverifiering): a code from one's own telephone besides the password. The rules say who must have one,
//! what codes look like, and how long a code that was shown counts.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::access::{Grant, Right};
use crate::text_enum;
use crate::time::Timestamp;

/// How many digits a one-time code has.
pub const DIGITS: usize = 6;
/// A one-time code belongs to so many seconds; the one before and the one after are taken too, for clocks differ.
pub const STEP_SECONDS: i64 = 30;
/// So many recovery codes somebody has.
pub const RECOVERY_CODES: usize = 10;
/// So many minutes what was begun can be confirmed.
pub const PENDING_MINUTES: i64 = 30;
/// So many wrong codes in a day, wherever they come from, and one-time codes open an account no more until the day has passed:
/// whoever tries them has the password, and one code in some 300 000 is right. Recovery codes go on opening it.
pub const WRONG_CODES_A_DAY: i32 = 20;
/// The letters of recovery codes: none that is taken for another, or for a digit.
pub const RECOVERY_LETTERS: &[u8; 23] = b"abcdefghjkmnpqrstuvwxyz";
/// How many letters a recovery code has, and how many stand together.
pub const RECOVERY_LENGTH: usize = 12;
const RECOVERY_GROUP: usize = 4;

text_enum! {
    /// Whether administrators and the office must have a second factor.
    pub enum Demand { Demanded = "demanded", Offered = "offered" }
}

/// True for those of whom a second factor is demanded where it is demanded: whoever runs the system or the network.
pub fn is_demanded_of(grants: &[Grant]) -> bool {
    grants.iter().any(|grant| matches!(grant.right, Right::Administrator | Right::Office))
}

/// A code as somebody has typed it, without what does not matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    /// Six digits of the app on the telephone.
    OneTime(String),
    /// One of the codes that were put away for the day the telephone is gone.
    Recovery(String),
}

/// Reads a code: spaces and dashes do not matter, nor do capital letters. None for what can be neither kind.
pub fn read_code(text: &str) -> Option<Code> {
    let bare: String = text
        .chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '\u{2010}'..='\u{2015}'))
        .map(|sign| sign.to_ascii_lowercase())
        .collect();
    if bare.len() == DIGITS && bare.bytes().all(|sign| sign.is_ascii_digit()) {
        Some(Code::OneTime(bare))
    } else if bare.len() == RECOVERY_LENGTH && bare.bytes().all(|sign| RECOVERY_LETTERS.contains(&sign)) {
        Some(Code::Recovery(bare))
    } else {
        None
    }
}

/// A code or a key as people read it: four signs at a time, with this between.
pub fn grouped(bare: &str, between: &str) -> String {
    let signs: Vec<char> = bare.chars().collect();
    let groups: Vec<String> = signs.chunks(RECOVERY_GROUP).map(|group| group.iter().collect()).collect();
    groups.join(between)
}

/// One's own second factor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SecondFactor {
    /// Since when there is one; null while there is none.
    #[cfg_attr(feature = "server", schema(example = "2026-09-20T12:00:00Z"))]
    pub confirmed_at: Option<Timestamp>,
    /// Until when it is not asked for again in this session.
    #[cfg_attr(feature = "server", schema(example = "2026-09-20T12:10:00Z"))]
    pub shown_until: Option<Timestamp>,
    /// How many recovery codes are left.
    #[cfg_attr(feature = "server", schema(example = 10))]
    pub recovery_codes: i64,
    /// True for those who must have one: without it they can do nothing but set it up.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub demanded: bool,
}

impl SecondFactor {
    /// True for those who can do nothing before they have set it up.
    pub fn is_missing(&self) -> bool {
        self.demanded && self.confirmed_at.is_none()
    }
}

/// A second factor that was begun. It counts when it has been confirmed by a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SecondFactorBegun {
    /// The key, for those who type it into their app, in groups of four.
    #[cfg_attr(feature = "server", schema(example = "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP"))]
    pub key: String,
    /// The same with what it is for, as apps take it.
    #[cfg_attr(
        feature = "server",
        schema(
            example = "otpauth://totp/Samverka:kansli@example.org?secret=JBSWY3DPEHPK3PXP&issuer=Samverka"
        )
    )]
    pub uri: String,
    /// The same as a picture (SVG) of a QR code.
    #[cfg_attr(feature = "server", schema(example = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"))]
    pub picture: String,
}

/// A code: of the app, or a recovery code where it says so.
#[derive(Debug, Clone, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ShownCode {
    /// Six digits of the app, or a recovery code; spaces and dashes do not matter.
    #[validate(length(min = 1, max = 40))]
    #[cfg_attr(feature = "server", schema(max_length = 40, example = "123 456"))]
    pub code: String,
}

/// Recovery codes, shown this once: each lets its owner in one time when the telephone is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RecoveryCodes {
    /// The codes.
    #[cfg_attr(feature = "server", schema(max_items = 10, example = json!(["abcd-efgh-jkmn"])))]
    pub codes: Vec<String>,
}

/// Why an administrator takes somebody's second factor away.
#[derive(Debug, Clone, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SecondFactorReset {
    /// How the administrator knows who has asked for it; stands in the log.
    #[validate(length(min = 1, max = 500), custom(function = "crate::rules::not_blank"))]
    #[cfg_attr(
        feature = "server",
        schema(max_length = 500, example = "Ny telefon. Ringde upp på numret i registret.")
    )]
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::OrganisationId;

    #[test]
    fn it_is_demanded_of_administrators_and_the_office_and_of_nobody_else() {
        let grant = |right| Grant { right, organisation_id: OrganisationId(1), root_id: OrganisationId(1) };
        let of: Vec<_> = Right::ALL.iter().filter(|right| is_demanded_of(&[grant(**right)])).collect();
        assert_eq!(of, [&Right::Administrator, &Right::Office]);
        assert!(!is_demanded_of(&[]));
        assert!(is_demanded_of(&[grant(Right::Leadership), grant(Right::Office)]), "among others");
    }

    #[test]
    fn codes_are_read_as_people_type_them() {
        let digits = Some(Code::OneTime("012345".to_owned()));
        for text in ["012345", "012 345", " 012-345 ", "0 1 2 3 4 5", "012\u{a0}345"] {
            assert_eq!(read_code(text), digits, "{text}");
        }
        let letters = Some(Code::Recovery("abcdefghjkmn".to_owned()));
        for text in ["abcd-efgh-jkmn", "ABCD EFGH JKMN", "abcdefghjkmn", "abcd–efgh–jkmn"] {
            assert_eq!(read_code(text), letters, "{text}");
        }
        for text in ["", "12345", "1234567", "01234a", "abcd-efgh-jkm", "abcd-efgh-jkml", "０１２３４５"]
        {
            assert_eq!(read_code(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_is_shown_in_groups_and_read_back() {
        let shown = grouped("abcdefghjkmn", "-");
        assert_eq!(shown, "abcd-efgh-jkmn");
        assert_eq!(read_code(&shown), Some(Code::Recovery("abcdefghjkmn".to_owned())));
        assert_eq!(grouped("JBSWY3DPEH", " "), "JBSW Y3DP EH");
    }
}
