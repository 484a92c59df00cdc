//! Types: the values that go over the wire.

use super::{Aggregate, Ident, Literal, Notes, Scalar};

/// A type as it is used.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A type that the language has a word for.
    Scalar(Scalar),
    /// A content to upload, which only a body holds and which is not JSON.
    File,
    /// A list.
    Array(Box<Type>),
    /// An object with any names and values of one type.
    Map(Box<Type>),
    /// A list of a fixed length, whose elements have types of their own.
    Tuple(Vec<Type>),
    /// A value or null, inside another type; a field's own nullability is its presence.
    Nullable(Box<Type>),
    /// Behind a pointer, which is what makes a recursive type possible.
    Boxed(Box<Type>),
    /// A type of this API.
    Named(TypeRef),
    /// A type that could not be read, which has been reported. A finished API has none.
    Broken,
}

/// A reference to a type of this API.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeRef {
    /// Its place in `Api::types`.
    pub index: usize,
    /// Its name.
    pub ident: Ident,
}

/// A type of this API.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// The name in the spec; of a type written in place, the name that it was given.
    pub name: String,
    /// The Rust type.
    pub ident: Ident,
    /// The module that holds it, which is also the file.
    pub module: Ident,
    /// Whether it is written where it is used, not under `types`.
    pub in_place: bool,
    /// The notes on it.
    pub notes: Notes,
    /// Other names of the same type.
    pub also: Vec<Ident>,
    /// The way to it in the spec: `["types", "Note", "kind"]`.
    pub path: Vec<String>,
    /// Directions in which it travels.
    pub usage: Usage,
    /// Its kind, with its contents.
    pub kind: TypeKind,
}

/// Directions in which a type travels, directly or inside another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// In requests.
    pub request: bool,
    /// In responses, error bodies and events.
    pub response: bool,
    /// It is itself what an event stream yields.
    pub event: bool,
}

/// The kind of a type, with its contents.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// An object with known members.
    Struct(Struct),
    /// A scalar with known values; others are kept.
    Enum(Enum),
    /// An object that one member tells apart.
    TaggedUnion(TaggedUnion),
    /// A value that its shape tells apart.
    ShapeUnion(ShapeUnion),
    /// Another name of a type.
    Alias(Type),
}

/// An object with known members.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// Its members.
    pub fields: Vec<Field>,
    /// The type of its other members, where they have one.
    pub others: Option<Type>,
    /// Members that always have one value, and are no fields: the tags of unions that it is a
    /// variant of, as far as it requires them itself.
    pub constants: Vec<Constant>,
    /// Set where there are more required members than a constructor can carry readably: the
    /// struct that names them, the constructor's only argument.
    pub arguments: Option<Ident>,
}

/// The Rust field of the members that a struct does not list, where they have a type.
pub const OTHERS: &str = "others";

/// A member that always has one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    /// The name on the wire.
    pub wire: String,
    /// The value that it is.
    pub value: Literal,
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The Rust field.
    pub ident: Ident,
    /// The notes on it.
    pub notes: Notes,
    /// Its type, without the nullability that `presence` tells.
    pub ty: Type,
    /// The presence of its value in Rust: one that does not travel in every direction of its struct
    /// may be absent, even where it is required.
    pub presence: Presence,
    /// The presence of the member where it travels.
    pub written: Presence,
    /// The presence by which callers give it, as it was released first: a constructor does not ask
    /// for what was optional then. Else as it is written.
    pub asked: Presence,
    /// The directions in which it travels.
    pub access: Access,
}

/// The directions in which a member travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Requests and responses have it.
    Both,
    /// Only responses have it.
    ReadOnly,
    /// Only requests have it.
    WriteOnly,
}

impl Access {
    /// Whether requests have it.
    pub fn is_sent(self) -> bool {
        self != Self::ReadOnly
    }

    /// Whether responses have it.
    pub fn is_received(self) -> bool {
        self != Self::WriteOnly
    }
}

impl Field {
    /// Whether a constructor asks for it or fills it in, so that nothing else need set it.
    pub fn is_constructed(&self) -> bool {
        !self.asked.is_optional() && self.access.is_sent()
    }

    /// Whether there is a setter for it, on a type that is sent.
    pub fn has_setter(&self) -> bool {
        self.asked.is_optional() && self.access.is_sent()
    }

    /// Whether every response has it.
    pub fn is_always_received(&self) -> bool {
        self.written == Presence::Required && self.access.is_received()
    }

    /// Returns the presence of its value in Rust, in a struct that travels in these directions.
    pub fn presence_in(&self, usage: Usage) -> Presence {
        let may_lack = match self.access {
            Access::Both => false,
            Access::ReadOnly => usage.request,
            Access::WriteOnly => usage.response,
        };
        match self.written {
            Presence::Required if may_lack => Presence::Optional,
            Presence::Nullable if may_lack && self.access == Access::ReadOnly => {
                Presence::OptionalNullable
            }
            written => written,
        }
    }

    /// Returns the name of its setter, on a type that is sent. The `_` in front of a name would
    /// make two in a row.
    pub fn setter(&self) -> Ident {
        Self::setter_of(&self.ident)
    }

    /// Returns the name of the setter of a field by a name.
    pub fn setter_of(field: &Ident) -> Ident {
        Ident::new(format!("with_{}", field.plain().trim_start_matches('_')))
    }

    /// Returns the name of the method that reads it from a union all of whose variants have it.
    /// Cloning a union is not reading.
    pub fn accessor(&self) -> Ident {
        if self.ident.as_str() == "clone" { Ident::new("clone_") } else { self.ident.clone() }
    }

    /// Returns the name of the method that sets it to null, on a type that is sent.
    pub fn null_setter(&self) -> Option<Ident> {
        let name = self.ident.plain().trim_matches('_');
        let nullable = self.presence == Presence::OptionalNullable;
        nullable.then(|| Ident::new(format!("with_{name}_null")))
    }
}

/// The presence of a member or parameter: it may be absent or null, or it may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null.
    Required,
    /// Always there, perhaps null.
    Nullable,
    /// Perhaps absent, never null.
    Optional,
    /// Perhaps absent, perhaps null.
    OptionalNullable,
}

impl Presence {
    /// Whether it may be left out.
    pub fn is_optional(self) -> bool {
        matches!(self, Self::Optional | Self::OptionalNullable)
    }
}

/// A scalar with known values.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// The values.
    pub values: Vec<EnumValue>,
    /// The type that every value has, and that any other one has: `string`, `integer` or
    /// `boolean`; `unknown` if they are of several types.
    pub scalar: Scalar,
    /// Written as a literal where it is used (`kind: '"stop"'`), so it never gets a second value: a
    /// required member of it needs no asking. An enum with one of its `values` may get more of
    /// them.
    pub literal: bool,
}

impl Enum {
    /// The only value, of a literal.
    pub fn literal(&self) -> Option<&EnumValue> {
        self.values.first().filter(|_| self.literal)
    }
}

/// One known value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: Literal,
    /// The variant.
    pub ident: Ident,
    /// The notes on it.
    pub notes: Notes,
}

/// A union that one member tells apart.
#[derive(Clone, Debug, PartialEq)]
pub struct TaggedUnion {
    /// The name of that member.
    pub tag: String,
    /// Whether that member may be missing.
    pub tag_optional: bool,
    /// The variants. Each holds a struct.
    pub variants: Vec<Variant>,
    /// The members that every variant has, with the same type and presence.
    pub common: Vec<Field>,
    /// The elements that report an error of the stream that they come by.
    pub errors: Vec<StreamError>,
    /// The aggregate of its elements.
    pub aggregate: Option<Aggregate>,
}

impl TaggedUnion {
    /// Returns the other variants that hold the struct of one.
    pub fn others_of<'u>(&'u self, variant: &'u Variant) -> impl Iterator<Item = &'u Variant> {
        let others = self.variants.iter().filter(|other| other.ident != variant.ident);
        others.filter(|other| other.payload.index == variant.payload.index)
    }
}

/// An element of a union that reports an error of the stream that it comes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StreamError {
    /// The variant's place in its union.
    pub variant: usize,
    /// The place of a member in the variant's struct: only an element that has it, and not as null
    /// or false, is an error.
    pub field: Option<usize>,
}

/// A variant of a tagged union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The tag's value.
    pub tag: Literal,
    /// The variant.
    pub ident: Ident,
    /// The notes on it.
    pub notes: Notes,
    /// The struct that it holds.
    pub payload: TypeRef,
    /// Whether the struct converts to the union, where callers send it.
    pub converts: bool,
}

/// A union that the value's shape tells apart.
#[derive(Clone, Debug, PartialEq)]
pub struct ShapeUnion {
    /// The variants, in the order in which they are tried.
    pub variants: Vec<ShapeVariant>,
    /// Whether the shape alone does not decide: of the variants that a value fits, the one that
    /// leaves the fewest members unknown, at any depth, is chosen. Ties go to the first.
    pub is_tried: bool,
}

/// A variant of an untagged union.
#[derive(Clone, Debug, PartialEq)]
pub struct ShapeVariant {
    /// The variant.
    pub ident: Ident,
    /// Its name in the spec, as a variant would be called.
    pub name: String,
    /// The notes on it.
    pub notes: Notes,
    /// The type that it holds.
    pub ty: Type,
    /// The shape that distinguishes it from the others.
    pub shape: Shape,
}

/// The shape of a value, as seen from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// Any number, but a whole one where another variant is [`Shape::Integer`].
    Number,
    /// True or false.
    Boolean,
    /// A list.
    Array,
    /// An object that has these members and, of these, these values.
    Object {
        /// Members that must be there; empty where no other variant is an object.
        members: Vec<String>,
        /// Members that must be there with this value.
        literals: Vec<(String, Literal)>,
    },
    /// An object with any members, where no other variant fits.
    Record,
    /// Anything that no other variant fits.
    Any,
}
