//! What the API's description says of each operation, ready to be looked up before a handler runs.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use matchit::Router;
use serde_json::{Value, json};
use shared::error::{FieldCode, FieldProblem};

use crate::values::{body_faults, day_fault, is_day, is_suspect, nul_fault};

/// One operation, as the frame and the extractors need it.
#[derive(Debug, Clone)]
pub struct Operation(Arc<Facts>);

#[derive(Debug)]
struct Facts {
    id: String,
    is_public: bool,
    // Its query parameters; true for those that are days or times.
    query: HashMap<String, bool>,
    media: Vec<String>,
    // What a body must be, and what that refers to: every operation looks at the same schemas.
    schema: Option<(Value, Arc<Schemas>)>,
    validator: OnceLock<Option<Validator>>,
}

/// The schemas of the description. As values they take ten times as much memory as written; they are looked at only when
/// something is wrong with a body.
#[derive(Debug)]
struct Schemas {
    written: Box<[u8]>,
    read: OnceLock<Value>,
}

impl Schemas {
    fn of(schemas: &Value) -> Self {
        // A value that was read can be written, and the other way round.
        Self { written: serde_json::to_vec(schemas).unwrap_or_default().into(), read: OnceLock::new() }
    }

    fn get(&self) -> &Value {
        self.read.get_or_init(|| serde_json::from_slice(&self.written).unwrap_or_default())
    }
}

/// All operations, by path and method.
#[derive(Clone, Default)]
pub struct Operations {
    by_path: Router<BTreeMap<String, Operation>>,
}

impl Operations {
    /// From the API's description.
    pub fn of(document: &Value) -> Result<Self, matchit::InsertError> {
        let values = &document["components"]["schemas"];
        let schemas = Arc::new(Schemas::of(values));
        let mut by_path = Router::new();
        for (pattern, item) in document["paths"].as_object().into_iter().flatten() {
            let methods: BTreeMap<_, _> = item
                .as_object()
                .into_iter()
                .flatten()
                .map(|(method, operation)| {
                    (method.to_uppercase(), Operation(Arc::new(Facts::of(operation, values, &schemas))))
                })
                .collect();
            by_path.insert(pattern, methods)?;
        }
        Ok(Self { by_path })
    }

    /// The operation of a path and method; or, where the path has others, the methods it takes.
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
    fn of(operation: &Value, values: &Value, schemas: &Arc<Schemas>) -> Self {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let query = parameters
            .filter(|one| one["in"] == "query")
            .filter_map(|one| Some((one["name"].as_str()?.to_owned(), is_day(&one["schema"], values))))
            .collect();
        let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
        let first = content.and_then(|content| content.values().next());
        let schema = first.map(|media| (media["schema"].clone(), Arc::clone(schemas)));
        Self {
            id: operation["operationId"].as_str().unwrap_or_default().to_owned(),
            is_public: operation["security"] == json!([{}]),
            query,
            media: content.into_iter().flat_map(|content| content.keys().cloned()).collect(),
            schema,
            validator: OnceLock::new(),
        }
    }
}

impl Operation {
    /// Its name, the handler's.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// True when it never asks who calls: a token that comes along is not looked at, and so cannot be wrong.
    pub fn is_public(&self) -> bool {
        self.0.is_public
    }

    /// True when it has a query parameter of that name.
    pub fn takes_query(&self, name: &str) -> bool {
        self.0.query.contains_key(name)
    }

    /// Why a query parameter must not have a value, if it must not.
    pub fn query_fault(&self, name: &str, value: &str) -> Option<FieldProblem> {
        let is_day = self.0.query.get(name).copied().unwrap_or_default();
        let fault = nul_fault(value).or_else(|| if is_day { day_fault(value) } else { None });
        fault.map(|(code, detail)| FieldProblem::new(name, code, detail))
    }

    /// What must not be in a body that is otherwise of its type.
    pub fn forbidden(&self, body: &[u8]) -> Vec<FieldProblem> {
        if !is_suspect(body) {
            return Vec::new();
        }
        match (&self.0.schema, serde_json::from_slice(body)) {
            (Some((schema, schemas)), Ok(body)) => body_faults(&body, schema, schemas.get()),
            _ => Vec::new(),
        }
    }

    /// The media types of its body; none where it takes no body.
    pub fn media(&self) -> &[String] {
        &self.0.media
    }

    /// True when its body is a file, which may be larger than others.
    pub fn takes_file(&self) -> bool {
        self.0.media.iter().any(|media| media == "text/csv")
    }

    /// Everything that is wrong with a body, by pointer.
    pub fn body_faults(&self, body: &Value) -> Vec<FieldProblem> {
        let validator = self.0.validator.get_or_init(|| {
            let (schema, schemas) = self.0.schema.as_ref()?;
            let schema = json!({ "allOf": [schema], "components": { "schemas": schemas.get() } });
            jsonschema::validator_for(&schema)
                .inspect_err(
                    |cause| tracing::error!(%cause, operation = self.id(), "a schema of ours is wrong"),
                )
                .ok()
        });
        let mut faults: Vec<_> = validator
            .iter()
            .flat_map(|validator| validator.iter_errors(body))
            .flat_map(|error| field_problems(&error))
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
    let one = |code| vec![FieldProblem::new(pointer, code, error.to_string())];
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
        // A choice between null and something: what is wrong with the something is what helps.
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
        let document = crate::openapi::document(None).unwrap();
        let operations = Operations::of(&document).unwrap();
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
}
