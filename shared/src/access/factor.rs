//! The caller's second factor: whether they have one, and whether they must show it again.

use crate::time::Timestamp;

/// So many minutes a second factor that was shown is not asked for again.
pub const SHOWN_MINUTES: i64 = 10;

/// Whether somebody has a second factor, and when they have shown it in this session.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// Since when they have it; a second factor that was begun and not confirmed is none.
    pub confirmed_at: Option<Timestamp>,
    /// When they last showed it in this session.
    pub shown_at: Option<Timestamp>,
}

impl Standing {
    /// Until when it is not asked for again; none where it must be shown now, or there is none to show.
    pub fn shown_until(self, now: Timestamp) -> Option<Timestamp> {
        self.confirmed_at?;
        self.shown_at.map(|at| at.plus_seconds(SHOWN_MINUTES * 60)).filter(|until| *until > now)
    }

    /// True where the second factor must be shown before rights or secrets are touched.
    pub fn must_be_shown(self, now: Timestamp) -> bool {
        self.confirmed_at.is_some() && self.shown_until(now).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix(seconds)
    }

    #[test]
    fn what_was_shown_holds_for_ten_minutes() {
        let shown = Standing { confirmed_at: Some(at(0)), shown_at: Some(at(1000)) };
        assert_eq!(shown.shown_until(at(1000)), Some(at(1600)));
        assert!(!shown.must_be_shown(at(1599)));
        assert!(shown.must_be_shown(at(1600)));
        assert!(Standing { shown_at: None, ..shown }.must_be_shown(at(0)), "never shown in this session");
        let none = Standing { confirmed_at: None, ..shown };
        assert!(!none.must_be_shown(at(9999)), "who has none is not asked");
        assert_eq!(none.shown_until(at(1000)), None);
    }
}
