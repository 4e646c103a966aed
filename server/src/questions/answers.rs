//! Participants' answers. Only the participants themselves and the leaders of the activity read them. A person who may enroll
//! that very participant may write answers for them without reading any, until the participant has answered.

use std::collections::HashMap;

use actix_web::web::Path;
use actix_web::{get, patch};
use serde_json::{Value, json};
use shared::access::Actor;
use shared::activities::{Activity, Unit};
use shared::enrollments::Enrollment;
use shared::enrollments::access::Enrollments;
use shared::enrollments::requests::NewEnrollment;
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::ids::{ActivityId, ParticipantId};
use shared::questions::answers::{
    AnswerAction, AnswerChanges, AnswerSheet, Answers, Demand, answer_faults, fitting, missing, places_taken,
    pointer,
};
use shared::questions::{FormQuestion, QuestionForm};

use super::forms::with_places;
use super::queries::{self, Respondent, Sheet};
use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit};
use crate::caller::{Caller, Editor, Writing};
use crate::db::DbConnection;
use crate::enrollments::queries::{self as enrollments, gate};
use crate::error::Result;
use crate::json::Json;
use crate::routes::Routes;
use crate::writer::Lane;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(read_answers).service(change_answers);
}

/// A participant's answers, and what the caller has to do with them.
struct Seen {
    whose: Respondent,
    enrollment: Enrollment,
    activity: Activity,
    form: QuestionForm,
    sheet: Option<Sheet>,
    answers: Answers,
    by: By,
}

/// Who has to do with answers, and how. A right over a team is none over the answers of each person in it.
#[derive(Debug, Clone, Copy)]
struct By {
    // True for a leader of the activity.
    leads: bool,
    // True for the participant.
    is_own: bool,
}

impl By {
    // The others who are let in are people who may enroll the participant: they write, and do not read.
    fn reads(self) -> bool {
        self.leads || self.is_own
    }

    fn demand(self) -> Demand {
        Demand { leads: self.leads, complete: self.is_own }
    }
}

/// The answers of a participant, for themself, for whoever may enroll them, and for those who lead the activity. For others
/// there is no such participant.
fn seen(conn: &mut DbConnection, actor: &Actor, id: ParticipantId) -> Result<Seen> {
    let whose = queries::respondent(conn, id)?;
    let enrollment = enrollments::find(conn, whose.enrollment_id)?;
    let activity = activities::find(conn, whose.activity_id)?;
    let stewards = activities::stewards(conn, &activity)?;
    let leads = actor.may(Enrollments::SeeParticipants(&stewards));
    let by = By { leads, is_own: actor.person == Some(whose.person_id) };
    if !by.reads() {
        actor.require_sight(Enrollments::Enroll(whose.person_id, &[whose.home()]))?;
    }
    let form = queries::newest(conn, activity.id)?;
    let sheet = queries::sheet(conn, id)?;
    let answers = queries::answers_of(conn, &[id])?.remove(&id).unwrap_or_default();
    Ok(Seen { whose, enrollment, activity, form, sheet, answers, by })
}

impl Seen {
    fn version(&self) -> i32 {
        self.sheet.map_or(0, |sheet| sheet.version)
    }

    // A participant answers until the activity starts. A person who enrolls them answers until the participant has done so. A
    // leader answers until the answers are forgotten.
    fn allowed_actions(&self, actor: &Actor) -> Vec<AnswerAction> {
        let end = self.activity.ends_at.map(|end| self.form.forgotten_at(end));
        let is_there = self.whose.live && end.is_none_or(|end| actor.now < end);
        let has_begun =
            self.activity.state.is_over() || self.activity.starts_at.is_some_and(|start| start <= actor.now);
        let asks = |for_organiser: bool| {
            self.form.questions.iter().any(|question| question.for_organiser == for_organiser)
        };
        let is_answered = self.sheet.is_some_and(|sheet| sheet.by_participant);
        let may = |action: AnswerAction| match action {
            AnswerAction::Answer => {
                asks(false) && (self.by.leads || !has_begun) && (self.by.reads() || !is_answered)
            }
            AnswerAction::AnswerAsOrganiser => asks(true) && self.by.leads,
        };
        AnswerAction::ALL.iter().copied().filter(|action| is_there && may(*action)).collect()
    }

    // Answers to questions that are not asked any more are kept, but not shown with the others. A caller who may not read answers
    // is told nothing that depends on one: no places of an option, and no question that only some are asked.
    fn shown(self, conn: &mut DbConnection, actor: &Actor) -> Result<AnswerSheet> {
        let allowed_actions = self.allowed_actions(actor);
        let reads = self.by.reads();
        let own = reads.then_some(self.whose.id);
        let form = with_places(conn, self.form, own)?.seen(self.by.leads);
        let answers = fitting(&form.questions, &self.answers);
        let depends = |key: &str| {
            form.questions.iter().any(|question| question.key == key && question.condition.is_some())
        };
        let missing = missing(&form.questions, &answers).into_iter().filter(|key| reads || !depends(key));
        let missing = missing.map(str::to_owned).collect();
        Ok(AnswerSheet {
            participant_id: self.whose.id,
            enrollment_id: self.enrollment.id,
            activity_id: self.activity.id,
            version: self.sheet.map_or(0, |sheet| sheet.version),
            form_version: self.sheet.map_or(0, |sheet| sheet.form_version),
            missing,
            form,
            shows_answers: reads,
            answers: if reads { answers } else { Answers::new() },
            changed_at: self.sheet.map(|sheet| sheet.changed_at),
            allowed_actions,
        })
    }
}

/// Reads what a participant has answered, with what they are asked now.
///
/// For the participant, and for those who lead the activity, who see the organiser's part too. Whoever may enroll the
/// participant is told what is asked and what is missing, but not what was answered (`showsAnswers`).
#[utoipa::path(params(("id" = ParticipantId, Path, description = "The participant.")), responses((status = OK, body = AnswerSheet)), extensions(("x-scopes" = json!(["enrollments:write"]))))]
#[get("/api/v1/participants/{id}/answers")]
async fn read_answers(caller: Caller, id: Path<ParticipantId>) -> Result<Answer<AnswerSheet>> {
    caller
        .read(move |conn, actor| {
            let sheet = seen(conn, actor, *id)?.shown(conn, actor)?;
            Answer::resource(sheet.version, &sheet)
        })
        .await
}

/// Changes what a participant has answered (merge patch): until the activity starts, for those who lead it later too.
///
/// Who answers for themself answers all that must be answered. An answer to a question that is not shown any more goes. Who may
/// not read the answers may write them until the participant has answered for themself; what is refused is then refused for
/// what was sent alone. The answer of this operation is not kept for a repeated request: it is nobody else's business.
#[utoipa::path(params(("id" = ParticipantId, Path, description = "The participant.")), responses((status = OK, body = AnswerSheet)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids", "optionFull"])), ("x-without-key" = json!(true))))]
#[patch("/api/v1/participants/{id}/answers")]
async fn change_answers(
    caller: Editor,
    id: Path<ParticipantId>,
    body: Json<AnswerChanges>,
) -> Result<Answer<AnswerSheet>> {
    let (caller, id) = (caller.0.without_key(), *id);
    // The activity of a participant never changes, so it can be looked up before its gate is taken.
    let activity = caller.clone().read(move |conn, _| queries::respondent(conn, id)).await?.activity_id;
    caller
        .write_at(Lane::Seats(activity), move |conn, writing| {
            gate::take(conn, activity)?;
            let before = seen(conn, writing.actor, id)?;
            require_open(&before, writing.actor, &body.0)?;
            writing.expect(before.version())?;
            let Seen { form, whose, enrollment, .. } = &before;
            let answered = Answered { form, whose, enrollment };
            keep(conn, writing, answered, (&before.answers, &body.0), before.by)?;
            let sheet = seen(conn, writing.actor, id)?.shown(conn, writing.actor)?;
            Answer::resource(sheet.version, &sheet)
        })
        .await
}

fn require_open(seen: &Seen, actor: &Actor, changes: &AnswerChanges) -> Result<()> {
    let allowed = seen.allowed_actions(actor);
    let is_organisers = |key: &String| {
        seen.by.leads
            && seen.form.questions.iter().any(|question| question.key == *key && question.for_organiser)
    };
    let wanted = |key: &String| {
        if is_organisers(key) { AnswerAction::AnswerAsOrganiser } else { AnswerAction::Answer }
    };
    if !allowed.is_empty() && changes.answers.keys().all(|key| allowed.contains(&wanted(key))) {
        return Ok(());
    }
    Err(ErrorCode::StateForbids
        .because("The activity asks nothing or has started, the enrollment is over, or the participant has answered.")
        .into())
}

/// Who answers what.
struct Answered<'a> {
    form: &'a QuestionForm,
    whose: &'a Respondent,
    enrollment: &'a Enrollment,
}

/// Judges and keeps changed answers, behind the activity's gate.
fn keep(
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
