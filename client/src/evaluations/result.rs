//! The result of a closed evaluation: each question in figures and bars, the written answers, and who answered.

use leptos::prelude::*;
use shared::evaluations::EvaluationAction;
use shared::evaluations::forms::{Question, QuestionKind};
use shared::evaluations::results::{ChoiceCount, EvaluationResult, GroupCount, QuestionResult};

use super::looks::question_text;
use super::opened::Opened;
use crate::ui::badge::Tone;
use crate::ui::chart::{Bar, Bars, Chart};
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::Notice;
use crate::words::{Say, evaluations as t};
use crate::{api, format, language};

/// The result.
pub(super) fn result(opened: Opened) -> AnyView {
    let id = opened.id();
    let remote = Remote::new(move || async move {
        api::get::<EvaluationResult>(&format!("/evaluations/{id}/result")).await
    });
    let reads = opened
        .detail
        .with_untracked(|detail| detail.allowed_actions.contains(&EvaluationAction::ReadFreeText));
    view! {
        <section class="stack" aria-labelledby="result">
            <h2 id="result">{t::result()}</h2>
            <Loaded remote let:found>{shown(&found, reads)}</Loaded>
        </section>
    }
    .into_any()
}

fn shown(found: &EvaluationResult, reads: bool) -> AnyView {
    if found.suppressed {
        let text = t::too_few(found.responses);
        return view! { <Notice tone=Tone::Info><p>{text}</p></Notice> }.into_any();
    }
    let pairs: Vec<_> = found
        .form
        .questions
        .iter()
        .filter_map(|question| {
            Some((question, found.questions.iter().find(|one| one.question_id == question.id)?))
        })
        .collect();
    // Figures come first. Written answers come last: they are the longest.
    let is_text = |question: &Question| question.kind == QuestionKind::Text;
    let figures = pairs.iter().filter(|(question, _)| !is_text(question));
    let ordered = figures.chain(pairs.iter().filter(|(question, _)| is_text(question)));
    let questions = ordered.map(|(question, result)| one_question(question, result, reads)).collect_view();
    view! {
        <p>{t::came_in(&format::number(found.responses), &format::percent(found.responses, found.invited))}</p>
        <p class="muted">{t::small_groups()}</p>
        {means(&pairs)}
        {questions}
        {groups(&found.groups)}
    }
    .into_any()
}

/// The means of all scales beside each other.
fn means(pairs: &[(&Question, &QuestionResult)]) -> Option<AnyView> {
    let bars: Vec<_> = pairs
        .iter()
        .filter_map(|(question, result)| {
            let mean = result.mean_hundredths?;
            let bar = Bar::saying(mean, format::hundredths(mean));
            Some(Bars { label: question_text(question), address: None, values: vec![bar] })
        })
        .collect();
    let points = pairs.iter().filter(|(question, _)| question.kind == QuestionKind::Scale);
    let largest = points.map(|(question, _)| largest(question)).max().unwrap_or(1);
    (bars.len() > 1).then(|| {
        view! {
            <Chart title=t::means() description=t::means_described(&format::number(largest)) labels=t::question()
                series=vec![t::mean().to_owned()] rows=bars largest=largest * 100/>
        }
        .into_any()
    })
}

fn largest(question: &Question) -> i64 {
    question.choices.iter().map(|choice| i64::from(choice.number)).max().unwrap_or(1)
}

fn one_question(question: &Question, result: &QuestionResult, reads: bool) -> AnyView {
    let content = match (result.answers, question.kind) {
        (None, _) => view! { <p class="muted">{t::question_hidden()}</p> }.into_any(),
        (Some(answers), QuestionKind::Text) => words(answers, &result.texts, reads),
        (Some(answers), QuestionKind::Scale | QuestionKind::One | QuestionKind::Several) => {
            spread(question, result, answers)
        }
    };
    view! { <section class="stack close"><h3>{question_text(question)}</h3>{content}</section> }.into_any()
}

/// The mean, and how often each choice was taken, with its share.
fn spread(question: &Question, result: &QuestionResult, answers: i64) -> AnyView {
    let mean = result.mean_hundredths.map(|mean| {
        let largest = format::number(largest(question));
        view! { <p><strong>{t::mean_of(&largest, &format::hundredths(mean))}</strong>" "{t::answers_to(answers)}</p> }
    });
    let count = mean.is_none().then(|| view! { <p>{t::answers_to(answers)}</p> });
    let taken = |number: i32| {
        let own = |one: &&ChoiceCount| one.number == number;
        result.counts.iter().find(own).map_or(0, |one| one.count)
    };
    let rows = question.choices.iter().map(|choice| {
        let text = language::pick(&choice.text_sv, &choice.text_en);
        let number = choice.number.to_string();
        let is_point = question.kind == QuestionKind::Scale && *text != number;
        let label = if is_point { format!("{number} – {text}") } else { text.clone() };
        let count = taken(choice.number);
        let said = t::with_share(&format::number(count), &format::percent(count, answers));
        Bars { label, address: None, values: vec![Bar::saying(count, said)] }
    });
    let rows: Vec<_> = rows.collect();
    let title = t::spread_of(&question_text(question));
    view! {
        {mean}{count}
        <Chart title description=t::spread_described(&format::number(answers)) labels=t::answer() series=vec![t::answers().to_owned()] largest=answers has_heading=true
            rows/>
    }
    .into_any()
}

/// The written answers, for the one who answers for the activity. Others learn how many wrote.
fn words(answers: i64, texts: &[String], reads: bool) -> AnyView {
    if !reads {
        return view! { <p>{t::answers_to(answers)}" "<span class="muted">{t::words_hidden()}</span></p> }
            .into_any();
    }
    let lines = texts.iter().map(|text| view! { <li><blockquote>{text.clone()}</blockquote></li> });
    view! { <p>{t::answers_to(answers)}</p><ul class="quotes">{lines.collect_view()}</ul> }.into_any()
}

/// The respondents by form of school. Small groups are hidden, and one more group where a small one could be found by subtraction.
fn groups(groups: &[GroupCount]) -> Option<AnyView> {
    let lines = groups.iter().map(|group| {
        let name = group.school_form.map_or_else(t::without_school_form, |form| form.say());
        let count = group.responses.map_or_else(|| t::hidden().to_owned(), format::number);
        view! { <tr><th scope="row">{name}</th><td class="number">{count}</td></tr> }
    });
    (!groups.is_empty()).then(|| {
        view! {
            <section class="stack close">
                <h3>{t::who_answered()}</h3>
                <table class="plain">
                    <caption class="unseen">{t::who_answered()}</caption>
                    <thead><tr><th scope="col">{t::school_form()}</th><th scope="col" class="number">{t::answers()}</th></tr></thead>
                    <tbody>{lines.collect_view()}</tbody>
                </table>
            </section>
        }
        .into_any()
    })
}
