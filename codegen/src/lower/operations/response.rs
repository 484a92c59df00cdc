//! The response of an operation.
//!
//! What cannot come back is reported, and stands as nothing.

use super::Shared;
use super::parameters::Gathered;
use crate::api::{Response, Scalar, Type};
use crate::diagnostics::{Diagnostic, Place};
use crate::lower::state::Lowering;
use crate::lower::types::Owner;
use crate::spec::{self, TypeExpr, TypeExprKind};

impl<'s> Lowering<'s, '_> {
    /// The response. Pages add their parameters to the query.
    pub(super) fn lower_response(
        &mut self,
        operation: &'s spec::Operation,
        prefix: &str,
        shared: &mut Shared<'s>,
        gathered: &mut Gathered,
    ) -> Response {
        let (response, place) = match &operation.response {
            spec::Response::Nothing | spec::Response::Broken => return Response::Empty,
            spec::Response::Value { place, ty } if self.is_nothing(*place, ty) => {
                return Response::Empty;
            }
            spec::Response::Value { place, ty } => {
                (Response::Value(self.lower_response_type(ty, prefix, "response")), place)
            }
            spec::Response::Bytes(place) => (Response::Binary, place),
            spec::Response::Text(place) => (Response::Text, place),
            spec::Response::Events { place, ty } => {
                let event = self.lower_response_type(ty, prefix, "event");
                self.check_event(&event, ty.place);
                (Response::Events(event), place)
            }
            spec::Response::Pages { place, scheme, item } => {
                let item = self.lower_response_type(item, prefix, "item");
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

    /// Reports a type that other languages have for what returns nothing.
    fn is_nothing(&mut self, place: Place, ty: &TypeExpr) -> bool {
        let TypeExprKind::Name(name) = &ty.kind else { return false };
        if self.by_name.contains_key(name.as_str()) || spec::familiar(name) != Some("null") {
            return false;
        }
        let key = if place == ty.place { format!("-> {name}") } else { "returns".to_owned() };
        let message = format!("there is no type `{name}`");
        self.report(
            Diagnostic::new("unknown-type", message, ty.place)
                .help(format!("leave `{key}` out where nothing comes back")),
        );
        true
    }

    fn lower_response_type(&mut self, ty: &'s TypeExpr, prefix: &str, part: &str) -> Type {
        let owner = Owner { prefix: prefix.to_owned(), part: part.to_owned(), holder: None };
        self.lower_expr(ty, &owner)
    }

    /// Only what has a name can be decoded from an event, and JSON as it came.
    fn check_event(&mut self, event: &Type, place: Place) {
        let fits = matches!(
            self.resolve(event),
            None | Some(Type::Scalar(Scalar::Unknown) | Type::Named(_))
        );
        if !fits {
            self.report(
                Diagnostic::new("bad-value", "an event is an object or a union of objects", place)
                    .help("give it a type with a name under `types`, or write `unknown`"),
            );
        }
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
