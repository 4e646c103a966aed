//! About the installation: whose service it is.

use serde_json::json;
use tests::TestApp;

#[tokio::test]
async fn anybody_is_told_whose_service_it_is_and_whom_to_ask() {
    let app = TestApp::start_with(|config| {
        config.organisation_name = Some("Kommunförbundet".to_owned());
        config.contact_email = Some("kansli@example.org".to_owned());
    })
    .await;
    let told = app.anonymous().get("/api/v1/installation").await.assert(200).value();
    assert_eq!(told, json!({ "organisationName": "Kommunförbundet", "contactEmail": "kansli@example.org" }));
    let silent = TestApp::start().await;
    let told = silent.anonymous().get("/api/v1/installation").await.assert(200).value();
    assert_eq!(told, json!({ "organisationName": null, "contactEmail": null }));
}
