//! The spec as written, in Rust types. Lists stand in the order of the file.
//!
//! What could not be read is left out or a stand-in, and reported. Its words are in `Spec::unread`.

use std::collections::HashSet;
use std::time::Duration;

use super::{
    Auth, Collect, Encoding, Notes, Package, PageScheme, ResponseHeader, Scheme, Server, Spanned,
    Statuses, Tombstone, TypeExpr, Uses, Variable,
};
use crate::diagnostics::Place;
use crate::literal::Literal;
use crate::lock::Lock;
use crate::style::Style;

/// The keys of a mapping, each with where it stands.
pub type Keys = Vec<Spanned<String>>;

/// All sources of one SDK, merged.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// The keys at the top of the sources.
    pub keys: Keys,
    /// The crate. None if it is missing or not a mapping.
    pub package: Option<Package>,
    /// The client. None if it is missing or not a mapping.
    pub client: Option<Client>,
    /// Groups of parameters that operations share.
    pub parameters: Vec<Group>,
    /// Pagination schemes.
    pub pagination: Vec<PageScheme>,
    /// The resources at the top.
    pub resources: Vec<Resource>,
    /// The named types.
    pub types: Vec<TypeDef>,
    /// What was removed.
    pub removed: Vec<Tombstone>,
    /// The names that were released.
    pub lock: Lock,
    /// A source could not be read at all: that a name is unknown or unused is then no mistake.
    pub incomplete: bool,
    /// The words in parts that could not be read: what they name counts as used.
    pub unread: HashSet<String>,
    /// The versions that something has been there since.
    pub since: Vec<Spanned<String>>,
    /// The number of values that could not be read and may have named a type.
    pub holes: usize,
    /// The paths of what is used in place of something deprecated, in the order of the file.
    pub replacements: Vec<Spanned<String>>,
}

/// `client`.
#[derive(Clone, Debug)]
pub struct Client {
    /// The key `client`.
    pub place: Place,
    /// Its keys.
    pub keys: Keys,
    /// The Rust type. None if it is missing or not text.
    pub name: Option<Spanned<String>>,
    /// Its purpose.
    pub docs: Option<Spanned<String>>,
    /// Unchecked URL that calls go to. None if it is missing or not text.
    pub base_url: Option<Spanned<String>>,
    /// Other base URLs by name.
    pub environments: Vec<Environment>,
    /// Servers that operations may go to.
    pub servers: Vec<Server>,
    /// Variables in URLs.
    pub variables: Vec<Variable>,
    /// The schemes of authentication.
    pub credentials: Vec<Scheme>,
    /// The authentication of calls; none unless the spec says so.
    pub auth: Auth,
    /// The environment variables that are read.
    pub env: Env,
    /// The time that a call waits for the head of its response.
    pub timeout: Option<Spanned<Duration>>,
    /// The number of times a call is tried again.
    pub max_retries: Option<Spanned<u32>>,
    /// The types of error bodies.
    pub errors: Vec<ErrorType>,
    /// Headers that responses have.
    pub response_headers: Vec<ResponseHeader>,
}

/// An entry of `environments`.
#[derive(Clone, Debug)]
pub struct Environment {
    /// Its name.
    pub name: Spanned<String>,
    /// Its base URL, unchecked.
    pub base_url: Spanned<String>,
}

/// `env`: names of environment variables, tried in their order.
#[derive(Clone, Debug, Default)]
pub struct Env {
    /// Its keys.
    pub keys: Keys,
    /// The key of bearer, header and query auth.
    pub api_key: Vec<Spanned<String>>,
    /// The user's name of basic auth.
    pub username: Vec<Spanned<String>>,
    /// The password of basic auth.
    pub password: Vec<Spanned<String>>,
    /// Replaces the base URL.
    pub base_url: Option<Spanned<String>>,
    /// Adds headers to every call.
    pub headers: Option<Spanned<String>>,
}

/// An entry of `errors`.
#[derive(Clone, Debug)]
pub struct ErrorType {
    /// The HTTP statuses.
    pub statuses: Spanned<Statuses>,
    /// The name of a type.
    pub ty: Spanned<String>,
}

/// An entry of `parameters`.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name.
    pub name: Spanned<String>,
    /// Its parameters.
    pub fields: Vec<Field>,
}

/// A resource.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its name; where several sources have it, in the first of them.
    pub name: Spanned<String>,
    /// The notes on it.
    pub notes: Notes,
    /// The Rust name to use instead.
    pub rust_name: Option<Spanned<String>>,
    /// Its operations.
    pub operations: Vec<Operation>,
    /// The resources below it.
    pub resources: Vec<Resource>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its name.
    pub name: Spanned<String>,
    /// Its keys; none where it is written on one line.
    pub keys: Keys,
    /// The notes on it.
    pub notes: Notes,
    /// The Rust name to use instead.
    pub rust_name: Option<Spanned<String>>,
    /// The HTTP method, its place that of the key. None if there is none or more than one.
    pub method: Option<Spanned<Method>>,
    /// The path's template, unchecked. None if there is none, or it is not text.
    pub template: Option<Spanned<String>>,
    /// Safe to send twice although its method does not say so.
    pub idempotent: bool,
    /// The server that it goes to.
    pub server: Option<Spanned<String>>,
    /// The schemes of authentication, in place of the client's.
    pub auth: Option<Uses>,
    /// Its own time to wait for the head of the response.
    pub timeout: Option<Spanned<Duration>>,
    /// The types of parameters in the path.
    pub path: Vec<Field>,
    /// Parameters of the query.
    pub query: Vec<Parameters>,
    /// Parameters in headers.
    pub headers: Vec<Parameters>,
    /// The body that is sent.
    pub body: Option<Body>,
    /// The content type that is asked for, unchecked.
    pub accept: Option<Spanned<String>>,
    /// The response.
    pub response: Response,
    /// The types of error bodies, over those of the client.
    pub errors: Vec<ErrorType>,
    /// The status of success: 100 to 599.
    pub status: Option<Spanned<u16>>,
}

/// HTTP methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants say it")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
    Head,
}

/// The methods by the keys of operations that name them, which is how HTTP writes them.
pub const METHODS: [(&str, Method); 6] = [
    ("GET", Method::Get),
    ("POST", Method::Post),
    ("PUT", Method::Put),
    ("PATCH", Method::Patch),
    ("DELETE", Method::Delete),
    ("HEAD", Method::Head),
];

/// Parameters of an operation, of which it may list several.
#[derive(Clone, Debug)]
pub enum Parameters {
    /// A group, by its name.
    Group(Spanned<String>),
    /// Written in place.
    Fields(Vec<Field>),
}

/// The body that an operation sends.
#[derive(Clone, Debug)]
pub struct Body {
    /// The key.
    pub place: Place,
    /// Its encoding, which the key says.
    pub encoding: Encoding,
    /// Its content.
    pub content: BodyContent,
}

/// The content of a body.
#[derive(Clone, Debug)]
pub enum BodyContent {
    /// The members of an object, written in place.
    Members(Vec<Field>),
    /// One value: `body: Foo`.
    Whole {
        /// Its type.
        ty: TypeExpr,
        /// Written `body?`.
        optional: bool,
    },
    /// Not readable.
    Broken,
}

/// The response of an operation. Each place is that of the key.
#[derive(Clone, Debug)]
pub enum Response {
    /// Nothing is said.
    Nothing,
    /// `returns: <type>`.
    Value {
        /// The key.
        place: Place,
        /// The type.
        ty: TypeExpr,
    },
    /// `returns: bytes`.
    Bytes(Place),
    /// `returns: text`.
    Text(Place),
    /// `returns: Lines<<type>>`.
    Lines {
        /// The key.
        place: Place,
        /// The type of one line.
        ty: TypeExpr,
    },
    /// `events: text`.
    TextEvents(Place),
    /// `events: <type>`.
    Events {
        /// The key.
        place: Place,
        /// The type of one event.
        ty: TypeExpr,
    },
    /// `pages: <scheme><<type>>`.
    Pages {
        /// The key.
        place: Place,
        /// The scheme's name.
        scheme: Spanned<String>,
        /// The type of one item.
        item: TypeExpr,
    },
    /// `returns: {<status>: <type>}`.
    ByStatus {
        /// The key.
        place: Place,
        /// The statuses.
        statuses: Vec<StatusResponse>,
    },
    /// Not readable, or more than one of them.
    Broken,
}

/// A status of success, and what comes with it.
#[derive(Clone, Debug)]
pub struct StatusResponse {
    /// The status: 200 to 299.
    pub status: Spanned<u16>,
    /// The notes on it.
    pub notes: Notes,
    /// The Rust name to use instead of that of the status.
    pub rust_name: Option<Spanned<String>>,
    /// A value, text, bytes or nothing.
    pub response: Response,
}

/// A member, parameter or variant's member.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, without the `?`; the place is that of the key.
    pub name: Spanned<String>,
    /// The key ends in `?`.
    pub optional: bool,
    /// The notes on it.
    pub notes: Notes,
    /// The Rust name to use instead.
    pub rust_name: Option<Spanned<String>>,
    /// The name of the type that is written in place.
    pub type_name: Option<Spanned<String>>,
    /// Set where a parameter of a path may hold several segments.
    pub segments: Option<Place>,
    /// The style of a parameter of a query.
    pub style: Option<Spanned<Style>>,
    /// Set where a call sends the default of a parameter that is not given.
    pub send_default: Option<Place>,
    /// Set where only responses have the member of a struct.
    pub read_only: Option<Place>,
    /// Set where only requests have the member of a struct.
    pub write_only: Option<Place>,
    /// Its type.
    pub ty: FieldType,
}

/// The members of a struct.
#[derive(Clone, Debug)]
pub struct Members {
    /// Those that are listed.
    pub fields: Vec<Field>,
    /// All others.
    pub others: Option<Others>,
}

/// `others`: the members of a struct that are not listed.
#[derive(Clone, Debug)]
pub struct Others {
    /// The key.
    pub place: Place,
    /// The type of each.
    pub ty: TypeExpr,
}

/// The type of a field.
#[derive(Clone, Debug)]
pub enum FieldType {
    /// A type expression.
    Expr(TypeExpr),
    /// A struct in place.
    Struct(Members),
    /// An enum in place.
    Enum(Vec<EnumValue>),
    /// A union by shape in place.
    AnyOf(Vec<Alternative>),
    /// An expression in which `_` stands for a type in place.
    Around(TypeExpr, Box<FieldType>),
    /// Not readable.
    Broken,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its name.
    pub name: Spanned<String>,
    /// Its keys; none where it is written short.
    pub keys: Keys,
    /// The notes on it.
    pub notes: Notes,
    /// The Rust name to use instead.
    pub rust_name: Option<Spanned<String>>,
    /// Other names of the same type.
    pub also: Vec<Spanned<String>>,
    /// Its kind, with its contents.
    pub kind: TypeKind,
}

/// The kind of a named type, with its contents.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// Written short, or `type`.
    Alias(TypeExpr),
    /// `fields`, perhaps with `others`.
    Struct(Members),
    /// `values`.
    Enum(Vec<EnumValue>),
    /// `variants`.
    Tagged(TaggedUnion),
    /// `any_of`.
    AnyOf(Vec<Alternative>),
    /// Not readable.
    Broken,
}

/// One known value of a string enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: Spanned<Literal>,
    /// The notes on it.
    pub notes: Notes,
    /// The Rust name to use instead.
    pub rust_name: Option<Spanned<String>>,
}

/// A union whose variants one member distinguishes.
#[derive(Clone, Debug)]
pub struct TaggedUnion {
    /// The name of that member, without the `?`. None if it is missing or not text.
    pub tag: Option<Spanned<String>>,
    /// Written `tag: type?`: the member may be missing.
    pub tag_optional: bool,
    /// The variants.
    pub variants: Vec<Variant>,
    /// The unions whose variants it has besides.
    pub includes: Vec<Spanned<String>>,
    /// Members that all variants have.
    pub fields: Vec<Field>,
    /// The template for the names of the structs of variants in place.
    pub type_names: Option<Spanned<String>>,
    /// The elements that report an error of a stream: `variant` or `variant.member`.
    pub errors: Vec<Spanned<String>>,
    /// The aggregate of its elements.
    pub collect: Option<Box<Collect>>,
}

/// A variant of a tagged union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The tag's value.
    pub tag: Spanned<Literal>,
    /// The notes on it.
    pub notes: Notes,
    /// The Rust name to use instead.
    pub rust_name: Option<Spanned<String>>,
    /// The payload that it holds.
    pub payload: Payload,
}

/// The payload of a variant of a tagged union.
#[derive(Clone, Debug)]
pub enum Payload {
    /// A type, by its name.
    Named(Spanned<String>),
    /// A struct in place.
    Fields(Vec<Field>),
    /// Not readable.
    Broken,
}

/// A variant of an untagged union.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its name, where the alternatives are a mapping.
    pub name: Option<Spanned<String>>,
    /// The notes on it.
    pub notes: Notes,
    /// Its type.
    pub ty: TypeExpr,
}
