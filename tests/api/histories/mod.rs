//! Random histories of a queue. Some things hold whatever happens, and the server does with each history what the plain account
//! does.

mod world;

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use shared::activities::Activity;
use shared::enrollments::states::{EnrollmentState as State, EnrollmentStep as Step};
use shared::seats::Seats;
use shared::time::Timestamp;
use tests::model::{Deed, Model};

use world::World;

/// How many members enroll, and how many persons each has.
const MEMBERS: usize = 3;
const PERSONS: usize = 4;
/// How many histories the server is asked to repeat.
const HISTORIES: usize = 40;

/// The rules of an activity.
#[derive(Debug, Clone)]
struct Rules {
    is_team: bool,
    is_strict: bool,
    approval: bool,
    offer_hours: Option<i64>,
    quota: Option<i64>,
    capacity: i64,
    /// The seats of alternative occasions; none where there is nothing to choose.
    rooms: Vec<Option<i32>>,
}

impl Rules {
    /// As a change of the activity says them. Registration closes between two hours, so that no test stands on the edge.
    fn changes(&self, now: Timestamp) -> Value {
        json!({
            "unit": if self.is_team { "team" } else { "person" },
            "queuePolicy": if self.is_strict { "strict" } else { "firstFit" },
            "approval": if self.approval { "office" } else { "none" },
            "offerHours": self.offer_hours,
            "quota": self.quota,
            "quotaUntil": now.plus_days(6).plus_seconds(1800),
            "namesDue": now.plus_days(8).plus_seconds(1800),
            "registrationCloses": now.plus_days(10).plus_seconds(1800),
            "capacity": self.capacity,
        })
    }
}

fn rules() -> impl Strategy<Value = Rules> {
    let offers = prop_oneof![Just(None), (6_i64..72).prop_map(Some)];
    let small = prop_oneof![Just(None), (1_i32..3).prop_map(Some)];
    let rooms = prop_oneof![Just(None), (1_i32..3, small).prop_map(Some)];
    (any::<bool>(), any::<bool>(), any::<bool>(), offers, any::<bool>(), 0_i64..3, rooms).prop_map(
        |(is_team, is_strict, approval, offer_hours, is_shared_out, size, rooms)| Rules {
            rooms: rooms.map_or_else(Vec::new, |(one, other)| {
                let seats = |count: i32| if is_team { count * 9 } else { count };
                vec![Some(seats(one)), other.map(seats)]
            }),
            is_team,
            is_strict,
            approval,
            offer_hours,
            quota: is_shared_out.then_some(if is_team { 12 } else { 2 }),
            capacity: if is_team { 12 + size * 6 } else { 2 + size },
        },
    )
}

fn deed() -> impl Strategy<Value = Deed> {
    let steps = prop_oneof![
        3 => Just(Step::Withdraw),
        3 => Just(Step::Accept),
        1 => Just(Step::Decline),
        2 => Just(Step::Approve),
        1 => Just(Step::Reject),
        1 => Just(Step::Promote),
        1 => Just(Step::Cancel),
    ];
    let enroll = (0..MEMBERS, 0..PERSONS, 4_i32..14, prop::bool::weighted(0.2), 0_usize..2);
    prop_oneof![
        8 => enroll.prop_map(|(member, person, seats, reserved, choice)| {
            Deed::Enroll { member, person, seats, reserved, choice }
        }),
        3 => (0_usize..20, 0_usize..2).prop_map(|(at, choice)| Deed::Choose(at, choice)),
        8 => (0_usize..20, steps).prop_map(|(at, step)| Deed::Take(at, step)),
        2 => (0_usize..20, -2_i32..3).prop_map(|(at, priority)| Deed::Prioritise(at, priority)),
        2 => (0_usize..20, 1_i32..15).prop_map(|(at, seats)| Deed::Resize(at, seats)),
        1 => (1_i32..30).prop_map(Deed::SetCapacity),
        1 => (1_i32..20).prop_map(Deed::LowerCapacity),
        2 => (0..MEMBERS, 1_i32..8).prop_map(|(member, seats)| Deed::Reserve(member, seats)),
        1 => (0..MEMBERS).prop_map(Deed::Release),
        4 => (-20_i64..60).prop_map(Deed::Wait),
    ]
}

/// Long enough for lines to form and offers to run out.
fn histories(most: usize) -> impl Strategy<Value = (Rules, Vec<Deed>)> {
    (rules(), prop::collection::vec(deed(), most / 2..most))
}

/// A deed that can be done: about something that is there.
fn placed(deed: Deed, model: &Model) -> Option<Deed> {
    let place = |at: usize| (!model.all.is_empty()).then(|| at % model.all.len());
    let is_team = model.activity.unit == shared::activities::Unit::Team;
    Some(match deed {
        Deed::Take(at, step) => Deed::Take(place(at)?, step),
        Deed::Choose(..) if model.rooms.is_empty() => return None,
        Deed::Choose(at, choice) => Deed::Choose(place(at)?, choice),
        Deed::Prioritise(at, priority) => Deed::Prioritise(place(at)?, priority),
        Deed::Resize(at, seats) if is_team => Deed::Resize(place(at)?, seats),
        Deed::Resize(..) => return None,
        Deed::Release(member) if model.held.iter().all(|one| one.member != member || one.unnamed == 0) => {
            return None;
        }
        Deed::Enroll { member, reserved: true, .. }
            if model.held.iter().all(|one| one.member != member || one.unnamed == 0) =>
        {
            return None;
        }
        other => other,
    })
}

/// A published activity that starts in thirty days, as the model wants it.
fn activity(rules: &Rules, now: Timestamp) -> Activity {
    let mut activity = json!({
        "id": 1, "uuid": "", "version": 1, "seriesId": null, "title": "Mentor", "purpose": "", "expectedEffect": "",
        "mode": "physical", "responsibleId": null, "funding": "municipal", "fundingNote": "", "registrationOpens": null,
        "decideBy": null, "minimum": null, "teamMinimum": 5, "teamMaximum": 12, "completionPercent": 80,
        "countedBy": "enrollment", "undated": false, "public": true, "reportYear": 2026, "chainLevel": null,
        "collaborationArea": "", "state": "published", "stateReason": "", "belowMinimum": false, "publishedAt": null,
        "startsAt": now.plus_days(30), "endsAt": now.plus_days(31), "createdAt": now, "changedAt": now,
    });
    activity.as_object_mut().unwrap().extend(rules.changes(now).as_object().unwrap().clone());
    serde_json::from_value(activity).unwrap()
}

fn noon() -> Timestamp {
    "2026-10-01T12:00:00Z".parse().unwrap()
}

/// These things always hold.
fn assert_holds(model: &Model, was: &Model, deed: &Deed) {
    let Seats { capacity, taken, reserved, .. } = model.seats();
    assert!(capacity.is_none_or(|all| taken + reserved <= all), "{deed:?}: over capacity\n{model:?}");
    for choice in 0..model.rooms.len() {
        let is_over = |room: Seats| room.capacity.is_some_and(|all| room.taken > all);
        assert!(!model.room(choice).is_some_and(is_over), "{deed:?}: an occasion is over its capacity");
    }
    for (before, after) in was.all.iter().zip(&model.all) {
        assert!(
            !before.state.is_final() || before.state == after.state,
            "{deed:?}: what is final has changed"
        );
        let is_resized = matches!(deed, Deed::Resize(..));
        assert!(before.seats == after.seats || is_resized, "{deed:?}: a team was split");
    }
    assert!(model.all.len() >= was.all.len(), "an enrollment was lost");
    for (at, one) in model.all.iter().enumerate() {
        assert_eq!(one.offered_until.is_some(), one.state == State::Offered, "{deed:?}: {at}");
        let twin = |other: &&tests::model::One| {
            other.person.is_some() && (other.member, other.person) == (one.member, one.person)
        };
        let live = model.all.iter().filter(twin).filter(|other| !other.state.is_final()).count();
        assert!(live <= 1, "{deed:?}: {one:?} is enrolled twice");
    }
}

proptest! {
    #![proptest_config(Config { cases: 400, failure_persistence: None, ..Config::default() })]

    /// There are never more seats than the capacity, no team is split, nothing is lost or doubled, final states stay, and nobody is
    /// left waiting whose turn it is.
    #[test]
    fn whatever_happens_the_line_is_kept((rules, deeds) in histories(100)) {
        let mut model = Model::new(activity(&rules, noon()), rules.rooms.clone(), noon());
        let mut has_gone_back = false;
        for deed in deeds {
            let Some(deed) = placed(deed, &model) else { continue };
            let was = model.clone();
            has_gone_back |= matches!(deed, Deed::Wait(hours) if hours < 0);
            if model.apply(&deed).is_err() {
                prop_assert_eq!(&was.all, &model.all);
            }
            assert_holds(&model, &was, &deed);
            let is_open = model.activity.enrollable_until().is_none_or(|until| model.now < until);
            if is_open && !has_gone_back {
                prop_assert_eq!(model.next(), None, "{:?} left somebody waiting: {:?}", deed, model);
            }
        }
    }
}

/// Every state that an operation leads to is reached by some history.
#[test]
fn every_state_is_reached() {
    let mut runner = TestRunner::deterministic();
    let mut reached = BTreeSet::new();
    for _ in 0..300 {
        let (rules, deeds) = histories(60).new_tree(&mut runner).unwrap().current();
        let mut model = Model::new(activity(&rules, noon()), rules.rooms.clone(), noon());
        for deed in deeds {
            if let Some(deed) = placed(deed, &model) {
                _ = model.apply(&deed);
                reached.extend(model.all.iter().map(|one| one.state));
            }
        }
    }
    let wanted: BTreeSet<_> =
        State::ALL.iter().copied().filter(|state| *state != State::Transferred).collect();
    assert_eq!(reached, wanted);
}

/// The server repeats the histories over HTTP, refusals included.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_server_does_what_the_plain_account_does() {
    let mut runner = TestRunner::deterministic();
    let mut world = World::new().await;
    for _ in 0..HISTORIES {
        let (rules, deeds) = histories(80).new_tree(&mut runner).unwrap().current();
        let mut model = world.begin(&rules).await;
        for deed in deeds {
            let Some(deed) = placed(deed, &model) else { continue };
            let was = model.clone();
            let expected = model.apply(&deed);
            let found = world.apply(&deed, &was).await;
            assert_eq!(found, expected, "{deed:?} in {rules:?}\n{was:?}");
            world.assert_same(&model, &deed).await;
        }
    }
    world.app.no_faults();
}
