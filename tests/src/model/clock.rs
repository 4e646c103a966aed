//! The queue's own movement: who is let in, what runs out, who goes back when there are fewer seats.

use shared::enrollments::due::next_moment;
use shared::enrollments::first_state;
use shared::enrollments::states::EnrollmentState as State;

use super::Model;

impl Model {
    pub(super) fn is_due(&self) -> bool {
        self.due_at.is_some_and(|due| due <= self.now)
    }

    pub(super) fn wake(&mut self) {
        if self.is_due() {
            self.run_out();
        }
        self.let_in(None);
        if self.due_at.is_some() || self.activity.offer_hours.is_some() || self.activity.quota.is_some() {
            self.renew_due();
        }
    }

    pub(super) fn let_in(&mut self, newcomer: Option<usize>) {
        if self.activity.enrollable_until().is_some_and(|until| until <= self.now) {
            return;
        }
        while let Some(at) = self.next() {
            match self.activity.offer_until(self.now).filter(|_| newcomer != Some(at)) {
                Some(until) => self.go(at, State::Offered, Some(until)),
                None => self.go(at, first_state(&self.activity, true), None),
            }
        }
    }

    fn run_out(&mut self) {
        for at in 0..self.all.len() {
            if self.all[at].offered_until.is_some_and(|until| until <= self.now) {
                self.go(at, State::Lapsed, None);
            }
        }
        let Some(names_due) = self.activity.names_due_at() else { return };
        let now = self.now;
        for one in self.held.iter_mut().filter(|one| one.unnamed > 0) {
            if next_moment(names_due, one.reminded_at) > now {
                continue;
            }
            match one.reminded_at {
                None => one.reminded_at = Some(now),
                Some(_) => one.unnamed = 0,
            }
        }
    }

    pub(super) fn renew_due(&mut self) {
        let offers = self.all.iter().filter_map(|one| one.offered_until);
        let names_due = self.activity.names_due_at();
        let held = self.held.iter().filter(|one| one.unnamed > 0);
        let held = held.filter_map(|one| Some(next_moment(names_due?, one.reminded_at)));
        let share =
            self.activity.quota_until.filter(|until| self.activity.quota.is_some() && self.now < *until);
        self.due_at = offers.chain(held).chain(share).min();
    }

    pub(super) fn make_fit(&mut self) {
        loop {
            let seats = self.seats();
            if seats.capacity.is_none_or(|all| seats.taken + seats.reserved <= all) {
                return;
            }
            if let Some(last) = self.held.iter_mut().rev().find(|one| one.unnamed > 0) {
                last.unnamed = 0;
                continue;
            }
            let last =
                [State::Offered, State::AwaitingApproval, State::Confirmed].into_iter().find_map(|state| {
                    let seated = (0..self.all.len()).filter(|at| self.all[*at].state == state);
                    seated.min_by_key(|at| (self.all[*at].priority, -i64::try_from(*at).expect("a number")))
                });
            match last {
                Some(at) => self.go(at, State::Waitlisted, None),
                None => return,
            }
        }
    }
}
