//! The action plan of 2020 and the editions before it, such that its report comes out by counting rows.

use shared::activities::requests::ActivityChanges;
use shared::activities::series::{Cadence, NewSeries};
use shared::activities::states::ActivityState;
use shared::activities::{ChainLevel, CountedBy, OccasionState, Unit};
use shared::enrollments::attendance::Mark;
use shared::enrollments::states::EnrollmentState;
use shared::ids::SeriesId;

use super::editions::{self, Edition, Part};
use super::ground::{Ground, day};
use crate::activities::queries::{occasions, writes};
use crate::db::DbConnection;
use crate::error::Result;

const TEACHERS: &[&str] = &["teacher", "firstTeacher"];
const LEADERS: &[&str] = &["headTeacher", "assistantHeadTeacher"];
const AFTER_SCHOOL: &[&str] = &["afterSchoolTeacher", "headTeacher", "assistantHeadTeacher"];
const ALL: &[&str] = &[
    "teacher",
    "firstTeacher",
    "preschoolTeacher",
    "specialEducationTeacher",
    "studentHealth",
    "counsellor",
];

// Report year, participants, and the parts: year, month, day, hour, hours, title.
type Earlier = (i32, usize, &'static [(i32, u32, u32, i64, i64, &'static str)]);

/// One activity of the plan with its earlier edition, if it had one.
struct Row {
    title: &'static str,
    purpose: &'static str,
    cadence: Cadence,
    group: &'static [&'static str],
    roles: &'static [&'static str],
    goal: usize,
    came: usize,
    parts: &'static [(i32, u32, u32, i64, i64, &'static str)],
    earlier: Option<Earlier>,
    answered: usize,
}

/// The activities that were held and are counted by enrollments.
const HELD: [Row; 7] = [
    Row {
        title: "Rekryteringsutbildning till skolledaryrket",
        purpose: "Ger en första bild av rektorns uppdrag för den som funderar på att bli skolledare.",
        cadence: Cadence::Yearly,
        group: &["Blivande rektorer"],
        roles: TEACHERS,
        goal: 4,
        came: 15,
        parts: &[
            (2020, 9, 17, 9, 6, "Uppdraget"),
            (2020, 10, 15, 9, 6, "Organisationen"),
            (2020, 11, 12, 9, 6, "Juridiken"),
            (2020, 12, 10, 9, 6, "Skuggningen"),
        ],
        earlier: Some((
            2019,
            22,
            &[(2019, 9, 19, 9, 6, "Uppdraget"), (2019, 11, 14, 9, 6, "Organisationen")],
        )),
        answered: 11,
    },
    Row {
        title: "Mentor i förskola och skola",
        purpose: "Stärker den som ska vara mentor för en ny kollega: uppdraget, samtalen och handledningen.",
        cadence: Cadence::Irregular,
        group: &["Mentorer"],
        roles: &["firstTeacher", "preschoolTeacher"],
        goal: 5,
        came: 27,
        parts: &[
            (2020, 11, 5, 13, 3, "Uppdraget"),
            (2020, 12, 3, 13, 3, "Samtalet"),
            (2021, 2, 4, 13, 3, "Handledningen"),
        ],
        earlier: Some((2018, 17, &[(2018, 10, 11, 13, 3, "Uppdraget"), (2018, 11, 15, 13, 3, "Samtalet")])),
        answered: 19,
    },
    Row {
        title: "Specialpedagogiska seminarier",
        purpose: "Visar digitala verktyg ur ett specialpedagogiskt perspektiv, med stöd i forskning.",
        cadence: Cadence::EachTerm,
        group: &["Specialpedagoger", "Speciallärare"],
        roles: &["specialEducationTeacher"],
        goal: 6,
        came: 35,
        parts: &[(2020, 10, 8, 13, 3, "Digitalisering ur ett specialpedagogiskt perspektiv")],
        earlier: Some((2019, 52, &[(2019, 10, 10, 13, 3, "Höstens seminarium")])),
        answered: 0,
    },
    Row {
        title: "Fritidshemsseminarier",
        purpose: "Samlar personal och rektorer i fritidshem kring samverkan med hela skolan.",
        cadence: Cadence::EachTerm,
        group: &["Personal i fritidshem"],
        roles: AFTER_SCHOOL,
        goal: 0,
        came: 85,
        parts: &[(2020, 11, 19, 9, 6, "Samverkan ur ett fritidshemsperspektiv")],
        earlier: Some((2019, 126, &[(2019, 11, 21, 9, 6, "Höstens seminarium")])),
        answered: 0,
    },
    Row {
        title: "RUN-konferens",
        purpose: "En fortbildningsdag för gymnasieskolan om akademiskt skrivande och handledning av gymnasiearbetet.",
        cadence: Cadence::EachTerm,
        group: &["Lärare i gymnasieskolan", "Skolledare i gymnasieskolan"],
        roles: &["teacher", "counsellor", "headTeacher"],
        goal: 1,
        came: 136,
        parts: &[(2020, 10, 27, 9, 7, "Akademiskt skrivande")],
        earlier: Some((2019, 149, &[(2019, 10, 29, 9, 7, "Fortbildningsdag")])),
        answered: 48,
    },
    Row {
        title: "Att leda lärande och utveckling",
        purpose: "Stärker den som leder kollegors lärande: forskning, beprövad erfarenhet och eget arbete.",
        cadence: Cadence::Once,
        group: &["Ledare av kollegialt lärande"],
        roles: &["firstTeacher"],
        goal: 3,
        came: 54,
        parts: &[
            (2021, 2, 9, 13, 3, "Start"),
            (2021, 3, 16, 13, 3, "Att leda"),
            (2021, 4, 27, 13, 3, "Avslutning"),
        ],
        earlier: None,
        answered: 0,
    },
    Row {
        title: "Att leda en likvärdig skola",
        purpose: "Låter rektorer lära av varandra, inom och mellan skolformer, hur man leder en likvärdig skola.",
        cadence: Cadence::Once,
        group: &["Rektorer", "Biträdande rektorer"],
        roles: LEADERS,
        goal: 0,
        came: 25,
        parts: &[
            (2021, 1, 20, 13, 3, "Start"),
            (2021, 3, 10, 13, 3, "Nuläget"),
            (2021, 4, 21, 13, 3, "Vägen vidare"),
        ],
        earlier: None,
        answered: 0,
    },
];

fn parts(rows: &[(i32, u32, u32, i64, i64, &'static str)]) -> Vec<Part> {
    rows.iter()
        .map(|(year, month, date, hour, hours, title)| (day(*year, *month, *date), *hour, *hours, *title))
        .collect()
}

/// Makes the plan of 2020.
pub(super) fn build(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    for (place, row) in HELD.iter().enumerate() {
        counted(conn, ground, row, place * 7)?;
    }
    webinars(conn, ground)?;
    teams(conn, ground)?;
    by_heads(conn, ground)?;
    put_off(conn, ground)
}

fn series(conn: &mut DbConnection, ground: &Ground, name: &str, cadence: Cadence) -> Result<SeriesId> {
    let new = NewSeries {
        name: name.to_owned(),
        target_group: String::new(),
        cadence,
        cadence_note: String::new(),
    };
    Ok(writes::insert_series(conn, &new, ground.now)?.id)
}

fn counted(conn: &mut DbConnection, ground: &Ground, row: &Row, skip: usize) -> Result<()> {
    let edition = Edition {
        series: Some(series(conn, ground, row.title, row.cadence)?),
        title: row.title,
        purpose: row.purpose,
        groups: row.group,
        ..Edition::default()
    };
    if let Some((year, came, dates)) = row.earlier {
        let place = if row.title.starts_with("Mentor") { "" } else { "Mittuniversitetet, Sundsvall" };
        let before = Edition { year, parts: parts(dates), place, ..edition.clone() };
        let came = editions::pick(ground, row.roles, came, skip + 3)?;
        editions::held(conn, ground, &before, &came)?;
    }
    let goals: Vec<_> = ground.goals_2020.get(row.goal).copied().into_iter().collect();
    let now = Edition { year: 2020, parts: parts(row.parts), goals: goals.clone(), ..edition };
    let came = editions::pick(ground, row.roles, row.came, skip)?;
    let (activity, _) = editions::held(conn, ground, &now, &came)?;
    if row.answered > 0 {
        editions::evaluated(conn, ground, &activity, &goals, row.answered)?;
    }
    Ok(())
}

/// Three webinars to choose from, of which the first was called off.
fn webinars(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let edition = Edition {
        series: Some(series(conn, ground, "RUN-webbinarium", Cadence::EachTerm)?),
        title: "RUN-webbinarium",
        purpose: "Fristående webbinarier för elevhälsan och vuxenutbildningen.",
        year: 2020,
        parts: parts(&[
            (2020, 10, 1, 15, 1, "Krishantering under corona"),
            (2020, 11, 10, 15, 1, "Från CSN-skulder till skolframgång"),
            (2020, 12, 8, 15, 1, "Samordning för ett hållbart elevhälsoarbete"),
        ]),
        choice: Some("webbinarium"),
        goals: ground.goals_2020.iter().take(1).copied().collect(),
        groups: &["Elevhälsans personal", "Personal i vuxenutbildningen"],
        ..Edition::default()
    };
    let (activity, held) = editions::published(conn, ground, &edition, (ActivityState::Completed, ""))?;
    editions::enroll(conn, &activity, &editions::pick(ground, ALL, 205, 11)?, EnrollmentState::Confirmed)?;
    if let [first, second, third] = held.as_slice() {
        let times = (first.starts_at, first.ends_at);
        let reason = "För få anmälda";
        occasions::change_state(conn, first, OccasionState::Cancelled, times, reason, first.starts_at)?;
        editions::hold(conn, second)?;
        editions::hold(conn, third)?;
        let came = editions::participants_of(conn, &activity)?;
        let present = came.iter().map(|id| (*id, Mark::Present));
        editions::mark(conn, ground, second, present.clone().take(40))?;
        editions::mark(conn, ground, third, present.skip(40))?;
    }
    writes::refresh_times(conn, activity.id, ground.now)
}

/// Two teams of Ånge.
fn teams(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let edition = Edition {
        series: Some(series(conn, ground, "Framgångsrikt kollegialt lärande", Cadence::Yearly)?),
        title: "Framgångsrikt kollegialt lärande",
        purpose: "Stödjer lärarteam som utvecklar något tillsammans i den egna verksamheten.",
        year: 2020,
        parts: parts(&[
            (2020, 10, 6, 13, 3, "Träff 1"),
            (2020, 11, 24, 13, 3, "Träff 2"),
            (2021, 1, 26, 13, 3, "Träff 3"),
            (2021, 3, 2, 13, 3, "Träff 4"),
            (2021, 4, 13, 13, 3, "Träff 5"),
        ]),
        goals: ground.goals_2020.iter().skip(2).take(1).copied().collect(),
        groups: &["Lärarteam"],
        changes: ActivityChanges {
            unit: Some(Unit::Team),
            chain_level: Some(Some(ChainLevel::Team)),
            ..ActivityChanges::default()
        },
        ..Edition::default()
    };
    let (activity, _) = editions::held(conn, ground, &edition, &[])?;
    let Some(town) = ground.municipalities.iter().find(|member| member.name == "Ånge") else {
        return Ok(());
    };
    for (name, unit) in ["Ånge lag 1", "Ånge lag 2"].into_iter().zip(town.units.iter().skip(1)) {
        let all = ground.people.iter().filter(|one| one.was.organisation_id == unit.id);
        let members: Vec<_> = all.filter(|one| TEACHERS.contains(&one.role)).take(5).collect();
        editions::team(conn, &activity, name, &members, EnrollmentState::Confirmed)?;
    }
    Ok(())
}

/// Activities whose participants are known as a number only, or not at all.
fn by_heads(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let counted = || ActivityChanges { counted_by: Some(CountedBy::Heads), ..ActivityChanges::default() };
    let remote = Edition {
        title: "Att organisera för fjärrundervisning – uppföljning",
        purpose: "Följer upp seminarieserien: hur det gick, och vad kommunerna kan lära av varandra.",
        year: 2020,
        parts: parts(&[(2020, 5, 12, 13, 3, "Uppföljningsträff")]),
        goals: ground.goals_2020.iter().skip(6).take(1).copied().collect(),
        groups: &["Alla led i styrkedjan"],
        changes: counted(),
        ..Edition::default()
    };
    let (activity, _) = editions::held(conn, ground, &remote, &[])?;
    editions::heads(conn, &activity, Some(50), "")?;
    let science = Edition {
        series: Some(series(conn, ground, "Vetenskapsdagen", Cadence::Yearly)?),
        title: "Vetenskapsdagen",
        purpose: "Låter gymnasielärare och elever möta pågående forskning.",
        groups: &["Gymnasielärare", "Gymnasieelever"],
        changes: counted(),
        ..Edition::default()
    };
    let before = Edition {
        year: 2019,
        parts: parts(&[(2019, 9, 18, 9, 6, "Vetenskapsdagen")]),
        place: "Mittuniversitetet, Sundsvall",
        ..science.clone()
    };
    let (activity, _) = editions::held(conn, ground, &before, &[])?;
    editions::heads(conn, &activity, Some(1_600), "")?;
    let recorded = Edition {
        year: 2020,
        parts: parts(&[(2020, 9, 16, 9, 1, "Inspelade föreläsningar publiceras")]),
        ..science
    };
    let (activity, _) = editions::held(conn, ground, &recorded, &[])?;
    editions::heads(
        conn,
        &activity,
        None,
        "Inspelat material som ligger öppet på webben; ingen ser hur många som tagit del av det.",
    )
}

/// The activities that were put off.
fn put_off(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let goals: Vec<_> = ground.goals_2020.iter().take(1).copied().collect();
    let plain = Edition { year: 2020, goals, ..Edition::default() };
    let organise = Edition {
        title: "Att organisera en likvärdig skola",
        purpose: "Hjälper dem som styr och leder på huvudmannanivå att ge skolan likvärdiga förutsättningar.",
        parts: parts(&[
            (2021, 5, 18, 9, 6, "Träff 1"),
            (2021, 10, 12, 9, 6, "Träff 2"),
            (2022, 1, 25, 9, 6, "Träff 3"),
            (2022, 4, 5, 9, 6, "Träff 4"),
        ]),
        groups: &["Team på huvudmannanivå"],
        changes: ActivityChanges { unit: Some(Unit::Team), ..ActivityChanges::default() },
        ..plain.clone()
    };
    let later = "Ännu inte startad: flyttad på grund av pandemin till fyra träffar maj 2021–april 2022";
    editions::published(conn, ground, &organise, (ActivityState::Postponed, later))?;
    let culture = Edition {
        title: "Kulturanalys – metod- och handledarutbildning",
        purpose: "Utbildar handledare som kan göra kulturanalyser i den egna organisationen.",
        groups: &["Alla i utbildningssystemet"],
        changes: ActivityChanges { undated: Some(true), ..ActivityChanges::default() },
        ..plain.clone()
    };
    let few = "För få anmälda: flyttad till hösten 2021";
    editions::published(conn, ground, &culture, (ActivityState::Postponed, few))?;
    let seminar = Edition {
        title: "Erfarenhetsseminarium om kulturanalys",
        purpose: "Samlar erfarenheter från skolor som har gjort en kulturanalys.",
        ..culture
    };
    let open = "Framflyttat utan datum på grund av pandemin";
    editions::published(conn, ground, &seminar, (ActivityState::Postponed, open))?;
    let biennial = Edition {
        series: Some(series(conn, ground, "Fritidshemsbiennalen", Cadence::EveryTwoYears)?),
        title: "Fritidshemsbiennalen",
        purpose: "Två halvdagar om lärande, lek och estetiska uttrycksformer i fritidshem.",
        parts: parts(&[(2021, 4, 22, 13, 4, "Dag 1"), (2021, 4, 23, 8, 4, "Dag 2")]),
        groups: &["Personal i fritidshem", "Lärarutbildare"],
        changes: ActivityChanges { co_organisers: Some(vec![ground.gavle]), ..ActivityChanges::default() },
        ..plain
    };
    let moved = "Flyttad på grund av pandemin till 22–23 april 2021";
    editions::published(conn, ground, &biennial, (ActivityState::Postponed, moved))?;
    Ok(())
}
