//! The office's notes on a member organisation or an activity. They are for the office alone, and never public.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::access::{Actor, Permission};
use crate::error::{ErrorCode, Problem};
use crate::ids::{ActivityId, NoteId, OrganisationId, PersonId};
use crate::rules::not_blank;
use crate::time::Timestamp;

/// Deeds with notes.
#[derive(Debug, Clone, Copy)]
pub enum Notes {
    /// Read, write and remove them.
    Keep,
}

impl Permission for Notes {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Keep => actor.is_office(),
        }
    }
}

/// A note of the office, on an organisation or on an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::notes))]
pub struct Note {
    /// The note.
    pub id: NoteId,
    /// Its version.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// The organisation that it is on, if it is on one.
    pub organisation_id: Option<OrganisationId>,
    /// The activity that it is on, if it is on one.
    pub activity_id: Option<ActivityId>,
    /// Its words.
    #[cfg_attr(feature = "server", schema(example = "Kommunen vill vara värd nästa år."))]
    pub text: String,
    /// Its author.
    pub created_by: PersonId,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub changed_at: Timestamp,
}

/// A note as it is read: with its author's name, and with what the reader may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NoteDetail {
    /// The note.
    #[serde(flatten)]
    pub note: Note,
    /// What its author is called today; null for a protected person.
    #[cfg_attr(feature = "server", schema(example = "Karin Nyström"))]
    pub author_name: Option<String>,
    /// True when the reader may change its words: they are the author's own.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub may_change: bool,
}

/// A new note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewNote {
    /// Its words.
    #[validate(length(max = 4000), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 4000, example = "Kommunen vill vara värd nästa år."))]
    pub text: String,
}

/// Changes of a note (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NoteChanges {
    /// Its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 4000), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 4000, example = "Kommunen är värd nästa år."))]
    pub text: Option<String>,
}

impl Note {
    /// True when its words are the actor's own.
    pub fn is_by(&self, actor: &Actor) -> bool {
        actor.person == Some(self.created_by)
    }
}

impl NoteChanges {
    /// The note as the changes make it. Nobody puts words into a colleague's mouth: only the author changes them.
    pub fn applied(&self, before: &Note, actor: &Actor) -> Result<Note, Problem> {
        if !before.is_by(actor) {
            return Err(
                ErrorCode::Forbidden.because("Only its author changes a note. Write one of your own.")
            );
        }
        let mut after = before.clone();
        if let Some(text) = &self.text {
            text.trim().clone_into(&mut after.text);
        }
        Ok(after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::{Grant, Right};
    use chrono::NaiveDate;

    fn person(id: i64, right: Right) -> Actor {
        let at = OrganisationId(1);
        let guest = Actor::guest(Timestamp::from_unix(0), NaiveDate::default());
        let grants = vec![Grant { right, organisation_id: at, root_id: at }];
        Actor { person: Some(PersonId(id)), grants, ..guest }
    }

    fn note() -> Note {
        Note {
            id: NoteId(1),
            version: 1,
            organisation_id: Some(OrganisationId(1)),
            activity_id: None,
            text: "Ring i maj.".to_owned(),
            created_by: PersonId(7),
            created_at: Timestamp::from_unix(0),
            changed_at: Timestamp::from_unix(0),
        }
    }

    #[test]
    fn notes_are_for_the_office_alone() {
        for right in Right::ALL {
            assert_eq!(person(1, *right).may(Notes::Keep), *right == Right::Office, "{right}");
        }
    }

    #[test]
    fn only_the_author_changes_the_words() {
        let wanted = NoteChanges { text: Some(" Ring i juni. ".to_owned()) };
        let changed = wanted.applied(&note(), &person(7, Right::Office)).unwrap();
        assert_eq!(changed, Note { text: "Ring i juni.".to_owned(), ..note() });
        let refused = wanted.applied(&note(), &person(8, Right::Office)).unwrap_err();
        assert_eq!(refused.code, ErrorCode::Forbidden);
        assert_eq!(NoteChanges::default().applied(&note(), &person(7, Right::Office)).unwrap(), note());
    }

    #[test]
    fn a_note_says_something() {
        assert!(NewNote { text: " \n".to_owned() }.validate().is_err());
        assert!(NoteChanges { text: Some(String::new()) }.validate().is_err());
        assert!(NoteChanges::default().validate().is_ok());
    }
}
