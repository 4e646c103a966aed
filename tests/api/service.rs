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
    let id = told["serviceId"].as_str().expect("a mark of this installation").to_owned();
    assert_eq!(
        told,
        json!({ "organisationName": "Kommunförbundet", "contactEmail": "kansli@example.org", "serviceId": id })
    );
    let silent = TestApp::start().await;
    let told = silent.anonymous().get("/api/v1/installation").await.assert(200).value();
    assert_eq!((&told["organisationName"], &told["contactEmail"]), (&json!(null), &json!(null)));
    assert_ne!(told["serviceId"].as_str().expect("a mark of this installation"), id, "each has its own");
}
