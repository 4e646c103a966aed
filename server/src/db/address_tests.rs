use proptest::prelude::*;

use super::*;

#[test]
fn what_libpq_waits_for_is_bounded_unless_the_address_says_otherwise() {
    let head = |url: &str| patient(url).split_once('?').map(|(head, _)| head.to_owned()).unwrap();
    for url in [
        "postgres://",
        "postgres:///db",
        "postgres://h",
        "postgres://u:p%40@a:1,b:2/db",
        "postgresql://[::1]:5433/db",
        "postgres://%2Fvar%2Frun/db",
    ] {
        assert_eq!(patient(url), format!("{url}?{PATIENCE}"), "{url}");
        assert_eq!(head(&format!("{url}?sslmode=require")), head(url), "{url}");
    }
    let own = patient("postgres://u:p@h/db?connect_timeout=30&sslmode=require");
    assert_eq!(own, format!("postgres://u:p@h/db?{PATIENCE}&connect_timeout=30&sslmode=require"));
}

#[test]
fn an_address_is_shown_without_its_secrets() {
    for (url, told) in [
        ("sqlite:///var/lib/samverka/samverka.db", "sqlite:///var/lib/samverka/samverka.db"),
        ("postgres://u:p@h:5432/db", "postgres://…@h:5432/db"),
        ("postgres://h/db?password=hemligt", "postgres://h/db?password=…"),
        ("postgres://h/db?sslmode=require&password=hemligt", "postgres://h/db?sslmode=require&password=…"),
        ("postgres://h/db?pass%77ord=hemligt", "postgres://…"),
        ("postgres://h/db?pasword=hemligt", "postgres://…"),
        ("postgres://h/db?password=hem&lig=t", "postgres://…"),
        ("postgres://h/db?options=-c%20x", "postgres://h/db?…"),
        ("postgres://u:mycket@hemligt@h/db", "postgres://…"),
        ("postgres://u:mycket/hemligt@h/db", "postgres://…"),
        ("postgres://h?password=mycket@hemligt", "postgres://…"),
        ("postgres://u:hemligt/db", "postgres://…"),
        (
            "postgres://u:p@a:1,b:2/db?target_session_attrs=read-write",
            "postgres://…@a:1,b:2/db?target_session_attrs=read-write",
        ),
        ("postgres://u:p@[::1]:5432/db", "postgres://…@[::1]:5432/db"),
        ("postgres://%2Fvar%2Frun%2Fpostgresql/db", "postgres://%2Fvar%2Frun%2Fpostgresql/db"),
        ("smtps://u:p@mail.example.org:465?tls=wrapper", "smtps://…@mail.example.org:465?tls=wrapper"),
        ("smtps://u:mycket@hemligt@mail.example.org", "smtps://…"),
    ] {
        assert_eq!(shown(url), told);
    }
}

#[test]
fn a_password_that_would_be_read_as_something_else_is_refused() {
    for right in [
        "postgres://",
        "postgres:///db?host=/var/run/postgresql&user=a%40b",
        "postgres://u:p%40%2F%3F@a:1,b,[::1]:5/db?sslmode=require&password=p",
    ] {
        assert_eq!(fault(right), None, "{right}");
    }
    for wrong in [
        "postgres://u:p@w@h/db",
        "postgres://u:p?w@h/db",
        "postgres://h?password=p@w",
        "postgres://u:p/w@h/db",
        "postgres://u:p/w?x=y@h/db",
        "postgres://u:hemligt/db",
        "postgres://[::1/db",
        "postgres://h/db?hemligt",
        "postgres://h/db?password=a=b",
        "postgres://h/db?password=a&b=c",
        "postgres://h x/db",
    ] {
        assert!(fault(wrong).is_some(), "{wrong}");
    }
}

#[test]
fn a_tool_gets_the_address_without_secrets_and_the_secrets_by_name() {
    let (bare, secrets) =
        without_secrets("postgres://u:p%40w@a:1,b:2/db?sslmode=require&sslpassword=s%26x&options=-c%20x");
    assert_eq!(bare, "postgres://u@a:1,b:2/db?sslmode=require&options=-c%20x");
    assert_eq!(secrets, [("password".into(), "p@w".into()), ("sslpassword".into(), "s&x".into())]);
    let (bare, secrets) = without_secrets("postgres:///db?password=b&host=/run");
    assert_eq!((bare.as_str(), secrets), ("postgres:///db?host=/run", vec![("password".into(), "b".into())]));
    // libpq takes the later of two.
    let (_, secrets) = without_secrets("postgres://u:a@h/db?password=b");
    assert_eq!(secrets, [("password".to_owned(), "b".to_owned())]);
}

#[test]
fn only_this_machine_is_near() {
    for near in [
        "http://localhost:8080",
        "http://127.0.0.1",
        "smtp://u:p@127.0.0.2:25",
        "smtp://[::1]:25",
        "http://LOCALHOST",
    ] {
        assert!(is_near(near), "{near}");
    }
    for far in [
        "http://127.evil.example",
        "http://localhost.example",
        "smtp://127.evil.example",
        "http://samverka.example",
        "",
    ] {
        assert!(!is_near(far), "{far}");
    }
}

/// A password with everything that a person might put into one, told from all else in an address by its first letters.
fn password() -> impl Strategy<Value = String> {
    "[a-zåäö0-9@:/?&=%#,+ ;\\[\\]]{0,12}".prop_map(|rest| format!("QZX{rest}QZX"))
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_form_of_an_address_shows_a_password(
        secret in password(),
        is_encoded in any::<bool>(),
        scheme in prop::sample::select(vec!["postgres", "postgresql", "smtp", "smtps"]),
        host in prop::sample::select(vec!["h", "h:5432", "a:1,b:2", "[::1]:5", "%2Frun", ""]),
        form in 0..5_usize,
    ) {
        let written = if is_encoded { encoded(&secret) } else { secret.clone() };
        let url = match form {
            0 => format!("{scheme}://u:{written}@{host}/db"),
            // A user's name is no secret, but it is not shown either.
            1 => format!("{scheme}://{written}@{host}/db?sslmode=require"),
            2 => format!("{scheme}://u@{host}/db?sslmode=require&password={written}"),
            3 => format!("{scheme}://{host}/db?sslpassword={written}&sslmode=require"),
            _ => format!("{scheme}://u:p@{host}/db?{written}=x"),
        };
        let told = shown(&url);
        prop_assert!(!told.contains("QZX"), "{} shows {}", url, told);
        if fault(&url).is_none() && form != 1 {
            prop_assert!(!without_secrets(&url).0.contains("QZX"), "{}", url);
        }
    }
}
