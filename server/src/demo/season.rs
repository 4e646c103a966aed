//! The season that is under way on the day of loading: one activity in each situation that people work with.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use shared::activities::requests::ActivityChanges;
use shared::activities::states::ActivityState;
use shared::activities::{Activity, Approval, Unit};
use shared::enrollments::attendance::Mark;
use shared::enrollments::states::EnrollmentState;
use shared::members::SchoolForm;

use super::editions::{self, Edition, Part};
use super::ground::{Ground, Somebody};
use super::questions;
use crate::activities::queries::writes;
use crate::db::DbConnection;
use crate::enrollments::queries::reservations;
use crate::error::Result;

pub(super) const STAFF: &[&str] = &["teacher", "firstTeacher", "preschoolTeacher", "specialEducationTeacher"];

/// A part so many days from today, or on the next day of work further away.
fn part(ground: &Ground, days: i64, title: &'static str) -> Part {
    let (distance, one) = (Days::new(days.unsigned_abs()), Days::new(1));
    let away = |day: NaiveDate, by: Days| {
        let moved = if days < 0 { day.checked_sub_days(by) } else { day.checked_add_days(by) };
        moved.unwrap_or(day)
    };
    let mut day = away(ground.today, distance);
    while is_free(day) {
        day = away(day, one);
    }
    (day, 13, 3, title)
}

// Nobody meets at a weekend, nor on the days of Christmas, New Year and Epiphany, nor on the national day.
fn is_free(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
        || matches!((day.month(), day.day()), (12, 24..=26 | 31) | (1, 1 | 5 | 6) | (5, 1) | (6, 6))
}

pub(super) fn edition(
    ground: &Ground,
    goal: usize,
    (title, purpose): (&'static str, &'static str),
    days: &[i64],
) -> Edition {
    Edition {
        title,
        purpose,
        year: ground.today.year(),
        parts: days.iter().map(|days| part(ground, *days, "")).collect(),
        goals: ground.goals_now.get(goal).copied().into_iter().collect(),
        groups: &["Personal i förskola och skola"],
        ..Edition::default()
    }
}

/// Makes the season.
pub(super) fn build(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    open(conn, ground)?;
    shared_out(conn, ground)?;
    at_risk(conn, ground)?;
    running(conn, ground)?;
    over(conn, ground)?;
    to_evaluate(conn, ground)?;
    for_teams(conn, ground)?;
    to_approve(conn, ground)?;
    let words = ("Läslust i förskolan", "Visar hur högläsning och samtal bygger språk hos de yngsta.");
    let mut new = edition(ground, 5, words, &[70]);
    new.changes.school_forms = Some(vec![SchoolForm::Preschool]);
    editions::draft(conn, ground, &new)?;
    Ok(())
}

fn publish(conn: &mut DbConnection, ground: &Ground, edition: &Edition) -> Result<Activity> {
    Ok(editions::published(conn, ground, edition, (ActivityState::Published, ""))?.0)
}

/// One with free seats, and one that is full: one seat is offered to the teacher, six stand in line.
fn open(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let words = ("Bedömning i vardagen", "Ger redskap för att följa elevers lärande utan fler prov.");
    let mut free = edition(ground, 0, words, &[30, 58]);
    free.changes.capacity = Some(Some(40));
    let activity = publish(conn, ground, &free)?;
    let came = editions::pick(ground, STAFF, 12, 40)?;
    editions::enroll(conn, &activity, &came, EnrollmentState::Confirmed)?;
    let words = ("AI i undervisningen", "Prövar tillsammans vad AI kan och inte kan i klassrummet.");
    let mut full = edition(ground, 6, words, &[25]);
    full.changes.capacity = Some(Some(12));
    full.changes.offer_hours = Some(Some(48));
    full.place = "Storsjöteatern, Östersund";
    let activity = publish(conn, ground, &full)?;
    let mut all = editions::pick(ground, STAFF, 18, 60)?;
    let teacher = teacher(ground);
    all.retain(|one| Some(one.id) != teacher.map(|one| one.id));
    let (came, waiting) = all.split_at(11);
    editions::enroll(conn, &activity, came, EnrollmentState::Confirmed)?;
    editions::enroll(conn, &activity, teacher.as_slice(), EnrollmentState::Waitlisted)?;
    // Somebody has left: the first in line is asked, until the day after tomorrow.
    editions::offer(conn, &activity, ground.now.plus_days(2))?;
    editions::enroll(conn, &activity, waiting.get(..6).unwrap_or(waiting), EnrollmentState::Waitlisted)
}

/// The teacher who can log in.
fn teacher(ground: &Ground) -> Option<&Somebody> {
    let teacher = ground.cast.find("Lärare");
    ground.people.iter().find(|one| Some(one.id) == teacher)
}

/// One whose seats are shared out: two municipalities hold some of their share without names.
fn shared_out(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let words = ("Språk i alla ämnen", "Visar hur varje ämneslärare kan stötta elevernas språk.");
    let mut new = edition(ground, 5, words, &[40]);
    new.changes.capacity = Some(Some(30));
    new.changes.quota = Some(Some(8));
    new.changes.names_due = Some(Some(ground.now.plus_days(12)));
    let activity = publish(conn, ground, &new)?;
    let came = editions::pick(ground, STAFF, 7, 190)?;
    editions::enroll(conn, &activity, &came, EnrollmentState::Confirmed)?;
    for (name, seats) in [("Sundsvall", 4), ("Östersund", 6)] {
        let member = ground.municipalities.iter().find(|member| member.name == name);
        if let Some(member) = member {
            let by = (ground.cast.find("Koordinator"), None);
            reservations::insert(conn, activity.id, (member.id, seats), by, ground.now)?;
        }
    }
    Ok(())
}

/// One that has too few with five days left to decide.
fn at_risk(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let words = ("Samtal om svåra frågor", "Övar samtal med elever och vårdnadshavare när det är svårt.");
    let mut new = edition(ground, 2, words, &[20, 41]);
    new.changes = ActivityChanges {
        minimum: Some(Some(15)),
        capacity: Some(Some(30)),
        decide_by: Some(Some(ground.now.plus_days(5))),
        ..ActivityChanges::default()
    };
    let activity = publish(conn, ground, &new)?;
    let came = editions::pick(ground, STAFF, 6, 80)?;
    editions::enroll(conn, &activity, &came, EnrollmentState::Confirmed)?;
    questions::course(conn, ground, &activity)
}

/// One that runs: of its three occasions one is over, and most were marked there.
fn running(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let words = ("Leda kollegialt lärande", "Stärker den som leder kollegors utvecklingsarbete.");
    let mut new = edition(ground, 3, words, &[-7, 7, 28]);
    new.changes.minimum = Some(Some(10));
    new.changes.facilitators = Some(ground.cast.find("Ledare av tillfällen").into_iter().collect());
    let (activity, parts) = editions::published(conn, ground, &new, (ActivityState::Decided, ""))?;
    let mut came: Vec<&Somebody> = teacher(ground).into_iter().collect();
    let others = editions::pick(ground, STAFF, 15, 100)?;
    let own = came.first().map(|one| one.id);
    came.extend(others.into_iter().filter(|one| Some(one.id) != own));
    came.truncate(14);
    editions::enroll(conn, &activity, &came, EnrollmentState::Confirmed)?;
    if let Some(first) = parts.first() {
        editions::hold(conn, first)?;
        let there = editions::participants_of(conn, &activity)?;
        let marks = there.into_iter().take(10).enumerate();
        let marked = marks.map(|(place, id)| (id, if place == 7 { Mark::Absent } else { Mark::Present }));
        editions::mark(conn, ground, first, marked)?;
    }
    Ok(())
}

/// One that is over; its evaluation is open, and those who were there have their certificates.
fn over(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let words = ("Extra anpassningar i praktiken", "Visar hur undervisningen kan nå fler från början.");
    let mut new = edition(ground, 1, words, &[-20, -4]);
    new.changes.facilitators = Some(ground.cast.find("Ledare av tillfällen").into_iter().collect());
    let mut came = editions::pick(ground, STAFF, 18, 130)?;
    let own = teacher(ground);
    came.retain(|one| Some(one.id) != own.map(|one| one.id));
    came.truncate(17);
    came.extend(own);
    let (activity, parts) = editions::held(conn, ground, &new, &came)?;
    let there = editions::participants_of(conn, &activity)?;
    for part in &parts {
        editions::mark(conn, ground, part, there.iter().map(|id| (*id, Mark::Present)))?;
    }
    editions::certify(conn, ground, &activity)?;
    editions::ask(conn, ground, &activity, 3)?;
    Ok(())
}

/// One that is over, and about which nobody has been asked yet.
fn to_evaluate(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let words = ("Flerspråkighet i klassrummet", "Visar hur alla språk i klassrummet kan bli en tillgång.");
    let new = edition(ground, 5, words, &[-9]);
    let came = editions::pick(ground, STAFF, 12, 160)?;
    let (activity, parts) = editions::held(conn, ground, &new, &came)?;
    let there = editions::participants_of(conn, &activity)?;
    for part in &parts {
        let mark = |place: usize| if place == 4 { Mark::Excused } else { Mark::Present };
        let marked = there.iter().enumerate().map(|(place, id)| (*id, mark(place)));
        editions::mark(conn, ground, part, marked)?;
    }
    Ok(())
}

/// One that teams enroll in.
fn for_teams(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let words =
        ("Kollegialt lärande för arbetslag", "Ett läsår med ett eget utvecklingsområde och handledning.");
    let mut new = edition(ground, 4, words, &[35, 63, 91]);
    new.changes.unit = Some(Unit::Team);
    new.changes.capacity = Some(Some(48));
    let activity = publish(conn, ground, &new)?;
    let Some(unit) =
        ground.municipalities.iter().find(|one| one.name == "Timrå").and_then(|one| one.units.get(1))
    else {
        return Ok(());
    };
    let all = ground.people.iter().filter(|one| one.was.organisation_id == unit.id);
    let members: Vec<_> = all.filter(|one| one.role != "headTeacher").take(6).collect();
    editions::team(conn, &activity, "Arbetslag Timrå", &members, EnrollmentState::Confirmed)?;
    writes::refresh_times(conn, activity.id, ground.now)
}

/// One that school leaders approve: three at the demo's own school wait for it.
fn to_approve(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let words =
        ("Studiebesök hos grannkommunen", "Ser hur andra löser samma uppdrag, och tar med sig något hem.");
    let mut new = edition(ground, 3, words, &[33]);
    new.changes.approval = Some(Approval::SchoolLeader);
    new.changes.capacity = Some(Some(20));
    new.place = "Folkets hus, Ånge";
    let activity = publish(conn, ground, &new)?;
    let head = ground.cast.find("Rektor");
    let Some(head) = ground.people.iter().find(|one| Some(one.id) == head) else { return Ok(()) };
    let own = ground.people.iter().filter(|one| one.was.organisation_id == head.was.organisation_id);
    let teacher = teacher(ground).map(|one| one.id);
    let others = own.filter(|one| one.id != head.id && Some(one.id) != teacher);
    let waiting: Vec<_> = others.take(3).collect();
    editions::enroll(conn, &activity, &waiting, EnrollmentState::AwaitingApproval)?;
    questions::journey(conn, ground, &activity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_meets_at_christmas_or_on_a_sunday() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        assert!(is_free(day(12, 20)) && is_free(day(12, 25)) && is_free(day(6, 6)));
        assert!(!is_free(day(12, 21)) && !is_free(day(11, 25)));
    }
}
