//! SQL of questions to participants and their answers.

use std::collections::HashMap;

use diesel::dsl::{count_star, exists};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use shared::activities::states::ActivityState;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, EnrollmentId, OrganisationId, ParticipantId, PersonId};
use shared::questions::answers::{AnswerChanges, AnswerValue, Answers};
use shared::questions::{FormQuestion, QuestionForm};
use shared::schema::{
    activities, answer_sheets, enrollments, participants, persons, question_answers, question_forms,
};
use shared::time::Timestamp;

use crate::db::{DbConnection, MultiBackend};
use crate::error::{Error, OrConflict, Result};

#[derive(Queryable)]
struct Row {
    activity_id: ActivityId,
    version: i32,
    questions: String,
    keep_days: i32,
    created_at: Timestamp,
}

impl Row {
    fn form(self) -> Result<QuestionForm> {
        Ok(QuestionForm {
            activity_id: self.activity_id,
            version: self.version,
            questions: serde_json::from_str(&self.questions).map_err(Error::internal)?,
            keep_days: self.keep_days,
            created_at: Some(self.created_at),
            places: Vec::new(),
        })
    }
}

/// The questions that an activity asks now. An empty form if it never asked anything.
pub fn newest(conn: &mut DbConnection, activity: ActivityId) -> Result<QuestionForm> {
    let row: Option<Row> = question_forms::table
        .filter(question_forms::activity_id.eq(activity))
        .order(question_forms::version.desc())
        .first(conn)
        .optional()?;
    row.map_or_else(|| Ok(QuestionForm::nothing(activity)), Row::form)
}

/// The questions that several activities ask now. Activities that ask nothing are left out.
pub fn newest_of(
    conn: &mut DbConnection,
    mut ids: Vec<ActivityId>,
) -> Result<HashMap<ActivityId, QuestionForm>> {
    ids.sort_unstable();
    ids.dedup();
    // A statement with a list is prepared anew each time, so the common case of one activity does without.
    let asking = match ids.as_slice() {
        [one] => vec![*one],
        many => question_forms::table
            .filter(question_forms::activity_id.eq_any(many))
            .select(question_forms::activity_id)
            .distinct()
            .load(conn)?,
    };
    let mut forms = HashMap::new();
    for id in asking {
        let form = newest(conn, id)?;
        if !form.questions.is_empty() {
            forms.insert(id, form);
        }
    }
    Ok(forms)
}

/// One version of an activity's questions.
pub fn find(conn: &mut DbConnection, activity: ActivityId, version: i32) -> Result<QuestionForm> {
    let row: Row = question_forms::table.find((activity, version)).first(conn)?;
    row.form()
}

/// The questions of all versions, each in its newest wording.
pub fn earlier(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<FormQuestion>> {
    let rows: Vec<Row> = question_forms::table
        .filter(question_forms::activity_id.eq(activity))
        .order(question_forms::version.desc())
        .load(conn)?;
    let mut questions = Vec::<FormQuestion>::new();
    for row in rows {
        let form = row.form()?;
        let is_new = |question: &FormQuestion| !questions.iter().any(|known| known.key == question.key);
        let new: Vec<_> = form.questions.into_iter().filter(is_new).collect();
        questions.extend(new);
    }
    Ok(questions)
}

/// Keeps the next version. The database itself refuses two versions with one number.
pub fn insert(conn: &mut DbConnection, form: &QuestionForm, now: Timestamp) -> Result<QuestionForm> {
    let next = QuestionForm { version: form.version + 1, created_at: Some(now), ..form.clone() };
    diesel::insert_into(question_forms::table)
        .values((
            question_forms::activity_id.eq(next.activity_id),
            question_forms::version.eq(next.version),
            question_forms::questions.eq(serde_json::to_string(&next.questions).map_err(Error::internal)?),
            question_forms::keep_days.eq(next.keep_days),
            question_forms::created_at.eq(now),
        ))
        .execute(conn)
        .or_conflict(ErrorCode::StateForbids)?;
    Ok(next)
}

/// The participant whose answers are meant.
#[derive(Debug, Clone, Copy, Queryable)]
pub struct Respondent {
    /// The participant.
    pub id: ParticipantId,
    /// Their enrollment.
    pub enrollment_id: EnrollmentId,
    /// The activity.
    pub activity_id: ActivityId,
    /// The person.
    pub person_id: PersonId,
    /// False when they were replaced, or the enrollment is over.
    pub live: bool,
    school_unit_id: Option<OrganisationId>,
    operator_id: OrganisationId,
}

impl Respondent {
    /// The unit they counted for when enrolled, or the operator where there is none, and the member it counts under.
    pub fn home(&self) -> (OrganisationId, OrganisationId) {
        (self.school_unit_id.unwrap_or(self.operator_id), self.operator_id)
    }
}

/// A participant.
pub fn respondent(conn: &mut DbConnection, id: ParticipantId) -> Result<Respondent> {
    Ok(participants::table
        .find(id)
        .select((
            participants::id,
            participants::enrollment_id,
            participants::activity_id,
            participants::person_id,
            participants::live,
            participants::school_unit_id,
            participants::operator_id,
        ))
        .first(conn)?)
}

/// The only participant of an enrollment of one person.
pub fn respondent_of(conn: &mut DbConnection, enrollment: EnrollmentId) -> Result<Respondent> {
    let id = participants::table
        .filter(participants::enrollment_id.eq(enrollment))
        .select(participants::id)
        .first(conn)?;
    respondent(conn, id)
}

/// The fact that somebody has answered.
#[derive(Debug, Clone, Copy, Queryable)]
pub struct Sheet {
    /// Raised by each change.
    pub version: i32,
    /// The version of the form.
    pub form_version: i32,
    /// When.
    pub changed_at: Timestamp,
    /// True once the participant has answered for themself.
    pub by_participant: bool,
}

/// The sheet of a participant; none when they have not answered.
pub fn sheet(conn: &mut DbConnection, participant: ParticipantId) -> Result<Option<Sheet>> {
    Ok(answer_sheets::table
        .find(participant)
        .select((
            answer_sheets::version,
            answer_sheets::form_version,
            answer_sheets::changed_at,
            answer_sheets::by_participant,
        ))
        .first(conn)
        .optional()?)
}

/// The answers of participants; those without any are left out.
pub fn answers_of(conn: &mut DbConnection, ids: &[ParticipantId]) -> Result<HashMap<ParticipantId, Answers>> {
    let found = question_answers::table.into_boxed::<MultiBackend>();
    let found = match ids {
        [one] => found.filter(question_answers::participant_id.eq(*one)),
        many => found.filter(question_answers::participant_id.eq_any(many)),
    };
    let rows: Vec<(ParticipantId, String, String)> = found
        .select((question_answers::participant_id, question_answers::question, question_answers::content))
        .load(conn)?;
    let mut answers: HashMap<_, Answers> = HashMap::new();
    for (id, question, content) in rows {
        let value = serde_json::from_str(&content).map_err(Error::internal)?;
        answers.entry(id).or_default().insert(question, value);
    }
    Ok(answers)
}

/// Writes down changed answers to a version of the form; `own` when the participant changes them.
pub fn keep(
    conn: &mut DbConnection,
    whose: &Respondent,
    (form_version, own): (i32, bool),
    changes: &AnswerChanges,
    now: Timestamp,
) -> Result<()> {
    let known = diesel::update(answer_sheets::table.find(whose.id))
        .set((
            answer_sheets::version.eq(answer_sheets::version + 1),
            answer_sheets::form_version.eq(form_version),
            answer_sheets::changed_at.eq(now),
            answer_sheets::by_participant.eq(answer_sheets::by_participant.or(own.into_sql::<Bool>())),
        ))
        .execute(conn)?;
    if known == 0 {
        diesel::insert_into(answer_sheets::table)
            .values((
                answer_sheets::participant_id.eq(whose.id),
                answer_sheets::activity_id.eq(whose.activity_id),
                answer_sheets::form_version.eq(form_version),
                answer_sheets::version.eq(1),
                answer_sheets::changed_at.eq(now),
                answer_sheets::by_participant.eq(own),
            ))
            .execute(conn)?;
    }
    for (question, value) in &changes.answers {
        diesel::delete(question_answers::table.find((whose.id, question))).execute(conn)?;
        if let Some(value) = value {
            diesel::insert_into(question_answers::table)
                .values((
                    question_answers::participant_id.eq(whose.id),
                    question_answers::question.eq(question),
                    question_answers::content.eq(serde_json::to_string(value).map_err(Error::internal)?),
                ))
                .execute(conn)?;
        }
    }
    Ok(())
}

/// The answers of an activity's live participants, each with the number of participants who gave it. One participant may be left
/// out.
pub type Chosen = Vec<(String, AnswerValue, i64)>;

/// The answers of live participants. Participants in line count too: they keep their places at an option.
pub fn chosen(conn: &mut DbConnection, activity: ActivityId, but: Option<ParticipantId>) -> Result<Chosen> {
    let rows: Vec<(String, String, i64)> = question_answers::table
        .inner_join(answer_sheets::table.inner_join(participants::table))
        .filter(participants::activity_id.eq(activity))
        .filter(participants::live)
        .filter(participants::id.ne(but.unwrap_or(ParticipantId(0))))
        .group_by((question_answers::question, question_answers::content))
        .select((question_answers::question, question_answers::content, count_star()))
        .load(conn)?;
    rows.into_iter()
        .map(|(question, content, count)| {
            Ok((question, serde_json::from_str(&content).map_err(Error::internal)?, count))
        })
        .collect()
}

/// How many of them have chosen an option.
pub fn taken(chosen: &Chosen, question: &str, option: &str) -> i64 {
    let of = chosen.iter().filter(|(key, value, _)| key == question && value.has(option));
    of.map(|(_, _, count)| count).sum()
}

/// A participant in the table of answers.
#[derive(Debug, Clone, Queryable)]
pub struct Listed {
    /// The participant.
    pub id: ParticipantId,
    /// The person.
    pub person: PersonId,
    /// First name.
    pub given_name: String,
    /// Last name.
    pub family_name: String,
    /// True for a protected person.
    pub protected: bool,
    /// The name of their team; empty for one person.
    pub team_name: String,
}

/// An activity's live participants by name.
pub fn listed(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<Listed>> {
    Ok(participants::table
        .inner_join(persons::table)
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .filter(participants::activity_id.eq(activity))
        .filter(participants::live)
        .order((persons::name_key, participants::id))
        .select((
            participants::id,
            participants::person_id,
            persons::given_name,
            persons::family_name,
            persons::protected,
            enrollments::team_name,
        ))
        .load(conn)?)
}

/// The activities with answers that have served their time, without those that are put off.
pub fn overdue(conn: &mut DbConnection, now: Timestamp, put_off: &[ActivityId]) -> Result<Vec<ActivityId>> {
    let answered = answer_sheets::table.filter(answer_sheets::activity_id.eq(activities::id));
    let rows: Vec<(ActivityId, Option<Timestamp>, ActivityState, Timestamp)> = activities::table
        .filter(exists(answered))
        .filter(activities::id.ne_all(put_off))
        .filter(activities::ends_at.is_null().or(activities::ends_at.lt(now)))
        .order(activities::id)
        .select((activities::id, activities::ends_at, activities::state, activities::changed_at))
        .load(conn)?;
    let mut overdue = Vec::new();
    for (id, ends_at, state, changed_at) in rows {
        // An activity that never had a date is over when somebody has closed it.
        let end = ends_at.or(state.is_over().then_some(changed_at));
        if let Some(end) = end
            && newest(conn, id)?.forgotten_at(end) <= now
        {
            overdue.push(id);
        }
    }
    Ok(overdue)
}

/// Deletes all answers of an activity, and says of how many participants.
pub fn forget(conn: &mut DbConnection, activity: ActivityId) -> Result<usize> {
    let answered = answer_sheets::table
        .filter(answer_sheets::activity_id.eq(activity))
        .select(answer_sheets::participant_id);
    diesel::delete(question_answers::table.filter(question_answers::participant_id.eq_any(answered)))
        .execute(conn)?;
    Ok(diesel::delete(answer_sheets::table.filter(answer_sheets::activity_id.eq(activity))).execute(conn)?)
}

/// A place of somebody's own in an activity that has not started.
#[derive(Debug, Clone, Queryable)]
pub struct OwnPlace {
    /// The participant.
    pub participant: ParticipantId,
    /// The enrollment.
    pub enrollment: EnrollmentId,
    /// The activity.
    pub activity: ActivityId,
    /// Its title.
    pub title: String,
    /// When it starts.
    pub starts_at: Option<Timestamp>,
}

/// A person's own places in activities that ask something and have not started, soonest first.
pub fn own_places(
    conn: &mut DbConnection,
    person: PersonId,
    now: Timestamp,
    most: i64,
) -> Result<Vec<OwnPlace>> {
    let asks = question_forms::table.filter(question_forms::activity_id.eq(activities::id));
    Ok(participants::table
        .inner_join(activities::table.on(activities::id.eq(participants::activity_id)))
        .filter(participants::person_id.eq(person))
        .filter(participants::live)
        .filter(activities::state.eq_any([ActivityState::Published, ActivityState::Decided]))
        .filter(activities::starts_at.is_null().or(activities::starts_at.gt(now)))
        .filter(exists(asks))
        .order((activities::starts_at, participants::id))
        .limit(most)
        .select((
            participants::id,
            participants::enrollment_id,
            activities::id,
            activities::title,
            activities::starts_at,
        ))
        .load(conn)?)
}
