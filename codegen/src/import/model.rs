//! The spec that is being made: its types and operations, before they are written as YAML.

use super::operations::Sent;
use crate::constraint::Constraint;
use crate::diagnostics::Place;
use crate::literal::Literal;
use crate::yaml::Node;

/// A type expression, in which types may stand in place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Type {
    pub(super) base: Base,
    pub(super) nullable: bool,
}

/// A type without its `| null`.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Base {
    /// A word of the language: a scalar, `unknown`, `file`.
    Word(&'static str),
    /// A value that is always this one.
    Literal(Literal),
    /// A component, by its name in the document.
    Component(String),
    /// A type of the spec, by its name there.
    Named(String),
    Array(Box<Type>),
    Record(Box<Type>),
    Tuple(Vec<Type>),
    /// A type that has no name yet.
    InPlace(Box<Definition>),
}

/// A type that is named, or written in place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Definition {
    /// Its place in the document.
    pub(super) place: Place,
    /// Its `title`, where the document gives one.
    pub(super) title: Option<String>,
    /// Further names, which a person gives.
    pub(super) also: Vec<String>,
    pub(super) notes: Notes,
    pub(super) kind: Kind,
}

/// The kind of a type, with its contents.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Struct(Struct),
    Enum(Vec<Value>),
    Tagged(Tagged),
    AnyOf(Union),
    Alias(Type),
}

/// A struct.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Struct {
    pub(super) members: Vec<Member>,
    /// The type of the members that are not listed, where the document gives one.
    pub(super) others: Option<Others>,
}

/// The members of a struct that are not listed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Others {
    /// Their place in the document.
    pub(super) place: Place,
    pub(super) ty: Type,
}

/// A member of a struct, or a parameter.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Member {
    /// Its name on the wire.
    pub(super) name: String,
    pub(super) optional: bool,
    pub(super) ty: Type,
    pub(super) notes: Notes,
    pub(super) style: Option<&'static str>,
    /// A slash in it separates segments of the path.
    pub(super) segments: bool,
    /// The direction in which a member of a struct does not travel.
    pub(super) access: Option<Access>,
    /// Its place in the document.
    pub(super) place: Place,
}

/// A direction in which a member travels alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Access {
    /// Only responses have it.
    ReadOnly,
    /// Only requests have it.
    WriteOnly,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Value {
    pub(super) value: Literal,
    pub(super) name: Option<String>,
    pub(super) docs: Option<String>,
}

/// A union as the document makes it; once it is settled, one by shape.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Union {
    pub(super) types: Vec<Type>,
    pub(super) discriminator: Option<Discriminator>,
}

/// The member that distinguishes the alternatives of a union, as the document says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Discriminator {
    pub(super) place: Place,
    pub(super) tag: String,
    /// Its values, each with the component that it stands for.
    pub(super) mapping: Vec<(String, String)>,
}

/// A tagged union.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tagged {
    pub(super) tag: String,
    /// The tag may be missing.
    pub(super) optional: bool,
    pub(super) variants: Vec<(Literal, Type)>,
}

/// Constraints with their values, in the order of the language.
pub(super) type Limits = Vec<(Constraint, Node)>;

/// The notes on a part of the spec.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Notes {
    /// The name in Rust, of a member or a parameter.
    pub(super) name: Option<String>,
    /// The title of an operation.
    pub(super) title: Option<String>,
    pub(super) docs: Option<String>,
    pub(super) deprecated: Option<Deprecated>,
    pub(super) default: Option<Node>,
    pub(super) example: Option<Node>,
    pub(super) sensitive: bool,
    pub(super) limits: Limits,
}

impl Notes {
    /// Takes what these notes do not say from others.
    pub(super) fn fill(&mut self, further: Self) {
        self.name = self.name.take().or(further.name);
        self.title = self.title.take().or(further.title);
        self.docs = self.docs.take().or(further.docs);
        self.deprecated = self.deprecated.take().or(further.deprecated);
        self.default = self.default.take().or(further.default);
        self.example = self.example.take().or(further.example);
        self.sensitive |= further.sensitive;
    }
}

/// Whether and why something is deprecated.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Deprecated {
    Yes,
    Because(String),
}

/// An operation.
#[derive(Clone, Debug)]
pub(super) struct Operation {
    /// Its place in the document.
    pub(super) place: Place,
    /// Its number in the document.
    pub(super) number: usize,
    /// The resources that it stands in, from the top.
    pub(super) resource: Vec<String>,
    pub(super) name: String,
    /// A person gave it the name.
    pub(super) is_named: bool,
    pub(super) paging: Paging,
    pub(super) method: &'static str,
    /// The key under `paths`, which may hold a query and a fragment besides the path.
    pub(super) key: String,
    pub(super) path: String,
    pub(super) notes: Notes,
    pub(super) path_parameters: Vec<Member>,
    /// The groups of parameters that it takes.
    pub(super) groups: Vec<String>,
    pub(super) query: Vec<Member>,
    pub(super) headers: Vec<Member>,
    pub(super) body: Option<Body>,
    /// The same without files, as JSON, until it is another operation.
    pub(super) as_json: Option<Sent>,
    /// The status of success, where it is not 200 and no response by status has it.
    pub(super) status: Option<u16>,
    pub(super) response: Response,
    /// The content type that is asked for, where it is not that of the response.
    pub(super) accept: Option<String>,
    /// The type of one event, of a stream of them, which may be beside the response.
    pub(super) events: Option<Type>,
    /// A person says that it responds with a stream, of which the document says nothing.
    pub(super) is_named_stream: bool,
    pub(super) errors: Vec<(String, Type)>,
    /// The headers of its responses, until they are those of the client.
    pub(super) response_headers: Vec<Member>,
    /// Alternatives of schemes that are sent together; none where the client's apply.
    pub(super) auth: Option<Vec<Vec<String>>>,
    /// The server that it goes to; none where that is the base URL.
    pub(super) server: Option<String>,
}

/// A person's word on whether a list comes in pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Paging {
    /// It does if its parameters and members are those of pages.
    #[default]
    Recognized,
    /// The same, and its scheme has this name.
    Named(String),
    /// Its response is a value like any other.
    Never,
}

/// The body of an operation.
#[derive(Clone, Debug)]
pub(super) struct Body {
    /// `body`, `form` or `multipart`.
    pub(super) key: &'static str,
    pub(super) optional: bool,
    pub(super) content: BodyContent,
}

/// The content of a body.
#[derive(Clone, Debug)]
pub(super) enum BodyContent {
    Members(Vec<Member>),
    Whole(Type),
    /// Lines of JSON, each of this type.
    Lines(Type),
    /// `bytes` or `text`.
    Raw(&'static str),
}

/// The response of an operation.
#[derive(Clone, Debug)]
pub(super) enum Response {
    Nothing,
    Value(Type),
    /// `bytes` or `text`.
    Raw(&'static str),
    Events(Type),
    /// Lines of JSON, each of this type.
    Lines(Type),
    Pages {
        scheme: String,
        item: Type,
    },
    /// What comes with each status of success: a value, bytes, text or nothing.
    ByStatus(Vec<(u16, Response)>),
}

impl BodyContent {
    /// The members that a request sends.
    pub(super) fn of(members: Vec<Member>) -> Self {
        let sent = members.into_iter().filter(|it| it.access != Some(Access::ReadOnly));
        Self::Members(sent.map(|member| Member { access: None, ..member }).collect())
    }
}

impl Response {
    fn types(&self) -> Vec<&Type> {
        match self {
            Self::Value(ty) | Self::Events(ty) | Self::Lines(ty) | Self::Pages { item: ty, .. } => {
                vec![ty]
            }
            Self::Nothing | Self::Raw(_) => Vec::new(),
            Self::ByStatus(statuses) => {
                statuses.iter().flat_map(|(_, response)| response.types()).collect()
            }
        }
    }

    fn types_mut(&mut self) -> Vec<&mut Type> {
        match self {
            Self::Value(ty) | Self::Events(ty) | Self::Lines(ty) | Self::Pages { item: ty, .. } => {
                vec![ty]
            }
            Self::Nothing | Self::Raw(_) => Vec::new(),
            Self::ByStatus(statuses) => {
                statuses.iter_mut().flat_map(|(_, response)| response.types_mut()).collect()
            }
        }
    }
}

impl Operation {
    /// Returns the types that it names, or holds in place.
    pub(super) fn types_mut(&mut self) -> Vec<&mut Type> {
        let mut types: Vec<&mut Type> = Vec::new();
        for members in [&mut self.path_parameters, &mut self.query, &mut self.headers] {
            types.extend(members.iter_mut().map(|member| &mut member.ty));
        }
        match self.body.as_mut().map(|body| &mut body.content) {
            Some(BodyContent::Members(members)) => {
                types.extend(members.iter_mut().map(|member| &mut member.ty));
            }
            Some(BodyContent::Whole(ty) | BodyContent::Lines(ty)) => types.push(ty),
            Some(BodyContent::Raw(_)) | None => {}
        }
        types.extend(self.response.types_mut());
        types.extend(&mut self.events);
        types.extend(self.errors.iter_mut().map(|(_, ty)| ty));
        types
    }

    /// The same, not to be changed.
    pub(super) fn types(&self) -> Vec<&Type> {
        let mut types: Vec<&Type> = Vec::new();
        for members in [&self.path_parameters, &self.query, &self.headers] {
            types.extend(members.iter().map(|member| &member.ty));
        }
        match self.body.as_ref().map(|body| &body.content) {
            Some(BodyContent::Members(members)) => {
                types.extend(members.iter().map(|member| &member.ty));
            }
            Some(BodyContent::Whole(ty) | BodyContent::Lines(ty)) => types.push(ty),
            Some(BodyContent::Raw(_)) | None => {}
        }
        types.extend(self.response.types());
        types.extend(&self.events);
        types.extend(self.errors.iter().map(|(_, ty)| ty));
        types
    }
}

impl Type {
    /// Calls a function with each name of a component or a type in it, those in place included.
    pub(super) fn visit_names<'t>(&'t self, visit: &mut impl FnMut(&'t str)) {
        match &self.base {
            Base::Component(name) | Base::Named(name) => visit(name),
            Base::Array(inner) | Base::Record(inner) => inner.visit_names(visit),
            Base::Tuple(elements) => elements.iter().for_each(|ty| ty.visit_names(visit)),
            Base::InPlace(definition) => {
                for ty in definition.kind.types() {
                    ty.visit_names(visit);
                }
            }
            Base::Word(_) | Base::Literal(_) => {}
        }
    }

    /// Calls a function with each name of a type of the spec in it, to change it.
    pub(super) fn rename(&mut self, change: &mut impl FnMut(&mut String)) {
        match &mut self.base {
            Base::Named(name) => change(name),
            Base::Array(inner) | Base::Record(inner) => inner.rename(change),
            Base::Tuple(elements) => elements.iter_mut().for_each(|ty| ty.rename(change)),
            // The members of a variant stay in place.
            Base::InPlace(definition) => {
                definition.kind.types_mut().into_iter().for_each(|ty| ty.rename(change));
            }
            Base::Component(_) | Base::Word(_) | Base::Literal(_) => {}
        }
    }

    pub(super) fn new(base: Base) -> Self {
        Self { base, nullable: false }
    }

    pub(super) fn word(word: &'static str) -> Self {
        Self::new(Base::Word(word))
    }

    pub(super) fn unknown() -> Self {
        Self::word("unknown")
    }

    /// Returns the type, or null where it says so.
    pub(super) fn or_null(mut self, nullable: bool) -> Self {
        // Null is one of the values of `unknown`.
        self.nullable |= nullable && self.base != Base::Word("unknown");
        self
    }

    /// Calls a function with this type and each one in it, but not those within a definition.
    pub(super) fn visit_mut(&mut self, visit: &mut impl FnMut(&mut Self)) {
        visit(self);
        match &mut self.base {
            Base::Array(inner) | Base::Record(inner) => inner.visit_mut(visit),
            Base::Tuple(elements) => elements.iter_mut().for_each(|ty| ty.visit_mut(visit)),
            Base::Word(_)
            | Base::Literal(_)
            | Base::Component(_)
            | Base::Named(_)
            | Base::InPlace(_) => {}
        }
    }
}

impl Kind {
    /// Returns the types that stand directly in it.
    pub(super) fn types_mut(&mut self) -> Vec<&mut Type> {
        match self {
            Self::Struct(Struct { members, others }) => {
                let members = members.iter_mut().map(|member| &mut member.ty);
                members.chain(others.as_mut().map(|others| &mut others.ty)).collect()
            }
            Self::Enum(_) => Vec::new(),
            Self::Tagged(tagged) => tagged.variants.iter_mut().map(|(_, ty)| ty).collect(),
            Self::AnyOf(union) => union.types.iter_mut().collect(),
            Self::Alias(ty) => vec![ty],
        }
    }

    /// The same, not to be changed.
    pub(super) fn types(&self) -> Vec<&Type> {
        match self {
            Self::Struct(Struct { members, others }) => {
                let members = members.iter().map(|member| &member.ty);
                members.chain(others.as_ref().map(|others| &others.ty)).collect()
            }
            Self::Enum(_) => Vec::new(),
            Self::Tagged(tagged) => tagged.variants.iter().map(|(_, ty)| ty).collect(),
            Self::AnyOf(union) => union.types.iter().collect(),
            Self::Alias(ty) => vec![ty],
        }
    }
}
