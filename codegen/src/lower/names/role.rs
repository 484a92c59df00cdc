//! The role of a name, which decides its shape and what is taken there.
//!
//! For every role, any text gives a legal identifier that nothing emitted has already.

use super::{camel, is_camel, is_snake, is_unrawable, keyword_safe, reserved, snake};
use crate::api::Ident;

/// The role of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The field of a struct.
    Field,
    /// The argument of a method.
    Argument,
    /// The method of a request that sets one parameter.
    Setter,
    /// The method of a resource that makes a request.
    Method,
    /// The accessor of a resource below another, which is also its module.
    Resource,
    /// The accessor of a resource on the client, which is also its module.
    RootResource,
    /// The method of the builder that takes credentials, the URL of a server, or a variable.
    BuilderMethod,
    /// The accessor of an error body on the API error.
    ErrorBody,
    /// The accessor of a header of responses on a map of headers.
    ResponseHeader,
    /// The module, and the file, of a type.
    TypeModule,
    /// A type; one whose name is fit for Rust keeps it.
    Type,
    /// The struct of a resource, or the client.
    Item,
    /// A pagination scheme.
    Scheme,
    /// The variant of an enum.
    Variant,
}

impl Role {
    /// The identifier that a name becomes.
    pub fn ident(self, name: &str) -> Ident {
        let spelled = match self {
            Self::Type | Self::Item | Self::Scheme if is_camel(name) => name.to_owned(),
            Self::Type | Self::Item | Self::Scheme | Self::Variant => camel(name),
            _ => snake(name),
        };
        // What begins with a digit may have no capital: a type is then called like its own module,
        // and the struct of a resource like the module of one below it.
        let is_ambiguous = match self {
            Self::TypeModule => spelled == name,
            Self::Item => !spelled.contains(|letter: char| letter.is_ascii_uppercase()),
            _ => false,
        };
        if is_ambiguous || self.is_taken(&spelled) {
            Ident::new(spelled + "_")
        } else {
            keyword_safe(spelled)
        }
    }

    /// Whether a name has the shape that Rust gives to this.
    pub fn fits(self, name: &str) -> bool {
        match self {
            Self::Type | Self::Item | Self::Scheme | Self::Variant => is_camel(name),
            _ => is_snake(name),
        }
    }

    /// Whether something else has the name already, wherever this may stand.
    pub fn is_taken(self, name: &str) -> bool {
        let lists: &[&[&str]] = match self {
            Self::Field => &[reserved::FIELDS],
            Self::Setter => &[reserved::SETTERS],
            Self::Argument => &[],
            Self::Method => &[reserved::ACCESSORS],
            Self::Resource => &[reserved::ACCESSORS, reserved::MODULES, reserved::FILES],
            Self::RootResource => &[reserved::CLIENT_METHODS, reserved::FILES],
            Self::BuilderMethod => &[reserved::BUILDER_METHODS],
            Self::ErrorBody => &[reserved::ERROR_METHODS],
            Self::ResponseHeader => &[reserved::HEADER_METHODS],
            Self::TypeModule => &[reserved::FILES],
            Self::Type => return reserved::is_type(name),
            Self::Item | Self::Scheme => return reserved::is_item(name),
            Self::Variant => &[reserved::VARIANTS],
        };
        is_unrawable(name) || lists.iter().any(|list| list.contains(&name))
    }
}
