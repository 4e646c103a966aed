//! The actions that a caller may take with an activity.

use crate::activities::states::ActivityStep;
use crate::text_enum;

text_enum! {
    /// What a caller may do with an activity: its steps, and more.
    pub enum ActivityAction {
        Change = "change",
        AddOccasion = "addOccasion",
        Copy = "copy",
        Publish = "publish",
        Decide = "decide",
        Complete = "complete",
        MarkEvaluated = "markEvaluated",
        MarkFollowedUp = "markFollowedUp",
        Postpone = "postpone",
        Resume = "resume",
        Cancel = "cancel",
        Enroll = "enroll",
        EnrollOthers = "enrollOthers",
        ReadParticipants = "readParticipants",
        TakeAttendance = "takeAttendance",
        Evaluate = "evaluate",
        WriteMail = "writeMail",
        ShowInterest = "showInterest",
        RecordInterest = "recordInterest",
        AskParticipants = "askParticipants",
    }
}

impl From<ActivityStep> for ActivityAction {
    fn from(step: ActivityStep) -> Self {
        match step {
            ActivityStep::Publish => Self::Publish,
            ActivityStep::Decide => Self::Decide,
            ActivityStep::Complete => Self::Complete,
            ActivityStep::MarkEvaluated => Self::MarkEvaluated,
            ActivityStep::MarkFollowedUp => Self::MarkFollowedUp,
            ActivityStep::Postpone => Self::Postpone,
            ActivityStep::Resume => Self::Resume,
            ActivityStep::Cancel => Self::Cancel,
        }
    }
}
