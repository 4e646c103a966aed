//! Somebody's telephone: an app that makes one-time codes.

use serde_json::json;
use shared::accounts::second_factor::{RecoveryCodes, SecondFactorBegun};
use shared::time::Timestamp;
use totp_rs::{Builder, Secret, Totp};

use crate::Actor;

/// An app that knows a secret.
pub struct Telephone(Totp);

impl Telephone {
    /// Types a key into the app.
    pub fn with_key(key: &str) -> Self {
        let secret = Secret::try_from_base32(key.replace(' ', "")).expect("a key in base32");
        Self(Builder::new().with_secret(secret).build().expect("a secret of the usual length"))
    }

    /// The code that it shows at a time.
    pub fn code(&self, at: Timestamp) -> String {
        self.0.generate(u64::try_from(at.unix()).expect("a time after 1970")).to_string()
    }

    /// Six digits that it shows neither at the time nor just before or after.
    pub fn wrong_code(&self, at: Timestamp) -> String {
        let right = [-30, 0, 30].map(|seconds| self.code(at.plus_seconds(seconds)));
        let is_wrong = |code: &String| !right.contains(code);
        (0..4).map(|number| format!("00000{number}")).find(is_wrong).expect("one of four")
    }
}

/// Sets up a second factor over HTTP; the telephone and the recovery codes.
pub async fn set_up(actor: &Actor, at: Timestamp) -> (Telephone, Vec<String>) {
    let begun: SecondFactorBegun = actor.step("/api/v1/me/second-factor").await.assert(200).json();
    let telephone = Telephone::with_key(&begun.key);
    let body = json!({ "code": telephone.code(at) });
    let confirmed = actor.post("/api/v1/me/second-factor/confirm", &body).await;
    let codes: RecoveryCodes = confirmed.assert(200).json();
    (telephone, codes.codes)
}
