//! What the enumerations of `shared` are called.

use super::Say;
use super::codes as t;

impl Say for shared::access::Right {
    fn say(&self) -> &'static str {
        match self {
            Self::Administrator => t::right_administrator(),
            Self::Office => t::right_office(),
            Self::Leadership => t::right_leadership(),
            Self::Representative => t::right_representative(),
            Self::SchoolLeader => t::right_school_leader(),
            Self::Approver => t::right_approver(),
        }
    }
}

impl Say for shared::access::Scope {
    fn say(&self) -> &'static str {
        match self {
            Self::MembersRead => t::scope_members_read(),
            Self::ActivitiesRead => t::scope_activities_read(),
            Self::EnrollmentsRead => t::scope_enrollments_read(),
            Self::EnrollmentsWrite => t::scope_enrollments_write(),
            Self::FiguresRead => t::scope_figures_read(),
        }
    }
}

impl Say for shared::accounts::Language {
    fn say(&self) -> &'static str {
        match self {
            Self::Swedish => t::language_swedish(),
            Self::English => t::language_english(),
        }
    }
}

impl Say for shared::accounts::AccountStep {
    fn say(&self) -> &'static str {
        match self {
            Self::Disable => t::account_step_disable(),
            Self::Enable => t::account_step_enable(),
            Self::ResetSecondFactor => t::account_step_reset_second_factor(),
        }
    }
}

impl Say for shared::activities::Mode {
    fn say(&self) -> &'static str {
        match self {
            Self::Digital => t::mode_digital(),
            Self::Physical => t::mode_physical(),
            Self::Hybrid => t::mode_hybrid(),
        }
    }
}

impl Say for shared::activities::Funding {
    fn say(&self) -> &'static str {
        match self {
            Self::Municipal => t::funding_municipal(),
            Self::ExternalGrant => t::funding_external_grant(),
            Self::ParticipantFee => t::funding_participant_fee(),
        }
    }
}

impl Say for shared::activities::Unit {
    fn say(&self) -> &'static str {
        match self {
            Self::Person => t::unit_person(),
            Self::Team => t::unit_team(),
        }
    }
}

impl Say for shared::activities::Approval {
    fn say(&self) -> &'static str {
        match self {
            Self::None => t::approval_none(),
            Self::SchoolLeader => t::approval_school_leader(),
            Self::Office => t::approval_office(),
        }
    }
}

impl Say for shared::activities::QueuePolicy {
    fn say(&self) -> &'static str {
        match self {
            Self::Strict => t::queue_policy_strict(),
            Self::FirstFit => t::queue_policy_first_fit(),
        }
    }
}

impl Say for shared::activities::CountedBy {
    fn say(&self) -> &'static str {
        match self {
            Self::Enrollment => t::counted_by_enrollment(),
            Self::Heads => t::counted_by_heads(),
        }
    }
}

impl Say for shared::activities::ChainLevel {
    fn say(&self) -> &'static str {
        match self {
            Self::Operator => t::chain_level_operator(),
            Self::SchoolLeader => t::chain_level_school_leader(),
            Self::DevelopmentLeader => t::chain_level_development_leader(),
            Self::Team => t::chain_level_team(),
        }
    }
}

impl Say for shared::activities::OccasionState {
    fn say(&self) -> &'static str {
        match self {
            Self::Planned => t::occasion_state_planned(),
            Self::Moved => t::occasion_state_moved(),
            Self::Cancelled => t::occasion_state_cancelled(),
            Self::Held => t::occasion_state_held(),
        }
    }
}

impl Say for shared::activities::HeadUnit {
    fn say(&self) -> &'static str {
        match self {
            Self::Persons => t::head_unit_persons(),
            Self::Teams => t::head_unit_teams(),
        }
    }
}

impl Say for shared::activities::series::Cadence {
    fn say(&self) -> &'static str {
        match self {
            Self::Once => t::cadence_once(),
            Self::EachTerm => t::cadence_each_term(),
            Self::Yearly => t::cadence_yearly(),
            Self::EveryTwoYears => t::cadence_every_two_years(),
            Self::Irregular => t::cadence_irregular(),
        }
    }
}

impl Say for shared::activities::states::ActivityState {
    fn say(&self) -> &'static str {
        match self {
            Self::Draft => t::activity_state_draft(),
            Self::Published => t::activity_state_published(),
            Self::Decided => t::activity_state_decided(),
            Self::Completed => t::activity_state_completed(),
            Self::Evaluated => t::activity_state_evaluated(),
            Self::FollowedUp => t::activity_state_followed_up(),
            Self::Postponed => t::activity_state_postponed(),
            Self::Cancelled => t::activity_state_cancelled(),
        }
    }
}

impl Say for shared::activities::states::ActivityStep {
    fn say(&self) -> &'static str {
        match self {
            Self::Publish => t::activity_step_publish(),
            Self::Decide => t::activity_step_decide(),
            Self::Complete => t::activity_step_complete(),
            Self::MarkEvaluated => t::activity_step_mark_evaluated(),
            Self::MarkFollowedUp => t::activity_step_mark_followed_up(),
            Self::Postpone => t::activity_step_postpone(),
            Self::Resume => t::activity_step_resume(),
            Self::Cancel => t::activity_step_cancel(),
        }
    }
}

impl Say for shared::activities::states::ActivityPhase {
    fn say(&self) -> &'static str {
        match self {
            Self::NotYetOpen => t::activity_phase_not_yet_open(),
            Self::Open => t::activity_phase_open(),
            Self::Closed => t::activity_phase_closed(),
            Self::Running => t::activity_phase_running(),
            Self::Over => t::activity_phase_over(),
        }
    }
}

impl Say for shared::doctor::Surrounding {
    fn say(&self) -> &'static str {
        match self {
            Self::Database => t::doctor_area_database(),
            Self::Language => t::doctor_area_language(),
            Self::Jobs => t::doctor_area_jobs(),
            Self::Mail => t::doctor_area_mail(),
            Self::PublicAddress => t::doctor_area_public_address(),
            Self::Proxy => t::doctor_area_proxy(),
            Self::Clock => t::doctor_area_clock(),
            Self::Disk => t::doctor_area_disk(),
            Self::Files => t::doctor_area_files(),
        }
    }
}

impl Say for shared::doctor::Condition {
    fn say(&self) -> &'static str {
        match self {
            Self::Ok => t::doctor_condition_ok(),
            Self::Warning => t::doctor_condition_warning(),
            Self::Fault => t::doctor_condition_fault(),
            Self::NotLooked => t::doctor_condition_not_looked(),
        }
    }
}

impl Say for shared::evaluations::EvaluationKind {
    fn say(&self) -> &'static str {
        match self {
            Self::Occasion => t::evaluation_kind_occasion(),
            Self::Final => t::evaluation_kind_final(),
            Self::PartReport => t::evaluation_kind_part_report(),
            Self::Effect => t::evaluation_kind_effect(),
        }
    }
}

impl Say for shared::evaluations::Attainment {
    fn say(&self) -> &'static str {
        match self {
            Self::Not => t::attainment_not(),
            Self::Partly => t::attainment_partly(),
            Self::Largely => t::attainment_largely(),
            Self::Fully => t::attainment_fully(),
        }
    }
}

impl Say for shared::evaluations::EvaluationPhase {
    fn say(&self) -> &'static str {
        match self {
            Self::Prepared => t::evaluation_phase_prepared(),
            Self::Open => t::evaluation_phase_open(),
            Self::Closed => t::evaluation_phase_closed(),
            Self::Analysed => t::evaluation_phase_analysed(),
        }
    }
}

impl Say for shared::evaluations::EvaluationAction {
    fn say(&self) -> &'static str {
        match self {
            Self::Change => t::evaluation_action_change(),
            Self::Remove => t::evaluation_action_remove(),
            Self::Invite => t::evaluation_action_invite(),
            Self::Remind => t::evaluation_action_remind(),
            Self::Close => t::evaluation_action_close(),
            Self::Analyse => t::evaluation_action_analyse(),
            Self::ReadFreeText => t::evaluation_action_read_free_text(),
        }
    }
}

impl Say for shared::members::OrganisationKind {
    fn say(&self) -> &'static str {
        match self {
            Self::Municipality => t::organisation_kind_municipality(),
            Self::University => t::organisation_kind_university(),
            Self::Department => t::organisation_kind_department(),
            Self::IndependentOperator => t::organisation_kind_independent_operator(),
            Self::SchoolUnit => t::organisation_kind_school_unit(),
            Self::Agency => t::organisation_kind_agency(),
            Self::Region => t::organisation_kind_region(),
            Self::MunicipalFederation => t::organisation_kind_municipal_federation(),
            Self::CountyBoard => t::organisation_kind_county_board(),
            Self::StudentUnion => t::organisation_kind_student_union(),
            Self::DevelopmentCentre => t::organisation_kind_development_centre(),
            Self::Other => t::organisation_kind_else(),
        }
    }
}

impl Say for shared::members::Area {
    fn say(&self) -> &'static str {
        match self {
            Self::Jamtland => t::area_jamtland(),
            Self::Vasternorrland => t::area_vasternorrland(),
            Self::Halsingland => t::area_halsingland(),
            Self::None => t::area_none(),
        }
    }
}

impl Say for shared::members::SchoolForm {
    fn say(&self) -> &'static str {
        match self {
            Self::Preschool => t::school_form_preschool(),
            Self::PreschoolClass => t::school_form_preschool_class(),
            Self::AfterSchool => t::school_form_after_school(),
            Self::Compulsory => t::school_form_compulsory(),
            Self::AdaptedCompulsory => t::school_form_adapted_compulsory(),
            Self::Special => t::school_form_special(),
            Self::Sami => t::school_form_sami(),
            Self::UpperSecondary => t::school_form_upper_secondary(),
            Self::AdaptedUpperSecondary => t::school_form_adapted_upper_secondary(),
            Self::Adult => t::school_form_adult(),
            Self::SwedishForImmigrants => t::school_form_swedish_for_immigrants(),
            Self::University => t::school_form_university(),
            Self::Other => t::school_form_else(),
        }
    }
}

impl Say for shared::messages::MailState {
    fn say(&self) -> &'static str {
        match self {
            Self::Waiting => t::mail_state_waiting(),
            Self::Sent => t::mail_state_sent(),
            Self::Failed => t::mail_state_failed(),
            Self::Cancelled => t::mail_state_cancelled(),
        }
    }
}

impl Say for shared::plans::PlanState {
    fn say(&self) -> &'static str {
        match self {
            Self::Draft => t::plan_state_draft(),
            Self::Proposed => t::plan_state_proposed(),
            Self::Adopted => t::plan_state_adopted(),
            Self::Closed => t::plan_state_closed(),
        }
    }
}

impl Say for shared::reports::Outcome {
    fn say(&self) -> &'static str {
        match self {
            Self::Planned => t::outcome_planned(),
            Self::Held => t::outcome_held(),
            Self::Postponed => t::outcome_postponed(),
            Self::Cancelled => t::outcome_cancelled(),
        }
    }
}

impl Say for shared::today::TaskKind {
    fn say(&self) -> &'static str {
        match self {
            Self::AtRisk => t::task_kind_at_risk(),
            Self::AnswersMissing => t::task_kind_answers_missing(),
            Self::AwaitingApproval => t::task_kind_awaiting_approval(),
            Self::TeamTooSmall => t::task_kind_team_too_small(),
            Self::NotHeld => t::task_kind_not_held(),
            Self::NoAttendance => t::task_kind_no_attendance(),
            Self::NotCompleted => t::task_kind_not_completed(),
            Self::NoEvaluation => t::task_kind_no_evaluation(),
            Self::NoAnalysis => t::task_kind_no_analysis(),
            Self::DraftSoon => t::task_kind_draft_soon(),
            Self::MailFailed => t::task_kind_mail_failed(),
            Self::SharedAddress => t::task_kind_shared_address(),
            Self::JobsFailed => t::task_kind_jobs_failed(),
        }
    }
}

impl Say for shared::questions::FormQuestionKind {
    fn say(&self) -> &'static str {
        match self {
            Self::Text => t::form_question_kind_text(),
            Self::Number => t::form_question_kind_number(),
            Self::Choice => t::form_question_kind_choice(),
            Self::Several => t::form_question_kind_several(),
            Self::Consent => t::form_question_kind_consent(),
        }
    }
}
