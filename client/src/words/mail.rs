//! What the enumerations of reminders are called.

use super::Say;
use super::codes as t;

impl Say for shared::messages::reminders::ReminderAnchor {
    fn say(&self) -> &'static str {
        match self {
            Self::RegistrationOpens => t::reminder_anchor_registration_opens(),
            Self::RegistrationCloses => t::reminder_anchor_registration_closes(),
            Self::DecideBy => t::reminder_anchor_decide_by(),
            Self::Start => t::reminder_anchor_start(),
            Self::End => t::reminder_anchor_end(),
            Self::OccasionStart => t::reminder_anchor_occasion_start(),
        }
    }
}

impl Say for shared::messages::reminders::ReminderUnit {
    fn say(&self) -> &'static str {
        match self {
            Self::Hours => t::reminder_unit_hours(),
            Self::Days => t::reminder_unit_days(),
        }
    }
}

impl Say for shared::messages::reminders::ReminderDirection {
    fn say(&self) -> &'static str {
        match self {
            Self::Before => t::reminder_direction_before(),
            Self::After => t::reminder_direction_after(),
        }
    }
}

impl Say for shared::messages::reminders::ReminderRecipients {
    fn say(&self) -> &'static str {
        match self {
            Self::Participants => t::reminder_recipients_participants(),
            Self::Responsible => t::reminder_recipients_responsible(),
            Self::Facilitators => t::reminder_recipients_facilitators(),
        }
    }
}
