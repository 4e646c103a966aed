//! Logging in, staying in, getting out.

use tests::TestApp;

#[tokio::test]
async fn a_person_logs_in_and_is_told_who_they_are() {
    let app = TestApp::start().await;
    let sundsvall = app.municipality("Sundsvall");
    let anna = app.representative_of(sundsvall);
    let me = app.login(anna.person.unwrap()).await.get("/api/v1/me").await.assert(200).value();
    assert_eq!(
        me["grants"],
        serde_json::json!([{ "right": "representative", "organisationId": sundsvall, "rootId": sundsvall }])
    );
}
