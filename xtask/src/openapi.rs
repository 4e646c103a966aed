//! `cargo xtask openapi`: the API description, written by the code that serves it.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::workspace::Workspace;
use crate::{process, server};

/// How the API description is treated.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only compares the file with the code, and fails when they differ.
    #[arg(long)]
    check: bool,
}

/// Writes or compares `openapi/openapi.json`.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let program = server::build_debug(workspace)?;
    let document = file_text(&process::answer(Command::new(program).arg("openapi"))?)?;
    let file = workspace.root.join("openapi/openapi.json");
    if arguments.check {
        let committed = fs::read_to_string(&file).unwrap_or_default();
        ensure!(committed == document, "openapi/openapi.json is out of date: run `cargo xtask openapi`");
        println!("openapi/openapi.json is up to date");
        return Ok(());
    }
    fs::create_dir_all(workspace.root.join("openapi"))?;
    fs::write(&file, document)?;
    println!("wrote openapi/openapi.json");
    Ok(())
}

/// The server's own text, for it decides the order of keys, with one newline at its end.
fn file_text(document: &str) -> Result<String> {
    let _: Value = serde_json::from_str(document).context("the server printed no JSON")?;
    Ok(format!("{}\n", document.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_in_one_newline_and_refuses_what_is_no_json() {
        assert_eq!(file_text("{\n  \"a\": [1]\n}").unwrap(), "{\n  \"a\": [1]\n}\n");
        assert_eq!(file_text("{}\n\n").unwrap(), "{}\n");
        assert!(file_text("warning: no").is_err());
    }
}
