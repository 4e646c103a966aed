//! The doctor: looks at everything around the program that a fault of the installation can hide in, and says what is wrong and what
//! to do.

mod signs;

use serde::{Deserialize, Serialize};

use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// Something that the doctor looks at.
    pub enum Surrounding {
        Database = "database",
        Language = "language",
        Jobs = "jobs",
        Mail = "mail",
        PublicAddress = "publicAddress",
        Proxy = "proxy",
        Clock = "clock",
        Disk = "disk",
        Files = "files",
    }
}

text_enum! {
    /// How serious a finding is. `notLooked` means that the doctor cannot see it from where it stands: that is neither good nor bad.
    pub enum Condition { Ok = "ok", Warning = "warning", Fault = "fault", NotLooked = "notLooked" }
}

text_enum! {
    /// What the doctor saw. Each has its condition, and says in words what it means and what to do.
    pub enum Sign {
        DatabaseWhole = "databaseWhole",
        DatabaseAway = "databaseAway",
        DatabaseOldForm = "databaseOldForm",
        DatabaseStepsOpen = "databaseStepsOpen",
        KeysOfAnother = "keysOfAnother",
        WithoutDatabase = "withoutDatabase",
        LanguageEnglish = "languageEnglish",
        LanguageForeign = "languageForeign",
        JobsRun = "jobsRun",
        JobFails = "jobFails",
        JobLate = "jobLate",
        JobsNeverRan = "jobsNeverRan",
        ItemsPutOff = "itemsPutOff",
        MailWorks = "mailWorks",
        MailSent = "mailSent",
        MailNotSet = "mailNotSet",
        MailSenderNear = "mailSenderNear",
        MailAway = "mailAway",
        MailLoginRefused = "mailLoginRefused",
        MailRefused = "mailRefused",
        AddressWorks = "addressWorks",
        AddressInClear = "addressInClear",
        AddressUnknown = "addressUnknown",
        AddressRefused = "addressRefused",
        AddressSilent = "addressSilent",
        AddressOfAnother = "addressOfAnother",
        AddressUntrusted = "addressUntrusted",
        AddressBadCertificate = "addressBadCertificate",
        ProxyNone = "proxyNone",
        ProxyTrusted = "proxyTrusted",
        ProxyUnknown = "proxyUnknown",
        ProxySilent = "proxySilent",
        ProxyNotSeen = "proxyNotSeen",
        ClockRight = "clockRight",
        ClockOff = "clockOff",
        ClockWrong = "clockWrong",
        ClockAlone = "clockAlone",
        DiskEnough = "diskEnough",
        DiskLow = "diskLow",
        DiskFull = "diskFull",
        DiskReadOnly = "diskReadOnly",
        DiskElsewhere = "diskElsewhere",
        DiskNotSeen = "diskNotSeen",
        CopiesNotSeen = "copiesNotSeen",
        FilePrivate = "filePrivate",
        FileOpen = "fileOpen",
        FolderOpen = "folderOpen",
        KeysMissing = "keysMissing",
        FilesNotSeen = "filesNotSeen",
    }
}

/// One thing that the doctor saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Finding {
    /// Where it looked.
    pub area: Surrounding,
    /// How serious it is.
    pub condition: Condition,
    /// What it saw.
    pub sign: Sign,
    /// The thing that it looked at: a path, an address, a job, with a figure where one matters.
    #[cfg_attr(feature = "server", schema(example = "/var/lib/samverka: 812 MB"))]
    pub about: String,
    /// What the other side said, word for word; null when it said nothing.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub told: Option<String>,
}

/// The longest complaint of another program that a finding repeats.
const LONGEST_TOLD: usize = 300;

impl Finding {
    /// A finding without a complaint.
    pub fn of(area: Surrounding, sign: Sign, about: impl Into<String>) -> Self {
        Self { area, condition: sign.condition(), sign, about: about.into(), told: None }
    }

    /// The finding with what the other side said, on one line and not for ever.
    #[must_use]
    pub fn told(self, told: &str) -> Self {
        let line = told.split_whitespace().collect::<Vec<_>>().join(" ");
        Self { told: Some(line.chars().take(LONGEST_TOLD).collect()), ..self }
    }
}

/// All that the doctor saw at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Examination {
    /// When it looked.
    pub at: Timestamp,
    /// The version of the program that looked.
    #[cfg_attr(feature = "server", schema(example = "0.1.0"))]
    pub version: String,
    /// What it saw, by area; each area has at least one finding.
    pub findings: Vec<Finding>,
}

impl Examination {
    /// An examination with its findings in the order of the areas; within one, the worst first.
    pub fn new(at: Timestamp, version: &str, mut findings: Vec<Finding>) -> Self {
        findings.sort_by_key(|finding| (finding.area, finding.condition.rank()));
        Self { at, version: version.to_owned(), findings }
    }

    /// How many findings have that condition.
    pub fn count(&self, condition: Condition) -> usize {
        self.findings.iter().filter(|finding| finding.condition == condition).count()
    }
}

impl Condition {
    // The worst comes first.
    const fn rank(self) -> u8 {
        match self {
            Self::Fault => 0,
            Self::Warning => 1,
            Self::NotLooked => 2,
            Self::Ok => 3,
        }
    }
}

/// Seconds that two clocks may differ before somebody should look at it. An answer takes a moment, and a `Date` header has whole
/// seconds.
const CLOCK_SECONDS: i64 = 5;
/// Seconds that make codes of second factors fail: a code is good for 30.
const CLOCK_WRONG_SECONDS: i64 = 30;

/// The sign of two clocks that differ by so many seconds, in either direction.
pub const fn clock_sign(skew: i64) -> Sign {
    match skew.unsigned_abs() {
        apart if apart >= CLOCK_WRONG_SECONDS.unsigned_abs() => Sign::ClockWrong,
        apart if apart >= CLOCK_SECONDS.unsigned_abs() => Sign::ClockOff,
        _ => Sign::ClockRight,
    }
}

/// Bytes of a megabyte.
const MEGABYTE: u64 = 1_000_000;
/// With less room than this, in megabytes, the database soon takes no writes.
const DISK_FULL: u64 = 200;
/// With less room than this, in megabytes, somebody should look at it: a copy of the database may not find room.
const DISK_LOW: u64 = 2_000;
/// A disk that is filled to more than all but one part of so many is low, too, unless it is large.
const DISK_PART: u64 = 20;
/// Room, in megabytes, that is enough on any disk.
const DISK_ENOUGH: u64 = 20_000;

/// The sign of a disk with so many bytes free.
pub const fn disk_sign(free: u64, whole: u64) -> Sign {
    let megabytes = free / MEGABYTE;
    if megabytes < DISK_FULL {
        Sign::DiskFull
    } else if megabytes < DISK_LOW || (free < whole / DISK_PART && megabytes < DISK_ENOUGH) {
        Sign::DiskLow
    } else {
        Sign::DiskEnough
    }
}

/// The free room of a disk, for a finding.
pub fn disk_room(free: u64, whole: u64) -> String {
    format!("{} MB / {} MB", free / MEGABYTE, whole / MEGABYTE)
}

/// Seconds that a job may be late beyond three of its intervals. Servers restart, and a round takes time.
const JOB_GRACE: i64 = 10 * 60;

/// True for a job that should have run long ago.
pub fn is_late(every_seconds: i64, last_run: Timestamp, now: Timestamp) -> bool {
    last_run.plus_seconds(every_seconds.saturating_mul(3).saturating_add(JOB_GRACE)) < now
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_may_differ_by_seconds_and_not_by_a_code() {
        for (skew, sign) in [
            (0, Sign::ClockRight),
            (-4, Sign::ClockRight),
            (5, Sign::ClockOff),
            (-29, Sign::ClockOff),
            (30, Sign::ClockWrong),
            (i64::MIN, Sign::ClockWrong),
        ] {
            assert_eq!(clock_sign(skew), sign, "{skew}");
        }
    }

    #[test]
    fn a_disk_is_low_by_room_or_by_part_and_a_large_one_by_room_alone() {
        let of = |free: u64, whole: u64| disk_sign(free * MEGABYTE, whole * MEGABYTE);
        assert_eq!(of(199, 1_000), Sign::DiskFull);
        assert_eq!(of(0, 0), Sign::DiskFull);
        assert_eq!(of(1_999, 4_000), Sign::DiskLow);
        assert_eq!(of(4_000, 100_000), Sign::DiskLow, "less than a twentieth");
        assert_eq!(of(6_000, 100_000), Sign::DiskEnough);
        assert_eq!(of(20_000, 4_000_000), Sign::DiskEnough, "less than a twentieth, and much all the same");
        assert_eq!(disk_sign(u64::MAX, u64::MAX), Sign::DiskEnough);
    }

    #[test]
    fn a_job_is_late_after_three_intervals_and_some_minutes() {
        let now: Timestamp = "2026-11-30T12:00:00Z".parse().unwrap();
        assert!(!is_late(60, now.plus_seconds(-600), now));
        assert!(is_late(60, now.plus_seconds(-781), now));
        assert!(!is_late(24 * 3600, now.plus_days(-3), now));
        assert!(!is_late(60, now.plus_days(1), now), "a clock was ahead");
        assert!(!is_late(i64::MAX / 8, now, now));
    }

    #[test]
    fn findings_stand_by_area_and_the_worst_first() {
        let finding = |sign: Sign, area| Finding::of(area, sign, "");
        let at = "2026-11-30T12:00:00Z".parse().unwrap();
        let seen = Examination::new(
            at,
            "1",
            vec![
                finding(Sign::DiskEnough, Surrounding::Disk),
                finding(Sign::MailSent, Surrounding::Mail),
                finding(Sign::DiskElsewhere, Surrounding::Disk),
                finding(Sign::MailAway, Surrounding::Mail),
                finding(Sign::MailSenderNear, Surrounding::Mail),
            ],
        );
        let signs: Vec<_> = seen.findings.iter().map(|finding| finding.sign).collect();
        assert_eq!(
            signs,
            [Sign::MailAway, Sign::MailSenderNear, Sign::MailSent, Sign::DiskElsewhere, Sign::DiskEnough]
        );
        assert_eq!((seen.count(Condition::Fault), seen.count(Condition::Ok)), (1, 2));
    }

    #[test]
    fn a_complaint_is_one_line_and_short() {
        let told = Finding::of(Surrounding::Mail, Sign::MailAway, "x")
            .told(&format!(" no\r\n way {}", "ö".repeat(400)));
        let told = told.told.unwrap();
        assert!(told.starts_with("no way öö") && told.chars().count() == LONGEST_TOLD, "{told}");
    }
}
