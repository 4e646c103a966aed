//! What the words of the log are called: operations, kinds of things, and their properties. What has no words here is shown
//! as it stands in the log, so that nothing is hidden.

use crate::ui::Options;
use crate::words::{fields as f, records as t};

type Word = (&'static str, fn() -> &'static str);

/// What was done.
pub(super) fn action(operation: &str) -> String {
    let verb = operation.split('_').next().unwrap_or_default();
    let known = find(ACTIONS, operation).or_else(|| find(ACTIONS, verb));
    known.map_or_else(|| operation.replace('_', " "), str::to_owned)
}

/// What kind of thing it was done to.
pub(super) fn subject(kind: &str) -> String {
    find(SUBJECTS, kind).unwrap_or(kind).to_owned()
}

/// The kinds of things to choose from.
pub(super) fn subjects() -> Options {
    let mut options: Options =
        SUBJECTS.iter().map(|(kind, name)| ((*kind).to_owned(), name().to_owned())).collect();
    options.sort_by_cached_key(|(_, name)| shared::text::sort_key(name));
    options
}

/// Which property changed.
pub(super) fn field(name: &str) -> String {
    find(FIELDS, name).unwrap_or(name).to_owned()
}

fn find(words: &[Word], wanted: &str) -> Option<&'static str> {
    words.iter().find(|(word, _)| *word == wanted).map(|(_, name)| name())
}

/// Whole operations, and verbs for those that are not named.
const ACTIONS: &[Word] = &[
    ("log_in", t::action_log_in),
    ("log_out", t::action_log_out),
    ("refresh_session", t::action_refresh_session),
    ("remove_session", t::action_remove_session),
    ("change_me", t::action_change_me),
    ("create_password", t::action_create_password),
    ("create_password_reset", t::action_create_password_reset),
    ("create_registration", t::action_create_registration),
    ("confirm_registration", t::action_confirm_registration),
    ("create_admin", t::action_create_admin),
    ("demo", t::action_demo),
    ("read_person", t::action_read_person),
    ("list_persons", t::action_list_persons),
    ("read_enrollment", t::action_read_person),
    ("list_enrollments", t::action_list_persons),
    ("list_activity_enrollments", t::action_list_persons),
    ("list_attendance", t::action_list_persons),
    ("mark_attendance", t::action_mark_attendance),
    ("mark_activity_evaluated", t::action_mark_activity_evaluated),
    ("mark_activity_followed_up", t::action_mark_activity_followed_up),
    ("copy_activity", t::action_copy_activity),
    ("create_head_count", t::action_create_head_count),
    ("invite_person", t::action_invite_person),
    ("invite_evaluation", t::action_invite_evaluation),
    ("remind_evaluation", t::action_remind_evaluation),
    ("disable_account", t::action_disable_account),
    ("enable_account", t::action_enable_account),
    ("promote_enrollment", t::action_promote_enrollment),
    ("withdraw_enrollment", t::action_withdraw_enrollment),
    ("cancel_activity", t::action_cancel_activity),
    ("cancel_occasion", t::action_cancel_occasion),
    ("cancel_enrollment", t::action_cancel_enrollment),
    ("complete_activity", t::action_complete_activity),
    ("decide_activity", t::action_decide_activity),
    ("postpone_activity", t::action_postpone_activity),
    ("publish_activity", t::action_publish_activity),
    ("resume_activity", t::action_resume_activity),
    ("hold_occasion", t::action_hold_occasion),
    ("move_occasion", t::action_move_occasion),
    ("approve_enrollment", t::action_approve_enrollment),
    ("reject_enrollment", t::action_reject_enrollment),
    ("analyse_evaluation", t::action_analyse_evaluation),
    ("close_evaluation", t::action_close_evaluation),
    ("revoke_machine_client", t::action_revoke_machine_client),
    ("commit_import", t::action_commit_import),
    ("merge_persons", t::action_merge_persons),
    ("export_persons", t::action_list_persons),
    ("export_participants", t::action_list_persons),
    ("create", t::action_create),
    ("change", t::action_change),
    ("remove", t::action_remove),
];

const SUBJECTS: &[Word] = &[
    ("organisation", t::subject_organisation),
    ("person", t::subject_person),
    ("assignment", t::subject_assignment),
    ("population", t::subject_population),
    ("account", t::subject_account),
    ("session", t::subject_session),
    ("machineClient", t::subject_machine_client),
    ("registration", t::subject_registration),
    ("activity", t::subject_activity),
    ("occasion", t::subject_occasion),
    ("series", t::subject_series),
    ("enrollment", t::subject_enrollment),
    ("evaluation", t::subject_evaluation),
    ("plan", t::subject_plan),
    ("focusArea", t::subject_focus_area),
    ("goal", t::subject_goal),
    ("import", t::subject_import),
    ("installation", t::subject_installation),
];

const FIELDS: &[Word] = &[
    ("activeFrom", f::active_from),
    ("activeTo", f::active_to),
    ("activityId", f::activity_id),
    ("analysedAt", f::analysed_at),
    ("analysedBy", f::analysed_by),
    ("analysis", f::analysis),
    ("appearances", f::appearances),
    ("approval", f::approval),
    ("area", f::area),
    ("assignment", f::assignment),
    ("attainments", f::attainments),
    ("belowMinimum", f::below_minimum),
    ("cadence", f::cadence),
    ("cadenceNote", f::cadence_note),
    ("calendarSequence", f::calendar_sequence),
    ("capacity", f::capacity),
    ("chainLevel", f::chain_level),
    ("choiceGroup", f::choice_group),
    ("clientKey", f::client_key),
    ("closesAt", f::closes_at),
    ("coOrganisers", f::co_organisers),
    ("collaborationArea", f::collaboration_area),
    ("completionPercent", f::completion_percent),
    ("confirmedAt", f::confirmed_at),
    ("contact", f::contact),
    ("copiedFrom", f::copied_from),
    ("countedBy", f::counted_by),
    ("countyCode", f::county_code),
    ("createdBy", f::created_by),
    ("createdByClient", f::created_by_client),
    ("decideBy", f::decide_by),
    ("demo", f::demo),
    ("description", f::description),
    ("disabledAt", f::disabled_at),
    ("effectRequired", f::effect_required),
    ("email", f::email),
    ("ended", f::ended),
    ("endedAsStolen", f::ended_as_stolen),
    ("endsAt", f::ends_at),
    ("expectedEffect", f::expected_effect),
    ("facilitators", f::facilitators),
    ("familyName", f::family_name),
    ("focusAreaId", f::focus_area_id),
    ("focusAreas", f::focus_areas),
    ("formId", f::form_id),
    ("fromDate", f::from_date),
    ("funding", f::funding),
    ("fundingNote", f::funding_note),
    ("givenName", f::given_name),
    ("goals", f::goals),
    ("headCounts", f::head_counts),
    ("indicators", f::indicators),
    ("inhabitants", f::inhabitants),
    ("invitedAt", f::invited_at),
    ("kind", f::kind),
    ("language", f::language),
    ("lastLoginAt", f::last_login_at),
    ("lastUsedAt", f::last_used_at),
    ("lessons", f::lessons),
    ("link", f::link),
    ("lockedUntil", f::locked_until),
    ("marks", f::marks),
    ("merged", f::merged),
    ("minimum", f::minimum),
    ("mode", f::mode),
    ("municipalityCode", f::municipality_code),
    ("name", f::name),
    ("note", f::note),
    ("occasionId", f::occasion_id),
    ("offerHours", f::offer_hours),
    ("offeredUntil", f::offered_until),
    ("opened", f::opened),
    ("opensAt", f::opens_at),
    ("organisationId", f::organisation_id),
    ("organisationNumber", f::organisation_number),
    ("parentId", f::parent_id),
    ("personId", f::person_id),
    ("phone", f::phone),
    ("place", f::place),
    ("planId", f::plan_id),
    ("populations", f::populations),
    ("position", f::position),
    ("priority", f::priority),
    ("protected", f::protected),
    ("public", f::public),
    ("publishedAt", f::published_at),
    ("purpose", f::purpose),
    ("queuePolicy", f::queue_policy),
    ("reason", f::reason),
    ("registrationCloses", f::registration_closes),
    ("registrationOpens", f::registration_opens),
    ("reportYear", f::report_year),
    ("responsibleId", f::responsible_id),
    ("revokedAt", f::revoked_at),
    ("roleId", f::role_id),
    ("roles", f::roles),
    ("rows", f::rows),
    ("schoolForm", f::school_form),
    ("schoolForms", f::school_forms),
    ("schoolUnitCode", f::school_unit_code),
    ("scopes", f::scopes),
    ("seats", f::seats),
    ("seriesId", f::series_id),
    ("shortName", f::short_name),
    ("source", f::source),
    ("startsAt", f::starts_at),
    ("state", f::state),
    ("stateReason", f::state_reason),
    ("targetGroup", f::target_group),
    ("targetGroups", f::target_groups),
    ("teamMaximum", f::team_maximum),
    ("teamMinimum", f::team_minimum),
    ("teamName", f::team_name),
    ("text", f::text),
    ("title", f::title),
    ("toDate", f::to_date),
    ("undated", f::undated),
    ("unit", f::unit),
    ("year", f::year),
];
