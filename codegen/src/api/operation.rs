//! Operations: one HTTP call each.

use std::time::Duration;

use super::{Auth, Encoding, ErrorType, Ident, Literal, Notes, Presence, Style, Template, Type};

/// One call of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The name in the spec: `set_title`.
    pub name: String,
    /// The method: `set_title`.
    pub ident: Ident,
    /// The type of the request: `SetTitleRequest`.
    pub request: Ident,
    /// The notes on it.
    pub notes: Notes,
    /// The HTTP method.
    pub method: Method,
    /// The path's template: `/api/v1/chat/{session_id}`.
    pub path: Template,
    /// Every parameter: first the required ones in the order of the arguments (path, query,
    /// headers, body), then the optional ones. A whole body, where there is one, is among them.
    pub parameters: Vec<Parameter>,
    /// Set where there are more required parameters than a call can carry readably: the struct
    /// that names them, its only argument.
    pub arguments: Option<Ident>,
    /// The body that is sent.
    pub body: Option<Body>,
    /// The content type that it asks for, in place of that of its kind of response.
    pub accept: Option<String>,
    /// The response.
    pub response: Response,
    /// The status of success, where the spec names it.
    pub status: Option<u16>,
    /// Typed error bodies, the client's included, the most exact statuses first.
    pub errors: Vec<ErrorType>,
    /// Declared safe to send twice although its method does not say so.
    pub idempotent: bool,
    /// The server that it goes to, as an index into `Client::servers`, in place of the base URL.
    pub server: Option<usize>,
    /// Its own schemes of authentication, in place of the client's.
    pub auth: Option<Auth>,
    /// Its own time to wait for the head of the response.
    pub timeout: Option<Duration>,
}

impl Operation {
    /// Returns the key of the spec that a parameter of the body stands under.
    pub fn body_key(&self) -> &'static str {
        self.body.map_or(Encoding::Json, |body| body.encoding).key()
    }

    /// Returns the shape of the body, if there is one.
    pub fn body_shape(&self) -> Option<BodyShape> {
        self.body.map(|body| body.shape)
    }

    /// Whether a parameter is the whole body.
    pub fn is_whole_body(&self, parameter: &Parameter) -> bool {
        parameter.location == Location::Body && self.body_shape() == Some(BodyShape::Whole)
    }

    /// The parameters that go into the body.
    pub fn body_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.location == Location::Body)
    }

    /// The parameters that a caller must give, in their order.
    pub fn arguments(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.is_argument())
    }
}

/// HTTP methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants say it")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
    Head,
}

impl Method {
    /// As HTTP writes it, which is also the constant's name in the `http` crate.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
        }
    }
}

/// One thing that a caller gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The name on the wire.
    pub wire: String,
    /// The argument, or the setter.
    pub ident: Ident,
    /// The setter that sends an explicit null, for optional nullable members of the body.
    pub null_setter: Option<Ident>,
    /// The method that leaves it out, if it is an argument that need not be sent.
    pub without: Option<Ident>,
    /// The name of the definition that the parameter comes from, if that is not the operation
    /// itself: `parameters.Scope` or `pagination.PaginatedCursor`.
    pub shared: Option<String>,
    /// The notes on it.
    pub notes: Notes,
    /// Location in the request.
    pub location: Location,
    /// The style in which a query or a header holds it.
    pub style: Style,
    /// Its type, without the nullability that `presence` tells.
    pub ty: Type,
    /// The presence of its value: it may be left out or null, or it may not.
    pub presence: Presence,
    /// The presence by which a call asks for it, as it was released first: what was required then
    /// stays an argument, and what was optional keeps its setter. Else that of its value.
    pub asked: Presence,
    /// The value that a call sends unless it is given another.
    pub sent_default: Option<Literal>,
    /// The only value it can have: such a parameter is sent without being asked for.
    pub constant: Option<Literal>,
}

impl Parameter {
    /// Returns the setter of an explicit null beside a setter of this name.
    pub fn null_setter_of(setter: &Ident) -> Ident {
        // The `_` behind a keyword would make two in a row.
        Ident::new(format!("{}_null", setter.plain().trim_end_matches('_')))
    }

    /// Whether every call sends it at first.
    pub fn is_always_sent(&self) -> bool {
        !self.asked.is_optional() || self.sent_default.is_some()
    }

    /// Whether a caller must give it.
    pub fn is_argument(&self) -> bool {
        !self.asked.is_optional() && self.constant.is_none()
    }

    /// Whether it has a setter.
    pub fn has_setter(&self) -> bool {
        self.asked.is_optional()
    }

    /// Whether it is a list that is sent without the items that are null.
    pub fn leaves_out_nulls(&self) -> bool {
        let is_joined = match self.location {
            Location::Query => self.style != Style::Json,
            Location::Header => true,
            Location::Path | Location::Body => false,
        };
        is_joined && matches!(&self.ty, Type::Array(item) if matches!(**item, Type::Nullable(_)))
    }
}

/// Location of a parameter in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// Into the path's template.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into the body.
    Body,
}

/// The body that an operation sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its encoding.
    pub encoding: Encoding,
    /// Its shape.
    pub shape: BodyShape,
}

/// The shape of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyShape {
    /// An object whose members are parameters; sent even when it has none.
    Members,
    /// One value, which is a parameter.
    Whole,
}

/// The response of an operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// Nothing.
    Empty,
    /// A JSON value.
    Value(Type),
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// A stream of server-sent events, each a JSON value.
    Events(Type),
    /// A stream of server-sent events, each a text.
    TextEvents,
    /// A stream of lines, each a JSON value.
    Lines(Type),
    /// A page of a list.
    Pages {
        /// The scheme, as an index into `Api::schemes`.
        scheme: usize,
        /// The items.
        item: Type,
    },
    /// An enum with a variant for each status.
    ByStatus(ByStatus),
}

/// The response of an operation whose statuses of success carry different values.
#[derive(Clone, Debug, PartialEq)]
pub struct ByStatus {
    /// The enum: `RecoverResponse`.
    pub ident: Ident,
    /// Its variants, in the order of the spec.
    pub variants: Vec<StatusVariant>,
}

/// A status of success.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusVariant {
    /// The status.
    pub status: u16,
    /// The variant: `Accepted`.
    pub ident: Ident,
    /// The notes on it.
    pub notes: Notes,
    /// What comes back: a value, text, bytes or nothing.
    pub response: Response,
}

impl Response {
    /// The types of the values that come back.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Value(ty) | Self::Events(ty) | Self::Lines(ty) | Self::Pages { item: ty, .. } => {
                vec![ty]
            }
            Self::Empty | Self::Text | Self::Binary | Self::TextEvents => Vec::new(),
            Self::ByStatus(by_status) => {
                by_status.variants.iter().flat_map(|it| it.response.types()).collect()
            }
        }
    }

    /// The same, to change them.
    pub(crate) fn types_mut(&mut self) -> Vec<&mut Type> {
        match self {
            Self::Value(ty) | Self::Events(ty) | Self::Lines(ty) | Self::Pages { item: ty, .. } => {
                vec![ty]
            }
            Self::Empty | Self::Text | Self::Binary | Self::TextEvents => Vec::new(),
            Self::ByStatus(by_status) => {
                by_status.variants.iter_mut().flat_map(|it| it.response.types_mut()).collect()
            }
        }
    }

    /// The type of the items of a stream of values as JSON.
    pub fn item(&self) -> Option<&Type> {
        match self {
            Self::Events(ty) | Self::Lines(ty) => Some(ty),
            _ => None,
        }
    }

    /// Whether it is a stream of values.
    pub fn is_stream(&self) -> bool {
        matches!(self, Self::Events(_) | Self::TextEvents | Self::Lines(_))
    }
}
