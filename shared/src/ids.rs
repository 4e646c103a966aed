//! The identities of things: one type for each, so that a person is never taken for an organisation.

/// Makes newtypes over `i64` that are a number in JSON, in a path and in the database.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "server", derive(diesel_derive_newtype::DieselNewType, utoipa::ToSchema))]
        #[cfg_attr(feature = "server", schema(value_type = i64, example = 42))]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

id! {
    /// An organisation: a member, a school unit, a department, an agency.
    OrganisationId,
    /// A person, with or without an account.
    PersonId,
    /// A person's role in an organisation, from one date to another.
    AssignmentId,
    /// A role that an assignment gives, such as head teacher.
    RoleId,
    /// One dated figure of a municipality's inhabitants.
    PopulationId,
    /// One login on one device, from password to logout.
    SessionId,
    /// A school system of a member that speaks to the API on its own.
    MachineClientId,
    /// A three-year operational plan.
    PlanId,
    /// A theme of a plan.
    FocusAreaId,
    /// What is to be reached within a plan.
    GoalId,
    /// What recurs: its editions compare with each other.
    SeriesId,
    /// A note of the office.
    NoteId,
    /// One edition that one can enroll in.
    ActivityId,
    /// One dated part of an activity.
    OccasionId,
    /// One person's or one team's place in an activity.
    EnrollmentId,
    /// One person in an enrollment.
    ParticipantId,
    /// Seats that a member holds without names.
    ReservationId,
    /// That somebody would come to what has no dates yet.
    InterestId,
    /// One mark of attendance: a participant at an occasion.
    AttendanceId,
    /// That somebody has completed an activity.
    CertificateId,
    /// A versioned template of questions.
    FormId,
    /// A question of a form.
    QuestionId,
    /// One asking of one form about one activity.
    EvaluationId,
    /// A table of rows to be imported.
    ImportId,
    /// One mail on its way out.
    MailId,
    /// One row of the audit log.
    AuditId,
    /// A secret link to a calendar.
    CalendarFeedId,
    /// A rule when whom to remind.
    ReminderRuleId,
}
