//! Messages: the outbox and what leaves it. Nothing is sent inside a transaction, and nothing is lost after one.

mod delivery;
pub mod digest;
pub mod queries;
pub mod remind;
mod reminders;
mod samples;
mod settings;
pub mod templates;
pub mod times;
mod words_en;
mod words_guards;
mod words_sv;

use std::time::Duration;

use actix_web::web::Data;
use actix_web::{HttpRequest, get};
use serde::{Deserialize, Serialize};
use shared::access::Permission;
use shared::messages::{Mail, MailState};
use shared::page::{Page, PageQuery};
use shared::time::Timestamp;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::accounts;
use crate::answer::Answer;
use crate::app::App;
use crate::caller::{Caller, write_unasked};
use crate::cursor::Cursor;
use crate::enrollments;
use crate::enrollments::queries::attendance;
use crate::error::Result;
use crate::evaluations;
use crate::imports::queries as imports;
use crate::json::Query;
use crate::questions;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(list_mails).configure(reminders::routes).configure(settings::routes);
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
#[utoipa::path(tag = "messages", params(MailFilter, PageQuery), responses((status = OK, body = Page<Mail>)))]
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
            actor.require(Permission::ManageAccounts)?;
            let wanted = queries::Wanted { states: filter.0.state, activity: None };
            let page = queries::page(conn, &wanted, with_body, &cursor)?;
            Answer::page(&Page {
                items: page.items.into_iter().map(|(mail, _)| mail).collect(),
                next: page.next,
                total: page.total,
            })
        })
        .await
}

// A proxy on this machine asks for others, and says so, in one word or another.
fn is_from_this_machine(request: &HttpRequest) -> bool {
    let says_so = |name: &str| {
        name.starts_with("x-forwarded") || ["forwarded", "x-real-ip", "x-client-ip", "via"].contains(&name)
    };
    let is_forwarded = request.headers().keys().any(|name| says_so(name.as_str()));
    !is_forwarded && request.peer_addr().is_some_and(|peer| peer.ip().is_loopback())
}

/// How often the outbox is looked into.
const EVERY: Duration = Duration::from_secs(5);
/// Seconds from one look at what is due by the calendar to the next.
const LOOK_SECONDS: i64 = 60;
/// Seconds from one sweep to the next.
const SWEEP_SECONDS: i64 = 24 * 3600;
/// Seconds from one look for imports that have expired to the next: they hold personal data.
const IMPORT_SECONDS: i64 = 600;

/// What runs by itself.
pub struct Jobs {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Jobs {
    /// Waits for the mail that is under way, and starts no other.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        drop(self.task.await);
    }
}

/// Starts what runs by itself: mail leaves the outbox, reminders and the day's tasks are written when they are due, and once
/// a day what has served its time is swept away.
pub fn start_jobs(app: &Data<App>) -> Jobs {
    let app = app.clone();
    let (stop, mut stopped) = watch::channel(false);
    let task = actix_web::rt::spawn(async move {
        let (mut swept_at, mut looked_at): (Option<Timestamp>, Option<Timestamp>) = (None, None);
        let mut imports_swept_at: Option<Timestamp> = None;
        while !*stopped.borrow() {
            if let Err(cause) = enrollments::move_lines(&app, &stopped).await {
                tracing::error!(%cause, "the lines could not be moved");
            }
            if let Err(cause) = accounts::told::tell_wishes(&app, &stopped).await {
                tracing::error!(%cause, "links and warnings could not be sent");
            }
            if let Err(cause) = evaluations::closing::open_boxes(&app, &stopped).await {
                tracing::error!(%cause, "the answers to evaluations could not be opened");
            }
            let now = app.clock.now();
            if looked_at.is_none_or(|at| at.plus_seconds(LOOK_SECONDS) <= now) {
                looked_at = Some(now);
                if let Err(cause) = write_due(&app, &stopped).await {
                    tracing::error!(%cause, "what is due was not all written");
                }
            }
            if let Err(cause) = delivery::deliver(&app, &stopped).await {
                tracing::error!(%cause, "the outbox could not be worked on");
            }
            if swept_at.is_none_or(|at| at.plus_seconds(SWEEP_SECONDS) <= now) {
                swept_at = Some(now);
                if let Err(cause) = sweep(&app, &stopped).await {
                    tracing::error!(%cause, "the sweep was not finished");
                }
            }
            if imports_swept_at.is_none_or(|at| at.plus_seconds(IMPORT_SECONDS) <= now) {
                imports_swept_at = Some(now);
                if let Err(cause) = sweep_imports(&app, &stopped).await {
                    tracing::error!(%cause, "expired imports could not be removed");
                }
            }
            tokio::select! {
                () = tokio::time::sleep(EVERY) => {}
                _ = stopped.changed() => {}
            }
        }
    });
    Jobs { stop, task }
}

async fn sweep_imports(app: &Data<App>, stopped: &watch::Receiver<bool>) -> Result<()> {
    while !*stopped.borrow() && write_unasked(app, imports::sweep).await? {}
    Ok(())
}

async fn write_due(app: &Data<App>, stopped: &watch::Receiver<bool>) -> Result<()> {
    remind::remind(app, stopped).await?;
    digest::send_digests(app, stopped).await
}

async fn sweep(app: &Data<App>, stopped: &watch::Receiver<bool>) -> Result<()> {
    while !*stopped.borrow() && write_unasked(app, queries::delivery::sweep_keys).await? {}
    while !*stopped.borrow() && write_unasked(app, queries::delivery::sweep_doors).await? {}
    while !*stopped.borrow() && write_unasked(app, accounts::queries::doors::sweep).await? {}
    while !*stopped.borrow() && write_unasked(app, attendance::sweep_nonces).await? {}
    questions::forget_answers(app, stopped).await
}
