//! Makes the editions of the demo: the activity with its occasions, its participants, and their answers.

use std::sync::Arc;

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::accounts::Language;
use shared::activities::occasions::NewOccasion;
use shared::activities::requests::{ActivityChanges, NewActivity, NewHeadCount};
use shared::activities::states::ActivityState;
use shared::activities::{Activity, HeadUnit, Mode, Occasion, OccasionState};
use shared::certificates::make_code;
use shared::enrollments::attendance::{Mark, NewMark, NewMarks};
use shared::enrollments::states::EnrollmentState;
use shared::evaluations::forms::Answer;
use shared::evaluations::{Attainment, EvaluationKind, GoalAttainment, NewAnalysis, NewEvaluation};
use shared::ids::{GoalId, ParticipantId, SeriesId};
use shared::members::SchoolForm;
use shared::schema::participants;
use shared::time::Timestamp;

use super::ground::{Ground, Somebody};
use crate::activities::queries as activities;
use crate::activities::queries::{occasions, writes};
use crate::audit::Origin;
use crate::certificates::queries::{self as certificates, Facts, standings};
use crate::clock::swedish_midnight;
use crate::db::DbConnection;
use crate::enrollments::queries::{self as enrollments, NewRow, attendance, gate};
use crate::error::{Error, Result};
use crate::evaluations::answers::seal;
use crate::evaluations::closing;
use crate::evaluations::queries::{self as evaluations, answers, invitations};

/// A dated part: the day, the hour it begins, how many hours it lasts, its title.
pub(super) type Part = (NaiveDate, i64, i64, &'static str);

/// An edition to be made.
#[derive(Debug, Clone, Default)]
pub(super) struct Edition {
    pub(super) series: Option<SeriesId>,
    pub(super) title: &'static str,
    pub(super) purpose: &'static str,
    pub(super) year: i32,
    pub(super) parts: Vec<Part>,
    pub(super) place: &'static str,
    pub(super) choice: Option<&'static str>,
    pub(super) goals: Vec<GoalId>,
    pub(super) groups: &'static [&'static str],
    pub(super) changes: ActivityChanges,
}

/// So many of the people in these roles, spread evenly over the municipalities, beginning somewhere in the list.
pub(super) fn pick<'a>(
    ground: &'a Ground,
    roles: &[&str],
    count: usize,
    skip: usize,
) -> Result<Vec<&'a Somebody>> {
    let mut lists: Vec<_> = ground
        .municipalities
        .iter()
        .map(|member| {
            let is_one =
                |one: &&Somebody| one.was.municipality_id == Some(member.id) && roles.contains(&one.role);
            ground.people.iter().filter(is_one)
        })
        .collect();
    let mut found = Vec::new();
    loop {
        let before = found.len();
        found.extend(lists.iter_mut().filter_map(Iterator::next));
        if found.len() == before {
            break;
        }
    }
    if found.len() < count {
        return Err(Error::internal(format!("the demo has {} of {count} in {roles:?}", found.len())));
    }
    let by = skip % found.len().max(1);
    found.rotate_left(by);
    found.truncate(count);
    Ok(found)
}

/// Words in the names of target groups, and the school form that each stands for.
const FORMS: [(&str, SchoolForm); 5] = [
    ("förskola", SchoolForm::Preschool),
    ("fritidshem", SchoolForm::AfterSchool),
    ("och skola", SchoolForm::Compulsory),
    ("ymnasie", SchoolForm::UpperSecondary),
    ("vuxenutbildning", SchoolForm::Adult),
];

fn forms_of(groups: &[&str]) -> Vec<SchoolForm> {
    let named = |(word, _): &&(&str, SchoolForm)| groups.iter().any(|group| group.contains(word));
    FORMS.iter().filter(named).map(|(_, form)| *form).collect()
}

/// Hour of a day in Sweden.
pub(super) fn at(day: NaiveDate, hour: i64) -> Timestamp {
    swedish_midnight(day).plus_seconds(hour * 3600)
}

/// A draft with its occasions.
pub(super) fn draft(
    conn: &mut DbConnection,
    ground: &Ground,
    edition: &Edition,
) -> Result<(Activity, Vec<Occasion>)> {
    let new =
        NewActivity { title: edition.title.to_owned(), report_year: edition.year, series_id: edition.series };
    let made = writes::insert(conn, &new, ground.now)?;
    let form = if edition.place.is_empty() { Mode::Digital } else { Mode::Physical };
    let mut changes = edition.changes.clone();
    changes.purpose = Some(edition.purpose.to_owned());
    changes.expected_effect =
        Some("Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.".to_owned());
    changes.mode = Some(form);
    changes.responsible_id = Some(ground.cast.find("Koordinator"));
    changes.goals = Some(edition.goals.clone());
    changes.school_forms.get_or_insert_with(|| forms_of(edition.groups));
    changes.target_groups = Some(edition.groups.iter().map(|group| (*group).to_owned()).collect());
    let after = writes::patched(&made, &changes);
    writes::update(conn, &made, &after, ground.now)?;
    writes::replace_lists(conn, made.id, &changes)?;
    let mut parts = Vec::new();
    for (day, hour, hours, title) in &edition.parts {
        let starts_at = at(*day, *hour);
        let part = NewOccasion {
            title: (*title).to_owned(),
            starts_at,
            ends_at: starts_at.plus_seconds(hours * 3600),
            mode: form,
            place: edition.place.to_owned(),
            link: edition.place.is_empty().then(|| "https://video.example.org/run".to_owned()),
            capacity: None,
            choice_group: edition.choice.map(str::to_owned),
        };
        parts.push(occasions::insert(conn, made.id, &part, ground.now)?);
    }
    writes::refresh_times(conn, made.id, ground.now)?;
    Ok((activities::find(conn, made.id)?, parts))
}

/// A published edition, and what became of it.
pub(super) fn published(
    conn: &mut DbConnection,
    ground: &Ground,
    edition: &Edition,
    (state, reason): (ActivityState, &str),
) -> Result<(Activity, Vec<Occasion>)> {
    let (made, parts) = draft(conn, ground, edition)?;
    let opened = made.starts_at.map_or(ground.now, |start| start.plus_days(-60)).min(ground.now);
    let mut activity = writes::change_state(conn, &made, ActivityState::Published, "", opened)?;
    if state != ActivityState::Published {
        activity = writes::change_state(conn, &activity, state, reason, ground.now)?;
    }
    Ok((activity, parts))
}

/// An edition that was held, with those who had a place.
pub(super) fn held(
    conn: &mut DbConnection,
    ground: &Ground,
    edition: &Edition,
    came: &[&Somebody],
) -> Result<(Activity, Vec<Occasion>)> {
    let (activity, parts) = published(conn, ground, edition, (ActivityState::Completed, ""))?;
    enroll(conn, &activity, came, EnrollmentState::Confirmed)?;
    for part in &parts {
        hold(conn, part)?;
    }
    Ok((activity, parts))
}

/// Marks an occasion as held.
pub(super) fn hold(conn: &mut DbConnection, part: &Occasion) -> Result<()> {
    let times = (part.starts_at, part.ends_at);
    occasions::change_state(conn, part, OccasionState::Held, times, "", part.ends_at)?;
    Ok(())
}

/// Enrolls persons one by one, in their order.
pub(super) fn enroll(
    conn: &mut DbConnection,
    activity: &Activity,
    people: &[&Somebody],
    state: EnrollmentState,
) -> Result<()> {
    for one in people {
        team(conn, activity, "", &[one], state)?;
    }
    Ok(())
}

/// Enrolls persons together: a team, or one.
pub(super) fn team(
    conn: &mut DbConnection,
    activity: &Activity,
    name: &str,
    people: &[&Somebody],
    state: EnrollmentState,
) -> Result<()> {
    let Some(first) = people.first() else { return Ok(()) };
    let at = activity.published_at.unwrap_or(activity.created_at).plus_days(1).min(activity.created_at);
    let seats = i32::try_from(people.len()).unwrap_or(1);
    let number = gate::take_number(conn, activity.id)?.last_queue_number;
    let new = NewRow {
        activity: activity.id,
        unit: activity.unit,
        organisation: first.was.organisation_id,
        team_name: name,
        seats,
        state,
        queue_number: number,
        confirmed_at: (state == EnrollmentState::Confirmed).then_some(at),
        created_by: Some(first.id),
        created_by_client: None,
    };
    let row = enrollments::insert(conn, &new, at)?;
    gate::shift(conn, activity.id, seats, None, state)?;
    for one in people {
        enrollments::participants::insert(conn, &row, one.id, &one.was, at)?;
    }
    Ok(())
}

/// The participants of an activity in the order in which they were enrolled.
pub(super) fn participants_of(conn: &mut DbConnection, activity: &Activity) -> Result<Vec<ParticipantId>> {
    Ok(participants::table
        .filter(participants::activity_id.eq(activity.id))
        .order(participants::id)
        .select(participants::id)
        .load(conn)?)
}

/// Marks participants at an occasion.
pub(super) fn mark(
    conn: &mut DbConnection,
    ground: &Ground,
    part: &Occasion,
    marks: impl Iterator<Item = (ParticipantId, Mark)>,
) -> Result<()> {
    let marks: Vec<_> = marks
        .map(|(participant_id, mark)| {
            let nonce = format!("demo-{}-{participant_id}", part.id);
            let digital = part.mode == Mode::Digital;
            NewMark { participant_id, mark: Some(mark), digital, nonce, marked_at: None }
        })
        .collect();
    let marks = NewMarks { marks, sent_at: None };
    attendance::set(conn, part, &marks, ground.cast.find("Ledare av tillfällen"), part.ends_at)?;
    Ok(())
}

/// Issues the certificates of everybody who completes an activity that is over.
pub(super) fn certify(conn: &mut DbConnection, ground: &Ground, activity: &Activity) -> Result<()> {
    let when = activity.ends_at.unwrap_or(ground.now).plus_days(1).min(ground.now);
    let issuer = certificates::issuer(conn, ground.today)?;
    for standing in standings::of(conn, standings::Whose::Activity(activity.id))? {
        if !standing.claim(true, None).completes {
            continue;
        }
        let facts = Facts {
            code: &make_code(rand::random()),
            participant: standing.seat.participant,
            name: &standing.who.name(),
            title: &standing.terms.title,
            issuer: &issuer,
            language: Language::Swedish,
            rate: (standing.rate.attended, standing.rate.counted),
            minutes: standing.minutes,
            occasions: &standing.attended,
            by: ground.cast.find("Koordinator"),
        };
        certificates::insert(conn, &facts, when)?;
    }
    Ok(())
}

/// Offers the seat of an enrollment that was made, until a time.
pub(super) fn offer(conn: &mut DbConnection, activity: &Activity, until: Timestamp) -> Result<()> {
    let made = enrollments::live(conn, activity.id)?.into_iter();
    for one in made.filter(|one| one.state == EnrollmentState::Waitlisted).take(1) {
        let step =
            enrollments::Move { state: EnrollmentState::Offered, reason: "", offered_until: Some(until) };
        enrollments::change_state(conn, &one, step, until.plus_days(-2))?;
    }
    Ok(())
}

/// A number of participants that is known without names, or why it is not.
pub(super) fn heads(
    conn: &mut DbConnection,
    activity: &Activity,
    heads: Option<i32>,
    not_measurable: &str,
) -> Result<()> {
    let new = NewHeadCount {
        occasion_id: None,
        organisation_id: None,
        unit: HeadUnit::Persons,
        heads,
        approximate: heads.is_some(),
        not_measurable: not_measurable.to_owned(),
        source: "Verksamhetsberättelsen för 2020".to_owned(),
    };
    writes::insert_head_count(conn, activity.id, &new, activity.created_at)?;
    Ok(())
}

/// Asks everybody who came; the first so many answer. Closes after two weeks.
pub(super) fn ask(
    conn: &mut DbConnection,
    ground: &Ground,
    activity: &Activity,
    answered: usize,
) -> Result<shared::ids::EvaluationId> {
    const WORDS: [&str; 4] = [
        "Konkreta exempel att pröva direkt.",
        "Samtalen med kollegor från andra kommuner.",
        "",
        "Bra upplägg, men mer tid för frågor.",
    ];
    let opens_at = activity.ends_at.unwrap_or(activity.created_at);
    let new = NewEvaluation {
        occasion_id: None,
        form_id: None,
        kind: EvaluationKind::Final,
        opens_at,
        closes_at: opens_at.plus_days(14),
    };
    let form = evaluations::standard_form(conn)?;
    let evaluation = evaluations::insert(conn, activity.id, &new, form, opens_at)?;
    evaluations::set_invited(conn, &evaluation, opens_at)?;
    let form = evaluations::form(conn, form)?;
    let numbers = [None, None, Some(3), Some(4), Some(4), Some(1)];
    for (place, participant) in participants_of(conn, activity)?.into_iter().enumerate() {
        let token = invitations::insert(conn, evaluation.id, participant)?;
        if place >= answered {
            continue;
        }
        let opened = answers::open(conn, &token)?;
        let more = i32::from(place % 3 == 0);
        let given: Vec<_> = form
            .questions
            .iter()
            .zip(numbers)
            .map(|(question, number)| Answer {
                question_id: question.id,
                numbers: number.map(|number| number + more).into_iter().collect(),
                text: if number.is_none() { WORDS[place % WORDS.len()].to_owned() } else { String::new() },
            })
            .collect();
        seal(conn, &ground.keys, (&opened, &form), given)?;
    }
    let origin = Origin { keys: Arc::clone(&ground.keys), ..Origin::of_command("demo", ground.now) };
    closing::count(conn, &origin, evaluation.id)?;
    Ok(evaluation.id)
}

/// Asks, and says what the answers come to.
pub(super) fn evaluated(
    conn: &mut DbConnection,
    ground: &Ground,
    activity: &Activity,
    goals: &[GoalId],
    answered: usize,
) -> Result<()> {
    let id = ask(conn, ground, activity, answered)?;
    let attainment = |goal_id: &GoalId| GoalAttainment {
        goal_id: *goal_id,
        attainment: Attainment::Largely,
        comment: "Påhittad bedömning för demon.".to_owned(),
    };
    let new = NewAnalysis {
        analysis: "Svaren pekar på att syftet nåddes i stort; den digitala formen begränsade samtalen."
            .to_owned(),
        lessons: "Korta pass, fler samtal i mindre grupper och material i förväg.".to_owned(),
        attainments: goals.iter().map(attainment).collect(),
    };
    let when = activity.ends_at.unwrap_or(ground.now).plus_days(21);
    evaluations::analyse(conn, id, &new, ground.cast.find("Koordinator"), when)?;
    writes::change_state(conn, activity, ActivityState::Evaluated, "", ground.now)?;
    Ok(())
}
