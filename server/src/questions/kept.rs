//! Answers that are kept: judged, counted against the places of an option, and written, whoever gives them. And who has not
//! answered yet.

use std::collections::HashMap;

use serde_json::{Value, json};
use shared::activities::Unit;
use shared::enrollments::Enrollment;
use shared::enrollments::requests::NewEnrollment;
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::ids::{ActivityId, ParticipantId};
use shared::questions::answers::{
    AnswerChanges, Answers, Demand, answer_faults, missing, places_taken, pointer,
};
use shared::questions::{FormQuestion, QuestionForm};

use super::queries::{self, Respondent};
use crate::audit::{Subject, audit};
use crate::caller::Writing;
use crate::db::DbConnection;
use crate::error::Result;

/// Who has to do with answers, and how. A right over a team is none over the answers of each person in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct By {
    // True for a leader of the activity.
    pub(super) leads: bool,
    // True for the participant.
    pub(super) is_own: bool,
}

impl By {
    // The others who are let in are people who may enroll the participant: they write, and do not read.
    pub(super) fn reads(self) -> bool {
        self.leads || self.is_own
    }

    fn demand(self) -> Demand {
        Demand { leads: self.leads, complete: self.is_own }
    }
}

/// Who answers what.
pub(super) struct Answered<'a> {
    pub(super) form: &'a QuestionForm,
    pub(super) whose: &'a Respondent,
    pub(super) enrollment: &'a Enrollment,
}

/// Judges and keeps changed answers, behind the activity's gate.
pub(super) fn keep(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    Answered { form, whose, enrollment }: Answered<'_>,
    (before, changes): (&Answers, &AnswerChanges),
    by: By,
) -> Result<()> {
    // Only people who see the organiser's part change it, and it is checked only for them.
    let form = &form.clone().seen(by.leads);
    let after = changes.applied(&form.questions, before);
    // A refusal must not depend on answers that the caller may not read. So for such a caller the sent answers are checked alone.
    let judged = if by.reads() { &after } else { &changes.applied(&form.questions, &Answers::new()) };
    let faults = answer_faults(&form.questions, judged, by.demand());
    if !faults.is_empty() {
        return Err(Problem::fields(faults).into());
    }
    require_places(conn, form, whose.id, (before, &after))?;
    // Answers to questions of earlier versions stay until all answers are forgotten. So do answers to questions that this caller
    // does not see.
    let is_asked = |key: &String| form.questions.iter().any(|question| question.key == *key);
    let asked = before.iter().filter(|(key, _)| is_asked(key));
    let asked: Answers = asked.map(|(key, value)| (key.clone(), value.clone())).collect();
    let made = AnswerChanges::between(&asked, &after);
    queries::keep(conn, whose, (form.version, by.is_own), &made, writing.now)?;
    let on_record = if by.reads() { &made } else { changes };
    audit(conn, writing.origin, Subject::enrollment(enrollment), &told(form, on_record))
}

/// Keeps what was answered when somebody was enrolled: all that must be, when they enrolled themself.
pub(crate) fn keep_first(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    enrollment: &Enrollment,
    new: &NewEnrollment,
) -> Result<()> {
    if enrollment.unit == Unit::Team {
        if new.answers.is_empty() {
            return Ok(());
        }
        let detail = "the members of a team answer after enrolling, each for themself";
        return Err(Problem::field("/answers", FieldCode::Conflicts, detail).into());
    }
    let form = queries::newest(conn, enrollment.activity_id)?;
    if form.questions.is_empty() && new.answers.is_empty() {
        return Ok(());
    }
    let whose = queries::respondent_of(conn, enrollment.id)?;
    let by = By { leads: false, is_own: writing.person == Some(whose.person_id) };
    let changes = AnswerChanges {
        answers: new.answers.iter().map(|(key, value)| (key.clone(), Some(value.clone()))).collect(),
    };
    if changes.answers.is_empty() {
        let faults = answer_faults(&form.questions, &Answers::new(), by.demand());
        return if faults.is_empty() { Ok(()) } else { Err(Problem::fields(faults).into()) };
    }
    let answered = Answered { form: &form, whose: &whose, enrollment };
    keep(conn, writing, answered, (&Answers::new(), &changes), by)
}

// The log gets the questions, never the answers. The organiser's part has a name of its own, because the participant's history
// does not show it.
fn told(form: &QuestionForm, made: &AnswerChanges) -> Value {
    let is_organisers =
        |key: &&String| form.questions.iter().any(|question| question.key == **key && question.for_organiser);
    let (organisers, own): (Vec<_>, Vec<_>) = made.answers.keys().partition(is_organisers);
    let mut told = json!({ "questionsVersion": [null, form.version] });
    for (name, keys) in [("answers", own), ("organiserAnswers", organisers)] {
        if !keys.is_empty() {
            told[name] = json!([null, keys]);
        }
    }
    told
}

// Refuses an option whose places are all taken. Participants in line have their places too.
fn require_places(
    conn: &mut DbConnection,
    form: &QuestionForm,
    own: ParticipantId,
    (before, after): (&Answers, &Answers),
) -> Result<()> {
    let held: Vec<_> = places_taken(&form.questions, before).collect();
    let wanted: Vec<_> = places_taken(&form.questions, after).filter(|one| !held.contains(one)).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    let chosen = queries::chosen(conn, form.activity_id, Some(own))?;
    let is_full = |(question, option, places): &&(&str, &str, i32)| {
        queries::taken(&chosen, question, option) >= i64::from(*places)
    };
    let full: Vec<_> = wanted.iter().filter(is_full).collect();
    let Some((question, option, places)) = full.first() else { return Ok(()) };
    let errors = full.iter().map(|(question, _, places)| {
        let detail = format!("all {places} places are taken");
        FieldProblem::new(pointer(question), FieldCode::NotOneOf, detail)
    });
    let label = label(&form.questions, question, option);
    let detail = format!("All {places} places of “{label}” are taken.");
    Err(Problem { errors: errors.collect(), ..ErrorCode::OptionFull.because(detail) }.into())
}

fn label<'a>(questions: &'a [FormQuestion], question: &str, option: &'a str) -> &'a str {
    let question = questions.iter().find(|one| one.key == question);
    question.and_then(|question| question.option(option)).map_or(option, |option| option.label.as_str())
}

/// Those who have not answered all that they must, of participants in activities.
pub(crate) fn incomplete(
    conn: &mut DbConnection,
    participants: &[(ParticipantId, ActivityId)],
) -> Result<Vec<ParticipantId>> {
    let forms = queries::newest_of(conn, participants.iter().map(|(_, activity)| *activity).collect())?;
    let asked: Vec<_> = participants.iter().filter(|(_, activity)| forms.contains_key(activity)).collect();
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<_> = asked.iter().map(|(id, _)| *id).collect();
    let answers: HashMap<_, _> = queries::answers_of(conn, &ids)?;
    let nothing = Answers::new();
    let misses = |(id, activity): &(ParticipantId, ActivityId)| {
        let given = answers.get(id).unwrap_or(&nothing);
        forms.get(activity).is_some_and(|form| !missing(&form.questions, given).is_empty())
    };
    Ok(asked.into_iter().filter(|one| misses(one)).map(|(id, _)| *id).collect())
}
