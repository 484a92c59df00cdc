//! The response of an operation.
//!
//! What cannot come back is reported, and stands as nothing.

use super::Shared;
use super::parameters::Gathered;
use crate::api::{ByStatus, Ident, Kind, Location, Response, StatusVariant, Type, below};
use crate::diagnostics::{Diagnostic, Place};
use crate::lower::names::Role;
use crate::lower::scope::{Claim, Scope};
use crate::lower::state::Lowering;
use crate::lower::types::Owner;
use crate::lower::{docs, is_media_type, released};
use crate::spec::{self, Spanned, TypeExpr, TypeExprKind};

impl<'s> Lowering<'s, '_> {
    /// The response of an operation whose name is these words, and which has this path in the lock.
    /// Pages add their parameters to the query.
    pub(super) fn lower_response(
        &mut self,
        operation: &'s spec::Operation,
        words: &str,
        (owner, locked): (&Owner, &[String]),
        shared: &mut Shared<'s>,
        gathered: &mut Gathered,
    ) -> Response {
        let (response, place) = match &operation.response {
            spec::Response::ByStatus { place: _, statuses } => {
                let ident = Ident::new(format!("{words}Response"));
                let variants =
                    self.lower_statuses(operation, statuses, (&owner.below("returns"), locked));
                return Response::ByStatus(ByStatus { ident, variants });
            }
            spec::Response::Nothing
            | spec::Response::Broken
            | spec::Response::Value { .. }
            | spec::Response::Bytes(_)
            | spec::Response::Text(_) => {
                let owner = owner.below("returns");
                return self.lower_content(operation, &operation.response, &owner, None);
            }
            spec::Response::Events { place, ty } => (
                Response::Events(self.lower_response_type(ty, &owner.below("events"), "event")),
                place,
            ),
            spec::Response::TextEvents(place) => (Response::TextEvents, place),
            spec::Response::Lines { place, ty } => (
                Response::Lines(self.lower_response_type(ty, &owner.below("lines"), "line")),
                place,
            ),
            spec::Response::Pages { place, scheme, item } => {
                let item = self.lower_response_type(item, &owner.below("pages"), "item");
                let scheme = self.paginate(operation, scheme, &item, shared, gathered);
                match scheme {
                    Some(scheme) => (Response::Pages { scheme, item }, place),
                    // The item's type is used all the same.
                    None => (Response::Value(item), place),
                }
            }
        };
        self.check_head(operation, *place);
        response
    }

    /// A value, text, bytes or nothing, of one status or of all.
    fn lower_content(
        &mut self,
        operation: &spec::Operation,
        content: &'s spec::Response,
        owner: &Owner,
        status: Option<u16>,
    ) -> Response {
        let (response, place) = match content {
            spec::Response::Value { place, ty } if !self.is_nothing(*place, ty, status) => {
                let part = status.map_or_else(|| "response".to_owned(), phrase);
                (Response::Value(self.lower_response_type(ty, owner, &part)), place)
            }
            spec::Response::Bytes(place) => (Response::Binary, place),
            spec::Response::Text(place) => (Response::Text, place),
            _ => return Response::Empty,
        };
        self.check_head(operation, *place);
        response
    }

    /// The variants of a response by status.
    fn lower_statuses(
        &mut self,
        operation: &spec::Operation,
        statuses: &'s [spec::StatusResponse],
        (owner, locked): (&Owner, &[String]),
    ) -> Vec<StatusVariant> {
        let mut scope = Scope::new("variant");
        let mut variants = Vec::with_capacity(statuses.len());
        let names: Vec<(String, String)> = statuses
            .iter()
            .map(|it| (phrase(it.status.value), it.status.value.to_string()))
            .collect();
        let above = below(locked, "returns");
        let named = statuses.iter().zip(&names).map(|(written, (name, step))| {
            let name = (&**name, written.rust_name.as_ref());
            self.released.named(Role::Variant, name, (&above, step, Kind::Status))
        });
        let idents = released::idents(&named.collect::<Vec<_>>(), self.diagnostics);
        for (written, ident) in statuses.iter().zip(idents) {
            let spec::StatusResponse { status, notes, rust_name: _, response } = written;
            let Spanned { value, place } = *status;
            let claim = Claim::new(&value.to_string(), place)
                .fixed_by("give one of them another Rust name: `{type: …, name: …}`");
            scope.claim(&ident, claim, self.diagnostics);
            if matches!(value, 204 | 205)
                && !matches!(response, spec::Response::Nothing | spec::Response::Broken)
            {
                self.report(
                    Diagnostic::new("bad-value", format!("{value} has no body"), place)
                        .help(format!("write `{value}: nothing`")),
                );
            }
            let response = self.lower_content(
                operation,
                response,
                &owner.below(&value.to_string()),
                Some(value),
            );
            variants.push(StatusVariant {
                status: value,
                ident,
                notes: docs::notes(notes),
                response,
            });
        }
        variants
    }

    /// Reports a type that other languages have for what returns nothing.
    fn is_nothing(&mut self, place: Place, ty: &TypeExpr, status: Option<u16>) -> bool {
        let TypeExprKind::Name(name) = &ty.kind else { return false };
        if self.by_name.contains_key(name.as_str()) || spec::familiar(name) != Some("null") {
            return false;
        }
        let help = match status {
            Some(status) => format!("write `{status}: nothing`"),
            None if place == ty.place => {
                format!("leave `-> {name}` out where nothing comes back")
            }
            None => "leave `returns` out where nothing comes back".to_owned(),
        };
        let message = format!("there is no type `{name}`");
        self.report(Diagnostic::new("unknown-type", message, ty.place).help(help));
        true
    }

    fn lower_response_type(&mut self, ty: &'s TypeExpr, owner: &Owner, part: &str) -> Type {
        let owner = Owner { part: part.to_owned(), ..owner.clone() };
        self.lower_expr(ty, &owner)
    }

    /// The content type that is asked for.
    pub(super) fn lower_accept(
        &mut self,
        operation: &spec::Operation,
        gathered: &Gathered,
    ) -> Option<String> {
        let accept = operation.accept.as_ref()?;
        if let Some(header) = gathered.find(Location::Header, "Accept") {
            self.report(
                Diagnostic::new("conflicting-keys", "`accept` is sent as a header", accept.place)
                    .note("the header is declared here too", header)
                    .help("take one of the two out"),
            );
        } else if !is_media_type(&accept.value) {
            let message = format!("`{}` is not a media type", accept.value);
            let help = if accept.value.contains(',') {
                "write one, like `text/csv`; to get either of several, make it several operations"
            } else {
                "write a type and a subtype, like `text/csv`"
            };
            self.report(Diagnostic::new("bad-value", message, accept.place).help(help));
        }
        Some(accept.value.clone())
    }

    fn check_head(&mut self, operation: &spec::Operation, place: Place) {
        let head =
            operation.method.as_ref().is_some_and(|method| method.value == spec::Method::Head);
        if head {
            self.report(
                Diagnostic::new("bad-value", "a response to HEAD has no body", place)
                    .help("take it out, or use GET"),
            );
        }
    }
}

/// The name of a status of success: the reason phrase that HTTP has for it.
fn phrase(status: u16) -> String {
    let phrase = match status {
        200 => "ok",
        201 => "created",
        202 => "accepted",
        203 => "non_authoritative_information",
        204 => "no_content",
        205 => "reset_content",
        206 => "partial_content",
        207 => "multi_status",
        208 => "already_reported",
        226 => "im_used",
        _ => return format!("status_{status}"),
    };
    phrase.to_owned()
}
