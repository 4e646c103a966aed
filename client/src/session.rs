//! Who is logged in, as far as this page knows.

use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::access::{Actor, Permission, Right};
use shared::accounts::{AccessToken, Credentials, Language, Me, MyChanges};
use shared::error::{ErrorCode, Problem};
use shared::ids::PersonId;

use crate::{api, browser, format};

/// Set while the browser holds a session's cookie, so that visitors cause no needless request at the start.
const KEY: &str = "samverka.session";

/// The beginning of all keys of what is kept for pages without network: who is logged in, and the pages themselves. All of it goes
/// at logout.
pub(crate) const AWAY: &str = "samverka.away.";
const ME: &str = "samverka.away.me";
const UNTIL: &str = "samverka.away.until";
/// How many days it is kept.
const AWAY_DAYS: i64 = 2;

/// The beginning of all keys of what the server does not have yet (lists of what is to be sent). The person's number follows it.
const UNSENT: &str = "samverka.unsent.";

/// Where a person's unsent things are kept.
pub(crate) fn unsent_key(person: Option<PersonId>, name: &str) -> String {
    format!("{UNSENT}{}.{name}", person.map_or(0, |person| person.0))
}

/// Who is logged in. One for the whole app, taken from the context with [`Session::get`].
#[derive(Clone, Copy)]
pub(crate) struct Session {
    me: RwSignal<Option<Me>>,
    is_ready: RwSignal<bool>,
    /// Why it is not known who is logged in: the server cannot be reached.
    fault: RwSignal<Option<Problem>>,
    /// True if somebody was logged in, and must log in anew to go on.
    is_lost: RwSignal<bool>,
}

impl Session {
    /// Provides the session to all components, and takes up the one of an earlier visit.
    pub(crate) fn provide() -> Self {
        let session = Self::unknown();
        provide_context(session);
        api::token::when_lost(move || session.lose());
        let until = browser::kept(UNTIL).and_then(|text| text.parse::<i64>().ok()).unwrap_or_default();
        if until < format::now().unix() {
            browser::forget_all(AWAY);
        }
        if browser::kept(KEY).is_none() {
            session.is_ready.set(true);
        } else {
            session.restore();
        }
        session
    }

    fn unknown() -> Self {
        Self {
            me: RwSignal::new(None),
            is_ready: RwSignal::new(false),
            fault: RwSignal::new(None),
            is_lost: RwSignal::new(false),
        }
    }

    /// Takes up the session of an earlier visit. If the server cannot be reached, nobody is taken for a stranger.
    pub(crate) fn restore(self) {
        self.fault.set(None);
        spawn_local(async move {
            match api::token::refresh().await {
                Ok(token) => self.begin(token),
                Err(problem) if problem.status == 401 => self.end(),
                Err(problem) => match kept_me() {
                    // The kept data are shown; the token comes with the network.
                    Some(me) => {
                        api::token::fetch_when_back();
                        self.me.set(Some(me));
                    }
                    None => return self.fault.set(Some(problem)),
                },
            }
            self.is_ready.set(true);
        });
    }

    /// Why it is not known who is logged in.
    pub(crate) fn fault(self) -> Option<Problem> {
        self.fault.get()
    }

    /// True while the session has ended behind the page's back.
    pub(crate) fn is_lost(self) -> RwSignal<bool> {
        self.is_lost
    }

    // Everything on the page stays there, half-written forms too. The person logs in anew above it.
    fn lose(self) {
        if self.me_now().is_some() {
            api::token::set_token(None);
            self.is_lost.set(true);
        } else {
            self.end();
        }
    }

    /// The app's session.
    pub(crate) fn get() -> Self {
        use_context().unwrap_or_else(|| Self { is_ready: RwSignal::new(true), ..Self::unknown() })
    }

    /// True once it is known whether somebody is logged in.
    pub(crate) fn is_ready(self) -> bool {
        self.is_ready.get()
    }

    /// Who is logged in.
    pub(crate) fn me(self) -> Option<Me> {
        self.me.get()
    }

    /// Who was logged in when the page was drawn. Another login draws another page.
    pub(crate) fn me_now(self) -> Option<Me> {
        self.me.get_untracked()
    }

    /// The person who is logged in, at the moment of a press.
    pub(crate) fn person(self) -> Option<PersonId> {
        self.me.with_untracked(|me| me.as_ref().map(|me| me.person_id))
    }

    /// True when somebody is logged in.
    pub(crate) fn is_logged_in(self) -> bool {
        self.me.with(Option::is_some)
    }

    /// True for those who must set up a second factor before they can do anything else.
    pub(crate) fn must_set_up(self) -> bool {
        self.me.with(|me| me.as_ref().is_some_and(|me| me.second_factor.is_missing()))
    }

    /// True for persons who may have tasks: they hold a right, or lead an activity.
    pub(crate) fn has_duties(self) -> bool {
        self.me.with(|me| me.as_ref().is_some_and(|me| !me.grants.is_empty() || me.leads_activities))
    }

    /// True when the person holds the right anywhere.
    pub(crate) fn holds(self, right: Right) -> bool {
        self.actor().holds(right)
    }

    /// True for those who see more persons than themselves.
    pub(crate) fn sees_persons(self) -> bool {
        [Right::Office, Right::Administrator, Right::Representative, Right::SchoolLeader]
            .into_iter()
            .any(|right| self.holds(right))
    }

    /// True when the person may do the deed, by the server's own rules.
    pub(crate) fn may(self, permission: impl Permission) -> bool {
        self.actor().may(permission)
    }

    /// The one who asks, as the rules in `shared` see them.
    pub(crate) fn actor(self) -> Actor {
        let mut actor = Actor::guest(format::now(), format::today());
        if let Some(me) = self.me.get() {
            actor.person = Some(me.person_id);
            actor.grants = me.grants;
        }
        actor
    }

    /// Logs in; false where the password is right and a code is needed too.
    pub(crate) async fn log_in(self, credentials: Credentials) -> Result<bool, Problem> {
        match api::post("/sessions", &credentials).await {
            Ok(token) => self.begin(token),
            Err(problem) if problem.code == ErrorCode::SecondFactorNeeded => return Ok(false),
            Err(problem) => return Err(problem),
        }
        Ok(true)
    }

    /// Lets mail come in the language of the screens too.
    pub(crate) async fn tell_language(self, language: Language) {
        if self.me_now().is_some() {
            let change = MyChanges { language: Some(language), ..MyChanges::default() };
            drop(api::settle::<Me>("/me", &change).await);
        }
    }

    /// Keeps who is logged in for a page that works without network, for two days.
    pub(crate) fn keep_for_away(self) {
        if let Some(text) = self.me_now().and_then(|me| serde_json::to_string(&me).ok()) {
            browser::keep(ME, &text);
            browser::keep(UNTIL, &format::now().plus_days(AWAY_DAYS).unix().to_string());
        }
    }

    /// True while something that this person has done has not been sent.
    pub(crate) fn has_unsent(self) -> bool {
        !browser::keys_of(&unsent_key(self.person(), "")).is_empty()
    }

    /// Takes what has become of one's own account.
    pub(crate) fn now_is(self, me: Me) {
        self.me.set(Some(me));
    }

    /// Logs out, on the server too if it can be reached. Unsent things are forgotten: the person has been warned.
    pub(crate) async fn log_out(self) {
        browser::forget_all(&unsent_key(self.person(), ""));
        drop(api::delete("/sessions/current").await);
        self.end();
    }

    fn begin(self, token: AccessToken) {
        browser::keep(KEY, "1");
        if kept_me().is_some_and(|me| me.person_id != token.me.person_id) {
            browser::forget_all(AWAY);
        }
        api::token::set_token(Some(token.access_token));
        self.is_lost.set(false);
        self.me.set(Some(token.me));
    }

    /// Forgets who was logged in.
    pub(crate) fn end(self) {
        browser::forget(KEY);
        browser::forget_all(AWAY);
        self.is_lost.set(false);
        api::token::set_token(None);
        self.me.set(None);
    }
}

fn kept_me() -> Option<Me> {
    browser::kept(ME).and_then(|text| serde_json::from_str(&text).ok())
}
