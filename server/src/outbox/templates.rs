//! The texts of mail, in Swedish and English: plain text in plain words. A template holds its facts as text, so a mail is written
//! once, in the transaction of the event that it tells of.

use shared::accounts::Language;
use shared::messages::reminders::ReminderAnchor;
use shared::today::Task;

use crate::outbox::causes::{FactorChange, LapseCause};
use crate::outbox::times::date;
use crate::outbox::{words_en, words_sv};

/// A mail's kind and what it has to tell. Links are whole addresses; times come from [`super::times`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Template {
    /// A link to set a new password.
    PasswordReset {
        /// The page where the password is set.
        link: String,
    },
    /// Somebody wanted to register an address that has an account.
    AccountExists {
        /// The page where a new password is set.
        link: String,
    },
    /// Somebody wants an account.
    Registration {
        /// The organisation where they are said to work, and the member that it counts under if that is another one.
        organisation: String,
        /// Their role.
        role: String,
        /// The page where the address is confirmed.
        link: String,
    },
    /// The office invites a person of the register to make an account.
    Invitation {
        /// The name of the person that the link is for: others may share the address. Empty for a protected person.
        name: String,
        /// The page where the password is set.
        link: String,
    },
    /// A person's address has changed; this goes to the old one.
    AddressChanged {
        /// The page that tells whom to ask.
        link: String,
    },
    /// Very many wrong passwords have closed an account to places that are not known.
    AccountGuarded {
        /// Until when.
        until: String,
        /// The page where a new password is asked for.
        link: String,
    },
    /// An account has a second factor now, or has none any more.
    SecondFactorChanged {
        /// The change.
        change: FactorChange,
        /// One's own settings.
        link: String,
    },
    /// Somebody administers the system, or does not any more; this goes to the other administrators.
    AdministratorChanged {
        /// The person's name; empty for a protected person.
        name: String,
        /// The name of the person who did it; empty for a protected person, none when it was done on the command line.
        by: Option<String>,
        /// True when they will not any more.
        ends: bool,
        /// The person's page.
        link: String,
    },
    /// A place in an activity.
    EnrollmentConfirmed {
        /// The activity's title.
        activity: String,
        /// When it is.
        time: String,
        /// Its place; empty when it has none.
        place: String,
        /// The enrollment's page.
        link: String,
    },
    /// A place in the line.
    EnrollmentWaitlisted {
        /// The activity's title.
        activity: String,
        /// When it is.
        time: String,
        /// How many in the line come first, this enrollment included.
        place_in_line: i64,
        /// The enrollment's page.
        link: String,
    },
    /// A place that is held until somebody has approved the enrollment.
    EnrollmentAwaitingApproval {
        /// The activity's title.
        activity: String,
        /// When it is.
        time: String,
        /// The enrollment's page.
        link: String,
    },
    /// A place that somebody else left.
    EnrollmentPromoted {
        /// The activity's title.
        activity: String,
        /// When it is.
        time: String,
        /// Until when the place is held, where it must be accepted; empty where it is given at once.
        answer_by: String,
        /// The enrollment's page.
        link: String,
    },
    /// Nobody answered in time: the offer, or the question whether the place is kept.
    EnrollmentLapsed {
        /// The activity's title.
        activity: String,
        /// The activity's page.
        link: String,
    },
    /// Back in the line.
    EnrollmentDisplaced {
        /// The activity's title.
        activity: String,
        /// Why.
        reason: String,
        /// How many in the line come first, this enrollment included.
        place_in_line: i64,
        /// The enrollment's page.
        link: String,
    },
    /// The activity that was put off has new dates: is the place kept?
    ReconfirmationAsked {
        /// The activity's title.
        activity: String,
        /// When it is.
        time: String,
        /// By when the answer is due.
        answer_by: String,
        /// True when it is asked for the second time.
        again: bool,
        /// The enrollment's page.
        link: String,
    },
    /// The activity that interest was shown in has dates now: do they suit?
    InterestDated {
        /// The activity's title.
        activity: String,
        /// When it is.
        time: String,
        /// How many in the line come first, this enrollment included.
        place_in_line: i64,
        /// By when the answer is due.
        answer_by: String,
        /// The enrollment's page.
        link: String,
    },
    /// The activity that interest was shown in has dates now, but no enrollment was made of the interest.
    InterestLapsed {
        /// The activity's title.
        activity: String,
        /// When it is.
        time: String,
        /// Why no enrollment was made.
        cause: LapseCause,
        /// How many persons or teams this is about, to the person who showed interest for them; none to the person themselves.
        for_others: Option<usize>,
        /// The activity's page.
        link: String,
    },
    /// Reserved seats have no names yet.
    ReservationReminder {
        /// The activity's title.
        activity: String,
        /// How many seats.
        seats: i32,
        /// By when they must have names.
        answer_by: String,
        /// The activity's page.
        link: String,
    },
    /// Reserved seats that had no names were given back.
    ReservationReleased {
        /// The activity's title.
        activity: String,
        /// How many seats.
        seats: i32,
        /// The activity's page.
        link: String,
    },
    /// Enrollments have waited for days to be approved.
    ApprovalReminder {
        /// How many.
        count: i64,
        /// The page that lists them.
        link: String,
    },
    /// The enrollment has ended before the activity.
    EnrollmentWithdrawn {
        /// The activity's title.
        activity: String,
        /// The reason, in the words of the person who ended it; empty when the participant did.
        reason: String,
        /// The activity's page.
        link: String,
    },
    /// The activity will be held later, nobody knows when.
    ActivityPostponed {
        /// The activity's title.
        activity: String,
        /// Why.
        reason: String,
        /// The activity's page.
        link: String,
    },
    /// The activity will not be held.
    ActivityCancelled {
        /// The activity's title.
        activity: String,
        /// Why.
        reason: String,
        /// The activity's page.
        link: String,
    },
    /// One occasion has a new time or place.
    OccasionMoved {
        /// The activity's title.
        activity: String,
        /// When it was to be.
        before: String,
        /// When it is.
        time: String,
        /// Its place; empty when it has none.
        place: String,
        /// Why; empty where nobody said.
        reason: String,
        /// The activity's page.
        link: String,
    },
    /// One occasion will not be held.
    OccasionCancelled {
        /// The activity's title.
        activity: String,
        /// When it was to be.
        time: String,
        /// Why.
        reason: String,
        /// True when another is to be chosen instead.
        choose: bool,
        /// The activity's page, or the enrollment's where another is to be chosen.
        link: String,
    },
    /// One occasion was chosen of several.
    OccasionChosen {
        /// The activity's title.
        activity: String,
        /// When it is.
        time: String,
        /// Its place; empty when it has none.
        place: String,
        /// The enrollment's page.
        link: String,
    },
    /// Another occasion was chosen instead of this one.
    OccasionLeft {
        /// The activity's title.
        activity: String,
        /// When it is.
        time: String,
        /// The enrollment's page.
        link: String,
    },
    /// A question how it was.
    EvaluationInvitation {
        /// The activity's title.
        activity: String,
        /// Until when answers are taken.
        closes: String,
        /// True when no answer leads back to a person.
        anonymous: bool,
        /// The page where it is answered.
        link: String,
    },
    /// A date of the activity is near, or was not long ago.
    Reminder {
        /// The activity's title.
        activity: String,
        /// The kind of date.
        anchor: ReminderAnchor,
        /// True when it has been.
        is_past: bool,
        /// When it is.
        time: String,
        /// The place of the occasion; empty when it has none.
        place: String,
        /// The link to a digital occasion; empty where there is none.
        meeting: String,
        /// The activity's page.
        link: String,
    },
    /// The tasks that wait for somebody today.
    Digest {
        /// The tasks, each in one line.
        tasks: Vec<String>,
        /// The page of today.
        link: String,
    },
    /// A reminder of the question how it was, to somebody who has not answered.
    EvaluationReminder {
        /// The activity's title.
        activity: String,
        /// Until when answers are taken.
        closes: String,
        /// The page where it is answered.
        link: String,
    },
}

impl Template {
    /// The word the outbox knows it by.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::PasswordReset { .. } => "passwordReset",
            Self::AccountExists { .. } => "accountExists",
            Self::Registration { .. } => "registration",
            Self::Invitation { .. } => "invitation",
            Self::AddressChanged { .. } => "addressChanged",
            Self::AdministratorChanged { .. } => "administratorChanged",
            Self::AccountGuarded { .. } => "accountGuarded",
            Self::SecondFactorChanged { .. } => "secondFactorChanged",
            Self::EnrollmentConfirmed { .. } => "enrollmentConfirmed",
            Self::EnrollmentWaitlisted { .. } => "enrollmentWaitlisted",
            Self::EnrollmentAwaitingApproval { .. } => "enrollmentAwaitingApproval",
            Self::EnrollmentPromoted { .. } => "enrollmentPromoted",
            Self::EnrollmentLapsed { .. } => "enrollmentLapsed",
            Self::EnrollmentDisplaced { .. } => "enrollmentDisplaced",
            Self::ReconfirmationAsked { .. } => "reconfirmationAsked",
            Self::InterestDated { .. } => "interestDated",
            Self::InterestLapsed { .. } => "interestLapsed",
            Self::ReservationReminder { .. } => "reservationReminder",
            Self::ReservationReleased { .. } => "reservationReleased",
            Self::ApprovalReminder { .. } => "approvalReminder",
            Self::EnrollmentWithdrawn { .. } => "enrollmentWithdrawn",
            Self::ActivityPostponed { .. } => "activityPostponed",
            Self::ActivityCancelled { .. } => "activityCancelled",
            Self::OccasionMoved { .. } => "occasionMoved",
            Self::OccasionCancelled { .. } => "occasionCancelled",
            Self::OccasionChosen { .. } => "occasionChosen",
            Self::OccasionLeft { .. } => "occasionLeft",
            Self::EvaluationInvitation { .. } => "evaluationInvitation",
            Self::EvaluationReminder { .. } => "evaluationReminder",
            Self::Reminder { .. } => "reminder",
            Self::Digest { .. } => "digest",
        }
    }

    /// One line of [`Template::Digest`].
    pub fn task(task: &Task, language: Language) -> String {
        let day = task.due.map(|due| date(due, language)).unwrap_or_default();
        match language {
            Language::Swedish => words_sv::task(task, &day),
            Language::English => words_en::task(task, &day),
        }
    }

    /// The subject line: one line, even if a title has line breaks.
    pub fn subject(&self, language: Language) -> String {
        let subject = match language {
            Language::Swedish => self.subject_sv(),
            Language::English => self.subject_en(),
        };
        subject.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The text, with greeting and signature.
    pub fn body(&self, language: Language) -> String {
        self.body_with("", language)
    }

    /// The text with an activity's own words, which come last.
    pub fn body_with(&self, words: &str, language: Language) -> String {
        let (greeting, text, signature) = match language {
            Language::Swedish => ("Hej!", self.text_sv(), "Vänliga hälsningar\nSamverka"),
            Language::English => ("Hello,", self.text_en(), "Kind regards\nSamverka"),
        };
        let words = if words.trim().is_empty() { String::new() } else { format!("{}\n\n", words.trim()) };
        format!("{greeting}\n\n{text}\n\n{words}{signature}\n")
    }
}

/// A line of its own for a fact; nothing for one that is not known.
pub(super) fn line(name: &str, fact: &str) -> String {
    if fact.trim().is_empty() { String::new() } else { format!("\n{name}: {}", fact.trim()) }
}

#[cfg(test)]
#[path = "templates_tests.rs"]
mod tests;
