//! Persons, and who holds which role where and when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::access::Right;
use crate::error::{FieldCode, Problem};
use crate::ids::{AssignmentId, OrganisationId, PersonId, RoleId};
use crate::members::MemberAction;
use crate::rules::{not_blank, patched};
use crate::time::Timestamp;

/// A person. The name and address of a protected one (skyddade personuppgifter) are empty for all but those who may see them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::persons))]
pub struct Person {
    /// The person.
    pub id: PersonId,
    /// The same in other systems (SS 12000).
    #[cfg_attr(feature = "server", schema(example = "0b0f6f8e-3f5e-4a55-8b7c-0d8d5a1f2c33"))]
    pub uuid: String,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// First name.
    #[cfg_attr(feature = "server", schema(example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[cfg_attr(feature = "server", schema(example = "Ström"))]
    pub family_name: String,
    /// E-mail address; unique when there is one.
    #[cfg_attr(feature = "server", schema(example = "elsa.strom@example.org"))]
    pub email: Option<String>,
    /// Telephone.
    #[cfg_attr(feature = "server", schema(example = "060-10 00 00"))]
    pub phone: Option<String>,
    /// True for protected personal data: name and contact are hidden.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub protected: bool,
    /// When the person was registered.
    pub created_at: Timestamp,
    /// When the person was last edited.
    pub changed_at: Timestamp,
}

impl Person {
    /// The person without what identifies them, for those who may not see protected persons.
    #[must_use]
    pub fn veiled(self) -> Self {
        Self { given_name: String::new(), family_name: String::new(), email: None, phone: None, ..self }
    }
}

/// A person in a list, with what tells them from others of the same name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PersonSummary {
    /// The person.
    #[serde(flatten)]
    pub person: Person,
    /// What they are today, newest first; empty for a protected person whom the caller may not see.
    pub posts: Vec<Post>,
}

/// What a person is today, and where.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable))]
pub struct Post {
    /// Where.
    pub organisation_id: OrganisationId,
    /// What that organisation is called.
    #[cfg_attr(feature = "server", schema(example = "Skönsbergs skola"))]
    pub organisation_name: String,
    /// As what.
    pub role_id: RoleId,
    /// A closer title, where the role's name is not enough.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub title: String,
}

/// A person with their assignments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PersonDetail {
    /// The person.
    #[serde(flatten)]
    pub person: Person,
    /// What they are and were, newest first; nothing for a protected person whom the caller may not see.
    pub assignments: Vec<Assignment>,
    /// True when the person has an account.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub has_account: bool,
    /// When a mail server last refused the address for good; null while mail arrives, and where the address is not shown.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub email_refused_at: Option<Timestamp>,
    /// What the caller may do: `change`, `changeEmail`, `addAssignment`, `enroll`.
    pub allowed_actions: Vec<MemberAction>,
}

/// A new person. No personal identity number, ever.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewPerson {
    /// First name.
    #[validate(length(max = 100), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[validate(length(max = 100), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Ström"))]
    pub family_name: String,
    /// E-mail address; absent for somebody who has none.
    #[serde(default)]
    #[validate(custom(function = "crate::text::email"), length(max = 254))]
    #[cfg_attr(feature = "server", schema(max_length = 254, example = "elsa.strom@example.org"))]
    pub email: Option<String>,
    /// Telephone.
    #[serde(default)]
    #[validate(length(max = 40))]
    #[cfg_attr(feature = "server", schema(max_length = 40, example = "060-10 00 00"))]
    pub phone: Option<String>,
    /// Protected personal data.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = false))]
    pub protected: bool,
    /// Where they work and as what; more can be added later.
    #[validate(nested)]
    pub assignment: NewAssignment,
}

/// What is to be changed of a person (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PersonChanges {
    /// First name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 100), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Elsa"))]
    pub given_name: Option<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 100), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = "Ström"))]
    pub family_name: Option<String>,
    /// E-mail address; null when they have none.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[validate(custom(function = "crate::text::email"), length(max = 254))]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, max_length = 254, example = "elsa.strom@example.org"))]
    pub email: Option<Option<String>>,
    /// Telephone.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[validate(length(max = 40))]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, max_length = 40, example = "060-10 00 00"))]
    pub phone: Option<Option<String>>,
    /// Protected personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = true))]
    pub protected: Option<bool>,
}

impl PersonChanges {
    /// True when nothing but the address is to be changed.
    pub fn is_of_address(&self) -> bool {
        self.email.is_some() && *self == Self { email: self.email.clone(), ..Self::default() }
    }

    /// The person as the changes make them.
    pub fn applied(&self, before: &Person) -> Person {
        let mut after = before.clone();
        if let Some(given_name) = &self.given_name {
            given_name.trim().clone_into(&mut after.given_name);
        }
        if let Some(family_name) = &self.family_name {
            family_name.trim().clone_into(&mut after.family_name);
        }
        if let Some(email) = &self.email {
            after.email.clone_from(email);
        }
        if let Some(phone) = &self.phone {
            after.phone.clone_from(phone);
        }
        if let Some(protected) = self.protected {
            after.protected = protected;
        }
        after
    }
}

/// A role that an assignment gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::roles))]
pub struct Role {
    /// The role.
    pub id: RoleId,
    /// A stable word for programs.
    #[cfg_attr(feature = "server", schema(example = "headTeacher"))]
    pub code: String,
    /// Swedish name.
    #[cfg_attr(feature = "server", schema(example = "Rektor"))]
    pub name_sv: String,
    /// English name.
    #[cfg_attr(feature = "server", schema(example = "Head teacher"))]
    pub name_en: String,
    /// What it gives in the organisation; null for most.
    pub gives: Option<Right>,
}

/// A person's role in an organisation. Ended, never deleted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::assignments))]
pub struct Assignment {
    /// The assignment.
    pub id: AssignmentId,
    /// The same in other systems (SS 12000: duty).
    #[cfg_attr(feature = "server", schema(example = "5c2f0a6e-9b5c-4a0e-8a7b-1d1f0c2b3a44"))]
    pub uuid: String,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// Who.
    pub person_id: PersonId,
    /// Where.
    pub organisation_id: OrganisationId,
    /// As what.
    pub role_id: RoleId,
    /// A closer title, where the role's name is not enough.
    #[cfg_attr(feature = "server", schema(example = "Rektor F–6"))]
    pub title: String,
    /// First day.
    #[cfg_attr(feature = "server", schema(example = "2024-08-01"))]
    pub from_date: NaiveDate,
    /// Last day; null while it goes on.
    #[cfg_attr(feature = "server", schema(example = "2026-06-30"))]
    pub to_date: Option<NaiveDate>,
}

impl Assignment {
    /// True when it holds on the day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from_date <= day && self.to_date.is_none_or(|to| to >= day)
    }

    /// True when it would go on for longer with this last day: then it is given anew, as far as rights go.
    pub fn goes_on_longer(&self, to_date: Option<NaiveDate>) -> bool {
        self.to_date.is_some_and(|old| to_date.is_none_or(|new| new > old))
    }
}

/// A new assignment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewAssignment {
    /// Where.
    pub organisation_id: OrganisationId,
    /// As what.
    pub role_id: RoleId,
    /// A closer title, where the role's name is not enough.
    #[serde(default)]
    #[validate(length(max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = ""))]
    pub title: String,
    /// First day; today when absent.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "2026-08-01"))]
    pub from_date: Option<NaiveDate>,
    /// Last day, when known.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub to_date: Option<NaiveDate>,
}

/// What is to be changed of an assignment (merge patch): its title, or its last day.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AssignmentChanges {
    /// A closer title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Rektor F–6"))]
    pub title: Option<String>,
    /// Last day; null to let it go on. The day before the first one says that it was given by mistake and never held.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = Date, example = "2026-06-30"))]
    pub to_date: Option<Option<NaiveDate>>,
}

impl AssignmentChanges {
    /// The assignment as the changes make it. One that ends the day before it begins was given by mistake and never held;
    /// earlier it must not end.
    pub fn applied(&self, before: &Assignment) -> Result<Assignment, Problem> {
        let mut after = before.clone();
        if let Some(title) = &self.title {
            title.trim().clone_into(&mut after.title);
        }
        if let Some(to_date) = self.to_date {
            after.to_date = to_date;
        }
        in_order(after.from_date.pred_opt().unwrap_or(after.from_date), after.to_date, "/toDate")?;
        Ok(after)
    }
}

impl NewAssignment {
    /// The days must be in order. `above` is the JSON pointer of the assignment in its body.
    pub fn check(&self, today: NaiveDate, above: &str) -> Result<(), Problem> {
        in_order(self.from_date.unwrap_or(today), self.to_date, &format!("{above}/toDate"))
    }
}

fn in_order(from: NaiveDate, to: Option<NaiveDate>, pointer: &str) -> Result<(), Problem> {
    if to.is_some_and(|to| to < from) {
        return Err(Problem::field(pointer, FieldCode::EndsBeforeStart, "must not be before fromDate"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_tells_absent_from_null() {
        let patch: PersonChanges = serde_json::from_str(r#"{"email": null}"#).unwrap();
        assert_eq!((patch.email, patch.phone), (Some(None), None));
        assert!(serde_json::from_str::<PersonChanges>(r#"{"personnummer": "x"}"#).is_err());
        let is_of_address = |text: &str| serde_json::from_str::<PersonChanges>(text).unwrap().is_of_address();
        assert!(is_of_address(r#"{"email": null}"#) && is_of_address(r#"{"email": "a@example.org"}"#));
        assert!(!is_of_address("{}") && !is_of_address(r#"{"email": null, "phone": null}"#));
    }

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, d).unwrap()
    }

    fn assignment() -> Assignment {
        Assignment {
            id: AssignmentId(1),
            uuid: String::new(),
            version: 1,
            person_id: PersonId(1),
            organisation_id: OrganisationId(1),
            role_id: RoleId(1),
            title: String::new(),
            from_date: day(2),
            to_date: Some(day(29)),
        }
    }

    #[test]
    fn an_assignment_holds_on_its_first_and_last_day() {
        let held: Vec<_> = (1..=30).filter(|d| assignment().holds_on(day(*d))).collect();
        assert_eq!(held, (2..=29).collect::<Vec<_>>());
    }

    #[test]
    fn only_a_later_end_makes_an_assignment_go_on_longer() {
        assert!(assignment().goes_on_longer(Some(day(30))) && assignment().goes_on_longer(None));
        assert!(!assignment().goes_on_longer(Some(day(29))) && !assignment().goes_on_longer(Some(day(3))));
        let open = Assignment { to_date: None, ..assignment() };
        assert!(!open.goes_on_longer(None) && !open.goes_on_longer(Some(day(30))));
    }

    #[test]
    fn an_assignment_does_not_end_before_it_begins_unless_it_was_never_held() {
        let ends = |to| AssignmentChanges { to_date: Some(Some(to)), ..AssignmentChanges::default() };
        let ended = |to| ends(to).applied(&assignment());
        assert_eq!(ended(day(2)).unwrap().to_date, Some(day(2)));
        let never = ended(day(1)).unwrap();
        assert!((1..=30).all(|d| !never.holds_on(day(d))));
        assert_eq!(ended(day(1).pred_opt().unwrap()).unwrap_err().errors[0].pointer, "/toDate");
        let new = NewAssignment {
            organisation_id: OrganisationId(1),
            role_id: RoleId(1),
            title: String::new(),
            from_date: None,
            to_date: Some(day(9)),
        };
        assert!(new.check(day(9), "").is_ok());
        assert_eq!(new.check(day(10), "/assignment").unwrap_err().errors[0].pointer, "/assignment/toDate");
    }
}
