//! From the description of the language to a JSON Schema (2020-12) of it, which editors read.
//!
//! The keys of each mapping, what they take and what they mean are those of the tables in
//! `spec/README.md`. What this module adds is how the mappings are nested, and which keys exclude
//! each other: a key whose row takes what another one takes needs nothing here.

mod calls;
mod field;
mod mapping;
mod pagination;
mod root;
mod shapes;
mod tables;
mod takes;
mod types;

use crate::json::Json;
use tables::Tables;

/// The description of the language.
const LANGUAGE: &str = include_str!("../../../spec/README.md");

/// Returns the schema as JSON.
pub fn schema() -> String {
    let tables = Tables::read(LANGUAGE);
    let definitions = [
        root::definitions(&tables),
        pagination::definitions(&tables),
        calls::definitions(&tables),
        field::definitions(&tables),
        types::definitions(&tables),
        shapes::definitions(),
    ];
    Json::map()
        .with("$schema", Json::text("https://json-schema.org/draft/2020-12/schema"))
        .with("title", Json::text("The spec language"))
        .with("description", Json::text("A description of an API, or a part of one."))
        .and(root::file(&tables))
        .with("$defs", Json::of(definitions.into_iter().flatten()))
        .to_json()
}

/// A definition and its name.
type Definition = (&'static str, Json);
