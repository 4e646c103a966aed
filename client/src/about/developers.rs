//! For developers: how to get a token, and a walk of five minutes through the API.

use leptos::prelude::*;

use crate::browser;
use crate::ui::copyable::Copyable;
use crate::ui::heading::Heading;
use crate::words::developers as t;

/// The page for developers.
#[component]
pub(super) fn Developers() -> impl IntoView {
    let origin = browser::origin();
    let steps = steps(&origin).into_iter().map(|(title, explanation, command)| {
        view! { <li><h3>{title}</h3><p>{explanation}</p><Copyable text=command/></li> }
    });
    view! {
        <article class="prose">
            <Heading text=t::title()/>
            <p class="lead">{t::lead()}</p>
            <ul>
                <li><a href="/swagger-ui/" rel="external">"Swagger UI"</a>" – "{t::swagger()}</li>
                <li><a href="/api/v1/openapi.json" rel="external">"openapi.json"</a>" – "{t::document()}</li>
            </ul>
            <h2>{t::token_title()}</h2>
            <p>{t::token()}</p>
            <h2>{t::walk_title()}</h2>
            <ol class="steps">{steps.collect_view()}</ol>
            <h2>{t::know_title()}</h2>
            <ul>
                <li>{t::know_lists()}</li>
                <li>{t::know_errors()}</li>
                <li>{t::know_versions()}</li>
                <li>{t::know_keys()}</li>
                <li>{t::know_copies()}</li>
            </ul>
        </article>
    }
}

/// The walk: what a step is called, what it shows, and the command.
fn steps(origin: &str) -> [(&'static str, &'static str, String); 5] {
    let api = format!("{origin}/api/v1");
    [
        (t::step_public(), t::step_public_text(), format!("curl -s '{api}/activities?limit=5'")),
        (
            t::step_token(),
            t::step_token_text(),
            format!(
                "TOKEN=$(curl -s '{origin}/oauth/token' \\\n  -d grant_type=client_credentials \\\n  -d client_id=\"$CLIENT_ID\" -d client_secret=\"$CLIENT_SECRET\" \\\n  | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')"
            ),
        ),
        (
            t::step_persons(),
            t::step_persons_text(),
            format!("curl -s '{api}/persons?limit=5' \\\n  -H \"Authorization: Bearer $TOKEN\""),
        ),
        (
            t::step_enroll(),
            t::step_enroll_text(),
            format!(
                "curl -s '{api}/activities/42/enrollments' \\\n  -H \"Authorization: Bearer $TOKEN\" \\\n  -H 'Content-Type: application/json' \\\n  -H \"Idempotency-Key: $(uuidgen)\" \\\n  -d '{{\"persons\": [42]}}'"
            ),
        ),
        (
            t::step_changes(),
            t::step_changes_text(),
            format!(
                "curl -s '{api}/persons?modifiedSince=2026-01-01T00:00:00Z' \\\n  -H \"Authorization: Bearer $TOKEN\""
            ),
        ),
    ]
}
