//! The language of PostgreSQL's messages. Diesel hands on what kind of fault a message is about only for some kinds. Other faults (a
//! lock that was not to be had in time, a value that is out of range) are known by the English text of the message, in `error` and
//! in `repeats::queries`. So a server of this program does not start on a database that speaks another language.
//!
//! The messages of SQLite and of libpq are never translated: SQLite has no translations, and this program does not choose a locale.

use diesel::PgConnection;
use diesel::prelude::*;
use diesel::result::Error;
use diesel::sql_types::Text;

use crate::db::DbConnection;

/// Makes the messages of a connection English, if its role may do that. It asks for the right first: a refusal would be a complaint
/// in the log of PostgreSQL at each connect.
pub const SPEAK_ENGLISH: &str =
    "SELECT set_config('lc_messages', 'C', false) WHERE has_parameter_privilege('lc_messages', 'SET')";

type Fault = Box<dyn std::error::Error + Send + Sync>;

/// The language of a database's messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// The setting in force (`C`, `en_US.UTF-8`, `sv_SE.UTF-8`).
    pub setting: String,
    /// False when messages are translated.
    pub is_english: bool,
    // The role, quoted for a statement.
    role: String,
}

impl Language {
    /// The statements by which an administrator of PostgreSQL makes the messages English.
    pub fn remedy(&self) -> String {
        let role = &self.role;
        format!(
            "GRANT SET ON PARAMETER lc_messages TO {role}; or, for all its connections, ALTER ROLE {role} SET lc_messages = 'C';"
        )
    }
}

#[derive(QueryableByName)]
struct InForce {
    #[diesel(sql_type = Text)]
    setting: String,
    #[diesel(sql_type = Text)]
    role: String,
}

/// The language of a connection's messages. Outside any transaction; an embedded database always speaks English.
pub fn language(conn: &mut DbConnection) -> QueryResult<Option<Language>> {
    let DbConnection::Postgres(conn) = conn else { return Ok(None) };
    let in_force: InForce = diesel::sql_query(
        "SELECT current_setting('lc_messages') AS setting, quote_ident(current_user) AS role",
    )
    .get_result(conn)?;
    let is_english = match name(&in_force.setting) {
        Name::Untranslated => true,
        Name::English => answers_in_english(conn)?,
        Name::Other => false,
    };
    Ok(Some(Language { setting: in_force.setting, is_english, role: in_force.role }))
}

/// Refuses a database whose messages are not English, and names the statement that mends it.
pub fn require_english(conn: &mut DbConnection) -> Result<(), Fault> {
    match language(conn)? {
        Some(language) if !language.is_english => Err(format!(
            "its messages are in another language (lc_messages = '{}'), by which its faults cannot be told apart, and this role may not change that: an administrator of PostgreSQL runs {}",
            language.setting,
            language.remedy()
        )
        .into()),
        _ => Ok(()),
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Name {
    /// Messages in such a locale are never translated.
    Untranslated,
    /// Messages should be English.
    English,
    /// Another language, or whatever the environment of the server says.
    Other,
}

fn name(setting: &str) -> Name {
    let language = setting.split(['_', '.', '@', '-']).next().unwrap_or_default();
    match setting {
        "C" | "POSIX" => Name::Untranslated,
        _ if ["C", "POSIX", "en", "English"].contains(&language) => Name::English,
        _ => Name::Other,
    }
}

// The name of an English locale says too little: a server that was started with LANGUAGE=sv translates its messages in each locale
// but `C`. So it is asked for a fault.
fn answers_in_english(conn: &mut PgConnection) -> QueryResult<bool> {
    match diesel::sql_query("SELECT 1/0").execute(conn) {
        Err(Error::DatabaseError(_, facts)) => Ok(facts.message() == "division by zero"),
        Err(cause) => Err(cause),
        Ok(_) => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_english_by_its_language_alone() {
        for setting in ["C", "POSIX"] {
            assert_eq!(name(setting), Name::Untranslated, "{setting}");
        }
        for setting in ["en_US.UTF-8", "en_GB", "en", "C.UTF-8", "C.utf8", "English_United States.1252"] {
            assert_eq!(name(setting), Name::English, "{setting}");
        }
        for setting in ["sv_SE.UTF-8", "sv", "", "c", "ENGLISH", "enm_XX", "Swedish_Sweden.1252", "ru_RU@C"] {
            assert_eq!(name(setting), Name::Other, "{setting}");
        }
    }

    #[test]
    fn the_remedy_is_a_statement_for_the_role() {
        let role = "\"Sam verka\"".to_owned();
        let language = Language { setting: "sv_SE.UTF-8".to_owned(), is_english: false, role };
        assert!(
            language.remedy().starts_with("GRANT SET ON PARAMETER lc_messages TO \"Sam verka\";"),
            "{}",
            language.remedy()
        );
    }
}
