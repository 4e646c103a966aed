//! `cargo xtask new-resource`: lays out the files of a new resource, registers them, and says what is missing. It can be called again
//! at any time: files that are there stay as they are.

mod files;
mod missing;
mod names;
mod register;

use std::process::Command;

use anyhow::{Result, ensure};

use self::names::Names;
use crate::process;
use crate::workspace::Workspace;

/// The resource to lay out.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The slice that it belongs to, such as `members`. One that is not there is laid out, too.
    slice: String,
    /// What one such thing is called, such as `agenda-item`.
    name: String,
}

/// Lays out the resource.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let names = Names::of(&arguments.slice, &arguments.name)?;
    let root = &workspace.root;
    let server = root.join("server/src").join(&names.slice);
    let is_new = !server.join("mod.rs").exists()
        || std::fs::read_to_string(root.join("shared/src").join(format!("{}.rs", names.slice)))
            .is_ok_and(|text| text.contains(&format!("pub struct {} {{", names.type_name)));
    ensure!(
        is_new || server.join("queries").is_dir(),
        "the slice {0} has all its queries in one file: move server/src/{0}/queries.rs to server/src/{0}/queries/mod.rs first",
        names.slice
    );
    for file in files::lay_out(root, &names, is_new)? {
        println!("made      {file}");
    }
    for place in register::register(root, &names, is_new)? {
        println!("one line  {place}");
    }
    // The lines of the layout are as long as the names make them.
    process::succeed(Command::new("cargo").args(["fmt", "--all"]).current_dir(root))?;
    let missing = missing::missing(root, &names);
    if missing.is_empty() {
        println!("nothing is missing: read the difference, then run `cargo xtask test`");
    } else {
        println!("\nmissing, in the order of work:");
        missing.iter().enumerate().for_each(|(number, what)| println!("{:>3}. {what}", number + 1));
    }
    Ok(())
}
