//! Devices that somebody has logged in with, known again by a cookie that this server has signed. It opens nothing; it tells
//! that the device is none of those that try other people's passwords.

use actix_web::HttpMessage;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use shared::accounts::KNOWN_PLACE_DAYS;

use super::token::{Keys, secret};

const COOKIE: &str = "samverka-device";

/// What a device's own number is marked for.
const PURPOSE: &str = "device";

/// The device of a request, if its cookie is one that we have signed.
pub fn of(keys: &Keys, request: &impl HttpMessage) -> Option<String> {
    let headers = request.headers().get_all("cookie").filter_map(|value| value.to_str().ok());
    headers
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .filter(|(name, _)| *name == COOKIE)
        .find_map(|(_, value)| read(keys, value))
}

fn read(keys: &Keys, text: &str) -> Option<String> {
    let (device, mark) = text.split_once('.')?;
    keys.marks(PURPOSE, device).iter().any(|own| own == mark).then(|| device.to_owned())
}

/// A number for a device that has none yet.
pub fn fresh() -> String {
    secret()[..22].to_owned()
}

/// The cookie that a device is known by, sent where somebody logs in and their session is renewed.
pub fn cookie(keys: &Keys, device: &str, is_secure: bool) -> Cookie<'static> {
    Cookie::build(COOKIE, format!("{device}.{}", keys.mark(PURPOSE, device)))
        .path("/api/v1/")
        .http_only(true)
        .secure(is_secure)
        .same_site(SameSite::Strict)
        .max_age(Duration::days(KNOWN_PLACE_DAYS))
        .finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    #[test]
    fn a_device_is_known_by_a_cookie_of_ours_alone() {
        let keys = Keys::of(&format!("a {}", secret())).unwrap();
        let device = fresh();
        let ours = cookie(&keys, &device, false);
        let asked = |cookies: &str| {
            of(&keys, &TestRequest::default().insert_header(("cookie", cookies)).to_http_request())
        };
        assert_eq!(asked(&format!("other=1; {}", ours.stripped())).as_deref(), Some(device.as_str()));
        let forged = format!("{COOKIE}={device}.{}", fresh());
        assert_eq!(asked(&forged), None);
        assert_eq!(asked(&format!("{forged}; {}", ours.stripped())).as_deref(), Some(device.as_str()));
        assert_eq!(asked(""), None);
    }
}
