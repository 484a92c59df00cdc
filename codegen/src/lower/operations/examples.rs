//! Examples of what operations return.

use super::Shared;
use crate::api::{PageScheme, Presence, Response, Scalar, Type, TypeKind};
use crate::diagnostics::{Diagnostic, Place};
use crate::lower::state::Lowering;
use crate::lower::values::ValueCheck;
use crate::spec::{self, Node, Value};

impl<'s> Lowering<'s, '_> {
    /// Holds the example of what comes back against its type.
    pub(super) fn check_example(
        &mut self,
        operation: &'s spec::Operation,
        response: &Response,
        shared: &Shared<'s>,
    ) {
        if let (Response::ByStatus(lowered), spec::Response::ByStatus { statuses, .. }) =
            (response, &operation.response)
        {
            for (variant, status) in lowered.variants.iter().zip(statuses) {
                if let (Some(example), false) =
                    (&status.notes.example, matches!(status.response, spec::Response::Broken))
                {
                    self.check_content(example, &variant.response);
                }
            }
        }
        let Some(example) = &operation.notes.example else { return };
        match (response, &operation.response) {
            (_, spec::Response::Broken) => {}
            (Response::ByStatus(_), _) => {
                let help = "write it at the status, beside its `type`";
                self.no_example("an operation with several statuses has", example.place, help);
            }
            (Response::Pages { item, .. }, spec::Response::Pages { scheme, .. }) => {
                if let Some(scheme) = shared.schemes.get(scheme.value.as_str()) {
                    self.check_page(example, &scheme.lowered, item);
                }
            }
            // The scheme is what is wrong.
            (_, spec::Response::Pages { .. }) => {}
            (response, _) => self.check_content(example, response),
        }
    }

    fn check_content(&mut self, example: &'s Node, response: &Response) {
        let ty = match response {
            Response::Value(ty) | Response::Lines(ty) => ty.clone(),
            Response::Events(ty) => {
                if matches!(self.types.resolve_kind(ty), Some(TypeKind::TaggedUnion(_))) {
                    let help = "write one at each variant of the union, beside its `fields`";
                    self.no_example("a stream of a tagged union has", example.place, help);
                    return;
                }
                ty.clone()
            }
            Response::Text | Response::TextEvents => Type::Scalar(Scalar::String),
            Response::Binary => {
                self.no_example("`bytes` have", example.place, "take it out");
                return;
            }
            Response::Empty => {
                self.no_example("what has no body has", example.place, "take it out");
                return;
            }
            Response::Pages { .. } | Response::ByStatus(_) => return,
        };
        self.check_value(example, ty);
    }

    /// Remembers to hold an example against a type.
    pub(in crate::lower) fn check_value(&mut self, value: &'s Node, ty: Type) {
        let presence = Presence::Required;
        self.pending.values.push(ValueCheck { key: "example", value, ty, presence, limits: &[] });
    }

    fn check_page(&mut self, page: &'s Node, scheme: &PageScheme, item: &Type) {
        let mut at = page;
        for (depth, step) in scheme.items.0.iter().enumerate() {
            let is_last = depth + 1 == scheme.items.0.len();
            if !matches!(at.value, Value::Map(_)) {
                self.no_page(at, scheme, format!("an object with `{step}` is expected"));
                return;
            }
            match at.get(step) {
                Some(inner) => at = inner,
                None if is_last && scheme.items_optional => return,
                None => {
                    self.no_page(at, scheme, format!("it has no `{step}`"));
                    return;
                }
            }
        }
        match &at.value {
            Value::Seq(items) => {
                items.iter().for_each(|value| self.check_value(value, item.clone()))
            }
            Value::Null => {}
            _ => self.no_page(at, scheme, "a list is expected".to_owned()),
        }
    }

    fn no_page(&mut self, node: &Node, scheme: &PageScheme, why: String) {
        let message = format!("this `example` is not a page of `{}`: {why}", scheme.name);
        let help = "write the whole page as it comes, with its items";
        self.report(Diagnostic::new("bad-value", message, node.place).help(help));
    }

    fn no_example(&mut self, what: &str, place: Place, help: &str) {
        let message = format!("{what} no `example`");
        self.report(Diagnostic::new("bad-value", message, place).help(help));
    }
}
