//! Today: what needs doing, what is next, and how enrollments come in. It is made of stored rows; nothing of it is stored itself.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::ids::{ActivityId, OccasionId};
use crate::text_enum;
use crate::time::Timestamp;

/// So many weeks of enrollments are shown, this one included.
pub const WEEKS: u32 = 12;

/// So many days before its first occasion a draft should be published.
pub const DRAFT_LEAD_DAYS: i64 = 30;

/// So many days after its last occasion an activity should be evaluated: four weeks, by the network's own rule.
pub const EVALUATION_DAYS: i64 = 28;

/// What nobody has done for so many days is history, not a task.
pub const FORGOTTEN_DAYS: i64 = 365;

/// So many tasks of a kind are named; what is counted is counted no further than [`MOST_COUNTED`].
pub const MOST_OF_A_KIND: i64 = 20;

/// Where counting stops.
pub const MOST_COUNTED: i64 = 100;

text_enum! {
    /// What needs doing.
    pub enum TaskKind {
        /// An activity has too few, and the day of decision is near or past.
        AtRisk = "atRisk",
        /// Somebody has a place in an activity, and has not answered what it asks.
        AnswersMissing = "answersMissing",
        /// Enrollments of an activity await approval.
        AwaitingApproval = "awaitingApproval",
        /// Teams of an activity have fewer seats than it takes.
        TeamTooSmall = "teamTooSmall",
        /// An occasion is over, and nobody has said that it was held.
        NotHeld = "notHeld",
        /// An occasion was held, and nobody was marked.
        NoAttendance = "noAttendance",
        /// All of an activity's occasions are over, and it is not marked as carried out.
        NotCompleted = "notCompleted",
        /// An activity was carried out, and nobody was asked what they think.
        NoEvaluation = "noEvaluation",
        /// An evaluation has closed, and nobody has analysed it.
        NoAnalysis = "noAnalysis",
        /// A draft's first occasion is near.
        DraftSoon = "draftSoon",
        /// Mail could not be sent.
        MailFailed = "mailFailed",
        /// Several persons have one e-mail address: two entries of one person, most often.
        SharedAddress = "sharedAddress",
        /// Something that runs by itself has failed several times in a row, or has put off what it could not do.
        JobsFailed = "jobsFailed",
    }
}

/// Something that needs doing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Task {
    /// What.
    pub kind: TaskKind,
    /// The number of what it is about: an occasion for `notHeld` and `noAttendance`, an evaluation for `noAnalysis`, one's own
    /// enrollment for `answersMissing`, nothing for `mailFailed`, `sharedAddress` and `jobsFailed`, otherwise an activity.
    #[cfg_attr(feature = "server", schema(example = 42))]
    pub subject_id: Option<i64>,
    /// The activity it belongs to.
    pub activity_id: Option<ActivityId>,
    /// The activity's title; empty for mail and addresses.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub title: String,
    /// By when; for what is over, when it ended.
    pub due: Option<Timestamp>,
    /// How many: seats taken, enrollments that wait, teams that are too small, mails that failed, addresses that several have,
    /// jobs that failed and what they have put off (counted to 100 at the most).
    #[cfg_attr(feature = "server", schema(example = 12))]
    pub count: Option<i64>,
    /// How many it takes: the minimum of an activity at risk.
    #[cfg_attr(feature = "server", schema(example = 15))]
    pub needed: Option<i64>,
}

/// One of the occasions that come next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NextOccasion {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// Its activity.
    pub activity_id: ActivityId,
    /// The activity's title.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub title: String,
    /// The occasion's own title; empty where the activity's says enough.
    #[cfg_attr(feature = "server", schema(example = "Samtalsmetodik"))]
    pub occasion_title: String,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// Where; empty for a digital one.
    #[cfg_attr(feature = "server", schema(example = "Sundsvall"))]
    pub place: String,
    /// Seats taken; only those of the caller's own organisations when `ownOnly`.
    #[cfg_attr(feature = "server", schema(example = 27))]
    pub enrolled: i64,
    /// True when only persons of the caller's own organisations are counted.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub own_only: bool,
    /// True when the caller takes its attendance.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub takes_attendance: bool,
}

/// The enrollments of one week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct WeekCount {
    /// The week's Monday.
    #[cfg_attr(feature = "server", schema(example = "2026-10-19"))]
    pub monday: NaiveDate,
    /// Enrollments made in it, whatever became of them.
    #[cfg_attr(feature = "server", schema(example = 31))]
    pub enrollments: i64,
}

/// What the caller's rights make of today.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Today {
    /// What needs doing, soonest first; at most twenty of a kind.
    pub tasks: Vec<Task>,
    /// The occasions that come next.
    pub next: Vec<NextOccasion>,
    /// Enrollments by week, oldest first; empty for those who see no enrollments but their own.
    pub weeks: Vec<WeekCount>,
}

/// The Mondays of the weeks that are shown, oldest first, and the Monday after.
pub fn mondays(today: NaiveDate) -> Vec<NaiveDate> {
    let this = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    (0..=WEEKS)
        .map(|week| this - Days::new(u64::from(WEEKS - 1) * 7) + Days::new(u64::from(week) * 7))
        .collect()
}

/// Puts tasks in the order in which they are due; what has no day comes last.
pub fn in_order(mut tasks: Vec<Task>) -> Vec<Task> {
    tasks.sort_by_key(|task| (task.due.is_none(), task.due, task.kind, task.subject_id));
    tasks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weeks_end_with_this_one() {
        for today in ["2026-10-19", "2026-10-25"] {
            let mondays = mondays(today.parse().unwrap());
            assert_eq!(mondays.len(), 13);
            assert_eq!(
                (mondays[0].to_string(), mondays[11].to_string()),
                ("2026-08-03".into(), "2026-10-19".into())
            );
            assert!(mondays.iter().all(|day| day.weekday() == chrono::Weekday::Mon));
        }
    }

    #[test]
    fn what_is_due_first_comes_first() {
        let task = |kind, due: Option<i64>| Task {
            kind,
            subject_id: Some(1),
            activity_id: None,
            title: String::new(),
            due: due.map(Timestamp::from_unix),
            count: None,
            needed: None,
        };
        let sorted = in_order(vec![
            task(TaskKind::MailFailed, None),
            task(TaskKind::DraftSoon, Some(20)),
            task(TaskKind::AtRisk, Some(10)),
        ]);
        let kinds: Vec<_> = sorted.iter().map(|task| task.kind).collect();
        assert_eq!(kinds, [TaskKind::AtRisk, TaskKind::DraftSoon, TaskKind::MailFailed]);
    }
}
