//! Messages: the view of the outbox, and an activity's settings for its mail.

pub mod queries;
mod settings;

use actix_web::{HttpRequest, get};
use serde::{Deserialize, Serialize};
use shared::accounts::access::Accounts;
use shared::messages::{Mail, MailState};
use shared::page::{Page, PageQuery};

use crate::answer::Answer;
use crate::caller::Caller;
use crate::cursor::Cursor;
use crate::error::Result;
use crate::json::Query;
use crate::outbox::queries as outbox;
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("messages", "The outbox (utskick)"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: &[],
    persons: queries::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config.service(list_mails).configure(settings::routes);
}

/// Which mails.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
struct MailFilter {
    /// How far they have come; several by repeating the name.
    #[serde(default)]
    #[param(example = json!(["waiting"]))]
    state: Vec<MailState>,
}

/// Lists the outbox, newest first.
///
/// What a mail says is shown only in a demo, to a browser on the server's own machine: it may hold a link that opens a door.
#[utoipa::path(params(MailFilter, PageQuery), responses((status = OK, body = Page<Mail>)))]
#[get("/api/v1/mails")]
async fn list_mails(
    caller: Caller,
    request: HttpRequest,
    filter: Query<MailFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<Mail>>> {
    let cursor = Cursor::of(&page.0, "mails", &filter.0)?;
    let with_body = caller.app().is_demo && is_from_this_machine(&request);
    caller
        .read(move |conn, actor| {
            actor.require(Accounts::Manage)?;
            let wanted = outbox::Wanted { states: filter.0.state, activity: None };
            let page = outbox::page(conn, &wanted, with_body, &cursor)?;
            Answer::page(&Page {
                items: page.items.into_iter().map(|(mail, _)| mail).collect(),
                next: page.next,
                total: page.total,
            })
        })
        .await
}

// A proxy on this machine asks for other callers. It tells that by one of these headers.
fn is_from_this_machine(request: &HttpRequest) -> bool {
    let says_so = |name: &str| {
        name.starts_with("x-forwarded") || ["forwarded", "x-real-ip", "x-client-ip", "via"].contains(&name)
    };
    let is_forwarded = request.headers().keys().any(|name| says_so(name.as_str()));
    !is_forwarded && request.peer_addr().is_some_and(|peer| peer.ip().is_loopback())
}
