//! The floods: for each bound of the server, what costs it most within that bound.

use serde_json::json;

use super::stranger::{Goes, Stranger, Tally};
use crate::client::Request;
use crate::world::{CROWD, MUNICIPALITIES};

/// A flood and its name.
pub struct Flood {
    pub name: &'static str,
    pub run: fn(&Stranger) -> Tally,
}

/// All floods.
pub const FLOODS: [Flood; 8] = [
    Flood { name: "searches of eight words", run: searches },
    Flood { name: "filters of ever new shapes", run: filters },
    Flood { name: "bodies full of faults", run: faults },
    Flood { name: "bodies that hardly come", run: slow_bodies },
    Flood { name: "heads that never end", run: slow_heads },
    Flood { name: "answers that are hardly read", run: slow_readers },
    Flood { name: "logins with wrong passwords", run: logins },
    Flood { name: "links asked for", run: links },
];

const CATALOGUE: &str = "/api/v1/activities";
const LOGIN: &str = "/api/v1/sessions";
const REGISTRATION: &str = "/api/v1/registrations";
/// The operation that takes the largest body from a stranger.
const RESPONSE: &str = "/api/v1/evaluation-responses";
/// How many bytes a slow body or head begins with: more than a connection may have for free, less than is refused at once.
const BEGINNING: usize = 60 * 1024;
/// Bytes of a head without an end: just below the limit at which the server gives up.
const HEAD: usize = 120 * 1024;

fn get(path: &str) -> Request {
    Request::get(path, None, &[])
}

/// Words that every activity has, up to the greatest length that is taken. So each row is searched to its end.
fn searches(stranger: &Stranger) -> Tally {
    let words = "mentor%20forskola%20skola%20or%20och%20i%20r%20";
    let paths = [CATALOGUE, "/api/v1/calendars/public.ics"];
    stranger.knock(|number| {
        // The last word is the longest, and differs in each request.
        let last = format!("{}{:0>width$}", if number % 2 == 0 { "" } else { "a" }, number, width = 150);
        get(&format!("{}?q={words}{last}&place={words}{last}", paths[number % 2]))
    })
}

/// Each list has another length and other conditions, so nearly every call is a statement of its own.
fn filters(stranger: &Stranger) -> Tally {
    stranger.knock(|number| {
        let many = |name: &str, value: &str, count: usize| format!("&{name}={value}").repeat(count % 100);
        let query = if number % 3 == 0 {
            let path = "/api/v1/organisations?limit=100";
            let (ids, kinds) = (many("id", "7", number / 3), many("kind", "schoolUnit", number / 7));
            let active = many("active", "true", usize::from(number % 2 == 0));
            format!("{path}{ids}{kinds}{active}")
        } else {
            let forms = many("schoolForm", "GR", number);
            let areas = many("focusArea", "1", number / 2);
            let modes = many("mode", "physical", number / 5);
            let states = many("state", "completed", number / 11);
            let phases = many("phase", "over", number / 13 % 20);
            let words = "&q=".to_owned() + &"a%20".repeat(number % 9);
            format!("{CATALOGUE}?limit=100{forms}{areas}{modes}{states}{phases}{words}")
        };
        get(&query)
    })
}

/// The largest bodies that a stranger may post, with as many faults as fit in.
fn faults(stranger: &Stranger) -> Tally {
    let bodies: Vec<_> = [LOGIN, REGISTRATION, RESPONSE, RESPONSE, RESPONSE]
        .iter()
        .zip([unknown, unknown, unknown, nested, misread])
        .map(|(path, body)| {
            let body = body(stranger.most_bytes(path));
            Request::post_raw(path, body.len(), body.as_bytes())
        })
        .collect();
    stranger.knock(|number| bodies[number % bodies.len()].clone())
}

// Properties that do not exist.
fn unknown(most: usize) -> String {
    filled("{\"a\":0", |number| format!(",\"{number}\":[]"), "}", most)
}

// Lists inside lists, as deep as JSON is read.
fn nested(most: usize) -> String {
    filled("{\"a\":0", |number| format!(",\"{number}\":{}{}", "[".repeat(120), "]".repeat(120)), "}", most)
}

// Everything has the right shape, but a number stands for each text: only a second, closer look tells.
fn misread(most: usize) -> String {
    let text = "a".repeat(3_900);
    let numbers = "0,".repeat(99) + "0";
    let answer = |_| format!(",{{\"questionId\":1,\"numbers\":[{numbers}],\"text\":\"{text}\"}}");
    filled("{\"token\":0,\"answers\":[{\"questionId\":1}", answer, "]}", most.min(400 * 1024))
}

fn filled(begin: &str, next: impl Fn(usize) -> String, end: &str, most: usize) -> String {
    let mut text = begin.to_owned();
    for number in 0.. {
        let more = next(number);
        if text.len() + more.len() + end.len() > most {
            break;
        }
        text += &more;
    }
    text + end
}

fn slow_bodies(stranger: &Stranger) -> Tally {
    let request = Request::post_raw(RESPONSE, stranger.most_bytes(RESPONSE), &vec![b' '; BEGINNING]);
    stranger.hold(Goes::Sending, |_| request.clone())
}

fn slow_heads(stranger: &Stranger) -> Tally {
    let head = format!("GET {CATALOGUE} HTTP/1.1\r\nHost: samverka.test\r\nCookie: {}", "a".repeat(HEAD));
    let request = Request::of(head.into_bytes());
    stranger.hold(Goes::Sending, |_| request.clone())
}

/// Answers of three kinds: computed for each call, alike for all, and outside the API.
fn slow_readers(stranger: &Stranger) -> Tally {
    let requests = [
        "/api/v1/calendars/public.ics?from=2020-01-01",
        "/api/v1/activities?limit=100",
        "/api/v1/organisations?limit=100",
        "/api/v1/openapi.json",
        "/swagger-ui/swagger-ui-bundle.js",
        "/",
    ]
    .map(get);
    stranger.hold(Goes::Reading, |number| requests[number % requests.len()].clone())
}

/// Every other address has an account.
fn logins(stranger: &Stranger) -> Tally {
    stranger.knock(|number| {
        let name = if number % 2 == 0 { "person" } else { "nobody" };
        let email = format!("{name}-{}@example.org", CROWD + 1 + number % 200);
        post(LOGIN, &json!({ "email": email, "password": "ö".repeat(200) }))
    })
}

/// New passwords for those who have accounts and those who do not, and registrations.
fn links(stranger: &Stranger) -> Tally {
    stranger.knock(|number| {
        let email = format!("person-{}@example.org", CROWD + 1 + number % 400);
        if number % 2 == 0 {
            return post("/api/v1/password-resets", &json!({ "email": email }));
        }
        let name = "å".repeat(100);
        let organisation = MUNICIPALITIES + 1;
        let (given, family) = (&name, &name);
        post(
            REGISTRATION,
            &json!({
                "email": email, "givenName": given, "familyName": family,
                "organisationId": organisation, "roleId": 12, "language": "sv",
            }),
        )
    })
}

fn post(path: &str, body: &serde_json::Value) -> Request {
    let body = body.to_string();
    Request::post_raw(path, body.len(), body.as_bytes())
}
