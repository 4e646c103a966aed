use super::*;

#[test]
fn every_code_has_a_client_or_server_status_and_says_something() {
    for code in ErrorCode::ALL {
        let (status, title, explanation) = (code.status(), code.title(), code.explanation());
        assert!((400..600).contains(&status), "{code}");
        assert!(!title.is_empty() && explanation.ends_with('.'), "{code}");
    }
}

#[test]
fn a_problem_survives_the_wire() {
    let problem = ErrorCode::AlreadyEnrolled.problem().in_the_way("/api/v1/enrollments/7".into());
    let json = serde_json::to_string(&problem).unwrap();
    assert!(json.contains("\"inTheWay\"") && !json.contains("currentVersion"), "{json}");
    assert_eq!(serde_json::from_str::<Problem>(&json).unwrap(), problem);
}
