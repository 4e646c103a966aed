//! An activity's settings for its mail: whether the network's reminders hold for it, and its own words when a place is given.

use leptos::prelude::*;
use shared::ids::ActivityId;
use shared::messages::reminders::{MailSettings, MailSettingsChanges};

use crate::api::{self, Versioned};
use crate::rules;
use crate::ui::button::Weight;
use crate::ui::field::{Checkbox, TextArea};
use crate::ui::form::{Form, FormState};
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::Announcer;
use crate::words::reminders as t;

/// What it says, and the form to say it otherwise.
#[component]
pub(super) fn Settings(
    /// The activity.
    id: ActivityId,
    /// True for who may change it.
    writes: bool,
) -> impl IntoView {
    let remote = Remote::new(move || async move {
        api::get_versioned::<MailSettings>(&format!("/activities/{id}/mail-settings")).await
    });
    view! {
        <section>
            <h2>{t::words_title()}</h2>
            <p class="muted">{t::words_lead()}</p>
            <Loaded remote let:settings>{if writes { form(remote, settings).into_any() } else { shown(&settings.value).into_any() }}</Loaded>
        </section>
    }
}

fn shown(settings: &MailSettings) -> impl IntoView + use<> {
    let none = || t::no_words().to_owned();
    let words = if settings.confirmation_sv.is_empty() { none() } else { settings.confirmation_sv.clone() };
    let follows = if settings.follows_network { t::follows() } else { t::does_not_follow() };
    view! { <p>{words}</p><p>{follows}</p> }
}

fn form(remote: Remote<Versioned<MailSettings>>, read: Versioned<MailSettings>) -> impl IntoView {
    let (state, announcer) = (FormState::new(), Announcer::get());
    let Versioned { value, etag } = read;
    let path = format!("/activities/{}/mail-settings", value.activity_id);
    let follows = RwSignal::new(value.follows_network);
    let (swedish, english) = (RwSignal::new(value.confirmation_sv), RwSignal::new(value.confirmation_en));
    let save = move || {
        let changes = MailSettingsChanges {
            follows_network: Some(follows.get_untracked()),
            confirmation_sv: Some(swedish.get_untracked()),
            confirmation_en: Some(english.get_untracked()),
        };
        let (checked, path, etag) = (rules::check(&changes), path.clone(), etag.clone());
        let call = async move { api::patch::<MailSettings>(&path, &etag, &changes).await };
        state.save(checked, call, move |saved| {
            announcer.say(t::saved());
            remote.set(saved);
        });
    };
    view! {
        <Form state action=t::save() weight=Weight::Secondary on_submit=save on_reread=Callback::new(move |()| remote.reload())>
            <TextArea form=state pointer="/confirmationSv" label=t::confirmation_sv() hint=t::text_hint() value=swedish/>
            <TextArea form=state pointer="/confirmationEn" label=t::confirmation_en() hint=t::text_en_hint() value=english/>
            <Checkbox form=state pointer="/followsNetwork" label=t::follows() value=follows/>
        </Form>
    }
}
