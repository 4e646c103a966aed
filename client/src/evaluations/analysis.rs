//! The coordinator's analysis of a closed evaluation: a text, what was learned, and how far each goal was reached.

use leptos::prelude::*;
use shared::activities::ActivityDetail;
use shared::error::{FieldCode, FieldProblem, Problem};
use shared::evaluations::{Attainment, EvaluationAction, EvaluationDetail, GoalAttainment, NewAnalysis};
use shared::plans::{FocusAreaDetail, Goal};

use super::opened::Opened;
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::{Button, Weight};
use crate::ui::choices::RadioGroup;
use crate::ui::field::{Options, TextArea};
use crate::ui::form::{Form, FormState};
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::{Announcer, Notice};
use crate::words::{Say, evaluations as t};
use crate::{api, browser, format, rules};

/// The id of the heading. The focus goes there once the analysis is saved.
const ANALYSIS: &str = "analysis";

/// The analysis: its text if there is one, otherwise the form. The form also comes when somebody wants to write the text anew.
pub(super) fn analysis(opened: Opened) -> AnyView {
    let activity = opened.detail.with_untracked(|detail| detail.evaluation.activity_id);
    let goals = Remote::new(move || goals(format!("/activities/{activity}")));
    let is_writing = RwSignal::new(false);
    let draw = move |goals: Vec<Goal>| {
        let goals = StoredValue::new(goals);
        let may =
            move || opened.detail.with(|detail| detail.allowed_actions.contains(&EvaluationAction::Analyse));
        let is_written = move || opened.detail.with(|detail| detail.evaluation.analysed_at.is_some());
        // A new reading of the evaluation does not draw the form anew: written text stays.
        let mode = Memo::new(move |_| (is_written() && !is_writing.get(), may()));
        let content = move || match mode.get() {
            (true, may) => {
                let shown = move || written(&opened.detail.get(), &goals.get_value(), may, is_writing);
                view! { {shown} }.into_any()
            }
            (false, true) => {
                let detail = opened.detail.get_untracked();
                writing(opened, &detail, &goals.get_value(), is_writing)
            }
            (false, false) => view! { <p class="muted">{t::not_analysed()}</p> }.into_any(),
        };
        view! { {content} }
    };
    view! {
        <section class="stack" aria-labelledby=ANALYSIS>
            <h2 id=ANALYSIS tabindex="-1">{t::analysis()}</h2>
            <Loaded remote=goals let:goals>{draw(goals)}</Loaded>
        </section>
    }
    .into_any()
}

/// The goals that the activity serves.
async fn goals(activity: String) -> Result<Vec<Goal>, Problem> {
    let served = api::get::<ActivityDetail>(&activity).await?.goals;
    let areas = api::all::<FocusAreaDetail>("/focus-areas").await?;
    let all = areas.into_iter().flat_map(|area| area.goals);
    Ok(all.filter(|goal| served.contains(&goal.id)).collect())
}

/// How an attainment looks.
pub(crate) const fn attainment_tone(attainment: Attainment) -> Tone {
    match attainment {
        Attainment::Not => Tone::Danger,
        Attainment::Partly => Tone::Attention,
        Attainment::Largely => Tone::Info,
        Attainment::Fully => Tone::Success,
    }
}

fn written(detail: &EvaluationDetail, goals: &[Goal], may: bool, is_writing: RwSignal<bool>) -> AnyView {
    let evaluation = &detail.evaluation;
    let when =
        evaluation.analysed_at.map(|at| view! { <p class="muted">{t::analysed_on(&format::date(at))}</p> });
    let lessons = (!evaluation.lessons.is_empty())
        .then(|| view! { <h3>{t::lessons()}</h3>{paragraphs(&evaluation.lessons)} });
    let line = |one: &GoalAttainment| {
        let text = goals.iter().find(|goal| goal.id == one.goal_id).map(|goal| goal.text.clone());
        let comment = (!one.comment.is_empty()).then(|| view! { <p class="muted">{one.comment.clone()}</p> });
        view! {
            <li>
                <p>{text.unwrap_or_else(|| t::unknown_goal().to_owned())}</p>
                <p><Badge tone=attainment_tone(one.attainment) text=one.attainment.say()/></p>
                {comment}
            </li>
        }
    };
    let attainments = (!detail.attainments.is_empty()).then(|| {
        let lines = detail.attainments.iter().map(line).collect_view();
        view! { <h3>{t::attainment()}</h3><ul class="attainments">{lines}</ul> }
    });
    let again = may.then(|| {
        view! { <div class="actions"><Button on_press=move || is_writing.set(true)>{t::write_anew()}</Button></div> }
    });
    view! { <div class="stack close prose">{when}{paragraphs(&evaluation.analysis)}{lessons}{attainments}</div>{again} }
        .into_any()
}

fn paragraphs(text: &str) -> AnyView {
    let parts = text.split('\n').filter(|part| !part.trim().is_empty());
    parts.map(|part| view! { <p>{part.to_owned()}</p> }).collect_view().into_any()
}

/// The judgement of one goal, as it is written in fields.
#[derive(Clone)]
struct Judged {
    goal: Goal,
    attainment: RwSignal<String>,
    comment: RwSignal<String>,
}

fn writing(opened: Opened, detail: &EvaluationDetail, goals: &[Goal], is_writing: RwSignal<bool>) -> AnyView {
    let form = FormState::new();
    let analysis = RwSignal::new(detail.evaluation.analysis.clone());
    let lessons = RwSignal::new(detail.evaluation.lessons.clone());
    let judged: Vec<_> = goals.iter().map(|goal| Judged::of(goal, &detail.attainments)).collect();
    let announcer = Announcer::get();
    let id = opened.id();
    let kept = StoredValue::new(judged.clone());
    let save = move || {
        let body = NewAnalysis {
            analysis: analysis.get_untracked(),
            lessons: lessons.get_untracked(),
            attainments: kept.with_value(|judged| judged.iter().filter_map(Judged::read).collect()),
        };
        let unjudged = kept.with_value(|judged| judged.iter().filter_map(Judged::fault).collect::<Vec<_>>());
        let checked = match rules::check(&body) {
            _ if !unjudged.is_empty() => Err(Problem::fields(unjudged)),
            Err(problem) => Err(by_goal(problem, &body)),
            Ok(()) => Ok(()),
        };
        let path = format!("/evaluations/{id}/analysis");
        let call = async move { api::post::<EvaluationDetail>(&path, &body).await };
        form.save(checked, call, move |_| {
            is_writing.set(false);
            browser::focus(ANALYSIS);
            announcer.say(t::analysis_saved());
            opened.remote.reload();
        });
    };
    let is_first = detail.evaluation.analysed_at.is_none();
    let cancel = (!is_first).then(|| {
        view! { <Button weight=Weight::Quiet on_press=move || is_writing.set(false)>{t::not_now()}</Button> }
    });
    let questions = judged.into_iter().map(|one| one.fields(form)).collect_view();
    let no_goals =
        goals.is_empty().then(|| view! { <Notice tone=Tone::Info><p>{t::no_goals()}</p></Notice> });
    view! {
        <Form state=form action=t::save_analysis() on_submit=save beside=view! { {cancel} }.into_any()>
            <TextArea form pointer="/analysis" label=t::analysis_text() hint=t::analysis_hint() value=analysis required=true/>
            <TextArea form pointer="/lessons" label=t::lessons() hint=t::lessons_hint() value=lessons/>
            {no_goals}
            {questions}
        </Form>
    }
    .into_any()
}

/// Moves the faults of a judgement to its goal's fields, whatever place the judgement has in the body.
fn by_goal(mut problem: Problem, body: &NewAnalysis) -> Problem {
    for fault in &mut problem.errors {
        let rest = fault.pointer.strip_prefix("/attainments/").and_then(|rest| rest.split_once('/'));
        let judged =
            rest.and_then(|(place, name)| Some((body.attainments.get(place.parse::<usize>().ok()?)?, name)));
        if let Some((one, name)) = judged {
            fault.pointer = format!("/goals/{}/{name}", one.goal_id);
        }
    }
    problem
}

impl Judged {
    /// Without this fault, words about a goal that was not judged would be lost.
    fn fault(&self) -> Option<FieldProblem> {
        let is_said = self.comment.with_untracked(|comment| !comment.trim().is_empty());
        let pointer = format!("/goals/{}", self.goal.id);
        (is_said && self.read().is_none())
            .then(|| FieldProblem::new(pointer, FieldCode::Required, "a comment needs a judgement"))
    }

    fn of(goal: &Goal, known: &[GoalAttainment]) -> Self {
        let known = known.iter().find(|one| one.goal_id == goal.id);
        Self {
            goal: goal.clone(),
            attainment: RwSignal::new(known.map(|one| one.attainment.word().to_owned()).unwrap_or_default()),
            comment: RwSignal::new(known.map(|one| one.comment.clone()).unwrap_or_default()),
        }
    }

    /// The judgement; none for a goal that was not judged.
    fn read(&self) -> Option<GoalAttainment> {
        let attainment = self.attainment.with_untracked(|word| word.parse().ok())?;
        Some(GoalAttainment { goal_id: self.goal.id, attainment, comment: self.comment.get_untracked() })
    }

    fn fields(self, form: FormState) -> AnyView {
        let choices: Options =
            Attainment::ALL.iter().map(|one| (one.word().to_owned(), one.say().to_owned())).collect();
        let pointer = format!("/goals/{}", self.goal.id);
        let comment = format!("{pointer}/comment");
        view! {
            <RadioGroup form pointer label=t::how_far(&self.goal.text) value=self.attainment options=choices none=t::not_judged()/>
            <TextArea form pointer=comment label=t::why() value=self.comment/>
        }
        .into_any()
    }
}
