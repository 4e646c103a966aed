//! The demo's report of 2020: the published figures come out by counting rows.

use server::config::Config;
use shared::questions::QuestionForm;
use shared::questions::answers::{AnswerSheet, Demand, answer_faults};
use shared::questions::check::form_faults;
use shared::reports::{ActivityFigures, YearFigures};
use tests::TestApp;
use tests::database::Database;
use tests::report::{Line, REPORT_OF_2020};

fn line(figures: &ActivityFigures) -> Line<'_> {
    let turnout = &figures.turnout;
    let earlier = figures.earlier.as_ref().and_then(|earlier| earlier.persons);
    (&figures.title, figures.outcome, turnout.persons, turnout.teams, turnout.approximate, earlier)
}

async fn demo() -> (TestApp, usize) {
    let database = Database::empty();
    let data_dir = database.folder().join("data");
    let config = Config { database_url: database.url().to_owned(), data_dir, ..Config::default() };
    let logins = server::demo::load(&config).expect("the demo loads");
    assert_eq!(server::check::faults(&config), Ok(Vec::new()));
    let again = server::demo::load(&config).expect_err("a second time it is refused");
    assert!(again.contains("empty database") && again.lines().count() == 1, "{again}");
    (TestApp::start_on(database, |_| ()).await, logins.len())
}

#[tokio::test]
async fn what_the_demo_asks_and_answers_is_right_by_the_rules() {
    let (app, _) = demo().await;
    let office = app.office();
    for title in ["studiebesok hos grannkommunen", "samtal om svara fragor"] {
        let found = office.get(&format!("/api/v1/activities?q={}", title.replace(' ', "%20"))).await.value();
        let id = &found["items"][0]["id"];
        let form: QuestionForm =
            office.get(&format!("/api/v1/activities/{id}/questions")).await.assert(200).json();
        assert_eq!(form_faults(&form), [], "{title}");
        let enrollments = office.get(&format!("/api/v1/activities/{id}/enrollments")).await.value();
        let mut answered = 0;
        for enrollment in enrollments["items"].as_array().unwrap() {
            let participant = &enrollment["participants"][0]["id"];
            let sheet: AnswerSheet =
                office.get(&format!("/api/v1/participants/{participant}/answers")).await.assert(200).json();
            let demand = Demand { leads: true, complete: sheet.version > 0 };
            assert_eq!(answer_faults(&form.questions, &sheet.answers, demand), [], "{title}");
            answered += sheet.version;
        }
        assert!(answered > 0, "{title}");
    }
}

#[tokio::test]
async fn the_report_of_2020_comes_out_by_counting_rows() {
    let (app, logins) = demo().await;
    assert_eq!(logins, 11);
    let figures: YearFigures = app.office().get("/api/v1/figures?year=2020").await.assert(200).json();
    let lines: Vec<_> = figures.activities.iter().map(line).collect();
    assert_eq!(lines, REPORT_OF_2020);
    let of = |title: &str| figures.activities.iter().find(|one| one.title == title).unwrap();
    let attended: Vec<_> =
        of("RUN-webbinarium").occasions.iter().map(|one| (one.cancelled, one.attended)).collect();
    assert_eq!(attended, [(true, 0), (false, 40), (false, 165)]);
    assert_eq!(of("Mentor i förskola och skola").earlier_year, Some(2018));
    assert!(!of("Vetenskapsdagen").turnout.not_measurable.is_empty());
    assert_eq!(of("RUN-konferens").starts_at.unwrap().to_string(), "2020-10-27T08:00:00Z");
    assert_eq!(of("RUN-konferens").organisations.len(), 19, "spread over every municipality");
    assert_eq!(figures.organisations.len(), 19);
}
