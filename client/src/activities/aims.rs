//! The aims of activities: the goals of the plans, and the plans' demands.

use futures_util::future::join;
use shared::activities::ActivityDetail;
use shared::error::Problem;
use shared::plans::{FocusAreaDetail, Plan, PlanState};

use crate::ui::field::Options;
use crate::ui::group::Group;
use crate::{api, format};

/// All focus areas with their goals, and all plans. Both lists are short.
#[derive(Debug, Clone)]
pub(super) struct Aims {
    areas: Vec<FocusAreaDetail>,
    plans: Vec<Plan>,
}

impl Aims {
    /// Reads them.
    pub(super) async fn read() -> Result<Self, Problem> {
        let (areas, plans) = join(api::all("/focus-areas"), api::all("/plans")).await;
        Ok(Self { areas: areas?, plans: plans? })
    }

    fn plan_of(&self, area: &FocusAreaDetail) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == area.focus_area.plan_id)
    }

    /// The plans of the goals that an activity serves.
    fn plans_of<'a>(&'a self, activity: &'a ActivityDetail) -> impl Iterator<Item = &'a Plan> {
        let serves =
            move |area: &&FocusAreaDetail| area.goals.iter().any(|goal| activity.goals.contains(&goal.id));
        self.areas.iter().filter(serves).filter_map(|area| self.plan_of(area))
    }

    /// True when a plan of the activity's goals demands an expected effect.
    pub(super) fn demand_effect(&self, activity: &ActivityDetail) -> bool {
        self.plans_of(activity).any(|plan| plan.effect_required)
    }

    /// True when a goal the activity serves belongs to a plan that is not in force.
    pub(super) fn are_outdated(&self, activity: &ActivityDetail) -> bool {
        self.plans_of(activity).any(|plan| !is_in_force(plan))
    }

    /// The goals that can be chosen for an activity, by focus area: those of plans in force, and those that the activity serves
    /// already.
    pub(super) fn to_choose(&self, activity: &ActivityDetail) -> Vec<Group> {
        let group = |area: &FocusAreaDetail| {
            let plan = self.plan_of(area)?;
            let goals =
                area.goals.iter().filter(|goal| is_in_force(plan) || activity.goals.contains(&goal.id));
            let options: Options = goals.map(|goal| (goal.id.to_string(), goal.text.clone())).collect();
            let name = format!("{} ({})", area.focus_area.name, plan.title);
            (!options.is_empty()).then_some((name, options))
        };
        self.areas.iter().filter_map(group).collect()
    }

    /// The goals an activity serves: focus area and text.
    pub(super) fn served(&self, activity: &ActivityDetail) -> Vec<(String, String)> {
        let served = |area: &FocusAreaDetail| {
            let own = area.goals.iter().filter(|goal| activity.goals.contains(&goal.id));
            own.map(|goal| (area.focus_area.name.clone(), goal.text.clone())).collect::<Vec<_>>()
        };
        self.areas.iter().flat_map(served).collect()
    }
}

/// True when activities may choose the plan's goals: it is adopted, and not over.
fn is_in_force(plan: &Plan) -> bool {
    plan.state == PlanState::Adopted && plan.to_date >= format::today()
}
