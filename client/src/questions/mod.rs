//! Questions to participants: asking them, answering them, and what was answered.

mod answers;
mod design;
mod draft;
mod fields;
mod tab;

pub(crate) use answers::EverybodysAnswers;
pub(crate) use fields::AnswerFields;
pub(crate) use tab::questions_tab;
