//! Types and responses in words, for documentation.

use crate::api::{Api, Response, Type};

/// A type as Rust code writes it: `Vec<ChatSession>`.
pub(in crate::emit) fn ty(ty: &Type) -> String {
    ty.spelled("")
}

/// The response as Rust code writes it: `Page<ChatSession>`.
pub(in crate::emit) fn response_type(response: &Response) -> String {
    response.spelled("")
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
