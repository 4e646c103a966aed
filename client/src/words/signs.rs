//! What the doctor's signs mean, and what to do about them.

use shared::doctor::Sign;

use super::{Say, doctor as t};

impl Say for Sign {
    fn say(&self) -> &'static str {
        match self {
            Self::DatabaseWhole => t::sign_database_whole(),
            Self::DatabaseAway => t::sign_database_away(),
            Self::DatabaseOldForm => t::sign_database_old_form(),
            Self::DatabaseStepsOpen => t::sign_database_steps_open(),
            Self::KeysOfAnother => t::sign_keys_of_another(),
            Self::WithoutDatabase => t::sign_without_database(),
            Self::LanguageEnglish => t::sign_language_english(),
            Self::LanguageForeign => t::sign_language_foreign(),
            Self::JobsRun => t::sign_jobs_run(),
            Self::JobFails => t::sign_job_fails(),
            Self::JobLate => t::sign_job_late(),
            Self::JobsNeverRan => t::sign_jobs_never_ran(),
            Self::ItemsPutOff => t::sign_items_put_off(),
            Self::MailWorks => t::sign_mail_works(),
            Self::MailSent => t::sign_mail_sent(),
            Self::MailNotSet => t::sign_mail_not_set(),
            Self::MailSenderNear => t::sign_mail_sender_near(),
            Self::MailAway => t::sign_mail_away(),
            Self::MailLoginRefused => t::sign_mail_login_refused(),
            Self::MailRefused => t::sign_mail_refused(),
            Self::AddressWorks => t::sign_address_works(),
            Self::AddressInClear => t::sign_address_in_clear(),
            Self::AddressUnknown => t::sign_address_unknown(),
            Self::AddressRefused => t::sign_address_refused(),
            Self::AddressSilent => t::sign_address_silent(),
            Self::AddressOfAnother => t::sign_address_of_another(),
            Self::AddressUntrusted => t::sign_address_untrusted(),
            Self::AddressBadCertificate => t::sign_address_bad_certificate(),
            Self::ProxyNone => t::sign_proxy_none(),
            Self::ProxyTrusted => t::sign_proxy_trusted(),
            Self::ProxyUnknown => t::sign_proxy_unknown(),
            Self::ProxySilent => t::sign_proxy_silent(),
            Self::ProxyNotSeen => t::sign_proxy_not_seen(),
            Self::ClockRight => t::sign_clock_right(),
            Self::ClockOff => t::sign_clock_off(),
            Self::ClockWrong => t::sign_clock_wrong(),
            Self::ClockAlone => t::sign_clock_alone(),
            Self::DiskEnough => t::sign_disk_enough(),
            Self::DiskLow => t::sign_disk_low(),
            Self::DiskFull => t::sign_disk_full(),
            Self::DiskReadOnly => t::sign_disk_read_only(),
            Self::DiskElsewhere => t::sign_disk_elsewhere(),
            Self::DiskNotSeen => t::sign_disk_not_seen(),
            Self::CopiesNotSeen => t::sign_copies_not_seen(),
            Self::FilePrivate => t::sign_file_private(),
            Self::FileOpen => t::sign_file_open(),
            Self::FolderOpen => t::sign_folder_open(),
            Self::KeysMissing => t::sign_keys_missing(),
            Self::FilesNotSeen => t::sign_files_not_seen(),
        }
    }
}

/// What to do about a sign; nothing where all is well.
pub(crate) fn remedy(sign: Sign) -> Option<&'static str> {
    Some(match sign {
        Sign::DatabaseWhole
        | Sign::LanguageEnglish
        | Sign::JobsRun
        | Sign::AddressWorks
        | Sign::ProxyNone
        | Sign::ClockRight
        | Sign::DiskEnough
        | Sign::FilePrivate => return None,
        Sign::DatabaseAway => t::remedy_database_away(),
        Sign::DatabaseOldForm => t::remedy_database_old_form(),
        Sign::DatabaseStepsOpen => t::remedy_database_steps_open(),
        Sign::KeysOfAnother => t::remedy_keys_of_another(),
        Sign::WithoutDatabase => t::remedy_without_database(),
        Sign::LanguageForeign => t::remedy_language_foreign(),
        Sign::JobFails => t::remedy_job_fails(),
        Sign::JobLate => t::remedy_job_late(),
        Sign::JobsNeverRan => t::remedy_jobs_never_ran(),
        Sign::ItemsPutOff => t::remedy_items_put_off(),
        Sign::MailWorks => t::remedy_mail_works(),
        Sign::MailSent => t::remedy_mail_sent(),
        Sign::MailNotSet => t::remedy_mail_not_set(),
        Sign::MailSenderNear => t::remedy_mail_sender_near(),
        Sign::MailAway => t::remedy_mail_away(),
        Sign::MailLoginRefused => t::remedy_mail_login_refused(),
        Sign::MailRefused => t::remedy_mail_refused(),
        Sign::AddressInClear => t::remedy_address_in_clear(),
        Sign::AddressUnknown => t::remedy_address_unknown(),
        Sign::AddressRefused => t::remedy_address_refused(),
        Sign::AddressSilent => t::remedy_address_silent(),
        Sign::AddressOfAnother => t::remedy_address_of_another(),
        Sign::AddressUntrusted => t::remedy_address_untrusted(),
        Sign::AddressBadCertificate => t::remedy_address_bad_certificate(),
        Sign::ProxyTrusted => t::remedy_proxy_trusted(),
        Sign::ProxyUnknown => t::remedy_proxy_unknown(),
        Sign::ProxySilent => t::remedy_proxy_silent(),
        Sign::ProxyNotSeen => t::remedy_proxy_not_seen(),
        Sign::ClockOff => t::remedy_clock_off(),
        Sign::ClockWrong => t::remedy_clock_wrong(),
        Sign::ClockAlone => t::remedy_clock_alone(),
        Sign::DiskLow => t::remedy_disk_low(),
        Sign::DiskFull => t::remedy_disk_full(),
        Sign::DiskReadOnly => t::remedy_disk_read_only(),
        Sign::DiskElsewhere => t::remedy_disk_elsewhere(),
        Sign::DiskNotSeen => t::remedy_disk_not_seen(),
        Sign::CopiesNotSeen => t::remedy_copies_not_seen(),
        Sign::FileOpen => t::remedy_file_open(),
        Sign::FolderOpen => t::remedy_folder_open(),
        Sign::KeysMissing => t::remedy_keys_missing(),
        Sign::FilesNotSeen => t::remedy_files_not_seen(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    /// `DatabaseAway` is `database_away` among the texts.
    fn key(sign: Sign) -> String {
        sign.word().chars().fold(String::new(), |key, letter| {
            if letter.is_ascii_uppercase() {
                format!("{key}_{}", letter.to_ascii_lowercase())
            } else {
                format!("{key}{letter}")
            }
        })
    }

    #[test]
    fn the_page_says_in_english_what_the_command_line_says() {
        let texts: Value = serde_json::from_str(include_str!("../../locales/en/doctor.json")).unwrap();
        for sign in Sign::ALL {
            let (_, said, remedy) = sign.row();
            let text = |kind: &str| texts[format!("{kind}_{}", key(*sign))].as_str().unwrap_or_default();
            assert_eq!((text("sign"), text("remedy")), (said, remedy), "{sign}");
        }
    }
}
