//! Types as callers' code writes them.

use crate::api::{Response, Scalar, Type};

/// A type: `Vec<types::Note>`.
pub(super) fn ty(ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => self::scalar(*scalar).into(),
        Type::Broken => self::scalar(Scalar::Unknown).into(),
        Type::File => "Upload".into(),
        Type::Array(item) => format!("Vec<{}>", self::ty(item)),
        Type::Tuple(elements) => {
            let elements: Vec<String> = elements.iter().map(self::ty).collect();
            format!("({})", elements.join(", "))
        }
        Type::Map(value) => format!("BTreeMap<String, {}>", self::ty(value)),
        Type::Nullable(inner) => format!("Option<{}>", self::ty(inner)),
        Type::Boxed(inner) => format!("Box<{}>", self::ty(inner)),
        Type::Named(reference) => format!("types::{}", reference.ident),
    }
}

/// The value that a call returns: `Page<types::Note>`.
pub(super) fn response(response: &Response) -> String {
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

fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "String",
        Scalar::DateTime => "scalar::DateTime",
        Scalar::Date => "scalar::Date",
        Scalar::Time => "scalar::Time",
        Scalar::Duration => "scalar::Duration",
        Scalar::Uuid => "scalar::Uuid",
        Scalar::Uri => "scalar::Uri",
        Scalar::Email => "scalar::Email",
        Scalar::Bytes => "scalar::Base64",
        Scalar::Int32 => "i32",
        Scalar::Uint32 => "u32",
        Scalar::Integer => "i64",
        Scalar::Uint64 => "u64",
        Scalar::BigInteger => "scalar::BigInteger",
        Scalar::Decimal => "scalar::Decimal",
        Scalar::Float => "f32",
        Scalar::Number => "f64",
        Scalar::Boolean => "bool",
        Scalar::Unknown => "Json",
    }
}
