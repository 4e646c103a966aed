//! The operations of the API's description, ready to be looked up before a handler runs.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use matchit::Router;
use serde_json::{Value, json};
use shared::error::{ErrorCode, FieldCode, FieldProblem, MOST_FAULTS};

use crate::bounds::{needed, requested};
use crate::particulars::{FileCheck, Particular, Particulars, Refusal};
use crate::scopes::Admission;
use crate::shapes::{Found, Shape, Shapes, check};
use crate::values::{day_fault, nul_fault};

/// The field that lists every problem of an operation, those that hold for all operations included.
pub const PROBLEMS: &str = "x-all-problems";

/// One operation, as the frame and the extractors need it.
#[derive(Debug, Clone)]
pub struct Operation(Arc<Facts>);

#[derive(Debug)]
struct Facts {
    id: String,
    // The path with parameter names, if the path holds a secret.
    secret_pattern: Option<String>,
    is_public: bool,
    particular: Particular,
    admission: Admission,
    query: HashMap<String, Asked>,
    media: Vec<String>,
    // None where nothing is said of problems.
    problems: Option<HashSet<ErrorCode>>,
    // The shape of the body, and the shapes that it refers to. All operations share the schemas.
    body: Option<(Shape, Shapes)>,
    schema: Option<(Value, Arc<Schemas>)>,
    validator: OnceLock<Option<Validator>>,
}

/// A query parameter.
#[derive(Debug)]
struct Asked {
    shape: Shape,
    // How often it may be there.
    most: usize,
}

/// The schemas that requests refer to, kept as text. As values they would take ten times as much memory, and they are needed only
/// when something is wrong with a body.
#[derive(Debug)]
struct Schemas(HashMap<String, Box<[u8]>>);

impl Schemas {
    fn of(schemas: &Value, wanted: &[String]) -> Self {
        // This cannot fail: a value that was read can be written, and the other way round.
        let written = |name: &String| serde_json::to_vec(&schemas[name]).unwrap_or_default().into();
        Self(wanted.iter().map(|name| (name.clone(), written(name))).collect())
    }

    /// A schema together with only the schemas that it refers to: the validator made of it keeps a copy of everything in it.
    fn around(&self, schema: &Value) -> Value {
        let find = |name: &str| self.0.get(name).and_then(|written| serde_json::from_slice(written).ok());
        json!({ "allOf": [schema], "components": { "schemas": needed([schema], find) } })
    }
}

/// All operations, by path and method.
#[derive(Clone, Default)]
pub struct Operations {
    by_path: Router<BTreeMap<String, Operation>>,
}

impl Operations {
    /// From the API's description.
    pub fn of(document: &Value, particulars: &[Particulars]) -> Result<Self, matchit::InsertError> {
        let values = &document["components"]["schemas"];
        let wanted = requested(document);
        let schemas = Arc::new(Schemas::of(values, &wanted));
        let shapes = Shapes::of(values, wanted);
        let mut by_path = Router::new();
        for (pattern, item) in document["paths"].as_object().into_iter().flatten() {
            let methods: BTreeMap<_, _> = item
                .as_object()
                .into_iter()
                .flatten()
                .map(|(method, operation)| {
                    let mut facts = Facts::of(pattern, operation, &schemas, &shapes);
                    facts.particular = Particulars::of(particulars, &facts.id);
                    (method.to_uppercase(), Operation(Arc::new(facts)))
                })
                .collect();
            by_path.insert(pattern, methods)?;
        }
        Ok(Self { by_path })
    }

    /// The refusal of a path whose callers do not know problems (another standard's endpoint). It holds for every method.
    pub fn refusal(&self, path: &str) -> Option<Refusal> {
        self.by_path.at(path).ok()?.value.values().find_map(|operation| operation.0.particular.refusal)
    }

    /// The operation of a path and method. If the path has only other methods, the error lists them.
    pub fn find(&self, path: &str, method: &str) -> Result<&Operation, Option<String>> {
        let methods = self.by_path.at(path).map_err(|_| None)?.value;
        methods.get(method).ok_or_else(|| {
            let mut names: Vec<_> = methods.keys().map(String::as_str).collect();
            if names.contains(&"GET") {
                names.push("HEAD");
            }
            Some(names.join(", "))
        })
    }
}

impl Facts {
    fn of(pattern: &str, operation: &Value, schemas: &Arc<Schemas>, shapes: &Shapes) -> Self {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let query = parameters
            .filter(|one| one["in"] == "query")
            .filter_map(|one| Some((one["name"].as_str()?.to_owned(), Asked::of(&one["schema"], shapes))))
            .collect();
        let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
        let first = content.and_then(|content| content.iter().next());
        let schema = first.map(|(_, media)| &media["schema"]);
        let is_file = content.is_some_and(|content| content.contains_key("text/csv"));
        Self {
            id: operation["operationId"].as_str().unwrap_or_default().to_owned(),
            secret_pattern: pattern.contains("{secret}").then(|| pattern.to_owned()),
            is_public: operation["security"] == json!([{}]),
            particular: Particular::default(),
            admission: Admission::of(operation),
            query,
            problems: operation[PROBLEMS].as_array().map(|codes| codes.iter().filter_map(code).collect()),
            media: content.into_iter().flat_map(|content| content.keys().cloned()).collect(),
            body: schema.filter(|_| !is_file).map(|schema| (Shape::of(schema), shapes.clone())),
            schema: schema.map(|schema| (schema.clone(), Arc::clone(schemas))),
            validator: OnceLock::new(),
        }
    }
}

fn code(word: &Value) -> Option<ErrorCode> {
    word.as_str()?.parse().ok()
}

impl Asked {
    fn of(schema: &Value, shapes: &Shapes) -> Self {
        let shape = Shape::of(schema);
        let plain = match shapes.get(&shape) {
            // Null cannot be written in a query.
            Shape::Either(shapes) => shapes.iter().find(|one| !matches!(one, Shape::Plain(None))),
            other => Some(other),
        };
        match plain.map(|shape| shapes.get(shape)) {
            Some(Shape::List { most, item }) => Self { shape: shapes.get(item).clone(), most: *most },
            Some(other) => Self { shape: other.clone(), most: 1 },
            None => Self { shape: Shape::Plain(None), most: 1 },
        }
    }

    fn fault(&self, value: &str) -> Option<(FieldCode, String)> {
        if let Some((code, detail)) = nul_fault(value) {
            return Some((code, detail.to_owned()));
        }
        match self.shape {
            Shape::Text { most, .. } if value.chars().nth(most).is_some() => {
                Some((FieldCode::TooLong, format!("must have at most {most} characters")))
            }
            Shape::Text { is_day: false, .. } => None,
            _ if value.is_empty() => Some((FieldCode::WrongFormat, "must not be empty".to_owned())),
            Shape::Text { .. } => day_fault(value).map(|(code, detail)| (code, detail.to_owned())),
            Shape::Plain(Some((least, most))) => {
                let number: i64 = value.parse().ok()?;
                let code = if number < least { FieldCode::TooSmall } else { FieldCode::TooLarge };
                let is_within = (least..=most).contains(&number);
                (!is_within).then(|| (code, format!("must be {least} to {most}")))
            }
            _ => None,
        }
    }
}

impl Operation {
    /// Its name, the handler's.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// Its path with the names of its parameters, where one of them is a secret that no log may hold.
    pub fn secret_pattern(&self) -> Option<&str> {
        self.0.secret_pattern.as_deref()
    }

    /// True when it never asks who calls. A token that comes along is ignored, so it cannot be wrong.
    pub fn is_public(&self) -> bool {
        self.0.is_public
    }

    /// True when nothing of it may be logged.
    pub fn is_anonymous(&self) -> bool {
        self.0.particular.is_anonymous
    }

    /// True when it lets somebody in: it has limits of its own, and recognises devices.
    pub fn is_entrance(&self) -> bool {
        self.0.particular.is_entrance
    }

    /// True when it is open to those who must set up a second factor first.
    pub fn is_before_set_up(&self) -> bool {
        self.0.particular.is_before_set_up
    }

    /// True when it needs a token: without one, nothing of the request needs to be read.
    pub fn is_closed(&self) -> bool {
        self.0.admission.is_closed()
    }

    /// The callers that are let in.
    pub fn admission(&self) -> &Admission {
        &self.0.admission
    }

    /// True when it has a query parameter of that name.
    pub fn takes_query(&self, name: &str) -> bool {
        self.0.query.contains_key(name)
    }

    /// The faults of the query's parameters. Unknown parameters are refused before.
    pub fn query_faults(&self, pairs: &[(String, String)]) -> Vec<FieldProblem> {
        let mut faults = Vec::new();
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (name, value) in pairs {
            let Some(asked) = self.0.query.get(name) else { continue };
            let count = seen.entry(name).or_default();
            *count += 1;
            // A single parameter that is repeated is refused when the query is read into its type.
            if asked.most > 1 && *count == asked.most + 1 {
                let detail = format!("must be there at most {} times", asked.most);
                faults.push(FieldProblem::new(name, FieldCode::TooLong, detail));
            }
            faults.extend(asked.fault(value).map(|(code, detail)| FieldProblem::new(name, code, detail)));
        }
        faults.truncate(MOST_FAULTS);
        faults
    }

    /// The faults of a JSON body before it is read into its type. The error is a fault of the JSON itself.
    pub fn look_through(&self, body: &[u8]) -> Result<Found, serde_json::Error> {
        self.0
            .body
            .as_ref()
            .map_or_else(|| Ok(Found::default()), |(shape, shapes)| check(body, shape, shapes))
    }

    /// True when its description names this problem among its answers.
    pub fn names(&self, code: ErrorCode) -> bool {
        self.0.problems.as_ref().is_none_or(|named| named.contains(&code))
    }

    /// The most bytes of a body whose parts are all within their bounds, blanks and escapes included.
    pub fn most_bytes(&self) -> usize {
        let own = self.0.body.as_ref().map_or(0, |(shape, shapes)| shapes.most_bytes(shape));
        own.saturating_mul(2).saturating_add(1024)
    }

    /// The media types of its body; none where it takes no body.
    pub fn media(&self) -> &[String] {
        &self.0.media
    }

    /// True when its body is a file, which may be larger than others.
    pub fn takes_file(&self) -> bool {
        self.0.media.iter().any(|media| media == "text/csv")
    }

    /// The check that comes before its file is read.
    pub fn file_check(&self) -> Option<FileCheck> {
        self.0.particular.file_check
    }

    /// The faults of a body by its schema, with their pointers. Only the first ones, if there are very many.
    pub fn body_faults(&self, body: &Value) -> Vec<FieldProblem> {
        let validator = self.0.validator.get_or_init(|| {
            let (schema, schemas) = self.0.schema.as_ref()?;
            jsonschema::validator_for(&schemas.around(schema))
                .inspect_err(
                    |cause| tracing::error!(%cause, operation = self.id(), "a schema of ours is wrong"),
                )
                .ok()
        });
        let mut faults: Vec<_> = validator
            .iter()
            .flat_map(|validator| validator.iter_errors(body))
            .flat_map(|error| field_problems(&error))
            .take(MOST_FAULTS)
            .collect();
        faults.sort_by(|a, b| a.pointer.cmp(&b.pointer));
        faults.dedup();
        faults
    }
}

fn field_problems(error: &jsonschema::ValidationError<'_>) -> Vec<FieldProblem> {
    use FieldCode as F;
    use ValidationErrorKind as K;
    let pointer = error.instance_path().as_str();
    let below = |name: &str| format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
    // The value itself is not repeated: it may be as long as the body.
    let one = |code| vec![FieldProblem::new(pointer, code, error.masked().to_string())];
    match error.kind() {
        K::Required { property } => vec![FieldProblem::new(
            below(property.as_str().unwrap_or_default()),
            F::Required,
            "must be there",
        )],
        K::AdditionalProperties { unexpected } | K::UnevaluatedProperties { unexpected } => unexpected
            .iter()
            .map(|name| FieldProblem::new(below(name), F::Unknown, "there is no such property"))
            .collect(),
        K::Enum { .. } | K::Constant { .. } => one(F::NotOneOf),
        K::Format { .. } | K::Pattern { .. } => one(F::WrongFormat),
        K::Minimum { .. } | K::ExclusiveMinimum { .. } => one(F::TooSmall),
        K::Maximum { .. } | K::ExclusiveMaximum { .. } => one(F::TooLarge),
        K::MinLength { .. } | K::MinItems { .. } => one(F::TooShort),
        K::MaxLength { .. } | K::MaxItems { .. } => one(F::TooLong),
        // A choice between null and another shape: only the faults by the other shape are helpful.
        K::OneOfNotValid { context } | K::AnyOf { context } => {
            let is_close = |branch: &[jsonschema::ValidationError<'_>]| {
                branch.iter().any(|fault| {
                    !matches!(fault.kind(), K::Type { .. }) || fault.instance_path().as_str() != pointer
                })
            };
            let closest = context
                .iter()
                .rev()
                .filter(|branch| !branch.is_empty())
                .max_by_key(|branch| is_close(branch));
            closest
                .map_or_else(|| one(F::WrongType), |branch| branch.iter().flat_map(field_problems).collect())
        }
        _ => one(F::WrongType),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_choices_are_checked_as_the_description_has_them() {
        let document = crate::server::in_place().unwrap();
        let operations = Operations::of(&document, &[]).unwrap();
        let change_me = operations.find("/api/v1/me", "PATCH").unwrap();
        let faults = |body: Value| {
            change_me
                .body_faults(&body)
                .into_iter()
                .map(|fault| (fault.pointer, fault.code))
                .collect::<Vec<_>>()
        };
        assert_eq!(faults(json!({ "language": "sv" })), []);
        assert_eq!(faults(json!({ "language": null })), []);
        assert_eq!(
            faults(json!({ "language": "no", "a/b~": 1 })),
            [("/a~1b~0".to_owned(), FieldCode::Unknown), ("/language".to_owned(), FieldCode::NotOneOf)]
        );
    }

    #[test]
    fn what_checks_a_body_holds_the_schemas_that_the_body_refers_to_and_no_others() {
        let document = crate::server::in_place().unwrap();
        let all = document["components"]["schemas"].as_object().unwrap().len();
        let operations = Operations::of(&document, &[]).unwrap();
        let mut seen = 0;
        for (path, item) in document["paths"].as_object().unwrap() {
            for method in item.as_object().unwrap().keys() {
                let operation = operations.find(path, &method.to_uppercase()).unwrap();
                let Some((schema, schemas)) = &operation.0.schema else { continue };
                let around = schemas.around(schema);
                let held = around["components"]["schemas"].as_object().unwrap();
                assert!(held.len() * 4 < all, "{method} {path} holds {} schemas of {all}", held.len());
                assert!(jsonschema::validator_for(&around).is_ok(), "{method} {path} lacks a schema");
                seen += 1;
            }
        }
        assert!(seen > 50, "{seen} operations take a body");
    }
}
