//! Changing an organisation without losing what it was.

use chrono::NaiveDate;

use crate::error::{FieldCode, Problem};
use crate::members::{Appearance, NewOrganisation, Organisation, OrganisationChanges, SchoolForm};
use crate::text::organisation_number;

impl OrganisationChanges {
    /// The organisation as the changes make it. Its root is not recomputed here: that takes the other organisations.
    pub fn applied(&self, before: &Organisation) -> Organisation {
        let mut after = before.clone();
        if let Some(name) = &self.name {
            name.trim().clone_into(&mut after.name);
        }
        if let Some(short_name) = &self.short_name {
            short_name.trim().clone_into(&mut after.short_name);
        }
        if let Some(parent_id) = self.parent_id {
            after.parent_id = parent_id;
        }
        if let Some(area) = self.area {
            after.area = area;
        }
        if let Some(number) = &self.organisation_number {
            after.organisation_number = number.as_deref().map(organisation_number);
        }
        if let Some(code) = &self.school_unit_code {
            after.school_unit_code.clone_from(code);
        }
        if let Some(active_to) = self.active_to {
            after.active_to = active_to;
        }
        after
    }

    /// What is to be kept of how the organisation was named and placed; nothing when that stays as it is.
    ///
    /// `last` is the day until which the appearance before held. A change that holds from the organisation's first day is
    /// a correction: it was never named so. Of several changes on one day only the first leaves an appearance.
    pub fn appearance(
        &self,
        before: &Organisation,
        last: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Result<Option<Appearance>, Problem> {
        let after = self.applied(before);
        let until_date = self.holds_from.unwrap_or(today);
        let refuse = |detail| Err(Problem::field("/holdsFrom", FieldCode::Conflicts, detail));
        if until_date > today {
            return refuse("must not be after today");
        }
        let stays = (&after.name, &after.short_name, after.parent_id, after.area)
            == (&before.name, &before.short_name, before.parent_id, before.area);
        if stays || last == Some(until_date) {
            return Ok(None);
        }
        if last.is_some_and(|last| until_date < last) {
            return refuse("must not be before the last change that is kept");
        }
        Ok((until_date > before.active_from).then(|| Appearance {
            until_date,
            name: before.name.clone(),
            short_name: before.short_name.clone(),
            parent_id: before.parent_id,
            area: before.area,
        }))
    }
}

impl NewOrganisation {
    /// An organisation as it would be registered, so that a changed one is held to the same rules.
    pub fn like(organisation: &Organisation, school_forms: Vec<SchoolForm>) -> Self {
        let Organisation { kind, name, short_name, parent_id, area, active_from, active_to, .. } =
            organisation.clone();
        Self {
            kind,
            name,
            short_name,
            parent_id,
            area,
            municipality_code: organisation.municipality_code.clone(),
            county_code: organisation.county_code.clone(),
            organisation_number: organisation.organisation_number.clone(),
            school_unit_code: organisation.school_unit_code.clone(),
            active_from,
            active_to,
            school_forms,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::OrganisationId;
    use crate::members::{Area, OrganisationKind};
    use crate::time::Timestamp;

    fn day(year: i32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, 1, 1).unwrap()
    }

    fn federation() -> Organisation {
        Organisation {
            id: OrganisationId(1),
            uuid: String::new(),
            version: 1,
            kind: OrganisationKind::Region,
            name: "Regionförbundet Jämtlands län".into(),
            short_name: "Regionförbundet".into(),
            parent_id: None,
            root_id: OrganisationId(1),
            area: Area::Jamtland,
            municipality_code: None,
            county_code: None,
            organisation_number: None,
            school_unit_code: None,
            active_from: day(2010),
            active_to: None,
            created_at: Timestamp::from_unix(0),
            changed_at: Timestamp::from_unix(0),
        }
    }

    fn renamed(holds_from: Option<NaiveDate>) -> OrganisationChanges {
        OrganisationChanges {
            name: Some(" Region Jämtland Härjedalen ".into()),
            holds_from,
            ..OrganisationChanges::default()
        }
    }

    #[test]
    fn the_former_name_is_kept_until_the_day_the_new_one_holds() {
        let kept = renamed(Some(day(2015))).appearance(&federation(), None, day(2020)).unwrap().unwrap();
        assert_eq!((kept.until_date, kept.name.as_str()), (day(2015), "Regionförbundet Jämtlands län"));
        assert_eq!(renamed(None).applied(&federation()).name, "Region Jämtland Härjedalen");
        let today = renamed(None).appearance(&federation(), None, day(2020)).unwrap().unwrap();
        assert_eq!(today.until_date, day(2020), "today when nothing else is said");
    }

    #[test]
    fn corrections_and_changes_of_other_things_leave_no_history() {
        let correction = renamed(Some(day(2010))).appearance(&federation(), None, day(2020)).unwrap();
        assert_eq!(correction, None);
        let same_day = renamed(None).appearance(&federation(), Some(day(2020)), day(2020)).unwrap();
        assert_eq!(same_day, None, "the first of the day is kept already");
        let ended =
            OrganisationChanges { active_to: Some(Some(day(2021))), ..OrganisationChanges::default() };
        assert_eq!(ended.appearance(&federation(), None, day(2020)).unwrap(), None);
    }

    #[test]
    fn history_goes_forward_only_and_never_beyond_today() {
        for (holds_from, last) in [(2021, None), (2014, Some(day(2015))), (2009, Some(day(2015)))] {
            let refused = renamed(Some(day(holds_from))).appearance(&federation(), last, day(2020));
            assert_eq!(refused.unwrap_err().errors[0].pointer, "/holdsFrom", "{holds_from}");
        }
    }

    #[test]
    fn a_changed_organisation_is_held_to_the_rules_of_a_new_one() {
        let coded = OrganisationChanges {
            school_unit_code: Some(Some("12345678".into())),
            organisation_number: Some(Some("2120002411".into())),
            ..OrganisationChanges::default()
        };
        let after = coded.applied(&federation());
        assert_eq!(after.organisation_number.as_deref(), Some("212000-2411"));
        let refused = NewOrganisation::like(&after, vec![]).check().unwrap_err();
        assert_eq!(refused.errors[0].pointer, "/schoolUnitCode");
    }
}
