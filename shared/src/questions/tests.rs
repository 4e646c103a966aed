use proptest::collection::vec;
use proptest::prelude::*;

use super::answers::{
    AnswerChanges, AnswerValue, Answers, Demand, answer_faults, fitting, missing, places_taken, shown,
};
use super::check::{form_faults, require_kinds};
use super::*;
use crate::error::FieldCode;

fn option(key: &str, places: Option<i32>) -> QuestionOption {
    QuestionOption { key: key.into(), label: key.to_uppercase(), places }
}

fn question(key: &str, kind: FormQuestionKind) -> FormQuestion {
    let options = if kind.has_options() { vec![option("a", None), option("b", Some(2))] } else { vec![] };
    FormQuestion { label: key.to_uppercase(), options, ..FormQuestion::new(key, kind) }
}

fn when(question: FormQuestion, earlier: &str, is: &[&str]) -> FormQuestion {
    let is = is.iter().map(|word| (*word).to_owned()).collect();
    FormQuestion { condition: Some(QuestionCondition { question: earlier.into(), is }), ..question }
}

fn form(questions: Vec<FormQuestion>) -> QuestionForm {
    QuestionForm { questions, ..QuestionForm::nothing(ActivityId(1)) }
}

/// How one travels; with which stop, when by bus; and a note that only the organiser sees.
fn journey() -> QuestionForm {
    let required = |question| FormQuestion { required: true, ..question };
    form(vec![
        required(question("travel", FormQuestionKind::Choice)),
        required(when(question("stop", FormQuestionKind::Text), "travel", &["b"])),
        question("meals", FormQuestionKind::Several),
        required(question("photo", FormQuestionKind::Consent)),
        FormQuestion { for_organiser: true, ..question("note", FormQuestionKind::Text) },
    ])
}

fn text(words: &str) -> AnswerValue {
    AnswerValue::Text(words.into())
}

fn answers(all: &[(&str, AnswerValue)]) -> Answers {
    all.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

fn faults(form: &QuestionForm) -> Vec<(String, FieldCode)> {
    form_faults(form).into_iter().map(|fault| (fault.pointer, fault.code)).collect()
}

const OWN: Demand = Demand { leads: false, complete: true };
const OTHERS: Demand = Demand { leads: false, complete: false };
const LEADS: Demand = Demand { leads: true, complete: false };

fn wrong(all: &[(&str, AnswerValue)], demand: Demand) -> Vec<(String, FieldCode)> {
    let faults = answer_faults(&journey().questions, &answers(all), demand);
    faults.into_iter().map(|fault| (fault.pointer, fault.code)).collect()
}

#[test]
fn a_right_form_has_no_faults() {
    assert_eq!(faults(&journey()), []);
}

#[test]
fn keys_and_words_are_told_apart() {
    let twice = || question("one", FormQuestionKind::Text);
    assert_eq!(faults(&form(vec![twice(), twice()])), [("/questions/1/key".into(), FieldCode::Repeated)]);
    let crooked = FormQuestion { key: "Ö-1".into(), label: " ".into(), ..twice() };
    assert_eq!(
        faults(&form(vec![crooked])),
        [
            ("/questions/0/key".into(), FieldCode::WrongFormat),
            ("/questions/0/label".into(), FieldCode::Required)
        ]
    );
    let mut same = question("one", FormQuestionKind::Choice);
    same.options[1].label = " a ".into();
    assert_eq!(faults(&form(vec![same])), [("/questions/0/options/1/label".into(), FieldCode::Repeated)]);
    let none = FormQuestion { options: vec![], ..question("one", FormQuestionKind::Several) };
    assert_eq!(faults(&form(vec![none])), [("/questions/0/options".into(), FieldCode::TooShort)]);
    let many = (0..41).map(|n| question(&format!("q{n}"), FormQuestionKind::Text)).collect();
    assert_eq!(faults(&form(many)), [("/questions".into(), FieldCode::TooLong)]);
    let kept = QuestionForm { keep_days: 731, ..form(vec![]) };
    assert_eq!(faults(&kept), [("/keepDays".into(), FieldCode::TooLarge)]);
}

#[test]
fn bounds_belong_to_their_kinds_and_do_not_cross() {
    let number =
        |minimum, maximum| FormQuestion { minimum, maximum, ..question("n", FormQuestionKind::Number) };
    assert_eq!(faults(&form(vec![number(Some(1), Some(1))])), []);
    assert_eq!(
        faults(&form(vec![number(Some(2), Some(1))])),
        [("/questions/0/maximum".into(), FieldCode::TooSmall)]
    );
    let text =
        FormQuestion { minimum: Some(1), max_length: Some(0), ..question("t", FormQuestionKind::Text) };
    assert_eq!(
        faults(&form(vec![text])),
        [
            ("/questions/0/minimum".into(), FieldCode::Conflicts),
            ("/questions/0/maxLength".into(), FieldCode::TooSmall)
        ]
    );
    let mut limited = question("c", FormQuestionKind::Choice);
    limited.options[0].places = Some(0);
    assert_eq!(faults(&form(vec![limited])), [("/questions/0/options/0/places".into(), FieldCode::TooSmall)]);
}

#[test]
fn a_condition_looks_back_at_what_is_shown_to_the_same_reader() {
    let later = || when(question("stop", FormQuestionKind::Text), "travel", &["b"]);
    let travel = || question("travel", FormQuestionKind::Choice);
    let at = |field: &str, place: i32| format!("/questions/{place}/condition/{field}");
    assert_eq!(faults(&form(vec![later(), travel()])), [(at("question", 0), FieldCode::NoSuchThing)]);
    let words = question("travel", FormQuestionKind::Text);
    assert_eq!(faults(&form(vec![words, later()])), [(at("question", 1), FieldCode::Conflicts)]);
    let hidden = || FormQuestion { for_organiser: true, ..travel() };
    assert_eq!(faults(&form(vec![hidden(), later()])), [(at("question", 1), FieldCode::Conflicts)]);
    let note = FormQuestion { for_organiser: true, ..later() };
    assert_eq!(faults(&form(vec![hidden(), note])), []);
    let unknown = when(question("stop", FormQuestionKind::Text), "travel", &["z"]);
    assert_eq!(faults(&form(vec![travel(), unknown])), [(at("is", 1), FieldCode::NotOneOf)]);
    let never = when(question("stop", FormQuestionKind::Text), "travel", &[]);
    assert_eq!(faults(&form(vec![travel(), never])), [(at("is", 1), FieldCode::Required)]);
}

#[test]
fn what_only_the_organiser_answers_is_required_of_nobody() {
    let note = FormQuestion { for_organiser: true, required: true, ..question("n", FormQuestionKind::Text) };
    assert_eq!(faults(&form(vec![note])), [("/questions/0/required".into(), FieldCode::Conflicts)]);
}

#[test]
fn a_key_keeps_its_kind_in_later_versions() {
    let earlier = [question("one", FormQuestionKind::Text)];
    let next = |kind| form(vec![question("new", FormQuestionKind::Text), question("one", kind)]);
    assert!(require_kinds(&earlier, &next(FormQuestionKind::Text)).is_ok());
    let problem = require_kinds(&earlier, &next(FormQuestionKind::Choice)).unwrap_err();
    assert_eq!(problem.errors[0].pointer, "/questions/1/kind");
}

#[test]
fn a_question_is_shown_when_its_condition_holds_and_the_one_it_looks_at_is_shown() {
    let chain = form(vec![
        question("photo", FormQuestionKind::Consent),
        when(question("meals", FormQuestionKind::Several), "photo", &["true"]),
        when(question("why", FormQuestionKind::Text), "photo", &["false"]),
        when(question("which", FormQuestionKind::Text), "meals", &["a"]),
    ]);
    let keys = |all: &[(&str, AnswerValue)]| -> Vec<String> {
        shown(&chain.questions, &answers(all)).iter().map(|question| question.key.clone()).collect()
    };
    let meals = ("meals", AnswerValue::Several(vec!["b".into(), "a".into()]));
    assert_eq!(keys(&[]), ["photo", "why"]);
    assert_eq!(keys(&[("photo", AnswerValue::Consent(true))]), ["photo", "meals"]);
    assert_eq!(keys(&[("photo", AnswerValue::Consent(true)), meals.clone()]), ["photo", "meals", "which"]);
    assert_eq!(keys(&[("photo", AnswerValue::Consent(false)), meals]), ["photo", "why"]);
}

#[test]
fn who_answers_for_themself_answers_all_that_is_asked_of_them() {
    let yes = ("photo", AnswerValue::Consent(true));
    assert_eq!(wrong(&[("travel", text("a")), yes.clone()], OWN), []);
    assert_eq!(
        wrong(&[("travel", text("b")), yes.clone()], OWN),
        [("/answers/stop".into(), FieldCode::Required)]
    );
    assert_eq!(wrong(&[("travel", text("b")), ("stop", text("Brunflo")), yes], OWN), []);
    assert_eq!(
        wrong(&[("travel", text("a")), ("photo", AnswerValue::Consent(false))], OWN),
        [("/answers/photo".into(), FieldCode::Required)]
    );
    assert_eq!(wrong(&[], OTHERS), [], "others may leave it for later");
}

#[test]
fn an_answer_is_of_its_kind_and_to_what_is_shown() {
    let one = |key, value, code| {
        assert_eq!(wrong(&[(key, value)], OTHERS), [(format!("/answers/{key}"), code)]);
    };
    one("travel", text("z"), FieldCode::NotOneOf);
    one("travel", AnswerValue::Number(1), FieldCode::WrongType);
    one("stop", text("Brunflo"), FieldCode::Conflicts);
    one("meals", AnswerValue::Several(vec!["a".into(), "a".into()]), FieldCode::NotOneOf);
    one("nothing", text("x"), FieldCode::NoSuchThing);
    one("note", text("x"), FieldCode::NoSuchThing);
    assert_eq!(wrong(&[("note", text("x"))], LEADS), []);
    let number =
        FormQuestion { minimum: Some(1), maximum: Some(3), ..question("n", FormQuestionKind::Number) };
    let short = FormQuestion { max_length: Some(2), ..question("t", FormQuestionKind::Text) };
    let code = |key: &str, value| {
        let all = answers(&[(key, value)]);
        answer_faults(&[number.clone(), short.clone()], &all, OTHERS).first().map(|fault| fault.code)
    };
    assert_eq!(code("n", AnswerValue::Number(0)), Some(FieldCode::TooSmall));
    assert_eq!(code("n", AnswerValue::Number(4)), Some(FieldCode::TooLarge));
    assert_eq!(code("n", AnswerValue::Number(3)), None);
    assert_eq!(code("t", text("åäö")), Some(FieldCode::TooLong));
    assert_eq!(code("t", text("åä")), None);
}

#[test]
fn a_change_takes_back_what_is_not_asked_any_more() {
    let before = answers(&[("travel", text("b")), ("stop", text("Brunflo")), ("meals", text("gone"))]);
    let questions = journey().questions;
    let change = |key: &str, value: Option<AnswerValue>| AnswerChanges {
        answers: [(key.to_owned(), value)].into_iter().collect(),
    };
    assert_eq!(
        change("travel", Some(text("a"))).applied(&questions, &before),
        answers(&[("travel", text("a"))])
    );
    assert_eq!(
        change("stop", Some(text(" "))).applied(&questions, &before),
        answers(&[("travel", text("b"))]),
        "what says nothing is no answer"
    );
    assert_eq!(change("travel", None).applied(&questions, &before), answers(&[]));
    // A sent answer is judged, not dropped, even if its question is hidden.
    let hidden = change("stop", Some(text("Ope"))).applied(&questions, &answers(&[("travel", text("a"))]));
    assert_eq!(answer_faults(&questions, &hidden, OTHERS)[0].code, FieldCode::Conflicts);
}

#[test]
fn places_are_taken_of_options_with_a_limit() {
    let all =
        answers(&[("travel", text("b")), ("meals", AnswerValue::Several(vec!["a".into(), "b".into()]))]);
    let questions = journey().questions;
    assert_eq!(places_taken(&questions, &all).collect::<Vec<_>>(), [("travel", "b", 2), ("meals", "b", 2)]);
}

fn any_kind() -> impl Strategy<Value = FormQuestionKind> {
    (0..FormQuestionKind::ALL.len()).prop_map(|place| FormQuestionKind::ALL[place])
}

fn any_value() -> impl Strategy<Value = AnswerValue> {
    prop_oneof![
        any::<bool>().prop_map(AnswerValue::Consent),
        (-3..4_i64).prop_map(AnswerValue::Number),
        "[abz ]{0,2}".prop_map(AnswerValue::Text),
        vec("[abz]", 0..3).prop_map(AnswerValue::Several),
    ]
}

// Questions named by their places. Some have a condition on another question, right or wrong.
fn any_form() -> impl Strategy<Value = QuestionForm> {
    let one = (any_kind(), any::<bool>(), any::<bool>(), proptest::option::of(0..8_usize), any::<bool>());
    vec(one, 0..8).prop_map(|rows| {
        let make =
            |(place, (kind, required, for_organiser, on, first)): (usize, (_, _, _, Option<usize>, bool))| {
                let made = question(&format!("q{place}"), kind);
                let made = FormQuestion { required, for_organiser, ..made };
                on.map_or(made.clone(), |on| {
                    when(made, &format!("q{on}"), if first { &["a"] } else { &["true", "b"] })
                })
            };
        form(rows.into_iter().enumerate().map(make).collect())
    })
}

// The form without what makes it wrong.
fn mended(mut form: QuestionForm) -> QuestionForm {
    for question in &mut form.questions {
        question.required &= !question.for_organiser;
    }
    while let Some(fault) = form_faults(&form).first() {
        let place: usize = fault.pointer.split('/').nth(2).and_then(|place| place.parse().ok()).unwrap();
        form.questions[place].condition = None;
    }
    form
}

fn any_answers() -> impl Strategy<Value = Answers> {
    proptest::collection::btree_map("q[0-9]", any_value(), 0..8)
}

proptest! {
    #[test]
    fn conditions_of_a_right_form_only_ever_hide(form in any_form(), given in any_answers()) {
        let shown = shown(&form.questions, &given);
        for question in &form.questions {
            prop_assert!(question.condition.is_some() || shown.contains(&question));
        }
        let is_shown = |key: &str| shown.iter().any(|one| one.key == key);
        for question in &shown {
            prop_assert!(question.condition.as_ref().is_none_or(|condition| is_shown(&condition.question)));
        }
    }

    #[test]
    fn what_a_participant_sees_does_not_depend_on_the_organisers_part(form in any_form(), given in any_answers()) {
        let form = mended(form);
        prop_assert!(form_faults(&form).is_empty());
        let own: Vec<String> = shown(&form.clone().seen(false).questions, &given).iter().map(|one| one.key.clone()).collect();
        let all = shown(&form.questions, &given);
        let theirs: Vec<String> =
            all.iter().filter(|one| !one.for_organiser).map(|one| one.key.clone()).collect();
        prop_assert_eq!(own, theirs);
    }

    #[test]
    fn a_change_of_right_answers_leaves_right_answers(form in any_form(), before in any_answers(), changes in any_answers()) {
        let before = AnswerChanges::default().applied(&form.questions, &before);
        prop_assert_eq!(answer_faults(&form.questions, &before, LEADS), vec![]);
        let right = fitting(&form.questions, &changes).into_iter().map(|(key, value)| (key, Some(value)));
        let change = AnswerChanges { answers: right.collect() };
        let after = change.applied(&form.questions, &before);
        // An answer can be wrong only if it was sent to a hidden question.
        for fault in answer_faults(&form.questions, &after, LEADS) {
            prop_assert_eq!(fault.code, FieldCode::Conflicts);
        }
        let again = AnswerChanges::between(&before, &after).applied(&form.questions, &before);
        prop_assert_eq!(again, after);
    }

    #[test]
    fn complete_answers_miss_nothing(form in any_form(), given in any_answers()) {
        let complete = Demand { leads: true, complete: true };
        if answer_faults(&form.questions, &given, complete).is_empty() {
            prop_assert!(missing(&form.questions, &given).is_empty());
        }
    }
}
