//! `response_headers`: headers that responses have, each with the accessor that reads it.

use std::collections::HashMap;

use super::names::Role;
use super::released::{self, Released};
use super::scope::{Claim, Scope};
use super::{checks, docs, options};
use crate::api::{Kind, ResponseHeader, Scalar};
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::spec::{self, Spanned, TypeExpr, TypeExprKind};

/// The headers of responses, in the order of the spec.
pub(super) fn lower(
    client: &spec::Client,
    released: &Released<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<ResponseHeader> {
    let path = options::path("response_headers");
    let named = client.response_headers.iter().map(|header| {
        let wire = &*header.name.value;
        let name = (wire, header.rust_name.as_ref());
        released.named(Role::ResponseHeader, name, (&path, wire, Kind::Header))
    });
    let idents = released::idents(&named.collect::<Vec<_>>(), diagnostics);
    let mut scope = Scope::new("header");
    let mut seen: HashMap<String, Place> = HashMap::new();
    let headers = client.response_headers.iter().zip(idents).filter_map(|(header, ident)| {
        let spec::ResponseHeader { name, keys: _, notes, rust_name: _, ty } = header;
        let Spanned { value: wire, place } = name;
        if let Some(first) = seen.insert(wire.to_ascii_lowercase(), *place) {
            let message = format!("`{wire}` is there twice among the headers of responses");
            diagnostics.push(
                Diagnostic::new("duplicate-key", message, *place)
                    .note("the other one", first)
                    .help("take one of the two out: a header has the same name in any case"),
            );
            return None;
        }
        diagnostics.extend(checks::header_name(wire, *place));
        scope.claim(&ident, Claim::new(wire, *place), diagnostics);
        let scalar = scalar(wire, ty.as_ref()?, diagnostics)?;
        Some(ResponseHeader { name: wire.clone(), ident, notes: docs::notes(notes), scalar })
    });
    headers.collect()
}

/// The type of a header, which is one piece of text.
fn scalar(name: &str, ty: &TypeExpr, diagnostics: &mut Diagnostics) -> Option<Scalar> {
    let help = match &ty.kind {
        TypeExprKind::Scalar(scalar) if scalar.is_plain() => return Some(*scalar),
        TypeExprKind::Broken => return None,
        TypeExprKind::Nullable(_) => "take `| null` out: a header that is absent is `None` anyway",
        TypeExprKind::Scalar(_)
        | TypeExprKind::Array(_)
        | TypeExprKind::Tuple(_)
        | TypeExprKind::Record(_)
        | TypeExprKind::Literal(_)
        | TypeExprKind::Name(_) => {
            "use `string`, or another scalar such as `integer` or `date-time`"
        }
    };
    let message = format!("the header `{name}` is one piece of text, of a scalar type");
    diagnostics.push(Diagnostic::new("bad-value", message, ty.place).help(help));
    None
}
