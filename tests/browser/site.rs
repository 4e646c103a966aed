//! A server of one's own: the program itself, on a copy of the demo.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use diesel::prelude::*;
use server::db::DbConnection;
use server::demo::PASSWORD;
use shared::ids::{ActivityId, OccasionId};
use shared::schema::{activities, certificates, enrollments, link_wishes, mails, occasions, participants};
use shared::time::Timestamp;
use tempfile::TempDir;
use tests::Actor;
use tests::database::build_folder;

/// The server's public address by its own account: links in mail begin with it.
const PUBLIC_URL: &str = "http://samverka.test";

/// The program while it runs. It ends with this.
struct Server {
    process: Child,
    // Kept, so that the program never writes into a closed pipe.
    output: BufReader<ChildStdout>,
}

impl Server {
    /// Starts the program on the folder's database, with further settings; returns where it listens.
    fn start(folder: &Path, listen: &str, settings: &[(&str, &str)]) -> (Self, String) {
        let log = File::options().create(true).append(true).open(folder.join("log")).expect("a log");
        let mut process = command(folder)
            .env("SAMVERKA_LISTEN", listen)
            .envs(settings.iter().copied())
            .arg("serve")
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the server starts");
        let output = BufReader::new(process.stdout.take().expect("a pipe"));
        let mut server = Self { process, output };
        let mut said = String::new();
        loop {
            said.clear();
            let read = server.output.read_line(&mut said).expect("what the server prints");
            assert!(read > 0, "the server ends at once:\n{}", log_of(folder));
            if let Some(address) = said.trim().strip_prefix("Samverka listens on ") {
                return (server, address.to_owned());
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// The program, serving the demo.
pub(crate) struct Site {
    // The server ends before its folder goes.
    server: Mutex<Option<Server>>,
    folder: TempDir,
    logins: Vec<(String, String)>,
    /// Where it listens: `http://127.0.0.1:<port>`.
    pub(crate) address: String,
}

impl Site {
    /// Starts the program on a database that holds the demo and nothing else.
    pub(crate) fn demo() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let logins = copy_demo(folder.path());
        let (server, address) = Server::start(folder.path(), "127.0.0.1:0", &[]);
        Self { server: Mutex::new(Some(server)), folder, logins, address }
    }

    /// Takes the server away: the browser and its service worker find nobody there.
    pub(crate) fn go_away(&self) {
        self.server.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Brings the server back at its address, with the data it had.
    pub(crate) fn come_back(&self) {
        self.start_again(&[]);
    }

    /// Lets the server demand a second factor of those who run the system or the network.
    pub(crate) fn demand_second_factor(&self) {
        self.go_away();
        self.start_again(&[("SAMVERKA_SECOND_FACTOR", "demanded")]);
    }

    fn start_again(&self, settings: &[(&str, &str)]) {
        let listen = self.address.trim_start_matches("http://");
        let (server, address) = Server::start(self.folder.path(), listen, settings);
        assert_eq!(address, self.address);
        self.server.lock().unwrap_or_else(PoisonError::into_inner).replace(server);
    }

    /// The address of the first person of the demo with that role, as `samverka demo` prints it.
    pub(crate) fn email_of(&self, role: &str) -> &str {
        let login = self.logins.iter().find(|(own, _)| own == role);
        &login.unwrap_or_else(|| panic!("nobody is {role} in the demo")).1
    }

    /// Somebody with that role, calling the API past the browser.
    pub(crate) async fn actor(&self, role: &str) -> Actor {
        let actor = Actor::stranger(&self.address);
        let body = serde_json::json!({ "email": self.email_of(role), "password": PASSWORD });
        let token = actor.post("/api/v1/sessions", &body).await.assert(200).value();
        actor.with_token(token["accessToken"].as_str().expect("a token"))
    }

    /// The latest activity of the demo with that title.
    pub(crate) fn activity(&self, title: &str) -> i64 {
        let query = activities::table.filter(activities::title.eq(title)).order(activities::id.desc());
        let id: ActivityId = query.select(activities::id).first(&mut self.database()).expect("the activity");
        id.0
    }

    /// The first occasion of an activity.
    pub(crate) fn occasion(&self, activity: i64) -> i64 {
        let query = occasions::table
            .filter(occasions::activity_id.eq(ActivityId(activity)))
            .order(occasions::starts_at);
        let id: OccasionId = query.select(occasions::id).first(&mut self.database()).expect("an occasion");
        id.0
    }

    /// Makes the activity's first occasion a week old and its only one. Everybody with a seat had it then. Returns the occasion.
    pub(crate) fn has_been(&self, activity: i64) -> i64 {
        let (id, first) = (ActivityId(activity), OccasionId(self.occasion(activity)));
        let mut conn = self.database();
        let starts = Timestamp::from_unix(chrono::Utc::now().timestamp()).plus_days(-7);
        let times = (starts, starts.plus_seconds(3 * 3600));
        let later = occasions::table.filter(occasions::activity_id.eq(id)).filter(occasions::id.ne(first));
        diesel::delete(later).execute(&mut conn).expect("one occasion");
        diesel::update(occasions::table.find(first))
            .set((occasions::starts_at.eq(times.0), occasions::ends_at.eq(times.1)))
            .execute(&mut conn)
            .expect("an occasion of the past");
        diesel::update(activities::table.find(id))
            .set((activities::starts_at.eq(Some(times.0)), activities::ends_at.eq(Some(times.1))))
            .execute(&mut conn)
            .expect("an activity of the past");
        diesel::update(enrollments::table.filter(enrollments::activity_id.eq(id)))
            .set(enrollments::confirmed_at.eq(Some(starts.plus_days(-20))))
            .execute(&mut conn)
            .expect("seats of the past");
        first.0
    }

    /// The code of somebody's certificate of an activity, and the name on it.
    pub(crate) fn certificate_of(&self, activity: i64, name: &str) -> (String, String) {
        let query = certificates::table
            .inner_join(participants::table)
            .filter(participants::activity_id.eq(ActivityId(activity)))
            .filter(certificates::name.eq(name))
            .select((certificates::code, certificates::name));
        query.first(&mut self.database()).unwrap_or_else(|cause| panic!("{name}'s certificate: {cause}"))
    }

    /// The link to that page in the last mail to somebody, without the server's address. If somebody asked for it without a login,
    /// the clock sends it a moment later.
    pub(crate) fn mailed_link(&self, recipient: &str, page: &str) -> String {
        let started = Instant::now();
        let waiting =
            || -> i64 { link_wishes::table.count().get_result(&mut self.database()).expect("wishes") };
        while waiting() > 0 {
            assert!(started.elapsed() < Duration::from_mins(1), "the clock sends no links");
            std::thread::sleep(Duration::from_millis(50));
        }
        let found = |mail: &(String, Option<String>)| {
            if mail.0 == recipient { link_in(mail.1.as_deref().unwrap_or_default(), page) } else { None }
        };
        self.mails()
            .iter()
            .find_map(found)
            .unwrap_or_else(|| panic!("no link to {page} was sent to {recipient}"))
    }

    /// The link to that page in the last mail that has one.
    pub(crate) fn last_link(&self, page: &str) -> String {
        let found = |mail: &(String, Option<String>)| link_in(mail.1.as_deref().unwrap_or_default(), page);
        self.mails().iter().find_map(found).unwrap_or_else(|| panic!("no link to {page} was sent"))
    }

    /// Recipient and text of all mails, the last one first. Nobody sends them, so all of them wait.
    fn mails(&self) -> Vec<(String, Option<String>)> {
        let query = mails::table.order(mails::id.desc()).select((mails::recipient, mails::body));
        query.load(&mut self.database()).expect("the mails")
    }

    /// A connection to the database, beside the server's.
    pub(crate) fn database(&self) -> DbConnection {
        let file = self.folder.path().join("samverka.db");
        DbConnection::open(&format!("sqlite://{}", file.display())).expect("a connection")
    }

    /// What the server has logged so far.
    pub(crate) fn log(&self) -> String {
        log_of(self.folder.path())
    }
}

fn link_in(mail: &str, page: &str) -> Option<String> {
    let start = format!("{PUBLIC_URL}{page}#");
    let link = mail.split_whitespace().find(|word| word.starts_with(&start))?;
    Some(link[PUBLIC_URL.len()..].to_owned())
}

fn log_of(folder: &Path) -> String {
    fs::read_to_string(folder.join("log")).unwrap_or_default()
}

/// The program that is tested: `cargo xtask test` says which; otherwise the last debug build.
fn program() -> PathBuf {
    std::env::var_os("SAMVERKA_PROGRAM")
        .map_or_else(|| build_folder().join("debug").join("samverka"), PathBuf::from)
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(program());
    command
        .current_dir(folder)
        .env("SAMVERKA_DATA_DIR", folder)
        .env("SAMVERKA_PUBLIC_URL", PUBLIC_URL)
        .env("SAMVERKA_WORKERS", "2")
        .env("SAMVERKA_ORGANISATION_NAME", "Kommunförbundet Mitt")
        .env("SAMVERKA_CONTACT_EMAIL", "kansli@example.org")
        .env("DATABASE_URL", format!("sqlite://{}", folder.join("samverka.db").display()))
        .env_remove("SAMVERKA_DATABASE_URL")
        .stdin(Stdio::null());
    command
}

/// Copies the demo into the folder, and returns who can log in: role and address. The first test loads the demo, and the others
/// wait. The demo is loaded anew for a new program, and every hour, because it is made around the day of loading.
fn copy_demo(folder: &Path) -> Vec<(String, String)> {
    let shelf = build_folder().join("tmp").join("demo");
    fs::create_dir_all(&shelf).expect("a folder for the demo");
    let lock = File::create(shelf.join("lock")).expect("the lock of the demo");
    lock.lock().expect("the lock of the demo");
    let stamp = stamp();
    if fs::read_to_string(shelf.join("stamp")).unwrap_or_default() != stamp {
        load_demo(&shelf);
        fs::write(shelf.join("stamp"), stamp).expect("the stamp of the demo");
    }
    fs::copy(shelf.join("data/samverka.db"), folder.join("samverka.db")).expect("a copy of the demo");
    logins(&fs::read_to_string(shelf.join("logins")).expect("the logins of the demo"))
}

fn load_demo(shelf: &Path) {
    let data = shelf.join("data");
    drop(fs::remove_dir_all(&data));
    fs::create_dir_all(&data).expect("a folder for the demo");
    let output = command(&data).arg("demo").output().expect("the program starts");
    assert!(output.status.success(), "the demo does not load: {}", String::from_utf8_lossy(&output.stderr));
    fs::write(shelf.join("logins"), output.stdout).expect("the logins of the demo");
    let url = format!("sqlite://{}", data.join("samverka.db").display());
    let mut conn = DbConnection::open(&url).expect("the demo");
    let whole = "PRAGMA wal_checkpoint(TRUNCATE)";
    diesel::connection::SimpleConnection::batch_execute(&mut conn, whole).expect("a whole file");
}

fn stamp() -> String {
    let file = program();
    let built = fs::metadata(&file).and_then(|file| file.modified());
    let built = built.unwrap_or_else(|cause| panic!("{}: {cause}", file.display()));
    let seconds =
        |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |age| age.as_secs());
    format!("{} {}", seconds(built), seconds(SystemTime::now()) / 3600)
}

fn logins(printed: &str) -> Vec<(String, String)> {
    let login = |line: &str| {
        let at = line.find('@')?;
        let start = line[..at].rfind(' ')? + 1;
        let email = line[start..].split_whitespace().next()?;
        Some((line[..start].trim().to_owned(), email.to_owned()))
    };
    printed.lines().filter_map(login).collect()
}
