//! Devices that somebody has logged in with, recognised by a cookie that this server has signed. The cookie opens nothing. It
//! only shows that the device is not one that tries other people's passwords.

use actix_web::HttpMessage;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use shared::accounts::KNOWN_DEVICE_DAYS;
use shared::ids::PersonId;

use crate::keys::{Keys, secret};

const COOKIE: &str = "samverka-device";

/// The purpose under which a device's number is marked.
const PURPOSE: &str = "device";

/// A device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its own number.
    pub number: String,
    /// The mark of the person who got the device's cookie by logging in. All devices of one person count as one caller. Otherwise
    /// somebody with one account could have as many limits as they like.
    pub owner: String,
}

/// The device of a request, if its cookie is one that we have signed.
pub fn of(keys: &Keys, request: &impl HttpMessage) -> Option<Device> {
    let headers = request.headers().get_all("cookie").filter_map(|value| value.to_str().ok());
    headers
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .filter(|(name, _)| *name == COOKIE)
        .find_map(|(_, value)| read(keys, value))
}

fn read(keys: &Keys, text: &str) -> Option<Device> {
    let (device, mark) = text.rsplit_once('.')?;
    let (number, owner) = device.split_once('.')?;
    let is_ours = keys.marks(PURPOSE, device).iter().any(|own| own == mark);
    is_ours.then(|| Device { number: number.to_owned(), owner: owner.to_owned() })
}

/// A device that has no number yet, with which this person comes in.
pub fn fresh(keys: &Keys, person: PersonId) -> Device {
    Device { number: secret()[..22].to_owned(), owner: keys.mark("owner", &person.to_string()) }
}

/// The cookie that a device is known by, sent where somebody logs in and their session is renewed.
pub fn cookie(keys: &Keys, device: &Device, is_secure: bool) -> Cookie<'static> {
    let device = format!("{}.{}", device.number, device.owner);
    Cookie::build(COOKIE, format!("{device}.{}", keys.mark(PURPOSE, &device)))
        .path("/api/v1/")
        .http_only(true)
        .secure(is_secure)
        .same_site(SameSite::Strict)
        .max_age(Duration::days(KNOWN_DEVICE_DAYS))
        .finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    #[test]
    fn a_device_is_known_by_a_cookie_of_ours_alone() {
        let keys = Keys::of(&format!("a {}", secret())).unwrap();
        let device = fresh(&keys, PersonId(7));
        let ours = cookie(&keys, &device, false);
        let asked = |cookies: &str| {
            of(&keys, &TestRequest::default().insert_header(("cookie", cookies)).to_http_request())
        };
        assert_eq!(asked(&format!("other=1; {}", ours.stripped())).as_ref(), Some(&device));
        let forged = format!("{COOKIE}={}.{}.{}", device.number, device.owner, &secret()[..24]);
        assert_eq!(asked(&forged), None);
        assert_eq!(asked(&format!("{forged}; {}", ours.stripped())).as_ref(), Some(&device));
        assert_eq!(asked(""), None);
        let others = format!("{COOKIE}={}.{}", device.number, keys.mark("owner", "8"));
        assert_eq!(asked(&format!("{others}.{}", keys.mark(PURPOSE, &device.number))), None, "another's");
        assert_eq!(fresh(&keys, PersonId(7)).owner, device.owner, "all of one person's are one owner's");
        assert_ne!(fresh(&keys, PersonId(8)).owner, device.owner);
    }
}
