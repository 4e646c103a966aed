//! Activities with alternatives to choose from, and one without dates yet.

use shared::activities::occasions::OccasionChanges;
use shared::activities::requests::ActivityChanges;
use shared::activities::states::ActivityState;
use shared::enrollments::states::EnrollmentState;

use super::editions::{self, Edition};
use super::ground::Ground;
use super::season::{STAFF, edition};
use crate::activities::queries::occasions;
use crate::db::DbConnection;
use crate::enrollments::queries::interests::{self, NewRow};
use crate::enrollments::queries::{self as enrollments, choices};
use crate::error::Result;

/// Makes both.
pub(super) fn build(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    campuses(conn, ground)?;
    undated(conn, ground)
}

/// One workshop in two places, of which one is full.
fn campuses(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let words = (
        "Matematikens språk",
        "En verkstad på var sitt campus om hur elever läser, skriver och talar matematik.",
    );
    let new =
        Edition { choice: Some("campus"), place: "Campus Sundsvall", ..edition(ground, 4, words, &[44, 52]) };
    let (activity, parts) = editions::published(conn, ground, &new, (ActivityState::Published, ""))?;
    let [sundsvall, ostersund] = parts.as_slice() else { return Ok(()) };
    let seats = |count: i32, place: &str| OccasionChanges {
        capacity: Some(Some(count)),
        place: Some(place.to_owned()),
        ..OccasionChanges::default()
    };
    occasions::change(conn, sundsvall, &seats(10, "Campus Sundsvall"), ground.now)?;
    occasions::change(conn, ostersund, &seats(24, "Campus Östersund"), ground.now)?;
    let came = editions::pick(ground, STAFF, 17, 190)?;
    editions::enroll(conn, &activity, &came, EnrollmentState::Confirmed)?;
    for (place, made) in enrollments::live(conn, activity.id)?.into_iter().enumerate() {
        let chosen = if place < 10 { sundsvall.id } else { ostersund.id };
        choices::add(conn, made.id, &[chosen])?;
    }
    Ok(())
}

/// One that will be held when there is a date, and those who would come.
fn undated(conn: &mut DbConnection, ground: &Ground) -> Result<()> {
    let words = (
        "Handledning av lärarstudenter",
        "Förbereder den som tar emot studenter under den verksamhetsförlagda delen.",
    );
    let mut new = edition(ground, 2, words, &[]);
    new.changes =
        ActivityChanges { undated: Some(true), capacity: Some(Some(24)), ..ActivityChanges::default() };
    let (activity, _) = editions::published(conn, ground, &new, (ActivityState::Published, ""))?;
    for one in editions::pick(ground, STAFF, 5, 220)? {
        let row = NewRow {
            activity: activity.id,
            person: one.id,
            organisation: one.was.organisation_id,
            seats: 1,
            team_name: "",
            by: (Some(one.id), None),
        };
        interests::insert(conn, &row, ground.now.plus_days(-2))?;
    }
    Ok(())
}
