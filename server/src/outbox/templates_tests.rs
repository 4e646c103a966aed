//! Every mail in both languages.

use shared::time::Timestamp;

use super::*;
use crate::outbox::samples::{Facts, samples};
use crate::outbox::times::{moment, span};

const BASE: &str = "https://samverka.example";

fn all(language: Language) -> Vec<Template> {
    let activity = "Mentor i förskola\noch skola".to_owned();
    samples(&Facts { activity, ..Facts::made_up(BASE, language) }, language)
}

#[test]
fn every_mail_says_something_and_links_somewhere_in_both_languages() {
    let [swedish, english] = [Language::Swedish, Language::English].map(all);
    for (swedish, english) in swedish.iter().zip(&english) {
        for (template, language) in [(swedish, Language::Swedish), (english, Language::English)] {
            let (subject, body) = (template.subject(language), template.body(language));
            assert!(!subject.is_empty() && !subject.contains('\n'), "{template:?}: {subject:?}");
            assert!(
                body.lines().any(|line| line.starts_with(BASE)),
                "{template:?}: the link stands on a line of its own"
            );
            assert!(!body.contains("  ") && !body.contains("\n\n\n"), "{body}");
        }
        assert_ne!(swedish.body(Language::Swedish), swedish.body(Language::English));
        assert_ne!(swedish.subject(Language::Swedish), swedish.subject(Language::English));
    }
}

#[test]
fn every_fact_is_told() {
    for template in all(Language::Swedish) {
        let body = template.body(Language::Swedish);
        match template {
            Template::EnrollmentWaitlisted { .. } => assert!(body.contains("nummer 4"), "{body}"),
            Template::OccasionMoved { .. } => {
                for fact in ["Förut: måndag", "Nu: tisdag", "Lokal: Sundsvall", "Skäl: Föreläsaren"] {
                    assert!(body.contains(fact), "{body}");
                }
            }
            Template::EvaluationInvitation { .. } => assert!(body.contains("anonyma"), "{body}"),
            Template::Reminder { .. } => assert!(body.contains("tisdag 20 oktober"), "{body}"),
            Template::Digest { tasks, .. } => {
                assert!(tasks.iter().all(|task| body.contains(&format!("\n- {task}\n"))), "{body}");
            }
            _ => {}
        }
    }
}

#[test]
fn an_activitys_own_words_come_last() {
    let template = Template::ActivityCancelled {
        activity: "X".to_owned(),
        reason: "Y".to_owned(),
        link: BASE.to_owned(),
    };
    let body = template.body_with(" Ta med penna. \n", Language::Swedish);
    assert!(body.ends_with("\n\nTa med penna.\n\nVänliga hälsningar\nSamverka\n"), "{body}");
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
