//! The texts of mail about the way in: registrations, changed addresses, administrators.

use crate::outbox::causes::FactorChange;
use crate::outbox::templates::{Template, line};
use crate::outbox::{words_en, words_sv};

impl Template {
    /// Its subject line in Swedish; nothing for the rest.
    pub(super) fn guard_subject_sv(&self) -> String {
        match self {
            Self::AddressChanged { .. } => "Din e-postadress i Samverka har ändrats".into(),
            Self::AdministratorChanged { ends: false, .. } => "Ny systemadministratör i Samverka".into(),
            Self::AdministratorChanged { ends: true, .. } => "En systemadministratör slutar".into(),
            Self::AccountGuarded { .. } => "Många fel lösenord till ditt konto".into(),
            Self::SecondFactorChanged { change, .. } => match change {
                FactorChange::Added => "Tvåstegsverifiering är på",
                FactorChange::Removed | FactorChange::Reset => "Tvåstegsverifiering är av",
                FactorChange::RecoveryCodeUsed => "En reservkod har använts",
                FactorChange::RecoveryCodesRenewed => "Du har nya reservkoder",
                FactorChange::WrongCodes => "Många fel engångskoder till ditt konto",
            }
            .into(),
            _ => String::new(),
        }
    }

    /// The text in Swedish.
    pub(super) fn guard_sv(&self) -> String {
        match self {
            Self::Registration { organisation, role, link } => format!(
                "Någon, troligen du, vill skapa ett konto med den här e-postadressen och har angett:{}{}\n\n\
                 Stämmer det inte kan du ändra det innan någon annan ser det. Bekräfta adressen och välj ett lösenord här:\n{link}\n\n{}",
                line("Arbetsplats", organisation),
                line("Roll", role),
                words_sv::once(true)
            ),
            Self::AddressChanged { link } => format!(
                "Den här adressen är inte längre din e-postadress i Samverka. Du är utloggad överallt, och mejl om dina aktiviteter \
                 kommer inte hit. Har du bytt adress behöver du inte göra något.\n\nVet du inte varför? Hör av dig genast. \
                 Här står till vem:\n{link}"
            ),
            Self::AdministratorChanged { name, by, ends, link } => {
                let named = |name: &str| {
                    if name.is_empty() {
                        "En person med skyddade personuppgifter".into()
                    } else {
                        name.to_owned()
                    }
                };
                let (name, by) = (named(name), by.as_deref().map_or("Den som sköter servern".into(), named));
                let what =
                    if *ends { "slutar som systemadministratör" } else { "är nu systemadministratör" };
                format!(
                    "{name} {what}.{}\n\nDu får det här mejlet för att du själv är systemadministratör. Stämmer det inte, ändra det här:\n{link}",
                    line("Ändrat av", &by)
                )
            }
            Self::AccountGuarded { until, link } => format!(
                "Någon har skrivit fel lösenord till ditt konto väldigt många gånger. Till {until} går det därför bara att logga in \
                 där du har loggat in förut. Ditt lösenord är inte röjt av det.\n\nBehöver du logga in någon annanstans? \
                 Välj ett nytt lösenord där:\n{link}"
            ),
            Self::SecondFactorChanged { change, link } => {
                let what = change_sv(*change);
                format!(
                    "{what}\n\nVar det inte du? Välj ett nytt lösenord och hör av dig genast. Dina inställningar:\n{link}"
                )
            }
            _ => String::new(),
        }
    }

    /// Its subject line in English; nothing for the rest.
    pub(super) fn guard_subject_en(&self) -> String {
        match self {
            Self::AddressChanged { .. } => "Your e-mail address in Samverka was changed".into(),
            Self::AdministratorChanged { ends: false, .. } => "A new system administrator in Samverka".into(),
            Self::AdministratorChanged { ends: true, .. } => "A system administrator leaves".into(),
            Self::AccountGuarded { .. } => "Many wrong passwords to your account".into(),
            Self::SecondFactorChanged { change, .. } => match change {
                FactorChange::Added => "Two-step verification is on",
                FactorChange::Removed | FactorChange::Reset => "Two-step verification is off",
                FactorChange::RecoveryCodeUsed => "A recovery code was used",
                FactorChange::RecoveryCodesRenewed => "You have new recovery codes",
                FactorChange::WrongCodes => "Many wrong one-time codes to your account",
            }
            .into(),
            _ => String::new(),
        }
    }

    /// The text in English.
    pub(super) fn guard_en(&self) -> String {
        match self {
            Self::Registration { organisation, role, link } => format!(
                "Somebody, probably you, wants an account with this e-mail address, and has said:{}{}\n\n\
                 If that is not right you can change it before anybody else sees it. Confirm the address and choose a password here:\n{link}\n\n{}",
                line("Workplace", organisation),
                line("Role", role),
                words_en::once(true)
            ),
            Self::AddressChanged { link } => format!(
                "This is no longer your e-mail address in Samverka. You are logged out everywhere, and mail about your activities \
                 does not come here. If you have changed your address you need not do anything.\n\n\
                 You do not know why? Get in touch at once. Here it says with whom:\n{link}"
            ),
            Self::AdministratorChanged { name, by, ends, link } => {
                let named = |name: &str| {
                    if name.is_empty() {
                        "Somebody with protected personal data".into()
                    } else {
                        name.to_owned()
                    }
                };
                let (name, by) = (named(name), by.as_deref().map_or("Whoever runs the server".into(), named));
                let what = if *ends {
                    "will not be a system administrator any more"
                } else {
                    "is a system administrator now"
                };
                format!(
                    "{name} {what}.{}\n\nYou get this mail because you are a system administrator yourself. If it is not right, change it here:\n{link}",
                    line("Changed by", &by)
                )
            }
            Self::AccountGuarded { until, link } => format!(
                "Somebody has given very many wrong passwords to your account. Until {until} one can therefore only log in \
                 where you have logged in before. Your password is not known by that.\n\nDo you need to log in somewhere else? \
                 Choose a new password there:\n{link}"
            ),
            Self::SecondFactorChanged { change, link } => {
                let what = change_en(*change);
                format!(
                    "{what}\n\nIt was not you? Choose a new password and get in touch at once. Your settings:\n{link}"
                )
            }
            _ => String::new(),
        }
    }
}

fn change_sv(change: FactorChange) -> &'static str {
    match change {
        FactorChange::Added => "Från och med nu behövs en engångskod från din telefon när du loggar in.",
        FactorChange::Removed => "Från och med nu räcker lösenordet när du loggar in.",
        FactorChange::Reset => {
            "En systemadministratör har tagit bort den. Slå på den igen nästa gång du loggar in."
        }
        FactorChange::RecoveryCodeUsed => {
            "Någon, troligen du, har använt en av dina reservkoder. Den gäller inte igen."
        }
        FactorChange::RecoveryCodesRenewed => {
            "Någon, troligen du, har skapat nya reservkoder. De gamla gäller inte längre."
        }
        FactorChange::WrongCodes => {
            "Någon som kan ditt lösenord har skrivit fel engångskod många gånger. I ett dygn går det därför bara att \
             logga in med en reservkod."
        }
    }
}

fn change_en(change: FactorChange) -> &'static str {
    match change {
        FactorChange::Added => "From now on a one-time code from your phone is needed when you log in.",
        FactorChange::Removed => "From now on the password is enough when you log in.",
        FactorChange::Reset => {
            "A system administrator has taken it away. Turn it on again the next time you log in."
        }
        FactorChange::RecoveryCodeUsed => {
            "Somebody, probably you, has used one of your recovery codes. It is not good again."
        }
        FactorChange::RecoveryCodesRenewed => {
            "Somebody, probably you, has made new recovery codes. The old ones are not good any more."
        }
        FactorChange::WrongCodes => {
            "Somebody who knows your password has given a wrong one-time code many times. For a day one can therefore \
             only log in with a recovery code."
        }
    }
}
