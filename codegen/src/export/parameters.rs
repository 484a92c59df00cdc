//! The parameters of paths, queries and headers.

use std::collections::HashSet;

use super::components::reference;
use super::exporter::{Exporter, key};
use super::extension::{Said, extended, said};
use super::schema::Holder;
use crate::api::{self, Location};
use crate::json::Json;
use crate::spec::{
    Field, FieldType, Group, Operation, Parameters, Spanned, TypeExpr, TypeExprKind, TypeKind,
};
use crate::style::Style;

impl Exporter<'_> {
    /// Returns the parameters of groups, by their names in the document.
    pub(super) fn groups(&self) -> Json {
        let mut parameters = Json::map();
        for place in ["query", "header"] {
            for group in &self.spec.parameters {
                if !self.is_group_in(group, place) {
                    continue;
                }
                let keys = self.group_keys(group, place);
                for (field, key) in group.fields.iter().zip(keys) {
                    let own = Json::map().with("group", Json::text(&group.name.value));
                    parameters = parameters.with(key, self.parameter(field, place, own));
                }
            }
        }
        parameters
    }

    fn is_group_in(&self, group: &Group, place: &str) -> bool {
        let names_it = |list: &[Parameters]| {
            list.iter()
                .any(|it| matches!(it, Parameters::Group(name) if name.value == group.name.value))
        };
        self.operations().iter().any(|(_, operation)| match place {
            "query" => names_it(&operation.query),
            _ => names_it(&operation.headers),
        })
    }

    /// Returns the names of a group's parameters in the document, in their order.
    fn group_keys(&self, group: &Group, place: &str) -> Vec<String> {
        let mut taken = HashSet::new();
        let prefix = if place == "query" { "" } else { "header." };
        let name = |field: &Field| format!("{prefix}{}.{}", group.name.value, field.name.value);
        group.fields.iter().map(|field| key(&name(field), &mut taken)).collect()
    }

    /// Returns the parameters of an operation.
    pub(super) fn parameters(&self, operation: &Operation, meant: &api::Operation) -> Json {
        let mut listed = Vec::new();
        for (name, _) in meant.path.parameters() {
            let described = operation.path.iter().find(|field| field.name.value == name);
            listed.push(match described {
                Some(field) => self.parameter(field, "path", Json::map()),
                None => head(name, "path", true)
                    .with("schema", Json::map().with("type", Json::text("string"))),
            });
        }
        for (place, parameters) in [("query", &operation.query), ("header", &operation.headers)] {
            for parameters in parameters {
                match parameters {
                    Parameters::Group(name) => listed.extend(self.references(name, place)),
                    Parameters::Fields(fields) => listed.extend(
                        fields.iter().map(|field| self.parameter(field, place, Json::map())),
                    ),
                }
            }
        }
        let of_scheme = meant.parameters.iter().filter(|it| {
            it.location == Location::Query
                && it.shared.as_ref().is_some_and(|shared| shared.starts_with("pagination."))
        });
        listed.extend(of_scheme.map(|parameter| {
            let schema =
                page_parameter(parameter).with("type", Json::texts([scalar(parameter), "null"]));
            let own = Json::map().with("of_pages", Json::Bool(true));
            let described = head(&parameter.wire, "query", false)
                .with("description", Json::text(parameter.notes.docs.as_str()));
            extended(described.with("schema", schema), own)
        }));
        Json::List(listed)
    }

    fn references(&self, name: &Spanned<String>, place: &str) -> Vec<Json> {
        let group = self.spec.parameters.iter().find(|group| group.name.value == name.value);
        let keys = group.map(|group| self.group_keys(group, place)).unwrap_or_default();
        keys.iter().map(|key| reference("parameters", key)).collect()
    }

    /// Returns a parameter, with what else the extension says of it.
    fn parameter(&self, field: &Field, place: &str, own: Json) -> Json {
        let Said { by_document, by_extension } = said(&field.notes, field.rust_name.as_ref());
        let (schema, extension) = self.field_values(field, Holder::Object, own.and(by_extension));
        let mut name = field.name.value.clone();
        let style = field.style.as_ref().map_or(Style::default(), |style| style.value);
        let (is_list, is_object) = self.shape(&field.ty);
        let is_query = place == "query";
        if is_query && is_list && style == Style::Brackets {
            name.push_str("[]");
        }
        let parameter = head(&name, place, !field.optional).and(by_document);
        let parameter = match openapi_style(style) {
            _ if !is_query => parameter.with("schema", schema),
            _ if style == Style::Json => {
                let media = Json::map().with("schema", schema);
                parameter.with("content", Json::of([("application/json", media)]))
            }
            _ if is_object => styled(parameter, "deepObject", true).with("schema", schema),
            Some(name) => styled(parameter, name, false).with("schema", schema),
            None => parameter.with("schema", schema),
        };
        extended(parameter, extension)
    }

    /// Whether values are lists, and whether they are objects.
    fn shape(&self, ty: &FieldType) -> (bool, bool) {
        let expr = match ty {
            FieldType::Expr(expr) => self.behind(expr),
            FieldType::Around(expr, in_place) => match self.behind(expr) {
                TypeExpr { kind: TypeExprKind::Name(_), .. } => return self.shape(in_place),
                expr => expr,
            },
            FieldType::Struct(_) => return (false, true),
            FieldType::Enum(_) | FieldType::AnyOf(_) | FieldType::Broken => return (false, false),
        };
        match &expr.kind {
            TypeExprKind::Array(_) | TypeExprKind::Tuple(_) => (true, false),
            TypeExprKind::Record(_) => (false, true),
            TypeExprKind::Name(name) => (false, self.is_object(name)),
            _ => (false, false),
        }
    }

    /// Whether the values of a type are objects.
    pub(super) fn is_object(&self, name: &str) -> bool {
        let kind = self.type_def(name).map(|def| &def.kind);
        matches!(kind, Some(TypeKind::Struct(_) | TypeKind::Tagged(_)))
    }

    /// Whether a member of a form holds the members of an object.
    pub(super) fn holds_members(&self, ty: &FieldType) -> bool {
        self.shape(ty).1
    }
}

/// Returns the members that every parameter has.
fn head(name: &str, place: &str, required: bool) -> Json {
    Json::map()
        .with("name", Json::text(name))
        .with("in", Json::text(place))
        .with_some("required", required.then_some(Json::Bool(true)))
}

fn styled(parameter: Json, style: &str, explode: bool) -> Json {
    parameter.with("style", Json::text(style)).with("explode", Json::Bool(explode))
}

/// Returns the style of OpenAPI that joins the items of a list.
fn openapi_style(style: Style) -> Option<&'static str> {
    match style {
        Style::Comma => Some("form"),
        Style::Space => Some("spaceDelimited"),
        Style::Pipe => Some("pipeDelimited"),
        Style::Repeat | Style::Brackets | Style::Json => None,
    }
}

/// Returns the type of a parameter that a scheme of pages adds.
fn scalar(parameter: &api::Parameter) -> &'static str {
    match &parameter.ty {
        api::Type::Scalar(api::Scalar::Integer) => "integer",
        _ => "string",
    }
}

/// Returns the schema of a parameter that a scheme of pages adds.
pub(super) fn page_parameter(parameter: &api::Parameter) -> Json {
    Json::map().with("type", Json::text(scalar(parameter)))
}
