//! Every mail in both languages.

use super::*;

const LINK: &str = "https://samverka.example/set-password#abc";

fn of_the_line() -> Vec<Template> {
    let [activity, time, reason] =
        ["Mentor i förskola\noch skola", "tisdag", "Sjukdom"].map(|text| move || text.to_owned());
    let link = || LINK.to_owned();
    vec![
        Template::EnrollmentLapsed { activity: activity(), link: link() },
        Template::EnrollmentDisplaced {
            activity: activity(),
            reason: reason(),
            place_in_line: 4,
            link: link(),
        },
        Template::ReconfirmationAsked {
            activity: activity(),
            time: time(),
            answer_by: time(),
            again: true,
            link: link(),
        },
        Template::ReservationReminder { activity: activity(), seats: 3, answer_by: time(), link: link() },
        Template::ReservationReleased { activity: activity(), seats: 3, link: link() },
        Template::ApprovalReminder { count: 2, link: link() },
    ]
}

fn all() -> Vec<Template> {
    let [activity, time, reason] =
        ["Mentor i förskola\noch skola", "tisdag", "Sjukdom"].map(|text| move || text.to_owned());
    let (link, none) = (|| LINK.to_owned(), String::new);
    vec![
        Template::PasswordReset { link: link() },
        Template::AccountExists { link: link() },
        Template::Registration { link: link() },
        Template::Invitation { link: link() },
        Template::EnrollmentConfirmed { activity: activity(), time: time(), place: none(), link: link() },
        Template::EnrollmentWaitlisted { activity: activity(), time: time(), place_in_line: 4, link: link() },
        Template::EnrollmentPromoted { activity: activity(), time: time(), answer_by: none(), link: link() },
        Template::EnrollmentPromoted { activity: activity(), time: time(), answer_by: time(), link: link() },
        Template::EnrollmentWithdrawn { activity: activity(), reason: reason(), link: link() },
        Template::ActivityPostponed { activity: activity(), reason: reason(), link: link() },
        Template::ActivityCancelled { activity: activity(), reason: reason(), link: link() },
        Template::OccasionMoved {
            activity: activity(),
            before: "måndag".to_owned(),
            time: time(),
            place: "Aulan".to_owned(),
            reason: reason(),
            link: link(),
        },
        Template::OccasionCancelled { activity: activity(), time: time(), reason: reason(), link: link() },
        Template::EvaluationInvitation {
            activity: activity(),
            closes: time(),
            anonymous: true,
            link: link(),
        },
        Template::EvaluationReminder { activity: activity(), closes: time(), link: link() },
    ]
}

#[test]
fn every_mail_says_something_and_links_somewhere_in_both_languages() {
    for template in all().into_iter().chain(of_the_line()) {
        for language in Language::ALL {
            let (subject, body) = (template.subject(*language), template.body(*language));
            assert!(!subject.is_empty() && !subject.contains('\n'), "{template:?}: {subject:?}");
            assert!(
                body.lines().any(|line| line == LINK),
                "{template:?}: the link stands on a line of its own"
            );
            assert!(!body.contains("  ") && !body.contains("\n\n\n"), "{body}");
        }
        assert_ne!(template.body(Language::Swedish), template.body(Language::English));
        assert_ne!(template.subject(Language::Swedish), template.subject(Language::English));
    }
}

#[test]
fn every_fact_is_told() {
    for template in all().into_iter().chain(of_the_line()) {
        let body = template.body(Language::Swedish);
        match template {
            Template::EnrollmentWaitlisted { .. } => assert!(body.contains("nummer 4"), "{body}"),
            Template::OccasionMoved { .. } => {
                for fact in ["Förut: måndag", "Nu: tisdag", "Lokal: Aulan", "Skäl: Sjukdom"] {
                    assert!(body.contains(fact), "{body}");
                }
            }
            Template::EvaluationInvitation { .. } => assert!(body.contains("anonyma"), "{body}"),
            _ => {}
        }
    }
}

#[test]
fn times_are_told_by_swedish_clocks() {
    let start: Timestamp = "2026-10-20T13:00:00Z".parse().unwrap();
    assert_eq!(moment(start, Language::Swedish), "tisdag 20 oktober 2026 kl. 15.00");
    assert_eq!(moment(start, Language::English), "Tuesday 20 October 2026, 15:00");
    assert_eq!(
        span(start, start.plus_seconds(5400), Language::Swedish),
        "tisdag 20 oktober 2026 kl. 15.00–16.30"
    );
    let winter: Timestamp = "2026-12-31T23:30:00Z".parse().unwrap();
    assert_eq!(moment(winter, Language::English), "Friday 1 January 2027, 00:30");
    assert!(span(start, winter, Language::English).contains(" – Friday 1 January 2027"));
}
