//! Parts of an API as a spec would write them.

use crate::api::{
    Access, Api, Literal, Location, Operation, Parameter, Presence, Response, Scalar, Type,
    TypeKind,
};

/// A type expression.
pub(super) fn ty(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => scalar.name().into(),
        Type::Broken => Scalar::Unknown.name().into(),
        Type::File => "file".into(),
        Type::Array(item) => format!("Array<{}>", self::ty(api, item)),
        Type::Map(value) => format!("Record<string, {}>", self::ty(api, value)),
        Type::Tuple(elements) => {
            let elements: Vec<String> = elements.iter().map(|it| self::ty(api, it)).collect();
            format!("Tuple<{}>", elements.join(", "))
        }
        Type::Nullable(inner) => format!("{} | null", self::ty(api, inner)),
        Type::Boxed(inner) => self::ty(api, inner),
        Type::Named(reference) => {
            let def = api.type_def(reference);
            match &def.kind {
                TypeKind::Enum(known) => {
                    let literal = known.literal().map(|value| value.wire.to_string());
                    literal.unwrap_or_else(|| def.name.clone())
                }
                _ => def.name.clone(),
            }
        }
    }
}

/// Two different literals in a sentence, as text if that differs.
pub(super) fn in_contrast(was: &Literal, is: &Literal) -> (String, String) {
    match (was.text(), is.text()) {
        (from, to) if from != to => (from.into_owned(), to.into_owned()),
        _ => (was.to_string(), is.to_string()),
    }
}

/// A name with its type, as a member is written: `title?: string | null`.
pub(super) fn member(api: &Api, name: &str, of: &Type, presence: Presence) -> String {
    let optional = if presence.is_optional() { "?" } else { "" };
    let null = match presence {
        Presence::Nullable | Presence::OptionalNullable => " | null",
        Presence::Required | Presence::Optional => "",
    };
    format!("{name}{optional}: {}{null}", ty(api, of))
}

/// Says in a sentence whether something may be absent or null.
pub(super) fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Nullable => "required and nullable",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional and nullable",
    }
}

/// Says in a sentence in which directions a member travels.
pub(super) fn access(access: Access) -> &'static str {
    match access {
        Access::Both => "in requests and responses",
        Access::ReadOnly => "read-only",
        Access::WriteOnly => "write-only",
    }
}

/// A parameter as it is written.
pub(super) fn parameter(api: &Api, parameter: &Parameter) -> String {
    let Parameter { wire, ty: of, presence, constant, .. } = parameter;
    match constant {
        Some(value) => format!("{wire}: {value}"),
        None => member(api, wire, of, *presence),
    }
}

/// Returns the name of a parameter's kind in a sentence.
pub(super) fn place(operation: &Operation, parameter: &Parameter) -> &'static str {
    match parameter.location {
        Location::Path => "path parameter",
        Location::Query => "query parameter",
        Location::Header => "header",
        Location::Body if operation.is_whole_body(parameter) => "body",
        Location::Body => "body member",
    }
}

/// Describes a response in a sentence.
pub(super) fn response(api: &Api, response: &Response) -> String {
    match response {
        Response::Empty => "nothing".into(),
        Response::Value(of) => ty(api, of),
        Response::Text => "text".into(),
        Response::Binary => "bytes".into(),
        Response::Events(of) => format!("events of {}", ty(api, of)),
        Response::TextEvents => "events of text".into(),
        Response::Lines(of) => format!("lines of {}", ty(api, of)),
        Response::Pages { scheme, item } => {
            format!("{}<{}>", api.schemes[*scheme].name, ty(api, item))
        }
        Response::ByStatus(by_status) => {
            let statuses = by_status.variants.iter();
            let statuses =
                statuses.map(|it| format!("{}: {}", it.status, self::response(api, &it.response)));
            format!("{{{}}}", statuses.collect::<Vec<_>>().join(", "))
        }
    }
}
