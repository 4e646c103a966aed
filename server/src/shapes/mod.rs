//! The shapes of input: the length of texts, the number of items, the properties of objects. The description sets the bounds;
//! they are enforced here, before anything is read into its type.

mod check;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde_json::Value;

pub use check::{Found, check};

/// The most characters of a text whose schema sets no bound.
pub const TEXT_MAXIMUM: u64 = 200;
/// The most items of a list, or entries of a map, whose schema sets no bound.
pub const ITEMS_MAXIMUM: u64 = 100;
/// The most characters of a day or a time: these have formats instead of lengths.
const DAY_MAXIMUM: usize = 40;

/// The shape of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A number within bounds, if there are any; a truth value; a word of a list of words.
    Plain(Option<(i64, i64)>),
    /// A text.
    Text {
        /// Its most characters.
        most: usize,
        /// True for a day or a time.
        is_day: bool,
    },
    /// A list.
    List {
        /// Its most items.
        most: usize,
        /// Each of them.
        item: Box<Shape>,
    },
    /// An object.
    Object {
        /// Its properties.
        fields: BTreeMap<String, Shape>,
        /// The shape and number of other properties; none when these are refused.
        rest: Option<(Box<Shape>, usize)>,
    },
    /// One of several.
    Either(Vec<Shape>),
    /// The schema of this name.
    Named(String),
}

/// The shapes of the description's schemas, by name.
#[derive(Debug, Clone, Default)]
pub struct Shapes(Arc<HashMap<String, Shape>>);

impl Shapes {
    /// From those of the description's schemas that bodies and parameters refer to.
    pub fn of(schemas: &Value, wanted: impl IntoIterator<Item = String>) -> Self {
        let of = |name: String| {
            let shape = Shape::of(&schemas[&name]);
            (name, shape)
        };
        Self(Arc::new(wanted.into_iter().map(of).collect()))
    }

    /// Resolves a name. If the description has no such schema, any plain value fits.
    pub fn get<'a>(&'a self, shape: &'a Shape) -> &'a Shape {
        match shape {
            Shape::Named(name) => self.0.get(name).map_or(&PLAIN, |found| self.get(found)),
            other => other,
        }
    }

    /// The bytes that a value of the shape has at the most, written by a program that escapes every letter it can.
    pub fn most_bytes(&self, shape: &Shape) -> usize {
        self.bytes(shape, 0)
    }

    fn bytes(&self, shape: &Shape, depth: usize) -> usize {
        // No schema of ours is so deep, unless it refers to itself: then it has no bound.
        if depth > 16 {
            return usize::MAX;
        }
        let below = |shape: &Shape| self.bytes(shape, depth + 1);
        match self.get(shape) {
            Shape::Plain(_) | Shape::Named(_) => 60,
            Shape::Text { most, .. } => most.saturating_mul(6).saturating_add(2),
            Shape::List { most, item } => below(item).saturating_add(2).saturating_mul(*most),
            Shape::Object { fields, rest } => {
                let fields = fields.iter().map(|(name, shape)| below(shape).saturating_add(name.len() + 6));
                let own = fields.fold(2, usize::saturating_add);
                let rest = rest.as_ref().map_or(0, |(shape, most)| {
                    below(shape).saturating_add(6 * DAY_MAXIMUM).saturating_mul(*most)
                });
                own.saturating_add(rest)
            }
            Shape::Either(shapes) => shapes.iter().map(below).max().unwrap_or_default(),
        }
    }
}

static PLAIN: Shape = Shape::Plain(None);

impl Shape {
    /// From a schema.
    pub fn of(schema: &Value) -> Self {
        if let Some(name) = reference(schema) {
            return Self::Named(name.to_owned());
        }
        for parts in ["oneOf", "anyOf"] {
            if let Some(parts) = schema[parts].as_array() {
                return Self::Either(parts.iter().map(Self::of).collect());
            }
        }
        if let Some(parts) = schema["allOf"].as_array() {
            return Self::joined(parts.iter().map(Self::of));
        }
        if schema.get("enum").is_some() || schema.get("const").is_some() {
            return PLAIN.clone();
        }
        let most = |name: &str, other: u64| {
            usize::try_from(schema[name].as_u64().unwrap_or(other)).unwrap_or(usize::MAX)
        };
        let is = |kind: &str| {
            schema["type"] == kind
                || schema["type"].as_array().is_some_and(|kinds| kinds.iter().any(|one| one == kind))
        };
        if is("string") {
            let is_day = matches!(schema["format"].as_str(), Some("date" | "date-time"));
            let other = if is_day { DAY_MAXIMUM as u64 } else { TEXT_MAXIMUM };
            Self::Text { most: most("maxLength", other), is_day }
        } else if is("array") {
            Self::List { most: most("maxItems", ITEMS_MAXIMUM), item: Box::new(Self::of(&schema["items"])) }
        } else if is("object") {
            let fields = schema["properties"].as_object().into_iter().flatten();
            let fields = fields.map(|(name, schema)| (name.clone(), Self::of(schema))).collect();
            let rest = schema.get("additionalProperties").filter(|rest| **rest != false);
            let rest = rest.map(|rest| (Box::new(Self::of(rest)), most("maxProperties", ITEMS_MAXIMUM)));
            Self::Object { fields, rest }
        } else {
            let bound = |name: &str| schema[name].as_i64();
            let bounds = bound("minimum").zip(bound("maximum"));
            Self::Plain(bounds)
        }
    }

    // Parts of one object.
    fn joined(parts: impl Iterator<Item = Self>) -> Self {
        let mut joined = BTreeMap::new();
        for part in parts {
            match part {
                Self::Object { fields, .. } => joined.extend(fields),
                other => return other,
            }
        }
        Self::Object { fields: joined, rest: None }
    }
}

/// The name of the schema that another one refers to, if it does.
pub fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next())
}
