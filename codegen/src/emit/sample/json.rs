//! Samples as JSON.

use super::given;
use super::limits::kept;
use super::{DEEPEST, MOST};
use crate::api::{
    Access, Api, Constant, Enum, Field, Form, Literal, MemberPath, NextPage, Notes, Operation,
    PageScheme, Parameter, Presence, Scalar, ShapeVariant, Struct, TaggedUnion, Type, TypeKind,
    Variant,
};

/// The objects within objects that still have their optional members.
const DEPTH: usize = 2;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::emit) enum Json {
    /// JSON text.
    Text(String),
    /// A list.
    Array(Vec<Json>),
    /// An object, in this order.
    Object(Vec<(String, Json)>),
}

impl Json {
    fn null() -> Self {
        Self::Text("null".to_owned())
    }

    fn string(text: impl Into<String>) -> Self {
        Self::Text(Literal::String(text.into()).to_string())
    }

    /// The value on one line.
    pub(in crate::emit) fn compact(&self) -> String {
        self.text(&|_| String::new(), 0)
    }

    /// The value with a line for each member and item.
    pub(in crate::emit) fn pretty(&self) -> String {
        self.text(&|depth| format!("\n{}", "  ".repeat(depth)), 0)
    }

    fn text(&self, line: &dyn Fn(usize) -> String, depth: usize) -> String {
        let listed = |[open, close]: [&str; 2], items: Vec<String>| match items.as_slice() {
            [] => format!("{open}{close}"),
            items => {
                let inner = line(depth + 1);
                let separator =
                    if inner.is_empty() { ", ".to_owned() } else { format!(",{inner}") };
                format!("{open}{inner}{}{}{close}", items.join(&separator), line(depth))
            }
        };
        match self {
            Self::Text(text) => text.clone(),
            Self::Array(items) if items.iter().all(|item| matches!(item, Self::Text(_))) => {
                let items: Vec<String> = items.iter().map(Self::compact).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Array(items) => {
                listed(["[", "]"], items.iter().map(|item| item.text(line, depth + 1)).collect())
            }
            Self::Object(members) => {
                let member = |(name, value): &(String, Self)| {
                    let name = Literal::String(name.clone());
                    format!("{name}: {}", value.text(line, depth + 1))
                };
                listed(["{", "}"], members.iter().map(member).collect())
            }
        }
    }
}

/// The direction in which a sample travels.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::emit) enum Direction {
    /// In a request, without the members that need not be sent.
    Request,
    /// In a response.
    Response,
}

/// A value of a type; a string says `name`.
pub(in crate::emit) fn value(api: &Api, ty: &Type, name: &str, direction: Direction) -> Json {
    Maker { api, direction, within: Vec::new(), made: 0 }.value(ty, name)
}

/// An element of a union.
pub(in crate::emit) fn variant(api: &Api, union: &TaggedUnion, variant: &Variant) -> Json {
    Maker { api, direction: Direction::Response, within: Vec::new(), made: 0 }
        .variant(union, variant)
}

/// A page with one item.
pub(in crate::emit) fn page(api: &Api, scheme: &PageScheme, item: &Type) -> Json {
    let items = Json::Array(vec![value(api, item, "item", Direction::Response)]);
    let mut page = Json::Object(Vec::new());
    if scheme.items.is_page() {
        return items;
    }
    put(&mut page, &scheme.items, items);
    match &scheme.next {
        NextPage::Token { member, .. } => put(&mut page, member, Json::string("token")),
        NextPage::NextNumber { member, .. } => put(&mut page, member, Json::Text("2".to_owned())),
        NextPage::Url { member } => put(&mut page, member, Json::string("https://example.com")),
        NextPage::LastItem { .. } | NextPage::Number { .. } | NextPage::Link { .. } => {}
    }
    let counts = [(&scheme.has_more, "true"), (&scheme.total, "2"), (&scheme.total_pages, "2")];
    for (path, text) in counts {
        if let Some(path) = path {
            put(&mut page, path, Json::Text(text.to_owned()));
        }
    }
    page
}

/// Puts a member where a path leads.
fn put(object: &mut Json, path: &MemberPath, value: Json) {
    let Some((last, steps)) = path.0.split_last() else { return };
    let mut at = object;
    for step in steps {
        let Json::Object(members) = at else { return };
        let index = members.iter().position(|(name, _)| name == step).unwrap_or_else(|| {
            members.push((step.clone(), Json::Object(Vec::new())));
            members.len() - 1
        });
        at = &mut members[index].1;
    }
    if let Json::Object(members) = at {
        members.push((last.clone(), value));
    }
}

/// The value of a parameter: the only one it can have, the one that is sent unless another is
/// given, its example, or a sample of its type.
pub(super) fn parameter(api: &Api, parameter: &Parameter) -> Json {
    let Parameter { constant, sent_default, notes, presence, ty, ident, .. } = parameter;
    match constant.as_ref().or(sent_default.as_ref()) {
        Some(literal) => Json::Text(literal.to_string()),
        None => noted(notes, *presence, || value(api, ty, ident.plain(), Direction::Request)),
    }
}

/// The body of a call: what it always sends, if its encoding is JSON.
pub(in crate::emit) fn body(api: &Api, operation: &Operation) -> Json {
    let sent = operation.body_parameters().filter(|it| it.is_always_sent());
    let mut members: Vec<(String, Json)> =
        sent.map(|it| (it.wire.clone(), parameter(api, it))).collect();
    if operation.body_parameters().any(|it| operation.is_whole_body(it)) {
        return members.pop().map_or_else(|| Json::Object(Vec::new()), |(_, value)| value);
    }
    Json::Object(members)
}

/// The example or the default of what has these notes, or else another sample.
pub(super) fn noted(notes: &Notes, presence: Presence, other: impl FnOnce() -> Json) -> Json {
    let is_nullable = matches!(presence, Presence::Nullable | Presence::OptionalNullable);
    match notes.example.as_ref().or(notes.default.as_ref()) {
        Some(json) => Json::Text(json.clone()),
        None => match kept(&notes.limits, other()) {
            // A text of no meaning says less than that there may be none.
            Json::Text(_) if is_nullable => Json::null(),
            value => value,
        },
    }
}

struct Maker<'a> {
    api: &'a Api,
    direction: Direction,
    /// The types that the value is within.
    within: Vec<usize>,
    /// The number of objects so far.
    made: usize,
}

impl<'a> Maker<'a> {
    fn value(&mut self, ty: &'a Type, name: &str) -> Json {
        if let Type::Named(reference) = ty
            && let def = self.api.type_def(reference)
            && let TypeKind::Alias(target) = &def.kind
        {
            return kept(&def.notes.limits, self.value(target, name));
        }
        match self.api.resolve(ty) {
            Type::Scalar(scalar) => scalar_value(*scalar, name),
            Type::File => Json::string("file"),
            Type::Array(item) if self.is_within(item) => Json::Array(Vec::new()),
            Type::Array(item) => Json::Array(vec![self.value(item, name.trim_end_matches('s'))]),
            Type::Map(value) if self.is_within(value) => Json::Object(Vec::new()),
            Type::Map(value) => {
                let value = self.value(value, "value");
                Json::Object(vec![("key".to_owned(), value)])
            }
            Type::Tuple(elements) => {
                Json::Array(elements.iter().map(|element| self.value(element, name)).collect())
            }
            Type::Nullable(inner) if self.is_within(inner) => Json::null(),
            Type::Nullable(inner) | Type::Boxed(inner) => self.value(inner, name),
            Type::Broken => Json::null(),
            Type::Named(reference) => {
                let api = self.api;
                self.within.push(reference.index);
                let value = match &api.type_def(reference).kind {
                    TypeKind::Struct(object) => Json::Object(self.members(object)),
                    TypeKind::Enum(known) => enum_value(known),
                    TypeKind::TaggedUnion(union) => {
                        let mut variants = union.variants.iter();
                        let least = variants.clone().find(|it| {
                            !self.within.contains(&it.payload.index)
                                && it.notes.deprecated.is_none()
                        });
                        let variant = least.or_else(|| variants.next());
                        variant.map_or_else(Json::null, |it| self.variant(union, it))
                    }
                    TypeKind::ShapeUnion(union) => {
                        let mut variants = union.variants.iter();
                        let least = variants
                            .clone()
                            .find(|it| !self.is_within(&it.ty) && it.notes.deprecated.is_none());
                        let variant: Option<&ShapeVariant> = least.or_else(|| variants.next());
                        match variant {
                            Some(variant) if !self.is_within(&variant.ty) => {
                                kept(&variant.notes.limits, self.value(&variant.ty, name))
                            }
                            _ => Json::null(),
                        }
                    }
                    TypeKind::Alias(target) => self.value(target, name),
                };
                self.within.pop();
                value
            }
        }
    }

    fn variant(&mut self, union: &TaggedUnion, variant: &Variant) -> Json {
        if let (Some(example), Direction::Response) = (&variant.notes.example, self.direction) {
            return given::value(example);
        }
        let tag = (union.tag.clone(), Json::Text(variant.tag.to_string()));
        let members = match &self.api.type_def(&variant.payload).kind {
            TypeKind::Struct(object) if !self.within.contains(&variant.payload.index) => {
                self.within.push(variant.payload.index);
                let members = self.members(object);
                self.within.pop();
                members
            }
            _ => Vec::new(),
        };
        let others = members.into_iter().filter(|(name, _)| *name != union.tag);
        Json::Object([tag].into_iter().chain(others).collect())
    }

    /// The members of an object. Of one too many there are none.
    fn members(&mut self, object: &'a Struct) -> Vec<(String, Json)> {
        if self.made >= MOST || self.within.len() > DEEPEST {
            return Vec::new();
        }
        self.made += 1;
        let Struct { fields, others: _, constants, arguments: _ } = object;
        let constant =
            |Constant { wire, value }: &Constant| (wire.clone(), Json::Text(value.to_string()));
        let mut members: Vec<_> = constants.iter().map(constant).collect();
        for field in fields {
            if self.shows(field) {
                let name = field.ident.plain();
                let is_nullable = field.written == Presence::Nullable;
                let value = noted(&field.notes, field.written, || match &field.ty {
                    // A value that holds another of its type ends with null.
                    ty if is_nullable && self.is_within(ty) => Json::null(),
                    ty => self.value(ty, name),
                });
                members.push((field.wire.clone(), value));
            }
        }
        members
    }

    /// Whether an object has a member that it may lack.
    fn shows(&self, field: &Field) -> bool {
        let travels = match self.direction {
            Direction::Request => field.access != Access::ReadOnly,
            Direction::Response => field.access != Access::WriteOnly,
        };
        let is_optional = field.written.is_optional();
        let is_shown = self.direction == Direction::Response
            && self.within.len() <= DEPTH
            && !self.is_within(&field.ty)
            && field.notes.deprecated.is_none();
        travels && (!is_optional || is_shown)
    }

    /// Whether a type leads straight back to one that the value is within.
    fn is_within(&self, ty: &Type) -> bool {
        let mut is_within = false;
        let resolved = self.api.resolve(ty);
        resolved.for_each_reference(&mut |index| is_within |= self.within.contains(&index));
        is_within || self.within.len() > 8 || self.made >= MOST
    }
}

fn enum_value(known: &Enum) -> Json {
    let current = known.values.iter().find(|value| value.notes.deprecated.is_none());
    let value = current.or(known.values.first());
    value.map_or_else(Json::null, |value| Json::Text(value.wire.to_string()))
}

fn scalar_value(scalar: Scalar, name: &str) -> Json {
    match scalar.form() {
        Form::Text(_, sample) => Json::string(sample),
        Form::Whole(..) => Json::Text("1".to_owned()),
        Form::Finite => Json::Text("1.5".to_owned()),
        Form::Decimal => Json::string("19.90"),
        Form::Flag => Json::Text("true".to_owned()),
        Form::Any if scalar == Scalar::Unknown => Json::Object(Vec::new()),
        Form::Any | Form::String => Json::string(name),
    }
}
