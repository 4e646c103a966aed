//! Values that are refused everywhere: text with U+0000, which PostgreSQL does not keep, and days outside the years of this
//! network.

use shared::error::FieldCode;
use shared::time::YEARS;

/// The reason why a text is refused, if it is.
pub fn nul_fault(text: &str) -> Option<(FieldCode, &'static str)> {
    text.contains('\0').then_some((FieldCode::WrongFormat, "must not hold U+0000"))
}

/// The reason why a text that begins like a day or a time is refused, if it is. Other texts are not judged here.
pub fn day_fault(text: &str) -> Option<(FieldCode, &'static str)> {
    let (is_before, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (year, rest) = digits.split_once('-')?;
    let is_day = year.len() >= 4
        && year.bytes().all(|byte| byte.is_ascii_digit())
        && rest.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    if !is_day {
        return None;
    }
    let year = year.parse::<i32>().unwrap_or(i32::MAX);
    if is_before || year < *YEARS.start() {
        Some((FieldCode::TooSmall, "must be a day of the years 1900 to 2200"))
    } else if year > *YEARS.end() {
        Some((FieldCode::TooLarge, "must be a day of the years 1900 to 2200"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_a_few_hundred_years_are_days() {
        for right in
            ["1900-01-01", "2200-12-31", "2026-10-20T13:00:00Z", "+2026-01-01", "060-10 00 00", "x", ""]
        {
            assert_eq!(day_fault(right), None, "{right}");
        }
        for early in ["1899-12-31", "-100000-01-01", "-2026-01-01", "0001-01-01T00:00:00Z"] {
            assert_eq!(day_fault(early).map(|(code, _)| code), Some(FieldCode::TooSmall), "{early}");
        }
        for late in ["2201-01-01", "+262142-12-31", "99999999999-01-01"] {
            assert_eq!(day_fault(late).map(|(code, _)| code), Some(FieldCode::TooLarge), "{late}");
        }
    }
}
