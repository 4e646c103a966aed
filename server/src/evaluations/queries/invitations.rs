//! SQL of invitations: the people to ask, and the links they are asked with. Only a link's hash is kept.

use diesel::prelude::*;
use shared::accounts::Language;
use shared::enrollments::attendance::Mark;
use shared::enrollments::states::EnrollmentState;
use shared::evaluations::Evaluation;
use shared::evaluations::changes::EvaluationRecipients;
use shared::ids::{EvaluationId, OccasionId, ParticipantId, PersonId};
use shared::schema::{accounts, attendances, enrollments, invitations, participants, persons};

use crate::db::DbConnection;
use crate::error::Result;
use crate::keys::{hash_secret, secret};

/// Somebody to ask, at their address and in their language.
#[derive(Debug, Clone)]
pub struct Invited {
    /// The participant.
    pub participant: ParticipantId,
    /// The person.
    pub person: PersonId,
    /// Their address.
    pub email: String,
    /// The language of their mail.
    pub language: Language,
}

type Row = (ParticipantId, PersonId, Option<String>, Option<Language>);

// Leaves out people without an address: they can get no link.
fn reachable(rows: Vec<Row>) -> Vec<Invited> {
    rows.into_iter()
        .filter_map(|(participant, person, email, language)| {
            let language = language.unwrap_or(Language::Swedish);
            Some(Invited { participant, person, email: email?, language })
        })
        .collect()
}

/// Those with an address who are to be asked and have no invitation yet.
pub fn uninvited(conn: &mut DbConnection, evaluation: &Evaluation) -> Result<Vec<Invited>> {
    Ok(reachable(uninvited_rows(conn, evaluation)?))
}

/// The numbers of participants to invite, of participants without an address, and of invited ones who have not answered.
pub fn recipients(conn: &mut DbConnection, evaluation: &Evaluation) -> Result<EvaluationRecipients> {
    let rows = uninvited_rows(conn, evaluation)?;
    let all = rows.len();
    let reached = reachable(rows).len();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(EvaluationRecipients {
        to_invite: count(reached),
        without_address: count(all - reached),
        to_remind: count(unanswered(conn, evaluation.id)?.len()),
    })
}

// Live participants with a confirmed place. For an occasion only those who were marked as present, unless nobody was marked at
// all.
fn uninvited_rows(conn: &mut DbConnection, evaluation: &Evaluation) -> Result<Vec<Row>> {
    let invited = invitations::table
        .filter(invitations::evaluation_id.eq(evaluation.id))
        .select(invitations::participant_id);
    let mut query = participants::table
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .inner_join(persons::table.left_join(accounts::table))
        .filter(participants::activity_id.eq(evaluation.activity_id))
        .filter(participants::live.eq(true))
        .filter(enrollments::state.eq(EnrollmentState::Confirmed))
        .filter(participants::id.ne_all(invited))
        .order(participants::id)
        .select((participants::id, persons::id, persons::email, accounts::language.nullable()))
        .into_boxed();
    if let Some(occasion) = evaluation.occasion_id
        && is_marked(conn, occasion)?
    {
        let attended: Vec<Mark> = Mark::ALL.iter().copied().filter(|mark| mark.attended()).collect();
        let there = attendances::table
            .filter(attendances::occasion_id.eq(occasion))
            .filter(attendances::mark.eq_any(attended))
            .select(attendances::participant_id);
        query = query.filter(participants::id.eq_any(there));
    }
    Ok(query.load(conn)?)
}

fn is_marked(conn: &mut DbConnection, occasion: OccasionId) -> Result<bool> {
    let marks = attendances::table.filter(attendances::occasion_id.eq(occasion));
    Ok(diesel::select(diesel::dsl::exists(marks)).get_result(conn)?)
}

/// Those who were invited and have not answered.
pub fn unanswered(conn: &mut DbConnection, id: EvaluationId) -> Result<Vec<Invited>> {
    let rows = invitations::table
        .inner_join(participants::table.inner_join(persons::table.left_join(accounts::table)))
        .filter(invitations::evaluation_id.eq(id))
        .filter(invitations::answered.eq(false))
        .order(participants::id)
        .select((participants::id, persons::id, persons::email, accounts::language.nullable()))
        .load(conn)?;
    Ok(reachable(rows))
}

/// Invites a participant and returns the link's token, which is kept nowhere.
pub fn insert(
    conn: &mut DbConnection,
    evaluation: EvaluationId,
    participant: ParticipantId,
) -> Result<String> {
    let token = secret();
    diesel::insert_into(invitations::table)
        .values((
            invitations::token_hash.eq(hash_secret(&token)),
            invitations::evaluation_id.eq(evaluation),
            invitations::participant_id.eq(participant),
            invitations::answered.eq(false),
        ))
        .execute(conn)?;
    Ok(token)
}

/// Gives somebody who has not answered a new token in place of the old one; nothing when they have answered meanwhile.
pub fn renew(
    conn: &mut DbConnection,
    evaluation: EvaluationId,
    participant: ParticipantId,
) -> Result<Option<String>> {
    let token = secret();
    let own = invitations::table
        .filter(invitations::evaluation_id.eq(evaluation))
        .filter(invitations::participant_id.eq(participant))
        .filter(invitations::answered.eq(false));
    let changed = diesel::update(own).set(invitations::token_hash.eq(hash_secret(&token))).execute(conn)?;
    Ok((changed == 1).then_some(token))
}
