//! The office's own notes on an organisation or an activity: read, written, changed and removed where the thing is shown.

use leptos::prelude::*;
use shared::activities::ActivityDetail;
use shared::members::OrganisationDetail;
use shared::notes::{NewNote, NoteChanges, NoteDetail, Notes};

use crate::activities::open::OpenActivity;
use crate::members::open::OpenOrganisation;
use crate::rules;
use crate::session::Session;
use crate::ui::button::Button;
use crate::ui::dialog::{Confirm, Dialog};
use crate::ui::empty::Empty;
use crate::ui::field::TextArea;
use crate::ui::form::{Form, FormState};
use crate::ui::growing::{Growing, More};
use crate::ui::notice::Announcer;
use crate::ui::tabs::Part;
use crate::words::notes as t;
use crate::{api, format};

/// The notes on an organisation, as a part of its page.
pub(crate) const ON_ORGANISATION: Part<OrganisationDetail, OpenOrganisation> = Part {
    word: "notes",
    name: t::notes,
    is_for: |_| Session::get().may(Notes::Keep),
    draw: |open| notes(&format!("/organisations/{}", open.detail.read_untracked().organisation.id)),
};

/// The notes on an activity, as a part of its page.
pub(crate) const ON_ACTIVITY: Part<ActivityDetail, OpenActivity> = Part {
    word: "notes",
    name: t::notes,
    is_for: |_| Session::get().may(Notes::Keep),
    draw: |open| notes(&format!("/activities/{}", open.detail.read_untracked().activity.id)),
};

/// The notes on a thing. They are read and written at the address of the thing in the API, such as `/activities/7`.
fn notes(thing: &str) -> AnyView {
    let path = format!("{thing}/notes");
    let own = path.clone();
    let list = Growing::<NoteDetail>::new(move || format!("{own}?limit=50"));
    let open = OpenNote::new(path, list);
    view! {
        <section class="stack" aria-label=t::notes()>
            <p class="muted">{t::explained()}</p>
            <div class="actions"><Button on_press=move || open.begin(None)>{t::add()}</Button></div>
            <Show when=move || list.is_empty()><Empty title=t::none()>{t::none_help()}</Empty></Show>
            <ul class="quotes">
                <For each=move || list.items() key=|one| (one.note.id, one.note.version) let:one>{line(one, &open)}</For>
            </ul>
            <More list/>
        </section>
        {dialogs(&open)}
    }
    .into_any()
}

fn line(one: NoteDetail, open: &OpenNote) -> impl IntoView + use<> {
    let open = *open;
    let author = one.author_name.clone().unwrap_or_else(|| t::colleague().to_owned());
    let changed = (one.note.changed_at != one.note.created_at)
        .then(|| format!(" · {}", t::changed_at(&format::date_time(one.note.changed_at))));
    let when = format::date_time(one.note.created_at);
    let unseen = when.clone();
    let also = when.clone();
    let (change, remove) = (one.clone(), one.clone());
    let change = one.may_change.then(|| {
        view! {
            <Button on_press=move || open.begin(Some(change.clone()))>{t::change()}<span class="unseen">" "{unseen}</span></Button>
        }
    });
    view! {
        <li>
            <blockquote>{one.note.text}</blockquote>
            <p class="muted">{author}" · "{when}{changed}</p>
            <div class="row-actions">
                {change}
                <Button on_press=move || open.ask(remove.clone())>{t::remove()}<span class="unseen">" "{also}</span></Button>
            </div>
        </li>
    }
}

/// The note that is being written, changed or removed.
#[derive(Clone, Copy)]
struct OpenNote {
    path: StoredValue<String>,
    list: Growing<NoteDetail>,
    known: RwSignal<Option<NoteDetail>>,
    text: RwSignal<String>,
    form: FormState,
    removing: FormState,
    is_open: RwSignal<bool>,
    is_asking: RwSignal<bool>,
    announcer: Announcer,
}

impl OpenNote {
    fn new(path: String, list: Growing<NoteDetail>) -> Self {
        Self {
            path: StoredValue::new(path),
            list,
            known: RwSignal::new(None),
            text: RwSignal::new(String::new()),
            form: FormState::new(),
            removing: FormState::new(),
            is_open: RwSignal::new(false),
            is_asking: RwSignal::new(false),
            announcer: Announcer::get(),
        }
    }

    fn begin(self, note: Option<NoteDetail>) {
        self.text.set(note.as_ref().map(|one| one.note.text.clone()).unwrap_or_default());
        self.known.set(note);
        self.form.clear();
        self.is_open.set(true);
    }

    fn ask(self, note: NoteDetail) {
        self.known.set(Some(note));
        self.is_asking.set(true);
    }

    fn save(self) {
        let text = self.text.get_untracked();
        let done = move || {
            self.is_open.set(false);
            self.announcer.say(t::saved());
            self.list.reload();
        };
        if let Some(known) = self.known.get_untracked() {
            let (path, etag) = (format!("/notes/{}", known.note.id), api::etag_of(known.note.version));
            let changes = NoteChanges { text: Some(text) };
            let checked = rules::check(&changes);
            let call = async move { api::patch::<NoteDetail>(&path, &etag, &changes).await };
            return self.form.save(checked, call, move |_| done());
        }
        let (path, new) = (self.path.get_value(), NewNote { text });
        let checked = rules::check(&new);
        let call = async move { api::post::<NoteDetail>(&path, &new).await };
        self.form.save(checked, call, move |_| done());
    }

    fn remove(self) {
        let Some(known) = self.known.get_untracked() else { return };
        let (path, etag) = (format!("/notes/{}", known.note.id), api::etag_of(known.note.version));
        self.removing.save(Ok(()), async move { api::remove(&path, &etag).await }, move |()| {
            self.is_asking.set(false);
            self.announcer.say(t::removed());
            self.list.reload();
        });
    }
}

fn dialogs(open: &OpenNote) -> impl IntoView + use<> {
    let open = *open;
    let title = Signal::derive(move || {
        open.known.with(|known| if known.is_some() { t::change_title() } else { t::add() }).to_owned()
    });
    let content = move || {
        let form = open.form;
        let beside =
            view! { <Button on_press=move || open.is_open.set(false)>{t::cancel()}</Button> }.into_any();
        view! {
            <Form state=form action=t::save() on_submit=move || open.save() beside>
                <TextArea form pointer="/text" label=t::text() hint=t::text_hint() value=open.text required=true/>
            </Form>
        }
    };
    view! {
        <Dialog is_open=open.is_open title>{content}</Dialog>
        <Confirm is_open=open.is_asking form=open.removing title=t::remove_title() consequence=t::remove_consequence()
            action=t::remove() on_confirm=move || open.remove()/>
    }
}
