//! Checks a body while it is parsed, and builds nothing from it: no body costs memory here.

use std::cell::RefCell;
use std::fmt::{self, Display, Formatter};

use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use shared::error::{FieldCode, FieldProblem, MOST_FAULTS};

use super::{Shape, Shapes};
use crate::values::{day_fault, nul_fault};

/// The faults of a body.
#[derive(Debug, Default)]
pub struct Found {
    /// Each fault, by pointer; the first hundred.
    pub faults: Vec<FieldProblem>,
    /// True when the body has a wholly wrong shape: reading it further would cost more than it is worth.
    pub is_misshapen: bool,
}

/// Looks a JSON body through. The error is a fault of the JSON itself.
pub fn check(body: &[u8], shape: &Shape, shapes: &Shapes) -> Result<Found, serde_json::Error> {
    let found = RefCell::default();
    let mut reader = serde_json::Deserializer::from_slice(body);
    let look = Look { shapes, found: &found, alternatives: vec![shape], place: &Place::Whole };
    look.deserialize(&mut reader)?;
    reader.end()?;
    Ok(found.into_inner())
}

/// A place in the body. It is made into a pointer only if there is a fault.
enum Place<'a> {
    Whole,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl Display for Place<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Field(above, name) => {
                write!(formatter, "{above}/{}", name.replace('~', "~0").replace('/', "~1"))
            }
            Self::Item(above, place) => write!(formatter, "{above}/{place}"),
        }
    }
}

/// A look at one value, which must have one of several shapes.
struct Look<'a> {
    shapes: &'a Shapes,
    found: &'a RefCell<Found>,
    alternatives: Vec<&'a Shape>,
    place: &'a Place<'a>,
}

impl<'a> Look<'a> {
    // The shapes themselves, without choices and names.
    fn plain(&self) -> Vec<&'a Shape> {
        let mut left = self.alternatives.clone();
        let mut plain = Vec::new();
        while let Some(shape) = left.pop() {
            match self.shapes.get(shape) {
                Shape::Either(shapes) => left.extend(shapes),
                other => plain.push(other),
            }
        }
        plain
    }

    fn within<'b>(&self, alternatives: Vec<&'b Shape>, place: &'b Place<'b>) -> Look<'b>
    where
        'a: 'b,
    {
        Look { shapes: self.shapes, found: self.found, alternatives, place }
    }

    fn fault(&self, code: FieldCode, detail: impl Into<String>) {
        let mut found = self.found.borrow_mut();
        if found.faults.len() < MOST_FAULTS {
            found.faults.push(FieldProblem::new(self.place.to_string(), code, detail));
        }
    }

    fn misshapen(&self, code: FieldCode, detail: impl Into<String>) {
        self.fault(code, detail);
        self.found.borrow_mut().is_misshapen = true;
    }
}

impl<'de> DeserializeSeed<'de> for Look<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Look<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if let Some((code, detail)) = nul_fault(text) {
            self.fault(code, detail);
        }
        let shape = self.plain().into_iter().find_map(|shape| match shape {
            Shape::Text { most, is_day } => Some((*most, *is_day)),
            _ => None,
        });
        let Some((most, is_day)) = shape else { return Ok(()) };
        // A text has no more characters than bytes.
        if text.len() > most && text.chars().nth(most).is_some() {
            self.fault(FieldCode::TooLong, format!("must have at most {most} characters"));
        } else if is_day && let Some((code, detail)) = day_fault(text) {
            self.fault(code, detail);
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let shape = self.plain().into_iter().find_map(|shape| match shape {
            Shape::List { most, item } => Some((*most, &**item)),
            _ => None,
        });
        let Some((most, item)) = shape else {
            self.misshapen(FieldCode::WrongType, "must not be a list");
            return ignore_items(&mut items);
        };
        for place in 0..most {
            let own = Place::Item(self.place, place);
            if items.next_element_seed(self.within(vec![item], &own))?.is_none() {
                return Ok(());
            }
        }
        if items.next_element::<IgnoredAny>()?.is_some() {
            self.misshapen(FieldCode::TooLong, format!("must have at most {most} items"));
            ignore_items(&mut items)?;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let plain = self.plain();
        let objects: Vec<_> = plain
            .iter()
            .filter_map(|shape| match shape {
                Shape::Object { fields, rest } => Some((fields, rest)),
                _ => None,
            })
            .collect();
        if objects.is_empty() {
            self.misshapen(FieldCode::WrongType, "must not be an object");
            return ignore_entries(&mut entries);
        }
        let mut others = 0;
        while let Some(name) = entries.next_key::<std::borrow::Cow<'_, str>>()? {
            let known: Vec<&Shape> = objects.iter().filter_map(|(fields, _)| fields.get(&*name)).collect();
            let place = Place::Field(self.place, &name);
            let rest: Vec<_> = objects.iter().filter_map(|(_, rest)| rest.as_ref()).collect();
            if !known.is_empty() {
                entries.next_value_seed(self.within(known, &place))?;
            } else if let Some((_, most)) = rest.first() {
                others += 1;
                if others > *most {
                    self.misshapen(FieldCode::TooLong, format!("must have at most {most} entries"));
                    entries.next_value::<IgnoredAny>()?;
                    return ignore_entries(&mut entries);
                }
                let shapes = rest.iter().map(|(shape, _)| &**shape).collect();
                entries.next_value_seed(self.within(shapes, &place))?;
            } else {
                self.within(Vec::new(), &place).fault(FieldCode::Unknown, "there is no such property");
                entries.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

fn ignore_items<'de, A: SeqAccess<'de>>(items: &mut A) -> Result<(), A::Error> {
    while items.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}

fn ignore_entries<'de, A: MapAccess<'de>>(entries: &mut A) -> Result<(), A::Error> {
    while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
    Ok(())
}
