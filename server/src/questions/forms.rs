//! Forms of questions: shown with the places that are left, and copied to a new edition.

use shared::ids::{ActivityId, ParticipantId};
use shared::questions::answers::limited;
use shared::questions::{PlacesLeft, QuestionForm};

use crate::caller::Writing;
use crate::db::DbConnection;
use crate::error::Result;
use crate::questions::queries;

/// The form with the places left for its options. Places that this participant has taken count as left.
pub fn with_places(
    conn: &mut DbConnection,
    form: QuestionForm,
    own: Option<ParticipantId>,
) -> Result<QuestionForm> {
    if limited(&form.questions).next().is_none() {
        return Ok(form);
    }
    let chosen = queries::chosen(conn, form.activity_id, own)?;
    let left = |(question, option, places): (&str, &str, i32)| PlacesLeft {
        question: question.to_owned(),
        option: option.to_owned(),
        left: (i64::from(places) - queries::taken(&chosen, question, option)).max(0),
    };
    let places = limited(&form.questions).map(left).collect();
    Ok(QuestionForm { places, ..form })
}

/// Copies the last questions of an edition to a new one, as its first version.
pub fn copy(conn: &mut DbConnection, writing: &Writing<'_>, from: ActivityId, to: ActivityId) -> Result<()> {
    let form = queries::newest(conn, from)?;
    if !form.questions.is_empty() {
        queries::insert(conn, &QuestionForm { activity_id: to, version: 0, ..form }, writing.now)?;
    }
    Ok(())
}
