//! The registration of operations: every slice registers its own here.

use actix_web::dev::HttpServiceFactory;
use actix_web::web::ServiceConfig;
use utoipa::openapi::path::Operation;
use utoipa::openapi::tag::TagBuilder;
use utoipa::openapi::{Components, OpenApi, Paths};
use utoipa_actix_web::OpenApiFactory;

/// Operations on their way to what serves them, or to the API's description. Each thread that serves registers them anew; if
/// it described them, too, that would take memory that nobody looks at.
pub struct Routes<'a> {
    purpose: Purpose<'a>,
    tag: &'static str,
}

enum Purpose<'a> {
    Serve(&'a mut ServiceConfig),
    Describe(&'a mut OpenApi),
}

impl<'a> Routes<'a> {
    /// To be served.
    pub fn serve(config: &'a mut ServiceConfig) -> Self {
        Self { purpose: Purpose::Serve(config), tag: "" }
    }

    /// To be described.
    pub fn describe(document: &'a mut OpenApi) -> Self {
        Self { purpose: Purpose::Describe(document), tag: "" }
    }

    /// Registers one operation.
    pub fn service(&mut self, operation: impl HttpServiceFactory + OpenApiFactory + 'static) -> &mut Self {
        match &mut self.purpose {
            Purpose::Serve(config) => _ = config.service(operation),
            Purpose::Describe(document) => {
                let mut paths = operation.paths();
                operations_of(&mut paths).for_each(|own| own.tags = Some(vec![self.tag.to_owned()]));
                document.paths.merge(paths);
                let mut schemas = Vec::new();
                operation.schemas(&mut schemas);
                document.components.get_or_insert_with(Components::new).schemas.extend(schemas);
            }
        }
        self
    }

    /// Registers the operations of a slice. In the description they stand under its tag, whose meaning is told once.
    pub fn under(&mut self, tag: (&'static str, &'static str), slice: impl FnOnce(&mut Self)) -> &mut Self {
        self.tag = tag.0;
        if let Purpose::Describe(document) = &mut self.purpose {
            let tags = document.tags.get_or_insert_default();
            if tags.iter().all(|known| known.name != tag.0) {
                tags.push(TagBuilder::new().name(tag.0).description(Some(tag.1)).build());
            }
        }
        self.configure(slice)
    }

    /// Registers the operations of a part.
    pub fn configure(&mut self, part: impl FnOnce(&mut Self)) -> &mut Self {
        part(self);
        self
    }
}

fn operations_of(paths: &mut Paths) -> impl Iterator<Item = &mut Operation> {
    paths.paths.values_mut().flat_map(|item| {
        [&mut item.get, &mut item.put, &mut item.post, &mut item.delete, &mut item.patch]
            .into_iter()
            .flatten()
    })
}
