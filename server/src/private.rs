//! Files that only their owner may read, in any folder and with any umask: databases, copies, keys.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Result};
use std::path::Path;

/// The rights of such a file: its owner reads and writes.
#[cfg(unix)]
const OWNER_ALONE: u32 = 0o600;

/// Makes a file; fails when there is one.
pub fn make(file: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, OWNER_ALONE);
    options.open(file)
}

/// Makes a file, or takes other users' rights to the existing file away.
pub fn make_or_keep(file: &Path) -> Result<()> {
    match make(file) {
        Err(cause) if cause.kind() == ErrorKind::AlreadyExists => keep(file),
        made => made.map(drop),
    }
}

/// Takes other users' rights to a file away, if it exists. Fails when that cannot be done.
pub fn keep(file: &Path) -> Result<()> {
    #[cfg(unix)]
    if let Some(mode) = mode(file)?
        && mode & 0o077 != 0
    {
        let rights = std::os::unix::fs::PermissionsExt::from_mode(OWNER_ALONE);
        std::fs::set_permissions(file, rights).map_err(|cause| {
            Error::new(cause.kind(), format!("others may read it ({mode:04o}), and it stays so: {cause}"))
        })?;
        tracing::warn!(file = %file.display(), "others might read it ({mode:04o}): now its owner alone may");
    }
    Ok(())
}

/// Refuses a file that others than its owner may read. One exception, as in PostgreSQL's rule for its own key: a file of root may
/// be read by its group, so that a machine can hand it to a service.
pub fn require(file: &Path) -> Result<()> {
    #[cfg(unix)]
    if let Some(mode) = mode(file)? {
        use std::os::unix::fs::MetadataExt;
        let most = if std::fs::metadata(file)?.uid() == 0 { 0o640 } else { OWNER_ALONE };
        if mode & 0o777 & !most != 0 {
            return Err(Error::other(format!(
                "others than its owner may read or change it ({mode:04o}); see that nobody has copied it, then chmod 600"
            )));
        }
    }
    Ok(())
}

/// True for a folder that others than its owner may enter, read or change.
#[cfg(unix)]
pub fn lets_others_in(folder: &Path) -> Result<bool> {
    Ok(mode(folder)?.is_some_and(|mode| mode & 0o077 != 0))
}

/// Systems other than Unix do not tell.
#[cfg(not(unix))]
pub fn lets_others_in(_: &Path) -> Result<bool> {
    Ok(false)
}

#[cfg(unix)]
fn mode(file: &Path) -> Result<Option<u32>> {
    use std::os::unix::fs::PermissionsExt;
    match std::fs::metadata(file) {
        Ok(facts) => Ok(Some(facts.permissions().mode() & 0o7777)),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(cause),
    }
}

/// Makes a folder that only its owner may enter.
pub fn make_folder(folder: &Path) -> Result<()> {
    if folder.as_os_str().is_empty() || folder.exists() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn with(mode: u32) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "x").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        (folder, file)
    }

    #[test]
    fn what_others_may_do_is_taken_away_and_the_rest_left() {
        for (before, after) in
            [(0o644, 0o600), (0o666, 0o600), (0o640, 0o600), (0o600, 0o600), (0o400, 0o400)]
        {
            let (_folder, file) = with(before);
            make_or_keep(&file).unwrap();
            assert_eq!(mode(&file).unwrap(), Some(after), "{before:o}");
        }
        let (_folder, file) = with(0o600);
        assert_eq!(make(&file).unwrap_err().kind(), ErrorKind::AlreadyExists);
        let other = file.with_extension("new");
        make_or_keep(&other).unwrap();
        assert_eq!(mode(&other).unwrap(), Some(0o600));
    }

    #[test]
    fn a_file_that_others_may_read_or_change_is_refused() {
        for mode in [0o644, 0o604, 0o666, 0o620, 0o660] {
            let (_folder, file) = with(mode);
            assert!(require(&file).is_err(), "{mode:o}");
        }
        for mode in [0o600, 0o400] {
            let (_folder, file) = with(mode);
            assert!(require(&file).is_ok(), "{mode:o}");
        }
        assert!(require(Path::new("nowhere")).is_ok(), "what is not there is made");
    }
}
