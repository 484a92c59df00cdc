//! Pagination: the schemes, and the parameters that a paged operation gets from them.
//!
//! The runtime repeats a call with another token, so the token must be a string that a caller may
//! leave out, in a query that nothing else uses it in.

use std::collections::HashMap;

use super::Shared;
use super::parameters::Gathered;
use crate::api::{
    Docs, Location, NextPage, Notes, PageScheme, Parameter, Presence, Resource, Response, Scalar,
    Style, Type,
};
use crate::diagnostics::Diagnostic;
use crate::lower::docs;
use crate::lower::names::Role;
use crate::lower::scope::{Claim, Scope};
use crate::lower::state::Lowering;
use crate::spec::{self, Spanned};

/// A pagination scheme that operations may use.
pub(in crate::lower) struct Scheme {
    lowered: PageScheme,
    /// The parameter for the page's size.
    size: Option<String>,
    /// Its place among all schemes.
    index: usize,
    pub(in crate::lower) used: bool,
}

impl<'s> Lowering<'s, '_> {
    /// The schemes by name.
    pub(super) fn lower_schemes(&mut self) -> HashMap<&'s str, Scheme> {
        let mut schemes = HashMap::new();
        let mut scope = Scope::of_files("pagination scheme");
        for (index, written) in self.spec.pagination.iter().enumerate() {
            self.check_scheme(written);
            let text = |name: &Option<Spanned<String>>| {
                name.as_ref().map(|name| name.value.clone()).unwrap_or_default()
            };
            let ident = Role::Scheme.ident(&written.name.value);
            let claim = Claim::new(&written.name.value, written.name.place)
                .fixed_by("rename one of the schemes: their names are Rust's alone")
                .shortened_by("give the scheme a shorter name");
            scope.claim(&ident, claim, self.diagnostics);
            let scheme = Scheme {
                lowered: PageScheme {
                    name: written.name.value.clone(),
                    ident,
                    docs: docs::of(written.docs.as_ref()),
                    items: text(&written.items),
                    items_optional: written.items_optional,
                    next: NextPage::Cursor {
                        parameter: text(&written.token),
                        member: text(&written.next),
                    },
                },
                size: written.size.as_ref().map(|size| size.value.clone()),
                index,
                used: false,
            };
            schemes.entry(written.name.value.as_str()).or_insert(scheme);
        }
        schemes
    }

    fn check_scheme(&mut self, scheme: &spec::CursorScheme) {
        let never_optional = [
            ("token", &scheme.token, "every parameter of a page may be left out"),
            ("size", &scheme.size, "every parameter of a page may be left out"),
            ("next", &scheme.next, "the token of the next page may always be absent"),
        ];
        for (key, name, why) in never_optional {
            if let Some(name) = name
                && let Some(plain) = name.value.strip_suffix('?')
            {
                let message = format!("`{}` needs no `?`: {why}", name.value);
                self.report(
                    Diagnostic::new("impossible-pagination", message, name.place)
                        .help(format!("write `{key}: {plain}`")),
                );
            }
        }
        for member in [&scheme.items, &scheme.next].into_iter().flatten() {
            if member.value.contains(['.', '[', '/']) {
                let message = format!("`{}` is not a member of the page itself", member.value);
                self.report(
                    Diagnostic::new("impossible-pagination", message, member.place)
                        .help("name a member of the page: what is nested cannot be followed"),
                );
            }
        }
        let pairs = [
            (&scheme.token, &scheme.size, "`token` and `size` are the same parameter"),
            (&scheme.items, &scheme.next, "`items` and `next` are the same member"),
        ];
        for (one, other, message) in pairs {
            if let (Some(one), Some(other)) = (one, other)
                && one.value == other.value
            {
                self.report(
                    Diagnostic::new("impossible-pagination", message, other.place)
                        .note("the other one", one.place)
                        .help("write the names that the API uses"),
                );
            }
        }
    }

    /// Adds the scheme's parameters to the operation's query. None if there is no such scheme.
    pub(super) fn paginate(
        &mut self,
        operation: &spec::Operation,
        name: &Spanned<String>,
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
        if let Some(method) = &operation.method
            && method.value != spec::Method::Get
        {
            self.report(
                Diagnostic::new(
                    "impossible-pagination",
                    "only GET is paged: the next page is the same call with another token",
                    name.place,
                )
                .note("the method", method.place)
                .help("use GET, or give the page a type and write `returns`"),
            );
        }
        let scheme = &shared.schemes[name.value.as_str()];
        let token = scheme.lowered.next.parameter().to_owned();
        let size = scheme.size.clone();
        let docs = "Page token to start from. Defaults to the first page.";
        self.page_parameter(&token, Scalar::String, docs, name, operation, gathered);
        // If the two are one, that has been reported.
        if let Some(size) = size.filter(|size| *size != token) {
            let docs = "Maximum number of items on a page.";
            self.page_parameter(&size, Scalar::Integer, docs, name, operation, gathered);
        }
        Some(index)
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
        wire: &str,
        scalar: Scalar,
        docs: &str,
        pages: &Spanned<String>,
        operation: &spec::Operation,
        gathered: &mut Gathered,
    ) {
        let elsewhere = gathered.find(Location::Path, wire).or_else(|| {
            let headers = operation.headers.iter().filter_map(|list| match list {
                spec::Parameters::Fields(fields) => Some(fields),
                spec::Parameters::Group(_) => None,
            });
            let header = headers.flatten().find(|field| field.name.value == wire);
            header.map(|field| field.name.place)
        });
        if let Some(elsewhere) = elsewhere {
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
            return;
        }
        let Some(declared) = gathered.query(wire) else {
            let parameter = Parameter {
                wire: wire.to_owned(),
                ident: Role::Setter.ident(wire),
                null_setter: None,
                shared: Some(format!("pagination.{}", pages.value)),
                notes: Notes::documented(Docs::new(docs)),
                location: Location::Query,
                style: Style::default(),
                ty: Type::Scalar(scalar),
                presence: Presence::OptionalNullable,
                constant: None,
            };
            let name = Spanned { value: wire.to_owned(), place: pages.place };
            gathered.add(parameter, &name, self.diagnostics);
            return;
        };
        let fits = self.resolve(&declared.ty) == Some(&Type::Scalar(scalar))
            && declared.presence.is_optional();
        if !fits && let Some(place) = gathered.find(Location::Query, wire) {
            let right = scalar.name();
            self.report(
                Diagnostic::new(
                    "impossible-pagination",
                    format!("`{wire}` asks for a page, but is not an optional {right}"),
                    place,
                )
                .note("the scheme is used here", pages.place)
                .help(format!(
                    "write `{wire}?: {right} | null`, or leave it out: the scheme adds it"
                )),
            );
        }
    }
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
