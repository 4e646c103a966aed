//! The designer: what participants are asked, in which order, when, and how it will look.

use leptos::prelude::*;
use shared::questions::{
    FormQuestion, FormQuestionKind, MOST_OPTIONS, MOST_QUESTIONS, QuestionForm, QuestionFormChanges,
};

use super::draft::{Draft, DraftOption, DraftQuestion, by_key};
use super::preview::preview;
use crate::api::{self, Versioned};
use crate::browser;
use crate::ui::button::{Button, Weight};
use crate::ui::field::{Checkbox, Options, Select, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::group::CheckboxGroup;
use crate::ui::loaded::Remote;
use crate::ui::notice::Announcer;
use crate::words::{Say, questions as t};

/// What the designer knows.
#[derive(Clone, Copy)]
struct Design {
    draft: Draft,
    state: FormState,
    announcer: Announcer,
}

/// The designer of what is asked now.
pub(super) fn design(read: Versioned<QuestionForm>, remote: Remote<Versioned<QuestionForm>>) -> AnyView {
    let Versioned { value: form, etag } = read;
    let design = Design { draft: Draft::of(&form), state: FormState::new(), announcer: Announcer::get() };
    let Design { draft, state, announcer } = design;
    let path = format!("/activities/{}/questions", form.activity_id);
    let save = move || {
        let (checked, form) = match untrack(|| draft.check()) {
            Err(problem) => (Err(problem), untrack(|| draft.form())),
            Ok(form) => (Ok(()), form),
        };
        let (path, etag) = (path.clone(), etag.clone());
        let call = async move {
            let body = QuestionFormChanges {
                questions: Some(form.questions.clone()),
                keep_days: Some(form.keep_days),
            };
            api::patch::<QuestionForm>(&path, &etag, &body).await.map_err(|problem| by_key(&form, problem))
        };
        state.save(checked, call, move |saved| {
            announcer.say(t::form_saved());
            remote.set(saved);
        });
    };
    let reread = Callback::new(move |()| remote.reload());
    view! {
        <section class="stack">
            <p class="lead">{t::lead()}</p>
            <Form state action=t::save_form() on_submit=save on_reread=reread is_long=true>
                <ol class="questions">
                    <For each=move || draft.questions.get() key=|one| one.key.get_value() let:one>
                        {question(design, one)}
                    </For>
                </ol>
                {add(design)}
                <TextField form=state pointer="/keepDays" label=t::keep_days() hint=t::keep_days_hint() value=draft.keep_days
                    kind="number" required=true/>
            </Form>
            {looks(draft)}
        </section>
    }
    .into_any()
}

/// The way to a further question.
fn add(design: Design) -> impl IntoView {
    let press = move || {
        let new = DraftQuestion::new();
        design.draft.questions.update(|all| all.push(new));
        design.lead_to_label(new);
    };
    let is_full = move || design.draft.questions.with(|all| all.len() >= MOST_QUESTIONS);
    view! {
        <div class="row-actions">
            <Show when=move || !is_full() fallback=|| view! { <p>{t::most_questions()}</p> }>
                <Button on_press=press>{t::add()}</Button>
            </Show>
        </div>
    }
}

/// How it will look, while it is written.
fn looks(draft: Draft) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let toggle = move || is_open.update(|open| *open = !*open);
    let form = Memo::new(move |_| is_open.get().then(|| draft.form()));
    view! {
        <div class="actions">
            <button type="button" class=Weight::Secondary.class() aria-expanded=move || is_open.get().to_string() on:click=move |_| toggle()>
                {t::preview()}
            </button>
        </div>
        {move || form.get().map(|form| view! { <section class="card stack" aria-label=t::preview()>{preview(form)}</section> })}
    }
}

impl Design {
    // The new field is there when the browser comes to it.
    fn lead_to_label(self, question: DraftQuestion) {
        self.state.lead_to(&question.at("label"));
    }

    fn place(self, question: DraftQuestion) -> Option<usize> {
        let key = question.key.get_value();
        self.draft.questions.with(|all| all.iter().position(|one| one.key.get_value() == key))
    }

    fn move_by(self, question: DraftQuestion, step: isize) {
        let Some(place) = untrack(|| self.place(question)) else { return };
        let count = self.draft.questions.with_untracked(Vec::len);
        let Some(wanted) = place.checked_add_signed(step).filter(|wanted| *wanted < count) else { return };
        self.draft.questions.update(|all| all.swap(place, wanted));
        self.announcer.say(t::moved(&(wanted + 1).to_string(), &count.to_string()));
        // The question has moved on the page, and the focus stays on the button that moved it.
        let button = if step < 0 { "up" } else { "down" };
        browser::focus(question.button(button));
    }

    fn remove(self, question: DraftQuestion) {
        let Some(place) = untrack(|| self.place(question)) else { return };
        let key = question.key.get_value();
        self.draft.questions.update(|all| all.retain(|one| one.key.get_value() != key));
        self.announcer.say(t::removed());
        let next = self.draft.questions.with_untracked(|all| all.get(place.saturating_sub(1)).copied());
        if let Some(next) = next {
            self.lead_to_label(next);
        }
    }
}

impl DraftQuestion {
    fn button(self, name: &str) -> String {
        format!("question-{}-{name}", self.key.get_value())
    }
}

fn question(design: Design, one: DraftQuestion) -> impl IntoView {
    let state = design.state;
    let number = move || design.place(one).map_or_else(String::new, |place| (place + 1).to_string());
    view! {
        <li class="card">
            <fieldset class="question">
                <legend>{move || t::question(&number())}</legend>
                {move_buttons(design, one)}
                <TextField form=state pointer=one.at("label") label=t::label() hint=t::label_hint() value=one.label required=true/>
                {kind(design, one)}
                <TextField form=state pointer=one.at("help") label=t::help() value=one.help/>
                {move || details(design, one)}
                <Checkbox form=state pointer=one.at("forOrganiser") label=t::for_organiser() hint=t::for_organiser_hint() value=one.for_organiser/>
                <Show when=move || !one.for_organiser.get()>
                    <Checkbox form=state pointer=one.at("required") label=t::required() value=one.required/>
                </Show>
                {condition(design, one)}
            </fieldset>
        </li>
    }
}

/// Up, down, away. The buttons stay where they are, so that one can press again.
fn move_buttons(design: Design, one: DraftQuestion) -> impl IntoView {
    let name = move || match one.label.get() {
        label if label.trim().is_empty() => t::unnamed().to_owned(),
        label => label,
    };
    let button = |id: &str, text: &'static str, run: Callback<()>| {
        view! {
            <button type="button" class=Weight::Secondary.class() id=one.button(id) on:click=move |_| run.run(())>
                {text}<span class="unseen">" "{name}</span>
            </button>
        }
    };
    let up = button("up", t::up(), Callback::new(move |()| design.move_by(one, -1)));
    let down = button("down", t::down(), Callback::new(move |()| design.move_by(one, 1)));
    let away = button("away", t::remove(), Callback::new(move |()| design.remove(one)));
    view! { <div class="actions">{up}{down}{away}</div> }
}

/// How it is answered: chosen for a new question, and fixed for one that may have answers.
fn kind(design: Design, one: DraftQuestion) -> AnyView {
    if one.is_known {
        let kind = one.kind_now().say();
        return view! { <p><strong>{t::kind()}": "</strong>{kind}" "<span class="muted">{t::kind_fixed()}</span></p> }
            .into_any();
    }
    let kinds: Options =
        FormQuestionKind::ALL.iter().map(|kind| (kind.word().to_owned(), kind.say().to_owned())).collect();
    let options = Signal::stored(kinds);
    view! { <Select form=design.state pointer=one.at("kind") label=t::kind() value=one.kind options required=true/> }
        .into_any()
}

/// What only questions of its kind have.
fn details(design: Design, one: DraftQuestion) -> AnyView {
    let form = design.state;
    match one.kind_now() {
        FormQuestionKind::Text => view! {
            <TextField form pointer=one.at("maxLength") label=t::max_length() value=one.longest kind="number"/>
        }
        .into_any(),
        FormQuestionKind::Number => view! {
            <div class="pair">
                <TextField form pointer=one.at("minimum") label=t::minimum() value=one.minimum kind="number"/>
                <TextField form pointer=one.at("maximum") label=t::maximum() value=one.maximum kind="number"/>
            </div>
        }
        .into_any(),
        FormQuestionKind::Choice | FormQuestionKind::Several => options(design, one).into_any(),
        FormQuestionKind::Consent => view! { <p class="muted">{t::consent_hint()}</p> }.into_any(),
    }
}

fn options(design: Design, one: DraftQuestion) -> impl IntoView {
    let state = design.state;
    let add = move || {
        let new = DraftOption::new();
        one.options.update(|all| all.push(new));
        state.lead_to(&option_at(one, new, "label"));
    };
    let remove = move |option: DraftOption| {
        let key = option.key.get_value();
        one.options.update(|all| all.retain(|other| other.key.get_value() != key));
        design.announcer.say(t::option_removed());
        state.lead_to(&one.at("options"));
    };
    let line = move |option: DraftOption| {
        view! {
            <li class="option">
                <TextField form=state pointer=option_at(one, option, "label") label=t::option() value=option.label required=true/>
                <TextField form=state pointer=option_at(one, option, "places") label=t::places() value=option.places kind="number"/>
                <Button weight=Weight::Quiet on_press=move || remove(option)>
                    {t::remove()}<span class="unseen">" "{move || option.label.get()}</span>
                </Button>
            </li>
        }
    };
    // A fault of the whole list (it is empty, for instance) is shown here.
    let parts = state.field(one.at("options"), t::options(), true);
    let (id, hint_id, error) = (parts.id.clone(), parts.hint_id(), parts.error());
    let can_add = move || one.options.with(|all| all.len() < MOST_OPTIONS);
    view! {
        <fieldset class="field" id=id tabindex="-1" aria-describedby=hint_id.clone()>
            <legend>{t::options()}</legend>
            <p class="hint" id=hint_id.clone()>{t::places_hint()}</p>
            {error}
            <ol class="options">
                <For each=move || one.options.get() key=|option| option.key.get_value() let:option>{line(option)}</For>
            </ol>
            <Show when=can_add><Button on_press=add>{t::add_option()}</Button></Show>
        </fieldset>
    }
}

fn option_at(one: DraftQuestion, option: DraftOption, field: &str) -> String {
    one.at(&format!("options/{}/{field}", option.key.get_value()))
}

/// When it is asked: always, or after certain answers to one of the questions that the rules allow.
fn condition(design: Design, one: DraftQuestion) -> impl IntoView {
    let state = design.state;
    let deciding = Memo::new(move |_| design.draft.deciding(one));
    let choices = Signal::derive(move || {
        deciding
            .with(|all| all.iter().map(|earlier| (earlier.key.clone(), named(earlier))).collect::<Options>())
    });
    // The question that this one depends on. What was ticked for another question does not count.
    let chosen = Memo::new(move |_| {
        let key = one.on.get();
        deciding.with(|all| all.iter().find(|earlier| earlier.key == key).cloned())
    });
    let answers = Signal::derive(move || {
        vec![(String::new(), chosen.with(|one| one.as_ref().map(answers_of).unwrap_or_default()))]
    });
    let is_chosen = Memo::new(move |_| chosen.with(Option::is_some));
    let is_gone = Memo::new(move |_| !one.on.with(String::is_empty) && !is_chosen.get());
    Effect::new(move |before: Option<String>| {
        let on = one.on.get();
        if before.is_some_and(|before| before != on) {
            one.is.set(Vec::new());
        }
        on
    });
    let is_there = move || !choices.with(Vec::is_empty) || is_gone.get();
    view! {
        <Show when=is_there>
            <Select form=state pointer=one.at("condition/question") label=t::asked_when() none=t::always() value=one.on options=choices/>
            <Show when=move || is_chosen.get()>
                <CheckboxGroup form=state pointer=one.at("condition/is") label=t::when_answered() value=one.is groups=answers required=true/>
            </Show>
        </Show>
    }
}

fn named(question: &FormQuestion) -> String {
    if question.label.is_empty() { t::unnamed().to_owned() } else { question.label.clone() }
}

fn answers_of(question: &FormQuestion) -> Options {
    match question.kind {
        FormQuestionKind::Consent => {
            vec![("true".to_owned(), t::yes().to_owned()), ("false".to_owned(), t::no().to_owned())]
        }
        _ => question.options.iter().map(|option| (option.key.clone(), option.label.clone())).collect(),
    }
}
