//! Pagination: the parameters that a paged operation gets from its scheme.
//!
//! The runtime repeats a call with another token, so the token must be a parameter that a caller
//! may leave out, in a query or a body that nothing else uses it in.

use std::collections::HashMap;

use super::Shared;
use super::parameters::Gathered;
use super::schemes::Scheme;
use crate::api::{
    Body, BodyShape, Counted, Docs, Encoding, Form, Location, MemberPath, NextPage, Notes,
    PageScheme, Parameter, Presence, Resource, Response, Scalar, Style, Type, TypeKind,
};
use crate::diagnostics::{Diagnostic, Place};
use crate::lower::names::Role;
use crate::lower::state::Lowering;
use crate::spec::{self, Spanned};

impl<'s> Lowering<'s, '_> {
    /// Adds the scheme's parameters to the operation's query. None if there is no such scheme.
    pub(super) fn paginate(
        &mut self,
        operation: &spec::Operation,
        name: &Spanned<String>,
        item: &Type,
        shared: &mut Shared<'s>,
        gathered: &mut Gathered,
    ) -> Option<usize> {
        if !shared.schemes.contains_key(name.value.as_str()) {
            self.report_unknown_scheme(name, shared);
            return None;
        }
        let scheme = shared.schemes.get_mut(name.value.as_str())?;
        scheme.used = true;
        let index = scheme.index;
        let lowered = scheme.lowered.clone();
        let next_place = scheme.next_place;
        self.check_method(operation, name, lowered.in_body);
        if let NextPage::LastItem { member, .. } = &lowered.next {
            self.check_item_id(item, member, name.place, next_place);
        }
        if !lowered.in_body {
            for asked in asked(&lowered) {
                self.page_parameter(&asked, name, operation, gathered);
            }
        }
        Some(index)
    }

    /// Adds the parameters of a scheme that has them in the body. Returns the body that they are
    /// in.
    pub(super) fn paginate_body(
        &mut self,
        operation: &spec::Operation,
        body: Option<Body>,
        shared: &Shared<'s>,
        gathered: &mut Gathered,
    ) -> Option<Body> {
        let spec::Response::Pages { scheme: name, .. } = &operation.response else { return body };
        let scheme = shared.schemes.get(name.value.as_str());
        let Some(scheme) = scheme.filter(|scheme| scheme.lowered.in_body) else { return body };
        let body = body.unwrap_or(Body { encoding: Encoding::Json, shape: BodyShape::Members });
        let whole = gathered.parameter(Location::Body, "body").map(|body| &body.ty);
        let is_never_object = whole.is_some_and(|ty| self.is_never_object(ty));
        if body.shape == BodyShape::Whole && (body.encoding.word().is_some() || is_never_object) {
            let message = "the body has no members, and this scheme asks for a page in one";
            self.report(
                Diagnostic::new("impossible-pagination", message, name.place)
                    .help("write the members under `body`, or use another scheme"),
            );
            return Some(body);
        }
        for asked in asked(&scheme.lowered) {
            match body.shape {
                BodyShape::Members => self.page_parameter(&asked, name, operation, gathered),
                BodyShape::Whole => self.check_whole_body(&asked, name, gathered),
            }
        }
        Some(body)
    }

    fn check_method(&mut self, operation: &spec::Operation, name: &Spanned<String>, in_body: bool) {
        let Some(method) = &operation.method else { return };
        let (message, help) = match method.value {
            spec::Method::Get if in_body => (
                "this scheme asks for a page in the body, which GET does not send",
                "use POST, or take `in: body` out of the scheme",
            ),
            spec::Method::Delete => (
                "DELETE is not paged: the next page would be the same call again",
                "use GET or POST, or give the response a type and write `returns`",
            ),
            _ => return,
        };
        self.report(
            Diagnostic::new("impossible-pagination", message, name.place)
                .note("the method", method.place)
                .help(help),
        );
    }

    /// Whether a type has no members, whatever its values are.
    fn is_never_object(&self, ty: &Type) -> bool {
        match self.resolve(ty) {
            Some(Type::Scalar(scalar)) => scalar.is_plain(),
            Some(Type::Array(_) | Type::Tuple(_)) => true,
            Some(Type::Named(reference)) => {
                matches!(self.types[reference.index].kind, TypeKind::Enum(_))
            }
            Some(Type::Nullable(inner) | Type::Boxed(inner)) => self.is_never_object(inner),
            _ => false,
        }
    }

    /// Reports a member of the last item that cannot ask for the next page.
    fn check_item_id(&mut self, item: &Type, member: &MemberPath, pages: Place, next: Place) {
        let mut ty = item;
        for name in &member.0 {
            if self.is_never_object(ty) {
                let message =
                    format!("an item has no member `{name}`, which asks for the next page");
                self.report(
                    Diagnostic::new("impossible-pagination", message, pages)
                        .note("the scheme names it here", next)
                        .help("use another scheme, or write the object that an item is"),
                );
                return;
            }
            // What is behind a union, a map or `unknown` is the server's to know.
            let Some(Type::Named(reference)) = self.resolve(ty) else { return };
            let TypeKind::Struct(object) = &self.types[reference.index].kind else { return };
            let Some(field) = object.fields.iter().find(|field| field.wire == *name) else {
                let message = format!(
                    "`{}` has no member `{name}`, which asks for the next page",
                    reference.ident
                );
                self.report(
                    Diagnostic::new("impossible-pagination", message, pages)
                        .note("the scheme names it here", next)
                        .help("add it to the item's type, or use another scheme"),
                );
                return;
            };
            ty = &field.ty;
        }
        if !self.identifies(ty) {
            let message = format!(
                "`{member}` asks for the next page, but is neither a string nor an integer"
            );
            self.report(
                Diagnostic::new("impossible-pagination", message, pages)
                    .note("the scheme names it here", next)
                    .help("name the member that identifies an item"),
            );
        }
    }

    /// Whether a value can be sent as what identifies an item.
    fn identifies(&self, ty: &Type) -> bool {
        match self.resolve(ty) {
            Some(Type::Scalar(scalar)) => !matches!(scalar.form(), Form::Finite | Form::Flag),
            Some(Type::Array(_) | Type::Tuple(_) | Type::Map(_)) => false,
            Some(Type::Nullable(inner) | Type::Boxed(inner)) => self.identifies(inner),
            Some(Type::Named(reference)) => {
                let kind = &self.types[reference.index].kind;
                !matches!(kind, TypeKind::Struct(_) | TypeKind::TaggedUnion(_))
            }
            _ => true,
        }
    }

    /// Reports a body that has no such member.
    fn check_whole_body(&mut self, asked: &Asked, pages: &Spanned<String>, gathered: &Gathered) {
        let Some(body) = gathered.parameter(Location::Body, "body") else { return };
        let Some(Type::Named(reference)) = self.resolve(&body.ty) else { return };
        let TypeKind::Struct(object) = &self.types[reference.index].kind else { return };
        let Asked { wire, .. } = asked;
        if object.fields.iter().any(|field| field.wire == *wire) {
            return;
        }
        let message =
            format!("`{}` has no member `{wire}`, which asks for a page", reference.ident);
        self.report(
            Diagnostic::new("impossible-pagination", message, pages.place)
                .help("add it to the type of the body, or use another scheme"),
        );
    }

    fn report_unknown_scheme(&mut self, name: &Spanned<String>, shared: &mut Shared<'s>) {
        let near = self.nearest_of(&name.value, shared.schemes.keys().copied());
        let message = format!("there is no pagination scheme `{}`", name.value);
        let diagnostic = Diagnostic::new("unknown-type", message, name.place);
        self.report(match (near, shared.schemes.keys().min()) {
            (Some(near), _) => diagnostic.help(format!("did you mean `{near}`?")),
            (None, Some(one)) => {
                let help = format!("write one that is under `pagination`, as in `{one}<Item>`");
                diagnostic.help(help)
            }
            (None, None) => diagnostic.help("define it under `pagination`"),
        });
        // Any of them may be the one that is meant.
        for (name, scheme) in &mut shared.schemes {
            scheme.used |= near.is_none_or(|near| near == *name);
        }
    }

    /// One of the scheme's parameters: as the operation declares it, or as it must be.
    fn page_parameter(
        &mut self,
        asked: &Asked,
        pages: &Spanned<String>,
        operation: &spec::Operation,
        gathered: &mut Gathered,
    ) {
        let Asked { wire, scalar, location, docs, is_strict } = asked;
        if *location == Location::Query && self.is_elsewhere(wire, pages, operation, gathered) {
            return;
        }
        let Some(declared) = gathered.parameter(*location, wire) else {
            let presence = match location {
                Location::Body => Presence::Optional,
                _ => Presence::OptionalNullable,
            };
            let parameter = Parameter {
                wire: wire.clone(),
                ident: Role::Setter.ident(wire),
                null_setter: None,
                without: None,
                shared: Some(format!("pagination.{}", pages.value)),
                notes: Notes::documented(Docs::new(docs.clone())),
                location: *location,
                style: Style::default(),
                ty: Type::Scalar(*scalar),
                presence,
                asked: presence,
                sent_default: None,
                constant: None,
            };
            let name = Spanned { value: wire.clone(), place: pages.place };
            gathered.add(parameter, &name, self.diagnostics);
            return;
        };
        let fits = declared.presence.is_optional()
            && match self.resolve(&declared.ty) {
                Some(Type::Scalar(declared)) => match (scalar.form(), declared.form()) {
                    (Form::Whole(..), Form::Whole(..)) => true,
                    (Form::String, Form::String) => true,
                    (Form::String, Form::Any | Form::Text(..) | Form::Whole(..)) => !is_strict,
                    _ => false,
                },
                Some(Type::Named(_)) => !is_strict,
                _ => false,
            };
        if !fits && let Some(place) = gathered.find(*location, wire) {
            let right = scalar.name();
            let null = if *location == Location::Body { "" } else { " | null" };
            self.report(
                Diagnostic::new(
                    "impossible-pagination",
                    format!(
                        "`{wire}` asks for a page, but is not an optional {}",
                        if *is_strict { right } else { "string or integer" }
                    ),
                    place,
                )
                .note("the scheme is used here", pages.place)
                .help(format!(
                    "write `{wire}?: {right}{null}`, or leave it out: the scheme adds it"
                )),
            );
        }
    }

    /// Reports a parameter of the query that is in the path or in a header, too.
    fn is_elsewhere(
        &mut self,
        wire: &str,
        pages: &Spanned<String>,
        operation: &spec::Operation,
        gathered: &Gathered,
    ) -> bool {
        let elsewhere = gathered.find(Location::Path, wire).or_else(|| {
            let headers = operation.headers.iter().filter_map(|list| match list {
                spec::Parameters::Fields(fields) => Some(fields),
                spec::Parameters::Group(_) => None,
            });
            let header = headers.flatten().find(|field| field.name.value == wire);
            header.map(|field| field.name.place)
        });
        let Some(elsewhere) = elsewhere else { return false };
        self.report(
            Diagnostic::new(
                "impossible-pagination",
                format!(
                    "`{wire}` is a parameter of the query in this scheme, and another one here"
                ),
                pages.place,
            )
            .note("the other one", elsewhere)
            .help("rename the other one, or use another scheme"),
        );
        true
    }
}

/// A parameter that a scheme adds to operations.
struct Asked {
    wire: String,
    scalar: Scalar,
    location: Location,
    docs: String,
    /// Whether it has that type and no other: else a string may be an integer.
    is_strict: bool,
}

/// The parameters that a scheme adds to operations.
fn asked(scheme: &PageScheme) -> Vec<Asked> {
    let location = if scheme.in_body { Location::Body } else { Location::Query };
    let (scalar, docs) = match &scheme.next {
        NextPage::Token { .. } => {
            (Scalar::String, "Page token to start from. Defaults to the first page.".to_owned())
        }
        NextPage::LastItem { member, .. } => (
            Scalar::String,
            format!("`{member}` of the item to start after. Defaults to the first page."),
        ),
        NextPage::Number { counted, .. } | NextPage::NextNumber { counted, .. } => {
            let what = match counted {
                Counted::Pages => "Number of the page",
                Counted::Items => "Offset of the item",
            };
            (Scalar::Integer, format!("{what} to start from. Defaults to the first one."))
        }
        NextPage::Url { .. } | NextPage::Link { .. } => (Scalar::String, String::new()),
    };
    let is_loose = matches!(scheme.next, NextPage::LastItem { .. }) || scheme.in_body;
    let is_strict = scalar == Scalar::Integer && !scheme.in_body || !is_loose;
    let position = scheme.next.parameter().filter(|wire| !wire.is_empty());
    let position =
        position.map(|wire| Asked { wire: wire.to_owned(), scalar, location, docs, is_strict });
    // If the two are one, that has been reported.
    let size = scheme.size.as_ref().filter(|size| Some(&***size) != scheme.next.parameter());
    let size = size.map(|size| Asked {
        wire: size.clone(),
        scalar: Scalar::Integer,
        location,
        docs: "Maximum number of items on a page.".to_owned(),
        is_strict: true,
    });
    position.into_iter().chain(size).collect()
}

/// The schemes that operations use, in the order of the spec; operations get their final indices.
pub(in crate::lower) fn used_schemes(
    schemes: HashMap<&str, Scheme>,
    resources: &mut [Resource],
) -> Vec<PageScheme> {
    let mut used: Vec<Scheme> = schemes.into_values().filter(|scheme| scheme.used).collect();
    used.sort_by_key(|scheme| scheme.index);
    let places: HashMap<usize, usize> =
        used.iter().enumerate().map(|(place, scheme)| (scheme.index, place)).collect();
    renumber(resources, &places);
    used.into_iter().map(|scheme| scheme.lowered).collect()
}

fn renumber(resources: &mut [Resource], places: &HashMap<usize, usize>) {
    for resource in resources {
        for operation in &mut resource.operations {
            if let Response::Pages { scheme, .. } = &mut operation.response {
                *scheme = places.get(scheme).copied().unwrap_or_default();
            }
        }
        renumber(&mut resource.resources, places);
    }
}
