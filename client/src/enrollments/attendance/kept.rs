//! The browser's copy of a sheet, by which the page works without network. It is kept for two days, until the occasion is marked as
//! held, or until logout. It has no names of protected persons.

use serde::{Deserialize, Serialize};
use shared::activities::Occasion;
use shared::enrollments::attendance::SheetLine;
use shared::time::Timestamp;

use super::open::Open;
use crate::session::{AWAY, Session};
use crate::{browser, format};

#[derive(Serialize, Deserialize)]
struct Kept {
    at: Timestamp,
    occasion: Occasion,
    title: String,
    lines: Vec<SheetLine>,
}

// The key says whose copy it is. The session is handed in, because the server's answer comes while no component is being made.
fn key(session: Session, occasion: &str) -> String {
    let person = session.person().map_or(0, |person| person.0);
    format!("{AWAY}sheet.{person}.{occasion}")
}

/// Keeps the sheet as it was read, and everything that the browser needs to show it without network.
pub(super) fn keep(session: Session, open: &Open) {
    write(session, &open.occasion, &open.title, &open.lines);
    session.keep_for_away();
    browser::keep_files();
}

/// Keeps the sheet as it is by now.
pub(super) fn write(session: Session, occasion: &Occasion, title: &str, lines: &[SheetLine]) {
    // The copy leaves out the meeting's link: it is for participants, not for somebody who finds the phone.
    let occasion = Occasion { link: None, ..occasion.clone() };
    let id = occasion.id.to_string();
    let lines = lines.iter().map(veiled).collect();
    let kept = Kept { at: format::now(), occasion, title: title.to_owned(), lines };
    if let Ok(text) = serde_json::to_string(&kept) {
        browser::keep(&key(session, &id), &text);
    }
}

fn veiled(line: &SheetLine) -> SheetLine {
    let mut line = line.clone();
    if line.protected {
        line.given_name.clear();
        line.family_name.clear();
    }
    line
}

/// The sheet as it was last seen.
pub(super) fn find(session: Session, occasion: &str) -> Option<Open> {
    let kept: Kept = serde_json::from_str(&browser::kept(&key(session, occasion))?).ok()?;
    let Kept { at, occasion, title, lines } = kept;
    Some(Open { occasion, title, lines, kept_at: Some(at) })
}

/// Forgets the sheet: it is done.
pub(super) fn forget(session: Session, occasion: &str) {
    browser::forget(&key(session, occasion));
}

#[cfg(test)]
mod tests {
    use shared::ids::ParticipantId;

    use super::*;

    #[test]
    fn protected_persons_have_no_names_on_the_device() {
        let line = |protected| SheetLine {
            participant_id: ParticipantId(1),
            given_name: "Elsa".into(),
            family_name: "Ström".into(),
            organisation: "Sundsvall".into(),
            team_name: String::new(),
            mark: None,
            digital: false,
            recorded_late: false,
            protected,
            walk_in: false,
        };
        assert_eq!(veiled(&line(false)), line(false));
        let hidden = veiled(&line(true));
        assert_eq!((hidden.given_name.as_str(), hidden.family_name.as_str()), ("", ""));
        assert_eq!(hidden.participant_id, ParticipantId(1));
    }
}
