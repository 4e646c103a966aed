//! The English texts of mail.

use shared::accounts::LINK_HOURS;
use shared::messages::reminders::ReminderAnchor;
use shared::today::{Task, TaskKind};

use crate::outbox::causes::LapseCause;
use crate::outbox::templates::{Template, line};

impl Template {
    /// Its subject line in English.
    pub(super) fn subject_en(&self) -> String {
        match self {
            Self::PasswordReset { .. } => "Choose a new password".into(),
            Self::AccountExists { .. } => "You already have an account".into(),
            Self::Registration { .. } => "Confirm your e-mail address".into(),
            Self::Invitation { .. } => "Welcome to Samverka".into(),
            Self::AddressChanged { .. }
            | Self::AdministratorChanged { .. }
            | Self::AccountGuarded { .. }
            | Self::SecondFactorChanged { .. } => self.guard_subject_en(),
            Self::EnrollmentConfirmed { activity, .. } => format!("You have a place: {activity}"),
            Self::EnrollmentWaitlisted { activity, .. } => format!("You are in the line: {activity}"),
            Self::EnrollmentAwaitingApproval { activity, .. } => format!("Awaiting approval: {activity}"),
            Self::EnrollmentPromoted { activity, answer_by, .. } if answer_by.is_empty() => {
                format!("You have been given a place: {activity}")
            }
            Self::EnrollmentPromoted { activity, .. } => format!("A place is free for you: {activity}"),
            Self::EnrollmentLapsed { activity, .. } => format!("The time is up: {activity}"),
            Self::EnrollmentDisplaced { activity, .. } => format!("You are in line again: {activity}"),
            Self::ReconfirmationAsked { activity, again, .. } => {
                let kind = if *again { "Reminder: " } else { "" };
                format!("{kind}Do you keep your place? {activity}")
            }
            Self::InterestLapsed { activity, .. } => format!("Your interest has ended: {activity}"),
            Self::InterestDated { activity, .. } => format!("There are dates now: {activity}"),
            Self::ReservationReminder { activity, .. } => format!("Name your seats: {activity}"),
            Self::ReservationReleased { activity, .. } => format!("Seats were given back: {activity}"),
            Self::ApprovalReminder { .. } => "Enrollments wait for your approval".into(),
            Self::EnrollmentWithdrawn { activity, .. } => format!("Your enrollment has ended: {activity}"),
            Self::ActivityPostponed { activity, .. } => format!("Postponed: {activity}"),
            Self::ActivityCancelled { activity, .. } => format!("Cancelled: {activity}"),
            Self::OccasionMoved { activity, .. } => format!("New time or place: {activity}"),
            Self::OccasionCancelled { activity, .. } => format!("Cancelled occasion: {activity}"),
            Self::OccasionChosen { activity, .. } => format!("Occasion chosen: {activity}"),
            Self::OccasionLeft { activity, .. } => format!("You have changed occasion: {activity}"),
            Self::EvaluationInvitation { activity, .. } => format!("How was it? {activity}"),
            Self::EvaluationReminder { activity, .. } => format!("Reminder: how was {activity}?"),
            Self::Reminder { activity, anchor: ReminderAnchor::DecideBy, .. } => {
                format!("Time to decide: {activity}")
            }
            Self::Reminder { activity, .. } => format!("Reminder: {activity}"),
            Self::Digest { .. } => "To do today".into(),
        }
    }

    /// The text in English, without greeting and signature.
    pub(super) fn text_en(&self) -> String {
        match self {
            Self::PasswordReset { link } => reset(link),
            Self::AccountExists { link } => exists(link),
            Self::Registration { .. }
            | Self::AddressChanged { .. }
            | Self::AdministratorChanged { .. }
            | Self::AccountGuarded { .. }
            | Self::SecondFactorChanged { .. } => self.guard_en(),
            Self::Invitation { name, link } => invitation(name, link),
            Self::EnrollmentConfirmed { activity, time, place, link } => {
                format!(
                    "You are enrolled in {activity} and have a place.{}{}\n\n{LEAVE}{link}",
                    line("Time", time),
                    line("Room", place)
                )
            }
            Self::EnrollmentWaitlisted { activity, time, place_in_line, link } => format!(
                "{activity} is full. You are number {place_in_line} in the line and will be told if a place becomes free.{}\n\n{MORE}{link}",
                line("Time", time)
            ),
            Self::EnrollmentAwaitingApproval { activity, time, link } => awaiting(activity, time, link),
            Self::EnrollmentPromoted { activity, time, answer_by, link } => {
                promoted(activity, time, answer_by, link)
            }
            Self::OccasionMoved { .. }
            | Self::OccasionCancelled { .. }
            | Self::OccasionChosen { .. }
            | Self::OccasionLeft { .. } => self.occasion_en(),
            Self::EnrollmentLapsed { .. }
            | Self::EnrollmentDisplaced { .. }
            | Self::ReconfirmationAsked { .. }
            | Self::InterestDated { .. }
            | Self::InterestLapsed { .. }
            | Self::ReservationReminder { .. }
            | Self::ReservationReleased { .. }
            | Self::ApprovalReminder { .. } => self.line_en(),
            Self::EnrollmentWithdrawn { activity, reason, link } => withdrawn(activity, reason, link),
            Self::ActivityPostponed { activity, reason, link } => format!(
                "{activity} is postponed. There is no new time yet; you will get another mail when it is set. Your enrollment stands.{}\n\n{MORE}{link}",
                line("Reason", reason)
            ),
            Self::ActivityCancelled { activity, reason, link } => {
                format!(
                    "{activity} is cancelled. You need not do anything.{}\n\n{MORE}{link}",
                    line("Reason", reason)
                )
            }
            Self::EvaluationInvitation { activity, closes, anonymous, link } => {
                asked(activity, closes, *anonymous, link)
            }
            Self::Reminder { activity, anchor, is_past, time, place, meeting, link } => {
                let told = reminded(activity, *anchor, *is_past, time);
                format!("{told}{}{}\n\n{MORE}{link}", line("Room", place), line("Meeting link", meeting))
            }
            Self::Digest { tasks, link } => digest(tasks, link),
            Self::EvaluationReminder { activity, closes, link } => format!(
                "You have not yet answered the questions about {activity}. Answer by {closes}:\n{link}"
            ),
        }
    }

    // The text in English for mail about the line, its clock and single occasions; empty for the rest.
    fn line_en(&self) -> String {
        match self {
            Self::EnrollmentLapsed { activity, link } => format!(
                "You did not answer in time, so the place in {activity} has gone to others. If you want to come, enroll again while registration is open.\n\n{MORE}{link}"
            ),
            Self::EnrollmentDisplaced { activity, reason, place_in_line, link } => format!(
                "The number of places in {activity} was lowered, and you are now number {place_in_line} in line.{}\n\n{MORE}{link}",
                line("Reason", reason)
            ),
            Self::ReconfirmationAsked { activity, time, answer_by, link, .. } => format!(
                "{activity} has a new time.{}\n\nDo you keep your place? Answer by {answer_by}, or it goes to somebody else:\n{link}",
                line("New time", time)
            ),
            Self::InterestDated { activity, time, place_in_line, answer_by, link } => {
                let facts = [line("Time", time), line("Place in line", &place_in_line.to_string())].concat();
                format!(
                    "{activity}, which you have shown interest in, has dates now.{facts}\n\nDo they suit you? Answer by {answer_by}, or you leave the line:\n{link}"
                )
            }
            Self::InterestLapsed { activity, time, cause, for_others, link } => {
                lapsed((activity, time), *cause, *for_others, link)
            }
            Self::ReservationReminder { activity, seats, answer_by, link } => format!(
                "You have reserved seats in {activity}, and {seats} of them have no name yet. Enroll participants by {answer_by}, or the seats go to others:\n{link}"
            ),
            Self::ReservationReleased { activity, seats, link } => format!(
                "{seats} reserved seats in {activity} had no names in time and have gone to others.\n\n{MORE}{link}"
            ),
            Self::ApprovalReminder { count, link } => {
                let what = if *count == 1 { "An enrollment has" } else { "Several enrollments have" };
                format!(
                    "{what} waited for days for you to approve or reject. The seats are held until then.{}\n\nDo so here:\n{link}",
                    line("Number", &count.to_string())
                )
            }
            _ => String::new(),
        }
    }

    // One occasion: moved, cancelled, chosen, or left for another.
    fn occasion_en(&self) -> String {
        match self {
            Self::OccasionMoved { activity, before, time, place, reason, link } => {
                let facts =
                    [line("Before", before), line("Now", time), line("Room", place), line("Reason", reason)]
                        .concat();
                format!("An occasion of {activity} has a new time or place.{facts}\n\n{MORE}{link}")
            }
            Self::OccasionCancelled { activity, time, reason, choose, link } => {
                let more = if *choose {
                    format!("\n\nChoose another occasion:\n{link}")
                } else {
                    format!("\n\n{MORE}{link}")
                };
                format!(
                    "An occasion of {activity} is cancelled.{}{}{more}",
                    line("It was to be", time),
                    line("Reason", reason)
                )
            }
            Self::OccasionChosen { activity, time, place, link } => {
                let facts = [line("Time", time), line("Place", place)].concat();
                format!(
                    "You are coming to this occasion of {activity}.{facts}\n\nAs long as it is possible you may choose another:\n{link}"
                )
            }
            Self::OccasionLeft { activity, time, link } => {
                let fact = line("The occasion you left", time);
                format!(
                    "You are no longer coming to one occasion of {activity}: you have chosen another instead.{fact}\n\n{MORE}{link}"
                )
            }
            _ => String::new(),
        }
    }
}

const ANONYMOUS: &str = "Your answers are anonymous: nobody can see who answered what.";
const NAMED: &str = "Your answers are kept with your name.";
const MORE: &str = "Read more:\n";
const LEAVE: &str = "If you cannot come, leave the place to somebody else. Read more:\n";

pub(super) fn once(was_asked_for: bool) -> String {
    let rest = if was_asked_for { " If it was not you, you need not do anything." } else { "" };
    format!("The link is good for {LINK_HOURS} hours and works once.{rest}")
}

fn reset(link: &str) -> String {
    format!(
        "Somebody, probably you, has asked to choose a new password. Do so here:\n{link}\n\n{}",
        once(true)
    )
}

fn exists(link: &str) -> String {
    format!(
        "Somebody, probably you, wanted to make an account with this e-mail address. You already have one, so log in as usual. \
         If you have forgotten your password, choose a new one here:\n{link}\n\n{}",
        once(true)
    )
}

fn invitation(name: &str, link: &str) -> String {
    let name = if name.is_empty() { String::new() } else { format!(" as {name}") };
    format!(
        "You are in Samverka{name}, the network's system for activities and enrollments. If that is not you, get in touch instead of opening the link. Choose a password here to log in and see your enrollments:\n{link}\n\n{}",
        once(false)
    )
}

fn awaiting(activity: &str, time: &str, link: &str) -> String {
    format!(
        "Your enrollment in {activity} waits to be approved. The place is held for you until then, and you will be told what was decided.{}\n\n{MORE}{link}",
        line("Time", time)
    )
}

fn withdrawn(activity: &str, reason: &str, link: &str) -> String {
    format!(
        "Your enrollment in {activity} has ended and the place is free for others.{}\n\n{MORE}{link}",
        line("Reason", reason)
    )
}

fn promoted(activity: &str, time: &str, answer_by: &str, link: &str) -> String {
    let time = line("Time", time);
    if answer_by.is_empty() {
        format!("A place has become free and it is yours: {activity}.{time}\n\n{LEAVE}{link}")
    } else {
        format!(
            "There is a place for you: {activity}.{time}\n\nAccept it by {answer_by}, or it goes to the next in the line:\n{link}"
        )
    }
}

fn lapsed(
    (activity, time): (&str, &str),
    cause: LapseCause,
    for_others: Option<usize>,
    link: &str,
) -> String {
    let is_team = matches!(cause, LapseCause::TeamSize { .. } | LapseCause::NoTeams);
    let shown = match (for_others, is_team) {
        (None, false) => String::new(),
        (None, true) => " with your team".to_owned(),
        (Some(1), false) => " for another person".to_owned(),
        (Some(count), false) => format!(" for {count} other persons"),
        (Some(1), true) => " for a team".to_owned(),
        (Some(count), true) => format!(" for {count} teams"),
    };
    let why = match (cause, for_others) {
        (LapseCause::Closed, _) => {
            "Registration had already closed when the dates were set. Contact the network's office if a place is needed all the same.".to_owned()
        }
        (LapseCause::NoAssignment, None) => {
            "You have no assignment in any of the network's organisations any more. Ask the school or municipality where you work to register it. Then you can enroll while registration is open.".to_owned()
        }
        (LapseCause::NoAssignment, Some(_)) => {
            "They have no assignment in any of the network's organisations any more. Once their assignments are registered, they can be enrolled while registration is open.".to_owned()
        }
        (LapseCause::NoTeams, _) => {
            "The activity now takes persons one by one, and no teams. Each of you can enroll while registration is open.".to_owned()
        }
        (LapseCause::TeamSize { least, most }, _) => format!(
            "The activity now takes teams of {least} to {most} persons. A team of that size can be enrolled while registration is open."
        ),
    };
    let when = line("Time", time);
    format!(
        "{activity} has dates now. You have shown interest{shown}, but no enrollment was made of it.{when}\n\n{why}\n\n{MORE}{link}"
    )
}

fn reminded(activity: &str, anchor: ReminderAnchor, is_past: bool, time: &str) -> String {
    match (anchor, is_past) {
        (ReminderAnchor::RegistrationOpens, false) => format!("Registration for {activity} opens {time}."),
        (ReminderAnchor::RegistrationOpens, true) => format!("Registration for {activity} opened {time}."),
        (ReminderAnchor::RegistrationCloses, false) => format!("Registration for {activity} closes {time}."),
        (ReminderAnchor::RegistrationCloses, true) => format!("Registration for {activity} closed {time}."),
        (ReminderAnchor::DecideBy, false) => {
            format!("By {time} it must be decided whether {activity} takes place.")
        }
        (ReminderAnchor::DecideBy, true) => {
            format!("By {time} it should have been decided whether {activity} takes place.")
        }
        (ReminderAnchor::Start, false) => format!("{activity} begins {time}."),
        (ReminderAnchor::Start, true) => format!("{activity} began {time}."),
        (ReminderAnchor::End, false) => format!("{activity} ends {time}."),
        (ReminderAnchor::End, true) => format!("{activity} ended {time}."),
        (ReminderAnchor::OccasionStart, false) => format!("{activity} has an occasion {time}."),
        (ReminderAnchor::OccasionStart, true) => format!("{activity} had an occasion {time}."),
    }
}

fn digest(tasks: &[String], link: &str) -> String {
    let tasks = tasks.join("\n- ");
    format!(
        "This waits for you in Samverka:\n\n- {tasks}\n\nOpen Today:\n{link}\n\nYou get this mail on weekdays because you asked for it. You turn it off in My settings."
    )
}

/// A task, in one line.
pub(super) fn task(task: &Task, day: &str) -> String {
    let (title, count) = (&task.title, task.count.unwrap_or_default());
    match task.kind {
        TaskKind::AtRisk => {
            let needed = task.needed.unwrap_or_default();
            format!("{title}: {count} of at least {needed} enrolled, decide by {day}")
        }
        TaskKind::AwaitingApproval => format!("{title}: awaits approval ({count})"),
        TaskKind::AnswersMissing => format!("{title}: answer its questions before {day}"),
        TaskKind::TeamTooSmall => format!("{title}: teams that are too small ({count})"),
        TaskKind::NotHeld => format!("{title}: the occasion of {day} is not marked as held"),
        TaskKind::NoAttendance => format!("{title}: nobody is marked at the occasion of {day}"),
        TaskKind::NotCompleted => format!("{title}: over since {day}, mark it as carried out"),
        TaskKind::NoEvaluation => format!("{title}: is to be evaluated by {day}"),
        TaskKind::NoAnalysis => format!("{title}: the evaluation closed {day} and awaits analysis"),
        TaskKind::DraftSoon => format!("{title}: is a draft, the first occasion is {day}"),
        TaskKind::MailFailed => format!("Mails that could not be sent: {count}"),
        TaskKind::SharedAddress => format!("E-mail addresses that several persons have: {count}"),
        TaskKind::JobsFailed => format!("Automatic work that does not succeed: {count}"),
    }
}

fn asked(activity: &str, closes: &str, anonymous: bool, link: &str) -> String {
    let promise = if anonymous { ANONYMOUS } else { NAMED };
    format!(
        "You took part in {activity}. We would like to know what you thought. {promise}\n\nAnswer by {closes}:\n{link}"
    )
}
