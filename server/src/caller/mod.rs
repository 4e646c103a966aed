//! The caller of a request, and the only way to the database: nobody can read or write without saying who they are.

pub mod actor;
mod headers;
mod on_record;
pub mod queries;
mod set_up;
mod unasked;

use actix_web::dev::Payload;
use actix_web::http::header::{self, HeaderMap};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use std::future::{Ready, ready};
use std::sync::Arc;

use shared::access::Actor;
use shared::error::{ErrorCode, Problem};
use shared::ids::{PersonId, SessionId};

use crate::answer::Answer;
use crate::app::App;
use crate::audit::Origin;
use crate::db::{DbConnection, Pace};
use crate::devices::Device;
use crate::error::{Error, Result, overtaken};
use crate::frame::facts::RequestFacts;
use crate::keys::{Bearer, Ticket};
use crate::operations::Operation;
use crate::repeats::{self, Claim};
use crate::scopes::As;
use crate::writer::Lane;
use headers::{invalid_header, read_key, read_version};

pub use on_record::put_on_record;
pub use unasked::{read_unasked, write_unasked, write_unasked_at};

/// Somebody with a valid token: a person in a session, or a machine client.
#[derive(Clone)]
pub struct Caller {
    asker: Asker,
    key: Option<String>,
    expected: Option<i32>,
}

/// Anybody: the person or client of the token, or a stranger without one.
pub struct Guest {
    asker: Asker,
}

/// The parts that `Caller` and `Guest` have in common.
#[derive(Clone)]
struct Asker {
    app: Data<App>,
    bearer: Option<Bearer>,
    operation: Operation,
    facts: RequestFacts,
}

impl Asker {
    fn of(request: &HttpRequest) -> Result<Self> {
        let app = request
            .app_data::<Data<App>>()
            .cloned()
            .ok_or_else(|| Error::internal("the app is not there"))?;
        let facts = request
            .extensions()
            .get::<RequestFacts>()
            .cloned()
            .ok_or_else(|| Error::internal("the frame is not there"))?;
        let operation = request
            .extensions()
            .get::<Operation>()
            .cloned()
            .ok_or_else(|| Error::internal("the operation is not there"))?;
        let bearer = facts.bearer.clone().transpose()?;
        Ok(Self { app, bearer, operation, facts })
    }

    // Rights and revocation are read inside the request's own transaction.
    fn actor(&self, conn: &mut DbConnection) -> Result<Actor> {
        let now = self.app.clock.now();
        let today = crate::clock::swedish_day(now);
        let Some(bearer) = &self.bearer else { return Ok(Actor::guest(now, today)) };
        let mut actor = actor::actor(conn, bearer.ticket, now, today)?;
        let Some(machine) = &mut actor.machine else { return self.admitted(actor) };
        // A token has only those scopes of its client that were asked for.
        machine.scopes.retain(|scope| bearer.scopes.contains(scope));
        match self.operation.admission().of_machine(&machine.scopes)? {
            As::Itself => Ok(actor),
            As::Stranger => Ok(Actor::guest(now, today)),
        }
    }

    fn origin(&self, actor: &Actor) -> Origin {
        Origin {
            at: actor.now,
            person: actor.person,
            machine: actor.machine.as_ref().map(|machine| machine.id),
            action: self.facts.operation.clone(),
            trace: self.facts.trace.clone(),
            base: self.app.config.public_url.clone(),
            keys: Arc::clone(&self.app.keys),
            sender: Some(Arc::clone(&self.app.sender)),
        }
    }

    async fn read<T: Send + 'static>(
        self,
        pace: Pace,
        run: impl FnOnce(&mut DbConnection, &Actor) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (readers, is_stranger) = (self.app.readers.clone(), self.bearer.is_none());
        let work = move |conn: &mut DbConnection| {
            let actor = self.actor(conn)?;
            run(conn, &actor)
        };
        // A stranger's read may cost anything, so it never runs on the thread that serves others too.
        if is_stranger { readers.read_apart(pace, work).await } else { readers.read(pace, work).await }
    }
}

/// The contents of the bearer token. Refused when this server did not sign it, or it has run out.
pub fn bearer(app: &App, headers: &HeaderMap) -> Option<Result<Bearer, Problem>> {
    let text = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = text.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| app.keys.read(token.trim(), app.clock.now()).map_err(Error::into_problem))
}

/// A write under way: who acts, and how it goes on record.
pub struct Writing<'a> {
    /// The person or client that acts.
    pub actor: &'a Actor,
    /// The origin that the audit log gives for it.
    pub origin: &'a Origin,
    /// The version that If-Match names.
    pub expected: Option<i32>,
}

impl std::ops::Deref for Writing<'_> {
    type Target = Actor;

    fn deref(&self) -> &Actor {
        self.actor
    }
}

impl Writing<'_> {
    /// Refuses with 412 unless the resource is in the version that If-Match names.
    pub fn expect(&self, version: i32) -> Result<()> {
        if self.expected == Some(version) {
            return Ok(());
        }
        Err(overtaken(version))
    }
}

impl Caller {
    /// Reads a little: a resource, a page.
    pub async fn read<T: Send + 'static>(
        self,
        run: impl FnOnce(&mut DbConnection, &Actor) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.asker.read(Pace::Near, run).await
    }

    /// Reads much: figures, exports.
    pub async fn read_long<T: Send + 'static>(
        self,
        run: impl FnOnce(&mut DbConnection, &Actor) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.asker.read(Pace::Long, run).await
    }

    /// Puts something on record beside a read (that a protected person was seen, say). The Idempotency-Key is ignored: a read is
    /// not replayed.
    pub async fn record<T: Send + 'static>(
        self,
        run: impl FnOnce(&mut DbConnection, &Writing<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        Guest { asker: self.asker }.write(run).await
    }

    /// Writes in one transaction. A repeated Idempotency-Key gets the answer that was given first.
    pub async fn write<T: Send + 'static>(
        self,
        run: impl FnOnce(&mut DbConnection, &Writing<'_>) -> Result<Answer<T>> + Send + 'static,
    ) -> Result<Answer<T>> {
        self.write_by(None, run).await
    }

    /// Writes in one transaction, in a lane: other writes of the lane wait for their turn.
    pub async fn write_at<T: Send + 'static>(
        self,
        lane: Lane,
        run: impl FnOnce(&mut DbConnection, &Writing<'_>) -> Result<Answer<T>> + Send + 'static,
    ) -> Result<Answer<T>> {
        self.write_by(Some(lane), run).await
    }

    async fn write_by<T: Send + 'static>(
        self,
        lane: Option<Lane>,
        run: impl FnOnce(&mut DbConnection, &Writing<'_>) -> Result<Answer<T>> + Send + 'static,
    ) -> Result<Answer<T>> {
        let app = self.asker.app.clone();
        let work = move |conn: &mut DbConnection| self.run(conn, run);
        write(&app, lane, work).await
    }

    fn run<T>(
        self,
        conn: &mut DbConnection,
        run: impl FnOnce(&mut DbConnection, &Writing<'_>) -> Result<Answer<T>>,
    ) -> Result<Answer<T>> {
        let Self { asker, key, expected } = self;
        let actor = asker.actor(conn)?;
        let credential = match (actor.person, &actor.machine) {
            (Some(person), _) => format!("person {person}"),
            (None, Some(machine)) => format!("machine {}", machine.id),
            (None, None) => return Err(ErrorCode::Unauthenticated.into()),
        };
        let claim = key.map(|key| Claim {
            credential,
            operation: asker.facts.operation.clone(),
            key,
            fingerprint: asker.facts.fingerprint.clone(),
        });
        if let Some(claim) = &claim
            && let Some(earlier) = repeats::queries::claim(conn, claim, actor.now)?
        {
            return Ok(earlier);
        }
        let origin = asker.origin(&actor);
        let answer = run(conn, &Writing { actor: &actor, origin: &origin, expected })?;
        if let Some(claim) = &claim {
            repeats::queries::keep_answer(conn, claim, &answer, actor.now)?;
        }
        Ok(answer)
    }

    /// Forgets the Idempotency-Key: an answer that holds a secret is never stored.
    #[must_use]
    pub fn without_key(self) -> Self {
        Self { key: None, ..self }
    }

    /// The person who asks; machines are refused.
    pub fn person(&self) -> Result<PersonId> {
        match self.asker.bearer.as_ref().map(|bearer| bearer.ticket) {
            Some(Ticket::Person { person, .. }) => Ok(person),
            _ => Err(ErrorCode::Forbidden.into()),
        }
    }

    /// The session that asks; machines are refused.
    pub fn session(&self) -> Result<SessionId> {
        match self.asker.bearer.as_ref().map(|bearer| bearer.ticket) {
            Some(Ticket::Person { session, .. }) => Ok(session),
            _ => Err(ErrorCode::Forbidden.into()),
        }
    }

    /// The running server, for what is not in the database.
    pub fn app(&self) -> &Data<App> {
        &self.asker.app
    }

    /// This caller as a guest: known by place and device, and nothing is replayed.
    pub fn guest(&self) -> Guest {
        Guest { asker: self.asker.clone() }
    }
}

impl Guest {
    /// Reads a little.
    pub async fn read<T: Send + 'static>(
        &self,
        run: impl FnOnce(&mut DbConnection, &Actor) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.asker.clone().read(Pace::Near, run).await
    }

    /// Writes in one transaction, without Idempotency-Key: login, links, answers to evaluations.
    pub async fn write<T: Send + 'static>(
        &self,
        run: impl FnOnce(&mut DbConnection, &Writing<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.write_by(None, run).await
    }

    /// Writes in one transaction without Idempotency-Key, in a lane.
    pub async fn write_at<T: Send + 'static>(
        &self,
        lane: Lane,
        run: impl FnOnce(&mut DbConnection, &Writing<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.write_by(Some(lane), run).await
    }

    async fn write_by<T: Send + 'static>(
        &self,
        lane: Option<Lane>,
        run: impl FnOnce(&mut DbConnection, &Writing<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let asker = self.asker.clone();
        let app = asker.app.clone();
        let work = move |conn: &mut DbConnection| {
            let actor = asker.actor(conn)?;
            let origin = asker.origin(&actor);
            run(conn, &Writing { actor: &actor, origin: &origin, expected: None })
        };
        write(&app, lane, work).await
    }

    /// The running server, for what is not in the database.
    pub fn app(&self) -> &Data<App> {
        &self.asker.app
    }

    /// The place that the client is at, for limits.
    pub fn address(&self) -> &str {
        &self.asker.facts.address
    }

    /// The device that the client is known by, where a login has been made with it before.
    pub fn device(&self) -> Option<&Device> {
        self.asker.facts.device.as_ref()
    }
}

async fn write<T: Send + 'static>(
    app: &Data<App>,
    lane: Option<Lane>,
    work: impl FnOnce(&mut DbConnection) -> Result<T> + Send + 'static,
) -> Result<T> {
    if app.readers.are_embedded() {
        app.writer.run(Lane::Whole, work).await
    } else if let Some(lane) = lane {
        app.writer.run(lane, work).await
    } else {
        app.readers.write(work).await
    }
}

impl FromRequest for Caller {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(caller(request))
    }
}

fn caller(request: &HttpRequest) -> Result<Caller> {
    let asker = Asker::of(request)?;
    if asker.bearer.is_none() {
        return Err(ErrorCode::Unauthenticated.into());
    }
    let header = |name: &str| {
        request.headers().get(name).map(|value| value.to_str().map_err(|_| invalid_header(name))).transpose()
    };
    let key = header("Idempotency-Key")?
        .map(|text| read_key(text).ok_or_else(|| invalid_header("Idempotency-Key")))
        .transpose()?;
    let expected = header("If-Match")?
        .map(|text| read_version(text).ok_or_else(|| invalid_header("If-Match")))
        .transpose()?;
    Ok(Caller { asker, key, expected })
}

/// An edit: a caller who names in If-Match the version that they mean to change.
pub struct Editor(pub Caller);

impl FromRequest for Editor {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(caller(request).and_then(|caller| {
            if caller.expected.is_some() { Ok(Self(caller)) } else { Err(ErrorCode::VersionRequired.into()) }
        }))
    }
}

impl FromRequest for Guest {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Asker::of(request).map(|asker| Self { asker }))
    }
}
