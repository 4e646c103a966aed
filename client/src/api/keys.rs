//! The keys of writes, by which one and the same write can safely be sent again.

use std::cell::RefCell;
use std::collections::HashMap;

use super::Call;

thread_local! {
    /// Writes whose outcome nobody knows, each with the key that it was sent with.
    static OPEN: RefCell<HashMap<String, String>> = RefCell::new(HashMap::new());
}

/// The key of a write: the earlier one if an attempt at this write was never answered, otherwise a new one.
pub(super) fn of(call: &Call) -> String {
    OPEN.with_borrow(|open| open.get(&name(call)).cloned()).unwrap_or_else(random)
}

/// Keeps the key while the write is open, forgets it when there is an answer.
pub(super) fn settle(call: &Call, key: String, is_open: bool) {
    OPEN.with_borrow_mut(|open| {
        if is_open {
            open.insert(name(call), key);
        } else {
            open.remove(&name(call));
        }
    });
}

fn name(call: &Call) -> String {
    format!("{:?} {} {}", call.method, call.path, call.body.as_deref().unwrap_or_default())
}

/// A name that nobody else gives: 128 random bits in hexadecimal digits. It has fewer of them where the browser has no good source
/// of chance.
pub(crate) fn random() -> String {
    let mut bytes = [0_u8; 16];
    if getrandom::fill(&mut bytes).is_err() {
        bytes[..8].copy_from_slice(&js_sys::Math::random().to_bits().to_le_bytes());
    }
    format!("{:032x}", u128::from_be_bytes(bytes))
}
