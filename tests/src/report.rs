//! The figures of the report of 2020. The demo must come to them by counting rows.

use shared::reports::Outcome;

/// Title, outcome, persons, teams, whether they are counted roughly, persons of the earlier edition.
pub type Line<'a> = (&'a str, Outcome, Option<i64>, i64, bool, Option<i64>);

/// The activities of the plan of 2020, by title.
pub const REPORT_OF_2020: [Line<'static>; 15] = [
    ("Att leda en likvärdig skola", Outcome::Held, Some(25), 0, false, None),
    ("Att leda lärande och utveckling", Outcome::Held, Some(54), 0, false, None),
    ("Att organisera en likvärdig skola", Outcome::Postponed, Some(0), 0, false, None),
    ("Att organisera för fjärrundervisning – uppföljning", Outcome::Held, Some(50), 0, true, None),
    ("Erfarenhetsseminarium om kulturanalys", Outcome::Postponed, Some(0), 0, false, None),
    ("Framgångsrikt kollegialt lärande", Outcome::Held, Some(10), 2, false, None),
    ("Fritidshemsbiennalen", Outcome::Postponed, Some(0), 0, false, None),
    ("Fritidshemsseminarier", Outcome::Held, Some(85), 0, false, Some(126)),
    ("Kulturanalys – metod- och handledarutbildning", Outcome::Postponed, Some(0), 0, false, None),
    ("Mentor i förskola och skola", Outcome::Held, Some(27), 0, false, Some(17)),
    ("Rekryteringsutbildning till skolledaryrket", Outcome::Held, Some(15), 0, false, Some(22)),
    ("RUN-konferens", Outcome::Held, Some(136), 0, false, Some(149)),
    ("RUN-webbinarium", Outcome::Held, Some(205), 0, false, None),
    ("Specialpedagogiska seminarier", Outcome::Held, Some(35), 0, false, Some(52)),
    ("Vetenskapsdagen", Outcome::Held, None, 0, false, Some(1_600)),
];
