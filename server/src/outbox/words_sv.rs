//! The Swedish texts of mail.

use shared::accounts::LINK_HOURS;
use shared::messages::reminders::ReminderAnchor;
use shared::today::{Task, TaskKind};

use crate::outbox::causes::LapseCause;
use crate::outbox::templates::{Template, line};

impl Template {
    /// Its subject line in Swedish.
    pub(super) fn subject_sv(&self) -> String {
        match self {
            Self::PasswordReset { .. } => "Välj ett nytt lösenord".into(),
            Self::AccountExists { .. } => "Du har redan ett konto".into(),
            Self::Registration { .. } => "Bekräfta din e-postadress".into(),
            Self::Invitation { .. } => "Välkommen till Samverka".into(),
            Self::AddressChanged { .. }
            | Self::AdministratorChanged { .. }
            | Self::AccountGuarded { .. }
            | Self::SecondFactorChanged { .. } => self.guard_subject_sv(),
            Self::EnrollmentConfirmed { activity, .. } => format!("Du har en plats: {activity}"),
            Self::EnrollmentWaitlisted { activity, .. } => format!("Du står i kö: {activity}"),
            Self::EnrollmentAwaitingApproval { activity, .. } => format!("Väntar på godkännande: {activity}"),
            Self::EnrollmentPromoted { activity, answer_by, .. } if answer_by.is_empty() => {
                format!("Du har fått en plats: {activity}")
            }
            Self::EnrollmentPromoted { activity, .. } => format!("En plats är ledig för dig: {activity}"),
            Self::EnrollmentLapsed { activity, .. } => format!("Tiden har gått ut: {activity}"),
            Self::EnrollmentDisplaced { activity, .. } => format!("Du står i kö igen: {activity}"),
            Self::ReconfirmationAsked { activity, again, .. } => {
                let kind = if *again { "Påminnelse: " } else { "" };
                format!("{kind}Vill du behålla platsen? {activity}")
            }
            Self::InterestLapsed { activity, .. } => format!("Intresset blev ingen anmälan: {activity}"),
            Self::InterestDated { activity, .. } => format!("Nu finns det datum: {activity}"),
            Self::ReservationReminder { activity, .. } => format!("Namnge era platser: {activity}"),
            Self::ReservationReleased { activity, .. } => format!("Platser har lämnats tillbaka: {activity}"),
            Self::ApprovalReminder { .. } => "Anmälningar väntar på ditt godkännande".into(),
            Self::EnrollmentWithdrawn { activity, .. } => format!("Din anmälan är avslutad: {activity}"),
            Self::ActivityPostponed { activity, .. } => format!("Uppskjuten: {activity}"),
            Self::ActivityCancelled { activity, .. } => format!("Inställd: {activity}"),
            Self::OccasionMoved { activity, .. } => format!("Ny tid eller plats: {activity}"),
            Self::OccasionCancelled { activity, .. } => format!("Inställt tillfälle: {activity}"),
            Self::OccasionChosen { activity, .. } => format!("Valt tillfälle: {activity}"),
            Self::OccasionLeft { activity, .. } => format!("Du har bytt tillfälle: {activity}"),
            Self::EvaluationInvitation { activity, .. } => format!("Hur var det? {activity}"),
            Self::EvaluationReminder { activity, .. } => format!("Påminnelse: hur var {activity}?"),
            Self::Reminder { activity, anchor: ReminderAnchor::DecideBy, .. } => {
                format!("Dags att besluta: {activity}")
            }
            Self::Reminder { activity, .. } => format!("Påminnelse: {activity}"),
            Self::Digest { .. } => "Att göra idag".into(),
        }
    }

    /// The text in Swedish, without greeting and signature.
    pub(super) fn text_sv(&self) -> String {
        match self {
            Self::PasswordReset { link } => reset(link),
            Self::AccountExists { link } => exists(link),
            Self::Registration { .. }
            | Self::AddressChanged { .. }
            | Self::AdministratorChanged { .. }
            | Self::AccountGuarded { .. }
            | Self::SecondFactorChanged { .. } => self.guard_sv(),
            Self::Invitation { name, link } => invitation(name, link),
            Self::EnrollmentConfirmed { activity, time, place, link } => {
                format!(
                    "Du är anmäld till {activity} och har en plats.{}{}\n\n{LEAVE}{link}",
                    line("Tid", time),
                    line("Lokal", place)
                )
            }
            Self::EnrollmentWaitlisted { activity, time, place_in_line, link } => format!(
                "{activity} är full. Du står i kö som nummer {place_in_line} och får besked om en plats blir ledig.{}\n\n{MORE}{link}",
                line("Tid", time)
            ),
            Self::EnrollmentAwaitingApproval { activity, time, link } => awaiting(activity, time, link),
            Self::EnrollmentPromoted { activity, time, answer_by, link } => {
                promoted(activity, time, answer_by, link)
            }
            Self::OccasionMoved { .. }
            | Self::OccasionCancelled { .. }
            | Self::OccasionChosen { .. }
            | Self::OccasionLeft { .. } => self.occasion_sv(),
            Self::EnrollmentLapsed { .. }
            | Self::EnrollmentDisplaced { .. }
            | Self::ReconfirmationAsked { .. }
            | Self::InterestDated { .. }
            | Self::InterestLapsed { .. }
            | Self::ReservationReminder { .. }
            | Self::ReservationReleased { .. }
            | Self::ApprovalReminder { .. } => self.line_sv(),
            Self::EnrollmentWithdrawn { activity, reason, link } => withdrawn(activity, reason, link),
            Self::ActivityPostponed { activity, reason, link } => format!(
                "{activity} skjuts upp. Det finns ingen ny tid än; du får ett nytt mejl när den är bestämd. Din anmälan gäller.{}\n\n{MORE}{link}",
                line("Skäl", reason)
            ),
            Self::ActivityCancelled { activity, reason, link } => {
                format!(
                    "{activity} är inställd. Du behöver inte göra något.{}\n\n{MORE}{link}",
                    line("Skäl", reason)
                )
            }
            Self::EvaluationInvitation { activity, closes, anonymous, link } => {
                asked(activity, closes, *anonymous, link)
            }
            Self::Reminder { activity, anchor, is_past, time, place, meeting, link } => {
                let told = reminded(activity, *anchor, *is_past, time);
                format!("{told}{}{}\n\n{MORE}{link}", line("Lokal", place), line("Möteslänk", meeting))
            }
            Self::Digest { tasks, link } => digest(tasks, link),
            Self::EvaluationReminder { activity, closes, link } => {
                format!("Du har inte svarat än på frågorna om {activity}. Svara senast {closes}:\n{link}")
            }
        }
    }

    // The text in Swedish for mail about the line, its clock and single occasions; empty for the rest.
    fn line_sv(&self) -> String {
        match self {
            Self::EnrollmentLapsed { activity, link } => format!(
                "Du svarade inte i tid, så platsen i {activity} har gått vidare till andra. Vill du vara med kan du anmäla dig igen så länge anmälan är öppen.\n\n{MORE}{link}"
            ),
            Self::EnrollmentDisplaced { activity, reason, place_in_line, link } => format!(
                "Antalet platser i {activity} har minskats, och du står nu i kö som nummer {place_in_line}.{}\n\n{MORE}{link}",
                line("Skäl", reason)
            ),
            Self::ReconfirmationAsked { activity, time, answer_by, link, .. } => format!(
                "{activity} har fått en ny tid.{}\n\nVill du behålla platsen? Svara senast {answer_by}, annars går den till någon annan:\n{link}",
                line("Ny tid", time)
            ),
            Self::InterestDated { activity, time, place_in_line, answer_by, link } => {
                let facts = [line("Tid", time), line("Plats i kön", &place_in_line.to_string())].concat();
                format!(
                    "{activity}, som du har visat intresse för, har fått datum.{facts}\n\nPassar det? Svara senast {answer_by}, annars lämnar du kön:\n{link}"
                )
            }
            Self::InterestLapsed { activity, time, cause, for_others, link } => {
                lapsed((activity, time), *cause, *for_others, link)
            }
            Self::ReservationReminder { activity, seats, answer_by, link } => format!(
                "Ni har reserverat platser i {activity}, och {seats} av dem har inget namn än. Anmäl deltagare senast {answer_by}, annars går platserna till andra:\n{link}"
            ),
            Self::ReservationReleased { activity, seats, link } => format!(
                "{seats} reserverade platser i {activity} hade inget namn i tid och har gått till andra.\n\n{MORE}{link}"
            ),
            Self::ApprovalReminder { count, link } => {
                let what = if *count == 1 { "En anmälan har" } else { "Flera anmälningar har" };
                format!(
                    "{what} väntat i flera dagar på att du godkänner den eller avslår den. Platserna hålls så länge.{}\n\nGör det här:\n{link}",
                    line("Antal", &count.to_string())
                )
            }
            _ => String::new(),
        }
    }

    // One occasion: moved, cancelled, chosen, or left for another.
    fn occasion_sv(&self) -> String {
        match self {
            Self::OccasionMoved { activity, before, time, place, reason, link } => {
                let facts =
                    [line("Förut", before), line("Nu", time), line("Lokal", place), line("Skäl", reason)]
                        .concat();
                format!("Ett tillfälle av {activity} har fått ny tid eller plats.{facts}\n\n{MORE}{link}")
            }
            Self::OccasionCancelled { activity, time, reason, choose, link } => {
                let more = if *choose {
                    format!("\n\nVälj ett annat tillfälle:\n{link}")
                } else {
                    format!("\n\n{MORE}{link}")
                };
                format!(
                    "Ett tillfälle av {activity} är inställt.{}{}{more}",
                    line("Det skulle ha varit", time),
                    line("Skäl", reason)
                )
            }
            Self::OccasionChosen { activity, time, place, link } => {
                let facts = [line("Tid", time), line("Lokal", place)].concat();
                format!(
                    "Du kommer till detta tillfälle av {activity}.{facts}\n\nSå länge det går kan du byta tillfälle:\n{link}"
                )
            }
            Self::OccasionLeft { activity, time, link } => {
                let fact = line("Tillfället du lämnade", time);
                format!(
                    "Du kommer inte längre till ett tillfälle av {activity}, för du har valt ett annat i stället.{fact}\n\n{MORE}{link}"
                )
            }
            _ => String::new(),
        }
    }
}

const ANONYMOUS: &str = "Dina svar är anonyma: ingen kan se vem som har svarat vad.";
const NAMED: &str = "Dina svar sparas med ditt namn.";
const MORE: &str = "Läs mer:\n";
const LEAVE: &str = "Får du förhinder, lämna platsen till någon annan. Läs mer:\n";

pub(super) fn once(was_asked_for: bool) -> String {
    let rest = if was_asked_for { " Var det inte du behöver du inte göra något." } else { "" };
    format!("Länken gäller i {LINK_HOURS} timmar och kan användas en gång.{rest}")
}

fn reset(link: &str) -> String {
    format!(
        "Någon, troligen du, har bett om att få välja ett nytt lösenord. Gör det här:\n{link}\n\n{}",
        once(true)
    )
}

fn exists(link: &str) -> String {
    format!(
        "Någon, troligen du, ville skapa ett konto med den här e-postadressen. Du har redan ett konto, så logga in som vanligt. \
         Har du glömt lösenordet kan du välja ett nytt här:\n{link}\n\n{}",
        once(true)
    )
}

fn invitation(name: &str, link: &str) -> String {
    let name = if name.is_empty() { String::new() } else { format!(" som {name}") };
    format!(
        "Du finns i Samverka{name}, nätverkets system för aktiviteter och anmälningar. Är det inte du, hör av dig i stället för att öppna länken. Välj ett lösenord här, så kan du logga in och se dina anmälningar:\n{link}\n\n{}",
        once(false)
    )
}

fn awaiting(activity: &str, time: &str, link: &str) -> String {
    format!(
        "Din anmälan till {activity} väntar på att godkännas. Platsen hålls för dig tills dess, och du får besked när det är bestämt.{}\n\n{MORE}{link}",
        line("Tid", time)
    )
}

fn withdrawn(activity: &str, reason: &str, link: &str) -> String {
    format!(
        "Din anmälan till {activity} är avslutad och platsen är lämnad.{}\n\n{MORE}{link}",
        line("Skäl", reason)
    )
}

fn promoted(activity: &str, time: &str, answer_by: &str, link: &str) -> String {
    let time = line("Tid", time);
    if answer_by.is_empty() {
        format!("En plats har blivit ledig och du har fått den: {activity}.{time}\n\n{LEAVE}{link}")
    } else {
        format!(
            "Det finns en plats för dig: {activity}.{time}\n\nTacka ja senast {answer_by}, annars går den vidare till nästa i kön:\n{link}"
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
        (None, true) => " med ditt lag".to_owned(),
        (Some(1), false) => " för en annan person".to_owned(),
        (Some(count), false) => format!(" för {count} andra personer"),
        (Some(1), true) => " för ett lag".to_owned(),
        (Some(count), true) => format!(" för {count} lag"),
    };
    let why = match (cause, for_others) {
        (LapseCause::Closed, _) => {
            "Anmälan var redan stängd när datumen blev klara. Hör av dig till nätverkets kansli om en plats behövs ändå.".to_owned()
        }
        (LapseCause::NoAssignment, None) => {
            "Du har inte längre något uppdrag i någon av nätverkets organisationer. Be skolan eller kommunen där du arbetar att registrera ditt uppdrag. Sedan kan du anmäla dig så länge anmälan är öppen.".to_owned()
        }
        (LapseCause::NoAssignment, Some(_)) => {
            "De har inte längre något uppdrag i någon av nätverkets organisationer. När uppdragen är registrerade kan de anmälas så länge anmälan är öppen.".to_owned()
        }
        (LapseCause::NoTeams, _) => {
            "Aktiviteten tar numera emot personer var för sig, inte lag. Var och en kan anmäla sig så länge anmälan är öppen.".to_owned()
        }
        (LapseCause::TeamSize { least, most }, _) => format!(
            "Aktiviteten tar numera lag med {least}–{most} personer. Ett lag av den storleken kan anmälas så länge anmälan är öppen."
        ),
    };
    let when = line("Tid", time);
    format!(
        "{activity} har fått datum. Du har visat intresse{shown}, men det blev ingen anmälan.{when}\n\n{why}\n\n{MORE}{link}"
    )
}

fn reminded(activity: &str, anchor: ReminderAnchor, is_past: bool, time: &str) -> String {
    match (anchor, is_past) {
        (ReminderAnchor::RegistrationOpens, false) => format!("Anmälan till {activity} öppnar {time}."),
        (ReminderAnchor::RegistrationOpens, true) => format!("Anmälan till {activity} öppnade {time}."),
        (ReminderAnchor::RegistrationCloses, false) => format!("Anmälan till {activity} stänger {time}."),
        (ReminderAnchor::RegistrationCloses, true) => format!("Anmälan till {activity} stängde {time}."),
        (ReminderAnchor::DecideBy, false) => format!("Senast {time} ska det beslutas om {activity} blir av."),
        (ReminderAnchor::DecideBy, true) => {
            format!("Senast {time} skulle det ha beslutats om {activity} blir av.")
        }
        (ReminderAnchor::Start, false) => format!("{activity} börjar {time}."),
        (ReminderAnchor::Start, true) => format!("{activity} började {time}."),
        (ReminderAnchor::End, false) => format!("{activity} slutar {time}."),
        (ReminderAnchor::End, true) => format!("{activity} slutade {time}."),
        (ReminderAnchor::OccasionStart, false) => format!("{activity} har ett tillfälle {time}."),
        (ReminderAnchor::OccasionStart, true) => format!("{activity} hade ett tillfälle {time}."),
    }
}

fn digest(tasks: &[String], link: &str) -> String {
    let tasks = tasks.join("\n- ");
    format!(
        "Det här väntar på dig i Samverka:\n\n- {tasks}\n\nÖppna Idag:\n{link}\n\nDu får mejlet på vardagar för att du har bett om det. Det stängs av under Mina inställningar."
    )
}

/// A task, in one line.
pub(super) fn task(task: &Task, day: &str) -> String {
    let (title, count) = (&task.title, task.count.unwrap_or_default());
    match task.kind {
        TaskKind::AtRisk => {
            let needed = task.needed.unwrap_or_default();
            format!("{title}: {count} av minst {needed} anmälda, besluta senast {day}")
        }
        TaskKind::AwaitingApproval => format!("{title}: väntar på godkännande ({count})"),
        TaskKind::AnswersMissing => format!("{title}: svara på frågorna före {day}"),
        TaskKind::TeamTooSmall => format!("{title}: lag som är för små ({count})"),
        TaskKind::NotHeld => format!("{title}: tillfället {day} är inte markerat som genomfört"),
        TaskKind::NoAttendance => format!("{title}: ingen närvaro är tagen för tillfället {day}"),
        TaskKind::NotCompleted => format!("{title}: är över sedan {day}, markera den som genomförd"),
        TaskKind::NoEvaluation => format!("{title}: ska vara utvärderad {day}"),
        TaskKind::NoAnalysis => format!("{title}: utvärderingen stängde {day} och väntar på analys"),
        TaskKind::DraftSoon => format!("{title}: är ett utkast, första tillfället är {day}"),
        TaskKind::MailFailed => format!("Mejl som inte kunde skickas: {count}"),
        TaskKind::SharedAddress => format!("E-postadresser som flera personer har: {count}"),
        TaskKind::JobsFailed => format!("Automatiska körningar som inte fungerar: {count}"),
    }
}

fn asked(activity: &str, closes: &str, anonymous: bool, link: &str) -> String {
    let promise = if anonymous { ANONYMOUS } else { NAMED };
    format!(
        "Du har varit med på {activity}. Vi vill gärna veta vad du tyckte. {promise}\n\nSvara senast {closes}:\n{link}"
    )
}
