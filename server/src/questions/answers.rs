//! Participants' answers. Only the participants themselves and the leaders of the activity read them. A person who may enroll
//! that very participant may write answers for them without reading any, until the participant has answered.

use actix_web::web::Path;
use actix_web::{get, patch};
use shared::access::Actor;
use shared::activities::Activity;
use shared::enrollments::Enrollment;
use shared::enrollments::access::Enrollments;
use shared::error::ErrorCode;
use shared::ids::ParticipantId;
use shared::questions::QuestionForm;
use shared::questions::answers::{AnswerAction, AnswerChanges, AnswerSheet, Answers, fitting, missing};

use super::forms::with_places;
use super::kept::{Answered, By, keep};
use super::queries::{self, Respondent, Sheet};
use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::caller::{Caller, Editor};
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
