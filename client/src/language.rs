//! The language of the screens. It holds for as long as the page is open: the switch keeps the choice and loads the page
//! anew, so that texts need not be signals.

use std::sync::atomic::{AtomicBool, Ordering};

use shared::accounts::Language;

use crate::browser;

static ENGLISH: AtomicBool = AtomicBool::new(false);

const KEY: &str = "samverka.language";

/// Takes up the language that was chosen earlier; Swedish where none was.
pub(crate) fn start() {
    let chosen = browser::kept(KEY).and_then(|word| word.parse().ok()).unwrap_or(Language::Swedish);
    ENGLISH.store(chosen == Language::English, Ordering::Relaxed);
    browser::set_page_language(chosen.word());
}

/// The language of the screens.
pub(crate) fn current() -> Language {
    if ENGLISH.load(Ordering::Relaxed) { Language::English } else { Language::Swedish }
}

/// The other one.
pub(crate) fn other() -> Language {
    match current() {
        Language::Swedish => Language::English,
        Language::English => Language::Swedish,
    }
}

/// Keeps the choice and loads the page in the chosen language.
pub(crate) fn switch(to: Language) {
    browser::keep(KEY, to.word());
    browser::reload();
}

/// The text in the language of the screens.
pub(crate) fn pick<T>(swedish: T, english: T) -> T {
    match current() {
        Language::Swedish => swedish,
        Language::English => english,
    }
}
