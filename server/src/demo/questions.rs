//! Questions that some activities of the season ask their participants, with answers.

use serde_json::{Value, json};
use shared::activities::Activity;
use shared::questions::answers::AnswerChanges;
use shared::questions::{FormQuestion, QuestionForm};

use super::editions;
use super::ground::Ground;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::questions::queries;

/// A journey: how one travels, with few places on the bus, what one eats, and whether pictures may be shown.
pub(super) fn journey(conn: &mut DbConnection, ground: &Ground, activity: &Activity) -> Result<()> {
    let questions = json!([
        { "key": "travel", "kind": "choice", "label": "Hur reser du?", "required": true,
          "help": "Bussen går från Sundsvalls resecentrum klockan 11.",
          "options": [{ "key": "bus", "label": "Med den gemensamma bussen", "places": 18 }, { "key": "own", "label": "På egen hand" }] },
        { "key": "stop", "kind": "text", "label": "Var vill du stiga på bussen?", "required": true, "maxLength": 60,
          "condition": { "question": "travel", "is": ["bus"] } },
        { "key": "food", "kind": "text", "label": "Specialkost", "maxLength": 200,
          "help": "Skriv bara det som köket behöver veta." },
        { "key": "photo", "kind": "consent", "label": "Får bilder där du syns visas på nätverkets webbplats?" },
        { "key": "note", "kind": "text", "label": "Anteckning om resan", "forOrganiser": true },
    ]);
    let form = ask(conn, ground, activity, questions)?;
    let answers = [
        json!({ "travel": "bus", "stop": "Resecentrum", "photo": true }),
        json!({ "travel": "own", "food": "Laktosfritt", "photo": false }),
    ];
    answer(conn, ground, activity, &form, &answers)
}

/// A course: what one works with, how many children one meets, and what one hopes for.
pub(super) fn course(conn: &mut DbConnection, ground: &Ground, activity: &Activity) -> Result<()> {
    let questions = json!([
        { "key": "form", "kind": "several", "label": "I vilka skolformer arbetar du?", "required": true,
          "options": [{ "key": "preschool", "label": "Förskola" }, { "key": "primary", "label": "Grundskola" },
            { "key": "upper", "label": "Gymnasieskola" }, { "key": "adult", "label": "Vuxenutbildning" }] },
        { "key": "group", "kind": "number", "label": "Hur många elever har du samtal med under ett läsår?", "minimum": 0, "maximum": 500,
          "condition": { "question": "form", "is": ["primary", "upper"] } },
        { "key": "hope", "kind": "text", "label": "Vilket samtal tycker du är svårast?", "maxLength": 1000,
          "help": "Skriv inte namn på personer." },
    ]);
    let form = ask(conn, ground, activity, questions)?;
    let answers = [
        json!({ "form": ["primary"], "group": 26, "hope": "Utvecklingssamtal när föräldrarna inte är överens." }),
        json!({ "form": ["preschool"] }),
        json!({ "form": ["primary", "upper"], "group": 90 }),
    ];
    answer(conn, ground, activity, &form, &answers)
}

fn ask(
    conn: &mut DbConnection,
    ground: &Ground,
    activity: &Activity,
    questions: Value,
) -> Result<QuestionForm> {
    let questions: Vec<FormQuestion> = serde_json::from_value(questions).map_err(Error::internal)?;
    let form = QuestionForm { questions, ..QuestionForm::nothing(activity.id) };
    queries::insert(conn, &form, ground.now)
}

// The first ones have answered; the others still have to.
fn answer(
    conn: &mut DbConnection,
    ground: &Ground,
    activity: &Activity,
    form: &QuestionForm,
    answers: &[Value],
) -> Result<()> {
    let there = editions::participants_of(conn, activity)?;
    for (id, answers) in there.into_iter().zip(answers) {
        let whose = queries::respondent(conn, id)?;
        let changes: AnswerChanges =
            serde_json::from_value(json!({ "answers": answers })).map_err(Error::internal)?;
        queries::keep(conn, &whose, (form.version, true), &changes, ground.now)?;
    }
    Ok(())
}
