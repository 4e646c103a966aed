//! Headers by which a caller names an Idempotency-Key, and the version that they mean.

use shared::error::ErrorCode;

use crate::error::Error;

pub(super) fn invalid_header(name: &str) -> Error {
    ErrorCode::InvalidHeader.because(format!("The header {name} is not of its required form.")).into()
}

// A structured-field string in quotes, or the bare value that most clients send.
pub(super) fn read_key(text: &str) -> Option<String> {
    let bare = text.trim().trim_matches('"');
    ((1..=200).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_graphic()))
        .then(|| bare.to_owned())
}

// `"<version>.<hash>"`: only the version counts, which enrollments and the clock do not raise.
pub(super) fn read_version(text: &str) -> Option<i32> {
    text.trim().trim_start_matches("W/").trim_matches('"').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_and_keys_are_read_as_clients_send_them() {
        assert_eq!(read_version("\"3.5d41402abc4b2a76\""), Some(3));
        assert_eq!(read_version("W/\"12.x\""), Some(12));
        assert_eq!(read_version("*"), None);
        assert_eq!(read_key("\"abc-1\"").as_deref(), Some("abc-1"));
        assert_eq!(read_key("abc 1"), None);
        assert_eq!(read_key(""), None);
    }
}
