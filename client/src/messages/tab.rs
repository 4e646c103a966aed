//! The mail part of an activity's page: when it reminds whom, its own words in mail, what its mail would say, and the mail it has
//! sent.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::ActivityDetail;
use shared::activities::actions::ActivityAction;
use shared::ids::ActivityId;
use shared::messages::Mail;
use shared::messages::reminders::PlannedReminder;

use super::outbox::columns;
use super::previews::Previews;
use super::rules::{RuleForm, RuleTable, rule_dialog};
use super::settings::Settings;
use crate::activities::open::OpenActivity;
use crate::ui::button::Button;
use crate::ui::growing::{Growing, More};
use crate::ui::table::Table;
use crate::words::reminders as t;

/// The mail of an activity.
pub(crate) fn mail_tab(open: OpenActivity) -> AnyView {
    let id = open.detail.with_untracked(|detail| detail.activity.id);
    let writes = open.detail.with_untracked(may_write);
    view! {
        <div class="stack">
            <Reminders id writes/>
            <Settings id writes/>
            <Previews id/>
            <Sent id/>
            <section>
                <h2>{t::calendar_title()}</h2>
                <p>{t::calendar_explained()}</p>
                <div class="actions"><A href=format!("/calendar?activity={id}") attr:class="button">{t::calendar_link()}</A></div>
            </section>
        </div>
    }
    .into_any()
}

fn may_write(detail: &ActivityDetail) -> bool {
    detail.allowed_actions.contains(&ActivityAction::WriteMail)
}

/// When the activity reminds whom.
#[component]
fn Reminders(
    /// The activity.
    id: ActivityId,
    /// True for who may change them.
    writes: bool,
) -> impl IntoView {
    let path = format!("/activities/{id}/reminder-rules");
    let address = path.clone();
    let list = Growing::<PlannedReminder>::new(move || format!("{address}?limit=100"));
    let form = RuleForm::new(path, Callback::new(move |()| list.reload()));
    let add = writes.then(|| view! { <Button on_press=move || form.begin(None)>{t::add()}</Button> });
    let rows = Signal::derive(move || list.items());
    view! {
        <section>
            <div class="heading"><h2>{t::title()}</h2>{add}</div>
            <p class="muted">{t::lead()}</p>
            <Show when=move || !rows.with(Vec::is_empty)><RuleTable rows form of_network=false writes/></Show>
            <More list/>
            {rule_dialog(form)}
        </section>
    }
}

/// What has been sent, newest first.
#[component]
fn Sent(
    /// The activity.
    id: ActivityId,
) -> impl IntoView {
    let list = Growing::<Mail>::new(move || format!("/activities/{id}/mails"));
    view! {
        <section>
            <div class="heading"><h2>{t::sent_title()}</h2><p class="count" role="status">{move || list.total().map(t::mails)}</p></div>
            <p class="muted">{t::sent_lead()}</p>
            <Show when=move || list.is_empty()><p>{t::nothing_sent()}</p></Show>
            <Show when=move || !list.items().is_empty()>
                <Table caption=t::sent_title() columns=columns() rows=Signal::derive(move || list.items())
                    key=|mail: &Mail| (mail.id, mail.state, mail.attempts)/>
            </Show>
            <More list/>
        </section>
    }
}
