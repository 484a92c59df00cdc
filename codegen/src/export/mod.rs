//! From a spec to an OpenAPI 3.1 document.
//!
//! The document is made of the spec as it is written, once that has been checked: so references
//! stay references, and texts stay as they are. What OpenAPI has no word for stands under
//! `x-sdk`, in the words of the spec, and the import reads it again.

mod client;
mod components;
mod exporter;
mod extension;
mod operations;
mod pages;
mod parameters;
mod schema;
mod types;
mod words;

use crate::analysis::analyze;
use crate::diagnostics::{Diagnostics, Source};
use crate::json::Json;
use exporter::Exporter;
pub(crate) use words::{EXTENSION, PASSWORD, words};

/// An OpenAPI document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document(Json);

impl Document {
    /// Returns it as JSON.
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// Returns it as YAML.
    pub fn to_yaml(&self) -> String {
        self.0.to_yaml()
    }
}

/// Makes an OpenAPI document of a spec: its files, the main one first.
///
/// # Errors
///
/// Every mistake in the sources.
pub fn export(sources: &[Source]) -> Result<Document, Diagnostics> {
    let analysis = analyze(sources)?;
    Ok(Document(document(&Exporter::new(&analysis.spec, &analysis.api))))
}

fn document(exporter: &Exporter<'_>) -> Json {
    let components = Json::map()
        .with_some("schemas", exporter.schemas().filled())
        .with_some("parameters", exporter.groups().filled())
        .with_some("responses", exporter.shared_errors().filled())
        .with_some("securitySchemes", exporter.security_schemes().filled());
    Json::map()
        .with("openapi", Json::text("3.1.0"))
        .with("info", exporter.info())
        .with("servers", exporter.servers())
        .with_some("security", exporter.security())
        .with_some("tags", exporter.tags().filled())
        .with("paths", exporter.paths())
        .with_some("components", components.filled())
        .with(EXTENSION, exporter.sdk())
}
