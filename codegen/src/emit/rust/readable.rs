//! Types and responses in words, for documentation.

use super::scalar::rust;
use crate::api::{Api, Response, Scalar, Type};

/// A type as Rust code writes it: `Vec<ChatSession>`.
pub(in crate::emit) fn ty(ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => rust(*scalar).name.into(),
        Type::Broken => rust(Scalar::Unknown).name.into(),
        Type::File => "Upload".into(),
        Type::Array(item) => format!("Vec<{}>", self::ty(item)),
        Type::Tuple(elements) => {
            let elements: Vec<String> = elements.iter().map(self::ty).collect();
            format!("({})", elements.join(", "))
        }
        Type::Map(value) => format!("BTreeMap<String, {}>", self::ty(value)),
        Type::Nullable(inner) => format!("Option<{}>", self::ty(inner)),
        Type::Boxed(inner) => format!("Box<{}>", self::ty(inner)),
        Type::Named(reference) => reference.ident.to_string(),
    }
}

/// The response as Rust code writes it: `Page<ChatSession>`.
pub(in crate::emit) fn response_type(response: &Response) -> String {
    match response {
        Response::Empty => "()".into(),
        Response::Text => "String".into(),
        Response::Binary => "Bytes".into(),
        Response::Value(value) => ty(value),
        Response::Events(item) | Response::Lines(item) => format!("EventStream<{}>", ty(item)),
        Response::TextEvents => "EventStream<String>".into(),
        Response::Pages { item, .. } => format!("Page<{}>", ty(item)),
        Response::ByStatus(by_status) => by_status.ident.to_string(),
    }
}

/// The response in words that rustdoc links.
pub(in crate::emit) fn response(api: &Api, response: &Response) -> String {
    match response {
        Response::Empty => "nothing".into(),
        Response::Text => "the body as text".into(),
        Response::Binary => "the body as bytes".into(),
        Response::Value(value) => linked(value),
        Response::Events(event) => {
            format!("an event stream of {}", linked(event))
        }
        Response::TextEvents => "an event stream of text".into(),
        Response::Lines(value) => format!("a stream of {}, one from each line", linked(value)),
        Response::Pages { scheme, item } => format!(
            "a page of {}; `.items()` streams the items of all pages ([`{scheme}`](crate::pagination::{scheme}))",
            linked(item),
            scheme = api.schemes[*scheme].ident,
        ),
        Response::ByStatus(by_status) => {
            let statuses = by_status.variants.iter();
            let statuses =
                statuses.map(|it| format!("{} {}", it.status, self::response(api, &it.response)));
            format!(
                "[`{}`] by status: {}",
                by_status.ident,
                statuses.collect::<Vec<_>>().join(", ")
            )
        }
    }
}

fn linked(value: &Type) -> String {
    match value {
        Type::Named(reference) => {
            format!("[`{0}`](crate::types::{0})", reference.ident)
        }
        other => format!("`{}`", ty(other)),
    }
}
