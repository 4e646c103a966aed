//! What the enumerations of tables and of merges are called.

use super::Say;
use super::tables as t;

impl Say for shared::imports::MarkCode {
    fn say(&self) -> &'static str {
        match self {
            Self::Changes => t::mark_changes(),
            Self::Required => t::mark_required(),
            Self::TooLong => t::mark_too_long(),
            Self::WrongFormat => t::mark_wrong_format(),
            Self::InvalidEmail => t::mark_invalid_email(),
            Self::InvalidNumber => t::mark_invalid_number(),
            Self::NotOneOf => t::mark_not_one_of(),
            Self::NoSuchThing => t::mark_no_such_thing(),
            Self::Repeated => t::mark_repeated(),
            Self::Contradicts => t::mark_contradicts(),
            Self::Taken => t::mark_taken(),
            Self::Fixed => t::mark_fixed(),
            Self::NoAssignment => t::mark_no_assignment(),
            Self::NotYours => t::mark_not_yours(),
            Self::EndsBeforeStart => t::mark_ends_before_start(),
            Self::NoHeading => t::mark_no_heading(),
        }
    }
}

impl Say for shared::imports::columns::Column {
    fn say(&self) -> &'static str {
        match self {
            Self::Uuid => t::column_uuid(),
            Self::SchoolUnitCode => t::column_school_unit_code(),
            Self::Name => t::column_name(),
            Self::ShortName => t::column_short_name(),
            Self::Parent => t::column_parent(),
            Self::SchoolForms => t::column_school_forms(),
            Self::Area => t::column_area(),
            Self::MunicipalityCode => t::column_municipality_code(),
            Self::CountyCode => t::column_county_code(),
            Self::OrganisationNumber => t::column_organisation_number(),
            Self::ActiveFrom => t::column_active_from(),
            Self::ActiveTo => t::column_active_to(),
            Self::GivenName => t::column_given_name(),
            Self::FamilyName => t::column_family_name(),
            Self::Email => t::column_email(),
            Self::Phone => t::column_phone(),
            Self::Organisation => t::column_organisation(),
            Self::Role => t::column_role(),
            Self::Title => t::column_title(),
        }
    }
}

impl Say for shared::members::merge::MergeConflictKind {
    fn say(&self) -> &'static str {
        match self {
            Self::BothHaveAccounts => t::conflict_both_have_accounts(),
            Self::AccountAddress => t::conflict_account_address(),
            Self::ProtectionDiffers => t::conflict_protection_differs(),
            Self::BothEnrolled => t::conflict_both_enrolled(),
            Self::Oneself => t::conflict_oneself(),
            Self::OwnRights => t::conflict_own_rights(),
            Self::Administrator => t::conflict_administrator(),
        }
    }
}

impl Say for shared::tables::ImportKind {
    fn say(&self) -> &'static str {
        match self {
            Self::SchoolUnits => t::import_kind_school_units(),
            Self::Persons => t::import_kind_persons(),
            Self::Enrollments => t::import_kind_enrollments(),
        }
    }
}

impl Say for shared::imports::RowState {
    fn say(&self) -> &'static str {
        match self {
            Self::New => t::row_state_new(),
            Self::Changed => t::row_state_changed(),
            Self::Same => t::row_state_same(),
            Self::Error => t::row_state_error(),
        }
    }
}
