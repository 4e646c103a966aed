//! The organisations of the demo. Municipalities, codes and inhabitants are real; schools and their codes are invented.

use std::sync::Arc;

use chrono::NaiveDate;
use shared::ids::OrganisationId;
use shared::members::populations::NewPopulation;
use shared::members::{Appearance, Area, NewOrganisation, OrganisationKind};
use shared::time::Timestamp;

use super::ground::{Cast, Ground, Member, Unit, UnitKind, day};
use crate::db::DbConnection;
use crate::error::Result;
use crate::keys::Keys;
use crate::members::queries::organisations;

const SOURCE: &str = "SCB, 31 december 2019";

/// Name, municipality code, year of the figure, inhabitants, note.
const MUNICIPALITIES: [(&str, &str, i32, i32, &str); 19] = [
    ("Nordanstig", "2132", 2019, 9_477, ""),
    ("Ljusdal", "2161", 2019, 18_949, ""),
    ("Söderhamn", "2182", 2020, 25_492, "Uppgiften för 2019 saknas; detta är ett år senare."),
    ("Hudiksvall", "2184", 2019, 37_607, ""),
    ("Ånge", "2260", 2019, 9_316, ""),
    ("Timrå", "2262", 2019, 17_979, ""),
    ("Härnösand", "2280", 2019, 25_183, ""),
    ("Sundsvall", "2281", 2019, 99_449, ""),
    ("Kramfors", "2282", 2019, 18_282, ""),
    ("Sollefteå", "2283", 2019, 19_140, ""),
    ("Örnsköldsvik", "2284", 2019, 55_998, ""),
    ("Ragunda", "2303", 2019, 5_284, ""),
    ("Bräcke", "2305", 2019, 6_298, ""),
    ("Krokom", "2309", 2019, 14_966, ""),
    ("Strömsund", "2313", 2019, 11_605, "Härledd: länets summa minus de sju andra kommunerna."),
    ("Åre", "2321", 2019, 11_727, ""),
    ("Berg", "2326", 2019, 7_061, ""),
    ("Härjedalen", "2361", 2019, 10_090, ""),
    ("Östersund", "2380", 2019, 63_779, ""),
];

/// The municipalities that run adult education in the demo.
const WITH_ADULTS: i32 = 18_500;

fn organisation(kind: OrganisationKind, name: String, short_name: &str, area: Area) -> NewOrganisation {
    NewOrganisation {
        kind,
        name,
        short_name: short_name.to_owned(),
        parent_id: None,
        area,
        municipality_code: None,
        county_code: None,
        organisation_number: None,
        school_unit_code: None,
        active_from: day(2010, 1, 1),
        active_to: None,
        school_forms: Vec::new(),
    }
}

/// Places an organisation by its municipality's code.
fn placed(mut new: NewOrganisation, code: &str) -> NewOrganisation {
    new.municipality_code = Some(code.to_owned());
    new.county_code = Some(code.chars().take(2).collect());
    new
}

fn area_of(code: &str) -> Area {
    match code.get(..2) {
        Some("23") => Area::Jamtland,
        Some("22") => Area::Vasternorrland,
        Some("21") => Area::Halsingland,
        _ => Area::None,
    }
}

/// Makes every organisation.
pub(super) fn build(
    conn: &mut DbConnection,
    keys: Arc<Keys>,
    now: Timestamp,
    today: NaiveDate,
) -> Result<Ground> {
    let mut municipalities = Vec::new();
    for (place, row) in MUNICIPALITIES.iter().enumerate() {
        municipalities.push(municipality(conn, place, row, now)?);
    }
    let university = single(conn, OrganisationKind::University, "Mittuniversitetet", Area::None, now)?;
    let mut departments = Vec::new();
    for (name, short) in [
        ("Institutionen för utbildningsvetenskap", "UTV"),
        ("Institutionen för humaniora och samhällsvetenskap", "HSV"),
        ("Institutionen för matematik och ämnesdidaktik", "MOD"),
    ] {
        let mut new = organisation(OrganisationKind::Department, name.to_owned(), short, Area::None);
        new.parent_id = Some(university);
        departments.push(organisations::insert(conn, &new, Some(university), now)?.id);
    }
    single(conn, OrganisationKind::Agency, "Specialpedagogiska skolmyndigheten", Area::None, now)?;
    let region = single(conn, OrganisationKind::Region, "Region Jämtland Härjedalen", Area::Jamtland, now)?;
    rename(conn, region, now)?;
    let federation = OrganisationKind::MunicipalFederation;
    single(conn, federation, "Kommunförbundet Västernorrland", Area::Vasternorrland, now)?;
    let board = OrganisationKind::CountyBoard;
    single(conn, board, "Länsstyrelsen Västernorrland", Area::Vasternorrland, now)?;
    single(conn, OrganisationKind::StudentUnion, "Studentkåren i Mittsverige", Area::None, now)?;
    let gavle =
        single(conn, OrganisationKind::DevelopmentCentre, "RucX, Högskolan i Gävle", Area::None, now)?;
    let office = single(conn, OrganisationKind::Other, "RUN-kansliet", Area::None, now)?;
    let mut independents = Vec::new();
    for (place, (name, town)) in
        [("Norrsken friskolor", "Sundsvall"), ("Storsjö friskolor", "Östersund")].into_iter().enumerate()
    {
        if let Some(home) = municipalities.iter().find(|one| one.name == town) {
            independents.push((independent(conn, place, name, town, now)?, home.id));
        }
    }
    Ok(Ground {
        now,
        today,
        municipalities,
        independents,
        office,
        departments,
        gavle,
        people: Vec::new(),
        cast: Cast::default(),
        goals_2020: Vec::new(),
        goals_now: Vec::new(),
        keys,
    })
}

fn single(
    conn: &mut DbConnection,
    kind: OrganisationKind,
    name: &str,
    area: Area,
    now: Timestamp,
) -> Result<OrganisationId> {
    Ok(organisations::insert(conn, &organisation(kind, name.to_owned(), "", area), None, now)?.id)
}

/// Keeps the name that the region had before it became one.
fn rename(conn: &mut DbConnection, region: OrganisationId, now: Timestamp) -> Result<()> {
    let today = organisations::find(conn, region)?;
    let former = Appearance {
        until_date: day(2015, 1, 1),
        name: "Regionförbundet Jämtlands län".to_owned(),
        short_name: "Regionförbundet".to_owned(),
        parent_id: None,
        area: Area::Jamtland,
    };
    organisations::change(conn, &today, Some(&former), now)?;
    Ok(())
}

fn municipality(
    conn: &mut DbConnection,
    place: usize,
    &(name, code, year, inhabitants, note): &(&'static str, &str, i32, i32, &str),
    now: Timestamp,
) -> Result<Member> {
    let genitive = if name.ends_with(['s', 'a', 'e', 'å']) { "" } else { "s" };
    let long = format!("{name}{genitive} kommun");
    let new = placed(organisation(OrganisationKind::Municipality, long, name, area_of(code)), code);
    let id = organisations::insert(conn, &new, None, now)?.id;
    let source = if year == 2019 { SOURCE.to_owned() } else { format!("SCB, 31 december {year}") };
    let population = NewPopulation { year, inhabitants, source, note: note.to_owned() };
    organisations::insert_population(conn, id, &population)?;
    let mut kinds = vec![UnitKind::Preschool, UnitKind::Compulsory, UnitKind::UpperSecondary];
    if inhabitants > WITH_ADULTS {
        kinds.push(UnitKind::Adult);
    }
    let mut units = Vec::new();
    for (number, kind) in kinds.into_iter().enumerate() {
        units.push(unit(conn, (id, code, name), kind, place * 10 + number, now)?);
    }
    Ok(Member { id, name, units })
}

fn independent(
    conn: &mut DbConnection,
    place: usize,
    name: &'static str,
    town: &str,
    now: Timestamp,
) -> Result<Member> {
    let code = MUNICIPALITIES.iter().find(|row| row.0 == town).map_or("2281", |row| row.1);
    let kind = OrganisationKind::IndependentOperator;
    let new = placed(organisation(kind, name.to_owned(), "", area_of(code)), code);
    let id = organisations::insert(conn, &new, None, now)?.id;
    let own = name.split(' ').next().unwrap_or(name);
    let unit = unit(conn, (id, code, own), UnitKind::Compulsory, 900 + place, now)?;
    Ok(Member { id, name, units: vec![unit] })
}

fn unit(
    conn: &mut DbConnection,
    (parent, code, place): (OrganisationId, &str, &str),
    kind: UnitKind,
    number: usize,
    now: Timestamp,
) -> Result<Unit> {
    let name = kind.name(place);
    let mut new = placed(organisation(OrganisationKind::SchoolUnit, name, "", area_of(code)), code);
    new.parent_id = Some(parent);
    new.school_unit_code = Some(format!("{:08}", 99_000_000 + number));
    new.school_forms = kind.forms();
    Ok(Unit { id: organisations::insert(conn, &new, Some(parent), now)?.id, kind })
}
