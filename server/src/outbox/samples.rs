//! One mail of each kind, for people who want to read their texts: with the facts of an activity, or made-up ones.

use shared::accounts::Language;
use shared::ids::ActivityId;
use shared::messages::reminders::ReminderAnchor;
use shared::today::{Task, TaskKind};

use crate::outbox::causes::{FactorChange, LapseCause};
use crate::outbox::templates::Template;

/// The facts in the mails, in the language of the mails.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The activity's title.
    pub activity: String,
    /// When it is.
    pub time: String,
    /// When it was to be, before it was moved.
    pub before: String,
    /// Its place.
    pub place: String,
    /// Why something is not as it was.
    pub reason: String,
    /// A person's role.
    pub role: &'static str,
    /// How the world reaches the server.
    pub base: String,
    /// The activity.
    pub id: ActivityId,
}

impl Facts {
    /// Those of no activity in particular.
    pub fn made_up(base: &str, language: Language) -> Self {
        let (time, before, reason, role) = match language {
            Language::Swedish => (
                "tisdag 20 oktober 2026 kl. 15.00–16.30",
                "måndag 12 oktober 2026 kl. 15.00–16.30",
                "Föreläsaren är sjuk",
                "Lärare",
            ),
            Language::English => (
                "Tuesday 20 October 2026, 15:00–16:30",
                "Monday 12 October 2026, 15:00–16:30",
                "The lecturer is ill",
                "Teacher",
            ),
        };
        Self {
            activity: "Mentor i förskola och skola".to_owned(),
            time: time.to_owned(),
            before: before.to_owned(),
            place: "Sundsvall".to_owned(),
            reason: reason.to_owned(),
            role,
            base: base.to_owned(),
            id: ActivityId(1),
        }
    }

    fn link(&self) -> String {
        format!("{}/activities/{}", self.base, self.id)
    }

    // A link that looks like one that opens a door, and opens none.
    fn door(&self) -> String {
        format!("{}/set-password#…", self.base)
    }

    fn answer(&self) -> String {
        format!("{}/answer#…", self.base)
    }
}

/// One mail of each kind. An offered place, and reminders before and after a date, have texts of their own, which are included.
pub fn samples(facts: &Facts, language: Language) -> Vec<Template> {
    let mut all = of_accounts(facts);
    all.extend(of_enrollments(facts));
    all.extend(of_the_line(facts));
    all.extend(of_changes(facts));
    all.extend(ReminderAnchor::ALL.iter().flat_map(|anchor| {
        [false, true].map(|is_past| Template::Reminder {
            activity: facts.activity.clone(),
            anchor: *anchor,
            is_past,
            time: facts.time.clone(),
            place: facts.place.clone(),
            meeting: String::new(),
            link: facts.link(),
        })
    }));
    let tasks = TaskKind::ALL.iter().map(|kind| Template::task(&task(*kind, facts), language));
    all.push(Template::Digest { tasks: tasks.collect(), link: format!("{}/today", facts.base) });
    all
}

fn of_accounts(facts: &Facts) -> Vec<Template> {
    let administrator = |ends: bool| Template::AdministratorChanged {
        name: "Elsa Ström".to_owned(),
        by: Some("Karin Nyström".to_owned()),
        ends,
        link: format!("{}/persons/1", facts.base),
    };
    let factor = |change| Template::SecondFactorChanged { change, link: format!("{}/me", facts.base) };
    vec![
        Template::PasswordReset { link: facts.door() },
        Template::AccountExists { link: facts.door() },
        Template::Registration {
            organisation: "Allévägens skola (Sundsvall)".to_owned(),
            role: facts.role.to_owned(),
            link: facts.door(),
        },
        Template::Invitation { name: "Elsa Ström".to_owned(), link: facts.door() },
        Template::AddressChanged { link: format!("{}/privacy", facts.base) },
        administrator(false),
        administrator(true),
        Template::AccountGuarded {
            until: facts.time.clone(),
            link: format!("{}/forgotten-password", facts.base),
        },
        factor(FactorChange::Added),
        factor(FactorChange::Removed),
        factor(FactorChange::Reset),
        factor(FactorChange::RecoveryCodeUsed),
        factor(FactorChange::RecoveryCodesRenewed),
        factor(FactorChange::WrongCodes),
    ]
}

fn of_enrollments(facts: &Facts) -> Vec<Template> {
    let (activity, time) = (|| facts.activity.clone(), || facts.time.clone());
    let link = || facts.link();
    vec![
        Template::EnrollmentConfirmed {
            activity: activity(),
            time: time(),
            place: facts.place.clone(),
            link: link(),
        },
        Template::EnrollmentWaitlisted { activity: activity(), time: time(), place_in_line: 4, link: link() },
        Template::EnrollmentAwaitingApproval { activity: activity(), time: time(), link: link() },
        Template::EnrollmentPromoted {
            activity: activity(),
            time: time(),
            answer_by: String::new(),
            link: link(),
        },
        Template::EnrollmentPromoted { activity: activity(), time: time(), answer_by: time(), link: link() },
        Template::EnrollmentWithdrawn { activity: activity(), reason: facts.reason.clone(), link: link() },
    ]
}

fn of_the_line(facts: &Facts) -> Vec<Template> {
    let (activity, time, link) = (|| facts.activity.clone(), || facts.time.clone(), || facts.link());
    let asked = |again: bool| Template::ReconfirmationAsked {
        activity: activity(),
        time: time(),
        answer_by: time(),
        again,
        link: link(),
    };
    let lapsed = |cause: LapseCause, for_others: Option<usize>| Template::InterestLapsed {
        activity: activity(),
        time: time(),
        cause,
        for_others,
        link: link(),
    };
    vec![
        Template::EnrollmentLapsed { activity: activity(), link: link() },
        Template::EnrollmentDisplaced {
            activity: activity(),
            reason: facts.reason.clone(),
            place_in_line: 4,
            link: link(),
        },
        Template::InterestDated {
            activity: activity(),
            time: time(),
            place_in_line: 4,
            answer_by: time(),
            link: link(),
        },
        lapsed(LapseCause::Closed, None),
        lapsed(LapseCause::Closed, Some(1)),
        lapsed(LapseCause::NoAssignment, None),
        lapsed(LapseCause::NoAssignment, Some(3)),
        lapsed(LapseCause::NoTeams, None),
        lapsed(LapseCause::TeamSize { least: 5, most: 8 }, None),
        lapsed(LapseCause::TeamSize { least: 5, most: 8 }, Some(2)),
        asked(false),
        asked(true),
        Template::ReservationReminder { activity: activity(), seats: 3, answer_by: time(), link: link() },
        Template::ReservationReleased { activity: activity(), seats: 3, link: link() },
        Template::ApprovalReminder { count: 3, link: format!("{}/enrollments", facts.base) },
    ]
}

fn of_changes(facts: &Facts) -> Vec<Template> {
    let (activity, time, reason) =
        (|| facts.activity.clone(), || facts.time.clone(), || facts.reason.clone());
    let link = || facts.link();
    vec![
        Template::ActivityPostponed { activity: activity(), reason: reason(), link: link() },
        Template::ActivityCancelled { activity: activity(), reason: reason(), link: link() },
        Template::OccasionMoved {
            activity: activity(),
            before: facts.before.clone(),
            time: time(),
            place: facts.place.clone(),
            reason: reason(),
            link: link(),
        },
        Template::OccasionCancelled {
            activity: activity(),
            time: facts.before.clone(),
            reason: reason(),
            choose: false,
            link: link(),
        },
        Template::OccasionCancelled {
            activity: activity(),
            time: facts.before.clone(),
            reason: reason(),
            choose: true,
            link: link(),
        },
        Template::OccasionChosen {
            activity: activity(),
            time: time(),
            place: facts.place.clone(),
            link: link(),
        },
        Template::OccasionLeft { activity: activity(), time: facts.before.clone(), link: link() },
        Template::EvaluationInvitation {
            activity: activity(),
            closes: time(),
            anonymous: true,
            link: facts.answer(),
        },
        Template::EvaluationReminder { activity: activity(), closes: time(), link: facts.answer() },
    ]
}

fn task(kind: TaskKind, facts: &Facts) -> Task {
    let is_of_activity =
        !matches!(kind, TaskKind::MailFailed | TaskKind::SharedAddress | TaskKind::JobsFailed);
    Task {
        kind,
        subject_id: None,
        activity_id: None,
        title: if is_of_activity { facts.activity.clone() } else { String::new() },
        due: is_of_activity.then(|| shared::time::Timestamp::from_unix(1_792_501_200)),
        count: Some(3),
        needed: Some(15),
    }
}
