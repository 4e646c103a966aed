//! The words of the paper, in both languages.

use shared::accounts::Language;
use shared::certificates::{Certificate, CertificateOccasion};

use crate::outbox::times::{date, span};

/// The words of one language.
pub(super) struct Words {
    language: Language,
    /// The title.
    pub(super) title: &'static str,
    /// Between the name and the activity.
    pub(super) has_completed: &'static str,
    /// Above the occasions.
    pub(super) occasions: &'static str,
    /// Above the code.
    pub(super) check: &'static str,
    /// How to check it.
    pub(super) check_lead: &'static str,
}

impl Words {
    /// Those of a language.
    pub(super) const fn of(language: Language) -> Self {
        match language {
            Language::Swedish => Self {
                language,
                title: "Intyg",
                has_completed: "har fullföljt",
                occasions: "Tillfällen",
                check: "Kontrollera intyget",
                check_lead: "Den som vill veta om intyget gäller skriver koden på adressen här nedanför.",
            },
            Language::English => Self {
                language,
                title: "Certificate",
                has_completed: "has completed",
                occasions: "Occasions",
                check: "Check the certificate",
                check_lead: "To find out whether the certificate is valid, enter the code at the address below.",
            },
        }
    }

    /// How much somebody was there for.
    pub(super) fn attended(&self, certificate: &Certificate) -> String {
        let Certificate { attended, counted, minutes, .. } = certificate;
        let time = self.duration(*minutes);
        match self.language {
            Language::Swedish => format!("Närvaro: {attended} av {counted} tillfällen, sammanlagt {time}."),
            Language::English => format!("Attended: {attended} of {counted} occasions, {time} in all."),
        }
    }

    /// An occasion: when, and what it was about.
    pub(super) fn occasion(&self, occasion: &CertificateOccasion) -> String {
        let when = span(occasion.starts_at, occasion.ends_at, self.language);
        if occasion.title.is_empty() { when } else { format!("{when}: {}", occasion.title) }
    }

    /// When it was issued, and in whose name.
    pub(super) fn issued(&self, certificate: &Certificate) -> String {
        let (day, issuer) = (date(certificate.issued_at, self.language), &certificate.issuer);
        match (self.language, issuer.is_empty()) {
            (Language::Swedish, true) => format!("Utfärdat {day}."),
            (Language::Swedish, false) => format!("Utfärdat {day} av {issuer}."),
            (Language::English, true) => format!("Issued on {day}."),
            (Language::English, false) => format!("Issued on {day} by {issuer}."),
        }
    }

    /// The code.
    pub(super) fn code(&self, code: &str) -> String {
        match self.language {
            Language::Swedish => format!("Kod: {code}"),
            Language::English => format!("Code: {code}"),
        }
    }

    fn duration(&self, minutes: i32) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        let (hour, hours_name, minute, minutes_name) = match self.language {
            Language::Swedish => ("timme", "timmar", "minut", "minuter"),
            Language::English => ("hour", "hours", "minute", "minutes"),
        };
        let of =
            |count: i32, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
        match (hours, rest) {
            (0, _) => of(rest, minute, minutes_name),
            (_, 0) => of(hours, hour, hours_name),
            _ => format!("{} {}", of(hours, hour, hours_name), of(rest, minute, minutes_name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_minutes_are_counted_as_people_do() {
        let said = |language, minutes| Words::of(language).duration(minutes);
        assert_eq!(said(Language::Swedish, 390), "6 timmar 30 minuter");
        assert_eq!(said(Language::Swedish, 60), "1 timme");
        assert_eq!(said(Language::English, 61), "1 hour 1 minute");
        assert_eq!(said(Language::English, 45), "45 minutes");
    }
}
