//! Previews: each kind of mail as it would tell of an activity, in both languages.

use leptos::prelude::*;
use shared::ids::ActivityId;
use shared::messages::reminders::{MailPreview, MailTemplate};

use crate::api;
use crate::ui::field::{Options, Select};
use crate::ui::form::FormState;
use crate::ui::loaded::{Loaded, Remote};
use crate::words::{Say, reminders as t};

/// A choice of mail, and what it says.
#[component]
pub(super) fn Previews(
    /// The activity.
    id: ActivityId,
) -> impl IntoView {
    let remote = Remote::new(move || async move {
        api::get::<Vec<MailTemplate>>(&format!("/mail-templates?activityId={id}")).await
    });
    view! {
        <section>
            <h2>{t::previews_title()}</h2>
            <p class="muted">{t::previews_lead()}</p>
            <Loaded remote let:templates>{chooser(templates)}</Loaded>
        </section>
    }
}

/// Offers the mails by their subjects, because the subject is what a reader sees first.
fn chooser(templates: Vec<MailTemplate>) -> impl IntoView {
    let named = |(place, template): (usize, &MailTemplate)| {
        let subject = template.previews.first().map(|preview| preview.subject.clone()).unwrap_or_default();
        (place.to_string(), subject)
    };
    let options: Options = templates.iter().enumerate().map(named).collect();
    let (form, chosen) = (FormState::new(), RwSignal::new(String::new()));
    let shown = move || {
        let place: usize = chosen.get().parse().ok()?;
        templates.get(place).map(|template| template.previews.iter().map(letter).collect_view())
    };
    view! {
        <div class="form">
            <Select form pointer="/template" label=t::preview_of() value=chosen options=Signal::stored(options) required=true/>
        </div>
        <div class="stack">{shown}</div>
    }
}

fn letter(preview: &MailPreview) -> impl IntoView + use<> {
    let (subject, body) = (preview.subject.clone(), preview.body.clone());
    view! {
        <div lang=preview.language.word()>
            <h3>{preview.language.say()}": "{subject}</h3>
            <pre class="letter" tabindex="0">{body}</pre>
        </div>
    }
}
