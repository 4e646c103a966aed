//! The registration of operations: every slice registers its own here.

use actix_web::dev::HttpServiceFactory;
use actix_web::web::ServiceConfig;
use utoipa::openapi::{Components, OpenApi};
use utoipa_actix_web::OpenApiFactory;

/// Operations on their way to what serves them, or to the API's description. Each thread that serves registers them anew; would
/// it describe them, too, it took memory that nobody looks at.
pub struct Routes<'a>(Purpose<'a>);

enum Purpose<'a> {
    Serve(&'a mut ServiceConfig),
    Describe(&'a mut OpenApi),
}

impl<'a> Routes<'a> {
    /// To be served.
    pub fn serve(config: &'a mut ServiceConfig) -> Self {
        Self(Purpose::Serve(config))
    }

    /// To be described.
    pub fn describe(document: &'a mut OpenApi) -> Self {
        Self(Purpose::Describe(document))
    }

    /// Registers one operation.
    pub fn service(&mut self, operation: impl HttpServiceFactory + OpenApiFactory + 'static) -> &mut Self {
        match &mut self.0 {
            Purpose::Serve(config) => _ = config.service(operation),
            Purpose::Describe(document) => {
                document.paths.merge(operation.paths());
                let mut schemas = Vec::new();
                operation.schemas(&mut schemas);
                document.components.get_or_insert_with(Components::new).schemas.extend(schemas);
            }
        }
        self
    }

    /// Registers the operations of a part.
    pub fn configure(&mut self, part: impl FnOnce(&mut Self)) -> &mut Self {
        part(self);
        self
    }
}
