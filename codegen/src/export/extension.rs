//! What a document says of a client beyond OpenAPI.

use super::schema::one_or_several;
use super::words::EXTENSION;
use crate::json::Json;
use crate::spec::{Deprecation, Notes, Spanned};

/// Adds the member, if it has something to say.
pub(super) fn extended(value: Json, said: Json) -> Json {
    value.with_some(EXTENSION, said.filled())
}

/// What is said of a part of the document and of the client alike.
pub(super) struct Said {
    /// Members of the part itself.
    pub(super) by_document: Json,
    /// Members of the extension.
    pub(super) by_extension: Json,
}

/// Returns the docs and the deprecation of a part, and its Rust name.
pub(super) fn said(notes: &Notes, rust_name: Option<&Spanned<String>>) -> Said {
    let Notes {
        title: _,
        docs,
        default: _,
        example: _,
        deprecated,
        since,
        renamed_from,
        stability,
        sensitive: _,
        limits: _,
    } = notes;
    Said {
        by_document: Json::map()
            .with_some("description", docs.as_ref().map(|docs| Json::text(&docs.value)))
            .with_some("deprecated", deprecated.as_ref().map(|_| Json::Bool(true))),
        by_extension: Json::map()
            .with_some("name", rust_name.map(|name| Json::text(&name.value)))
            .with_some("deprecated", deprecated.as_ref().and_then(deprecation))
            .with_some("since", some_text(since.as_ref()))
            .with_some("renamed_from", one_or_several(renamed_from))
            .with_some("stability", stability.as_ref().map(|it| Json::text(it.value.as_str()))),
    }
}

/// Returns the texts of a list.
pub(super) fn texts(list: &[Spanned<String>]) -> Json {
    Json::texts(list.iter().map(|text| &text.value))
}

/// Returns a text, if there is one.
pub(super) fn some_text(text: Option<&Spanned<String>>) -> Option<Json> {
    text.map(|text| Json::text(&text.value))
}

/// Returns what is said of a deprecation: the reason alone, or with the rest.
pub(super) fn deprecation(deprecation: &Deprecation) -> Option<Json> {
    let Deprecation { reason, since, replaced_by, place: _ } = deprecation;
    let note = (!reason.is_empty()).then(|| Json::text(reason));
    if since.is_none() && replaced_by.is_none() {
        return note;
    }
    let since = some_text(since.as_ref());
    let replaced_by = some_text(replaced_by.as_ref());
    let said = Json::map().with_some("since", since).with_some("note", note);
    Some(said.with_some("replaced_by", replaced_by))
}
