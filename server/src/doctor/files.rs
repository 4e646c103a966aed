//! The doctor's look at what lies on this machine: room on the disks, and who may read the files.

use std::path::{Path, PathBuf};

use shared::doctor::{Finding, Sign, Surrounding, disk_room, disk_sign};

use super::Patient;
use crate::config::Config;
use crate::db::address::{is_postgres, path};
use crate::private;

/// Looks at disks and files.
pub fn look(patient: &Patient) -> Vec<Finding> {
    let config = &patient.config;
    let mut found = disks(config);
    found.extend(rights(config));
    found
}

/// The findings when a disk does not answer: one of another machine, that is gone.
pub fn unseen() -> Vec<Finding> {
    vec![
        Finding::of(Surrounding::Disk, Sign::DiskNotSeen, ""),
        Finding::of(Surrounding::Files, Sign::FilesNotSeen, ""),
    ]
}

/// The file of an embedded database.
fn embedded(config: &Config) -> Option<PathBuf> {
    (!is_postgres(&config.database_url)).then(|| PathBuf::from(path(&config.database_url)))
}

fn folder_of(file: &Path) -> PathBuf {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new(".")).to_path_buf()
}

fn disks(config: &Config) -> Vec<Finding> {
    let mut folders: Vec<_> = embedded(config).iter().map(|file| folder_of(file)).collect();
    folders.push(folder_of(&config.keys()));
    folders.dedup();
    let mut found: Vec<_> = folders.iter().map(|folder| disk(folder)).collect();
    if is_postgres(&config.database_url) {
        found.push(Finding::of(Surrounding::Disk, Sign::DiskElsewhere, config.shown_database()));
    }
    found.push(Finding::of(Surrounding::Disk, Sign::CopiesNotSeen, ""));
    found
}

#[cfg(unix)]
fn disk(folder: &Path) -> Finding {
    use rustix::fs::{StatVfsMountFlags, statvfs};
    let about = folder.display().to_string();
    let of = |sign, about| Finding::of(Surrounding::Disk, sign, about);
    match statvfs(folder) {
        Err(cause) => of(Sign::DiskNotSeen, about).told(&cause.to_string()),
        Ok(disk) if disk.f_flag.contains(StatVfsMountFlags::RDONLY) => of(Sign::DiskReadOnly, about),
        Ok(disk) => {
            // What is kept back for the administrator of the machine is not ours.
            let free = disk.f_bavail.saturating_mul(disk.f_frsize);
            let whole = disk.f_blocks.saturating_mul(disk.f_frsize);
            of(disk_sign(free, whole), format!("{about}: {}", disk_room(free, whole)))
        }
    }
}

#[cfg(not(unix))]
fn disk(folder: &Path) -> Finding {
    Finding::of(Surrounding::Disk, Sign::DiskNotSeen, folder.display().to_string())
}

fn rights(config: &Config) -> Vec<Finding> {
    let of = |sign, file: &Path| Finding::of(Surrounding::Files, sign, file.display().to_string());
    let keys = config.keys();
    let mut found = Vec::new();
    let mut files = vec![keys.clone()];
    if let Some(database) = embedded(config) {
        let beside = |ending: &str| PathBuf::from(format!("{}{ending}", database.display()));
        files.extend(["", "-wal", "-shm"].map(beside));
        if private::lets_others_in(&folder_of(&database)).unwrap_or_default() {
            found.push(of(Sign::FolderOpen, &folder_of(&database)));
        }
    }
    let mut is_private = false;
    for file in &files {
        match (private::require(file), file.exists()) {
            (Err(cause), true) => found.push(of(Sign::FileOpen, file).told(&cause.to_string())),
            (Err(cause), false) => found.push(of(Sign::FilesNotSeen, file).told(&cause.to_string())),
            (Ok(()), false) if *file == keys => found.push(of(Sign::KeysMissing, file)),
            (Ok(()), is_there) => is_private |= is_there,
        }
    }
    if is_private && !found.iter().any(|one| one.sign == Sign::FileOpen) {
        found.push(of(Sign::FilePrivate, &folder_of(&keys)));
    }
    found
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn signs(found: &[Finding]) -> Vec<Sign> {
        found.iter().map(|one| one.sign).collect()
    }

    #[test]
    fn files_and_folders_that_others_may_open_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let rights_of = |file: &Path, mode| {
            std::fs::set_permissions(file, std::fs::Permissions::from_mode(mode)).unwrap();
        };
        rights_of(folder.path(), 0o700);
        let config = Config { data_dir: folder.path().to_owned(), ..Config::default() }.completed().unwrap();
        assert_eq!(signs(&rights(&config)), [Sign::KeysMissing]);
        let database = folder.path().join("samverka.db");
        for file in [&config.keys(), &database] {
            std::fs::write(file, "x").unwrap();
            rights_of(file, 0o600);
        }
        assert_eq!(signs(&rights(&config)), [Sign::FilePrivate]);
        rights_of(&database, 0o644);
        rights_of(folder.path(), 0o755);
        let found = rights(&config);
        assert_eq!(signs(&found), [Sign::FolderOpen, Sign::FileOpen]);
        assert_eq!(found[1].about, database.display().to_string());
    }

    #[test]
    fn a_disk_is_looked_at_once_and_one_that_is_not_there_is_no_room() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config { data_dir: folder.path().to_owned(), ..Config::default() }.completed().unwrap();
        let found = disks(&config);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].about.starts_with(&format!("{}: ", folder.path().display())), "{found:?}");
        assert_eq!(found[1].sign, Sign::CopiesNotSeen);
        assert_eq!(disk(&folder.path().join("nowhere")).sign, Sign::DiskNotSeen);
    }
}
