//! The files of the built web app: inside a release program, on the disk beside a debug one.

use actix_web::web::Bytes;

/// A file in the forms it is sent in.
pub(crate) struct File {
    /// Its path below the address of the service.
    pub(crate) path: String,
    pub(crate) plain: Bytes,
    pub(crate) brotli: Option<Bytes>,
    pub(crate) gzip: Option<Bytes>,
}

#[cfg(not(debug_assertions))]
mod kept {
    use actix_web::web::Bytes;

    use super::File;

    include!(concat!(env!("OUT_DIR"), "/client.rs"));

    struct Embedded {
        path: &'static str,
        plain: &'static [u8],
        brotli: Option<&'static [u8]>,
        gzip: Option<&'static [u8]>,
    }

    /// The file of that path.
    pub(crate) fn find(path: &str) -> Option<File> {
        FILES.iter().find(|file| file.path == path).map(|file| File {
            path: file.path.to_owned(),
            plain: Bytes::from_static(file.plain),
            brotli: file.brotli.map(Bytes::from_static),
            gzip: file.gzip.map(Bytes::from_static),
        })
    }

    /// True when the program was built with a web app.
    pub(crate) fn is_built() -> bool {
        !FILES.is_empty()
    }
}

/// A debug program is not compiled anew when the web app has changed. It reads `SAMVERKA_CLIENT_DIR`, or else the folder that
/// `cargo xtask client` writes, beside the folder that the program itself lies in.
#[cfg(debug_assertions)]
mod kept {
    use std::env;
    use std::fs;
    use std::path::{Component, Path, PathBuf};
    use std::sync::LazyLock;

    use actix_web::web::Bytes;

    use super::File;

    static FOLDER: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
        let beside = || {
            let program = env::current_exe().ok()?;
            program.ancestors().map(|folder| folder.join("client/dist")).find(|folder| folder.is_dir())
        };
        env::var_os("SAMVERKA_CLIENT_DIR").map(PathBuf::from).or_else(beside)
    });

    /// The file of that path.
    pub(crate) fn find(path: &str) -> Option<File> {
        let is_below = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        let folder = FOLDER.as_deref().filter(|_| is_below)?;
        let read = |path: &str| fs::read(folder.join(path)).ok().map(Bytes::from);
        Some(File {
            path: path.to_owned(),
            plain: read(path)?,
            brotli: read(&format!("{path}.br")),
            gzip: read(&format!("{path}.gz")),
        })
    }

    /// True when there is a web app.
    pub(crate) fn is_built() -> bool {
        FOLDER.as_deref().is_some_and(|folder| folder.join("index.html").is_file())
    }
}

pub(crate) use self::kept::{find, is_built};
