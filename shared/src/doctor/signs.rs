//! The table of signs.

use super::{Condition, Sign};

impl Sign {
    /// Its condition, what it means, and what to do about it; nothing to do is an empty text. The web app has these words in
    /// Swedish, too, and a test of it compares the English ones.
    #[expect(clippy::too_many_lines, reason = "one table, three lines a sign")]
    pub const fn row(self) -> (Condition, &'static str, &'static str) {
        use Condition::{Fault, NotLooked, Ok, Warning};
        match self {
            Self::DatabaseWhole => (Ok, "The database answers and has the newest form.", ""),
            Self::DatabaseAway => (
                Fault,
                "The database does not answer.",
                "See that it runs, and that database_url leads to it with the right user and password.",
            ),
            Self::DatabaseOldForm => (
                Fault,
                "The database has another form than this program knows.",
                "Run `samverka migrate` with the newest program, then start all servers with it.",
            ),
            Self::DatabaseStepsOpen => (
                Fault,
                "Rows of an earlier version have not been mended.",
                "Run `samverka migrate`. It goes on where it stopped.",
            ),
            Self::KeysOfAnother => (
                Fault,
                "The key file is not the one that this database is used with.",
                "Put the right key file back. After a change of keys that you meant, run `samverka config accept-keys`.",
            ),
            Self::WithoutDatabase => (
                NotLooked,
                "This can be seen only when the database answers.",
                "Mend the database first, then look again.",
            ),
            Self::LanguageEnglish => {
                (Ok, "The database's messages are in English, as the program needs them.", "")
            }
            Self::LanguageForeign => (
                Fault,
                "The database's messages are in another language, and this program cannot tell its faults apart. No server starts with it.",
                "An administrator of PostgreSQL runs the statement that stands here, then all servers are started anew.",
            ),
            Self::JobsRun => (Ok, "All that runs by itself has run in time.", ""),
            Self::JobFails => (
                Fault,
                "A job fails each time.",
                "Read what it complains of, and put that right. The job tries again by itself.",
            ),
            Self::JobLate => {
                (Warning, "A job has not run for long.", "See that a server runs, and read its log.")
            }
            Self::JobsNeverRan => (
                Warning,
                "Some jobs have never run.",
                "That is right before the first start. Otherwise see that a server runs, and read its log.",
            ),
            Self::ItemsPutOff => (
                Warning,
                "Some things could not be done and are tried again later.",
                "The server's log names each of them. They go on by themselves once the cause is gone.",
            ),
            Self::MailWorks => (
                Ok,
                "The mail server lets this server in.",
                "Nothing was sent. `samverka doctor --mail-to ADDRESS` sends a real mail.",
            ),
            Self::MailSent => (
                Ok,
                "The mail server took a mail for this address.",
                "See that it arrives, and not among unwanted mail.",
            ),
            Self::MailNotSet => (
                Warning,
                "No mail leaves: no mail server is set.",
                "Set smtp_url and mail_from. Until then mail waits in the outbox.",
            ),
            Self::MailSenderNear => (
                Warning,
                "The sender of mail is an address that nobody can answer.",
                "Set mail_from to an address of your own domain. Many mail servers refuse others.",
            ),
            Self::MailAway => (
                Fault,
                "The mail server does not answer as it should.",
                "See that smtp_url has the right host, port and encryption, and that no firewall is between.",
            ),
            Self::MailLoginRefused => (
                Fault,
                "The mail server refuses the login or this server.",
                "See that user and password in smtp_url are right (special characters as %..), and that the account may send.",
            ),
            Self::MailRefused => (
                Fault,
                "The mail server did not take the mail.",
                "Read what it says. Often it does not let the sender in mail_from send, or does not know the recipient.",
            ),
            Self::AddressWorks => (Ok, "The public address leads to this service.", ""),
            Self::AddressInClear => (
                Warning,
                "The public address is without TLS: passwords can be read on the way.",
                "Let a proxy in front take https, and set public_url to the https address.",
            ),
            Self::AddressUnknown => (
                Fault,
                "No such name is known: links in mail lead nowhere.",
                "See that public_url is written right, and that the name stands in DNS.",
            ),
            Self::AddressRefused => (
                Fault,
                "Nobody answers at the public address.",
                "See that the proxy runs, and that public_url has the right port.",
            ),
            Self::AddressSilent => (
                NotLooked,
                "The public address cannot be reached from this machine. Many networks do not lead from the inside to their own address.",
                "Open it on a telephone without the office's network. If it opens, all is well.",
            ),
            Self::AddressOfAnother => (
                Fault,
                "Something else answers at the public address.",
                "See that public_url is right, and that the proxy passes everything on to this server.",
            ),
            Self::AddressUntrusted => (
                Warning,
                "The certificate of the public address is signed by somebody whom this program does not know.",
                "If it is an authority of your own and every browser knows it, all is well. Otherwise get another certificate.",
            ),
            Self::AddressBadCertificate => (
                Fault,
                "The certificate of the public address is not good.",
                "Get a new certificate for this very name, and see that the proxy uses it.",
            ),
            Self::ProxyNone => (Ok, "Requests come straight from the callers.", ""),
            Self::ProxyTrusted => (
                Ok,
                "The proxy says who calls, and it is believed.",
                "This is the address that you are seen at.",
            ),
            Self::ProxyUnknown => (
                Fault,
                "Requests come through a proxy that is not trusted: all callers count as one, and can be locked out together.",
                "Add this address to trusted_proxies, if it is your proxy's.",
            ),
            Self::ProxySilent => (
                Warning,
                "A trusted proxy does not say who calls: all callers count as one.",
                "Let the proxy set X-Forwarded-For, as deploy/nginx.conf does.",
            ),
            Self::ProxyNotSeen => (
                NotLooked,
                "Only a request shows how requests come, and the command line makes none.",
                "Open the doctor's page in the web app, by the public address.",
            ),
            Self::ClockRight => (Ok, "The clocks agree.", ""),
            Self::ClockOff => (
                Warning,
                "The clocks differ by seconds.",
                "Let all machines follow the network's time (NTP).",
            ),
            Self::ClockWrong => (
                Fault,
                "The clocks differ so much that codes of second factors fail and logins run out.",
                "Let all machines follow the network's time (NTP), today.",
            ),
            Self::ClockAlone => (
                NotLooked,
                "There is no other clock to compare with from here.",
                "See that the machine follows the network's time (NTP): `timedatectl` tells.",
            ),
            Self::DiskEnough => (Ok, "There is room on the disk.", ""),
            Self::DiskLow => (
                Warning,
                "Little room is left on the disk.",
                "Make room, or get a larger disk. A copy of the database may not find room.",
            ),
            Self::DiskFull => (
                Fault,
                "The disk is full or nearly so: soon nobody can enroll.",
                "Make room at once. Nothing that was accepted is lost.",
            ),
            Self::DiskReadOnly => (
                Fault,
                "The disk cannot be written to.",
                "Often a disk is made read-only after a fault of its own. Read the system's log.",
            ),
            Self::DiskElsewhere => (
                NotLooked,
                "PostgreSQL's disk cannot be seen from here.",
                "Watch it on the machine of the database.",
            ),
            Self::DiskNotSeen => {
                (NotLooked, "The disk could not be looked at.", "Look at it by hand: `df` tells.")
            }
            Self::CopiesNotSeen => (
                NotLooked,
                "The program does not know where your copies lie.",
                "See that a copy was made today (`samverka backup`), and that it can be put back (`samverka restore`).",
            ),
            Self::FilePrivate => (Ok, "Only their owner may read the files.", ""),
            Self::FileOpen => (
                Fault,
                "Others on this machine may read or change a file with secrets.",
                "See that nobody has copied it, then take the rights away: chmod 600.",
            ),
            Self::FolderOpen => (
                Warning,
                "Others on this machine may enter a folder where keys or the database lie.",
                "Take the rights away: chmod 700.",
            ),
            Self::KeysMissing => (
                Warning,
                "There is no key file.",
                "The first start makes one. If this service has run before, put the old one back before you start it.",
            ),
            Self::FilesNotSeen => (
                NotLooked,
                "The rights of a file could not be looked at.",
                "Look at them by hand, as the user whom the server runs as.",
            ),
        }
    }

    /// How serious it is.
    pub const fn condition(self) -> Condition {
        self.row().0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sign_says_what_it_means_and_what_to_do_unless_all_is_well() {
        for sign in Sign::ALL {
            let (condition, said, remedy) = sign.row();
            assert!(said.ends_with('.'), "{sign}");
            assert!(remedy.ends_with('.') || (remedy.is_empty() && condition == Condition::Ok), "{sign}");
        }
    }
}
