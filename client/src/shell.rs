//! The frame of every page: the way past it, the header, the menu by one's rights, the footer.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::components::A;
use leptos_router::hooks::{use_location, use_navigate};
use shared::access::Right;
use shared::accounts::Language;
use shared::accounts::access::Accounts;
use shared::activities::access::Activities;
use shared::plans::access::Plans;
use shared::records::access::Records;
use shared::reports::access::Figures;

use crate::accounts::again::ShowAgain;
use crate::accounts::login::Relogin;
use crate::session::Session;
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Confirm;
use crate::ui::form::FormState;
use crate::ui::heading::HEADING;
use crate::ui::notice::{Announcer, Live};
use crate::words::app as t;
use crate::{browser, language};

/// The page around the page.
#[component]
pub(crate) fn Shell(
    /// Who is logged in.
    session: Session,
    /// What is said about what was just done.
    announcer: Announcer,
    /// The page.
    children: Children,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    closes_by_itself(is_open);
    view! {
        <a class="skip" href="#main" on:click=|event| { event.prevent_default(); browser::focus("main"); }>{t::skip()}</a>
        <div class="shell" class:simple=move || is_simple(session)>
            <header class="top" class:open=move || is_open.get()>
                <A href="/" attr:class="brand" on:click=move |_| is_open.set(false)>
                    <img src="/favicon.svg" alt="" width="28" height="28"/>
                    <span>"Samverka"</span>
                </A>
                <button type="button" id=MENU_BUTTON class="button quiet menu-button" aria-controls="menu"
                    aria-expanded=move || is_open.get().to_string() on:click=move |_| is_open.update(|open| *open = !*open)>
                    {t::menu()}
                </button>
                <Account session is_menu_open=is_open/>
            </header>
            <nav id="menu" class="menu" class:open=move || is_open.get() aria-label=t::menu()
                on:click=move |event| if is_on_link(&event) { choose(is_open) }>
                {move || menu(session)}
            </nav>
            <main id="main" tabindex="-1">{children()}</main>
            <Footer/>
        </div>
        <Live announcer/>
        <Relogin session/>
        <ShowAgain/>
    }
}

/// The id of the button that opens the menu on a narrow screen.
const MENU_BUTTON: &str = "menu-button";

/// Closes the menu when another page opens, however that comes about. The Escape key closes it, too, and leads back to its button.
fn closes_by_itself(is_open: RwSignal<bool>) {
    let path = use_location().pathname;
    Effect::new(move || {
        path.track();
        is_open.set(false);
    });
    let keys = window_event_listener(ev::keydown, move |event| {
        if is_open.get_untracked() && event.key() == "Escape" && !event.default_prevented() {
            is_open.set(false);
            browser::focus(MENU_BUTTON);
        }
    });
    on_cleanup(move || keys.remove());
}

fn is_on_link(event: &web_sys::MouseEvent) -> bool {
    event_target::<web_sys::Element>(event).closest("a").is_ok_and(|link| link.is_some())
}

// Choosing the present page does not draw it anew, but hides the menu with the focus in it. So the focus goes to the heading.
fn choose(is_open: RwSignal<bool>) {
    if is_open.get_untracked() {
        is_open.set(false);
        browser::focus(HEADING);
    }
}

/// So many entries stand in a row; more stand in a column beside the page.
const FEW: usize = 3;

fn is_simple(session: Session) -> bool {
    session.must_set_up() || entries(session).len() + registers(session).len() + system(session).len() <= FEW
}

fn menu(session: Session) -> impl IntoView {
    // Nothing is open before the second factor is set up.
    if session.must_set_up() {
        return ().into_any();
    }
    let groups =
        [("", entries(session)), (t::registers(), registers(session)), (t::system(), system(session))];
    let drawn = groups.into_iter().filter(|(_, entries)| !entries.is_empty()).map(|(name, entries)| {
        let links = entries.into_iter().map(|(address, name)| view! { <li><A href=address>{name}</A></li> });
        let heading = (!name.is_empty()).then(|| view! { <p class="menu-group">{name}</p> });
        view! { {heading}<ul>{links.collect_view()}</ul> }
    });
    view! { <div class="menu-list">{drawn.collect_view()}</div> }.into_any()
}

/// The registers that one may see more of than oneself.
fn registers(session: Session) -> Vec<(&'static str, &'static str)> {
    if session.sees_persons() {
        vec![("/members", t::members()), ("/persons", t::persons())]
    } else {
        Vec::new()
    }
}

/// What keeps the installation in order.
fn system(session: Session) -> Vec<(&'static str, &'static str)> {
    let mut entries = Vec::new();
    if session.may(Accounts::Manage) {
        entries.push(("/accounts", t::accounts()));
        entries.push(("/machine-clients", t::machine_clients()));
        entries.push(("/outbox", t::outbox()));
        entries.push(("/doctor", t::doctor()));
    }
    if session.may(Records::Read) {
        entries.push(("/history", t::history()));
    }
    entries
}

/// The addresses one may go to, with their names.
fn entries(session: Session) -> Vec<(&'static str, &'static str)> {
    let mut entries = vec![("/activities", t::catalogue())];
    if session.is_logged_in() {
        entries.insert(0, ("/my", t::my_page()));
    }
    if session.holds(Right::Representative) {
        entries.push(("/figures/municipality", t::own_municipality()));
    }
    if session.has_duties() {
        entries.insert(0, ("/today", t::today()));
    }
    if [Right::Representative, Right::SchoolLeader, Right::Approver]
        .into_iter()
        .any(|right| session.holds(right))
    {
        entries.push(("/enrollments", t::enrollments()));
    }
    if session.may(Activities::Steer) {
        entries.push(("/staff/activities", t::staff_activities()));
        entries.push(("/staff/evaluations", t::evaluations()));
    }
    if session.may(Figures::See) {
        entries.push(("/figures", t::figures()));
    }
    if session.may(Plans::Manage) {
        entries.push(("/staff/plans", t::plans()));
    }
    entries
}

/// Language, and logging in or out.
#[component]
fn Account(
    /// Who is logged in.
    session: Session,
    /// True while the menu is open on a narrow screen; what is chosen here closes it.
    is_menu_open: RwSignal<bool>,
) -> impl IntoView {
    let other = language::other();
    let navigate = use_navigate();
    let (is_asking, form) = (RwSignal::new(false), FormState::new());
    let leave = move || {
        is_asking.set(false);
        is_menu_open.set(false);
        // Leaves the page first: a page that only logged-in persons may see would lead to the login.
        navigate("/", leptos_router::NavigateOptions::default());
        spawn_local(session.log_out());
    };
    let now = leave.clone();
    let log_out = move || if session.has_unsent() { is_asking.set(true) } else { now() };
    let who = move || match session.me() {
        None => view! {
            <A href="/login" attr:class="button" on:click=move |_| is_menu_open.set(false)>{t::log_in()}</A>
        }
        .into_any(),
        Some(me) => {
            let log_out = log_out.clone();
            view! {
                <A href="/me" attr:class="who when-open" on:click=move |_| choose(is_menu_open)>
                    <span class="unseen">{t::settings()}": "</span>{format!("{} {}", me.given_name, me.family_name)}
                </A>
                <span class="when-open"><Button weight=Weight::Quiet on_press=log_out>{t::log_out()}</Button></span>
            }
            .into_any()
        }
    };
    view! {
        <div class="account">
            <button type="button" class="button quiet when-open" lang=other.word() on:click=move |_| switch_language(session, other)>
                {t::other_language()}
            </button>
            {who}
            <Confirm is_open=is_asking form title=t::unsent_title() consequence=t::unsent() action=t::log_out_all_the_same()
                on_confirm=leave/>
        </div>
    }
}

/// Keeps the language, here and for mail, and shows the page in it.
fn switch_language(session: Session, to: Language) {
    spawn_local(async move {
        session.tell_language(to).await;
        language::switch(to);
    });
}

#[component]
fn Footer() -> impl IntoView {
    view! {
        <footer class="bottom">
            <ul>
                <li><A href="/accessibility">{t::accessibility()}</A></li>
                <li><A href="/privacy">{t::privacy()}</A></li>
                <li><A href="/certificates/check">{t::check_certificate()}</A></li>
                <li><A href="/developers">{t::developers()}</A></li>
            </ul>
            <p class="muted">{t::about()}</p>
        </footer>
    }
}
