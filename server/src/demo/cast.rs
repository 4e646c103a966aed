//! Those of the demo who can log in, and who answers for what.

use shared::ids::{OrganisationId, PersonId};
use shared::members::persons::NewAssignment;

use super::ground::{Cast, Ground, Somebody, UnitKind, day};
use super::persons::Maker;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::members::queries::{assignments, persons};

/// Makes those with accounts; the head teacher and the teacher are of the staff of Sundsvall's school.
pub(super) fn build(conn: &mut DbConnection, ground: &Ground) -> Result<Cast> {
    let mut maker = Maker::new(conn, ground.people.len())?;
    let mut logins = Vec::new();
    let office = ground.office;
    let at_university = ground.departments.first().copied().unwrap_or(office);
    let mut new: Vec<(&'static str, OrganisationId, &'static str)> = vec![
        ("Systemadministratör", office, "administrator"),
        ("Verksamhetsledare", office, "operationsManager"),
        ("Koordinator", office, "coordinator"),
        ("Koordinator", office, "coordinator"),
        ("Ledningsgrupp", at_university, "leadershipMember"),
        ("Ledare av tillfällen", at_university, "teacherEducator"),
    ];
    for (name, label) in [
        ("Sundsvall", "Utvecklingsledare Sundsvall"),
        ("Östersund", "Utvecklingsledare Östersund"),
        ("Ånge", "Utvecklingsledare Ånge"),
    ] {
        let member = ground.municipalities.iter().find(|member| member.name == name);
        new.push((label, member.map_or(office, |member| member.id), "developmentLeader"));
    }
    for (label, organisation, role) in new {
        let (person, email) = maker.person(conn, ground, (organisation, role), false)?;
        if role == "administrator" {
            also(conn, ground, &maker, person)?;
        }
        logins.push((label, person, email));
    }
    for member in &ground.municipalities {
        maker.person(conn, ground, (member.id, "schoolDirector"), false)?;
        if !["Sundsvall", "Östersund", "Ånge"].contains(&member.name) {
            maker.person(conn, ground, (member.id, "developmentLeader"), false)?;
        }
    }
    for (label, role) in [("Rektor", "headTeacher"), ("Lärare", "teacher")] {
        let one = of_sundsvall(ground, role).ok_or(Error::Unavailable)?;
        let email = persons::find(conn, one.id)?.email.unwrap_or_default();
        logins.push((label, one.id, email));
    }
    Ok(Cast { logins })
}

/// Makes the administrator of the demo a member of its office as well.
fn also(conn: &mut DbConnection, ground: &Ground, maker: &Maker, person: PersonId) -> Result<()> {
    let new = NewAssignment {
        organisation_id: ground.office,
        role_id: maker.role("officer")?,
        title: String::new(),
        from_date: Some(day(2018, 1, 1)),
        to_date: None,
    };
    assignments::insert(conn, person, &new, ground.today, ground.now)?;
    Ok(())
}

fn of_sundsvall<'a>(ground: &'a Ground, role: &str) -> Option<&'a Somebody> {
    let town = ground.municipalities.iter().find(|member| member.name == "Sundsvall")?;
    let school = town.units.iter().find(|unit| unit.kind == UnitKind::Compulsory)?;
    ground.people.iter().find(|one| one.role == role && one.was.organisation_id == school.id)
}
