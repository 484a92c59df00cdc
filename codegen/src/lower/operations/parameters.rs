//! Parameters: groups, and what one operation gathers from all its places.
//!
//! A name stands once in each place, and each Rust name once in the operation.

use std::collections::HashMap;

use super::Shared;
use crate::api::{Kind, Literal, Location, Notes, Parameter, Presence, Scalar, Style, Type};
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::lower::names::Role;
use crate::lower::released::Released;
use crate::lower::scope::{Claim, Scope};
use crate::lower::state::Lowering;
use crate::lower::types::Owner;
use crate::lower::values::is_literal;
use crate::lower::{checks, chosen, docs, released, renamed};
use crate::spec::{self, FieldType, Node, Spanned, TypeExpr, TypeExprKind, Value};

/// Parameters that operations share.
pub(in crate::lower) struct Group<'s> {
    parameters: Vec<(Parameter, &'s spec::Field)>,
    pub(in crate::lower) used: bool,
    /// Whether it has been found out if a query can carry it.
    is_checked: bool,
}

/// The parameters of one operation, as they are found.
pub(super) struct Gathered {
    list: Vec<Parameter>,
    /// The names in the spec, in the same order.
    names: Vec<Spanned<String>>,
    seen: HashMap<(Location, String), Place>,
}

impl Gathered {
    pub(super) fn new() -> Self {
        Self { list: Vec::new(), names: Vec::new(), seen: HashMap::new() }
    }

    /// Adds a parameter, unless its name is taken.
    pub(super) fn add(
        &mut self,
        parameter: Parameter,
        name: &Spanned<String>,
        diagnostics: &mut Diagnostics,
    ) {
        if let Some(first) = self.find(parameter.location, &parameter.wire) {
            let place = described(parameter.location);
            diagnostics.push(
                Diagnostic::new(
                    "duplicate-key",
                    format!("`{}` is there twice among {place}", name.value),
                    name.place,
                )
                .note("the other one", first)
                .help("take one of the two out; a group brings its parameters with it"),
            );
            return;
        }
        self.seen.insert(key(parameter.location, &parameter.wire), name.place);
        self.list.push(parameter);
        self.names.push(name.clone());
    }

    /// Returns the place of a parameter.
    pub(super) fn find(&self, location: Location, wire: &str) -> Option<Place> {
        self.seen.get(&key(location, wire)).copied()
    }

    /// A parameter by its name.
    pub(super) fn parameter(&self, location: Location, wire: &str) -> Option<&Parameter> {
        self.all(location).find(|parameter| parameter.wire == wire)
    }

    /// All parameters that go to one place.
    pub(super) fn all(&self, location: Location) -> impl Iterator<Item = &Parameter> {
        self.list.iter().filter(move |parameter| parameter.location == location)
    }

    /// First what must be given, then the rest, as they were released at this path.
    pub(super) fn in_order(
        mut self,
        released: &Released<'_>,
        path: &[String],
        diagnostics: &mut Diagnostics,
    ) -> Vec<Parameter> {
        released.settle_parameters(path, &mut self.list, &mut self.names);
        let mut scope = Scope::new("parameter");
        for (parameter, name) in self.list.iter().zip(&self.names) {
            // What is sent without being asked for needs no Rust name.
            if parameter.constant.is_some() {
                continue;
            }
            let Parameter { ident, null_setter, without, .. } = parameter;
            let claim = Claim::new(&name.value, name.place);
            for ident in [Some(ident), null_setter.as_ref(), without.as_ref()].into_iter().flatten()
            {
                scope.claim(ident, claim.clone(), diagnostics);
            }
            let claim = claim.fixed_by("take it out of `renamed_from`, or name one of them anew");
            for former in &parameter.notes.renamed_from {
                scope.claim(former, claim.clone(), diagnostics);
                if null_setter.is_some() {
                    let null = Parameter::null_setter_of(former);
                    scope.claim(&null, claim.clone(), diagnostics);
                }
            }
        }
        let (optional, mut required): (Vec<_>, Vec<_>) =
            self.list.into_iter().partition(|parameter| parameter.asked.is_optional());
        required.extend(optional);
        required
    }
}

/// Names of headers are the same in any case.
fn key(location: Location, wire: &str) -> (Location, String) {
    let wire = match location {
        Location::Header => wire.to_ascii_lowercase(),
        _ => wire.to_owned(),
    };
    (location, wire)
}

fn described(location: Location) -> &'static str {
    match location {
        Location::Path => "the path's parameters",
        Location::Query => "the query's parameters",
        Location::Header => "the headers",
        Location::Body => "the body's members",
    }
}

/// The literal that a value is.
fn literal(node: &Node) -> Option<Literal> {
    match &node.value {
        Value::String(text) => Some(Literal::String(text.clone())),
        Value::Int(number) => i64::try_from(*number).ok().map(Literal::Integer),
        Value::Bool(flag) => Some(Literal::Boolean(*flag)),
        Value::Null | Value::Float(_) | Value::Seq(_) | Value::Map(_) => None,
    }
}

/// A header, as messages call it.
const HEADER: &str = "a header";

impl<'s> Lowering<'s, '_> {
    /// The groups by name. What collides within one is reported here, and left out of operations.
    pub(super) fn lower_groups(&mut self) -> HashMap<&'s str, Group<'s>> {
        let mut groups = HashMap::new();
        for written in &self.spec.parameters {
            let mut scope = Scope::new("parameter");
            let mut parameters = Vec::with_capacity(written.fields.len());
            let owner = Owner {
                prefix: written.name.value.clone(),
                part: String::new(),
                holder: None,
                path: vec!["parameters".to_owned(), written.name.value.clone()],
            };
            let named = written.fields.iter().map(|field| {
                let role = if field.optional { Role::Setter } else { Role::Argument };
                let (above, step) = (&owner.path, &*field.name.value);
                let name = (step, field.rust_name.as_ref());
                self.released.named(role, name, (above, step, Kind::Parameter))
            });
            // What the spec chooses is checked with the parameter.
            let mut ignored = Diagnostics::default();
            let idents = released::idents(&named.collect::<Vec<_>>(), &mut ignored);
            for (field, ident) in written.fields.iter().zip(idents) {
                let mut parameter = self.lower_parameter(field, Location::Query, &owner);
                parameter.ident = ident;
                let claim = Claim::new(&field.name.value, field.name.place);
                if scope.claim(&parameter.ident, claim, self.diagnostics) {
                    parameters.push((parameter, field));
                }
            }
            let group = Group { parameters, used: false, is_checked: false };
            groups.entry(written.name.value.as_str()).or_insert(group);
        }
        groups
    }

    /// Gathers the parameters of the query.
    pub(super) fn gather_query(
        &mut self,
        operation: &'s spec::Operation,
        owner: &Owner,
        shared: &mut Shared<'s>,
        gathered: &mut Gathered,
    ) {
        self.gather(&operation.query, Location::Query, &owner.below("query"), shared, gathered);
    }

    /// Gathers the parameters of the headers.
    pub(super) fn gather_headers(
        &mut self,
        operation: &'s spec::Operation,
        owner: &Owner,
        shared: &mut Shared<'s>,
        gathered: &mut Gathered,
    ) {
        self.gather(
            &operation.headers,
            Location::Header,
            &owner.below("headers"),
            shared,
            gathered,
        );
    }

    fn gather(
        &mut self,
        lists: &'s [spec::Parameters],
        location: Location,
        owner: &Owner,
        shared: &mut Shared<'s>,
        gathered: &mut Gathered,
    ) {
        let mut groups: HashMap<&str, Place> = HashMap::new();
        for list in lists {
            match list {
                spec::Parameters::Fields(fields) => {
                    for field in fields {
                        let parameter = self.lower_parameter(field, location, owner);
                        if location == Location::Query {
                            self.check_query(field, &parameter);
                        }
                        gathered.add(parameter, &field.name, self.diagnostics);
                    }
                }
                spec::Parameters::Group(name) => {
                    if let Some(first) = groups.insert(&name.value, name.place) {
                        let message = format!("group `{}` is listed twice", name.value);
                        self.report(
                            Diagnostic::new("duplicate-key", message, name.place)
                                .note("the other one", first)
                                .help("take one of the two out"),
                        );
                        continue;
                    }
                    self.gather_group(name, location, shared, gathered);
                }
            }
        }
    }

    fn gather_group(
        &mut self,
        name: &Spanned<String>,
        location: Location,
        shared: &mut Shared<'s>,
        gathered: &mut Gathered,
    ) {
        let Some(group) = shared.groups.get_mut(name.value.as_str()) else {
            let message = format!("there is no group of parameters `{}`", name.value);
            let near = self.nearest_of(&name.value, shared.groups.keys().copied());
            let diagnostic = Diagnostic::new("unknown-type", message, name.place);
            self.report(match near {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None => diagnostic.help("write the group under `parameters`, or the fields here"),
            });
            // Any of them may be the one that is meant.
            for (name, group) in &mut shared.groups {
                group.used |= near.is_none_or(|near| near == *name);
            }
            return;
        };
        group.used = true;
        let is_due = location == Location::Query && !std::mem::replace(&mut group.is_checked, true);
        for (parameter, field) in &group.parameters {
            if is_due {
                self.check_query(field, parameter);
            }
            let mut parameter = parameter.clone();
            parameter.location = location;
            parameter.shared = Some(format!("parameters.{}", name.value));
            if location == Location::Header {
                parameter.style = self.check_header(field, &parameter.ty);
            }
            gathered.add(parameter, &field.name, self.diagnostics);
        }
    }

    /// One parameter that is a field.
    pub(super) fn lower_parameter(
        &mut self,
        field: &'s spec::Field,
        location: Location,
        owner: &Owner,
    ) -> Parameter {
        let constant = self.constant(field, location);
        let (ty, presence) = match &constant {
            Some(constant) => (Type::Scalar(constant.scalar()), Presence::Required),
            None => self.lower_field(field, &owner.member(&field.name.value)),
        };
        self.parameter(field, location, constant, (ty, presence))
    }

    /// A parameter of this type that is a field.
    pub(super) fn parameter(
        &mut self,
        field: &spec::Field,
        location: Location,
        constant: Option<Literal>,
        (ty, mut presence): (Type, Presence),
    ) -> Parameter {
        let name = &field.name;
        let mut style = field.style.as_ref().map(|style| style.value).unwrap_or_default();
        match location {
            Location::Path => {
                if presence != Presence::Required {
                    let message =
                        format!("`{}` is part of the path, so it is always there", name.value);
                    self.report(
                        Diagnostic::new("bad-value", message, name.place)
                            .help("take the `?` and the `| null` out"),
                    );
                    presence = Presence::Required;
                }
                if self.check_scalar(&name.value, &ty, name.place, "the path") {
                    self.check_segments(field, constant.is_some(), &ty);
                }
            }
            Location::Header => style = self.check_header(field, &ty),
            Location::Query | Location::Body => {}
        }
        let role = if presence.is_optional() { Role::Setter } else { Role::Argument };
        let rust_name = field.rust_name.as_ref();
        let ident = chosen::ident(role, &name.value, rust_name, self.diagnostics);
        let sent_default = self.sent_default(field, presence);
        let has_null = location == Location::Body && presence == Presence::OptionalNullable;
        let renamed_from = match presence.is_optional() {
            true => renamed::former(role, &field.notes, &ident, self.diagnostics),
            false => {
                let message =
                    format!("`{}` is an argument, whose name callers do not write", name.value);
                let help = "take `renamed_from` out";
                self.diagnostics.extend(renamed::reject(&field.notes, &message, help));
                Vec::new()
            }
        };
        Parameter {
            wire: name.value.clone(),
            null_setter: has_null.then(|| Parameter::null_setter_of(&ident)),
            without: None,
            ident,
            shared: None,
            notes: Notes { renamed_from, ..docs::notes(&field.notes) },
            location,
            style,
            ty,
            presence,
            asked: presence,
            sent_default,
            constant,
        }
    }

    /// The default that a call sends unless it is given another value.
    fn sent_default(&mut self, field: &spec::Field, presence: Presence) -> Option<Literal> {
        let place = field.send_default?;
        let name = &field.name.value;
        let (message, help) = if !presence.is_optional() {
            let message = format!("`{name}` is required, so every call has a value for it");
            (message, format!("write `{name}?`, or take `send_default` out"))
        } else {
            match &field.notes.default {
                None => {
                    let message = format!("`{name}` has no default to send");
                    (message, "write it beside this, as in `default: 20`".to_owned())
                }
                Some(default) => match literal(default) {
                    Some(value) => return Some(value),
                    None => {
                        let message = format!("the default of `{name}` cannot be sent by itself");
                        let help = "only a text, an integer of 64 bits or a boolean can: take `send_default` out";
                        (message, help.to_owned())
                    }
                },
            }
        };
        self.report(Diagnostic::new("bad-value", message, place).help(help));
        None
    }

    /// The value of a parameter that can have only one. It needs no type: nobody gives it and
    /// nobody reads it, so that another value takes nothing away from callers.
    fn constant(&mut self, field: &spec::Field, location: Location) -> Option<Literal> {
        let FieldType::Expr(TypeExpr { kind: TypeExprKind::Literal(value), place }) = &field.ty
        else {
            return None;
        };
        if field.optional {
            return None;
        }
        self.reject_type_name(field, "take it out: a literal that is always sent has no type");
        self.reject_limits(field, "a literal that is always sent");
        let text = value.text();
        if text.chars().any(|letter| letter.is_control() || docs::is_invisible(letter)) {
            self.report(
                Diagnostic::new("bad-value", "a literal has no control characters", *place)
                    .help("write the parameter's type as `string`"),
            );
        }
        if location == Location::Path && matches!(&*text, "" | "." | "..") {
            let message = format!("the segment `{text}` leads elsewhere in a path");
            self.report(
                Diagnostic::new("bad-value", message, *place).help("write the path that is meant"),
            );
        }
        if let Some(sensitive) = field.notes.sensitive {
            let message =
                format!("`{}` is always `{text}`, so it is not a secret", field.name.value);
            self.report(
                Diagnostic::new("bad-value", message, sensitive)
                    .note("the literal", *place)
                    .help("take `sensitive` out"),
            );
        }
        for (key, given) in [("default", &field.notes.default), ("example", &field.notes.example)] {
            if let Some(given) = given
                && !is_literal(given, value)
            {
                let message = format!("this `{key}` is not `{text}`, which is always sent");
                self.report(
                    Diagnostic::new("bad-value", message, given.place)
                        .note("the literal", *place)
                        .help(format!("take `{key}` out")),
                );
            }
        }
        Some(value.clone())
    }

    /// Only text that a caller gives can hold slashes.
    fn check_segments(&mut self, field: &spec::Field, is_constant: bool, ty: &Type) {
        let Some(place) = field.segments else { return };
        let name = &field.name.value;
        let message = match self.resolve(ty) {
            _ if is_constant => format!("`{name}` is always the same text"),
            Some(Type::Scalar(scalar)) if *scalar == Scalar::String => return,
            Some(Type::Scalar(_) | Type::Named(_)) => {
                format!("`{name}` is not a `string`, so it holds no slashes")
            }
            // It is a string, or has been reported.
            _ => return,
        };
        let help = match is_constant {
            true => "write the text in the template",
            false => "take `segments` out, or write `type: string`",
        };
        self.report(Diagnostic::new("bad-value", message, place).help(help));
    }

    /// Checks a header, and returns its style: the items of a list are separated by commas.
    fn check_header(&mut self, field: &spec::Field, ty: &Type) -> Style {
        let Spanned { value: name, place } = &field.name;
        if let Some(diagnostic) = checks::parameter_header(name, *place) {
            self.report(diagnostic);
        }
        let is_list = self.is_list(ty);
        if !is_list {
            self.check_scalar(name, ty, *place, HEADER);
        }
        if let Some(style) = &field.style
            && style.value != Style::Comma
        {
            let message = format!("the header `{name}` cannot have another style than `comma`");
            self.report(
                Diagnostic::new("bad-value", message, style.place)
                    .help("take `style` out: a list is sent with commas between its items"),
            );
        }
        if is_list { Style::Comma } else { Style::default() }
    }

    /// Only what is one piece of text fits into a path or a header.
    fn check_scalar(&mut self, name: &str, ty: &Type, place: Place, location: &str) -> bool {
        let fits = self.is_plain(ty);
        if !fits {
            self.report(
                Diagnostic::new(
                    "bad-value",
                    format!("`{name}` does not fit into {location}, which is one piece of text"),
                    place,
                )
                .help(match location {
                    HEADER => "use a scalar such as `string`, `integer` or `date-time`, an enum, an alias of these, or a list of them",
                    _ => "use a scalar such as `string`, `integer` or `date-time`, an enum, or an alias of these",
                }),
            );
        }
        fits
    }
}
