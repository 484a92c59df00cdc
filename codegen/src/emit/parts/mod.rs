//! Parts of the runtime that only some APIs need: their names, and which APIs need them.
//!
//! In the runtime's files, a line `// part: NAME` stands before an item, a field, an arm or a
//! statement that belongs to a part; in its manifest, `# part: NAME` stands before a line. What
//! several parts use names each of them: `// part: NAME, NAME`. Such a line is never copied, and
//! what follows it is copied only to crates whose API needs one of the parts. The file of a module
//! that is cut goes with it. In the templates of the README, `<!-- part: NAME -->` stands before a
//! line.

mod cut;

use std::collections::HashSet;

use crate::api::{
    Access, Api, Encoding, Field, Location, NextPage, Operation, PageScheme, Parameter, Response,
    Scalar, SchemeKind, Shape, Style, TaggedUnion, Type, TypeKind,
};
use crate::emit::rust::scalar::is_of_module;

#[cfg(test)]
pub(super) use cut::length;
pub(super) use cut::{Cut, cut, parts_of};

/// A part's name, with the condition that an API needs it.
type Part = (&'static str, fn(&Api) -> bool);

/// Every part, but those of scalars: each of them is the part that has its name.
pub(super) const PARTS: &[Part] = &[
    ("aggregates", has_aggregates),
    ("auth", |api| api.operations().any(|operation| operation.auth.is_some())),
    ("basic-auth", |api| {
        let mut schemes = api.client.schemes.iter();
        schemes.any(|scheme| matches!(scheme.kind, SchemeKind::Basic { .. }))
    }),
    ("boolean-tags", |api| has_tags(api, Scalar::Boolean)),
    ("by-status", |api| {
        api.operations().any(|operation| matches!(operation.response, Response::ByStatus(_)))
    }),
    ("downloads", |api| returns(api, has_bytes)),
    ("enums", |api| {
        let mut kinds = api.types.iter().map(|ty| &ty.kind);
        kinds.any(|kind| matches!(kind, TypeKind::Enum(known) if known.scalar == Scalar::String))
    }),
    ("error-classes", Api::has_error_classes),
    ("events", |api| has_aggregates(api) || returns(api, is_events)),
    ("form", |api| sends(api, Encoding::Form)),
    ("integer-tags", |api| has_tags(api, Scalar::Integer)),
    ("omitted-bodies", |api| omits(api, |operation, parameter| operation.is_whole_body(parameter))),
    ("omitted-members", |api| {
        omits(api, |operation, parameter| {
            parameter.location == Location::Body && !operation.is_whole_body(parameter)
        })
    }),
    ("others", has_others),
    ("multipart", |api| sends(api, Encoding::Multipart)),
    ("read-only", has_read_only_members),
    ("raw-bytes", |api| sends(api, Encoding::Bytes)),
    ("raw-text", |api| sends(api, Encoding::Text)),
    ("scalar-literals", has_telling_scalars),
    ("servers", |api| !api.client.servers.is_empty()),
    ("setters", has_setters),
    ("streams", |api| has_aggregates(api) || returns(api, Response::is_stream)),
    ("structs", |api| api.types.iter().any(|ty| matches!(ty.kind, TypeKind::Struct(_)))),
    ("styles", has_styles),
    ("tagged", |api| has_tagged_union(api, |_| true)),
    ("tag-fields", has_tag_fields),
    ("tuples", has_tuples),
    ("tuple-events", |api| returns(api, |response| is_item(api, response, is_tuple))),
    ("tried", |api| has_untagged_unions(api, true)),
    ("url-variables", |api| !api.client.url_variables.is_empty()),
    ("unions", |api| {
        let mut kinds = api.types.iter().map(|ty| &ty.kind);
        kinds.any(|kind| matches!(kind, TypeKind::TaggedUnion(_) | TypeKind::ShapeUnion(_)))
    }),
    ("untagged", |api| has_untagged_unions(api, false)),
    ("pages", |api| has_scheme(api, |_| true)),
    ("page-schemes", |api| has_scheme(api, |scheme| !scheme.is_plain() || scheme.total.is_some())),
    ("totals", |api| has_scheme(api, |scheme| scheme.total.is_some())),
    ("next-urls", |api| has_scheme(api, |scheme| scheme.next.parameter().is_none())),
    ("json-lines", |api| returns(api, |response| matches!(response, Response::Lines(_)))),
    ("json-lines-body", |api| sends(api, Encoding::Lines)),
    ("plain-events", |api| returns(api, |response| is_item(api, response, is_plain))),
    ("text-events", |api| returns(api, |response| *response == Response::TextEvents)),
    ("links", |api| has_scheme(api, |scheme| matches!(scheme.next, NextPage::Link { .. }))),
];

fn has_scheme(api: &Api, is_it: impl Fn(&PageScheme) -> bool) -> bool {
    api.schemes.iter().any(is_it)
}

fn sends(api: &Api, encoding: Encoding) -> bool {
    api.operations().any(|it| it.body.is_some_and(|body| body.encoding == encoding))
}

/// Whether there is such an argument that can be left out.
fn omits(api: &Api, is_it: fn(&Operation, &Parameter) -> bool) -> bool {
    api.operations().any(|operation| {
        let mut arguments = operation.parameters.iter().filter(|it| it.without.is_some());
        arguments.any(|parameter| is_it(operation, parameter))
    })
}

fn returns(api: &Api, is_it: impl Fn(&Response) -> bool) -> bool {
    api.operations().any(|operation| is_it(&operation.response))
}

/// Whether a stream has items of such a type.
fn is_item(api: &Api, response: &Response, is_it: fn(&Type) -> bool) -> bool {
    response.item().is_some_and(|ty| is_it(api.resolve(ty)))
}

/// Whether a type is none that is made for the API, and no tuple.
fn is_plain(ty: &Type) -> bool {
    !matches!(ty, Type::Named(_) | Type::Scalar(Scalar::Unknown) | Type::Tuple(_))
}

fn is_tuple(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(_))
}

fn is_events(response: &Response) -> bool {
    matches!(response, Response::Events(_) | Response::TextEvents)
}

/// Whether bytes come back, if only with one of the statuses.
fn has_bytes(response: &Response) -> bool {
    match response {
        Response::Binary => true,
        Response::ByStatus(by_status) => {
            by_status.variants.iter().any(|it| has_bytes(&it.response))
        }
        _ => false,
    }
}

fn has_tagged_union(api: &Api, is_it: impl Fn(&TaggedUnion) -> bool) -> bool {
    api.types.iter().any(|ty| match &ty.kind {
        TypeKind::TaggedUnion(union) => is_it(union),
        _ => false,
    })
}

fn has_aggregates(api: &Api) -> bool {
    has_tagged_union(api, |union| union.aggregate.is_some())
}

fn has_tags(api: &Api, scalar: Scalar) -> bool {
    has_tagged_union(api, |union| {
        union.variants.first().is_some_and(|variant| variant.tag.scalar() == scalar)
    })
}

/// Whether a variant's struct has a field for its tag.
fn has_tag_fields(api: &Api) -> bool {
    has_tagged_union(api, |union| {
        union.variants.iter().any(|variant| api.tag_field(union, variant).is_some())
    })
}

/// Whether an integer or a boolean distinguishes an alternative of a union.
fn has_telling_scalars(api: &Api) -> bool {
    let tells = |shape: &Shape| match shape {
        Shape::Object { literals, .. } => {
            literals.iter().any(|(_, value)| value.scalar() != Scalar::String)
        }
        _ => false,
    };
    api.types.iter().any(|ty| match &ty.kind {
        TypeKind::ShapeUnion(union) => union.variants.iter().any(|variant| tells(&variant.shape)),
        _ => false,
    })
}

/// Whether a struct has a type for the members that it does not list.
fn has_others(api: &Api) -> bool {
    api.types.iter().any(|def| match &def.kind {
        TypeKind::Struct(object) => object.others.is_some(),
        _ => false,
    })
}

fn has_tuples(api: &Api) -> bool {
    let mut has = false;
    api.walk(&mut |ty| has |= is_tuple(ty));
    has
}

/// Whether a struct that requests send has members that they do not send.
fn has_read_only_members(api: &Api) -> bool {
    api.types.iter().any(|def| match &def.kind {
        TypeKind::Struct(object) if def.usage.request => {
            object.fields.iter().any(|field| field.access == Access::ReadOnly)
        }
        _ => false,
    })
}

/// Whether a struct that requests send has members that may be left out.
fn has_setters(api: &Api) -> bool {
    api.types.iter().any(|def| match &def.kind {
        TypeKind::Struct(object) if def.usage.request => {
            object.fields.iter().any(Field::has_setter)
        }
        _ => false,
    })
}

fn has_styles(api: &Api) -> bool {
    let mut operations = api.operations();
    operations.any(|it| it.parameters.iter().any(|it| it.style != Style::default()))
}

/// The part that all scalars of the module `scalar` share: the module itself.
pub(super) const SCALAR: &str = "scalar";

fn has_untagged_unions(api: &Api, is_tried: bool) -> bool {
    api.types.iter().any(|ty| match &ty.kind {
        TypeKind::ShapeUnion(union) => union.is_tried == is_tried,
        _ => false,
    })
}

/// The names of the parts that an API does not need.
pub(super) fn unneeded(api: &Api) -> Vec<&'static str> {
    let unneeded = PARTS.iter().filter(|(_, is_needed)| !is_needed(api)).map(|(name, _)| *name);
    let used = scalars(api);
    let module = (!used.iter().copied().any(is_of_module)).then_some(SCALAR);
    let unused = Scalar::ALL.iter().filter(|scalar| !used.contains(scalar));
    unneeded.chain(unused.map(|scalar| scalar.name())).chain(module).collect()
}

/// Whether an API needs a part.
pub(super) fn is_needed(part: &str, api: &Api) -> bool {
    !unneeded(api).contains(&part)
}

/// The scalars that an API uses.
fn scalars(api: &Api) -> HashSet<Scalar> {
    let mut used = HashSet::new();
    api.walk(&mut |ty| {
        if let Type::Scalar(scalar) = ty {
            used.insert(*scalar);
        }
    });
    used.extend(api.client.response_headers.iter().map(|header| header.scalar));
    used
}
