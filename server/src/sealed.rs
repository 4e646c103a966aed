//! The sealed box, for things that must be kept now and read later. The database, its log or a copy of it is not enough to look
//! in: the keys stand only in the key file.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;

use crate::error::{Error, Result};
use crate::keys::Keys;

/// The bytes of the number that is used once.
const NONCE: usize = 24;
/// The least length that sealed things are padded to. Longer things are padded to a power of two.
const LEAST: usize = 4096;

/// Something that was sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The key that it was sealed with, by its name in the key file.
    pub key: String,
    /// The number that is used once, and the encrypted content.
    pub bytes: Vec<u8>,
}

/// A key for one purpose, made from a secret of the key file: a seal and a token never share one.
pub fn derived(secret: &[u8], purpose: &str) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(None, secret).expand(purpose.as_bytes(), &mut key).ok()?;
    Some(key)
}

/// The number of sealed things that none of the keys opens, from counts by key. Without keys it is all of them.
pub fn unopened(counts: &[(String, i64)], keys: Option<&Keys>) -> i64 {
    let opens = |key: &str| keys.is_some_and(|keys| keys.sealing(key).is_some());
    counts.iter().filter(|(key, _)| !opens(key)).map(|(_, count)| count).sum()
}

impl Keys {
    /// Seals a content. It can be opened only with the same `about`. Contents of up to `usual` bytes are equally long when
    /// sealed; few should be longer.
    pub fn seal_up(&self, about: &str, content: &[u8], usual: usize) -> Result<Sealed> {
        let (key, sealing) = self.first_sealing().ok_or_else(|| Error::internal("no key to seal with"))?;
        let nonce: [u8; NONCE] = rand::random();
        let length = u32::try_from(content.len()).map_err(Error::internal)?;
        let size = (content.len() + 4).max(usual).max(LEAST).next_power_of_two();
        let mut padded = Vec::with_capacity(size);
        padded.extend(length.to_be_bytes());
        padded.extend(content);
        padded.resize(size, 0);
        let payload = Payload { msg: &padded, aad: about.as_bytes() };
        let hidden = XChaCha20Poly1305::new(sealing.into())
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| Error::internal("it could not be sealed"))?;
        Ok(Sealed { key: key.to_owned(), bytes: [&nonce[..], &hidden].concat() })
    }

    /// The content of a seal. None when its key is not in the key file any more, or somebody has changed it.
    pub fn unseal(&self, about: &str, sealed: &Sealed) -> Option<Vec<u8>> {
        let sealing = self.sealing(&sealed.key)?;
        let (nonce, hidden) = sealed.bytes.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let payload = Payload { msg: hidden, aad: about.as_bytes() };
        let padded = XChaCha20Poly1305::new(sealing.into()).decrypt(&XNonce::from(nonce), payload).ok()?;
        let (length, rest) = padded.split_at_checked(4)?;
        let length = usize::try_from(u32::from_be_bytes(length.try_into().ok()?)).ok()?;
        rest.get(..length).map(<[u8]>::to_vec)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::secret;

    fn keys(text: &str) -> Keys {
        Keys::of(text).unwrap()
    }

    #[test]
    fn what_is_sealed_is_opened_by_its_key_for_what_it_is_about() {
        let old = format!("a {}", secret());
        let rotated = format!("b {}\n{old}\n", secret());
        let sealed = keys(&old).seal_up("7", "Bra".as_bytes(), 0).unwrap();
        assert_eq!(sealed.key, "a");
        assert_eq!(keys(&rotated).unseal("7", &sealed).unwrap(), b"Bra", "an old key is kept");
        assert_eq!(keys(&rotated).unseal("8", &sealed), None, "of something else");
        assert_eq!(keys(&format!("b {}", secret())).unseal("7", &sealed), None, "its key is gone");
        assert_eq!(keys(&format!("a {}", secret())).unseal("7", &sealed), None, "another of the same name");
        let mut changed = sealed.clone();
        changed.bytes[40] ^= 1;
        assert_eq!(keys(&old).unseal("7", &changed), None);
        assert_eq!(keys(&old).unseal("7", &Sealed { bytes: vec![1; 9], ..sealed }), None);
    }

    #[test]
    fn its_length_and_its_letters_tell_nothing() {
        let keys = keys(&format!("a {}", secret()));
        let sealed = |content: &str| keys.seal_up("7", content.as_bytes(), 10_000).unwrap().bytes;
        let lengths: Vec<_> = ["", "Bra", &"x".repeat(9_000)].map(|content| sealed(content).len()).to_vec();
        assert_eq!(lengths, [NONCE + 16_384 + 16; 3]);
        assert_ne!(sealed("Bra"), sealed("Bra"), "the same twice does not look the same");
    }
}
