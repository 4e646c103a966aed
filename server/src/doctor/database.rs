//! The doctor's look at the database: whether it answers, its form, its language, its clock, and the jobs, whose state it holds.

use shared::doctor::{Finding, Sign, Surrounding, clock_sign, is_late};
use shared::time::Timestamp;

use super::{Patient, jobs, queries};
use crate::db::address::is_postgres;
use crate::db::{DbConnection, language};
use crate::error::Result;
use crate::job::queries::{State, count_put_off, states};
use crate::settings::queries as settings;
use crate::upkeep;

/// Failures in a row that mean more than a busy database.
const OFTEN: i32 = 3;
/// Items that jobs have put off are counted no further.
const MOST_COUNTED: i64 = 1_000;

type Fault = Box<dyn std::error::Error + Send + Sync>;

/// Looks at the database.
pub fn look(patient: &Patient) -> Vec<Finding> {
    let config = &patient.config;
    let shown = config.shown_database();
    let mut conn = match DbConnection::open_to_serve(&config.database_url) {
        Ok(conn) => conn,
        Err(cause) => return away(&shown, &cause.to_string()),
    };
    seen(patient, &mut conn, &shown).unwrap_or_else(|cause| away(&shown, &cause.to_string()))
}

/// The findings when the database does not answer.
pub fn away(shown: &str, told: &str) -> Vec<Finding> {
    let without = |area| Finding::of(area, Sign::WithoutDatabase, "");
    let away = Finding::of(Surrounding::Database, Sign::DatabaseAway, shown).told(told);
    vec![away, without(Surrounding::Language), without(Surrounding::Jobs)]
}

fn seen(patient: &Patient, conn: &mut DbConnection, shown: &str) -> std::result::Result<Vec<Finding>, Fault> {
    let mut found = vec![of_language(conn)?];
    let now = patient.clock.now();
    found.extend(queries::clock(conn)?.map(|theirs| of_clock(theirs, now.unix(), shown)));
    let form = of_form(patient, conn, shown)?;
    if form.sign == Sign::DatabaseOldForm {
        found.push(Finding::of(Surrounding::Jobs, Sign::WithoutDatabase, ""));
    } else {
        found.extend(of_jobs(conn, now)?);
    }
    found.push(form);
    Ok(found)
}

fn of_language(conn: &mut DbConnection) -> std::result::Result<Finding, Fault> {
    let found = |sign, about: &str| Finding::of(Surrounding::Language, sign, about);
    Ok(match language::language(conn)? {
        None => found(Sign::LanguageEnglish, "SQLite"),
        Some(language) if language.is_english => found(Sign::LanguageEnglish, &language.setting),
        Some(language) => {
            found(Sign::LanguageForeign, &format!("{}: {}", language.setting, language.remedy()))
        }
    })
}

/// The finding of another clock, which shows this time, beside the program's own. Both are in seconds.
pub fn of_clock(theirs: i64, ours: i64, about: &str) -> Finding {
    let skew = theirs.saturating_sub(ours);
    Finding::of(Surrounding::Clock, clock_sign(skew), format!("{about}: {skew:+} s"))
}

fn of_form(patient: &Patient, conn: &mut DbConnection, shown: &str) -> std::result::Result<Finding, Fault> {
    let found = |sign| Finding::of(Surrounding::Database, sign, shown);
    if let Err(cause) = conn.require_form() {
        return Ok(found(Sign::DatabaseOldForm).told(&cause.to_string()));
    }
    if let Err(cause) = upkeep::require_done(conn) {
        return Ok(found(Sign::DatabaseStepsOpen).told(&cause.to_string()));
    }
    let known = settings::read(conn, "keyFingerprint")?;
    let own = patient.keys.as_ref().map(|keys| keys.fingerprint());
    let is_of_another = is_postgres(&patient.config.database_url)
        && known.is_some_and(|known| own.is_some_and(|own| own != known));
    if is_of_another {
        let file = patient.config.keys().display().to_string();
        return Ok(Finding::of(Surrounding::Database, Sign::KeysOfAnother, file));
    }
    Ok(Finding::of(
        Surrounding::Database,
        Sign::DatabaseWhole,
        format!("{shown}: {}", queries::version(conn)?),
    ))
}

fn of_jobs(conn: &mut DbConnection, now: Timestamp) -> Result<Vec<Finding>> {
    let states = states(conn)?;
    let jobs: Vec<_> = jobs::all().map(|job| (job.name, seconds(job.every))).collect();
    let mut found = findings(&states, &jobs, now);
    let put_off = count_put_off(conn, now, MOST_COUNTED)?;
    if put_off > 0 {
        found.push(Finding::of(Surrounding::Jobs, Sign::ItemsPutOff, put_off.to_string()));
    }
    if found.is_empty() {
        found.push(Finding::of(Surrounding::Jobs, Sign::JobsRun, jobs.len().to_string()));
    }
    Ok(found)
}

fn seconds(every: std::time::Duration) -> i64 {
    i64::try_from(every.as_secs()).unwrap_or(i64::MAX)
}

fn findings(states: &[State], jobs: &[(&str, i64)], now: Timestamp) -> Vec<Finding> {
    let (mut found, mut never) = (Vec::new(), Vec::new());
    for (name, every) in jobs {
        let state = states.iter().find(|state| state.name == *name);
        if let Some(state) = state.filter(|state| state.failures >= OFTEN) {
            let about = format!("{name}: {}", state.failures);
            let failing = Finding::of(Surrounding::Jobs, Sign::JobFails, about);
            found.push(failing.told(state.last_error.as_deref().unwrap_or_default()));
        } else {
            match state.and_then(|state| state.last_run) {
                None => never.push(*name),
                Some(at) if is_late(*every, at, now) => {
                    found.push(Finding::of(Surrounding::Jobs, Sign::JobLate, format!("{name}: {at}")));
                }
                Some(_) => {}
            }
        }
    }
    if !never.is_empty() {
        found.push(Finding::of(Surrounding::Jobs, Sign::JobsNeverRan, never.join(", ")));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_is_told_when_it_fails_is_late_or_never_ran() {
        let now: Timestamp = "2026-11-30T12:00:00Z".parse().unwrap();
        let state = |name: &str, minutes: i64, failures: i32| State {
            name: name.to_owned(),
            last_run: Some(now.plus_seconds(-60 * minutes)),
            failures,
            last_error: (failures > 0).then(|| "no way".to_owned()),
        };
        let jobs = [("mail", 5), ("queues", 5), ("links", 5), ("digests", 60)];
        let states = [state("mail", 500, 3), state("queues", 11, 0), state("links", 1, 2)];
        let found = findings(&states, &jobs, now);
        let told: Vec<_> =
            found.iter().map(|one| (one.sign, one.about.as_str(), one.told.as_deref())).collect();
        assert_eq!(
            told,
            [
                (Sign::JobFails, "mail: 3", Some("no way")),
                (Sign::JobLate, "queues: 2026-11-30T11:49:00Z", None),
                (Sign::JobsNeverRan, "digests", None),
            ]
        );
        assert_eq!(findings(&states[2..], &jobs[2..3], now), Vec::new());
    }

    #[test]
    fn a_clock_is_told_by_how_much_it_is_ahead() {
        let found = of_clock(107, 100, "db");
        assert_eq!((found.sign, found.about.as_str()), (Sign::ClockOff, "db: +7 s"));
        assert_eq!(of_clock(0, i64::MAX, "db").sign, Sign::ClockWrong);
    }
}
