//! Alternatives: occasions with one word in common. An enrollment comes to one of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::activities::{Occasion, OccasionState};
use crate::error::{ErrorCode, FieldCode, Problem};
use crate::ids::{ActivityId, OccasionId, PersonId};
use crate::time::Timestamp;

/// The alternative that an enrollment comes to from now on, instead of what it chose of the same group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OccasionChoice {
    /// The occasion.
    pub occasion_id: OccasionId,
}

/// Whose occasions are looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct ClashQuery {
    /// The person; oneself when absent.
    #[serde(default)]
    #[cfg_attr(feature = "server", param(example = 42))]
    pub person: Option<PersonId>,
}

/// Two occasions of one person at the same time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Clash {
    /// Whose.
    pub person_id: PersonId,
    /// The occasion asked about.
    pub occasion_id: OccasionId,
    /// The activity of the other.
    pub other_activity_id: ActivityId,
    /// Its title.
    #[cfg_attr(feature = "server", schema(example = "Forskningscirkel: bedömning"))]
    pub other_title: String,
    /// When the other starts.
    pub other_starts_at: Timestamp,
    /// When the other ends.
    pub other_ends_at: Timestamp,
}

impl Occasion {
    /// True while somebody may still choose it, or leave it for another.
    pub fn is_choosable(&self, now: Timestamp) -> bool {
        self.choice_group.is_some() && self.state.is_ahead() && now < self.starts_at
    }

    /// True when whoever has chosen so comes to it.
    pub fn is_for(&self, choices: &[OccasionId]) -> bool {
        comes(choices, self.id, self.choice_group.as_deref())
    }

    /// True when it goes on at some time that the other does.
    pub fn meets(&self, (starts_at, ends_at): (Timestamp, Timestamp)) -> bool {
        self.starts_at < ends_at && starts_at < self.ends_at
    }
}

/// True when whoever has chosen so comes to an occasion: to every one that is no alternative, and to those chosen.
pub fn comes(choices: &[OccasionId], id: OccasionId, choice_group: Option<&str>) -> bool {
    choice_group.is_none() || choices.contains(&id)
}

/// The groups of alternatives that can be chosen among now, in the order of their first occasion.
pub fn groups(occasions: &[Occasion], now: Timestamp) -> Vec<(&str, Vec<&Occasion>)> {
    let mut groups: Vec<(&str, Vec<&Occasion>)> = Vec::new();
    for occasion in occasions.iter().filter(|occasion| occasion.is_choosable(now)) {
        let Some(group) = occasion.choice_group.as_deref() else { continue };
        match groups.iter_mut().find(|(name, _)| *name == group) {
            Some((_, members)) => members.push(occasion),
            None => groups.push((group, vec![occasion])),
        }
    }
    groups
}

/// The choices as they are kept: those named, and of each group that has one alternative left, that one.
///
/// Who chooses for themselves chooses in every group; for others, what they prefer may be left open.
pub fn settled(
    occasions: &[Occasion],
    named: &[OccasionId],
    (own, now): (bool, Timestamp),
) -> Result<Vec<OccasionId>, Problem> {
    let mut chosen: BTreeMap<&str, OccasionId> = BTreeMap::new();
    for (place, id) in named.iter().enumerate() {
        let pointer = format!("/choices/{place}");
        let found = occasions.iter().find(|occasion| occasion.id == *id && occasion.is_choosable(now));
        let Some(group) = found.and_then(|occasion| occasion.choice_group.as_deref()) else {
            return Err(Problem::field(&pointer, FieldCode::NoSuchThing, "is not among the alternatives"));
        };
        if chosen.insert(group, *id).is_some() {
            return Err(Problem::field(&pointer, FieldCode::Repeated, "is of a group already chosen in"));
        }
    }
    for (group, members) in groups(occasions, now) {
        match (chosen.contains_key(group), members.as_slice()) {
            (false, [one]) => {
                chosen.insert(group, one.id);
            }
            (false, _) if own => {
                let told = format!("one of the alternatives of {group} must be chosen");
                return Err(Problem::field("/choices", FieldCode::Required, &told));
            }
            _ => {}
        }
    }
    Ok(chosen.into_values().collect())
}

/// The choices after another is made in a group. Those who lead may put right what was chosen after it has begun.
pub fn rechosen(
    occasions: &[Occasion],
    before: &[OccasionId],
    wanted: OccasionId,
    (leads, now): (bool, Timestamp),
) -> Result<Vec<OccasionId>, Problem> {
    let is_open = |occasion: &Occasion| {
        let corrected = leads && occasion.state != OccasionState::Cancelled;
        occasion.choice_group.is_some() && (corrected || occasion.is_choosable(now))
    };
    let Some(next) = occasions.iter().find(|one| one.id == wanted && is_open(one)) else {
        let told = "is not among the alternatives";
        return Err(Problem::field("/occasionId", FieldCode::NoSuchThing, told));
    };
    let mut after = vec![wanted];
    for id in before.iter().filter(|id| **id != wanted) {
        match occasions.iter().find(|one| one.id == *id) {
            Some(left) if left.choice_group == next.choice_group => {
                if left.state != OccasionState::Cancelled && !is_open(left) {
                    return Err(ErrorCode::StateForbids.because("What was chosen before has begun."));
                }
            }
            _ => after.push(*id),
        }
    }
    after.sort_unstable();
    Ok(after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::Mode;

    fn day(number: i64) -> Timestamp {
        Timestamp::from_unix(number * 86_400)
    }

    /// Of a group, on a day.
    fn occasion(id: i64, group: Option<&str>, on: i64) -> Occasion {
        Occasion {
            id: OccasionId(id),
            uuid: String::new(),
            version: 1,
            activity_id: ActivityId(1),
            title: String::new(),
            starts_at: day(on),
            ends_at: day(on).plus_seconds(3600),
            mode: Mode::Physical,
            place: "Sundsvall".into(),
            link: None,
            capacity: None,
            choice_group: group.map(str::to_owned),
            state: OccasionState::Planned,
            reason: String::new(),
            calendar_sequence: 0,
        }
    }

    fn occasions() -> Vec<Occasion> {
        vec![
            occasion(1, None, 10),
            occasion(2, Some("campus"), 20),
            occasion(3, Some("campus"), 21),
            occasion(4, Some("workshop"), 30),
        ]
    }

    fn ids<const N: usize>(numbers: [i64; N]) -> Vec<OccasionId> {
        numbers.map(OccasionId).to_vec()
    }

    #[test]
    fn one_of_each_group_is_chosen_and_the_only_one_left_chooses_itself() {
        let all = occasions();
        assert_eq!(settled(&all, &ids([3]), (true, day(1))), Ok(ids([3, 4])));
        let missing = settled(&all, &[], (true, day(1))).unwrap_err();
        assert_eq!(
            (missing.errors[0].pointer.as_str(), missing.errors[0].code),
            ("/choices", FieldCode::Required)
        );
        assert_eq!(settled(&all, &[], (false, day(1))), Ok(ids([4])), "for others it may be left open");
        let twice = settled(&all, &ids([2, 3]), (true, day(1))).unwrap_err();
        assert_eq!(
            (twice.errors[0].pointer.as_str(), twice.errors[0].code),
            ("/choices/1", FieldCode::Repeated)
        );
        for stranger in [1, 9] {
            let fault = settled(&all, &ids([stranger]), (true, day(1))).unwrap_err();
            assert_eq!(fault.errors[0].code, FieldCode::NoSuchThing, "{stranger}");
        }
    }

    #[test]
    fn what_has_begun_or_was_cancelled_is_no_choice() {
        let mut all = occasions();
        assert_eq!(settled(&all, &[], (true, day(20))), Ok(ids([3, 4])), "only day 21 is left");
        assert!(settled(&all, &ids([2]), (true, day(20))).is_err());
        all[2].state = OccasionState::Cancelled;
        assert_eq!(settled(&all, &[], (true, day(1))), Ok(ids([2, 4])));
        assert_eq!(groups(&all, day(40)), vec![]);
    }

    #[test]
    fn another_is_chosen_until_one_of_them_begins() {
        let mut all = occasions();
        assert_eq!(rechosen(&all, &ids([2, 4]), OccasionId(3), (false, day(19))), Ok(ids([3, 4])));
        assert_eq!(rechosen(&all, &ids([4]), OccasionId(3), (false, day(19))), Ok(ids([3, 4])));
        let late = rechosen(&all, &ids([2, 4]), OccasionId(3), (false, day(20))).unwrap_err();
        assert_eq!(late.code, ErrorCode::StateForbids);
        assert_eq!(
            rechosen(&all, &ids([2, 4]), OccasionId(3), (true, day(40))),
            Ok(ids([3, 4])),
            "put right"
        );
        all[1].state = OccasionState::Cancelled;
        assert_eq!(rechosen(&all, &ids([2, 4]), OccasionId(3), (false, day(20))), Ok(ids([3, 4])));
        assert!(rechosen(&all, &ids([3, 4]), OccasionId(2), (true, day(1))).is_err(), "it was cancelled");
        assert!(
            rechosen(&all, &ids([3, 4]), OccasionId(1), (true, day(1))).is_err(),
            "everybody comes to it"
        );
    }

    #[test]
    fn occasions_meet_when_they_share_a_moment() {
        let one = occasion(1, None, 10);
        let hours = |from: i64, to: i64| (day(10).plus_seconds(from * 60), day(10).plus_seconds(to * 60));
        assert!(one.meets(hours(-10, 1)) && one.meets(hours(59, 90)) && one.meets(hours(10, 20)));
        assert!(!one.meets(hours(-10, 0)) && !one.meets(hours(60, 90)));
    }
}
