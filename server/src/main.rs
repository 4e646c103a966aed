//! The program `samverka`: serves, and what goes with it.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::{Parser, Subcommand};
use server::accounts::first::{self, FirstAdmin};
use server::clock::Clock;
use server::config::Config;
use server::db::watch::Watch;
use server::server::{accept_keys, document, listen, listen_inside, migrate, migrate_to_serve, open};
use shared::doctor::Condition;

/// While the program ends, it looks so often whether the database has fallen silent.
const LOOK: Duration = Duration::from_millis(50);

/// The system of a regional school-development network.
#[derive(Parser)]
#[command(name = "samverka", version)]
struct Arguments {
    /// The configuration file (TOML).
    #[arg(long, env = "SAMVERKA_CONFIG", global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Brings the database to the newest form and serves until stopped.
    Serve,
    /// Brings the database to the newest form.
    Migrate,
    /// Makes the first administrator; the password is read from `SAMVERKA_PASSWORD` or the first line of standard input.
    CreateAdmin {
        /// First name.
        #[arg(long)]
        given_name: String,
        /// Last name.
        #[arg(long)]
        family_name: String,
        /// The address to log in with.
        #[arg(long)]
        email: String,
        /// The organisation that runs the network's office; made when there is none of that name.
        #[arg(long, default_value = "Kansliet")]
        organisation: String,
    },
    /// Takes the second factor of an account away: where there is one administrator, nobody else can.
    ResetSecondFactor {
        /// The address that the account logs in with.
        #[arg(long)]
        email: String,
        /// Why; stands in the log.
        #[arg(long)]
        reason: String,
    },
    /// Migrates an empty database and fills it with the demo network; prints who can log in.
    Demo,
    /// Prints the API's description (OpenAPI 3.1).
    Openapi,
    /// Writes a copy of the database to a new file, while servers go on writing.
    Backup {
        /// The file to write; it must not be there yet.
        file: PathBuf,
    },
    /// Puts a copy back where no database is yet, and brings it to the newest form.
    Restore {
        /// The copy.
        file: PathBuf,
    },
    /// Checks what the database itself cannot: seats against enrollments, members against their tree.
    Check,
    /// Looks at everything around the program (database, mail, public address, clock, disk, files, jobs), and says what is wrong and
    /// what to do. Changes nothing.
    Doctor {
        /// Sends a real mail to this address.
        #[arg(long)]
        mail_to: Option<String>,
    },
    /// Prints the configuration in force, without secrets.
    Config {
        #[command(subcommand)]
        step: Option<ConfigStep>,
    },
}

#[derive(Subcommand)]
enum ConfigStep {
    /// Takes the key file of this configuration as the one of all servers of the database: after a rotation, or after a
    /// copy was put back.
    AcceptKeys,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(code) => code,
        Err(faults) => {
            for fault in faults.lines() {
                eprintln!("samverka: {fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode, String> {
    if let Command::Openapi = arguments.command {
        let document = document(None).map_err(|cause| cause.to_string())?;
        println!("{}", serde_json::to_string_pretty(&document).map_err(|cause| cause.to_string())?);
        return Ok(ExitCode::SUCCESS);
    }
    let config = Config::load(arguments.config.as_deref(), environment())?;
    log(&config);
    match arguments.command {
        Command::Serve => serve(config),
        Command::Migrate => {
            let steps = migrate(&config)?;
            println!("{} migrations run", steps.len());
            Ok(ExitCode::SUCCESS)
        }
        Command::CreateAdmin { given_name, family_name, email, organisation } => {
            create_admin(&config, |password| FirstAdmin {
                given_name,
                family_name,
                email,
                organisation,
                password,
            })
        }
        Command::ResetSecondFactor { email, reason } => reset_second_factor(&config, &email, &reason),
        Command::Demo => {
            for login in server::demo::load(&config)? {
                println!("{:<28} {:<44} {}", login.role, login.email, login.password);
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Backup { file } => {
            server::backup::backup(&config, &file)?;
            println!("{}", file.display());
            Ok(ExitCode::SUCCESS)
        }
        Command::Restore { file } => {
            server::backup::restore(&config, &file)?;
            migrate(&config)?;
            println!("{}", config.shown_database());
            tell_unopened(&config)
        }
        Command::Check => check(&config),
        Command::Doctor { mail_to } => doctor(&config, mail_to.as_deref()),
        Command::Config { step: None } => {
            println!("{}", config.shown());
            Ok(ExitCode::SUCCESS)
        }
        Command::Config { step: Some(ConfigStep::AcceptKeys) } => {
            accept_keys(&config)?;
            println!("{} is the key file of {}", config.keys().display(), config.shown_database());
            tell_unopened(&config)
        }
        Command::Openapi => Ok(ExitCode::SUCCESS),
    }
}

fn check(config: &Config) -> Result<ExitCode, String> {
    let mut faults = server::check::faults(config)?;
    faults.extend(server::backup::unopened(config)?);
    for fault in &faults {
        println!("{fault}");
    }
    println!("{} faults", faults.len());
    Ok(if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[actix_web::main]
async fn doctor(config: &Config, mail_to: Option<&str>) -> Result<ExitCode, String> {
    let examination = server::doctor::doctor(config, mail_to).await?;
    print!("{}", server::doctor::told(&examination));
    let is_sound = examination.count(Condition::Fault) == 0;
    Ok(if is_sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

// The command has been carried out. This tells what would be lost, because it can still be put right.
fn tell_unopened(config: &Config) -> Result<ExitCode, String> {
    for lost in server::backup::unopened(config)? {
        eprintln!("samverka: {lost}");
    }
    Ok(ExitCode::SUCCESS)
}

fn create_admin(config: &Config, admin: impl FnOnce(String) -> FirstAdmin) -> Result<ExitCode, String> {
    migrate(config)?;
    first::create(config, admin(password()?))?;
    println!("The administrator can log in at {}", config.public_url);
    Ok(ExitCode::SUCCESS)
}

fn reset_second_factor(config: &Config, email: &str, reason: &str) -> Result<ExitCode, String> {
    migrate(config)?;
    first::reset_second_factor(config, email, reason)?;
    println!("{email} logs in with the password alone, and is logged out everywhere");
    Ok(ExitCode::SUCCESS)
}

// `vars` would panic where something is not UTF-8.
fn environment() -> impl Iterator<Item = (String, String)> {
    let text = |bytes: OsString| bytes.to_string_lossy().into_owned();
    std::env::vars_os().map(move |(name, value)| (text(name), text(value)))
}

fn password() -> Result<String, String> {
    if let Ok(password) = std::env::var("SAMVERKA_PASSWORD") {
        return Ok(password);
    }
    eprintln!("Password:");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(|cause| cause.to_string())?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn log(config: &Config) {
    let filter =
        tracing_subscriber::EnvFilter::try_from_env("SAMVERKA_LOG").unwrap_or_else(|_| "info".into());
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if config.log_json {
        builder.json().init();
    } else {
        builder.with_ansi(false).init();
    }
}

#[actix_web::main]
async fn serve(config: Config) -> Result<ExitCode, String> {
    migrate_to_serve(&config)?;
    let (running, server) = listen(open(config, Arc::new(Clock::default()))?)?;
    println!("Samverka listens on http://{}", running.address);
    let inner = listen_inside(&running.app)?;
    for warning in running.app.config.warnings() {
        tracing::warn!("{warning}");
    }
    let inner_handle = inner.as_ref().map(actix_web::dev::Server::handle);
    if let Some(inner) = inner {
        actix_web::rt::spawn(inner);
    }
    let jobs = server::jobs::start(&running.app);
    let watch = running.app.watch.clone();
    let stopping = actix_web::rt::spawn(async move {
        stop_signal().await;
        tracing::info!("stopping: what was accepted is finished first");
        tokio::join!(running.stop(), jobs.stop());
    });
    server.await.map_err(|cause| cause.to_string())?;
    stopping.await.map_err(|cause| cause.to_string())?;
    if let Some(handle) = inner_handle {
        handle.stop(true).await;
    }
    leave_when_silent(watch);
    Ok(ExitCode::SUCCESS)
}

// The program ends when its threads have ended. Threads that wait for a silent database are not waited for: their requests have been
// refused.
fn leave_when_silent(watch: Watch) {
    std::thread::spawn(move || {
        while !watch.is_silent() {
            std::thread::sleep(LOOK);
        }
        tracing::warn!("stopped while the database was silent");
        std::process::exit(0);
    });
}

async fn stop_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    drop(interrupt.await);
}
