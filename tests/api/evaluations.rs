//! Evaluations from the first invitation to the analysis, and what nobody learns from them.

use diesel::prelude::*;
use serde_json::json;
use shared::error::ErrorCode;
use shared::evaluations::changes::EvaluationRecipients;
use shared::evaluations::results::EvaluationResult;
use shared::evaluations::{
    EvaluationAction, EvaluationDetail, EvaluationPhase, OpenForm, REMINDERS_APART_SECONDS,
};
use shared::ids::EvaluationId;
use shared::schema::{audit_rows, idempotency_keys, mails, persons};
use tests::asking::{attended, evaluation, response, tokens};
use tests::{Actor, TestApp};

const DAY: i64 = 86_400;

async fn recipients(office: &Actor, id: EvaluationId) -> (i64, i64, i64) {
    let path = format!("/api/v1/evaluations/{id}/recipients");
    let found: EvaluationRecipients = office.get(&path).await.assert(200).json();
    (found.to_invite, found.without_address, found.to_remind)
}

#[tokio::test]
async fn what_an_invitation_would_reach_is_known_before_it_is_sent() {
    let app = TestApp::start().await;
    let office = app.office();
    let (_, path) = attended(&app, &office, 3).await;
    app.prepare(|conn| {
        let one = persons::table.filter(persons::given_name.ne("")).order(persons::id.desc());
        let id: shared::ids::PersonId = one.select(persons::id).first(conn).unwrap();
        let nowhere = (persons::email.eq(None::<String>), persons::email_folded.eq(None::<String>));
        diesel::update(persons::table.find(id)).set(nowhere).execute(conn).unwrap();
    });
    let made = evaluation(&app, &office, &path).await;
    let id = made.evaluation.id;
    assert_eq!((made.phase, recipients(&office, id).await), (EvaluationPhase::Prepared, (2, 1, 0)));
    let invited: EvaluationDetail =
        office.step(&format!("/api/v1/evaluations/{id}/invite")).await.assert(200).json();
    assert_eq!((invited.invited, invited.phase), (2, EvaluationPhase::Open));
    assert_eq!(recipients(&office, id).await, (0, 1, 2));
    let other = app.representative_of(app.municipality("Berg"));
    other.get(&format!("/api/v1/evaluations/{id}/recipients")).await.assert(404);
}

#[tokio::test]
async fn however_often_one_asks_nobody_is_reminded_twice_within_a_day() {
    let app = TestApp::start().await;
    let office = app.office();
    let (_, path) = attended(&app, &office, 3).await;
    let id = evaluation(&app, &office, &path).await.evaluation.id;
    office.step(&format!("/api/v1/evaluations/{id}/invite")).await.assert(200);
    let (own, before) = (format!("/api/v1/evaluations/{id}"), mails_of(&app));
    let remind = async || office.step(&format!("{own}/remind")).await.status;
    let (a, b, c, d) = tokio::join!(remind(), remind(), remind(), remind());
    let mut said = [a, b, c, d];
    said.sort_unstable();
    assert_eq!((said, mails_of(&app) - before), ([200, 409, 409, 409], 3));
    let detail: EvaluationDetail = office.get(&own).await.assert(200).json();
    assert!(detail.evaluation.reminded_at.is_some());
    assert!(!detail.allowed_actions.contains(&EvaluationAction::Remind));
    app.set_ahead(REMINDERS_APART_SECONDS + 1);
    app.office().step(&format!("{own}/remind")).await.assert(200);
    assert_eq!(mails_of(&app) - before, 6);
}

fn mails_of(app: &TestApp) -> i64 {
    app.prepare(|conn| mails::table.count().get_result(conn).unwrap())
}

#[tokio::test]
async fn answers_leave_no_trace_and_links_work_once() {
    let app = TestApp::start().await;
    let office = app.office();
    let (_, path) = attended(&app, &office, 5).await;
    let id = evaluation(&app, &office, &path).await.evaluation.id;
    office.step(&format!("/api/v1/evaluations/{id}/invite")).await.assert(200);
    let tokens = tokens(&app, id, 5);
    let nobody = app.anonymous();
    let open = async |token: &str| nobody.post("/api/v1/evaluation-forms", &json!({ "token": token })).await;
    let form: OpenForm = open(&tokens[0]).await.assert(200).json();
    assert_eq!((form.answered, form.form.questions.len()), (false, 6));
    let rows = || -> (i64, i64) {
        app.prepare(|conn| {
            let audited = audit_rows::table.count().get_result(conn).unwrap();
            (audited, idempotency_keys::table.count().get_result(conn).unwrap())
        })
    };
    let before = rows();
    let send = |token: &str| {
        let body = response(token, "Konkreta exempel.");
        nobody.request(reqwest::Method::POST, "/api/v1/evaluation-responses").key("k").json(&body).send()
    };
    send(&tokens[0]).await.assert(204);
    assert_eq!(rows(), before, "nothing leads back");
    send(&tokens[0]).await.assert(204);
    let other = response(&tokens[0], "Något annat.");
    nobody.post("/api/v1/evaluation-responses", &other).await.assert_problem(ErrorCode::LinkUsed);
    let form: OpenForm = open(&tokens[0]).await.assert(200).json();
    assert!(form.answered);
    for token in &tokens[1..4] {
        send(token).await.assert(204);
    }
    let result = async || -> EvaluationResult {
        office.get(&format!("/api/v1/evaluations/{id}/result")).await.assert(200).json()
    };
    let open_still = result().await;
    assert_eq!((open_still.suppressed, open_still.responses), (true, 4), "while it is open");
    send(&tokens[4]).await.assert(204);
    office.step(&format!("/api/v1/evaluations/{id}/close")).await.assert(200);
    let came = result().await;
    assert_eq!((came.suppressed, came.responses, came.questions[2].mean_hundredths), (false, 5, Some(400)));
    assert_eq!(came.questions[0].texts, Vec::<String>::new(), "words are for the responsible alone");
    assert_eq!(open(&tokens[0]).await.assert(409).problem().code, ErrorCode::EvaluationClosed);
    assert_eq!(open("token-9").await.assert(409).problem().code, ErrorCode::LinkExpired);
}

#[tokio::test]
async fn times_move_until_it_closes_and_what_has_closed_stays_closed() {
    let app = TestApp::start().await;
    let office = app.office();
    let (_, path) = attended(&app, &office, 1).await;
    let made = evaluation(&app, &office, &path).await;
    let one = format!("/api/v1/evaluations/{}", made.evaluation.id);
    office.step(&format!("{one}/invite")).await.assert(200);
    let tag = office.get(&one).await.assert(200).tag().to_owned();
    let later = json!({ "closesAt": app.now().plus_days(30) });
    let changed: EvaluationDetail = office.patch(&one, &tag, &later).await.assert(200).json();
    assert_eq!(changed.evaluation.closes_at, app.now().plus_days(30).min(changed.evaluation.closes_at));
    office.patch(&one, &tag, &later).await.assert(412);
    let tag = office.get(&one).await.tag().to_owned();
    let opening = json!({ "opensAt": app.now().plus_days(1) });
    assert_eq!(office.patch(&one, &tag, &opening).await.assert(409).problem().code, ErrorCode::StateForbids);
    let past = json!({ "closesAt": app.now().plus_days(-1) });
    assert_eq!(office.patch(&one, &tag, &past).await.assert(422).problem().errors[0].pointer, "/closesAt");
    assert!(!changed.allowed_actions.contains(&EvaluationAction::Remove));
    assert_eq!(office.delete(&one, &tag).await.assert(409).problem().code, ErrorCode::StateForbids);
    app.set_ahead(31 * DAY);
    let office = app.office();
    let much_later = json!({ "closesAt": app.now().plus_days(30) });
    let refused = office.patch(&one, &tag, &much_later).await;
    assert_eq!(refused.assert(409).problem().code, ErrorCode::StateForbids);
}

#[tokio::test]
async fn what_nobody_was_invited_to_can_be_removed() {
    let app = TestApp::start().await;
    let office = app.office();
    let (_, path) = attended(&app, &office, 1).await;
    let made = evaluation(&app, &office, &path).await;
    assert!(made.allowed_actions.contains(&EvaluationAction::Remove));
    let one = format!("/api/v1/evaluations/{}", made.evaluation.id);
    let tag = office.get(&one).await.assert(200).tag().to_owned();
    app.representative_of(app.municipality("Berg")).delete(&one, &tag).await.assert(404);
    office.delete(&one, &tag).await.assert(204);
    office.get(&one).await.assert(404);
}
