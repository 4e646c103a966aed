//! A second, plain account of an activity's queue: no database, no HTTP, one list. For one and the same history the server must
//! come to the result of this account.

mod clock;

use std::collections::BTreeMap;

use shared::activities::Activity;
use shared::enrollments::first_state;
use shared::enrollments::line::{Hold, InLine, Left, turn};
use shared::enrollments::requests::require_size;
use shared::enrollments::reservations::require_reservable;
use shared::enrollments::seats::{Ask, standing};
use shared::enrollments::states::{EnrollmentState as State, EnrollmentStep as Step};
use shared::error::ErrorCode;
use shared::seats::{Seats, Standing};
use shared::time::Timestamp;

/// One enrollment: in the order they were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct One {
    /// Which member it counts under.
    pub member: usize,
    /// The person; none for a team whose members are named later.
    pub person: Option<usize>,
    /// Its seats.
    pub seats: i32,
    /// How it stands.
    pub state: State,
    /// Higher comes first.
    pub priority: i32,
    /// Until when its offer holds.
    pub offered_until: Option<Timestamp>,
    /// The alternative that it comes to, if there are any.
    pub choice: Option<usize>,
}

/// Seats that a member holds without names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Which member.
    pub member: usize,
    /// How many; none when it is over.
    pub unnamed: i32,
    reminded_at: Option<Timestamp>,
}

/// A deed: something that is done to the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// A person enrolls, or a team of so many seats; on the member's reserved seats, if wished.
    Enroll {
        /// For which member.
        member: usize,
        /// Which of the member's persons.
        person: usize,
        /// So many seats, for a team.
        seats: i32,
        /// True to take them from the member's reservation.
        reserved: bool,
        /// The alternative that it comes to, if there are any.
        choice: usize,
    },
    /// Another of the alternatives.
    Choose(usize, usize),
    /// A step of the enrollment that is so far down the list.
    Take(usize, Step),
    /// Another place in the queue.
    Prioritise(usize, i32),
    /// Another size of a team.
    Resize(usize, i32),
    /// Another capacity, refused below what is taken.
    SetCapacity(i32),
    /// Another capacity, at any price.
    LowerCapacity(i32),
    /// A member reserves.
    Reserve(usize, i32),
    /// A member gives back.
    Release(usize),
    /// The clock jumps, forward or back, and does its work.
    Wait(i64),
}

/// The queue as it should be.
#[derive(Debug, Clone)]
pub struct Model {
    /// The activity.
    pub activity: Activity,
    /// What time it is.
    pub now: Timestamp,
    /// All enrollments, in the order they were made.
    pub all: Vec<One>,
    /// All reservations, in the order they were made.
    pub held: Vec<Held>,
    /// The seats of each alternative; empty where there are none to choose among.
    pub rooms: Vec<Option<i32>>,
    due_at: Option<Timestamp>,
}

type Done = Result<(), ErrorCode>;

impl Model {
    /// An activity in which nobody is enrolled.
    pub fn new(activity: Activity, rooms: Vec<Option<i32>>, now: Timestamp) -> Self {
        let mut model = Self { activity, now, all: Vec::new(), held: Vec::new(), rooms, due_at: None };
        model.renew_due();
        model
    }

    /// Does it, or refuses and changes nothing.
    ///
    /// # Errors
    ///
    /// The code that the server would refuse with.
    pub fn apply(&mut self, deed: &Deed) -> Done {
        let before = self.clone();
        let done = self.attempt(deed);
        if done.is_err() {
            *self = before;
        }
        done
    }

    fn attempt(&mut self, deed: &Deed) -> Done {
        match *deed {
            Deed::Enroll { member, person, seats, reserved, choice } => {
                self.enroll((member, person), seats, reserved, choice)
            }
            Deed::Choose(at, choice) => self.choose(at, choice),
            Deed::Take(at, step) => self.take(at, step),
            Deed::Prioritise(at, priority) => {
                if self.all[at].state != State::Waitlisted {
                    return Err(ErrorCode::StateForbids);
                }
                self.all[at].priority = priority;
                self.wake();
                Ok(())
            }
            Deed::Resize(at, seats) => self.resize(at, seats),
            Deed::SetCapacity(capacity) => {
                let seats = self.seats();
                if seats.taken + seats.reserved > capacity {
                    return Err(ErrorCode::CapacityBelowTaken);
                }
                self.activity.capacity = Some(capacity);
                self.wake();
                Ok(())
            }
            Deed::LowerCapacity(capacity) => {
                self.activity.capacity = Some(capacity);
                self.make_fit();
                self.wake();
                Ok(())
            }
            Deed::Reserve(member, seats) => self.reserve(member, seats),
            Deed::Release(member) => {
                let own = self.held.iter_mut().find(|one| one.member == member && one.unnamed > 0);
                own.ok_or(ErrorCode::NotFound)?.unnamed = 0;
                self.wake();
                Ok(())
            }
            Deed::Wait(hours) => {
                self.now = self.now.plus_seconds(hours * 3600);
                if self.is_due() {
                    self.wake();
                }
                Ok(())
            }
        }
    }

    /// The seats, counted anew.
    pub fn seats(&self) -> Seats {
        let reserved = self.held.iter().map(|one| one.unnamed).sum();
        Seats { capacity: self.activity.capacity, reserved, ..self.counted(|_| true) }
    }

    /// The seats of an alternative, where it has a limit of its own.
    pub fn room(&self, choice: usize) -> Option<Seats> {
        let capacity = self.rooms.get(choice).copied().flatten()?;
        Some(Seats { capacity: Some(capacity), ..self.counted(|one| one.choice == Some(choice)) })
    }

    fn counted(&self, own: impl Fn(&One) -> bool) -> Seats {
        let sum = |wanted: fn(State) -> bool| {
            self.all.iter().filter(|one| own(one) && wanted(one.state)).map(|one| one.seats).sum()
        };
        let (taken, waiting) = (sum(State::counts_seats), sum(|state| state == State::Waitlisted));
        Seats { capacity: None, taken, waiting, reserved: 0 }
    }

    /// How many seats a member has, taken and reserved.
    pub fn used(&self, member: usize) -> i32 {
        let taken = self.all.iter().filter(|one| one.member == member && one.state.counts_seats());
        let held = self.held.iter().filter(|one| one.member == member).map(|one| one.unnamed);
        taken.map(|one| one.seats).sum::<i32>() + held.sum::<i32>()
    }

    fn quota_left(&self, member: usize) -> Option<i32> {
        self.activity.quota_at(self.now).map(|quota| (quota - self.used(member)).max(0))
    }

    /// The queue in order: by priority, then as they came.
    pub fn line(&self) -> Vec<InLine<usize>> {
        let mut line: Vec<_> =
            (0..self.all.len()).filter(|at| self.all[*at].state == State::Waitlisted).collect();
        line.sort_by_key(|at| (-self.all[*at].priority, *at));
        let free = |choice: usize| Some((choice, self.room(choice)?.free()?));
        let mut left = Left((0..self.rooms.len()).filter_map(free).collect::<BTreeMap<_, _>>());
        let held = |at: usize| InLine { id: at, seats: self.all[at].seats, hold: self.hold(at, &mut left) };
        line.into_iter().map(held).collect()
    }

    fn hold(&self, at: usize, left: &mut Left<usize>) -> Option<Hold> {
        let one = &self.all[at];
        if !self.activity.takes_size(one.seats) {
            return Some(Hold::TeamSize);
        }
        if self.activity.quota_at(self.now).is_some_and(|quota| self.used(one.member) + one.seats > quota) {
            return Some(Hold::QuotaReached);
        }
        let comes = one.choice.as_slice();
        (!left.fit(comes, one.seats, self.activity.queue_policy)).then_some(Hold::OccasionFull)
    }

    /// The enrollment whose turn it is, if any.
    pub fn next(&self) -> Option<usize> {
        turn(&self.seats(), self.activity.queue_policy, &self.line()).map(|turn| turn.next.id)
    }

    fn enroll(
        &mut self,
        (member, person): (usize, usize),
        seats: i32,
        reserved: bool,
        choice: usize,
    ) -> Done {
        let is_team = self.activity.unit == shared::activities::Unit::Team;
        let (person, seats) = if is_team { (None, seats) } else { (Some(person), 1) };
        if is_team {
            require_size(&self.activity, seats, "").map_err(|problem| problem.code)?;
        }
        if self.is_due() {
            self.wake();
        }
        let room = self.room(choice);
        let ask = Ask { seats, quota_left: self.quota_left(member), occasions: room.as_slice() };
        let standing = standing(&self.activity, &self.seats(), ask, self.now);
        match standing {
            Standing::NotYetOpen => return Err(ErrorCode::RegistrationNotOpen),
            Standing::Closed => return Err(ErrorCode::RegistrationClosed),
            Standing::Open | Standing::Full | Standing::HeldForQueue | Standing::QuotaReached => {}
        }
        let is_twin = |one: &One| {
            person.is_some() && one.member == member && one.person == person && !one.state.is_final()
        };
        if self.all.iter().any(is_twin) {
            return Err(ErrorCode::AlreadyEnrolled);
        }
        if reserved {
            require_room(room, seats)?;
            let own = self.held.iter_mut().find(|one| one.member == member && one.unnamed >= seats);
            own.ok_or(ErrorCode::InvalidFields)?.unnamed -= seats;
        }
        let state = first_state(&self.activity, reserved || standing == Standing::Open);
        let choice = (!self.rooms.is_empty()).then_some(choice);
        self.all.push(One { member, person, seats, state, priority: 0, offered_until: None, choice });
        if state == State::Waitlisted && standing != Standing::Full {
            self.let_in(Some(self.all.len() - 1));
        }
        Ok(())
    }

    fn take(&mut self, at: usize, step: Step) -> Done {
        let mut state = self.all[at].state.after(step).map_err(|problem| problem.code)?;
        let has_lapsed = self.all[at].offered_until.is_some_and(|until| until <= self.now);
        match step {
            Step::Accept | Step::Decline if has_lapsed => return Err(ErrorCode::OfferLapsed),
            Step::Accept => state = first_state(&self.activity, true),
            Step::Promote => {
                if !self.seats().fits_promotion(self.all[at].seats) {
                    return Err(ErrorCode::NoSeatsForGrowth);
                }
                if self.next() != Some(at) {
                    return Err(ErrorCode::StateForbids);
                }
                state = first_state(&self.activity, true);
            }
            _ => {}
        }
        self.go(at, state, None);
        self.wake();
        Ok(())
    }

    fn go(&mut self, at: usize, state: State, offered_until: Option<Timestamp>) {
        let one = &mut self.all[at];
        (one.state, one.offered_until) = (state, offered_until);
    }

    fn resize(&mut self, at: usize, seats: i32) -> Done {
        let one = self.all[at].clone();
        if one.state.is_final() {
            return Err(ErrorCode::StateForbids);
        }
        if !one.state.counts_seats() || seats > self.activity.team_maximum {
            require_size(&self.activity, seats, "").map_err(|problem| problem.code)?;
        }
        let grown = seats - one.seats;
        if grown > 0 && one.state.counts_seats() {
            if !self.seats().fits_newcomer(grown) {
                return Err(ErrorCode::NoSeatsForGrowth);
            }
            if self.quota_left(one.member).is_some_and(|left| left < grown) {
                return Err(ErrorCode::QuotaReached);
            }
            require_room(one.choice.and_then(|choice| self.room(choice)), grown)?;
        }
        self.all[at].seats = seats;
        self.wake();
        Ok(())
    }

    fn choose(&mut self, at: usize, choice: usize) -> Done {
        let one = self.all[at].clone();
        if one.state.is_final() {
            return Err(ErrorCode::StateForbids);
        }
        if one.choice == Some(choice) {
            return Ok(());
        }
        if one.state.counts_seats() {
            require_room(self.room(choice), one.seats)?;
        }
        self.all[at].choice = Some(choice);
        self.wake();
        Ok(())
    }

    fn reserve(&mut self, member: usize, seats: i32) -> Done {
        require_reservable(&self.activity, self.now).map_err(|problem| problem.code)?;
        if !self.seats().fits_newcomer(seats) {
            return Err(ErrorCode::NoSeatsForGrowth);
        }
        if self.quota_left(member).is_some_and(|left| left < seats) {
            return Err(ErrorCode::QuotaReached);
        }
        if self.held.iter().any(|one| one.member == member && one.unnamed > 0) {
            return Err(ErrorCode::AlreadyThere);
        }
        self.held.push(Held { member, unnamed: seats, reminded_at: None });
        self.renew_due();
        Ok(())
    }
}

fn require_room(room: Option<Seats>, seats: i32) -> Done {
    match room {
        Some(room) if !room.fits_newcomer(seats) => Err(ErrorCode::NoSeatsForGrowth),
        _ => Ok(()),
    }
}
