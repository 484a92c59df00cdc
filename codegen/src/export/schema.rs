//! From type expressions and fields to schemas.

use super::components::reference;
use super::exporter::Exporter;
use super::extension::{Said, extended, said, texts};
use super::words::{PASSWORD, Words, words};
use crate::constraint::Bound;
use crate::json::Json;
use crate::literal::Literal;
use crate::scalar::Scalar;
use crate::spec::{
    EnumValue, FILE, Field, FieldType, Limit, Members, Notes, Spanned, TypeExpr, TypeExprKind,
};

/// The schema of a file's content.
fn file() -> Json {
    let media = Json::text("application/octet-stream");
    Json::map().with("type", Json::text("string")).with("contentMediaType", media)
}

/// The members that an object lists, in place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holder {
    /// An object of JSON, or a form.
    Object,
    /// A multipart body, whose members may be files.
    Multipart,
}

impl Exporter<'_> {
    /// Returns the schema of a type expression.
    pub(super) fn expression(&self, expr: &TypeExpr) -> Json {
        match &expr.kind {
            TypeExprKind::Scalar(scalar) => scalar_schema(*scalar),
            TypeExprKind::Array(item) => array(self.expression(item)),
            TypeExprKind::Record(value) => record(self.expression(value)),
            TypeExprKind::Tuple(elements) => {
                tuple(elements.iter().map(|element| self.expression(element)).collect())
            }
            TypeExprKind::Nullable(inner) => nullable(self.expression(inner)),
            TypeExprKind::Literal(value) => constant(value),
            TypeExprKind::Name(name) => reference("schemas", self.key(name)),
            TypeExprKind::Broken => Json::map(),
        }
    }

    /// Returns the schema of an object with these members.
    pub(super) fn object<'f>(
        &self,
        fields: impl IntoIterator<Item = &'f Field>,
        holder: Holder,
    ) -> Json {
        let (mut properties, mut required) = (Json::map(), Vec::new());
        for field in fields {
            properties = properties.with(&field.name.value, self.field(field, holder));
            if !field.optional {
                required.push(field.name.value.as_str());
            }
        }
        Json::map()
            .with("type", Json::text("object"))
            .with("properties", properties)
            .with_some("required", Json::texts(required).filled())
    }

    /// Returns the schema of a struct.
    pub(super) fn structure(&self, Members { fields, others }: &Members) -> Json {
        let others = others.as_ref().map(|others| self.expression(&others.ty));
        self.object(fields, Holder::Object).with_some("additionalProperties", others)
    }

    /// Returns the schema of a field, with what is said of it.
    pub(super) fn field(&self, field: &Field, holder: Holder) -> Json {
        let Said { by_document, by_extension } = said(&field.notes, field.rust_name.as_ref());
        let (schema, extension) = self.field_values(field, holder, by_extension);
        extended(schema.and(by_document), extension)
    }

    /// Returns the schema of the values of a field, without its docs, and what the extension says.
    pub(super) fn field_values(
        &self,
        field: &Field,
        holder: Holder,
        extension: Json,
    ) -> (Json, Json) {
        let Field {
            name: _,
            optional: _,
            notes,
            rust_name: _,
            type_name,
            segments,
            style,
            send_default,
            read_only,
            write_only,
            ty,
        } = field;
        let mut extension = extension
            .with_some("type_name", type_name.as_ref().map(|name| Json::text(&name.value)))
            .with_some("send_default", send_default.map(|_| Json::Bool(true)))
            .with_some("segments", segments.map(|_| Json::Bool(true)))
            .with_some("style", style.as_ref().map(|style| Json::text(style.value.name())));
        if let FieldType::Enum(values) = in_place(ty) {
            extension = extension.with_some("values", said_of_values(values).filled());
        }
        let schema = self.field_type(ty, holder);
        let schema = with_values(schema, notes)
            .with_some("readOnly", read_only.map(|_| Json::Bool(true)))
            .with_some("writeOnly", write_only.map(|_| Json::Bool(true)));
        if notes.sensitive.is_none() {
            return (schema, extension);
        }
        // The format says it of a text that has none.
        if schema.get("format").is_none() && schema.get("type") == Some(&Json::text("string")) {
            return (schema.with("format", Json::text(PASSWORD)), extension);
        }
        (schema, extension.with("sensitive", Json::Bool(true)))
    }

    fn field_type(&self, ty: &FieldType, holder: Holder) -> Json {
        match ty {
            FieldType::Expr(expr) => match holder {
                Holder::Multipart => self.part(expr),
                Holder::Object => self.expression(expr),
            },
            FieldType::Struct(members) => self.structure(members),
            FieldType::Enum(values) => enumeration(values),
            FieldType::AnyOf(alternatives) => self.any_of(alternatives),
            FieldType::Around(expr, in_place) => around(expr, self.field_type(in_place, holder)),
            FieldType::Broken => Json::map(),
        }
    }

    /// Returns the schema of a part of a multipart body.
    fn part(&self, expr: &TypeExpr) -> Json {
        match &expr.kind {
            TypeExprKind::Name(name) if name == FILE => file(),
            TypeExprKind::Array(item) => array(self.part(item)),
            TypeExprKind::Nullable(inner) => nullable(self.part(inner)),
            _ => self.expression(expr),
        }
    }
}

/// The type in place of a field, perhaps within an expression.
fn in_place(ty: &FieldType) -> &FieldType {
    match ty {
        FieldType::Around(_, ty) => in_place(ty),
        ty => ty,
    }
}

/// Returns the schema that an expression makes of the one that `_` stands for.
fn around(expr: &TypeExpr, in_place: Json) -> Json {
    match &expr.kind {
        TypeExprKind::Array(item) => array(around(item, in_place)),
        TypeExprKind::Record(value) => record(around(value, in_place)),
        TypeExprKind::Nullable(inner) => nullable(around(inner, in_place)),
        TypeExprKind::Name(_)
        | TypeExprKind::Tuple(_)
        | TypeExprKind::Scalar(_)
        | TypeExprKind::Literal(_)
        | TypeExprKind::Broken => in_place,
    }
}

fn array(item: Json) -> Json {
    Json::map().with("type", Json::text("array")).with("items", item)
}

fn tuple(elements: Vec<Json>) -> Json {
    let length = Json::number(elements.len());
    Json::map()
        .with("type", Json::text("array"))
        .with("prefixItems", Json::List(elements))
        .with("items", Json::Bool(false))
        .with("minItems", length.clone())
        .with("maxItems", length)
}

fn record(value: Json) -> Json {
    Json::map().with("type", Json::text("object")).with("additionalProperties", value)
}

fn scalar_schema(scalar: Scalar) -> Json {
    let Words { types, format } = words(scalar);
    let types = match types {
        [] => None,
        [one] => Some(Json::text(*one)),
        several => Some(Json::texts(several.iter().copied())),
    };
    Json::map().with_some("type", types).with_some(
        format.map_or("format", |(key, _)| key),
        format.map(|(_, word)| Json::text(word)),
    )
}

/// Returns the schema of a value that is always this one.
pub(super) fn constant(value: &Literal) -> Json {
    let ty = Json::text(value.scalar().name());
    Json::map().with("type", ty).with("const", value.into())
}

/// Adds null to the values of a schema.
fn nullable(schema: Json) -> Json {
    let null = || Json::text("null");
    let types = match schema.get("type") {
        _ if ["const", "enum"].iter().any(|key| schema.get(key).is_some()) => None,
        Some(Json::Text(one)) => Some(vec![Json::text(one), null()]),
        Some(Json::List(several)) => Some([&several[..], &[null()]].concat()),
        _ => None,
    };
    match types {
        Some(types) => schema.with("type", Json::List(types)),
        None => Json::map().with("anyOf", Json::list([schema, Json::map().with("type", null())])),
    }
}

/// Adds the values and the constraints that a spec shows.
fn with_values(schema: Json, notes: &Notes) -> Json {
    let schema = with_limits(schema, notes);
    schema
        .with_some("default", notes.default.as_ref().map(Json::from))
        .with_some("examples", notes.example.as_ref().map(|value| Json::list([value.into()])))
}

/// Adds the constraints on values.
pub(super) fn with_limits(schema: Json, notes: &Notes) -> Json {
    notes.limits.iter().fold(schema, |schema, Limit { constraint, bound }| {
        let value = match &bound.value {
            Bound::Count(count) => Json::number(count),
            Bound::Number(number) => Json::number(number),
            Bound::Pattern(pattern) => Json::text(pattern),
        };
        schema.with(constraint.value.openapi(), value)
    })
}

/// Returns the schema of known values.
pub(super) fn enumeration(values: &[EnumValue]) -> Json {
    let mut types: Vec<&str> =
        values.iter().map(|value| value.value.value.scalar().name()).collect();
    types.dedup();
    let ty = match types[..] {
        [one] => Some(Json::text(one)),
        _ => None,
    };
    Json::map()
        .with_some("type", ty)
        .with("enum", Json::list(values.iter().map(|value| Json::from(&value.value.value))))
}

/// Returns what is said of known values, by their keys in a spec.
pub(super) fn said_of_values(values: &[EnumValue]) -> Json {
    let mut all = Json::map();
    for EnumValue { value, notes, rust_name } in values {
        let Said { by_document, by_extension } = said(notes, rust_name.as_ref());
        let docs = by_document.get("description").cloned();
        let deprecated = by_document.get("deprecated").cloned();
        let own = Json::map()
            .with_some("docs", docs)
            .with_some("deprecated", deprecated)
            .and(by_extension);
        all = all.with_some_key(value.value.key(), own);
    }
    all
}

impl Json {
    fn with_some_key(self, key: String, value: Self) -> Self {
        if value.is_empty() { self } else { self.with(key, value) }
    }
}

/// Returns the names of a list, as a spec writes one or several.
pub(super) fn one_or_several(names: &[Spanned<String>]) -> Option<Json> {
    match names {
        [] => None,
        [one] => Some(Json::text(&one.value)),
        several => Some(texts(several)),
    }
}
