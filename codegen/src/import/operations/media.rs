//! Content types: how what they stand for is sent and read.

use crate::import::schema::Schemas;
use crate::yaml::Node;

/// Returns a content type without its parameters, in small letters.
pub(super) fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a content type is lines of JSON. None of its names is registered.
pub(super) fn is_lines(media: &str) -> bool {
    const NAMES: &[&str] = &["x-ndjson", "ndjson", "jsonl", "x-jsonl", "x-jsonlines", "json-lines"];
    media.strip_prefix("application/").is_some_and(|name| NAMES.contains(&name))
}

/// Whether a content type is JSON.
pub(super) fn is_json(media: &str) -> bool {
    media == "application/json" || media == "text/json" || media.ends_with("+json")
}

/// Whether a content type is text of another kind.
pub(super) fn is_text(media: &str) -> bool {
    media.starts_with("text/") || media.ends_with("yaml") || media.ends_with("xml")
}

/// Whether what a content type stands for is the content of a file.
pub(super) fn is_file<'d>(
    media: &str,
    schema: Option<&'d Node>,
    schemas: &mut Schemas<'_, 'd>,
) -> bool {
    const KINDS: &[&str] = &["audio/", "font/", "image/", "video/"];
    let is_named = KINDS.iter().any(|kind| media.starts_with(kind));
    !is_json(media)
        && !is_text(media)
        && (is_named || schema.is_some_and(|schema| schemas.is_file(schema)))
}

/// Whether a schema describes members or items, which text and bytes by themselves have none of.
pub(super) fn is_structured<'d>(schema: &'d Node, schemas: &mut Schemas<'_, 'd>) -> bool {
    let facets = schemas.facets(schema);
    let is_nested = facets.all("type").any(|ty| {
        let mut listed = ty.items().iter().chain([ty]).filter_map(Node::text);
        listed.any(|name| matches!(name, "object" | "array"))
    });
    is_nested || facets.has_members() || !facets.choices.is_empty()
}
