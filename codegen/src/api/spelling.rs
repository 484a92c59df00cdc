//! Types as Rust code writes them.

use super::{Response, Scalar, Type};

impl Type {
    /// Returns the type as Rust code writes it, with `module` in front of the types of the API:
    /// `Vec<types::Note>`.
    pub(crate) fn spelled(&self, module: &str) -> String {
        match self {
            Self::Scalar(scalar) => name_of(*scalar).into(),
            Self::Broken => name_of(Scalar::Unknown).into(),
            Self::File => "Upload".into(),
            Self::Array(item) => format!("Vec<{}>", item.spelled(module)),
            Self::Tuple(elements) => {
                let elements: Vec<String> = elements.iter().map(|it| it.spelled(module)).collect();
                format!("({})", elements.join(", "))
            }
            Self::Map(value) => format!("BTreeMap<String, {}>", value.spelled(module)),
            Self::Nullable(inner) => format!("Option<{}>", inner.spelled(module)),
            Self::Boxed(inner) => format!("Box<{}>", inner.spelled(module)),
            Self::Named(reference) => format!("{module}{}", reference.ident),
        }
    }
}

impl Response {
    /// Returns the type of the value that a call returns, spelled like a type:
    /// `Page<types::Note>`.
    pub(crate) fn spelled(&self, module: &str) -> String {
        match self {
            Self::Empty => "()".into(),
            Self::Text => "String".into(),
            Self::Binary => "Bytes".into(),
            Self::Value(value) => value.spelled(module),
            Self::Events(item) | Self::Lines(item) => {
                format!("EventStream<{}>", item.spelled(module))
            }
            Self::TextEvents => "EventStream<String>".into(),
            Self::Pages { item, .. } => format!("Page<{}>", item.spelled(module)),
            Self::ByStatus(by_status) => by_status.ident.to_string(),
        }
    }
}

/// The Rust type of a scalar; behind a path where it is not imported itself.
pub(crate) fn name_of(scalar: Scalar) -> &'static str {
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
