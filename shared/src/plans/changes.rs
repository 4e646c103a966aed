//! Plans, focus areas and goals as merge patches make them.

use crate::error::{ErrorCode, Problem};
use crate::plans::{FocusArea, FocusAreaChanges, Goal, GoalChanges, Plan, PlanChanges};

impl PlanChanges {
    /// The plan as the changes make it; refused when it is closed, or cannot come into that state from its own.
    pub fn applied(&self, before: &Plan) -> Result<Plan, Problem> {
        before.state.require_open()?;
        let mut after = before.clone();
        if let Some(title) = &self.title {
            title.trim().clone_into(&mut after.title);
        }
        if let Some(state) = self.state {
            if !before.state.may_become(state) {
                return Err(ErrorCode::StateForbids
                    .because(format!("A plan cannot go from {} to {state}.", before.state)));
            }
            after.state = state;
        }
        if let Some(effect_required) = self.effect_required {
            after.effect_required = effect_required;
        }
        if let Some(note) = &self.note {
            after.note.clone_from(note);
        }
        Ok(after)
    }
}

impl FocusAreaChanges {
    /// The focus area as the changes make it.
    pub fn applied(&self, before: &FocusArea) -> FocusArea {
        let mut after = before.clone();
        if let Some(name) = &self.name {
            name.trim().clone_into(&mut after.name);
        }
        if let Some(description) = &self.description {
            after.description.clone_from(description);
        }
        after
    }
}

impl GoalChanges {
    /// The goal as the changes make it.
    pub fn applied(&self, before: &Goal) -> Goal {
        let mut after = before.clone();
        let fields = [
            (&self.text, &mut after.text),
            (&self.indicators, &mut after.indicators),
            (&self.expected_effect, &mut after.expected_effect),
            (&self.note, &mut after.note),
        ];
        for (change, field) in fields {
            if let Some(change) = change {
                change.trim().clone_into(field);
            }
        }
        after
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{FocusAreaId, GoalId, PlanId};
    use crate::plans::PlanState;
    use chrono::NaiveDate;

    fn plan(state: PlanState) -> Plan {
        Plan {
            id: PlanId(1),
            version: 1,
            title: "2020–2022".into(),
            from_date: NaiveDate::from_ymd_opt(2020, 1, 1).unwrap(),
            to_date: NaiveDate::from_ymd_opt(2022, 12, 31).unwrap(),
            state,
            effect_required: true,
            note: String::new(),
        }
    }

    #[test]
    fn an_adopted_plan_is_corrected_and_a_closed_one_is_left_alone() {
        let correction = PlanChanges { title: Some("2020–22".into()), ..PlanChanges::default() };
        assert_eq!(correction.applied(&plan(PlanState::Adopted)).unwrap().title, "2020–22");
        assert_eq!(correction.applied(&plan(PlanState::Closed)).unwrap_err().code, ErrorCode::StateForbids);
        let back = PlanChanges { state: Some(PlanState::Draft), ..PlanChanges::default() };
        assert_eq!(back.applied(&plan(PlanState::Adopted)).unwrap_err().code, ErrorCode::StateForbids);
    }

    #[test]
    fn a_goal_keeps_what_the_patch_does_not_name() {
        let goal = Goal {
            id: GoalId(1),
            version: 1,
            focus_area_id: FocusAreaId(1),
            position: 1,
            text: "Skillnaderna minskar.".into(),
            indicators: "Meritvärde".into(),
            expected_effect: String::new(),
            note: String::new(),
        };
        let changes: GoalChanges = serde_json::from_str(r#"{"expectedEffect": "Fler når målen."}"#).unwrap();
        assert_eq!(
            changes.applied(&goal),
            Goal { expected_effect: "Fler når målen.".into(), ..goal.clone() }
        );
    }
}
