//! Figures by hand: small years whose numbers can be counted on one's fingers.

use shared::activities::states::ActivityState;
use shared::activities::{CountedBy, HeadUnit, OccasionState, Unit};
use shared::ids::{ActivityId, OccasionId, OrganisationId, PersonId, SeriesId};
use shared::reports::{Outcome, Turnout};
use shared::time::Timestamp;

use super::{Counted, Network, year_figures};
use crate::reports::queries::Edition;
use crate::reports::queries::places::{Places, Tally};

fn edition(id: i64, state: ActivityState) -> Edition {
    Edition {
        id: ActivityId(id),
        series: Some(SeriesId(1)),
        title: format!("Aktivitet {id}"),
        starts_at: Some(Timestamp::from_unix(id * 1000)),
        state,
        reason: String::new(),
        unit: Unit::Person,
        counted_by: CountedBy::Enrollment,
        year: 2020,
    }
}

fn places(activity: i64, persons: &[(i64, i64)]) -> Places {
    let persons =
        persons.iter().map(|(organisation, person)| (OrganisationId(*organisation), PersonId(*person)));
    Places { activity: ActivityId(activity), persons: persons.collect() }
}

fn heads(occasion: Option<i64>, organisation: Option<i64>, number: Option<i32>) -> Tally {
    Tally {
        activity: ActivityId(5),
        occasion: occasion.map(OccasionId),
        organisation: organisation.map(OrganisationId),
        unit: HeadUnit::Persons,
        number,
        approximate: false,
        not_measurable: if number.is_none() { "öppet hus".into() } else { String::new() },
    }
}

fn turnout_of(counts: Vec<Tally>) -> Turnout {
    let by_heads = Edition { counted_by: CountedBy::Heads, ..edition(5, ActivityState::Completed) };
    let counted = Counted { editions: vec![by_heads], heads: counts, ..Counted::default() };
    year_figures(2020, None, &counted).activities.remove(0).turnout
}

#[test]
fn participants_are_counted_by_municipality_and_by_operator_where_there_is_none() {
    let counted = Counted {
        editions: vec![edition(5, ActivityState::Completed), edition(6, ActivityState::Published)],
        places: vec![places(5, &[(1, 10), (9, 12), (1, 11)]), places(6, &[(1, 10)])],
        names: [(1, "Åre"), (9, "Fristående")].map(|(id, name)| (OrganisationId(id), name.to_owned())).into(),
        ..Counted::default()
    };
    let figures = year_figures(2020, None, &counted);
    assert_eq!((figures.participations, figures.persons), (4, 3));
    let rows: Vec<_> = figures.organisations.iter().map(|one| (one.name.as_str(), one.persons)).collect();
    assert_eq!(rows, [("Åre", 3), ("Fristående", 1)]);
    assert_eq!(figures.activities[0].organisations.len(), 2);
    assert_eq!((figures.outcomes.held, figures.outcomes.planned), (1, 1));
}

#[test]
fn a_members_own_figures_are_all_its_own() {
    let counted = Counted {
        editions: vec![edition(5, ActivityState::Completed)],
        places: vec![places(5, &[(1, 10), (9, 12)])],
        names: [(OrganisationId(9), "Fristående".to_owned())].into(),
        ..Counted::default()
    };
    let figures = year_figures(2020, Some(OrganisationId(9)), &counted);
    assert_eq!(figures.organisations.iter().map(|one| one.persons).collect::<Vec<_>>(), [2]);
}

#[test]
fn a_members_own_stand_by_school_unit_and_beside_the_network() {
    let off = edition(6, ActivityState::Postponed);
    let network =
        Network { enrolled: [(ActivityId(5), 30), (ActivityId(6), 4)].into(), ..Network::default() };
    let count = |activity, unit, count| (ActivityId(activity), OrganisationId(unit), count);
    let counted = Counted {
        editions: vec![edition(5, ActivityState::Completed), off],
        places: vec![places(5, &[(1, 10), (1, 11), (1, 12)])],
        units: vec![count(5, 7, 1), count(5, 8, 2), count(6, 7, 4)],
        network: Some(network),
        names: [(OrganisationId(7), "Berga".to_owned()), (OrganisationId(8), "Almby".to_owned())].into(),
        ..Counted::default()
    };
    let figures = year_figures(2020, Some(OrganisationId(1)), &counted);
    let rows: Vec<_> = figures.units.iter().map(|one| (one.name.as_str(), one.persons)).collect();
    assert_eq!(rows, [("Almby", 2), ("Berga", 1)]);
    assert_eq!((figures.participations, figures.network_participations), (3, Some(30)));
    let all: Vec<_> =
        figures.activities.iter().map(|one| one.network.as_ref().and_then(|all| all.persons)).collect();
    assert_eq!(all, [Some(30), Some(0)], "nobody took part in what was put off");
    let whole = year_figures(2020, None, &Counted { network: None, units: Vec::new(), ..counted });
    assert_eq!((whole.network_participations, whole.units.len()), (None, 0));
}

#[test]
fn nobody_took_part_in_what_was_put_off() {
    let counted = Counted {
        editions: vec![edition(5, ActivityState::Postponed), edition(6, ActivityState::Cancelled)],
        places: vec![places(5, &[(1, 10)])],
        ..Counted::default()
    };
    let figures = year_figures(2020, None, &counted);
    assert_eq!((figures.participations, figures.persons, figures.organisations.len()), (0, 0, 0));
    assert!(figures.activities.iter().all(|one| one.turnout.persons == Some(0)));
}

#[test]
fn the_earlier_edition_is_the_last_one_held_not_last_years() {
    let held = vec![
        Edition { year: 2016, ..edition(1, ActivityState::FollowedUp) },
        Edition { year: 2018, ..edition(2, ActivityState::Completed) },
        edition(5, ActivityState::Completed),
        edition(7, ActivityState::Completed),
    ];
    let other = Edition { series: Some(SeriesId(2)), ..edition(5, ActivityState::Completed) };
    let counted = Counted {
        editions: vec![edition(5, ActivityState::Completed), other],
        held: [(SeriesId(1), held)].into(),
        enrolled: [(ActivityId(2), 17)].into(),
        ..Counted::default()
    };
    let figures = year_figures(2020, None, &counted);
    let mentor = &figures.activities[0];
    assert_eq!((mentor.earlier_edition, mentor.earlier_year), (Some(ActivityId(2)), Some(2018)));
    assert_eq!(mentor.earlier.as_ref().and_then(|turnout| turnout.persons), Some(17));
    assert_eq!(figures.activities[1].earlier, None);
}

#[test]
fn head_counts_of_occasions_sum_up_unless_the_whole_was_counted() {
    let webinars = vec![heads(Some(2), None, Some(40)), heads(Some(3), None, Some(165))];
    assert_eq!(turnout_of(webinars.clone()).persons, Some(205));
    let whole = [webinars, vec![heads(None, None, Some(180))]].concat();
    assert_eq!(turnout_of(whole).persons, Some(180));
    assert_eq!(
        turnout_of(vec![heads(None, Some(1), Some(3)), heads(None, Some(2), Some(4))]).persons,
        Some(7)
    );
    assert_eq!(turnout_of(vec![heads(None, Some(1), Some(3)), heads(None, None, Some(9))]).persons, Some(9));
}

#[test]
fn a_later_head_count_of_the_same_replaces_the_earlier() {
    let corrected = vec![heads(None, None, Some(40)), heads(None, None, Some(50))];
    assert_eq!(turnout_of(corrected).persons, Some(50));
    let about = vec![Tally { approximate: true, ..heads(None, None, Some(50)) }];
    assert!(turnout_of(about).approximate);
}

#[test]
fn what_cannot_be_measured_says_why() {
    let unknown = turnout_of(vec![heads(None, None, None)]);
    assert_eq!((unknown.persons, unknown.not_measurable.as_str()), (None, "öppet hus"));
    assert_eq!(turnout_of(Vec::new()).persons, None);
}

#[test]
fn occasions_are_listed_once_somebody_was_counted_at_one() {
    let row = |id, state| (ActivityId(5), OccasionId(id), String::new(), state, 0);
    let by_heads = Edition { counted_by: CountedBy::Heads, ..edition(5, ActivityState::Completed) };
    let mut counted = Counted {
        editions: vec![by_heads],
        occasions: vec![
            row(1, OccasionState::Cancelled),
            row(2, OccasionState::Held),
            row(3, OccasionState::Held),
        ],
        heads: vec![heads(Some(2), None, Some(40))],
        attended: [(OccasionId(3), 165)].into(),
        ..Counted::default()
    };
    let figures = year_figures(2020, None, &counted);
    let occasions: Vec<_> =
        figures.activities[0].occasions.iter().map(|one| (one.cancelled, one.attended)).collect();
    assert_eq!(occasions, [(true, 0), (false, 40), (false, 165)]);
    assert_eq!(figures.activities[0].outcome, Outcome::Held);
    (counted.heads, counted.attended) = Default::default();
    assert_eq!(year_figures(2020, None, &counted).activities[0].occasions, []);
}
