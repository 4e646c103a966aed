use super::*;

fn set<const N: usize>(variables: [(&str, &str); N]) -> Vec<(String, String)> {
    variables.map(|(name, text)| (name.to_owned(), text.to_owned())).into()
}

#[test]
fn the_environment_overrules_and_defaults_follow() {
    let config = Config::load(
        None,
        set([("SAMVERKA_LISTEN", "127.0.0.1:9000"), ("SAMVERKA_TRUSTED_PROXIES", "127.0.0.1, ::1")]),
    )
    .unwrap();
    assert_eq!(config.public_url, "http://127.0.0.1:9000");
    assert_eq!(config.trusted_proxies.len(), 2);
    assert_eq!(config.database_url, "sqlite://data/samverka.db");
}

#[test]
fn an_address_without_tls_is_warned_of_unless_it_is_near() {
    let warned = |url: &str| {
        let named = Config {
            public_url: url.into(),
            organisation_name: Some("Kommunförbundet".into()),
            contact_email: Some("kansli@example.org".into()),
            ..Config::default()
        };
        !named.completed().unwrap().warnings().is_empty()
    };
    assert!(warned("http://samverka.example") && !warned("https://samverka.example"));
    assert!(!warned("") && !warned("http://localhost:8080"));
}

#[test]
fn an_open_service_says_whose_it_is_and_whom_to_ask() {
    let of = |url: &str, email: &str| {
        let config = Config {
            public_url: url.into(),
            organisation_name: Some("Kommunförbundet".into()),
            contact_email: Some(email.into()),
            ..Config::default()
        };
        config.completed().map(|config| config.warnings().len())
    };
    assert_eq!(of("https://samverka.example", "kansli@example.org"), Ok(0));
    assert_eq!(of("https://samverka.example", " "), Ok(1));
    assert_eq!(of("http://localhost:8080", ""), Ok(0));
    assert!(of("https://samverka.example", "kansliet").is_err());
}

#[test]
fn every_fault_has_its_line() {
    let faults =
        Config::load(None, set([("SAMVERKA_LISTEN", "here"), ("SAMVERKA_WORKERS", "many")])).unwrap_err();
    assert_eq!(faults.lines().count(), 2, "{faults}");
    let faults = Config::load(
        None,
        set([
            ("SAMVERKA_LISTEN", "here"),
            ("SAMVERKA_ALLOWED_ORIGINS", "https://a.example, https://b.example/x, *"),
            ("SAMVERKA_SMTP_URL", "smtp://u:p%@mail.example.org:x"),
        ]),
    )
    .unwrap_err();
    assert_eq!(faults.lines().count(), 4, "both of one setting and what spans several: {faults}");
    let faults =
        Config { database_url: "mysql://x".into(), public_url: "ftp://x".into(), ..Config::default() }
            .completed()
            .unwrap_err();
    assert_eq!(faults.lines().count(), 2, "{faults}");
}

#[test]
fn a_variable_with_a_typing_error_is_told_and_those_of_others_are_not() {
    let faults = Config::load(
        None,
        set([("SAMVERKA_LISTN", "x"), ("SAMVERKA_PORT", "8080"), ("SAMVERKA_listen", "x")]),
    );
    let faults = faults.unwrap_err();
    let lines: Vec<_> = faults.lines().collect();
    assert_eq!(
        lines,
        ["SAMVERKA_LISTN", "SAMVERKA_PORT", "SAMVERKA_listen"]
            .map(|name| format!("{name}: there is no such setting"))
    );
    let others = [
        ("SAMVERKA_LOG", "debug"),
        ("SAMVERKA_CONFIG", "x"),
        ("SAMVERKA_PASSWORD", "x"),
        ("SAMVERKA_PROGRAM", "x"),
        ("SAMVERKA_SERVICE_HOST", "10.0.0.1"),
        ("SAMVERKA_SERVICE_PORT_HTTP", "8080"),
        ("SAMVERKA_PORT", "tcp://10.0.0.1:8080"),
        ("SAMVERKA_DB_PORT_5432_TCP_ADDR", "10.0.0.2"),
        ("SAMVERKANDE", "x"),
    ];
    assert!(Config::load(None, set(others)).is_ok());
}

#[test]
fn a_second_factor_is_demanded_or_offered_and_nothing_else() {
    use shared::accounts::second_factor::Demand;

    let said = |word| Config::load(None, set([("SAMVERKA_SECOND_FACTOR", word)]));
    assert_eq!(said("demanded").unwrap().second_factor, Some(Demand::Demanded));
    assert_eq!(said("offered").unwrap().second_factor, Some(Demand::Offered));
    assert!(said("off").unwrap_err().starts_with("second_factor: "));
    assert_eq!(Config::load(None, set([])).unwrap().second_factor, None);
}

#[test]
fn the_public_address_is_a_host_and_nothing_else() {
    let fault = |url: &str| Config { public_url: url.into(), ..Config::default() }.completed().err();
    for right in [
        "https://samverka.example",
        "https://samverka.example:8443/",
        "http://[::1]:8080",
        "https://samverka.example//",
    ] {
        assert_eq!(fault(right), None, "{right}");
    }
    for wrong in [
        "https://",
        "https:///",
        "https://a.example\nb",
        "https://a.exa mple",
        " https://a.example",
        "https://u@a.example",
        "https://u:p@a.example",
        "https://@a.example",
        "https://a.example?x",
        "https://a.example/?",
        "https://a.example#x",
        "https://a.example\\b",
        "https://a.example:x",
        "ftp://a.example",
    ] {
        let told = fault(wrong).unwrap_or_else(|| panic!("{wrong:?} is taken"));
        assert!(told.starts_with("public_url: must ") && told.lines().count() == 1, "{told}");
    }
    assert!(fault("https://a.example/samverka").unwrap().contains("at the root"));
}

#[test]
fn printed_settings_hold_no_secret_in_any_form_of_an_address() {
    for url in [
        "postgres://u:hemligt@h/db",
        "postgres://h/db?password=hemligt",
        "postgres://h/db?sslpassword=hemligt&sslmode=require",
        "postgres://u:p%40hemligt@a:1,b:2/db",
    ] {
        let config = Config {
            database_url: url.into(),
            smtp_url: Some("smtps://u:hemligt@mail.example.org".into()),
            ..Config::default()
        };
        let shown = config.completed().unwrap().shown();
        assert!(!shown.contains("hemligt"), "{shown}");
        assert!(shown.contains("smtp_url = smtps://…@mail.example.org\n"), "{shown}");
    }
    let mistaken = Config { database_url: "postgres://u:mycket@hemligt@h/db".into(), ..Config::default() };
    let told = mistaken.completed().unwrap_err();
    assert!(!told.contains("hemligt") && told.starts_with("database_url: must be postgres://"), "{told}");
}
