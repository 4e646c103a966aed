//! The user agent of a login, made readable: the browser and the system.

/// The programs that are known, by a word of what they send. The first that fits: most of them name others, too.
const BROWSERS: [(&str, &str); 11] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Opera", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Vivaldi/", "Vivaldi"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Safari/", "Safari"),
];

/// The systems that are known; a telephone's names the one it descends from, too.
const SYSTEMS: [(&str, &str); 8] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Macintosh", "Mac"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
];

/// By what and on what somebody has logged in, as far as it can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// The browser's name.
    pub browser: Option<&'static str>,
    /// The system's name.
    pub system: Option<&'static str>,
}

impl Device {
    /// Reads what a browser sends as its `User-Agent`. Anybody can send anything: it is for people to recognise, no proof.
    pub fn of(agent: &str) -> Self {
        let known = |names: &[(&str, &'static str)]| {
            names.iter().find(|(word, _)| agent.contains(word)).map(|(_, name)| *name)
        };
        Self { browser: known(&BROWSERS), system: known(&SYSTEMS) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_apart_though_they_name_each_other() {
        let webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
        for (agent, browser, system) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0",
                "Firefox",
                "Windows",
            ),
            (
                &format!("Mozilla/5.0 (X11; Linux x86_64) {webkit} Chrome/141.0 Safari/537.36"),
                "Chrome",
                "Linux",
            ),
            (
                &format!("Mozilla/5.0 (Windows NT 10.0) {webkit} Chrome/141.0 Safari/537.36 Edg/141.0"),
                "Edge",
                "Windows",
            ),
            (
                &format!("Mozilla/5.0 (Linux; Android 10; K) {webkit} Chrome/141.0 Mobile Safari/537.36"),
                "Chrome",
                "Android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
                "Safari",
                "iPhone",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
                "Safari",
                "Mac",
            ),
        ] {
            let device = Device::of(agent);
            assert_eq!((device.browser, device.system), (Some(browser), Some(system)), "{agent}");
        }
    }

    #[test]
    fn what_is_no_browser_has_no_names() {
        assert_eq!(Device::of("curl/8.5.0"), Device { browser: None, system: None });
        assert_eq!(Device::of(""), Device { browser: None, system: None });
    }
}
