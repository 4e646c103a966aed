use super::*;
use crate::accounts::access::Accounts;
use crate::certificates::access::Certificates;
use crate::enrollments::access::Enrollments;
use crate::evaluations::access::Evaluations;
use crate::imports::access::Imports;
use crate::members::access::Members;
use crate::questions::access::Questions;
use crate::reports::access::Figures;
use crate::tables::ImportKind;

const SUNDSVALL: OrganisationId = OrganisationId(1);
const BERG: OrganisationId = OrganisationId(2);
const SCHOOL: OrganisationId = OrganisationId(10);
const OFFICE: OrganisationId = OrganisationId(99);
const ANNA: PersonId = PersonId(5);

fn actor(right: Right, organisation: OrganisationId, root: OrganisationId) -> Actor {
    let mut actor = Actor::guest(Timestamp::from_unix(0), NaiveDate::default());
    actor.person = Some(PersonId(1));
    actor.grants = vec![Grant { right, organisation_id: organisation, root_id: root }];
    actor
}

#[test]
fn another_municipality_sees_and_enrolls_nobody() {
    let homes = [(SCHOOL, SUNDSVALL)];
    let own = actor(Right::Representative, SUNDSVALL, SUNDSVALL);
    let other = actor(Right::Representative, BERG, BERG);
    let may = |actor: &Actor| {
        [
            actor.may(Members::SeePerson(ANNA, &homes)),
            actor.may(Enrollments::Enroll(ANNA, &homes)),
            actor.may(Enrollments::EnrollTeam(SCHOOL, SUNDSVALL)),
            actor.may(Figures::SeeOf(SUNDSVALL)),
        ]
    };
    assert_eq!((may(&own), may(&other)), ([true; 4], [false; 4]));
    assert_eq!(other.require(Enrollments::Enroll(ANNA, &homes)).unwrap_err().code, ErrorCode::Forbidden);
    assert_eq!(other.require_sight(Members::SeePerson(ANNA, &homes)).unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn whoever_speaks_for_somebody_sends_tables_of_persons_and_only_the_office_those_of_units() {
    for (right, persons, units) in [
        (Right::Office, true, true),
        (Right::Representative, true, false),
        (Right::SchoolLeader, true, false),
        (Right::Administrator, false, false),
        (Right::Leadership, false, false),
    ] {
        let actor = actor(right, SUNDSVALL, SUNDSVALL);
        let may = |kind| actor.may(Imports::Send(kind));
        assert_eq!((may(ImportKind::Persons), may(ImportKind::Enrollments)), (persons, persons), "{right}");
        assert_eq!(may(ImportKind::SchoolUnits), units, "{right}");
    }
}

#[test]
fn a_school_leader_speaks_for_one_unit() {
    let leader = actor(Right::SchoolLeader, SCHOOL, SUNDSVALL);
    assert!(leader.may(Enrollments::EnrollTeam(SCHOOL, SUNDSVALL)));
    assert!(!leader.may(Enrollments::EnrollTeam(OrganisationId(11), SUNDSVALL)));
    assert!(!leader.may(Figures::SeeOf(SUNDSVALL)));
}

#[test]
fn administrators_see_names_not_enrollments_and_leadership_figures_only() {
    let administrator = actor(Right::Administrator, OFFICE, OFFICE);
    assert!(administrator.may(Members::SeePerson(ANNA, &[])) && administrator.may(Accounts::Manage));
    assert!(
        !administrator.may(Enrollments::SeeParticipants(&Stewards::default()))
            && !administrator.may(Members::SeeProtected)
    );
    assert_ne!(administrator.sight_of_enrollments(), Sight::All);
    let leadership = actor(Right::Leadership, SUNDSVALL, SUNDSVALL);
    assert!(
        leadership.may(Figures::See) && !leadership.may(Members::SeePerson(ANNA, &[(SCHOOL, SUNDSVALL)]))
    );
}

#[test]
fn who_leads_an_activity_sees_its_participants_and_only_the_responsible_reads_free_text() {
    let stewards = Stewards { responsible: Some(PersonId(1)), facilitators: vec![PersonId(2)] };
    let mut reader = Actor::guest(Timestamp::from_unix(0), NaiveDate::default());
    assert_eq!(
        reader.require(Enrollments::SeeParticipants(&stewards)).unwrap_err().code,
        ErrorCode::Unauthenticated
    );
    reader.person = Some(PersonId(2));
    assert!(
        reader.may(Enrollments::TakeAttendance(&stewards))
            && !reader.may(Evaluations::ReadFreeText(&stewards))
    );
    reader.person = Some(PersonId(1));
    assert!(reader.may(Evaluations::ReadFreeText(&stewards)));
    assert!(!actor(Right::Office, OFFICE, OFFICE).may(Evaluations::ReadFreeText(&Stewards::default())));
}

#[test]
fn only_the_leader_of_the_unit_approves_and_only_the_responsible_evaluates() {
    assert!(actor(Right::SchoolLeader, SCHOOL, SUNDSVALL).may(Enrollments::Approve(SCHOOL)));
    assert!(!actor(Right::SchoolLeader, OrganisationId(11), SUNDSVALL).may(Enrollments::Approve(SCHOOL)));
    assert!(!actor(Right::Representative, SUNDSVALL, SUNDSVALL).may(Enrollments::Approve(SCHOOL)));
    let stewards = Stewards { responsible: Some(PersonId(1)), facilitators: vec![PersonId(2)] };
    let mut reader = Actor::guest(Timestamp::from_unix(0), NaiveDate::default());
    reader.person = Some(PersonId(2));
    assert!(!reader.may(Evaluations::Manage(&stewards)), "a facilitator takes attendance, no more");
    assert!(!reader.may(Questions::Ask(&stewards)));
    reader.person = Some(PersonId(1));
    assert!(reader.may(Evaluations::Manage(&stewards)) && reader.may(Certificates::Issue(&stewards)));
    assert!(reader.may(Questions::Ask(&stewards)));
}

#[test]
fn who_approves_for_a_leader_approves_in_one_unit_and_passes_it_on_to_nobody() {
    let deputy = actor(Right::Approver, SCHOOL, SUNDSVALL);
    assert!(
        deputy.may(Enrollments::Approve(SCHOOL)) && !deputy.may(Enrollments::Approve(OrganisationId(11)))
    );
    assert!(!deputy.may(Members::Delegate(SCHOOL)));
    assert!(!deputy.may(Enrollments::EnrollTeam(SCHOOL, SUNDSVALL)));
    assert!(!deputy.may(Members::SeePerson(ANNA, &[(SCHOOL, SUNDSVALL)])));
    let leader = actor(Right::SchoolLeader, SCHOOL, SUNDSVALL);
    assert!(leader.may(Members::Delegate(SCHOOL)) && !leader.may(Members::Delegate(OrganisationId(11))));
    assert!(!actor(Right::Representative, SUNDSVALL, SUNDSVALL).may(Members::Delegate(SCHOOL)));
    assert!(actor(Right::Office, OFFICE, OFFICE).may(Members::Delegate(SCHOOL)));
}

#[test]
fn a_machine_is_bound_to_its_member_and_scopes() {
    let mut machine = Actor::guest(Timestamp::from_unix(0), NaiveDate::default());
    machine.machine = Some(Machine {
        id: MachineClientId(1),
        organisation_id: BERG,
        scopes: vec![Scope::EnrollmentsWrite],
    });
    assert!(machine.may(Enrollments::EnrollTeam(SCHOOL, BERG)));
    assert!(!machine.may(Enrollments::EnrollTeam(SCHOOL, SUNDSVALL)));
    assert!(!machine.may(Members::SeePerson(ANNA, &[(SCHOOL, BERG)])), "needs members:read");
    assert_eq!(machine.sight_of_enrollments(), Sight::Of { organisations: vec![], roots: vec![], own: None });
}
