//! Strings, numbers and booleans, with their formats.

use super::{Facets, Schemas};
use crate::import::losses::Grade;
use crate::import::model::Type;
use crate::yaml::Node;

/// Types, their formats, and the words of the language for them.
const FORMATS: &[(&str, &str, &str)] = &[
    ("string", "date-time", "date-time"),
    ("string", "date", "date"),
    ("string", "time", "time"),
    ("string", "duration", "duration"),
    ("string", "uuid", "uuid"),
    ("string", "uuid4", "uuid"),
    ("string", "uri", "uri"),
    ("string", "url", "uri"),
    ("string", "uri-reference", "uri"),
    ("string", "iri", "uri"),
    ("string", "email", "email"),
    ("string", "idn-email", "email"),
    ("string", "byte", "bytes"),
    ("string", "base64", "bytes"),
    ("string", "decimal", "decimal"),
    ("string", "password", "string"),
    ("string", "string", "string"),
    ("integer", "int32", "int32"),
    ("integer", "int64", "integer"),
    ("integer", "uint32", "uint32"),
    ("integer", "uint64", "uint64"),
    ("integer", "integer", "integer"),
    ("number", "float", "float"),
    ("number", "double", "number"),
    ("number", "float64", "number"),
    ("number", "number", "number"),
    ("number", "decimal", "decimal"),
    ("number", "int32", "int32"),
    ("number", "int64", "integer"),
    ("number", "integer", "integer"),
];

/// Returns the word of the language for a type of JSON Schema.
pub(super) fn word(name: &str) -> &'static str {
    match name {
        "integer" => "integer",
        "number" => "number",
        "boolean" => "boolean",
        _ => "string",
    }
}

/// Returns the type that is meant by a word of another language.
pub(super) fn meant_type(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "string" | "str" | "text" | "date" | "datetime" | "date-time" | "uuid" | "file" => "string",
        "integer" | "int" | "int32" | "int64" | "long" => "integer",
        "number" | "float" | "double" | "decimal" => "number",
        "boolean" | "bool" => "boolean",
        "object" | "map" | "dict" => "object",
        "array" | "list" => "array",
        _ => return None,
    })
}

/// Returns the type that a format belongs to.
pub(super) fn type_of_format(format: &str) -> Option<&'static str> {
    let row = FORMATS.iter().find(|(_, name, _)| *name == format);
    row.map(|(ty, ..)| *ty).or_else(|| (format == "binary").then_some("string"))
}

fn is_content(facets: &Facets<'_>) -> bool {
    let text = |key| facets.get(key).and_then(Node::text);
    let is_text = text("type").is_none_or(|ty| ty == "string" || ty == "file");
    let is_raw = text("format") == Some("binary")
        || text("type") == Some("file")
        || (text("contentMediaType").is_some() && text("contentEncoding").is_none());
    is_text && is_raw
}

impl<'d> Schemas<'_, 'd> {
    /// Whether the values of a schema are the content of a file.
    pub(in crate::import) fn is_file(&mut self, node: &'d Node) -> bool {
        is_content(&self.facets(node))
    }

    pub(super) fn scalar(&mut self, name: &str, facets: &Facets<'d>) -> Type {
        let word = word(name);
        if let Some(media) = facets.get("contentMediaType").filter(|_| name == "string") {
            self.losses.push(media, Grade::Fact, "key `contentMediaType`");
        }
        if name == "string" && facets.get("contentEncoding").and_then(Node::text) == Some("base64")
        {
            return Type::word("bytes");
        }
        let Some(format) = facets.get("format") else { return Type::word(word) };
        let Some(text) = format.text() else { return Type::word(word) };
        match FORMATS.iter().find(|(ty, format, _)| *ty == name && *format == text) {
            Some((_, _, word)) => Type::word(word),
            None => {
                self.losses.push(format, Grade::Fact, format!("format `{text}`"));
                Type::word(word)
            }
        }
    }
}
