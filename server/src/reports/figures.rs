//! From counted rows to the year in figures. Pure: every number comes from `queries`.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use shared::activities::{CountedBy, HeadUnit, OccasionState, Unit};
use shared::ids::{ActivityId, OccasionId, OrganisationId, SeriesId};
use shared::reports::{
    ActivityFigures, OccasionFigures, OrganisationCount, Outcome, OutcomeCounts, Turnout, YearFigures,
};
use shared::text::sort_key;

use crate::reports::queries::Edition;
use crate::reports::queries::judged::Judged;
use crate::reports::queries::occasions::OccasionRow;
use crate::reports::queries::places::{Places, Tally};

/// Everything that was counted.
#[derive(Debug, Default)]
pub struct Counted {
    /// The year's activities by title.
    pub editions: Vec<Edition>,
    /// Held editions of the same series, oldest first.
    pub held: HashMap<SeriesId, Vec<Edition>>,
    /// Everybody with a place this year.
    pub places: Vec<Places>,
    /// How many had a place in the earlier editions.
    pub enrolled: HashMap<ActivityId, i64>,
    /// Teams with a place, this year and in the earlier editions.
    pub teams: HashMap<ActivityId, i64>,
    /// Head counts, oldest first, this year and in the earlier editions.
    pub heads: Vec<Tally>,
    /// The year's occasions in order.
    pub occasions: Vec<OccasionRow>,
    /// Marked as having been there.
    pub attended: HashMap<OccasionId, i64>,
    /// The results of evaluations.
    pub judged: HashMap<ActivityId, Judged>,
    /// A member's own counts by activity and school unit; empty for the network.
    pub units: Vec<(ActivityId, OrganisationId, i64)>,
    /// The whole network's counts, shown beside a member's own figures.
    pub network: Option<Network>,
    /// The names of organisations at the end of the year.
    pub names: HashMap<OrganisationId, String>,
    /// Every year that has activities.
    pub years: Vec<i32>,
}

/// The counts of all the network's participants in the year's activities.
#[derive(Debug, Default)]
pub struct Network {
    /// How many had a place.
    pub enrolled: HashMap<ActivityId, i64>,
    /// Teams with a place.
    pub teams: HashMap<ActivityId, i64>,
    /// Head counts, oldest first.
    pub heads: Vec<Tally>,
}

impl Edition {
    /// Its outcome.
    pub fn outcome(&self) -> Outcome {
        self.state.into()
    }

    // An activity that was put off or called off has no participants, even if people are still enrolled.
    fn takes_place(&self) -> bool {
        matches!(self.outcome(), Outcome::Planned | Outcome::Held)
    }

    fn counts_rows(&self) -> bool {
        self.takes_place() && self.counted_by == CountedBy::Enrollment
    }

    /// The last edition of its series that was held and started before it; `held` has the oldest first.
    pub fn earlier<'a>(&self, held: &'a HashMap<SeriesId, Vec<Edition>>) -> Option<&'a Edition> {
        let of_series = held.get(&self.series?)?;
        of_series.iter().rev().find(|one| one.id != self.id && one.starts_at < self.starts_at)
    }

    /// The number that took part: by rows if it is counted by enrollment and there are any, else by head counts.
    fn turnout(&self, enrolled: i64, teams: i64, heads: &[&Tally]) -> Turnout {
        if self.counts_rows() && (enrolled > 0 || heads.is_empty()) {
            return Turnout { persons: Some(enrolled), teams, ..Turnout::default() };
        }
        if heads.is_empty() {
            return Turnout { persons: (!self.takes_place()).then_some(0), ..Turnout::default() };
        }
        let (persons, teams) = (total(heads, HeadUnit::Persons), total(heads, HeadUnit::Teams));
        let reason = heads.iter().rev().map(|one| &one.not_measurable).find(|reason| !reason.is_empty());
        Turnout {
            persons: persons.map(|(heads, _)| heads),
            teams: teams.map_or(0, |(heads, _)| heads),
            approximate: persons.is_some_and(|(_, about)| about) || teams.is_some_and(|(_, about)| about),
            not_measurable: if persons.is_none() {
                reason.cloned().unwrap_or_default()
            } else {
                String::new()
            },
        }
    }
}

/// The sum of head counts, and whether it is "about". A count of the whole activity goes before the sum of its occasions. In each
/// of these, a count without an organisation goes before the sum of the organisations. If two counts are of one thing, the later
/// one holds. None when no number is known.
fn total(heads: &[&Tally], unit: HeadUnit) -> Option<(i64, bool)> {
    let mut latest: HashMap<_, &Tally> = HashMap::new();
    for one in heads.iter().filter(|one| one.unit == unit) {
        latest.insert((one.occasion, one.organisation), one);
    }
    latest.retain(|_, one| one.number.is_some());
    let covered: HashSet<_> = latest
        .keys()
        .filter(|(_, organisation)| organisation.is_none())
        .map(|(occasion, _)| *occasion)
        .collect();
    latest.retain(|(occasion, organisation), _| organisation.is_none() || !covered.contains(occasion));
    if latest.keys().any(|(occasion, _)| occasion.is_none()) {
        latest.retain(|(occasion, _), _| occasion.is_none());
    }
    let sum = latest.values().filter_map(|one| one.number).map(i64::from).sum();
    (!latest.is_empty()).then(|| (sum, latest.values().any(|one| one.approximate)))
}

/// The year in figures: the network's, or one member's.
pub fn year_figures(year: i32, of: Option<OrganisationId>, counted: &Counted) -> YearFigures {
    let by_rows: HashSet<_> =
        counted.editions.iter().filter(|edition| edition.counts_rows()).map(|edition| edition.id).collect();
    let mut persons = Vec::with_capacity(counted.places.iter().map(|places| places.persons.len()).sum());
    let mut counts: HashMap<ActivityId, HashMap<OrganisationId, i64>> = HashMap::new();
    for places in counted.places.iter().filter(|places| by_rows.contains(&places.activity)) {
        persons.extend(places.persons.iter().map(|(_, person)| *person));
        let counts = counts.entry(places.activity).or_default();
        for alike in places.persons.chunk_by(|(one, _), (other, _)| one == other) {
            let organisation = of.unwrap_or(alike[0].0);
            *counts.entry(organisation).or_default() += i64::try_from(alike.len()).unwrap_or_default();
        }
    }
    persons.sort_unstable();
    persons.dedup();
    let mut units: HashMap<ActivityId, HashMap<OrganisationId, i64>> = HashMap::new();
    for (activity, unit, count) in counted.units.iter().filter(|(activity, ..)| by_rows.contains(activity)) {
        *units.entry(*activity).or_default().entry(*unit).or_default() += count;
    }
    let network_heads =
        counted.network.as_ref().map(|network| by_activity(&network.heads, |one| one.activity));
    let sources = Sources {
        counted,
        heads: by_activity(&counted.heads, |one| one.activity),
        network_heads: network_heads.unwrap_or_default(),
        occasions: by_activity(&counted.occasions, |row| row.0),
        names: Names::of(&counted.names),
        counts,
        units,
    };
    let mut outcomes = OutcomeCounts::default();
    counted.editions.iter().for_each(|edition| outcomes.add(edition.outcome()));
    let activities: Vec<_> = counted.editions.iter().map(|edition| sources.activity(edition)).collect();
    let took_place = |figures: &&ActivityFigures| matches!(figures.outcome, Outcome::Planned | Outcome::Held);
    let took_part = || activities.iter().filter(took_place);
    YearFigures {
        year,
        organisation_id: of,
        outcomes,
        participations: took_part().filter_map(|figures| figures.turnout.persons).sum(),
        persons: i64::try_from(persons.len()).unwrap_or_default(),
        organisations: sources.names.ranked(&in_all(&sources.counts)),
        units: sources.names.ranked(&in_all(&sources.units)),
        network_participations: counted
            .network
            .as_ref()
            .map(|_| took_part().filter_map(|figures| figures.network.as_ref()?.persons).sum()),
        activities,
        years: counted.years.clone(),
    }
}

// Sums the counts over all activities.
fn in_all(counts: &HashMap<ActivityId, HashMap<OrganisationId, i64>>) -> HashMap<OrganisationId, i64> {
    let mut all: HashMap<OrganisationId, i64> = HashMap::new();
    for (id, count) in counts.values().flatten() {
        *all.entry(*id).or_default() += count;
    }
    all
}

fn by_activity<T>(rows: &[T], id: impl Fn(&T) -> ActivityId) -> HashMap<ActivityId, Vec<&T>> {
    let mut groups: HashMap<ActivityId, Vec<&T>> = HashMap::new();
    for row in rows {
        groups.entry(id(row)).or_default().push(row);
    }
    groups
}

// Names with their places in the Swedish alphabet, so that many lists are sorted without comparing words.
struct Names<'a>(HashMap<OrganisationId, (usize, &'a str)>);

impl<'a> Names<'a> {
    fn of(names: &'a HashMap<OrganisationId, String>) -> Self {
        let mut sorted: Vec<_> =
            names.iter().map(|(id, name)| (sort_key(name), *id, name.as_str())).collect();
        sorted.sort_unstable();
        Self(sorted.into_iter().enumerate().map(|(place, (_, id, name))| (id, (place, name))).collect())
    }

    // Most first, then by name.
    fn ranked(&self, counts: &HashMap<OrganisationId, i64>) -> Vec<OrganisationCount> {
        let mut rows: Vec<_> = counts
            .iter()
            .map(|(id, persons)| {
                (Reverse(*persons), self.0.get(id).copied().unwrap_or((usize::MAX, "")), *id)
            })
            .collect();
        rows.sort_unstable();
        rows.into_iter()
            .map(|(Reverse(persons), (_, name), organisation_id)| OrganisationCount {
                organisation_id,
                name: name.to_owned(),
                persons,
            })
            .collect()
    }
}

struct Sources<'a> {
    counted: &'a Counted,
    heads: HashMap<ActivityId, Vec<&'a Tally>>,
    network_heads: HashMap<ActivityId, Vec<&'a Tally>>,
    occasions: HashMap<ActivityId, Vec<&'a OccasionRow>>,
    names: Names<'a>,
    counts: HashMap<ActivityId, HashMap<OrganisationId, i64>>,
    units: HashMap<ActivityId, HashMap<OrganisationId, i64>>,
}

impl Sources<'_> {
    fn heads_of(&self, id: ActivityId) -> &[&Tally] {
        self.heads.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    fn turnout(&self, edition: &Edition, enrolled: i64) -> Turnout {
        let teams = self.counted.teams.get(&edition.id).copied().unwrap_or_default();
        edition.turnout(enrolled, teams, self.heads_of(edition.id))
    }

    // The whole network's turnout, shown beside a member's own.
    fn network(&self, edition: &Edition) -> Option<Turnout> {
        let network = self.counted.network.as_ref()?;
        let of = |counts: &HashMap<ActivityId, i64>| counts.get(&edition.id).copied().unwrap_or_default();
        let heads = self.network_heads.get(&edition.id).map(Vec::as_slice).unwrap_or_default();
        Some(edition.turnout(of(&network.enrolled), of(&network.teams), heads))
    }

    fn activity(&self, edition: &Edition) -> ActivityFigures {
        let counts = self.counts.get(&edition.id);
        let units = self.units.get(&edition.id);
        let earlier = edition.earlier(&self.counted.held);
        let enrolled_before = |one: &Edition| self.counted.enrolled.get(&one.id).copied().unwrap_or_default();
        let judged = self.counted.judged.get(&edition.id).cloned().unwrap_or_default();
        ActivityFigures {
            activity_id: edition.id,
            series_id: edition.series,
            title: edition.title.clone(),
            starts_at: edition.starts_at,
            outcome: edition.outcome(),
            reason: edition.reason.clone(),
            unit: match edition.unit {
                Unit::Person => HeadUnit::Persons,
                Unit::Team => HeadUnit::Teams,
            },
            turnout: self.turnout(edition, counts.map_or(0, |counts| counts.values().sum())),
            earlier_edition: earlier.map(|one| one.id),
            earlier_year: earlier.map(|one| one.year),
            earlier: earlier.map(|one| self.turnout(one, enrolled_before(one))),
            organisations: counts.map(|counts| self.names.ranked(counts)).unwrap_or_default(),
            units: units.map(|units| self.names.ranked(units)).unwrap_or_default(),
            network: self.network(edition),
            occasions: self.occasions(edition.id),
            invited: judged.invited,
            responses: judged.responses,
            purpose_mean_hundredths: judged.purpose_mean_hundredths,
            attainments: judged.attainments,
        }
    }

    // All occasions of an activity, if anybody was counted at one of them. Otherwise none.
    fn occasions(&self, id: ActivityId) -> Vec<OccasionFigures> {
        let rows = self.occasions.get(&id).map(Vec::as_slice).unwrap_or_default();
        let figures: Vec<_> = rows
            .iter()
            .map(|(_, occasion, title, state, _)| {
                let marked = self.counted.attended.get(occasion).copied().filter(|attended| *attended > 0);
                let heads: Vec<_> =
                    self.heads_of(id).iter().copied().filter(|one| one.occasion == Some(*occasion)).collect();
                let attended =
                    marked.or_else(|| Some(total(&heads, HeadUnit::Persons)?.0)).unwrap_or_default();
                OccasionFigures {
                    occasion_id: *occasion,
                    title: title.clone(),
                    cancelled: *state == OccasionState::Cancelled,
                    attended,
                }
            })
            .collect();
        if figures.iter().any(|one| one.attended > 0) { figures } else { Vec::new() }
    }
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
