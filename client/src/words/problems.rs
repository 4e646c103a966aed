//! What went wrong, in words a person uses.

use shared::error::{ErrorCode, FieldCode};

use super::Say;

impl Say for ErrorCode {
    fn say(&self) -> &'static str {
        use super::errors as t;
        match self {
            Self::Unreadable => t::unreadable(),
            Self::UnknownQueryParameter => t::unknown_query_parameter(),
            Self::InvalidQueryParameter => t::invalid_query_parameter(),
            Self::InvalidCursor => t::invalid_cursor(),
            Self::InvalidHeader => t::invalid_header(),
            Self::Unauthenticated => t::unauthenticated(),
            Self::WrongCredentials => t::wrong_credentials(),
            Self::AccountLocked => t::account_locked(),
            Self::SecondFactorNeeded => t::second_factor_needed(),
            Self::SecondFactorMissing => t::second_factor_missing(),
            Self::SecondFactorAgain => t::second_factor_again(),
            Self::WrongCode => t::wrong_code(),
            Self::Forbidden => t::forbidden(),
            Self::NotFound => t::not_found(),
            Self::MethodNotAllowed => t::method_not_allowed(),
            Self::StateForbids => t::state_forbids(),
            Self::EmailTaken => t::email_taken(),
            Self::NumberTaken => t::number_taken(),
            Self::AlreadyThere => t::already_there(),
            Self::StillUsed => t::still_used(),
            Self::AlreadyEnrolled => t::already_enrolled(),
            Self::RegistrationNotOpen => t::registration_not_open(),
            Self::RegistrationClosed => t::registration_closed(),
            Self::NoSeatsForGrowth => t::no_seats_for_growth(),
            Self::QuotaReached => t::quota_reached(),
            Self::OptionFull => t::option_full(),
            Self::OfferLapsed => t::offer_lapsed(),
            Self::CapacityBelowTaken => t::capacity_below_taken(),
            Self::NotPublishable => t::not_publishable(),
            Self::LinkUsed => t::link_used(),
            Self::LinkExpired => t::link_expired(),
            Self::EvaluationClosed => t::evaluation_closed(),
            Self::NotCompleted => t::not_completed(),
            Self::ImportHasErrors => t::import_has_errors(),
            Self::ImportOutdated => t::import_outdated(),
            Self::MergeConflicts => t::merge_conflicts(),
            Self::RequestUnderWay => t::request_under_way(),
            Self::VersionMismatch => t::version_mismatch(),
            Self::BodyTooLarge => t::body_too_large(),
            Self::BodyTooSlow => t::body_too_slow(),
            Self::UnsupportedMediaType => t::unsupported_media_type(),
            Self::InvalidFields => t::invalid_fields(),
            Self::UnreadableTable => t::unreadable_table(),
            Self::KeyReused => t::key_reused(),
            Self::TeamSize => t::team_size(),
            Self::WrongUnit => t::wrong_unit(),
            Self::PasswordTooWeak => t::password_too_weak(),
            Self::VersionRequired => t::version_required(),
            Self::TooManyRequests => t::too_many_requests(),
            Self::Internal => t::internal(),
            Self::Unavailable => t::unavailable(),
        }
    }
}

impl Say for FieldCode {
    fn say(&self) -> &'static str {
        use super::faults as t;
        match self {
            Self::Required => t::required(),
            Self::Unknown => t::unknown(),
            Self::WrongType => t::wrong_type(),
            Self::WrongFormat => t::wrong_format(),
            Self::NotOneOf => t::not_one_of(),
            Self::TooShort => t::too_short(),
            Self::TooLong => t::too_long(),
            Self::TooSmall => t::too_small(),
            Self::TooLarge => t::too_large(),
            Self::Repeated => t::repeated(),
            Self::NoSuchThing => t::no_such_thing(),
            Self::InvalidEmail => t::invalid_email(),
            Self::InvalidNumber => t::invalid_number(),
            Self::EndsBeforeStart => t::ends_before_start(),
            Self::Conflicts => t::conflicts(),
        }
    }
}
